import assert from 'node:assert/strict';
import fc from 'fast-check';
import { complete, policyReader, readPolicy, resolveConfig } from '../../../server/src/core';
import type { Policy } from '../../../server/src/core';
import { applyEdits } from '../../../server/src/core/edits';
import { finish } from '../../../server/src/core/markdown/steps';
import { REPOSITORY, TODAY } from './asking';

const circumstances = { config: resolveConfig(), repository: REPOSITORY, today: TODAY };

const PARTS = [
  '#',
  '## ',
  '# Security Policy\n',
  '|',
  '| Severity | Fix |\n| - | - |\n',
  '| Version | Supported |\n| ------- | --------- |\n',
  '| High |',
  '| 1.x | ✅ ',
  '- ',
  '- **Fix**:',
  '\n',
  '\r\n',
  '`',
  '```\n',
  '<!--',
  '<!-- securitypolicy-disable-next-line ',
  ' -->',
  '> ',
  '## What to Expect\n\n',
  '## Supported Versions\n\n',
  '## Reporting\n\nReport vulnerabilities to ',
  'Please [',
  'We answer within ',
  'Scope\n---',
  '1. ',
  ' x',
  '\\|',
  '\ufeff',
  '\t',
  '**Scope**\n\n',
];

describe('completion', function () {
  this.timeout(100_000);

  it('stands around the cursor on its line, and leaves a text that can be read', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PARTS), { maxLength: 12 }), fc.nat(), (parts, place) => {
        const text = parts.join('');
        const offset = place % (text.length + 1);
        const policy = readPolicy(text);
        const { document } = policy;
        for (const typed of [undefined, text[offset - 1]]) {
          const items = complete(policy, circumstances, { offset, typed });
          const seen = new Set(items.map(({ label }) => label));
          assert.equal(seen.size, items.length);
          for (const { edit, label, filter, replaceEnd = edit.span.end } of items.slice(0, 12)) {
            assert.notEqual(label, '');
            assert.ok(filter.length > 0);
            assert.ok(edit.span.start <= offset || offset === 0);
            assert.ok(edit.span.end >= offset && replaceEnd >= edit.span.end);
            assert.equal(document.lineAt(edit.span.start), document.lineAt(offset));
            assert.equal(document.lineAt(replaceEnd), document.lineAt(offset));
            assert.doesNotMatch(edit.newText, /\{\{|\$\{\d/);
            readPolicy(applyEdits(text, [edit]));
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('is the same after edits as in a text that was read from scratch', () => {
    const whole = PARTS.slice(2).join('\n\n');
    const reader = finish(policyReader(''));
    for (let end = 0; end < whole.length;) {
      const span = { start: end, end };
      const newText = whole.slice(end, end + 9);
      finish(reader.edit({ span, newText }));
      end += newText.length;
      const answer = (policy: Policy) => complete(policy, circumstances, { offset: end });
      assert.deepEqual(answer(reader.policy), answer(readPolicy(whole.slice(0, end))));
    }
  });
});
