import type { Span } from '../markdown/model';
import { countWhile } from './search';

/** Tells of any span whether it overlaps one of these, which may overlap each other. Two spans that only touch do not overlap. */
export function overlapping(spans: readonly Span[]): (span: Span) => boolean {
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  let furthest = -Infinity;
  // How far the spans up to each one reach.
  const reach = sorted.map(({ end }) => (furthest = Math.max(furthest, end)));
  return ({ start, end }) => {
    const before = countWhile(sorted, (span) => span.start < end);
    return before > 0 && (reach[before - 1] ?? 0) > start;
  };
}
