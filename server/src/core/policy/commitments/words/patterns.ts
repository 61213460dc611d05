import { isAscii, withLetters } from '../../text/letters';
import { matchesOf } from '../../text/matches';
import type { ByLanguage, Language } from '../durations/words/languages';

/** Languages whose words stand beside each other without spaces, or with particles that stick to them. */
const UNSPACED: ReadonlySet<string> = new Set<Language>(['zh', 'ja', 'ko', 'hi']);

/** An expression for words of all languages, and for those of them that a text in ASCII can have. */
export interface WordPattern {
  readonly all: RegExp;
  readonly ascii: RegExp;
}

/**
 * Phrases of many languages as one expression without regard to case. They are separated by a comma and a space; `*` stands for any further letters of a
 * word, ` ~ ` for up to three words, and the rest is read as a regular expression. Words of languages with spaces are matched whole.
 */
export function wordPattern(words: ByLanguage): WordPattern {
  return { all: compiled(words, asWritten), ascii: compiled(words, inAscii) };
}

/** The matches in a text, in order. */
export const wordsIn = ({ all, ascii }: WordPattern, text: string): readonly RegExpExecArray[] =>
  matchesOf(isAscii(text) ? ascii : all, text);

/** Whether a text has one of the words. */
export function hasWord({ all, ascii }: WordPattern, text: string): boolean {
  const pattern = isAscii(text) ? ascii : all;
  pattern.lastIndex = 0;
  return pattern.test(text);
}

const asWritten = (phrase: string): string => phrase;
/** What of a phrase a text in ASCII can have: of the alternatives in it those that are in ASCII. */
const inAscii = (phrase: string): string =>
  phrase
    .replace(
      /\((\?[:!])([^()]*)\)/g,
      (_, kind: string, choices: string) =>
        `(${kind}${choices.split('|').filter(isAscii).join('|') || '(?!)'})`,
    )
    .replace(/\[[^\][]*\]/g, (letters) => letters.replace(/[^\0-\x7f]/g, ''));

function compiled(words: ByLanguage, written: (phrase: string) => string): RegExp {
  const open: string[] = [];
  const whole: string[] = [];
  const unspaced: string[] = [];
  for (const [language, line] of Object.entries(words)) {
    for (const given of line.split(', ')) {
      const phrase = written(given);
      if (written !== asWritten && !isAscii(phrase)) continue;
      const source = phrase.replaceAll('*', String.raw`[\p{L}]*`).replaceAll(' ~ ', '(?: [^ ,;:.]+){0,3} ');
      (UNSPACED.has(language) ? unspaced : phrase.endsWith('*') ? open : whole).push(source);
    }
  }
  const alternatives = [
    ...(open.length > 0 ? [String.raw`(?<![\p{L}])(?:${open.join('|')})`] : []),
    ...(whole.length > 0 ? [String.raw`(?<![\p{L}])(?:${whole.join('|')})(?![\p{L}])`] : []),
    ...unspaced,
  ];
  // Without any word it matches nothing.
  return withLetters(alternatives.join('|') || '(?!)', 'gi');
}
