import type { RootContent } from 'mdast';
import { canCutAt, isOpenEnded, markedEnd, mayContinueList, nextParagraphAt } from './borders';
import { isTooMuch, LONGEST_DOCUMENT, LONGEST_SLICE, NEAR } from './budget';
import { lineStartAt, nextLine, visibleLineFrom } from './line-bounds';
import type { Block } from './model';
import { parse, positionOf } from './parse';
import { plainNodesAt } from './plain/blocks';
import { definitionsFor, definitionsIn, labelsIn } from './references';
import type { Steps } from './steps';

/** A top-level node with the text it was parsed from. */
export interface ParsedNode {
  readonly node: RootContent;
  readonly text: string;
  /** Where that text starts in the document: a UTF-16 offset, less than 0 where something had to be put before it. */
  readonly at: number;
  readonly definitions: Block['definitions'];
  /** The labels that were known to have a definition when the node was parsed. */
  readonly known: ReadonlySet<string>;
}

/** Where the parsing of a part of a document came to its end, and what it gave. */
export interface ParsedPart {
  readonly nodes: readonly ParsedNode[];
  readonly end: number;
  /** What stands at the end is too much to be parsed. */
  readonly tooMuch: boolean;
}

/**
 * Parses a document from an offset on, slice by slice, up to an offset that `resume` names or to the end of the text. The nodes are those of the
 * whole text parsed in one call: a slice ends after a blank line, and a node that goes on behind it is parsed again, with more.
 *
 * `from` follows a blank line or is 0. `resume(offset)` gives the next offset after the one given at which blocks that are known already begin, each
 * after a blank line. `isDefined` tells whether a label has a definition outside the slices. Behind the offset `enough` nothing more is begun.
 */
export function* parsePart(
  body: string,
  from: number,
  resume: ((offset: number) => number | undefined) | undefined,
  isDefined: (label: string) => boolean,
  enough = Infinity,
): Steps<ParsedPart> {
  const nodes: ParsedNode[] = [];
  let at = from;
  /** How much of the text from `at` on is known not to be enough. */
  let size = 0;
  /** Brings the parser into the state in which the slice is to be read. */
  let before = '';
  /** Nothing of what begins at `at` has come to its end yet. */
  let isPart = false;
  const isDone = (): boolean =>
    at >= body.length || (size === 0 && resume?.(at - 1) === at) || (at >= enough && before === '');
  do {
    yield;
    const plain = size === 0 && before === '' ? plainPart(body, at, isDefined) : undefined;
    if (plain !== undefined) {
      nodes.push(...plain.nodes);
      at = plain.end;
      continue;
    }
    const slice = at > LONGEST_DOCUMENT ? undefined : sliceAt(body, at, size, resume);
    const parsed = slice && parseSlice(slice, before, isDefined);
    if (slice === undefined || parsed === undefined) return { nodes, end: at, tooMuch: true };
    const last = parsed.at(-1);
    const mark = last && markedEnd(last.node, body, startOf(last));
    if (last && mark !== undefined && mark > slice.end) {
      // What a fence or an HTML block holds is not Markdown, so that it need not be parsed to be found.
      nodes.push(...parsed.slice(0, -1), longNode(last, mark, body));
      at = nextLine(body, mark);
      // No paragraph goes on behind such a block, even where no blank line stands between.
      before = last.node.type === 'html' ? '<!---->\n' : '```\n```\n';
      size = 0;
    } else {
      const keep = slice.end >= body.length ? parsed.length : countClosed(parsed, body, slice.end);
      nodes.push(...parsed.slice(0, keep));
      const next = parsed[keep];
      isPart = keep === 0 && next !== undefined;
      if (!isPart) {
        at = next === undefined ? slice.end : lineStartAt(body, startOf(next));
        before = '';
      }
      size = (slice.end - at) * 2;
      if (isPart && size > LONGEST_SLICE * 2) return { nodes, end: at, tooMuch: true };
    }
  } while (isPart || !isDone());
  return { nodes, end: Math.min(at, body.length), tooMuch: false };
}

