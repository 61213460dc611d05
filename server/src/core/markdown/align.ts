import type { Span } from './model';

/**
 * Walks a text node's value beside the source it was read from and reports, character by character, which source range shows what.
 * The value lacks backslashes of escapes, has entities decoded, and lacks indentation and quotation marks at the start of lines.
 */
export function alignText(
  value: string,
  source: string,
  span: Span,
  report: (character: string, start: number, end: number) => void,
): void {
  let at = span.start;
  let index = 0;
  while (index < value.length) {
    const character = value[index] ?? '';
    if (at >= span.end) {
      report(character, span.end, span.end);
      index++;
      continue;
    }
    const here = source[at] ?? '';
    if (isLineEnding(character)) {
      while (at < span.end && !isLineEnding(source[at] ?? '')) at++;
      const start = at;
      at += source.startsWith('\r\n', at) ? 2 : 1;
      report(character, start, at);
      index += value.startsWith('\r\n', index) ? 2 : 1;
      at = skipPrefix(source, at, span.end, value[index] ?? '');
      continue;
    }
    if (here === '&' && character !== '&') {
      const end = entityEnd(source, at, span.end);
      if (end > at) {
        report(character, at, end);
        index++;
        // Some entities decode to two UTF-16 units; both come from the same source.
        if (isTrailUnit(value.charCodeAt(index))) report(value[index++] ?? '', at, end);
        at = end;
        continue;
      }
    }
    if (here === '&' && character === '&') {
      const end = entityEnd(source, at, span.end);
      const name = source.slice(at, end).toLowerCase();
      const decoded = name === '&amp;' || name === '&#38;' || name === '&#x26;';
      const next = decoded ? end : at + 1;
      report(character, at, next);
      index++;
      at = next;
      continue;
    }
    if (here === '\\' && source[at + 1] === character && (character !== '\\' || value[index + 1] !== '\\')) {
      report(character, at, at + 2);
      index++;
      at += 2;
      continue;
    }
    report(character, at, at + 1);
    index++;
    at++;
  }
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
