import { addTo } from '../../collections/groups';
import type { Span } from '../../markdown/model';
import { WIDE } from './cue-notation';

/** Where the elements of cues stand in a text. It serves one text at a time: looking at the next one empties it. */
export interface Occurrences {
  /** The elements that stand somewhere, each once. */
  readonly elements: readonly number[];
  has(element: number): boolean;
  /** The places of an element in the order of their starts. */
  placesOf(element: number): readonly Span[];
}

/** An alternative of an element, which is found by its first word. */
interface Phrase {
  readonly element: number;
  /** The words that follow the first, as cues write them. */
  readonly written: string;
  /** The same, once a text has had the first: most are never met. */
  rest: readonly Word[] | undefined;
}

/** `text` is the whole word, or its beginning when it is open. */
interface Word {
  readonly text: string;
  readonly open: boolean;
}

/** Elements by their words. It grows. */
export interface WordIndex {
  /** Phrases by their first word, when it is a whole one, and when it is the beginning of one. */
  readonly whole: Map<string, Phrase[]>;
  readonly open: Map<string, Phrase[]>;
  /** The lengths of the beginnings, the shortest first. */
  readonly lengths: number[];
  /** Phrases that begin with a number, and with any word. */
  readonly numbers: Phrase[];
  readonly any: Phrase[];
  /** Words that stand inside others, by their first character. */
  readonly wide: Map<string, { readonly element: number; readonly text: string }[]>;
  /** What begins with a word, by the words that were met since the index grew. */
  readonly met: Map<string, Beginnings>;
  readonly found: FoundElements;
}

/** What begins with one word of a text: elements that it is all of, and phrases that go on. */
interface Beginnings {
  readonly elements: readonly number[];
  readonly phrases: readonly Phrase[];
}

/** How many words are remembered; texts in any language have fewer that are common. */
const MOST_MET = 5_000;

export const newWordIndex = (): WordIndex => ({
  whole: new Map(),
  open: new Map(),
  lengths: [],
  numbers: [],
  any: [],
  wide: new Map(),
  met: new Map(),
  found: foundElements(),
});

/** @param words The words of the element, as cues write them. */
export function addElement(index: WordIndex, element: number, words: readonly string[]): void {
  index.met.clear();
  let alone: Phrase | undefined;
  for (const alternative of words) {
    if (isOneWord(alternative)) {
      const isOpen = alternative.endsWith('*');
      addFirst(
        index,
        isOpen ? alternative.slice(0, -1) : alternative,
        isOpen,
        (alone ??= { element, written: '', rest: NO_WORDS }),
      );
    } else if (WIDE.test(alternative)) {
      for (const text of new Set([alternative.replaceAll('_', ''), alternative.replaceAll('_', ' ')]))
        addTo(index.wide, text.charAt(0), { element, text });
    } else {
      addPhrase(index, element, alternative);
      if (alternative.includes('-')) addPhrase(index, element, alternative.replaceAll('-', ''));
    }
  }
}

function addPhrase(index: WordIndex, element: number, alternative: string): void {
  const after = alternative.search(BETWEEN_WORDS);
  if (after === 0) {
    addPhrase(index, element, alternative.slice(1));
    return;
  }
  const [first] = wordsOf(after < 0 ? alternative : alternative.slice(0, after));
  if (first === undefined) return;
  const written = after < 0 ? '' : alternative.slice(after + 1);
  const phrase = { element, written, rest: written === '' ? NO_WORDS : undefined };
  if (first.text === '#') index.numbers.push(phrase);
  else if (first.text === '~') index.any.push(phrase);
  else addFirst(index, first.text, first.open, phrase);
}

function addFirst({ whole, open, lengths }: WordIndex, text: string, isOpen: boolean, phrase: Phrase): void {
  addTo(isOpen ? open : whole, text, phrase);
  if (!isOpen || lengths.includes(text.length)) return;
  lengths.push(text.length);
  lengths.sort((a, b) => a - b);
}

const NO_WORDS: readonly Word[] = [];