/** The blocks from an offset on for which no parser is needed, if there is one. */
function plainPart(
  body: string,
  from: number,
  isDefined: (label: string) => boolean,
): Omit<ParsedPart, 'tooMuch'> | undefined {
  const at = visibleLineFrom(body, from);
  const plain = at > LONGEST_DOCUMENT ? undefined : plainNodesAt({ text: body, isDefined }, at);
  if (plain === undefined) return undefined;
  const text = ownCopy(body, at, plain.next);
  return {
    nodes: plain.nodes.map((node) => ({ node, text, at, definitions: [], known: NO_LABELS })),
    end: plain.next,
  };
}

const NO_LABELS: ReadonlySet<string> = new Set();

/** A part of a text that does not keep the whole of it in memory, as a slice does in V8 for as long as it is there itself. */
function ownCopy(text: string, start: number, end: number): string {
  return ` ${text.slice(start, end)}`.slice(1);
}

interface Slice {
  readonly at: number;
  readonly end: number;
  readonly text: string;
}

/** The text from an offset on to where known blocks begin, if that is near, else to the next blank line behind `size`; undefined when that is too much. */
function sliceAt(
  body: string,
  at: number,
  size: number,
  resume: ((offset: number) => number | undefined) | undefined,
): Slice | undefined {
  const known = resume?.(at + size);
  const isNear = known !== undefined && known <= at + Math.max(size * 2, NEAR);
  const least = nextParagraphAt(body, at + size);
  // What is too much may not begin here, and least is not.
  for (const end of isNear ? [known, least] : [least]) {
    const text = ownCopy(body, at, end);
    if (!isTooMuch(text)) return { at, end, text };
  }
  return undefined;
}

/** The nodes of a slice; undefined when it is nested deeper than the parser's stack. */
function parseSlice(
  { at, text: slice }: Slice,
  before: string,
  isDefined: (label: string) => boolean,
): ParsedNode[] | undefined {
  const labels = labelsIn(slice).filter(isDefined);
  const prefix = definitionsFor(labels) + before;
  // The parser would drop a byte order mark where its text begins.
  const text = prefix === '' && slice.charCodeAt(0) === 0xfeff ? `\n${slice}` : prefix + slice;
  const added = text.length - slice.length;
  try {
    const known = new Set(labels);
    const nodes = parse(text)
      .filter(({ position }) => (position?.start.offset ?? 0) >= added)
      .map((node) => ({ node, text, at: at - added, definitions: definitionsIn(node), known }));
    for (const { definitions } of nodes) for (const { label } of definitions) known.add(label);
    return nodes;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** How many of the nodes that were parsed from a slice surely end in it, as the text goes on at `end`, below a blank line. */
function countClosed(parsed: readonly ParsedNode[], body: string, end: number): number {
  const last = parsed.at(-1);
  if (last === undefined || isClosed(last, body, end)) return parsed.length;
  let keep = parsed.length - 1;
  while (keep > 0 && !isApart(parsed[keep - 1], parsed[keep], body)) keep--;
  return keep;
}

/** Only lists and indented code go on behind a blank line, and what runs to a mark of its own: that has been found. */
function isClosed({ node, text }: ParsedNode, body: string, end: number): boolean {
  return !isOpenEnded(node, text) && (node.type !== 'list' || !mayContinueList(body, end));
}

/** Whether the text from the second of two neighbours on can be parsed by itself. */
function isApart(first: ParsedNode | undefined, second: ParsedNode | undefined, body: string): boolean {
  if (first === undefined || second === undefined) return false;
  return canCutAt(body, lineStartAt(body, startOf(second)), {
    end: first.at + (first.node.position?.end.offset ?? 0),
    isOpenEnded: isOpenEnded(first.node, first.text),
  });
}

const startOf = ({ node, at }: ParsedNode): number => at + (node.position?.start.offset ?? 0);

/** The node of a block that runs to a mark, with all of it. */
function longNode(parsed: ParsedNode, end: number, body: string): ParsedNode {
  const at = startOf(parsed);
  const text = ownCopy(body, at, end);
  return { ...parsed, at, text, node: { ...parsed.node, position: positionOf(0, text.length) } };
}
