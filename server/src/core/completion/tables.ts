import { valuesOf } from '../fixes/context';
import type { FixContext } from '../fixes/context';
import { documentStyle } from '../fixes/document-style';
import { t } from '../l10n';
import { absolute } from '../markdown/located';
import type { MarkdownDocument, Table } from '../markdown/model';
import { countWhile } from '../collections/search';
import { render, writeBody } from '../templates';
import type { SectionId } from '../templates';
import type { Completion } from './completion';
import { lineText } from './line';
import type { Line } from './line';
import { SEVERITY_WORDS, severityIn, stageIn, timesFor } from './times';

/** In a line that starts with `|`: cells and rows of the table that it belongs to, or whole tables where there is none yet. */
export function tableCompletions(context: FixContext, line: Line): Completion[] | undefined {
  if (!/^ {0,3}\|/.test(line.before)) return undefined;
  const { document } = context.policy;
  const table = tableAt(document, line);
  if (!table) return line.after.trim() === '' && startsBlock(document, line) ? newTables(context, line) : [];
  const first = document.lineAt(absolute(table).start);
  // The header and its delimiter row are the author's own.
  if (line.number < first + 2) return [];
  const headers = cellsOf(lineText(document, first)).map(({ text }) => text);
  const rows = rowsOf(document, table).filter(({ number }) => number !== line.number);
  const cells = cellsOf(line.before + line.after);
  const column = cellsOf(`${line.before}|`).length - 1;
  const current = cells[column];
  const at: Place = {
    column,
    headers,
    rows: rows.map(({ cells: others }) => others),
    // The words of the cell are replaced up to the cursor; in an empty cell the space before it is kept.
    start: Math.min(
      line.cursor,
      line.start + (current && current.text !== '' ? current.start : line.before.length),
    ),
    line,
    label: cells[0]?.text ?? '',
  };
  const columnOf = (pattern: RegExp) => headers.findIndex((header) => pattern.test(header));
  const severity = columnOf(/severity|priority|level|cvss|rating/i);
  if (isVersionTable(context, table)) return column === 0 ? [] : statuses(at);
  if (severity < 0 && columnOf(/time|target|within|response|stage|step|phase/i) < 0) return [];
  return column === Math.max(0, severity)
    ? severity < 0
      ? []
      : severityRows(context, at)
    : cellTimes(context, at);
}

interface Place {
  readonly column: number;
  readonly headers: readonly string[];
  /** The cells of the other rows. */
  readonly rows: readonly (readonly string[])[];
  /** Document offset of what a completion replaces. */
  readonly start: number;
  readonly line: Line;
  /** The first cell of the row. */
  readonly label: string;
}

function value(
  kind: Completion['kind'],
  label: string,
  { start, line }: Place,
  newText = label,
  detail?: string,
): Completion {
  const space = start === line.cursor && line.before.endsWith('|') ? ' ' : '';
  return {
    kind,
    label,
    ...(detail !== undefined && { detail }),
    edit: { span: { start, end: line.cursor }, newText: space + newText },
    filter: space + label,
  };
}

/** Severities that have no row yet; with their times, where nothing follows in the row. */
function severityRows(context: FixContext, at: Place): Completion[] {
  const taken = new Set(at.rows.map((cells) => severityIn(cells[at.column] ?? '')));
  const cvss = at.rows.some((cells) => /\d\.\d/.test(cells[at.column] ?? ''));
  const alone = at.line.after.replaceAll('|', '').trim() === '' && at.column === 0 && at.headers.length > 1;
  return SEVERITY_WORDS.filter(({ level }) => !taken.has(level)).map(({ level, word }) => {
    const label = cvss ? `${word} (${CVSS_BANDS[level]})` : word;
    if (!alone || at.line.after !== '') return value('value', label, at);
    const times = at.headers
      .slice(1)
      .map((header) => timesFor(stageIn(header) ?? 'fix', level, context.options.preset)[0] ?? '');
    return value('row', label, at, `${[label, ...times].join(' | ')} |`, times.join(', '));
  });
}

const CVSS_BANDS = { critical: '9.0-10.0', high: '7.0-8.9', medium: '4.0-6.9', low: '0.1-3.9' } as const;

function cellTimes({ options }: FixContext, at: Place): Completion[] {
  const header = at.headers[at.column] ?? '';
  const severity = severityIn(at.label);
  const stage = (severity ? undefined : stageIn(at.label)) ?? stageIn(header) ?? (severity ? 'fix' : 'other');
  return timesFor(stage, severity, options.preset).map((time) => value('value', time, at));
}

