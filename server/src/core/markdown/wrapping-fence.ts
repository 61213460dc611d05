import { fenceEnd } from './borders';
import { lineEndAt } from './line-bounds';
import type { Span } from './model';

/** How far from the start of a text the fence can open: a title or a file name may stand above it. */
const NEAR_TOP = 500;

const FENCE = /^ {0,3}(?:`{3,}|~{3,})/m;
const MARKDOWN_FENCE = /^ {0,3}((?:`{3,}|~{3,})(?:md|markdown)[ \t]*)$/im;

/**
 * The lines of a fence that is marked as Markdown and holds all the rest of the text as a document, as one that was copied with its wrapping does: the line that opens
 * it and, if there is one, the line that closes it. A reader reads what stands inside as the document.
 */
export function findWrappingFence(text: string): readonly Span[] {
  const top = text.slice(0, NEAR_TOP);
  const open = MARKDOWN_FENCE.exec(top);
  if (open === null || FENCE.exec(top)?.index !== open.index) return [];
  const start = open.index + open[0].length - (open[1]?.length ?? 0);
  const opening = { start: open.index, end: lineEndAt(text, start) };
  const end = fenceEnd(text, start) ?? text.length;
  // A document has headings: what has none is an example in another.
  if (!/^#{1,6} /m.test(text.slice(start, end)) || text.slice(end).trim() !== '') return [];
  const last = /[\r\n]([ \t]*[`~]{3,}[ \t]*)$/.exec(text.slice(opening.end, end).slice(-100))?.[1];
  return last === undefined ? [opening] : [opening, { start: end - last.length, end }];
}
