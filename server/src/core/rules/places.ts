import { indexLines } from '../markdown/lines';
import type { Block, Located, Span } from '../markdown/model';
import { addTo } from '../collections/groups';
import { overlapping } from '../collections/spans';

/** Tells of any place whether it overlaps one of these. */
export function overlappingPlaces(places: readonly Located[]): (place: Located) => boolean {
  const byBlock = new Map<Block, Span[]>();
  for (const { block, span } of places) addTo(byBlock, block, span);
  const tests = new Map(Array.from(byBlock, ([block, spans]) => [block, overlapping(spans)]));
  return ({ block, span }) => tests.get(block)?.(span) ?? false;
}

/** Tells of one place after the other whether none before it began in the same line. Two blocks never share a line. */
export function firstInLine(): (place: Located) => boolean {
  const known = new Map<Block, { lineAt(offset: number): number; readonly seen: Set<number> }>();
  return ({ block, span }) => {
    const lines = known.get(block) ?? { lineAt: indexLines(block.source).lineAt, seen: new Set<number>() };
    known.set(block, lines);
    const line = lines.lineAt(span.start);
    const first = !lines.seen.has(line);
    lines.seen.add(line);
    return first;
  };
}
