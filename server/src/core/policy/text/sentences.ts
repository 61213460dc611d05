import type { Span } from '../../markdown/model';

/** Words that end with a full stop and do not end a sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|resp|approx|incl|max|min|no|cf|z\.b|p\.ex|mr|ms|dr|st|inc|ltd|a\.k\.a)\.$/i;

const ENDS = /(?<![.!?])[.!?]+["')\]]*(?=\s|$)|[。！？]+/g;
const FULL_STOP = 0x2e;

/** The sentences of a text: ranges that begin and end at a visible character. Ends are `.`, `!`, `?` before white space, and their East Asian forms. */
export function sentencesOf(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  ENDS.lastIndex = 0;
  while (ENDS.test(text)) {
    const end = ENDS.lastIndex;
    // At the end of the text there is but one sentence more, whatever it ends with.
    if (end < text.length && text.charCodeAt(end - 1) === FULL_STOP && !endsSentence(text, start, end))
      continue;
    push(start, end);
    start = end;
  }
  push(start, text.length);
  return sentences;

  function push(from: number, to: number): void {
    let first = from;
    while (first < to && text[first] === ' ') first++;
    if (first < to) sentences.push({ start: first, end: to });
  }
}

/** How far from a place its sentence and its clause are read, in UTF-16 units, so that an endless one is not read again for each place in it. */
export const FAR = 1_000;

/** The sentence at a place of a text, or as much of it as stands near. */
export function sentenceAround(text: string, position: number): string {
  const from = Math.max(0, position - FAR);
  const near = text.slice(from, position + FAR);
  const range = sentencesOf(near).find(({ start, end }) => position - from >= start && position - from < end);
  return range ? near.slice(range.start, range.end) : near;
}

/** Not an abbreviation, and not a number at the start of a list written in a line: "1. Do this". */
function endsSentence(text: string, start: number, end: number): boolean {
  if (ABBREVIATION.test(text.slice(Math.max(0, end - 12), end))) return false;
  const before = text.charCodeAt(end - 2);
  return !(before >= ZERO && before <= NINE && /^\d{1,2}\.$/.test(text.slice(start, end).trim()));
}

const ZERO = 0x30;
const NINE = 0x39;
