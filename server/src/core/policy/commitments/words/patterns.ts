import { isAscii, withLetters } from '../../text/letters';
import { matchesOf } from '../../text/matches';
import type { ByLanguage, Language } from '../durations/words/languages';

/** Languages whose words stand beside each other without spaces, or with particles that stick to them. */
const UNSPACED: ReadonlySet<string> = new Set<Language>(['zh', 'ja', 'ko', 'hi']);

/** The expression for words of all languages, or for those of them that a text without other letters than those of ASCII can have. */
export type WordPattern = (text: string) => RegExp;

/**
 * Phrases of many languages as one expression without regard to case. They are separated by a comma and a space; `*` stands for any further letters of a
 * word, ` ~ ` for up to three words, and the rest is read as a regular expression. Words of languages with spaces are matched whole. An expression is
 * made when a text needs it: most texts need the short one only.
 */
export function wordPattern(words: ByLanguage): WordPattern {
  let all: RegExp | undefined;
  let plain: RegExp | undefined;
  return (text) =>
    hasOtherLetters(text) ? (all ??= compiled(words, false)) : (plain ??= compiled(words, true));
}

/** Letters of languages other than English. Typographic punctuation, signs and emoji are none. */
const OTHER_LETTERS = /[\xaa\xb5\xba\xc0-\u1fff\u2c00-\ud7ff\uf900-\ufdff]/;

export const hasOtherLetters = (text: string): boolean => !isAscii(text) && OTHER_LETTERS.test(text);

/** The matches in a text, in order. */
export const wordsIn = (pattern: WordPattern, text: string): readonly RegExpExecArray[] =>
  matchesOf(pattern(text), text);

/** Whether a text has one of the words. */
export function hasWord(words: WordPattern, text: string): boolean {
  const pattern = words(text);
  pattern.lastIndex = 0;
  return pattern.test(text);
}

/** What of a phrase a text in ASCII can have: of the alternatives in it those that are in ASCII. */
const inAscii = (phrase: string): string =>
  phrase
    .replace(
      /\((\?[:!])([^()]*)\)/g,
      (_, kind: string, choices: string) =>
        `(${kind}${choices.split('|').filter(isAscii).join('|') || '(?!)'})`,
    )
    .replace(/\[[^\][]*\]/g, (letters) => letters.replace(/[^\0-\x7f]/g, ''));

/** The letters of the languages with spaces, which a word may go on with. All letters there are would make a far larger expression. */
const SPACED_LETTER = String.raw`[a-z\xc0-\u024f\u0400-\u04ff]`;

function compiled(words: ByLanguage, plain: boolean): RegExp {
  const open: string[] = [];
  const whole: string[] = [];
  const unspaced: string[] = [];
  for (const [language, line] of Object.entries(words)) {
    for (const given of line.split(', ')) {
      const phrase = plain ? inAscii(given) : given;
      if (plain && !isAscii(phrase)) continue;
      const source = phrase
        .replaceAll('*', `${plain ? '[a-z]' : SPACED_LETTER}*`)
        .replaceAll(' ~ ', '(?: [^ ,;:.]+){0,3} ');
      (UNSPACED.has(language) ? unspaced : phrase.endsWith('*') ? open : whole).push(source);
    }
  }
  const alternatives = [
    ...(open.length > 0 ? [String.raw`(?<!\p{L})(?:${open.join('|')})`] : []),
    ...(whole.length > 0 ? [String.raw`(?<!\p{L})(?:${whole.join('|')})(?!\p{L})`] : []),
    ...unspaced,
  ];
  // Without any word it matches nothing.
  const source = alternatives.join('|') || '(?!)';
  return plain ? new RegExp(source.replaceAll(String.raw`\p{L}`, '[a-z]'), 'gi') : withLetters(source, 'gi');
}
