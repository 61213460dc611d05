import type { TextEdit } from '../edits';
import { insertSection, insertTemplate } from '../fixes';
import type { FixContext } from '../fixes';
import { t } from '../l10n';
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

export const slaForms = (): readonly SlaForm[] => [
  {
    id: 'table',
    title: t('Table by severity'),
    detail: t('Critical, High, Medium and Low with the time to a fix'),
  },
  {
    id: 'cvss',
    title: t('Table by CVSS band'),
    detail: t('The same, with the scores that each severity covers'),
  },
  { id: 'stages', title: t('Table by step'), detail: t('Receipt, assessment, progress and publication') },
  {
    id: 'matrix',
    title: t('Table by severity and step'),
    detail: t('A row for each severity, a column for each step'),
  },
  { id: 'list', title: t('List by severity'), detail: t('One line for each severity') },
];

/** The presets that promise times for fixes, with their times in words. */
export function slaPresets(): { readonly id: string; readonly title: string; readonly detail: string }[] {
  return presets
    .filter(({ values }) => typeof values.fix_critical === 'string')
    .map((preset) => ({ id: preset.id, title: t(preset.title), detail: timesOf(preset) }));
}

function timesOf({ description, values }: Preset): string {
  return t('For {whom}: receipt {receipt}; fixes {critical}, {high}, {medium}, {low}', {
    whom: t(description),
    receipt: t(values.ack ?? ''),
    critical: t(values.fix_critical ?? ''),
    high: t(values.fix_high ?? ''),
    medium: t(values.fix_medium ?? ''),
    low: t(values.fix_low ?? ''),
  });
}

/**
 * Writes response times of the context's preset into the section about them, behind the block at the offset when it stands there, else at
 * its end. A policy without such a section gets one. Empty when the form or preset has nothing to write.
 */
export function insertSlaTable(context: FixContext, form: string, offset: number): readonly TextEdit[] {
  if (!slaForms().some(({ id }) => id === form)) return [];
  const { policy } = context;
  const section = policy.topics.get('response-timeline')?.section;
  if (!section) return insertSection(context, 'response-timeline', { variant: form })?.edits ?? [];
  const here = blockAt(section, offset);
  return insertTemplate(context, here ? { after: here } : section, 'response-timeline', form);
}

function blockAt({ units }: Section, offset: number) {
  return units.findLast(({ block }) => block.start <= offset && offset <= block.end);
}
