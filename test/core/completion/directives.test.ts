import assert from 'node:assert/strict';
import { ask } from './asking';

const policy = (line: string) =>
  `# Security Policy\n\n## Reporting\n\nWrite to <security@lantern.dev>.\n\n${line}\nWe answer within 5.\n`;
const RULE = 'sla-unit-missing';
const WHOLE = `securitypolicy-disable-next-line ${RULE}`;

describe('completion of comments that turn rules off', () => {
  const RULES: Readonly<Record<string, readonly [line: string, written: string]>> = {
    'a comment that is closed': ['<!-- securitypolicy-disable-next-line ‸ -->', `<!-- ${WHOLE} -->`],
    'one that is open': ['<!-- securitypolicy-disable-next-line ‸', `<!-- ${WHOLE} -->`],
    'one that the editor has closed': ['<!-- securitypolicy-disable-next-line ‸>', `<!-- ${WHOLE} -->`],
    'an id that is begun': ['<!-- securitypolicy-disable-next-line sla-un‸ -->', `<!-- ${WHOLE} -->`],
    'a second id': [
      '<!-- securitypolicy-disable-next-line contact-circular ‸ -->',
      `<!-- securitypolicy-disable-next-line contact-circular ${RULE} -->`,
    ],
    'the whole file': [
      '<!-- securitypolicy-disable-file ‸ -->',
      `<!-- securitypolicy-disable-file ${RULE} -->`,
    ],
  };
  for (const [name, [line, written]] of Object.entries(RULES)) {
    it(`${name}: what is found there first`, () => {
      const { accept, items } = ask({ text: policy(line) });
      assert.ok(items.some(({ label, detail }) => label === RULE && detail === 'reported here'));
      if (!name.includes('file')) assert.equal(items[0]?.label, RULE);
      assert.ok(items.length > 40);
      assert.equal(accept(RULE).split('\n')[6], written);
    });
  }

  it('does not name a rule twice', () => {
    const { labels } = ask({ text: policy(`<!-- ${WHOLE} ‸ -->`) });
    assert.ok(labels.length > 40 && !labels.includes(RULE));
  });

  const WHOLES: Readonly<Record<string, string>> = {
    'an opened comment': '<!--‸',
    'with a space': '<!-- ‸',
    'that the editor has closed': '<!--‸>',
    'and with its end': '<!-- ‸ -->',
    'a begun word': '<!-- securitypolicy-‸ -->',
  };
  for (const [name, line] of Object.entries(WHOLES)) {
    it(`writes the whole comment: ${name}`, () => {
      const { accept, labels } = ask({ text: policy(line), typed: true });
      assert.equal(labels[0], WHOLE);
      assert.equal(accept(WHOLE).split('\n')[6], `<!-- ${WHOLE} -->`);
    });
  }

  it('speaks of the line itself', () => {
    const { labels } = ask({ text: policy('- We answer within 5. <!-- securitypolicy-disable-line ‸ -->') });
    assert.equal(labels[0], RULE);
  });

  it('knows the rules of a security.txt', () => {
    const contact = 'Contact: mailto:security@lantern.dev\n';
    const text = `${contact}# securitypolicy-disable-next-line ‸\nExpires: 2020-01-01T00:00:00Z\n`;
    const { accept, labels } = ask({ text, format: 'security.txt', typed: true });
    assert.equal(labels[0], 'securitytxt-expired');
    assert.deepEqual(
      labels.filter((label) => !label.startsWith('securitytxt-')),
      ['encoding-invalid', 'suppression-unknown-directive', 'suppression-unknown-rule'],
    );
    assert.match(
      accept('securitytxt-expired'),
      /\n# securitypolicy-disable-next-line securitytxt-expired\nExpires/,
    );
  });

  const NOTHING: Readonly<Record<string, string>> = {
    'behind the reason': policy(`<!-- ${WHOLE} -- ‸ -->`),
    'another comment': policy('<!-- a note ‸ -->'),
    'a comment above what is fine': `# Security Policy\n\n<!--‸\n\nWe care.\n`,
    'behind a comment': policy('<!-- note --> ‸'),
    'a comment in code': '```html\n<!--‸\n```\n',
  };
  for (const [name, text] of Object.entries(NOTHING))
    it(`says nothing unasked: ${name}`, () => assert.deepEqual(ask({ text, typed: true }).labels, []));
});
