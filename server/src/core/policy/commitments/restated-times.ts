import { placeOf } from '../../markdown/located';
import type { Unit } from '../../markdown/model';
import { findDurations } from './durations/durations';
import type { RestatedTime } from '../model';

/** What stands in brackets behind a time is the same time again: a figure, or an amount with its unit. */
const RESTATED = /\((?:[^()]{0,40})\)/;
const FIGURE_ALONE = /\(\s?(?:\d+|\p{L}+)\s?\)/u;
/** Months have 28 to 31 days. */
const ROUNDED = 0.1;
/** Five working days are a week. */
const WORKING_WEEK = 5 / 7;
const BUSINESS = /\b(?:business|working|week ?days?)\b/i;

/** The times of a unit that are told twice, and otherwise the second time: "three (5) days", "72 hours (2 days)". */
export function restatedTimesIn(unit: Unit): RestatedTime[] {
  const prose = unit.kind === 'row' ? unit.cells : unit.kind === 'code' ? [] : [unit.prose];
  if (!prose.some(({ text }) => RESTATED.test(text))) return [];
  const { text } = unit.prose;
  return findDurations(text).flatMap(({ hours, restatedHours, range, business }) => {
    const words = text.slice(range.start, range.end);
    // "90 days (or 120 days)" is a choice.
    if (hours === null || restatedHours === null || /\(\s?or\b/i.test(words)) return [];
    const ratio = Math.min(hours, restatedHours) / Math.max(hours, restatedHours);
    const least = FIGURE_ALONE.test(words)
      ? 1
      : business || BUSINESS.test(words)
        ? WORKING_WEEK - ROUNDED
        : 1 - ROUNDED;
    return ratio >= least ? [] : [{ ...placeOf(unit, range), text: words }];
  });
}
