import { lineEndAt } from './line-bounds';
import type { Span } from './model';

/** Takes the visible text of a node, piece by piece. Offsets are UTF-16, in the source. */
interface Shown {
  /** Text that comes, as a whole, from the source between two offsets. */
  add(value: string, start: number, end: number): void;
  /** Text that is written in the source from an offset on. */
  addWritten(value: string, start: number): void;
}

/**
 * Walks a text node's value beside the source it was read from and tells which source shows what. The value lacks backslashes of escapes, has entities
 * decoded, and lacks indentation and quotation marks at the start of lines.
 */
export function alignText(value: string, source: string, span: Span, shown: Shown): void {
  let at = span.start;
  let index = 0;
  while (index < value.length) {
    if (isLineEnding(value[index] ?? '')) {
      while (at < span.end && !isLineEnding(source[at] ?? '')) at++;
      const start = Math.min(at, span.end);
      at = Math.min(span.end, at + (source.startsWith('\r\n', at) ? 2 : 1));
      shown.add('\n', start, at);
      index += value.startsWith('\r\n', index) ? 2 : 1;
      at = skipPrefix(source, at, span.end, value[index] ?? '');
      continue;
    }
    const end = lineEndAt(value, index);
    const line = value.slice(index, end);
    const isWritten = source.startsWith(line, at) && at + line.length <= span.end;
    if (isWritten && (!/[&\\]/.test(line) || source.slice(at, span.end) === line)) {
      shown.addWritten(line, at);
      at += line.length;
    } else at = alignLine(line, source, { start: at, end: span.end }, shown);
    index = end;
  }
}

/** Aligns one line, in which something may be escaped or decoded; gives the offset behind it in the source. */
function alignLine(line: string, source: string, span: Span, shown: Shown): number {
  let at = span.start;
  let index = 0;
  while (index < line.length) {
    const character = line[index] ?? '';
    const here = source[at] ?? '';
    let next = at + 1;
    let length = 1;
    if (at >= span.end) next = at;
    else if (here === '&' && character !== '&') {
      const end = entityEnd(source, at, span.end);
      if (end > at) {
        // Some entities decode to two UTF-16 units; both come from the same source.
        if (isTrailUnit(line.charCodeAt(index + 1))) length = 2;
        next = end;
      }
    } else if (here === '&') {
      const end = entityEnd(source, at, span.end);
      const name = source.slice(at, end).toLowerCase();
      if (name === '&amp;' || name === '&#38;' || name === '&#x26;') next = end;
    } else if (
      here === '\\' &&
      source[at + 1] === character &&
      (character !== '\\' || line[index + 1] !== '\\')
    )
      next = at + 2;
    shown.add(line.slice(index, index + length), at, next);
    index += length;
    at = next;
  }
  return at;
}

const isLineEnding = (character: string): boolean => character === '\n' || character === '\r';
const isTrailUnit = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

/** The end of the character reference at `at`, or `at` when there is none. */
function entityEnd(source: string, at: number, limit: number): number {
  const end = source.indexOf(';', at);
  return end < 0 || end >= limit || end - at > 33 || !/^&#?[0-9A-Za-z]+$/.test(source.slice(at, end))
    ? at
    : end + 1;
}

/** Skips what a container puts before a continued line: indentation and quotation marks that the value does not have. */
function skipPrefix(source: string, from: number, limit: number, next: string): number {
  let at = from;
  while (at < limit && /[ \t>]/.test(source[at] ?? '') && source[at] !== next) at++;
  return at;
}
