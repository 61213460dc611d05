import { gather } from '../collections/lists';
import { canCutAt, followsBlankLine, mayContinueList } from './borders';
import { changed } from './changed';
import { documentMaker } from './document';
import { findFrontMatter, mask } from './front-matter';
import { driftFrom, knownBlocks, lastStartingUpTo, setDrift, type KnownBlocks } from './known-blocks';
import { lineStartAt } from './line-bounds';
import { indexLines } from './lines';
import type { Change, MarkdownDocument, Span } from './model';
import type { Definitions } from './prose';
import { STILL, type Drift, type KeptBlock } from './new-block';
import { readBlock } from './read-block';
import { agreeOn, areEqual, definitionsAhead, definitionsOf, labelsDefinedIn, labelsIn } from './references';
import { parsePart, type ParsedNode, type ParsedPart } from './slices';
import type { Steps } from './steps';
import { findWrappingFence } from './wrapping-fence';

/** Reads one text again and again while it is edited, and looks only at what an edit can have changed. */
export interface MarkdownReader {
  /** The text as it is now. */
  readonly document: MarkdownDocument;
  /** Follows an edit: the document is then as if it had been read from scratch. One edit is done to its end before the next begins. */
  edit(change: Change): Steps<void>;
  /** Reads on for a while where a first reading has stopped. Does nothing when there is nothing left to read. */
  readOn(): Steps<void>;
}

/** Blocks that an edit has hidden in one that runs to the end of the text, such as an open fence: the next edit may bring them back. */
interface Hidden {
  readonly blocks: readonly KeptBlock[];
  /** The text in which they lie, and the offset from which on they do. */
  readonly body: string;
  readonly start: number;
  /** The definitions with which they were read. */
  readonly definitions: Definitions;
}

/** How many blocks are read before the work can be interrupted. */
const BLOCKS_A_STEP = 64;

/** How much is read on at a time, in UTF-16 units: an edit waits for so much. */
const LARGEST_PART = 5_000;

/**
 * Reads a text as Markdown (CommonMark with GitHub's tables and bare links). Any text can be read; nothing throws.
 * The first reading stops behind the offset `first`: the rest is read by `readOn`.
 */
