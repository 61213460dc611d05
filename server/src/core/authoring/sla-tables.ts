import type { TextEdit } from '../edits';
import { insertSection, insertTemplate, replaceWithTemplate } from '../fixes';
import type { FixContext } from '../fixes';
import { absolute } from '../markdown/located';
import { addTo } from '../collections/groups';
import type { Block, Section } from '../markdown/model';
import { t } from '../l10n';
import type { Commitment, Policy } from '../policy/model';
import { DEFAULT_STYLE, presets, writeBody } from '../templates';
import type { Preset, Values } from '../templates';

/** A way to write down response times. */
export interface SlaForm {
  /** A wording of the section about response times. */
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  /** What is written for each preset, by its id, on one line. */
  readonly previews: Readonly<Record<string, string>>;
}

export const slaForms = (): readonly SlaForm[] =>
  [
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
  ].map((form) => ({
    ...form,
    previews: Object.fromEntries(promising().map(({ id, values }) => [id, previewOf(form.id, values)])),
  }));

/** The presets that promise times for fixes, with their times in words. */
export const slaPresets = () =>
  promising().map(({ id, title, description, values }) => ({
    id,
    title: t(title),
    description: t('for {0}', t(description)),
    detail: t('Receipt within {receipt}; fixes within {critical}, {high}, {medium}, {low}', {
      receipt: t(values.ack ?? ''),
      critical: t(values.fix_critical ?? ''),
      high: t(values.fix_high ?? ''),
      medium: t(values.fix_medium ?? ''),
      low: t(values.fix_low ?? ''),
    }),
  }));

const promising = (): readonly Preset[] =>
  presets.filter(({ values }) => typeof values.fix_critical === 'string');

/** The rows of a table or the items of a list, on one line. */
function previewOf(variant: string, values: Values): string {
  const text =
    writeBody({ id: 'response-timeline', variant }, values, { ...DEFAULT_STYLE, wrap: undefined }, 'plain') ??
    '';
  const lines = text.split('\n').filter((line) => /^(?:\||- )/.test(line));
  const rows = lines[0]?.startsWith('|') ? lines.slice(2) : lines;
  return rows
    .map((row) => cellsOf(row.replace(/^- /, '').replaceAll('**', '')))
    .map(([label = '', ...cells]) => (cells.length === 0 ? label : `${label}: ${cells.join(', ')}`))
    .join(' · ');
}

/** What stands between pipes. */
const cellsOf = (row: string): string[] =>
  row
    .split('|')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');

/**
 * Writes response times of the context's preset into the section about them, behind the block that stands at the offset or above it there, else at
 * its end. A policy without such a section, and without times elsewhere, gets one. Empty when the form or preset has nothing to write.
 */
export function insertSlaTable(context: FixContext, form: string, offset: number): readonly TextEdit[] {
  if (!slaForms().some(({ id }) => id === form)) return [];
  const { policy } = context;
  const section = policy.topics.get('response-timeline')?.section ?? sectionOfTimes(policy, offset);
  if (!section) return insertSection(context, 'response-timeline', { variant: form })?.edits ?? [];
  const here = policy.document.sectionAt(offset) === section ? blockAt(section, offset) : undefined;
  return insertTemplate(context, here ? { after: here } : section, 'response-timeline', form);
}

/** The section that has times without its heading saying so. */
function sectionOfTimes(policy: Policy, offset: number): Section | undefined {
  const present = presentTimes(policy, offset);
  const section = present && policy.document.sectionAt(present.block.start);
  return section?.heading ? section : undefined;
}

/** A table or list of response times that a policy has. */
export interface PresentTimes {
  /** It fills the block, so that it can be written anew. */
  readonly block: Block;
  /** The head of the table, or the first item of the list. */
  readonly summary: string;
  /** The form that is most like it. */
  readonly form: string;
}

/**
 * The table of promised times at an offset, else the first of the section about response times, else the first of the policy; a list of
 * nothing but times counts too. What stands in a list or quotation is the author's own arrangement, and left alone.
 */
export function presentTimes(policy: Policy, offset: number): PresentTimes | undefined {
  const found = tablesOfTimes(policy);
  const section = policy.topics.get('response-timeline')?.section;
  return (
    found.find(({ block }) => block.start <= offset && offset <= block.end) ??
    found.find(({ block }) => section !== undefined && policy.document.sectionAt(block.start) === section) ??
    found[0]
  );
}

/** Fewer are no list of times. */
const FEWEST_ITEMS = 2;

function tablesOfTimes({ commitments }: Policy): readonly PresentTimes[] {
  const byBlock = new Map<Block, Commitment[]>();
  for (const commitment of commitments) {
    const { type } = commitment.block;
    if (type === 'table' || type === 'list') addTo(byBlock, commitment.block, commitment);
  }
  return Array.from(byBlock, ([block, promises]): PresentTimes[] => {
    const header = block.units[0]?.table?.header;
    if (header) {
      const summary = header.map(({ text }) => text).join(' | ');
      return [{ block, summary, form: formOf(promises) }];
    }
    // A list that says other things too would lose them.
    const units = new Set(promises.map(({ unit }) => unit));
    const isOnlyTimes = units.size >= FEWEST_ITEMS && block.units.every((unit) => units.has(unit));
    return isOnlyTimes ? [{ block, summary: block.units[0]?.prose.text ?? '', form: 'list' }] : [];
  })
    .flat()
    .toSorted((a, b) => a.block.start - b.block.start);
}

/** Of a table that promises these times. */
function formOf(promises: readonly Commitment[]): string {
  if (promises.every(({ severity }) => severity === null)) return 'stages';
  return new Set(promises.map(({ stage }) => stage)).size > 1 ? 'matrix' : 'table';
}

/** Writes response times of the context's preset in place of a table that is there; empty when there is none any more. */
export function replaceSlaTable(
  context: FixContext,
  form: string,
  present: PresentTimes | undefined,
): readonly TextEdit[] {
  return present && slaForms().some(({ id }) => id === form)
    ? replaceWithTemplate(context, present.block, 'response-timeline', form)
    : [];
}

/** What stands at an offset below the heading of a section, or last above it; the heading where nothing else does. */
function blockAt({ units, heading }: Section, offset: number) {
  if (heading === undefined || offset <= absolute(heading).end) return undefined;
  return units.findLast(({ block }) => block.start <= offset) ?? heading;
}
