import assert from 'node:assert/strict';
import { ask } from './asking';

const POLICY =
  '# Security Policy\n\n## Reporting a Vulnerability\n\nPlease report to <security@lantern.dev>.\n\n';

describe('completion of sections', () => {
  it('lists those that a profile asks for first, then the others, then those that are there', () => {
    const { items, labels } = ask({ text: `${POLICY}##‸`, config: { profiles: ['osps-baseline-1'] } });
    const details = [...new Set(items.map(({ detail }) => detail))];
    assert.deepEqual(details, [
      'missing section (OSPS Baseline, level 1)',
      'missing section',
      'already in the policy',
    ]);
    assert.equal(labels[0], 'Supported Versions');
    assert.equal(labels.at(-1), 'Reporting a Vulnerability');
    assert.equal(new Set(labels).size, labels.length);
  });

  /** What "Scope" is written as, by the document. */
  const WRITTEN: Readonly<Record<string, readonly [text: string, after: RegExp]>> = {
    'a lone mark takes the level of the others': [`${POLICY}#‸`, /\n\n## Scope\n\n\S/],
    'the marks say the level': [`${POLICY}###‸`, /\n\n### Scope\n\n\S/],
    'marks and a space': [`${POLICY}## ‸`, /\n\n## Scope\n\n\S/],
    'marks and a tab': [`${POLICY}##\t‸`, /\n\n## Scope\n\n\S/],
    'begun words are replaced': [`${POLICY}## Sc‸\n`, /\n\n## Scope\n\n\S/],
    'closing marks are replaced': [`${POLICY}## ‸ ##\n`, /\n\n## Scope\n\n\S/],
    'closed headings': ['# Security Policy #\n\n## Reporting ##\n\nWrite to us.\n\n##‸', /\n## Scope ##\n/],
    'underlined headings': [
      'Security Policy\n===\n\nReporting\n---\n\nWrite to us.\n\n#‸',
      /\n\nScope\n-----\n\n\S/,
    ],
    'main headings of level 1': [
      '# Reporting\n\nWrite.\n\n# Supported Versions\n\nAll.\n\n#‸',
      /\n# Scope\n/,
    ],
    'no blank lines around headings': [
      '# Security Policy\n## Reporting\nWrite to us.\n## Versions\nAll.\n\n##‸',
      /\n## Scope\n\*\*/,
    ],
    'CR LF': [`${POLICY}##‸`.replaceAll('\n', '\r\n'), /\r\n## Scope\r\n\r\n\S[^\n]*\r\n/],
    'a byte order mark': ['\ufeff##‸\n', /^\ufeff## Scope\n/],
    numbers: [
      '# Security Policy\n\n## 1. Reporting\n\nWrite.\n\n## 2. Versions\n\nAll.\n\n## ‸',
      /\n\n## 3\. Scope\n/,
    ],
    'numbers, a mark alone': ['# Security Policy\n\n## 1) Reporting\n\nWrite.\n\n#‸', /\n\n## 2\) Scope\n/],
    'a blank line': [`${POLICY}‸\n`, /\n\n## Scope\n\n\S/],
    'a blank line below strong headings': [
      '# Security Policy\n\n**Reporting**\n\nWrite.\n\n**Versions**\n\nAll.\n\n‸',
      /\n\n\*\*Scope\*\*\n\n\S/,
    ],
    'a line below a text': ['# Security Policy\n\nWe care.\n##‸', /We care\.\n\n## Scope\n/],
    'a line above a heading': [
      '# Security Policy\n\n##‸\n## Versions\n\nAll.\n',
      /trusts both\n\n## Versions/,
    ],
    'text below becomes its own': [
      `# Security Policy\n\n## ‸\n\nOnly this is in scope.\n`,
      /\n## Scope\n\nOnly/,
    ],
  };
  for (const [name, [text, after]] of Object.entries(WRITTEN)) {
    it(`writes them as the document does: ${name}`, () => assert.match(ask({ text }).accept('Scope'), after));
  }

  it('puts a part below the section that it is a part of, where the cursor is in it', () => {
    assert.match(ask({ text: `${POLICY}#‸` }).accept('What to Include'), /\n### What to Include\n/);
    const elsewhere = `${POLICY}## Supported Versions\n\nAll.\n\n#‸`;
    assert.match(ask({ text: elsewhere }).accept('What to Include'), /\n## What to Include\n/);
  });

  it('has a tab stop with other usual times for each time', () => {
    const snippet = ask({ text: `${POLICY}##‸` }).snippet('What to Expect');
    assert.match(snippet, /within \$\{1\|3 business days,[^|]*24 hours[^|]*\|\}/);
    assert.match(snippet, /\| Critical \| \$\{4\|14 days,/);
  });

  it('titles an empty text without a link that leads nowhere', () => {
    assert.equal(ask({ text: '#‸' }).accept('Security Policy'), '# Security Policy');
  });

  it('underlines a title as others are', () => {
    const text = 'Security Policy\n===\n\nReporting\n---\n\nWrite to us.\n\nScope\n-‸';
    assert.match(ask({ text, typed: true }).accept('-----'), /\nScope\n-----$/);
    assert.deepEqual(ask({ text: '# Security Policy\n\nWe need:\n-‸', typed: true }).labels, []);
  });

  const NOTHING: Readonly<Record<string, string>> = {
    'between the words of a heading': `${POLICY}## Reporting a ‸`,
    'behind a hyphen in a heading': `${POLICY}## Follow-‸`,
    'a blank line that nobody asks on': `${POLICY}  ‸\n`,
    'a code block': `${POLICY}\`\`\`sh\n#‸\n\`\`\`\n`,
    'an open fence': `${POLICY}\`\`\`sh\n#‸`,
    'indented code': `${POLICY}\n    #‸`,
    HTML: `${POLICY}<div>\n#‸\n</div>\n`,
    'a comment': `${POLICY}<!--\n#‸\n-->\n`,
    'front matter': `---\n#‸\n---\n${POLICY}`,
  };
  for (const [name, text] of Object.entries(NOTHING))
    it(`says nothing unasked: ${name}`, () => assert.deepEqual(ask({ text, typed: true }).labels, []));
});
