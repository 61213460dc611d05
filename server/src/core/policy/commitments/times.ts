import { overlap } from '../../collections/spans';
import type { Unit } from '../../markdown/model';
import { markersIn } from '../leftovers/placeholders';
import { pairedWithStages } from './pairs';
import { timesInRow } from './table-times';
import { timesInText } from './text-times';
import type { TimeEvidence } from './time-evidence';

/** Reads the times of one unit. The result depends on nothing but the unit, and takes time linear in its text. */
export function timesIn(unit: Unit): readonly TimeEvidence[] {
  if (unit.kind === 'row') return timesInRow(unit);
  if (unit.kind === 'code') return [];
  if (unit.kind === 'heading')
    return timesInText(unit.prose, { label: undefined, listed: false }).filter(
      ({ value }) => value?.anchor === null,
    );
  const times = timesInText(unit.prose, { label: unit.label, listed: unit.kind === 'item' });
  // "Within [time, e.g. 48 hours]" names no time until it is filled in.
  const unfilled = times.length > 0 ? markersIn(unit.prose) : [];
  const told = times.map((time) =>
    unfilled.some((marker) => overlap(marker, time.range)) ? { ...time, value: undefined } : time,
  );
  return pairedWithStages(told, [unit.prose.text]);
}
