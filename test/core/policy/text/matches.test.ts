import { deepEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { withLetters } from '../../../../server/src/core/policy/text/letters';
import { matchesOf } from '../../../../server/src/core/policy/text/matches';
import { markdownText } from '../../arbitraries';

const plain = (matches: Iterable<RegExpExecArray>) => Array.from(matches, (match) => [match.index, ...match]);

describe('matches of an expression', () => {
  const patterns = [/\w+/g, /x*/g, /\b/gi, /(?<=a)|b(c)?/g, /.??/gu, /$|^/gm, /[^a]/gu];

  it('are those of matchAll', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'x', ' ', '\n', '🟢', 'é') }),
          markdownText,
        ),
        (text) => {
          for (const pattern of patterns)
            deepEqual(plain(matchesOf(pattern, text)), plain(text.matchAll(pattern)), String(pattern));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('can be looked for while others are looked at', () => {
    const pattern = /\w/g;
    const pairs: string[] = [];
    for (const outer of matchesOf(pattern, 'ab'))
      for (const inner of matchesOf(pattern, 'cd')) pairs.push(outer[0] + inner[0]);
    deepEqual(pairs, ['ac', 'ad', 'bc', 'bd']);
  });
});

describe('letters without the u flag', () => {
  const scripts =
    /[\0-\x7f]|\p{Script=Latin}|\p{Script=Greek}|\p{Script=Cyrillic}|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{P}|\p{S}|\p{Zs}/u;
  const wholes = [
    ['a letter', String.raw`^\p{L}$`],
    ['no letter before', String.raw`(?<![\p{L}])$`],
    ['no letter or digit after', String.raw`^(?![\p{L}\d])`],
  ] as const;

  for (const [name, source] of wholes) {
    it(`${name}: as with it, in every script of a policy`, () => {
      const wrong: string[] = [];
      const ours = withLetters(source, 'i');
      const theirs = new RegExp(source, 'iu');
      for (let code = 0; code < 0xd800; code++) {
        const character = String.fromCharCode(code);
        // Texts are normalised before they are matched, and have no invisible characters.
        if (character.normalize('NFKC') !== character || !scripts.test(character) || EXEMPT.test(character))
          continue;
        if (ours.test(character) !== theirs.test(character)) wrong.push(code.toString(16));
      }
      deepEqual(wrong, []);
    });
  }
});

/** Punctuation and signs of other scripts, and letters that are signs, stand beside none of our words. */
const EXEMPT =
  /[\u02b0-\u036f\u0370-\u1fff\u2132\u214e\u2183\u2184\u2c00-\u2fff\u303b\u3040\u3130-\u33ff\ua000-\uabff]/;
