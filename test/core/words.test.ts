import { equal } from 'node:assert/strict';
import { speak } from '../../server/src/core/l10n';
import { either, enumerated, listed } from '../../server/src/core/words';

describe('lists in words', () => {
  const cases: readonly (readonly [words: readonly string[], and: string, or: string, plain: string])[] = [
    [[], '', '', ''],
    [['a'], 'a', 'a', 'a'],
    [['a', 'b'], 'a and b', 'a or b', 'a, b'],
    [['a', 'b', 'c'], 'a, b and c', 'a, b or c', 'a, b, c'],
    [['{1}', '{0}'], '{1} and {0}', '{1} or {0}', '{1}, {0}'],
  ];
  for (const [words, and, or, plain] of cases) {
    it(JSON.stringify(words), () => {
      equal(listed(words), and);
      equal(either(words), or);
      equal(enumerated(words), plain);
    });
  }

  it('follow the language that is spoken', () => {
    speak('ja', { '{0}, {1}': '{0}、{1}', '{0} and {1}': '{0}と{1}' });
    try {
      equal(listed(['a', 'b', 'c']), 'a、bとc');
    } finally {
      speak('en', {});
    }
  });
});