export function* markdownReader(whole: string, first = Infinity): Steps<MarkdownReader> {
  let text = whole;
  let frontMatter = findFrontMatter(text);
  let wrapping = findWrappingFence(text);
  /** The text as it is parsed. */
  let body = bodyOf(text, frontMatter, wrapping);
  let blocks: readonly KeptBlock[] = [];
  /** What the blocks behind the last edit have moved by. */
  const drift: Drift = { by: 0 };
  let definitions: Definitions = new Map();
  let readTo = 0;
  /** The text behind `readTo` is still to be read. */
  let goesOn = false;
  let hidden: Hidden | undefined;
  let document: MarkdownDocument | undefined;
  const lines = indexLines(text);
  const makeDocument = documentMaker();

  /** Reads the text from its beginning, as far as is enough. */
  function* readAll(enough: number): Steps<void> {
    const guessed = labelsDefinedIn(body);
    const part = yield* parsePart(body, 0, undefined, (label) => guessed.has(label), enough);
    stopAt(part);
    definitions = definitionsOf([...part.nodes, ...ahead()]);
    blocks = yield* blocksOf(part.nodes, definitions);
    hidden = undefined;
    yield* readMisread(0, part.nodes);
  }

  function stopAt({ end, tooMuch }: ParsedPart): void {
    readTo = end;
    goesOn = !tooMuch && end < body.length;
  }

  /** The definitions in what is still to be read, as they seem to be. */
  function ahead(): readonly Pick<KeptBlock, 'definitions'>[] {
    return goesOn ? [{ definitions: definitionsAhead(body, readTo) }] : [];
  }

  /** Reads the blocks that a change touches, and keeps those around them. Reading does not go on behind what is enough. */
  function* readChanged({ span, newText }: Change, before: string, enough: number): Steps<void> {
    const by = newText.length - (span.end - span.start);
    const first = firstTouched(blocks, span.start, before, body);
    const from = first === 0 ? 0 : lineStartAt(before, blocks[first]?.start ?? 0);
    const later = knownBlocks(blocks, { before, after: body, unchanged: span.end, by }, drift);
    const stillHidden = hidden;
    const returning = stillHidden && returningBlocks(stillHidden, body, drift);
    const part = yield* parsePart(
      body,
      from,
      (offset) => later.next(offset) ?? returning?.next(offset),
      (label) => definitions.has(label),
      enough,
    );
    const above = blocks.slice(0, first);
    const known = definitions;
    let knownBelow = known;
    let below: readonly KeptBlock[] = [];
    const isLive = later.next(part.end - 1) === part.end;
    if (isLive) {
      below = later.from(part.end);
      readTo += by;
      if (!returning) hidden = undefined;
    } else if (stillHidden && returning?.next(part.end - 1) === part.end) {
      driftFrom(blocks, blocks.length, drift);
      below = returning.from(part.end);
      knownBelow = stillHidden.definitions;
      readTo = body.length;
      goesOn = false;
      hidden = undefined;
    } else {
      driftFrom(blocks, blocks.length, drift);
      hidden = part.tooMuch || readTo < before.length ? undefined : nowHidden(later, by, before);
      hidden ??= returning && stillHidden;
      stopAt(part);
    }
    const gone = isLive ? blocks.slice(first, blocks.length - below.length) : blocks.slice(first);
    if (!isLive || !defineTheSame(gone, part.nodes)) {
      const now = definitionsOf([...above, ...part.nodes, ...below, ...ahead()]);
      if (!areEqual(known, now)) definitions = now;
    }
    const fresh = yield* blocksOf(part.nodes, definitions);
    blocks = above.concat(fresh, below);
    yield* readMisread(first, part.nodes);
    yield* readRedefined(0, first, known);
    yield* readRedefined(first + fresh.length, blocks.length, knownBelow);
  }

  /** The blocks behind a change that have not been found again. */
  function nowHidden(later: KnownBlocks, by: number, before: string): Hidden | undefined {
    const first = later.next(0);
    if (first === undefined) return undefined;
    const start = first - by;
    return {
      blocks: blocks.slice(lastStartingUpTo(blocks, start - 1) + 1),
      body: before,
      start,
      definitions,
    };
  }

  /** Reads the blocks again, from an index on, that were parsed when other labels seemed to have a definition than have one. */
  function* readMisread(from: number, nodes: readonly ParsedNode[]): Steps<void> {
    for (const [index, { known }] of nodes.entries()) {
      const labels = labelsIn(blocks[from + index]?.source ?? '');
      if (labels.some((label) => known.has(label) !== definitions.has(label))) yield* readGroup(from + index);
    }
  }

  /** Reads the blocks again that have references to what the definitions of now say otherwise than the known ones. */
  function* readRedefined(from: number, to: number, known: Definitions): Steps<void> {
    if (areEqual(known, definitions)) return;
    for (let index = from; index < to; index++) {
      if (!agreeOn(labelsIn(blocks[index]?.source ?? ''), known, definitions)) yield* readGroup(index);
    }
  }

  /** Reads a block again, with those around it from which it cannot be told apart. Their bounds stay: they depend on no definition. */
  function* readGroup(index: number): Steps<void> {
    let first = index;
    let next = index + 1;
    while (first > 0 && !canStartAt(blocks, first, body)) first--;
    while (next < blocks.length && !canStartAt(blocks, next, body)) next++;
    const startOf = (at: number): number => lineStartAt(body, blocks[at]?.start ?? 0);
    const to = next < blocks.length ? startOf(next) : readTo;
    const part = yield* parsePart(
      body,
      first === 0 ? 0 : startOf(first),
      (offset) => (offset < to ? to : undefined),
      (label) => definitions.has(label),
      to,
    );
    const fresh = yield* blocksOf(part.nodes.slice(0, next - first), definitions);
    for (const [at, block] of fresh.entries()) setDrift(block, blocks[first + at]?.drift ?? STILL);
    blocks = blocks.slice(0, first).concat(fresh, blocks.slice(first + fresh.length));
  }

  /** The offset up to which a text that is still to be read has been read, in the text after a change. */
  function readAfter({ span, newText }: Change): number {
    if (!goesOn) return Infinity;
    if (span.end > readTo) return Math.min(span.start, readTo);
    return readTo + newText.length - (span.end - span.start);
  }

  yield* readAll(first);
  return {
    get document() {
      document ??= makeDocument({ text, readTo, goesOn, blocks, frontMatter, lines });
      return document;
    },
    *edit(change) {
      const { span, newText } = change;
      const before = body;
      const enough = readAfter(change);
      const [hadMark, header, wrapped] = [text.charCodeAt(0) === 0xfeff, frontMatter, wrapping];
      text = changed(text, change);
      lines.edit(change, text);
      frontMatter = findFrontMatter(text);
      wrapping = findWrappingFence(text);
      document = undefined;
      // What is masked is no part of the text: when that changes, everything may.
      const top = Math.max(header?.end ?? 0, hadMark ? 1 : 0);
      const sameTop = header?.end === frontMatter?.end && hadMark === (text.charCodeAt(0) === 0xfeff);
      const isWrapped = wrapped.length > 0 || wrapping.length > 0;
      if (!isWrapped && sameTop && (top === 0 || span.start >= top)) {
        body = top === 0 ? text : before.slice(0, span.start) + newText + before.slice(span.end);
        yield* readChanged(change, before, enough);
      } else {
        body = bodyOf(text, frontMatter, wrapping);
        yield* readAll(enough);
      }
    },
    *readOn() {
      if (!goesOn) return;
      document = undefined;
      const enough = readTo + Math.min(readTo, LARGEST_PART);
      yield* readChanged({ span: { start: readTo, end: readTo }, newText: '' }, body, enough);
    },
  };
}

