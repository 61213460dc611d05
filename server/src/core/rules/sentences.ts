import type { Located, Span, Unit } from '../markdown/model';
import { indexAtSource } from '../markdown/runs';
import { sentencesOf } from '../policy/text/sentences';

/** The sentence that a place of a unit begins in, as a range of the unit's text. */
export function sentenceWith({ unit, span }: Located & { readonly unit: Unit }): Span | undefined {
  const { text, runs } = unit.prose;
  const index = indexAtSource(runs, span.start);
  return sentencesOf(text).find(({ start, end }) => start <= index && index < end);
}

/** Whether a range of a unit's text is all that the unit says. */
export const isAllOf = (unit: Unit, range: Span): boolean => range.start === 0 && isLastOf(unit, range);

/** Whether nothing that can be seen stands behind a range of a unit's text. */
export const isLastOf = ({ prose }: Unit, { end }: Span): boolean => prose.text.slice(end).trim() === '';
