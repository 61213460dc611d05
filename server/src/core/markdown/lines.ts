import { countWhile } from '../collections/search';
import type { Change } from './model';

/** Where the lines of a text start. `\n`, `\r\n` and a lone `\r` end a line, as in CommonMark and in the language server protocol. */
export interface LineIndex {
  readonly lineCount: number;
  /** 0-based line of a UTF-16 offset; offsets outside the text count as its nearest end. */
  lineAt(offset: number): number;
  /** UTF-16 offset of the start of a 0-based line; the text's length past the last line. */
  lineStart(line: number): number;
  /** Follows a change of the text; `text` is the one after it. Only the lines that the change touches are looked at. */
  edit(change: Change, text: string): void;
}

export function indexLines(whole: string): LineIndex {
  const starts = [0];
  let length = whole.length;
  addStarts(whole, 0, whole.length, starts);

  const lineAt = (offset: number): number => Math.max(0, countWhile(starts, (start) => start <= offset) - 1);

  return {
    get lineCount() {
      return starts.length;
    },
    lineStart: (line) => (line < 0 ? 0 : (starts[line] ?? length)),
    lineAt,
    edit({ span, newText }, text) {
      const by = newText.length - (span.end - span.start);
      // A `\r` before the change and a `\n` behind it may become one line ending, or two.
      const first = lineAt(Math.max(0, span.start - 1));
      const last = lineAt(span.end + 1);
      const from = starts[first] ?? 0;
      const to = (starts[last + 1] ?? length) + by;
      const fresh: number[] = [];
      addStarts(text, from, last + 1 < starts.length ? to - 1 : to, fresh);
      if (last + 1 < starts.length) fresh.push(to);
      length = text.length;
      if (by !== 0)
        for (let line = last + 2; line < starts.length; line++) starts[line] = (starts[line] ?? 0) + by;
      if (fresh.length === last + 1 - first)
        fresh.forEach((start, index) => (starts[first + 1 + index] = start));
      else starts.splice(first + 1, last + 1 - first, ...fresh);
    },
  };
}

/** Adds the starts of the lines that follow the line endings between two offsets. */
function addStarts(text: string, from: number, to: number, starts: number[]): void {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
}
