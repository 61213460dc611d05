import type { Span } from '../markdown/model';

/** Text that is read for its inline markup, put together from pieces of the source. Offsets are UTF-16, relative to the block. */
export interface Run {
  /** The pieces with a line ending between them. */
  readonly text: string;
  /** For each UTF-16 unit of `text`, where what it comes from starts and ends. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** @param base Where the block starts in the text that the pieces are offsets of. */
export function runOf(text: string, pieces: readonly Span[], base: number): Run {
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

/** Where a range of a run stands in the block. */
export function spanIn({ starts, ends }: Run, start: number, end: number): Span {
  const from = starts[start] ?? ends.at(-1) ?? 0;
  return { start: from, end: end <= start ? from : (ends[end - 1] ?? from) };
}
