import type { Heading, RootContent } from 'mdast';
import { fenceEnd } from '../borders';
import { isBlankAt, nextLine, visibleLineFrom } from '../line-bounds';
import { positionOf } from '../parse';
import { isTooLong, lineAt, paragraphOf, type Line, type PlainReading } from './lines';
import { ITEM, listAt } from './lists';
import { matchAt } from '../match-at';
import { plainPhrasing } from './phrasing';

/**
 * Headings, paragraphs, lists and fences, written in the simplest way. Most of a policy is written so, and there is nothing in them for a parser to
 * decide: what it would give can be said at once. Anything else is left to the parser.
 */

/** The nodes of a stretch of plain lines; their positions are relative to where the stretch begins. */
export interface PlainNodes {
  readonly nodes: readonly RootContent[];
  /** The start of the first line with visible characters behind them, or the end of the text. */
  readonly next: number;
}

const HEADING = /(#{1,6}) (?=[^\s#])/y;
const FENCE = /(`{3,}|~{3,})([\w+#.-]*)(?=[\r\n])/y;

/** Reads from the start of a line with visible characters, where a block can begin, up to the next blank line; a list or fence up to its end. */
export function plainNodesAt(reading: PlainReading, from: number): PlainNodes | undefined {
  const { text } = reading;
  const read =
    fenceAt(text, from) ??
    (matchAt(ITEM, text, from) === null ? readLines(reading, from) : listAt(reading, from));
  // The parser would drop a byte order mark where its text begins.
  return read !== undefined && text.charCodeAt(read.next) !== 0xfeff ? read : undefined;
}

/** Headings and paragraphs. */
function readLines(reading: PlainReading, from: number): PlainNodes | undefined {
  const { text } = reading;
  const nodes: RootContent[] = [];
  let lines: Line[] = [];
  const endParagraph = (): boolean => {
    if (lines.length === 0) return true;
    const paragraph = paragraphOf(reading, lines, from);
    lines = [];
    return paragraph !== undefined && nodes.push(paragraph) > 0;
  };
  for (let at = from; ;) {
    const mark = matchAt(HEADING, text, at)?.[0];
    const line = lineAt(text, at + (mark?.length ?? 0));
    if (line === undefined || isTooLong(line.end - from)) return undefined;
    if (mark === undefined) {
      if (lines.at(-1)?.isPadded === true) return undefined;
      lines.push(line);
    } else {
      const heading = headingOf(reading, { start: at, depth: mark.length - 1, line, base: from });
      if (heading === undefined || !endParagraph()) return undefined;
      nodes.push(heading);
    }
    at = nextLine(text, line.end);
    if (isBlankAt(text, at)) return endParagraph() ? { nodes, next: visibleLineFrom(text, at) } : undefined;
  }
}

/** A fence with its end, and a blank line behind it. */
function fenceAt(text: string, from: number): PlainNodes | undefined {
  const open = matchAt(FENCE, text, from);
  const end = open === null ? undefined : fenceEnd(text, from);
  if (end === undefined || end === text.length || isTooLong(end - from)) return undefined;
  const below = nextLine(text, end);
  if (!isBlankAt(text, below)) return undefined;
  const node = { type: 'code', lang: open?.[2] === '' ? null : open?.[2], value: '' } as const;
  return { nodes: [{ ...node, position: positionOf(0, end - from) }], next: visibleLineFrom(text, below) };
}

function headingOf(
  { text, isDefined }: PlainReading,
  { start, depth, line, base }: { start: number; depth: number; line: Line; base: number },
): Heading | undefined {
  const words = text.slice(line.start, line.visibleEnd);
  // A heading may close with the marks that it opens with.
  const children = words.includes('#') ? undefined : plainPhrasing(words, line.start - base, isDefined);
  if (children === undefined) return undefined;
  const position = positionOf(start - base, line.end - base);
  return { type: 'heading', depth: depth as Heading['depth'], children, position };
}
