import type { Unit } from '../../markdown/model';
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
  return pairedWithStages(timesInText(unit.prose, { label: unit.label, listed: unit.kind === 'item' }), [
    unit.prose.text,
  ]);
}
