import { findDurations } from '../policy/commitments/durations/durations';
import { SEVERITY_LEVELS } from '../policy/model';
import type { Policy, SeverityLevel, Stage } from '../policy/model';
import { severitiesOfLabel } from '../policy/commitments/severities';
import { stageCuesIn } from '../policy/commitments/stages';
import { languageOf } from '../fixes/context';
import { presetNamed, presets, wordsIn } from '../templates';
import type { VariableName } from '../templates';

/** The steps of handling a report, as labels of a list in the language of the policy. */
export function stageWords(
  policy: Policy,
): readonly { readonly stage: Exclude<Stage, 'other'>; readonly word: string }[] {
  const { stages } = wordsIn(languageOf(policy));
  return STAGES.map((stage) => ({ stage, word: stages[stage] }));
}

const STAGES = ['acknowledge', 'assess', 'update', 'fix', 'disclose'] as const;

/** The severity that a label or cell names. */
export function severityIn(text: string): SeverityLevel | undefined {
  return severitiesOfLabel(text)[0];
}

/** The stage that a label or column header names. */
export function stageIn(text: string): Stage | undefined {
  return stageCuesIn(text).at(-1)?.stage;
}

/** Times for a stage and severity, in English: that of the preset first, then those of the other presets, the shortest first. */
export function timesFor(stage: Stage, severity: SeverityLevel | undefined, preset: string): string[] {
  const names = variablesFor(stage, severity);
  const own = times(preset, names);
  const others = presets.flatMap(({ id }) => times(id, names)).toSorted((a, b) => hours(a) - hours(b));
  return [...new Set([...own, ...others])];
}

/** A time that is told for a severity. */
export interface Told {
  readonly level: SeverityLevel;
  readonly hours: number;
}

/** The times that are no shorter than those told for what is more severe, and no longer than those for what is less; all where none is. */
export function fitting(
  found: readonly string[],
  level: SeverityLevel | undefined,
  told: readonly Told[],
): readonly string[] {
  if (level === undefined) return found;
  const rank = SEVERITY_LEVELS.indexOf(level);
  const fits = found.filter((time) =>
    told.every((other) => {
      const difference = rank - SEVERITY_LEVELS.indexOf(other.level);
      return difference === 0 || (difference > 0 ? hours(time) >= other.hours : hours(time) <= other.hours);
    }),
  );
  return fits.length > 0 ? fits : found;
}

function times(preset: string, names: readonly VariableName[]): string[] {
  const { values } = presetNamed(preset);
  return names.flatMap((name) => {
    const value = values[name];
    if (value === undefined || value === null) return [];
    return [name === 'disclosure_days' ? `${value} days` : value];
  });
}

function variablesFor(stage: Stage, severity: SeverityLevel | undefined): readonly VariableName[] {
  switch (stage) {
    case 'acknowledge':
      return ['ack'];
    case 'assess':
      return ['assess'];
    case 'update':
      return ['update_every'];
    case 'disclose':
      return ['disclosure_days'];
    case 'fix':
      return severity ? [`fix_${severity}`] : ['fix_critical', 'fix_high', 'fix_medium', 'fix_low'];
    case 'other':
      return ['ack', 'assess', 'fix_critical', 'fix_high', 'fix_medium', 'fix_low'];
  }
}

const hours = (time: string) => findDurations(time)[0]?.hours ?? 0;
