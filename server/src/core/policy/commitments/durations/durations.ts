import { rememberTexts } from '../../../collections/remember-texts';
import type { Span } from '../../../markdown/model';
import type { Anchor } from '../../model';
import { timeAt, type Need } from './grammar';
import { mayHoldDuration, tokenise } from './lexer';
import { withWordsBefore } from './surroundings';
import type { Bound } from './words/bounds';

/** What a time expression says. Hours are of the clock; a working day counts 24. */
export interface TimeValue {
  /** The upper end in hours; null for a time that is tied to an event. */
  readonly hours: number | null;
  /** The lower end of a range in hours; null when the text gives one value. */
  readonly minimumHours: number | null;
  /** Only working days count. */
  readonly business: boolean;
  readonly bound: Bound;
  readonly anchor: Anchor | null;
  /** Follows on from an earlier time: "an additional 30 days". */
  readonly relative: boolean;
}

/** A time expression in a text: "within 48 hours", "2-3 business days", "next minor release". */
export interface Duration extends TimeValue {
  /** The whole expression, the words of its bound included. */
  readonly range: Span;
  /** The same value told twice and otherwise the second time, in hours: "three (5) days" and "72 hours (2 days)"; null when it agrees. */
  readonly restatedHours: number | null;
}

/**
 * The time expressions of a normalised text, in order and not overlapping. Ages ("12 months old"), the past ("last 6 months"), rates ("24 hours a day"),
 * versions and times of the clock are none. Takes time linear in the length of the text.
 */
export const findDurations = rememberTexts((text): readonly Duration[] => {
  if (!mayHoldDuration(text)) return NONE;
  const tokens = tokenise(text);
  const found: Duration[] = [];
  let floor = 0;
  for (let index = 0; index < tokens.length;) {
    const match = timeAt(tokens, index);
    const time = match && withWordsBefore(tokens, index, floor, match);
    if (match === undefined || (time === undefined && isBareUnit(match.needs))) {
      index++;
      continue;
    }
    if (time !== undefined) {
      const { start, ...value } = time;
      const range = { start: tokens[start]?.start ?? 0, end: tokens[match.next - 1]?.end ?? 0 };
      found.push({ ...value, range, restatedHours: match.restatedHours });
    }
    floor = index = match.next;
  }
  return found;
});

const NONE: readonly Duration[] = [];

/** A unit without an amount, which most often is no time and may be part of one: "business days: 5 days". */
const isBareUnit = (needs: Need): boolean => needs === 'bound' || needs === 'cadence';
