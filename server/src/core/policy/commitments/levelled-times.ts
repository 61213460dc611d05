import { placeOf } from '../../markdown/located';
import type { Located, Unit } from '../../markdown/model';
import { remember } from '../../collections/remember';
import { findDurations } from './durations/durations';
import { severitiesOfLabel } from './severities';

/** A time behind nothing but the name of a severity, as lists of times for fixes have them. `span` covers the time. */
export interface LevelledTime extends Located {
  readonly hours: number;
  readonly text: string;
}

/** "- Medium: 60 days", "Low: 90 days. …": the time right behind a label that names a severity. */
export const levelledTimeIn = remember((unit: Unit): LevelledTime | undefined => {
  const { label, prose } = unit;
  if (label === undefined || severitiesOfLabel(prose.text.slice(label.start, label.end)).length === 0)
    return undefined;
  const [first] = findDurations(prose.text.slice(0, label.end + REACH));
  if (first?.hours === undefined || first.hours === null) return undefined;
  const { range, hours } = first;
  const between = prose.text.slice(label.end, range.start);
  return /^[\s:-]*$/.test(between)
    ? { ...placeOf(unit, range), hours, text: prose.text.slice(range.start, range.end) }
    : undefined;
});

/** How far behind its label, in UTF-16 units, a time may end. */
const REACH = 60;
