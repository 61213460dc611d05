import { groupBy } from '../../../collections/groups';
import { isAscii } from '../../text/letters';
import { hasOtherLetters } from '../words/patterns';
import { LEXICON, phraseWords, type Word } from './lexicon';

export interface Token {
  /** In lower case, without the `'s` of a genitive. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The value of a number in figures, or NaN for a version; undefined for anything else. */
  readonly figure: number | undefined;
  /** What the word can be in a time; undefined when it can be nothing. */
  readonly word: Word | undefined;
  /** In a script that puts no spaces between words. */
  readonly unspaced: boolean;
}

/** Whether a text can hold a time at all: every one has a unit, a word of cadence, or one that ties it to an event. Other alphabets are let through. */
export function mayHoldDuration(text: string): boolean {
  return hasOtherLetters(text) || TIME_WORD.test(text);
}

/** "At once", "right away" and "same day" are phrases. */
const TIME_WORDS = [
  ...[...LEXICON].flatMap(([text, { unit, cadence, classes }]) =>
    unit !== undefined || cadence !== undefined || classes.has('immediate') || classes.has('next')
      ? [text]
      : [],
  ),
  'same',
  'once',
  'away',
];
const TIME_WORD = new RegExp(`(?<![a-z])(?:${TIME_WORDS.filter(isAscii).join('|')})(?![a-z])`, 'i');

/** Words, numbers with their points, and single characters of other kinds. Takes time linear in the length of the text. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const push = (start: number, word: string, figure?: number, unspaced = false): void => {
    const known = figure === undefined ? (LEXICON.get(word) ?? numeral(word, unspaced)) : undefined;
    tokens.push({ text: word, start, end: at, figure, word: known, unspaced });
  };
  while (at < text.length) {
    const start = at;
    const code = text.charCodeAt(at);
    if (code === SPACE) {
      at++;
      continue;
    }
    if (isDigit(code)) {
      at = numberEnd(text, at);
      const figure = text.slice(start, at);
      push(start, figure, Number(figure));
      continue;
    }
    if (isUnspaced(code)) {
      at = unspacedEnd(text, at);
      push(start, text.slice(start, at), undefined, true);
      continue;
    }
    at = wordEnd(text, at, WORD);
    if (at > start) {
      const suffix = text.charCodeAt(at) === APOSTROPHE ? wordEnd(text, at + 1, AFTER_APOSTROPHE) : 0;
      if (suffix > at + 1) at = suffix;
      push(start, withoutGenitive(text.slice(start, at)));
      continue;
    }
    at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    if (!/\s/.test(text.charAt(start)))
      push(start, code === APOSTROPHE ? '' : text.slice(start, at).toLowerCase());
  }
  return tokens;
}

const SPACE = 0x20;
const APOSTROPHE = 0x27;
const POINT = 0x2e;

/** The letters of a word in the scripts with spaces whose words the grammar knows, and of what may follow its apostrophe. */
const WORD = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Devanagari}\p{M}]/u;
const AFTER_APOSTROPHE = /[\p{Script=Latin}\p{Script=Cyrillic}\p{M}]/u;

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isAsciiLetter = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);

function numberEnd(text: string, start: number): number {
  let at = start;
  while (isDigit(text.charCodeAt(at)) || (text.charCodeAt(at) === POINT && isDigit(text.charCodeAt(at + 1))))
    at++;
  return at;
}

function wordEnd(text: string, start: number, letter: RegExp): number {
  let at = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isAsciiLetter(code)) at++;
    else if (code < 0x80 || isUnspaced(code)) break;
    else {
      const character = String.fromCodePoint(text.codePointAt(at) ?? code);
      if (!letter.test(character)) break;
      at += character.length;
    }
  }
  return at;
}

function withoutGenitive(word: string): string {
  const lower = word.toLowerCase();
  return lower.endsWith("'s") ? lower.slice(0, -2) : lower;
}

/** Kana, Chinese characters and Hangul. Korean has spaces, and particles that stick to its words. */
const isUnspaced = (code: number): boolean =>
  (code >= 0x3005 && code <= 0x30ff && (code <= 0x3007 || code >= 0x3041)) ||
  (code >= 0x4e00 && code <= 0x9fff) ||
  (code >= 0xac00 && code <= 0xd7a3);

/** The words of these scripts by their first character, the longest first. */
const UNSPACED_WORDS: ReadonlyMap<string, readonly string[]> = groupBy(
  [...new Set([...LEXICON.keys(), ...phraseWords()])]
    .filter((word) => isUnspaced(word.charCodeAt(0)))
    .sort((a, b) => b.length - a.length),
  (word) => word.charAt(0),
);

/** The end of the longest word that begins at an offset; of what is none, the end of all that is no beginning of a word. */
function unspacedEnd(text: string, start: number): number {
  const known = wordAt(text, start);
  if (known > 0) return start + known;
  let at = start + 1;
  while (at < text.length && isUnspaced(text.charCodeAt(at)) && wordAt(text, at) === 0) at++;
  return at;
}

function wordAt(text: string, at: number): number {
  let digits = 0;
  while (digits < MOST_DIGITS && VALUES.has(text.charAt(at + digits))) digits++;
  const word = UNSPACED_WORDS.get(text.charAt(at))?.find((candidate) => text.startsWith(candidate, at));
  return Math.max(digits, word?.length ?? 0);
}

/** Chinese numerals up to 99: "三", "十四", "四十八". */
const VALUES: ReadonlyMap<string, number> = new Map(
  Array.from('一二三四五六七八九十两兩', (digit, index) => [digit, index < 10 ? index + 1 : 2]),
);
const MOST_DIGITS = 3;

function numeral(text: string, unspaced: boolean): Word | undefined {
  if (!unspaced) return undefined;
  let value = 0;
  let ones = 0;
  for (const character of text) {
    const digit = VALUES.get(character);
    if (digit === undefined) return undefined;
    if (digit === 10) {
      value += (ones || 1) * 10;
      ones = 0;
    } else ones = digit;
  }
  return { number: value + ones, classes: NONE };
}

const NONE: ReadonlySet<never> = new Set<never>();