/** The text with spaces in place of what is no part of it, so that every offset stays what it is. */
function bodyOf(text: string, frontMatter: Span | undefined, wrapping: readonly Span[]): string {
  const body = text.charCodeAt(0) === 0xfeff ? ` ${text.slice(1)}` : text;
  return [...(frontMatter ? [frontMatter] : []), ...wrapping].reduce(mask, body);
}

/** Whether some blocks have the definitions of others, in the same order. */
function defineTheSame(
  some: readonly Pick<KeptBlock, 'definitions'>[],
  others: readonly Pick<KeptBlock, 'definitions'>[],
): boolean {
  const before = gather(some, ({ definitions }) => definitions);
  const after = gather(others, ({ definitions }) => definitions);
  return (
    before.length === after.length &&
    before.every(({ label, url }, index) => label === after[index]?.label && url === after[index].url)
  );
}

function* blocksOf(nodes: readonly ParsedNode[], definitions: Definitions): Steps<KeptBlock[]> {
  const blocks: KeptBlock[] = [];
  for (const node of nodes) {
    blocks.push(readBlock(node, definitions));
    if (blocks.length % BLOCKS_A_STEP === 0) yield;
  }
  return blocks;
}

/** The index of the first block that a change at an offset can have an effect on. */
function firstTouched(blocks: readonly KeptBlock[], offset: number, before: string, after: string): number {
  let first = Math.max(0, lastStartingUpTo(blocks, offset));
  // The indentation of a block is no part of it.
  const next = blocks[first + 1];
  if (next !== undefined && lineStartAt(before, next.start) <= offset) first++;
  const isApart = (index: number): boolean => {
    const start = lineStartAt(before, blocks[index]?.start ?? 0);
    return (
      canStartAt(blocks, index, before) &&
      followsBlankLine(after, start) &&
      !(start === offset && before.charCodeAt(start - 1) === 13) &&
      !(blocks[index - 1]?.type === 'list' && mayContinueList(after, start))
    );
  };
  while (first > 0 && !isApart(first)) first--;
  return first;
}

/** Whether the text from a block on can be parsed by itself. */
function canStartAt(blocks: readonly KeptBlock[], index: number, body: string): boolean {
  const block = blocks[index];
  return block === undefined || canCutAt(body, lineStartAt(body, block.start), blocks[index - 1]);
}

/** The hidden blocks in the text as it is now; undefined when their own text has changed. */
function returningBlocks(
  { blocks, body, start }: Hidden,
  now: string,
  drift: Drift,
): KnownBlocks | undefined {
  if (!now.endsWith(body.slice(start))) return undefined;
  const by = now.length - body.length;
  return knownBlocks(blocks, { before: body, after: now, unchanged: start, by }, drift);
}
