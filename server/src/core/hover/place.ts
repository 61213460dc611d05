import { blockAt } from '../markdown/located';
import type { MarkdownDocument, Unit } from '../markdown/model';

/** A place in the text that a reader sees. */
export interface Place {
  /** UTF-16 offset in the document. */
  readonly offset: number;
  readonly unit: Unit;
  /** The index of the place in the text of the unit's prose. */
  readonly index: number;
}

/** Undefined where there is no text: between blocks, on marks such as `##` and `|`, in code blocks and comments. */
export function placeAt(document: MarkdownDocument, offset: number): Place | undefined {
  const block = blockAt(document, offset);
  if (block === undefined || offset >= block.end) return undefined;
  const at = offset - block.start;
  for (const unit of block.units) {
    const run = unit.prose.runs.find(({ start, end }) => start <= at && at < end);
    if (run === undefined) continue;
    const isStraight = run.to - run.from === run.end - run.start;
    return { offset, unit, index: isStraight ? run.from + (at - run.start) : run.from };
  }
  return undefined;
}
