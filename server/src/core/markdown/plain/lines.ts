import type { Paragraph } from 'mdast';
import { positionOf } from '../parse';
import { matchAt } from '../match-at';
import { plainPhrasing } from './phrasing';

/** Reads a text that can hold references: `isDefined` tells whether a label has a definition. */
export interface PlainReading {
  readonly text: string;
  readonly isDefined: (label: string) => boolean;
}

/** Longer stretches are left to the parser, whose budgets keep what is read of a text in bounds. */
export const isTooLong = (length: number): boolean => length > 4_000;

/**
 * A line of a paragraph that begins neither with a mark that could open a block of another kind, nor with a number that could open a list, nor with
 * white space.
 */
const LINE =
  /(?!\d{1,9}[.)])(?:[A-Za-z0-9("'$%,.;?/{}!\u00A1-\u2027\u202A-\uFEFE\uFF00-\uFFFC]|\*\*[A-Za-z0-9]|`(?=[^`\s])|\[)[^\r\n]*/y;
export interface Line {
  readonly start: number;
  /** The end of what is visible, and of the line with the spaces behind it. */
  readonly visibleEnd: number;
  readonly end: number;
  readonly isPadded: boolean;
}

/** The line of words from an offset on; undefined when it may be something else. */
export function lineAt(text: string, start: number): Line | undefined {
  const found = matchAt(LINE, text, start);
  if (found === null) return undefined;
  const end = start + found[0].length;
  let visibleEnd = end;
  while (text.charCodeAt(visibleEnd - 1) === 32) visibleEnd--;
  return { start, visibleEnd, end, isPadded: visibleEnd < end };
}

/** A paragraph of lines; undefined when it holds what only the parser can read. Positions are relative to `base`. */
export function paragraphOf(
  { text, isDefined }: PlainReading,
  lines: readonly Line[],
  base: number,
): Paragraph | undefined {
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const words = text.slice(first.start, last.visibleEnd);
  if (words.startsWith('[') && words.includes(']:')) return undefined;
  const children = plainPhrasing(words, first.start - base, isDefined);
  if (children === undefined) return undefined;
  return { type: 'paragraph', children, position: positionOf(first.start - base, last.end - base) };
}
