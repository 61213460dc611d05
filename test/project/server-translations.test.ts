import assert from 'node:assert/strict';
import { LANGUAGES, type Language } from '../../scripts/translations/languages';
import { missingFrom, problemsOf, tidied, translationsIn } from '../../scripts/translations/bundles';
import { serverTexts } from '../../scripts/translations/server-texts';

/** Languages in which nothing may be missing. `npm run translations` tells what others lack. */
const COMPLETE: readonly Language[] = LANGUAGES;

describe('the translations of the server', () => {
  const texts = serverTexts();

  for (const language of LANGUAGES) {
    it(`${language} translates what is said, with its places, code and links`, () => {
      assert.deepEqual(problemsOf(texts, translationsIn('server/l10n', language)), []);
    });
  }

  for (const language of COMPLETE) {
    it(`${language} is complete`, () => {
      assert.deepEqual(missingFrom(texts, translationsIn('server/l10n', language)), []);
    });
  }

  const cases: readonly (readonly [what: string, text: string, translation: string, problems: number])[] = [
    ['other words', 'Write {0} in {path}', 'In {path} {0} schreiben', 0],
    ['a place that is lost', 'Write {0}', 'Schreiben', 1],
    ['a place that is misspelt', 'Write {path}', '{pfad} schreiben', 1],
    ['a place that comes twice', 'Write {0}', '{0} {0} schreiben', 1],
    ['braces that are no place', 'Such as {"a": 1}', 'Etwa {"a": 1}', 0],
    ['code that was translated', 'Use `off`', '`aus` verwenden', 1],
    ['another source', 'As in [OSPS].', 'Wie in [RFC9116].', 1],
    ['another link', 'See [it](https://acme.dev/a).', 'Siehe [das](https://acme.dev/b).', 2],
    ['a scheme that was translated', 'use mailto: or https://.', 'verwenden Sie mailto: oder https://.', 0],
    ['a text that nobody says', '', 'Schreiben', 1],
  ];
  for (const [what, text, translation, problems] of cases) {
    it(`${what}: ${problems === 0 ? 'is fine' : 'is found'}`, () => {
      const known = text === '' ? [] : [text];
      assert.equal(problemsOf(known, { [text]: translation }).length, problems);
    });
  }

  it('tidying keeps what is said, in its order', () => {
    const translations = { c: 'C', 'no more': 'X', a: 'A', d: '' };
    assert.deepEqual(Object.entries(tidied(['a', 'b', 'c', 'd'], translations)), [
      ['a', 'A'],
      ['c', 'C'],
    ]);
  });
});
