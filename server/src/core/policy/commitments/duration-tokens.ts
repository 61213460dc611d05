import { CADENCES, IMMEDIATE_WORDS, NEXT_WORDS, UNITS } from './duration-words';
import { isAscii } from '../text/letters';

export interface Token {
  /** In lower case, without the `'s` of a genitive. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The value of a number in figures, or NaN for a version; undefined for anything else. */
  readonly figure: number | undefined;
}

/** Whether a text can hold a time at all: every one has a unit, a word of cadence, or one that ties it to an event. Other alphabets are let through. */
export function mayHoldDuration(text: string): boolean {
  return !isAscii(text) || TIME_WORD.test(text);
}

/** "At once", "right away" and "same day" have words of their own. */
const TIME_WORDS = [
  ...UNITS.keys(),
  ...CADENCES.keys(),
  ...IMMEDIATE_WORDS,
  ...NEXT_WORDS,
  'same',
  'once',
  'away',
];
const TIME_WORD = new RegExp(`(?<![a-z])(?:${TIME_WORDS.filter(isAscii).join('|')})(?![a-z])`, 'i');

/** Words, numbers with their points, and single characters of other kinds. Takes time linear in the length of the text. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
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
      tokens.push({ text: figure, start, end: at, figure: Number(figure) });
      continue;
    }
    at = wordEnd(text, at, WORD);
    if (at > start) {
      const suffix = text.charCodeAt(at) === APOSTROPHE ? wordEnd(text, at + 1, AFTER_APOSTROPHE) : 0;
      if (suffix > at + 1) at = suffix;
      tokens.push({ text: withoutGenitive(text.slice(start, at)), start, end: at, figure: undefined });
      continue;
    }
    at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    if (!/\s/.test(text.charAt(start))) {
      const character = code === APOSTROPHE ? '' : text.slice(start, at).toLowerCase();
      tokens.push({ text: character, start, end: at, figure: undefined });
    }
  }
  return tokens;
}

const SPACE = 0x20;
const APOSTROPHE = 0x27;
const POINT = 0x2e;

/** The letters of a word in the scripts whose words the grammar knows, and of what may follow its apostrophe. */
const WORD = /[\p{Script=Latin}\p{Script=Cyrillic}\p{M}]/u;
const AFTER_APOSTROPHE = /[\p{Script=Latin}\p{M}]/u;

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
    else if (code < 0x80) break;
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
