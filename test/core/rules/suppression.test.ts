import assert from 'node:assert/strict';
import { applyEdits } from '../../../server/src/core/edits';
import { suppressionFix } from '../../../server/src/core/suppression/suppression-fix';
import { check, read } from './harness';

const title = '# Security Policy\n\n';
const inverted = (...lines: string[]) => `${title}## Response Timeline\n\n${lines.join('\n')}\n`;
const inversions = (text: string) => check(text, { config: { only: ['sla-inverted'] } }).length;
const list = ['- Critical: 30 days', '- High: 14 days', '- Medium: 7 days'];
const table = [
  '| Severity | Fix     |',
  '| -------- | ------- |',
  '| Critical | 30 days |',
  '| High     | 14 days |',
];

describe('comments that turn rules off', () => {
  it('find two inversions without a comment', () => assert.equal(inversions(inverted(...list)), 2));

  it('speak of the next line that is not blank', () => {
    const text = `${title}\n<!-- securitypolicy-disable-next-line title-missing, empty-section -- drafted -->\n\n## Scope\n`;
    const ids = (content: string) => check(content, { config: { only: ['empty-section'] } }).length;
    assert.equal(ids(text), 0);
    assert.equal(ids(`${text}\n## Recognition\n`), 1);
  });

  const SPELT: readonly (readonly [comment: string, said: readonly string[]])[] = [
    ['<!-- securitypolicy-disable-file title-missing -->', []],
    ['<!--securitypolicy-disable-->', []],
    ['<!-- securitypolicy-disable-nextline title-missing -->', ['warning disable-next-line']],
    ['<!-- securitypolicy-disable: title-missing -->', ['warning disable']],
    ['<!-- securitypolicy-Disable-File -->', ['warning disable-file']],
    ['<!-- securitypolicy-ignore title-missing -->', ['hint ']],
    ['<!-- securitypolicy- -->', ['hint ']],
    ['<!-- Checked by securitypolicy-checker -->', []],
    ['```html\n<!-- securitypolicy-ignore -->\n```', []],
  ];
  for (const [comment, said] of SPELT)
    it(`are spelt in five ways: ${comment}`, () => {
      const text = `${title}${comment}\n\nWrite to us.\n`;
      const found = check(text, { config: { only: ['suppression-unknown-directive'] } });
      assert.deepEqual(
        found.map((finding) => {
          const [fix] = finding.fixes();
          return `${finding.severity} ${fix?.edits[0]?.newText ?? ''}`;
        }),
        said,
      );
    });

  it('turn off what they name however close they end', () => {
    assert.equal(inversions(`<!--securitypolicy-disable-->\n\n${inverted(...list)}`), 0);
  });

  it('speak of a line', () => {
    const [first = '', ...rest] = list;
    assert.equal(
      inversions(inverted(`${first} <!-- securitypolicy-disable-line sla-inverted -->`, ...rest)),
      1,
    );
    assert.equal(inversions(inverted(`${first} <!-- securitypolicy-disable-line -->`, ...rest)), 1);
    assert.equal(inversions(inverted(`${first} <!-- securitypolicy-disable-line sla-vague -->`, ...rest)), 2);
  });

  it('speak of the file', () => {
    assert.equal(inversions(`${inverted(...list)}\n<!-- securitypolicy-disable-file sla-inverted -->\n`), 0);
  });

  it('speak of all that follows, until they are taken back', () => {
    const both = `${inverted(...list)}\n## Fixes\n\n${list.join('\n')}\n`;
    assert.equal(inversions(both), 4);
    assert.equal(inversions(`<!-- securitypolicy-disable -->\n\n${both}`), 0);
    assert.equal(
      inversions(both.replace('## Fixes', '<!-- securitypolicy-disable sla-inverted -->\n\n## Fixes')),
      2,
    );
    const taken = both.replace('## Fixes', '<!-- securitypolicy-enable sla-inverted -->\n\n## Fixes');
    assert.equal(inversions(`<!-- securitypolicy-disable sla-inverted -->\n\n${taken}`), 2);
    assert.equal(inversions(`<!-- securitypolicy-disable -->\n\n${taken}`), 2);
    assert.equal(
      inversions(
        `<!-- securitypolicy-disable sla-inverted -->\n\n${taken.replace('enable sla-inverted', 'enable scope-missing')}`,
      ),
      0,
    );
  });

  it('reach over a whole table, which no comment can divide', () => {
    assert.equal(inversions(inverted(...table)), 1);
    assert.equal(inversions(inverted('<!-- securitypolicy-disable-next-line sla-inverted -->', ...table)), 0);
  });

  it('do nothing in a code block', () => {
    assert.equal(
      inversions(`${title}\`\`\`\n<!-- securitypolicy-disable -->\n\`\`\`\n\n${inverted(...list)}`),
      2,
    );
  });
});

