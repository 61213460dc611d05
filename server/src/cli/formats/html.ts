import { drawPage, drawPart } from '../../core';
import type { PagePart } from '../../core';
import type { Format } from './format';

/** A page for people that needs nothing but itself: a table over all policies, then what each of them promises. */
export const htmlFormat: Format = {
  start: '',
  separator: '',
  // A part may come from another thread, as text.
  file: (_result, { contents }) => JSON.stringify(drawPart(contents())),
  gathers: true,
  end: (_summary, parts) => drawPage(parts.map((part) => JSON.parse(part) as PagePart)),
};
