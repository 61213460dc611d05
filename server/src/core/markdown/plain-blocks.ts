import type { Heading, List, ListItem, Paragraph, RootContent } from 'mdast';
import { isLineEnding, nextLine, skipSpaces } from './line-bounds';
import { positionOf } from './parse';
import { plainPhrasing } from './plain-phrasing';

/**
 * Headings, paragraphs and flat lists, written in the simplest way. Most of a policy is written so, and there is nothing in them for a parser to decide:
 * what it would give can be said at once. Anything else is left to the parser.
 */

/** The nodes of a stretch of plain lines; their positions are relative to where the stretch begins. */
export interface PlainNodes {
  readonly nodes: readonly RootContent[];
  /** The start of the first line with visible characters behind them, or the end of the text. */
  readonly next: number;
}

/** Longer stretches are left to the parser, whose budgets keep what is read of a text in bounds. */
const LONGEST = 4_000;

/**
 * A line of a paragraph that begins neither with a mark that could open a block of another kind, nor with a number that could open a list, nor with
 * white space. What stands behind can hold no escape, HTML, entity or address, but marks of emphasis, code and links.
 */
const LINE =
  /(?!\d{1,9}[.)])(?:[A-Za-z0-9("'$%,.;?/{}!\u00A1-\u2027\u202A-\uFEFE\uFF00-\uFFFC]|\*\*[A-Za-z0-9]|`(?=[^`\s])|\[)[^\\<\t\0\r\n]*/y;
const HEADING = /(#{1,6}) (?=[^\s#])/y;
const ITEM = /([-+*]|\d{1,9}[.)]) /y;

/** Reads from the start of a line with visible characters, where a block can begin, up to the next blank line; a list up to its end. */
export function plainNodesAt(text: string, from: number): PlainNodes | undefined {
  const read = matchAt(ITEM, text, from) === undefined ? readLines(text, from) : readList(text, from);
  return read !== undefined && canStartLine(text, read.next) ? read : undefined;
}

/** Headings and paragraphs. */
function readLines(text: string, from: number): PlainNodes | undefined {
  const nodes: RootContent[] = [];
  let lines: Line[] = [];
  const endParagraph = (): boolean => {
    if (lines.length === 0) return true;
    const paragraph = paragraphOf(text, lines, from);
    lines = [];
    return paragraph !== undefined && nodes.push(paragraph) > 0;
  };
  let at = from;
  for (;;) {
    const mark = matchAt(HEADING, text, at);
    const line = lineAt(text, at + (mark?.length ?? 0));
    if (line === undefined || line.end - from > LONGEST) return undefined;
    if (mark === undefined) {
      if (lines.at(-1)?.isPadded === true) return undefined;
      lines.push(line);
    } else {
      const heading = headingOf(text, at, mark.length - 1, line, from);
      if (heading === undefined || !endParagraph()) return undefined;
      nodes.push(heading);
    }
    const below = nextLine(text, line.end);
    if (isBlankAt(text, below)) {
      if (!endParagraph()) return undefined;
      return { nodes, next: visibleLineFrom(text, below) };
    }
    at = below;
  }
}

interface Item {
  readonly start: number;
  readonly lines: Line[];
}

/** One list, without anything in its items but a paragraph each. */
function readList(text: string, from: number): PlainNodes | undefined {
  const first = matchAt(ITEM, text, from);
  if (first === undefined) return undefined;
  const kind = first.at(-2);
  const items: Item[] = [];
  let at = from;
  let width = 0;
  for (;;) {
    const mark = matchAt(ITEM, text, at);
    if (mark !== undefined && mark.at(-2) !== kind) return undefined;
    const indent = skipSpaces(text, at) - at;
    const line = lineAt(text, at + (mark?.length ?? indent));
    const item = items.at(-1);
    if (line === undefined || line.end - from > LONGEST) return undefined;
    if (mark !== undefined) {
      width = mark.length;
      items.push({ start: at, lines: [line] });
    } else {
      // Words below an item go on with its paragraph, indented under its words or not at all.
      if (item === undefined || (indent !== width && indent !== 0) || item.lines.at(-1)?.isPadded === true)
        return undefined;
      item.lines.push(line);
    }
    const below = nextLine(text, line.end);
    at = below;
    if (!isBlankAt(text, below)) continue;
    const next = visibleLineFrom(text, below);
    const goesOn = matchAt(ITEM, text, next) !== undefined;
    if (!goesOn && /[-+*0-9 \t]/.test(text.charAt(next))) return undefined;
    if (!goesOn) {
      const list = listOf(text, first, items, from);
      return list && { nodes: [list], next };
    }
    at = next;
  }
}

interface Line {
  readonly start: number;
  /** The end of what is visible, and of the line with the spaces behind it. */
  readonly visibleEnd: number;
  readonly end: number;
  readonly isPadded: boolean;
}

/** The line from an offset on; undefined when it holds what only the parser can read. */
function lineAt(text: string, start: number): Line | undefined {
  const found = matchAt(LINE, text, start);
  if (found === undefined) return undefined;
  const end = start + found.length;
  if (end < text.length && !isLineEnding(text.charCodeAt(end))) return undefined;
  let visibleEnd = end;
  while (text.charCodeAt(visibleEnd - 1) === 32) visibleEnd--;
  return { start, visibleEnd, end, isPadded: visibleEnd < end };
}

function headingOf(
  text: string,
  start: number,
  depth: number,
  line: Line,
  base: number,
): Heading | undefined {
  const words = text.slice(line.start, line.visibleEnd);
  const children = words.includes('#') ? undefined : plainPhrasing(words, line.start - base);
  if (children === undefined) return undefined;
  const position = positionOf(start - base, line.end - base);
  return { type: 'heading', depth: depth as Heading['depth'], children, position };
}

function paragraphOf(text: string, lines: readonly Line[], base: number): Paragraph | undefined {
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const children = plainPhrasing(text.slice(first.start, last.visibleEnd), first.start - base);
  if (children === undefined) return undefined;
  return { type: 'paragraph', children, position: positionOf(first.start - base, last.end - base) };
}

function listOf(text: string, mark: string, items: readonly Item[], base: number): List | undefined {
  const children: ListItem[] = [];
  let end = 0;
  for (const { start, lines } of items) {
    const paragraph = paragraphOf(text, lines, base);
    if (paragraph === undefined) return undefined;
    end = (lines.at(-1)?.end ?? start) - base;
    children.push({ type: 'listItem', children: [paragraph], position: positionOf(start - base, end) });
  }
  return { type: 'list', ordered: mark.length > 2, children, position: positionOf(0, end) };
}

/** What a sticky expression finds at an offset. */
function matchAt(pattern: RegExp, text: string, offset: number): string | undefined {
  pattern.lastIndex = offset;
  return pattern.exec(text)?.[0];
}

/** Whether nothing is visible in the line that starts at an offset, or the text ends there. */
function isBlankAt(text: string, lineStart: number): boolean {
  const visible = skipSpaces(text, lineStart);
  return visible >= text.length || isLineEnding(text.charCodeAt(visible));
}

/** The parser would drop a byte order mark where its text begins. */
const canStartLine = (text: string, offset: number): boolean => text.charCodeAt(offset) !== 0xfeff;

/** The start of the first line with visible characters, from the start of a line on; the text's length when there is none. */
export function visibleLineFrom(text: string, lineStart: number): number {
  let start = lineStart;
  while (start < text.length && isBlankAt(text, start)) start = nextLine(text, skipSpaces(text, start));
  return start;
}
