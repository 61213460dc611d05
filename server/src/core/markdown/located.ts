import { lastWhile } from '../collections/search';
import type { Block, Located, MarkdownDocument, Prose, Span, Unit } from './model';
import { sourceEnd, sourceStart } from './runs';

/** The document offsets of a place that is stored relative to its block. */
export function absolute({ block, span }: Located): Span {
  return { start: block.start + span.start, end: block.start + span.end };
}

/** The text of a place, as it is written. */
export function sourceOf({ block, span }: Located): string {
  return block.source.slice(span.start, span.end);
}

/** The last block that starts at an offset or before it; it may end before the offset too. */
export const blockAt = ({ blocks }: Pick<MarkdownDocument, 'blocks'>, offset: number): Block | undefined =>
  lastWhile(blocks, ({ start }) => start <= offset);

/** The place of a range of a unit's text. */
export function placeOf(unit: Unit, range: Span): Located {
  return { block: unit.block, span: sourceSpan(unit.prose, range) };
}

/** The source range, relative to the block, of a range in the text of a prose. Markup around the range stays outside. */
export function sourceSpan({ runs }: Prose, range: Span): Span {
  const start = sourceStart(runs, range.start);
  if (range.end <= range.start) return { start, end: start };
  return { start, end: Math.max(start, sourceEnd(runs, range.end - 1)) };
}

const NOTHING: Block = {
  type: 'root',
  start: 0,
  end: 0,
  source: '',
  units: [],
  comments: [],
  definitions: [],
  readWhole: true,
};

/** The very start of a document, before its first block. */
export const DOCUMENT_START: Located = { block: NOTHING, span: { start: 0, end: 0 } };
