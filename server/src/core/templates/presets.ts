import type { VariableName } from './variables';

/** The times that one kind of team can keep. They count as the templates say: a fix from confirmation, publication from the report. */
export interface Preset {
  readonly id: string;
  readonly title: string;
  /** For whom it is, one phrase. */
  readonly description: string;
  readonly values: PresetValues;
}

/** Times as `3 business days`, numbers of days, and null for what is not promised. */
type PresetValues = Readonly<Partial<Record<VariableName, string | null>>>;

const NO_FIX_TIMES = { fix_critical: null, fix_high: null, fix_medium: null, fix_low: null } as const;

export const presets: readonly Preset[] = [
  preset('best-effort', 'Best effort', 'one maintainer in spare time', {
    ack: '14 days',
    assess: null,
    update_every: null,
    ...NO_FIX_TIMES,
    disclosure_days: '90',
    escalate_after: '21 days',
  }),
  preset('solo', 'Solo', 'small projects', {
    ack: '7 days',
    assess: '14 days',
    update_every: '30 days',
    fix_critical: '30 days',
    fix_high: '60 days',
    fix_medium: '90 days',
    fix_low: '90 days',
    disclosure_days: '90',
    escalate_after: '14 days',
  }),
  preset('community', 'Community', 'teams of volunteers', {
    ack: '3 business days',
    assess: '7 days',
    update_every: '14 days',
    fix_critical: '14 days',
    fix_high: '30 days',
    fix_medium: '60 days',
    fix_low: '90 days',
    disclosure_days: '90',
    escalate_after: '7 days',
  }),
  preset('standard', 'Standard', 'funded projects', {
    ack: '2 business days',
    assess: '5 business days',
    update_every: '7 days',
    fix_critical: '7 days',
    fix_high: '30 days',
    fix_medium: '60 days',
    fix_low: '90 days',
    disclosure_days: '90',
    escalate_after: '7 days',
  }),
  preset('psirt', 'Product security team', 'companies', {
    ack: '1 business day',
    assess: '3 business days',
    update_every: '7 days',
    fix_critical: '7 days',
    fix_high: '14 days',
    fix_medium: '30 days',
    fix_low: '90 days',
    disclosure_days: '90',
    adoption_days: '30',
    escalate_after: '5 days',
  }),
  preset('critical-infrastructure', 'Critical infrastructure', 'operators and security products', {
    ack: '24 hours',
    assess: '72 hours',
    update_every: '3 days',
    fix_critical: '7 days',
    fix_high: '7 days',
    fix_medium: '30 days',
    fix_low: '45 days',
    disclosure_days: '45',
    escalate_after: '3 days',
  }),
  preset('cisa-vdp', 'Public body', 'public bodies', {
    ack: '3 business days',
    assess: '7 days',
    update_every: '14 days',
    fix_critical: '15 days',
    fix_high: '30 days',
    fix_medium: '60 days',
    fix_low: '90 days',
    disclosure_days: '90',
    escalate_after: '7 days',
  }),
];

/** Their names, as settings and the command line take them. */
export const PRESET_IDS: readonly string[] = presets.map(({ id }) => id);

export const DEFAULT_PRESET = 'community';

/** The preset of that name; the default one for a name that is not known. */
export function presetNamed(id: string): Preset {
  const found = presets.find((each) => each.id === id) ?? presets.find((each) => each.id === DEFAULT_PRESET);
  if (found === undefined) throw new Error('The default preset is missing.');
  return found;
}

/** The times that presets promise for a variable, each once, in their order; none for a variable that is no time. */
export function usualTimes(name: VariableName): readonly string[] {
  const known = usual.get(name) ?? [...new Set(presets.flatMap(({ values }) => values[name] ?? []))];
  usual.set(name, known);
  return known;
}

const usual = new Map<VariableName, readonly string[]>();

function preset(id: string, title: string, description: string, values: PresetValues): Preset {
  return { id, title, description, values: { adoption_days: null, ...values } };
}