describe('"suppress here"', () => {
  /** Suppresses the first finding of the rule, and says what is left of it. */
  function suppress(text: string, rule: string): { text: string; left: number } {
    const config = { only: [rule] };
    const [first] = check(text, { config });
    assert.ok(first);
    const { edits } = suppressionFix(read(text).document, rule, first.span);
    const suppressed = applyEdits(text, edits);
    return { text: suppressed, left: check(suppressed, { config }).length };
  }

  it('writes above a heading', () => {
    const { text, left } = suppress(`${title}Write to us.\n\n## Scope\n`, 'empty-section');
    assert.equal(
      text,
      `${title}Write to us.\n\n<!-- securitypolicy-disable-next-line empty-section -->\n## Scope\n`,
    );
    assert.equal(left, 0);
  });

  it('writes at the end of a line in a list, which a line between would divide', () => {
    const { text, left } = suppress(inverted(...list), 'sla-inverted');
    assert.ok(text.includes('- Critical: 30 days <!-- securitypolicy-disable-line sla-inverted -->\n'));
    assert.equal(left, 1);
  });

  it('writes above a table', () => {
    const { text, left } = suppress(inverted(...table), 'sla-inverted');
    assert.ok(text.includes('\n\n<!-- securitypolicy-disable-next-line sla-inverted -->\n| Severity'));
    assert.equal(left, 0);
  });

  it('writes at the end of a later line of a paragraph', () => {
    const { text, left } = suppress(
      `${title}We care about it,\nand we respond as soon as possible.\n`,
      'sla-vague',
    );
    assert.ok(text.endsWith('as soon as possible. <!-- securitypolicy-disable-line sla-vague -->\n'), text);
    assert.equal(left, 0);
  });

  it('writes at the top for what has no place, after the front matter', () => {
    const { text, left } = suppress('---\ntitle: x\n---\nWrite to security@acme.dev.\n', 'title-missing');
    assert.equal(
      text,
      '---\ntitle: x\n---\n<!-- securitypolicy-disable-file title-missing -->\nWrite to security@acme.dev.\n',
    );
    assert.equal(left, 0);
  });

  it('joins a comment that is there', () => {
    const above = suppress(
      `${title}Write to us.\n\n<!-- securitypolicy-disable-next-line scope-missing -- agreed -->\n## Scope\n`,
      'empty-section',
    );
    assert.ok(
      above.text.includes(
        '<!-- securitypolicy-disable-next-line scope-missing empty-section -- agreed -->\n## Scope',
      ),
    );
    assert.equal(above.left, 0);
    const [first = '', ...rest] = list;
    const beside = suppress(
      inverted(`${first} <!-- securitypolicy-disable-line sla-vague -->`, ...rest),
      'sla-inverted',
    );
    assert.ok(beside.text.includes('<!-- securitypolicy-disable-line sla-vague sla-inverted -->'));
    assert.equal(beside.left, 1);
  });

  it('keeps the line endings', () => {
    const { text } = suppress(`${title}Write to us.\n\n## Scope\n`.replaceAll('\n', '\r\n'), 'empty-section');
    assert.ok(text.includes('-->\r\n## Scope\r\n'));
  });
});
