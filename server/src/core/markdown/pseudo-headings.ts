import type { Prose } from './model';

/** Below every real heading. */
export const PSEUDO_HEADING_LEVEL = 7;

/** A paragraph of nothing but a few strong words, as people write who do not use headings. A strong sentence is not one. */
export function isPseudoHeading({ text, strong }: Prose): boolean {
  const end = text.replace(/(?<![\s:?])[\s:?]+$/, '').length;
  if (end === 0 || text.length > 80 || /[.!,;]$/.test(text)) return false;
  if (text.split(' ').length > 9) return false;
  // An address that is set off is no title.
  if (/^[^\s@]+@[^\s@]+$|^https?:\S+$/.test(text)) return false;
  return (
    strong.some((range) => range.start === 0 && range.end >= end) &&
    !/^(?:please|do not|don't|never|note|important)\b/i.test(text)
  );
}
