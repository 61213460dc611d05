import { deepEqual, equal } from 'node:assert/strict';
import fc from 'fast-check';
import { clausesOf, forbids, isNegated } from '../../../../server/src/core/policy/text/clauses';
import { sentencesOf } from '../../../../server/src/core/policy/text/sentences';
import { markdownText } from '../../arbitraries';

describe('sentences', () => {
  const cases: readonly (readonly [text: string, sentences: readonly string[]])[] = [
    ['Mail us. We answer.', ['Mail us.', 'We answer.']],
    ['Give details, e.g. steps. Thanks!', ['Give details, e.g. steps.', 'Thanks!']],
    ['Version 1.2.3 is supported', ['Version 1.2.3 is supported']],
    ['不要公开。请发送邮件。', ['不要公开。', '请发送邮件。']],
    ['1. Open the tab', ['1. Open the tab']],
  ];
  for (const [text, expected] of cases) {
    it(text, () => {
      deepEqual(
        sentencesOf(text).map(({ start, end }) => text.slice(start, end)),
        expected,
      );
    });
  }
});

describe('clauses', () => {
  it('split at turns and semicolons, and lose no visible character', () => {
    const text = 'Do not open an issue, but mail us; we answer soon. Instead, use the form.';
    deepEqual(
      clausesOf(text).map((clause) => clause.text),
      ['Do not open an issue', ', but mail us', '; we answer soon.', 'Instead, use the form.'],
    );
  });

  it('cover the text in order', () => {
    fc.assert(
      fc.property(markdownText, (text) => {
        const clauses = clausesOf(text);
        for (const [index, { range }] of clauses.entries()) {
          equal(range.start >= (clauses[index - 1]?.range.end ?? 0), true);
          equal(range.end <= text.length, true);
        }
        equal(
          clauses
            .map((clause) => clause.text)
            .join('')
            .replace(/\s/g, ''),
          text.replace(/\s/g, ''),
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe('polarity', () => {
  /** The word between braces is asked for. */
  const cases: readonly (readonly [text: string, negated: boolean])[] = [
    ['Please do not {open} a public issue', true],
    ['never {report} it in public', true],
    ['instead of {using} the issue tracker', true],
    ['Mail us rather than {opening} an issue', true],
    ['If you do not hear from us, {write} to the list', false],
    ['do not wait but {mail} us', false],
    ['not only {mail} but also call', false],
    ['Please {open} an issue', false],
    ['安全漏洞请勿{公开}', true],
  ];
  for (const [marked, negated] of cases) {
    it(marked, () => {
      equal(isNegated(marked.replace(/[{}]/g, ''), marked.indexOf('{')), negated);
    });
  }

  it('reads lead-ins that forbid what follows', () => {
    deepEqual(['Please do not:', 'Never:', 'You should:', 'If you are not sure:'].map(forbids), [
      true,
      true,
      false,
      false,
    ]);
  });
});
