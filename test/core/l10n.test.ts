import { deepEqual, equal } from 'node:assert/strict';
import * as library from '@vscode/l10n';
import { speak, spokenLanguage, t } from '../../server/src/core/l10n';

const TRANSLATIONS = { 'Swap {0} and {1}': '{1} und {0} tauschen', 'Write {path}': '{path} schreiben' };

/** A text and what fills its places. */
type Said = readonly [text: string, ...values: readonly unknown[]];

describe('what is said', () => {
  const cases: readonly (readonly [said: Said, english: string, german?: string])[] = [
    [['Yes'], 'Yes'],
    [['Swap {0} and {1}', 'a', 2], 'Swap a and 2', '2 und a tauschen'],
    [['Swap {0} and {1}', '{1}', '$&'], 'Swap {1} and $&', '$& und {1} tauschen'],
    [['Swap {0} and {1}'], 'Swap {0} and {1}', '{1} und {0} tauschen'],
    [['Write {path}', { path: 'a.md' }], 'Write a.md', 'a.md schreiben'],
    [['Write {path}', { path: '' }], 'Write ', ' schreiben'],
    [['Such as {"profiles": ["{0}"]}'], 'Such as {"profiles": ["{0}"]}'],
    [['{0} of {1}', 0, 10], '0 of 10'],
  ];
  afterEach(() => speak('en', {}));

  for (const [said, english, german = english] of cases) {
    it(`${JSON.stringify(said)} is what the library of editors would say`, () => {
      for (const translations of [{}, TRANSLATIONS]) {
        speak('de', translations);
        library.config({ contents: translations });
        const [text, ...values] = said;
        const ours = t(text, ...(values as string[]));
        equal(ours, library.t(text, ...(values as string[])));
        equal(ours, translations === TRANSLATIONS ? german : english);
      }
    });
  }

  it('is said in one language at a time', () => {
    deepEqual(
      ['de', 'en'].map((language) => {
        speak(language, {});
        return spokenLanguage();
      }),
      ['de', 'en'],
    );
  });
});
