import { countWhile } from '../collections/search';
import { canCutAt, followsBlankLine } from './borders';
import { lineStartAt } from './line-bounds';
import { STILL, type Drift, type KeptBlock } from './new-block';

/** Blocks that were read before an edit and stand behind it unchanged, as they lie in the text after it. Offsets are UTF-16, in that text. */
export interface KnownBlocks {
  /** The first offset after the one given at which reading can stop, because one of the blocks begins there. */
  next(offset: number): number | undefined;
  /** The blocks from that offset on, moved to where they are now. */
  from(offset: number): readonly KeptBlock[];
}

/**
 * `before` is the text in which the blocks lie, `after` the one after the edit. Both are the same from the offset `unchanged` of the first on, but
 * for having moved by `by`. `drift` is what the last blocks of this list have moved by together.
 */
export function knownBlocks(
  blocks: readonly KeptBlock[],
  { before, after, unchanged, by }: { before: string; after: string; unchanged: number; by: number },
  drift: Drift,
): KnownBlocks {
  const startOf = (block: KeptBlock): number => lineStartAt(before, block.start);

  function canResumeAt(index: number): boolean {
    const block = blocks[index];
    if (block === undefined) return false;
    const start = startOf(block);
    return (
      start >= unchanged && canCutAt(before, start, blocks[index - 1]) && followsBlankLine(after, start + by)
    );
  }

  /** The index of the first block whose line starts after the offset. */
  function firstAfter(offset: number): number {
    const index = lastStartingUpTo(blocks, offset) + 1;
    const block = blocks[index];
    return block !== undefined && startOf(block) <= offset ? index + 1 : index;
  }

  return {
    next(offset) {
      for (let index = firstAfter(Math.max(offset - by, unchanged - 1)); index < blocks.length; index++) {
        if (canResumeAt(index)) return startOf(blocks[index]!) + by;
      }
      return undefined;
    },
    from(offset) {
      const first = firstAfter(offset - by - 1);
      driftFrom(blocks, first, drift);
      drift.by += by;
      return blocks.slice(first);
    },
  };
}

/** Lets the blocks from an index on drift together, and no others. Those between here and where they last drifted from are all that is looked at. */
export function driftFrom(blocks: readonly KeptBlock[], index: number, drift: Drift): void {
  const drifting = countWhile(blocks, (block) => block.drift !== drift);
  for (const block of blocks.slice(drifting, index)) setDrift(block, STILL);
  for (const block of blocks.slice(index, drifting)) setDrift(block, drift);
}

/** Lets a block drift with others from where it is. */
export function setDrift(block: KeptBlock, drift: Readonly<Drift>): void {
  block.ownStart = block.start - drift.by;
  block.drift = drift;
}

/** The index of the last block that starts at or before an offset; -1 when there is none. */
export function lastStartingUpTo(blocks: readonly KeptBlock[], offset: number): number {
  return countWhile(blocks, ({ start }) => start <= offset) - 1;
}
