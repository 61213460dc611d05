import type { Prose, Span } from './model';

/**
 * The label that opens an item or paragraph, in the text and without its colon: `**Label**: …`, `**Label:** …`, `Label: …`, `**Label** - …`.
 * A sentence that merely contains a colon is no label: a plain label has at most six words and no sentence punctuation.
 */
export function labelOf({ text, strong, links }: Prose): Span | undefined {
  const first = strong.find((range) => range.start === 0 && range.end > 0);
  if (first) {
    const inside = text.slice(0, first.end);
    const after = text.slice(first.end);
    const trimmed = inside.trimEnd();
    const bare = trimmed.endsWith(':') ? trimmed.slice(0, -1).trimEnd() : inside;
    if (bare.length < inside.length || /^\s*(?::|-\s|\(|$)/.test(after))
      return { start: 0, end: bare.length };
    // "**Label** text" with a capital letter after a short strong start is how many lists are labelled.
    if (/^\s+["'(]?\p{Lu}/u.test(after) && wordCount(inside) <= 5 && !/[.!?]$/.test(inside))
      return { start: 0, end: first.end };
    return undefined;
  }
  const colon = text.slice(0, 80).search(/:(?:\s|$)/);
  if (colon <= 0) return undefined;
  const label = text.slice(0, colon);
  if (/[.!?;"]\s|[,;]/.test(label) || wordCount(label) > 6) return undefined;
  if (links.some((link) => link.range.start < colon && link.range.end > colon)) return undefined;
  return { start: 0, end: colon };
}

const wordCount = (text: string): number => text.split(' ').filter(Boolean).length;
