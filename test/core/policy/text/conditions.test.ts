import { equal } from 'node:assert/strict';
import {
  conditionEnd,
  isEscalation,
  isSpecialCase,
} from '../../../../server/src/core/policy/text/conditions';

describe('conditions', () => {
  it('end at the comma of their clause', () => {
    equal(conditionEnd('If you hear nothing, write again'), 19);
    equal(conditionEnd('Write again if you hear nothing, please'), -1);
  });

  const escalations: readonly (readonly [text: string, boolean])[] = [
    ['If you have not heard from us after', true],
    ['Should your report remain without an answer for', true],
    ['When we get no reply within', true],
    ['If it is not fixed, we publish within', false],
    ['We answer within', false],
  ];
  for (const [text, expected] of escalations)
    it(`${text} … ${expected ? 'speaks' : 'does not speak'} of getting no answer`, () => {
      equal(isEscalation(text), expected);
    });

  const special: readonly (readonly [text: string, boolean])[] = [
    ['if it is being exploited', true],
    ['in case an embargo is broken', true],
    ['when we have confirmed your report', false],
    ['after it was reported', false],
  ];
  for (const [text, expected] of special)
    it(`“${text}” ${expected ? 'is a case of its own' : 'holds for every report'}`, () => {
      equal(isSpecialCase(text), expected);
    });
});
