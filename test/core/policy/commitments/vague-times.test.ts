import { deepEqual, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { findVagueTimes } from '../../../../server/src/core/policy/commitments/vague-times';

const found = (text: string): string[] =>
  findVagueTimes(text).map(({ start, end }) => text.slice(start, end));

describe('vague times', () => {
  const cases: readonly [text: string, ...expected: string[]][] = [
    ['We respond as soon as possible, and promptly', 'as soon as possible', 'promptly'],
    ['in a timely manner', 'in a timely manner'],
    ['within a reasonable amount of time', 'within a reasonable amount of time'],
    ['Depends on the severity', 'Depends on the severity'],
    ['a few business days', 'a few business days'],
    ['dans les plus brefs délais', 'dans les plus brefs délais'],
    ['so schnell wie möglich', 'so schnell wie möglich'],
    ['lo antes posible', 'lo antes posible'],
    ['我们会尽快回复', '尽快'],
    ['the sooner the better, within 2 days'],
  ];
  for (const [text, ...expected] of cases)
    it(text, () => {
      deepEqual(found(text), expected);
    });

  it('finds spans inside any text, in order', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        let end = 0;
        for (const span of findVagueTimes(text)) {
          ok(span.start >= end && span.end <= text.length);
          end = span.end;
        }
      }),
    );
  }).timeout(60_000);
});
