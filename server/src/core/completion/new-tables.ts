import { valuesOf } from '../fixes/context';
import { documentStyle } from '../fixes/document-style';
import { t } from '../l10n';
import type { TopicId } from '../policy/model';
import { displayWidth, render, writeBody, type SectionId } from '../templates';
import type { Completion, Question } from './completion';
import { isBlank, lineText } from './line';
import { cellsOf } from './table-line';

/** A table that can be written as a whole, and the topics of the sections that call for it. */
interface NewTable {
  readonly label: string;
  readonly id: SectionId;
  readonly variant: string;
  readonly topics: readonly TopicId[];
}

const tablesToChoose = (): readonly NewTable[] => [
  { label: t('Fix times by severity'), id: 'response-timeline', variant: 'table', topics: TIMES },
  { label: t('Fix times by CVSS band'), id: 'response-timeline', variant: 'cvss', topics: TIMES },
  { label: t('Times by step'), id: 'response-timeline', variant: 'stages', topics: TIMES },
  { label: t('Times by severity and step'), id: 'response-timeline', variant: 'matrix', topics: TIMES },
  {
    label: t('Supported versions'),
    id: 'supported-versions',
    variant: 'table',
    topics: ['supported-versions'],
  },
];

const TIMES: readonly TopicId[] = ['response-timeline', 'severity', 'disclosure-policy'];

/** Where a pipe begins a block: whole tables, those of the section's subject first. */
export function newTableCompletions(question: Question): Completion[] | undefined {
  const { asked, line, policy } = question;
  if (!/^ {0,3}\|[ \t]*$/.test(line.before) || line.after.trim() !== '') return undefined;
  if (line.number > 0 && !isBlank(policy.document, line.number - 1)) return undefined;
  const topics = policy.topicsOf(policy.document.sectionAt(line.cursor));
  const fits = ({ topics: wanted }: NewTable): boolean => wanted.some((topic) => topics.includes(topic));
  const tables = tablesToChoose();
  const fitting = tables.filter(fits);
  // Any subject may have a table of its own.
  if (asked.typed !== undefined && fitting.length === 0 && topics.length > 0) return undefined;
  return [...fitting, ...tables.filter((table) => !fits(table))].flatMap((table) => written(question, table));
}

function written(question: Question, { label, id, variant }: NewTable): Completion[] {
  const { line, policy } = question;
  const values = valuesOf(question);
  const style = documentStyle(policy.document);
  // Only the table itself: the sentences around it belong to a whole section.
  const tableOf = (text: string | undefined) =>
    text?.split(/(?:\r\n|\n|\r){2}/).find((block) => block.startsWith('|'));
  const { text, snippet } = render(
    (mode) => tableOf(writeBody({ id, variant }, values, style, mode)),
    undefined,
    'choosing',
    values.language,
  );
  if (text === undefined && snippet === undefined) return [];
  const indent = line.before.indexOf('|');
  return [
    {
      kind: 'table',
      label,
      ...(text !== undefined && { documentation: text }),
      edit: {
        span: { start: line.start + indent, end: line.cursor + line.after.length },
        newText: text ?? '|',
        ...(snippet !== undefined && { snippet }),
      },
      filter: `${line.before.slice(indent).trimEnd()} ${label}`,
    },
  ];
}

/** Below a row that begins a block: the line that makes it the header of a table. */
export function delimiterCompletions({ line, policy: { document } }: Question): Completion[] | undefined {
  if (!/^ {0,3}\|[-: |]*$/.test(line.before) || line.after.trim() !== '') return undefined;
  const header = lineText(document, line.number - 1);
  const titles = cellsOf(header);
  if (!/^ {0,3}\|/.test(header) || titles.length < 2 || titles.some(({ text }) => /^:?-+:?$/.test(text)))
    return undefined;
  if (line.number > 1 && !isBlank(document, line.number - 2)) return undefined;
  const width = (start: number, end: number): number =>
    Math.max(3, displayWidth(header.slice(start, end)) - 2);
  const rules = titles.map(({ start, end }) => '-'.repeat(width(start, end)));
  const newText = `| ${rules.join(' | ')} |`;
  const indent = line.before.indexOf('|');
  return [
    {
      kind: 'row',
      label: newText,
      detail: t('makes the line above the header of a table'),
      edit: { span: { start: line.start + indent, end: line.cursor + line.after.length }, newText },
      filter: newText,
    },
  ];
}
