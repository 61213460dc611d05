/** Where the line around an offset begins and ends. Offsets are UTF-16; `\n`, `\r\n` and a lone `\r` end a line. */

export function lineStartAt(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !isLineEnding(text.charCodeAt(start - 1))) start--;
  return start;
}

/** The end of the line, before what ends it. */
export function lineEndAt(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && !isLineEnding(text.charCodeAt(end))) end++;
  return end;
}

/** The start of the line after the one that ends at `lineEnd`; the text's length when there is none. */
export function nextLine(text: string, lineEnd: number): number {
  return Math.min(text.length, lineEnd + (text.startsWith('\r\n', lineEnd) ? 2 : 1));
}

/** The place after the spaces and tabs that follow on the same line. */
export function skipSpaces(text: string, offset: number): number {
  let at = offset;
  while (isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** Whether nothing is visible in the line that starts at an offset, or the text ends there. */
export function isBlankAt(text: string, lineStart: number): boolean {
  const visible = skipSpaces(text, lineStart);
  return visible >= text.length || isLineEnding(text.charCodeAt(visible));
}

/** The start of the first line with visible characters, from the start of a line on; the text's length when there is none. */
export function visibleLineFrom(text: string, lineStart: number): number {
  let start = lineStart;
  while (start < text.length && isBlankAt(text, start)) start = nextLine(text, skipSpaces(text, start));
  return start;
}

export const isLineEnding = (code: number): boolean => code === 10 || code === 13;
const isSpace = (code: number): boolean => code === 32 || code === 9;
