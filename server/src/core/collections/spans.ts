import type { Span } from '../markdown/model';
import { countWhile } from './search';

/** Whether the character at a place is one of the span's. */
export const holds = ({ start, end }: Span, index: number): boolean => start <= index && index < end;

/** Whether no part of a span lies outside of another. */
export const isWithin = (inner: Span, outer: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** Two spans that only touch do not overlap. */
export const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** Tells of any span whether it overlaps one of these, which may overlap each other. */
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
