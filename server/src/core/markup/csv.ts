import type { Span } from '../markdown/model';
import { isSpaceAt } from './source-lines';

/** The fields of a line of comma-separated values, each without the space around it and without its quotes. */
export function csvFields(text: string, { start: from, end: to }: Span, separator = ','): Span[] {
  const fields: Span[] = [];
  let at = from;
  for (;;) {
    while (at < to && isSpaceAt(text, at)) at++;
    const start = at;
    if (text.charAt(at) === '"') {
      let close = at + 1;
      while (close < to && (text.charAt(close) !== '"' || text.charAt(close + 1) === '"'))
        close += text.charAt(close) === '"' ? 2 : 1;
      fields.push({ start: start + 1, end: Math.min(close, to) });
      at = Math.min(to, close + 1);
      while (at < to && text.charAt(at) !== separator) at++;
    } else {
      while (at < to && text.charAt(at) !== separator) at++;
      fields.push(trimmed(text, start, at));
    }
    if (at >= to) return fields;
    at++;
  }
}

/** A range of a text without the space around it. */
export function trimmed(text: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start < end && isSpaceAt(text, start)) start++;
  while (end > start && isSpaceAt(text, end - 1)) end--;
  return { start, end };
}
