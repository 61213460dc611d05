import { lineEndAt, lineStartAt, nextLine, skipSpaces } from '../markdown/line-bounds';
import type { Span } from '../markdown/model';

/** The line that begins at `start` holds nothing but white space. False past the end of the text. */
export function isBlankLine(text: string, start: number): boolean {
  return start < text.length && text.slice(start, lineEndAt(text, start)).trim() === '';
}

/**
 * The range to delete so that nothing is left over of what stood in `span`: whole lines with the blank lines that separated them, or a
 * part of a line with one of the spaces around it.
 */
export function tidyRange(text: string, { start, end }: Span): Span {
  const lineStart = lineStartAt(text, start);
  const lineEnd = lineEndAt(text, end);
  const before = text.slice(lineStart, start);
  const after = text.slice(end, lineEnd);
  if (before.trim() !== '' || after.trim() !== '') {
    if (after.trim() === '') return { start: start - (before.length - before.trimEnd().length), end };
    return before === '' || /\s$/.test(before) ? { start, end: skipSpaces(text, end) } : { start, end };
  }
  let next = nextLine(text, lineEnd);
  while (isBlankLine(text, next)) next = nextLine(text, lineEndAt(text, next));
  const previous = previousLine(text, lineStart);
  const opens = previous === undefined || isBlankLine(text, previous);
  if (next < text.length) return { start: lineStart, end: opens ? next : nextLine(text, lineEnd) };
  // At the end of the text the blank lines before go too, and what ended the last line stays.
  let keep = lineStart;
  for (let at = previous; at !== undefined && isBlankLine(text, at); at = previousLine(text, at)) keep = at;
  if (keep === 0) return { start: 0, end: text.length };
  const last = previousLine(text, keep) ?? 0;
  return { start: lineEndAt(text, last), end: lineEnd };
}

function previousLine(text: string, lineStart: number): number | undefined {
  if (lineStart === 0) return undefined;
  const end = lineStart - (text.startsWith('\r\n', lineStart - 2) ? 2 : 1);
  return lineStartAt(text, end);
}
