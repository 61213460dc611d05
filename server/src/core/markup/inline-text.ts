import type { Span } from '../markdown/model';
import type { ProseBuilder } from '../markdown/prose';

/** Text that is read for its inline markup, put together from pieces of the source. Offsets are UTF-16, relative to the block. */
export interface InlineText {
  /** The pieces with a line ending between them. */
  readonly text: string;
  /** For each UTF-16 unit of `text`, where what it comes from starts and ends. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** @param base Where the block starts in the text that the pieces are offsets of. */
export function inlineText(text: string, pieces: readonly Span[], base: number): InlineText {
  let joined = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { start, end } of pieces) {
    if (joined !== '') {
      joined += '\n';
      const last = ends.at(-1) ?? start - base;
      starts.push(last);
      ends.push(Math.max(last, start - base));
    }
    joined += text.slice(start, end);
    for (let at = start; at < end; at++) {
      starts.push(at - base);
      ends.push(at - base + 1);
    }
  }
  return { text: joined, starts, ends };
}

/** Adds a range as it is written: stretches that the source has as they are, and what stands for something else in it. */
export function addPlain(
  builder: ProseBuilder,
  { text, starts, ends }: InlineText,
  from: number,
  to: number,
): void {
  for (let at = from; at < to;) {
    const start = starts[at] ?? 0;
    const end = ends[at] ?? start;
    let next = at + 1;
    if (end === start + 1 && text.charAt(at) !== '\n') {
      while (next < to && starts[next] === start + (next - at) && text.charAt(next) !== '\n') next++;
      builder.addWritten(text.slice(at, next), start);
    } else {
      while (next < to && starts[next] === start && ends[next] === end) next++;
      builder.add(text.slice(at, next), start, end);
    }
    at = next;
  }
}

/** Where a range of a text stands in the block. */
export function spanIn({ starts, ends }: InlineText, start: number, end: number): Span {
  const from = starts[start] ?? ends.at(-1) ?? 0;
  return { start: from, end: end <= start ? from : (ends[end - 1] ?? from) };
}
