import assert from 'node:assert/strict';
import fc from 'fast-check';
import { complete, fixContext, readPolicy, resolveConfig } from '../../server/src/core';
import { applyEdits } from '../../server/src/core/edits';

const circumstances = { config: resolveConfig(), repository: {}, today: '2026-11-22' };
const completeIn = (text: string, offset: number) =>
  complete(fixContext(readPolicy(text), circumstances), offset);

const PARTS = [
  '#',
  '## ',
  '# Security Policy\n',
  '|',
  '| Severity | Fix |\n| - | - |\n',
  '| High |',
  '- ',
  '- **Fix**:',
  '\n',
  '\r\n',
  '`',
  '```\n',
  '<!--',
  '> ',
  '## What to Expect\n\n',
  '1. ',
  ' x',
  '\\|',
];

describe('completion', function () {
  this.timeout(60_000);

  it('stands on the line of the cursor, ends at it, and leaves a text that can be read', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PARTS), { maxLength: 12 }), fc.nat(), (parts, place) => {
        const text = parts.join('');
        const offset = place % (text.length + 1);
        const { document } = readPolicy(text);
        for (const { edit, label, filter } of completeIn(text, offset)) {
          assert.notEqual(label, '');
          assert.ok(filter.length > 0);
          assert.equal(edit.span.end, offset);
          assert.equal(document.lineAt(edit.span.start), document.lineAt(offset));
          assert.doesNotMatch(edit.newText, /\{\{|\$\{\d/);
          readPolicy(applyEdits(text, [edit]));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('offers nothing twice', () => {
    const text = '# Security Policy\n\n#';
    const labels = completeIn(text, text.length).map(({ label }) => label);
    assert.equal(new Set(labels).size, labels.length);
  });

  it('titles an empty text without a link that leads nowhere', () => {
    const title = completeIn('#', 1).find(({ label }) => label === 'Security Policy');
    assert.equal(title?.edit.newText, '# Security Policy');
  });

  it('knows the columns of a matrix', () => {
    const text =
      '# Security Policy\n\n## Response times\n\n| Severity | Acknowledge | Fix |\n| - | - | - |\n|';
    const [critical] = completeIn(text, text.length);
    assert.equal(critical?.edit.newText, ' Critical | 3 business days | 14 days |');
  });

  it('writes CVSS bands where the table has them', () => {
    const text = '# Security Policy\n\n| Severity | Fix |\n| - | - |\n| Critical (9.0-10.0) | 7 days |\n|';
    assert.deepEqual(
      completeIn(text, text.length).map(({ label }) => label),
      ['High (7.0-8.9)', 'Medium (4.0-6.9)', 'Low (0.1-3.9)'],
    );
  });

  it('counts an escaped pipe as text', () => {
    const text = '# Security Policy\n\n| Severity | Fix |\n| - | - |\n| a\\|b | ';
    assert.ok(completeIn(text, text.length).some(({ label }) => label === '14 days'));
  });

  it('writes labels as the list has them', () => {
    const list = (item: string) => `# Security Policy\n\n## Response times\n\n${item}\n- `;
    const first = (item: string) => completeIn(list(item), list(item).length)[0]?.edit.newText;
    assert.equal(first('- **Critical:** within 7 days'), '**High:** within 30 days');
    assert.equal(first('- Critical: within 7 days'), 'High: within 30 days');
    assert.equal(first('- **Acknowledgement**: within 2 days'), '**Assessment**: within 7 days');
  });

  it('proposes what a report should hold', () => {
    const text = '# Security Policy\n\n## What to include\n\nPlease tell us:\n\n- ';
    assert.ok(completeIn(text, text.length).some(({ label }) => label.includes('reproduce')));
  });
});