/** Whether it is a single word of ASCII letters and digits, which may be open: most are. */
function isOneWord(alternative: string): boolean {
  const { length } = alternative;
  for (let at = 0; at < length; at++) {
    const code = alternative.charCodeAt(at);
    const isLetter = (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
    if (!isLetter && (code !== 0x2a || at !== length - 1)) return false;
  }
  return true;
}

const BETWEEN_WORDS = /[_\-'/.]/;

const wordsOf = (alternative: string): Word[] =>
  alternative
    .split(BETWEEN_WORDS)
    .filter((part) => part !== '')
    .map((part) => ({ text: part.replace('*', ''), open: part.endsWith('*') }));

/** Words of the scripts that put spaces between words, in lower case. */
const WORD = /[a-z\d\u00df-\u024f\u0370-\u052f]+/g;

interface Token extends Span {
  readonly text: string;
}

/** @param text In lower case. */
export function occurrencesIn(index: WordIndex, text: string): Occurrences {
  const { found, wide } = index;
  found.clear();
  const tokens = tokensOf(text);
  tokens.forEach((token, at) => {
    const { elements, phrases } = beginningsWith(index, token.text);
    for (const element of elements) found.add(element, token.start, token.end);
    for (const phrase of phrases) {
      phrase.rest ??= wordsOf(phrase.written);
      const end = endOf(phrase.rest, tokens, at);
      if (end !== undefined) found.add(phrase.element, token.start, end);
    }
  });
  if (WIDE.test(text)) {
    for (let at = 0; at < text.length; at++) {
      for (const { element, text: word } of wide.get(text.charAt(at)) ?? []) {
        if (text.startsWith(word, at)) found.add(element, at, at + word.length);
      }
    }
  }
  return found;
}

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match !== null; match = WORD.exec(text))
    tokens.push({ text: match[0], start: match.index, end: match.index + match[0].length });
  return tokens;
}

function beginningsWith(index: WordIndex, word: string): Beginnings {
  const { met } = index;
  const known = met.get(word);
  if (known !== undefined) return known;
  if (met.size >= MOST_MET) met.clear();
  const all = [...(index.whole.get(word) ?? [])];
  for (const length of index.lengths) {
    if (length > word.length) break;
    all.push(...(index.open.get(word.slice(0, length)) ?? []));
  }
  if (isNumber(word)) all.push(...index.numbers);
  all.push(...index.any);
  const beginnings = {
    elements: all.filter(({ written }) => written === '').map(({ element }) => element),
    phrases: all.filter(({ written }) => written !== ''),
  };
  met.set(word, beginnings);
  return beginnings;
}

/** Characters between the words of one phrase. */
const MOST_APART = 4;

/** Where a phrase ends whose first word is a token. */
function endOf(rest: readonly Word[], tokens: readonly Token[], at: number): number | undefined {
  let end = tokens[at]?.end;
  for (let number = 0; number < rest.length; number++) {
    const word = rest[number];
    const token = tokens[at + number + 1];
    if (word === undefined || token === undefined || end === undefined) return undefined;
    if (token.start - end > MOST_APART) return undefined;
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

/** Occurrences that are filled again for each text: places are numbered, and those of one element chained. */
interface FoundElements extends Occurrences {
  clear(): void;
  add(element: number, start: number, end: number): void;
}

const NO_PLACE = -1;

function foundElements(): FoundElements {
  const elements: number[] = [];
  // By element, its first and its last place.
  const first: number[] = [];
  const last: number[] = [];
  // By place.
  const starts: number[] = [];
  const ends: number[] = [];
  const next: number[] = [];
  const has = (element: number): boolean => (first[element] ?? NO_PLACE) !== NO_PLACE;
  return {
    elements,
    has,
    placesOf(element) {
      const places: Span[] = [];
      for (let at = first[element] ?? NO_PLACE; at !== NO_PLACE; at = next[at] ?? NO_PLACE)
        places.push({ start: starts[at] ?? 0, end: ends[at] ?? 0 });
      return places;
    },
    clear() {
      for (const element of elements) first[element] = NO_PLACE;
      for (const list of [elements, starts, ends, next]) list.length = 0;
    },
    add(element, start, end) {
      const place = starts.length;
      starts.push(start);
      ends.push(end);
      next.push(NO_PLACE);
      if (has(element)) next[last[element] ?? 0] = place;
      else {
        // Without holes, as an array that ever had one is slower.
        for (const list of [first, last]) while (list.length <= element) list.push(NO_PLACE);
        first[element] = place;
        elements.push(element);
      }
      last[element] = place;
    },
  };
}
