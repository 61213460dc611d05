import { equal } from 'node:assert/strict';
import { speaksOfUs, subjectBefore, type Subject } from '../../../../server/src/core/policy/text/subjects';

describe('whose act it is', () => {
  const cases: readonly (readonly [before: string, Subject])[] = [
    ['We will reply within', 'ours'],
    ['You should receive a response within', 'ours'],
    ['The security team acknowledges each report in', 'ours'],
    ['Reports will be answered within', 'ours'],
    ['Please rotate your keys every', 'theirs'],
    ['Users must upgrade within', 'theirs'],
    ['We ask that you must answer within', 'theirs'],
    ['Please send it to us, and you will hear from us within', 'ours'],
    ['Scans run every', 'unknown'],
  ];
  for (const [before, subject] of cases)
    it(`${before} … is ${subject}`, () => {
      equal(subjectBefore(before), subject);
    });

  it('is told behind a place too', () => {
    equal(speaksOfUs(', you will hear from us'), true);
    equal(speaksOfUs(', please try again'), false);
  });
});
