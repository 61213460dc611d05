import type { Span } from '../../markdown/model';

/** Words that end with a full stop and do not end a sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|resp|approx|incl|max|min|no|cf|z\.b|p\.ex|mr|ms|dr|st|inc|ltd|a\.k\.a)\.$/i;

/** The sentences of a text: ranges that begin and end at a visible character. Ends are `.`, `!`, `?` before white space, and their East Asian forms. */
export function sentencesOf(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  const ends = /[.!?]+["')\]]*(?=\s|$)|[。！？]+/g;
  for (const match of text.matchAll(ends)) {
    const end = match.index + match[0].length;
    if (match[0].startsWith('.') && ABBREVIATION.test(text.slice(Math.max(0, end - 12), end))) continue;
    // A number at the start of a list written in a line ("1. Do this") is no sentence.
    if (/^\d{1,2}\.$/.test(text.slice(start, end).trim())) continue;
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
