import { countBelow } from '../collections/search';
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
  /** Where lines start. Those from the index `drifting` on have moved by `drift` since: who types in one place moves no others. */
  const starts = [0];
  let drifting = 0;
  let drift = 0;
  let length = whole.length;
  addStarts(whole, 0, whole.length, starts);

  const startOf = (line: number): number | undefined => {
    const start = starts[line];
    return start === undefined || line < drifting ? start : start + drift;
  };

  const lineAt = (offset: number): number =>
    Math.max(0, countBelow(starts.length, (line) => startOf(line)! <= offset) - 1);

  /** Those from this line on drift, and no others. */
  function driftFrom(line: number): void {
    for (let at = drifting; at < line; at++) starts[at] = starts[at]! + drift;
    for (let at = line; at < drifting; at++) starts[at] = starts[at]! - drift;
    drifting = line;
  }

  return {
    get lineCount() {
      return starts.length;
    },
    lineStart: (line) => (line < 0 ? 0 : (startOf(line) ?? length)),
    lineAt,
    edit({ span, newText }, text) {
      const by = newText.length - (span.end - span.start);
      // A `\r` before the change and a `\n` behind it may become one line ending, or two.
      const first = lineAt(Math.max(0, span.start - 1));
      const last = lineAt(span.end + 1);
      const from = startOf(first) ?? 0;
      const to = (startOf(last + 1) ?? length) + by;
      const isLast = last + 1 >= starts.length;
      const fresh: number[] = [];
      addStarts(text, from, isLast ? to : to - 1, fresh);
      length = text.length;
      driftFrom(Math.min(last + 1, starts.length));
      drift += by;
      starts.splice(first + 1, last - first, ...fresh);
      drifting += fresh.length - (last - first);
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