/** The words that the column uses already, each with its opposite; else a plain yes and no. */
function statuses(at: Place): Completion[] {
  const used = at.rows.map((cells) => cells[at.column] ?? '').filter((cell) => cell !== '');
  const known = used.flatMap((cell) => [cell, ...oppositesOf(cell)]);
  return [...new Set(known.length > 0 ? known : ['Yes', 'No'])].map((status) => value('value', status, at));
}

const PAIRS = [
  ['Yes', 'No'],
  ['yes', 'no'],
  ['✅', '❌'],
  ['✅ Yes', '❌ No'],
  ['✔️', '❌'],
  [':white_check_mark:', ':x:'],
  [':white_check_mark: Yes', ':x: No'],
  ['Supported', 'Not supported'],
] as const;

function oppositesOf(status: string): string[] {
  return PAIRS.flatMap(([yes, no]): string[] => (status === yes ? [no] : status === no ? [yes] : [])).slice(
    0,
    1,
  );
}

function newTables(context: FixContext, line: Line): Completion[] {
  const values = valuesOf(context);
  const style = documentStyle(context.policy.document);
  const start = line.start + line.before.indexOf('|');
  return tablesToChoose().flatMap(({ label, id, variant }): Completion[] => {
    // Only the table itself: the sentences around it belong to a whole section.
    const tableOf = (text: string | undefined) =>
      text?.split(/(?:\r\n|\n|\r){2}/).find((block) => block.startsWith('|'));
    const { text, snippet } = render((mode) => tableOf(writeBody({ id, variant }, values, style, mode)));
    if (text === undefined && snippet === undefined) return [];
    const edit = {
      span: { start, end: line.cursor },
      newText: text ?? '|',
      ...(snippet !== undefined && { snippet }),
    };
    return [
      {
        kind: 'table',
        label,
        ...(text !== undefined && { documentation: text }),
        edit,
        filter: `| ${label}`,
      },
    ];
  });
}

const tablesToChoose = (): readonly {
  readonly label: string;
  readonly id: SectionId;
  readonly variant: string;
}[] => [
  { label: t('Fix times by severity'), id: 'response-timeline', variant: 'table' },
  { label: t('Fix times by CVSS band'), id: 'response-timeline', variant: 'cvss' },
  { label: t('Times by step'), id: 'response-timeline', variant: 'stages' },
  { label: t('Times by severity and step'), id: 'response-timeline', variant: 'matrix' },
  { label: t('Supported versions'), id: 'supported-versions', variant: 'table' },
];

/** The table that the line stands in; a line that has just been begun below one belongs to it. */
function tableAt(document: MarkdownDocument, line: Line): Table | undefined {
  const { blocks } = document;
  // Only what begins up to this line and ends no more than a line above it can hold the table.
  const near = blocks.slice(
    countWhile(blocks, ({ end }) => document.lineAt(end) < line.number - 1),
    countWhile(blocks, ({ start }) => start <= line.cursor),
  );
  const tables = new Set(near.flatMap(({ units }) => units).flatMap(({ table }) => table ?? []));
  return [...tables].find((table) => {
    const { start, end } = absolute(table);
    const last = document.lineAt(Math.max(start, end - 1));
    return document.lineAt(start) <= line.number && line.number <= last + 1;
  });
}

function startsBlock(document: MarkdownDocument, { number }: Line): boolean {
  return number === 0 || lineText(document, number - 1).trim() === '';
}

function rowsOf(document: MarkdownDocument, table: Table): { number: number; cells: string[] }[] {
  const { start, end } = absolute(table);
  const last = document.lineAt(Math.max(start, end - 1));
  const rows = [];
  for (let number = document.lineAt(start) + 2; number <= last; number++) {
    rows.push({ number, cells: cellsOf(lineText(document, number)).map(({ text }) => text) });
  }
  return rows;
}

/** A table of versions is told by what was read from it. */
function isVersionTable({ policy }: FixContext, table: Table): boolean {
  const { start, end } = absolute(table);
  const { first } = policy.versions;
  const holds = (offset: number) => start <= offset && offset <= end;
  return (
    policy.versions.rows.some((row) => holds(absolute(row).start)) ||
    (policy.versions.form === 'table' && first !== undefined && holds(absolute(first).start))
  );
}

/** The cells of a row as written, with their places in the line. An escaped pipe separates nothing. */
function cellsOf(row: string): { readonly text: string; readonly start: number }[] {
  const cells: { text: string; start: number }[] = [];
  let start = row.indexOf('|') + 1;
  for (let index = start; index <= row.length; index++) {
    if (row[index] === '\\') index++;
    else if (index === row.length || row[index] === '|') {
      const raw = row.slice(start, index);
      if (index < row.length || raw.trim() !== '') {
        cells.push({ text: raw.trim(), start: start + (raw.length - raw.trimStart().length) });
      }
      start = index + 1;
    }
  }
  return cells;
}
