import type { TextEdit } from '../edits';
import { insertSection, insertTemplate } from '../fixes';
import type { FixContext } from '../fixes';
import type { Section } from '../markdown/model';
import { presets } from '../templates';
import type { Preset } from '../templates';

/** A way to write down response times. */
export interface SlaForm {
  /** A wording of the section about response times. */
  readonly id: string;
  readonly title: string;
  readonly detail: string;
}

export const SLA_FORMS: readonly SlaForm[] = [
  {
    id: 'table',
    title: 'Table by severity',
    detail: 'Critical, High, Medium and Low with the time to a fix',
  },
  { id: 'cvss', title: 'Table by CVSS band', detail: 'The same, with the scores that each severity covers' },
  { id: 'stages', title: 'Table by step', detail: 'Receipt, assessment, progress and publication' },
  {
    id: 'matrix',
    title: 'Table by severity and step',
    detail: 'A row for each severity, a column for each step',
  },
  { id: 'list', title: 'List by severity', detail: 'One line for each severity' },
];

/** The presets that promise times for fixes, with their times in words. */
export function slaPresets(): { readonly id: string; readonly title: string; readonly detail: string }[] {
  return presets
    .filter(({ values }) => typeof values.fix_critical === 'string')
    .map((preset) => ({ id: preset.id, title: preset.title, detail: timesOf(preset) }));
}

function timesOf({ description, values }: Preset): string {
  const fixes = [values.fix_critical, values.fix_high, values.fix_medium, values.fix_low].join(', ');
  return `For ${description}: receipt ${values.ack ?? ''}; fixes ${fixes}`;
}

/**
 * Writes response times of the context's preset into the section about them, behind the block at the offset when it stands there, else at
 * its end. A policy without such a section gets one. Empty when the form or preset has nothing to write.
 */
export function insertSlaTable(context: FixContext, form: string, offset: number): readonly TextEdit[] {
  if (!SLA_FORMS.some(({ id }) => id === form)) return [];
  const { policy } = context;
  const section = policy.topics.get('response-timeline')?.section;
  if (!section) return insertSection(context, 'response-timeline', { variant: form })?.edits ?? [];
  const here = blockAt(section, offset);
  return insertTemplate(context, here ? { after: here } : section, 'response-timeline', form);
}

function blockAt({ units }: Section, offset: number) {
  return units.findLast(({ block }) => block.start <= offset && offset <= block.end);
}
