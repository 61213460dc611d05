import { isLineEnding, nextLine } from '../markdown/line-bounds';

/** One line, or the rest of one behind a marker. Offsets are UTF-16, in the text of the document. */
export interface Line {
  /** Where the whole line begins. */
  readonly start: number;
  /** The first visible character; `end` when there is none. */
  readonly at: number;
  /** Behind the last visible character: white space at the end of a line says nothing in these markups. */
  readonly end: number;
  /** The column of `at`, from 0. A tab goes to the next multiple of eight. */
  readonly indent: number;
}

/** The lines of a text up to an offset. A byte order mark counts as a space. */
export function linesOf(text: string, limit: number): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < limit;) {
    let lineEnd = start;
    while (lineEnd < limit && !isLineEnding(text.charCodeAt(lineEnd))) lineEnd++;
    lines.push(lineBetween(text, start, start, lineEnd, 0));
    start = nextLine(text, lineEnd);
  }
  return lines;
}

/** The rest of a line from an offset on; the column is that of the offset. */
export function restOf(text: string, { start, at, end, indent }: Line, offset: number): Line {
  return lineBetween(text, start, offset, end, indent + (offset - at));
}

export const isBlank = ({ at, end }: Line): boolean => at >= end;

export const textOf = (text: string, { at, end }: Line): string => text.slice(at, end);

/** The index of the first line from one on that is not blank; `to` when there is none. */
export function skipBlank(lines: readonly Line[], from: number, to: number): number {
  let at = from;
  while (at < to && isBlank(lines[at]!)) at++;
  return at;
}

/** The end of a range of lines without the blank ones at its end. */
export function trimBlank(lines: readonly Line[], from: number, to: number): number {
  let end = to;
  while (end > from && isBlank(lines[end - 1]!)) end--;
  return end;
}

function lineBetween(text: string, start: number, from: number, lineEnd: number, column: number): Line {
  let at = from;
  let indent = column;
  for (; at < lineEnd; at++) {
    const code = text.charCodeAt(at);
    if (code === TAB) indent += 8 - (indent % 8);
    else if (isSpace(code)) indent++;
    else break;
  }
  let end = lineEnd;
  while (end > at && (isSpace(text.charCodeAt(end - 1)) || text.charCodeAt(end - 1) === TAB)) end--;
  return { start, at, end, indent };
}

const TAB = 9;
const isSpace = (code: number): boolean => code === 32 || code === 11 || code === 12 || code === 0xfeff;

export function isSpaceAt(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  return isSpace(code) || code === TAB || isLineEnding(code);
}
