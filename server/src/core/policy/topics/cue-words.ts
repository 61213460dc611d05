import type { Span } from '../../markdown/model';
import { WIDE } from './cue-notation';

/** Where the elements of cues stand in a text: for each that does its places, in the order of their starts. */
export type Occurrences = ReadonlyMap<number, readonly Span[]>;

/** One word of an element, or several that follow each other. */
interface Phrase {
  readonly element: number;
  readonly words: readonly Word[];
}

/** `text` is the whole word, or its beginning when it is open. */
interface Word {
  readonly text: string;
  readonly open: boolean;
}

/** Elements by their words. */
export interface WordIndex {
  /** Phrases by their first word, when it is a whole one, and when it is the beginning of one. */
  readonly whole: ReadonlyMap<string, readonly Phrase[]>;
  readonly open: ReadonlyMap<string, readonly Phrase[]>;
  /** The lengths of the beginnings. */
  readonly lengths: readonly number[];
  /** Phrases that begin with a number, and with any word. */
  readonly numbers: readonly Phrase[];
  readonly any: readonly Phrase[];
  /** Words that stand inside others, by their first character. */
  readonly wide: ReadonlyMap<string, readonly { readonly element: number; readonly text: string }[]>;
}

/** @param elements The words of each element, as cues write them. */
export function wordIndexOf(elements: readonly (readonly string[])[]): WordIndex {
  const whole = new Map<string, Phrase[]>();
  const open = new Map<string, Phrase[]>();
  const wide = new Map<string, { element: number; text: string }[]>();
  const numbers: Phrase[] = [];
  const any: Phrase[] = [];
  elements.forEach((alternatives, element) => {
    for (const alternative of alternatives) {
      if (WIDE.test(alternative)) {
        for (const text of new Set([alternative.replaceAll('_', ''), alternative.replaceAll('_', ' ')]))
          add(wide, text.charAt(0), { element, text });
        continue;
      }
      for (const spelling of new Set([alternative, alternative.replaceAll('-', '')])) {
        const words = wordsOf(spelling);
        const [first] = words;
        if (first === undefined) continue;
        const phrase = { element, words };
        if (first.text === '#') numbers.push(phrase);
        else if (first.text === '~') any.push(phrase);
        else add(first.open ? open : whole, first.text, phrase);
      }
    }
  });
  const lengths = [...new Set([...open.keys()].map(({ length }) => length))].sort((a, b) => a - b);
  return { whole, open, lengths, numbers, any, wide };
}

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}

const wordsOf = (alternative: string): Word[] =>
  alternative
    .split(/[_\-'/.]/)
    .filter((part) => part !== '')
    .map((part) => ({ text: part.replace('*', ''), open: part.endsWith('*') }));

/** Words of the scripts that put spaces between words, in lower case. */
const WORD = /[a-z\d\u00df-\u024f\u0370-\u052f]+/g;

interface Token extends Span {
  readonly text: string;
}

/** @param text In lower case. */
export function occurrencesIn(index: WordIndex, text: string): Occurrences {
  const found = new Map<number, Span[]>();
  const tokens: Token[] = [];
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match !== null; match = WORD.exec(text))
    tokens.push({ text: match[0], start: match.index, end: match.index + match[0].length });
  tokens.forEach((token, at) => {
    tryAll(index.whole.get(token.text), at);
    for (const length of index.lengths) {
      if (length > token.text.length) break;
      tryAll(index.open.get(token.text.slice(0, length)), at);
    }
    if (index.numbers.length > 0 && isNumber(token.text)) tryAll(index.numbers, at);
    tryAll(index.any, at);
  });
  if (WIDE.test(text)) {
    for (let at = 0; at < text.length; at++) {
      for (const { element, text: word } of index.wide.get(text.charAt(at)) ?? []) {
        if (text.startsWith(word, at)) place(element, { start: at, end: at + word.length });
      }
    }
  }
  return found;

  function tryAll(phrases: readonly Phrase[] | undefined, at: number): void {
    if (phrases === undefined) return;
    for (const { element, words } of phrases) {
      const end = endOf(words, tokens, at);
      const start = tokens[at]?.start;
      if (end !== undefined && start !== undefined) place(element, { start, end });
    }
  }

  function place(element: number, span: Span): void {
    const known = found.get(element);
    if (known === undefined) found.set(element, [span]);
    else known.push(span);
  }
}

/** Characters between the words of one phrase. */
const MOST_APART = 4;

/** Where a phrase ends that begins with a token. */
function endOf(words: readonly Word[], tokens: readonly Token[], at: number): number | undefined {
  let end: number | undefined;
  for (let number = 0; number < words.length; number++) {
    const word = words[number];
    const token = tokens[at + number];
    if (word === undefined || token === undefined) return undefined;
    if (end !== undefined && token.start - end > MOST_APART) return undefined;
    if (!fits(word, token.text)) return undefined;
    end = token.end;
  }
  return end;
}

function fits({ text, open }: Word, token: string): boolean {
  if (text === '#') return isNumber(token);
  return text === '~' || (open ? token.startsWith(text) : token === text);
}

const isNumber = (token: string): boolean => /^\d/.test(token);
