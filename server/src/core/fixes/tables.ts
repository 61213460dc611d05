import type { TextEdit } from '../edits';
import { absolute } from '../markdown/located';
import type { Span, Table, Unit } from '../markdown/model';
import type { Policy, VersionStatus } from '../policy/model';
import { DEFAULT_STYLE, fillLine, formatTable, wordsIn, type Alignment } from '../templates';
import { languageOf, valuesOf, writeEdit, type FixContext } from './context';
import { documentStyle, styleOfTable } from './document-style';
import { lineEndAt, lineStartAt, nextLine } from '../markdown/line-bounds';
import { isBlankLine } from './lines';

/**
 * The rows of a versions table for the version that the repository has, with what the table itself writes beside a supported version and
 * beside another.
 */
export function versionRows(policy: Policy, table: Table): readonly (readonly string[])[] {
  const { document, versions } = policy;
  const rowLike = (status: VersionStatus, variable: string, mark: string): readonly string[] => {
    const row = versions.rows.find((each) => each.unit.table === table && each.status === status);
    if (row === undefined) return [variable, mark];
    const { start } = absolute(row.unit);
    const line = document.text.slice(lineStartAt(document.text, start), lineEndAt(document.text, start));
    const column = Math.max(
      0,
      row.unit.cells.findIndex((cell) => cell.text.includes(row.version)),
    );
    return cellsOf(line.replace(/^[\s>]*/, '')).map((cell, index) => (index === column ? variable : cell));
  };
  const { yes, no } = wordsIn(languageOf(policy));
  return [
    rowLike('supported', '{{version_line}}', `:white_check_mark: ${yes}`),
    rowLike('unsupported', '{{older_line}}', `:x: ${no}`),
  ];
}

/**
 * Rewrites the lines that a range touches, and the rows around them, as one aligned table that renders: with a delimiter row, without blank
 * lines inside, every row as long as the header. Cells beyond the header get a column without a name. None when there is no header row.
 */
export function rewriteTable({ document }: Policy, span: Span): readonly TextEdit[] {
  const { text } = document;
  const range = tableLines(text, span);
  const lines = text
    .slice(range.start, range.end)
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '');
  const delimiter = lines.findIndex((line, index) => index <= 2 && isDelimiter(line));
  const rows = lines.filter((_, index) => index !== delimiter).map(cellsOf);
  if (delimiter === 0 || rows.length === 0) return [];
  const { eol } = documentStyle(document);
  const indent = /^[ \t]*/.exec(lines[0] ?? '')?.[0] ?? '';
  const prefix = indent.length > 3 ? '' : indent;
  const alignments = delimiter < 0 ? [] : cellsOf(lines[delimiter] ?? '').map(alignmentOf);
  const rewritten = formatTable(rows, DEFAULT_STYLE.table, alignments)
    .map((line) => prefix + line)
    .join(eol);
  const above =
    range.start > 0 &&
    !isBlankLine(text, lineStartAt(text, range.start - (text.startsWith('\r\n', range.start - 2) ? 2 : 1)));
  const below = nextLine(text, range.end);
  const newText =
    (above ? eol : '') + rewritten + (below < text.length && !isBlankLine(text, below) ? eol : '');
  return newText === text.slice(range.start, range.end) ? [] : [{ span: range, newText }];
}

/** Puts other rows into the place of the data rows `first` to `last` of a table, and pads the whole table again. Cells may hold `{{variables}}`. */
export function replaceRows(
  context: FixContext,
  first: Unit,
  last: Unit,
  rows: readonly (readonly string[])[],
): readonly TextEdit[] {
  const { table } = first;
  if (table === undefined || last.table !== table || table.block.type === 'html') return [];
  const { text } = context.policy.document;
  const start = lineStartAt(text, absolute(table).start);
  const range = { start, end: lineEndAt(text, absolute(table).end) };
  const lines = text.slice(range.start, range.end).split(/\r\n|\n|\r/);
  const [header = '', delimiter = ''] = lines;
  const prefix = /^[\s>]*/.exec(header)?.[0] ?? '';
  const { document } = context.policy;
  const lineOf = (offset: number): number => document.lineAt(offset) - document.lineAt(start);
  const firstRow = lineOf(absolute(first).start);
  const lastRow = lineOf(absolute(last).start);
  const content = (line: string): string[] => cellsOf(line.replace(/^[\s>]*/, ''));
  const columns = content(header).length;
  const values = valuesOf(context);
  const style = styleOfTable(lines.slice(0, 2));
  const { eol } = documentStyle(context.policy.document);
  return writeEdit(context, range, (mode) => {
    const written = rows.map((row) => row.map((cell) => fillLine(cell, values, mode)));
    if (written.flat().includes(undefined)) return undefined;
    const replaced = written.map((row) => Array.from({ length: columns }, (_, column) => row[column] ?? ''));
    const all = [
      content(header),
      ...lines.slice(2, firstRow).map(content),
      ...replaced,
      ...lines.slice(lastRow + 1).map(content),
    ];
    return formatTable(all, style, content(delimiter).map(alignmentOf))
      .map((line) => prefix + line)
      .join(eol);
  });
}

/** The lines of the range and the rows that touch it: lines that begin with a pipe, even across a blank line. */
function tableLines(text: string, span: Span): Span {
  let start = lineStartAt(text, span.start);
  let end = lineEndAt(text, Math.max(span.start, span.end - 1));
  for (let previous = lineAbove(text, start); previous !== undefined; previous = lineAbove(text, previous)) {
    if (isRow(text, previous)) start = previous;
    else if (!isBlankLine(text, previous) || !aboveIsRow(text, previous)) break;
  }
  for (let next = nextLine(text, end); next < text.length; next = nextLine(text, lineEndAt(text, next))) {
    if (isRow(text, next)) end = lineEndAt(text, next);
    else if (!isBlankLine(text, next) || !isRow(text, nextLine(text, lineEndAt(text, next)))) break;
  }
  while (start < end && isBlankLine(text, start)) start = nextLine(text, lineEndAt(text, start));
  return { start, end };
}

function lineAbove(text: string, lineStart: number): number | undefined {
  if (lineStart === 0) return undefined;
  return lineStartAt(text, lineStart - (text.startsWith('\r\n', lineStart - 2) ? 2 : 1));
}

function aboveIsRow(text: string, lineStart: number): boolean {
  const above = lineAbove(text, lineStart);
  return above !== undefined && isRow(text, above);
}

function isRow(text: string, lineStart: number): boolean {
  return (
    lineStart < text.length && text.slice(lineStart, lineEndAt(text, lineStart)).trimStart().startsWith('|')
  );
}

/** A row's cells as written, trimmed. A pipe with a backslash before it is text. What was pasted from a table has tabs in place of pipes. */
function cellsOf(line: string): string[] {
  const inner = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  const cells = inner.split(/(?<!\\)\|/);
  return (cells.length > 1 ? cells : inner.split(/\t+/)).map((cell) => cell.trim());
}

function isDelimiter(line: string): boolean {
  return line.includes('-') && cellsOf(line).every((cell) => /^:?-+:?$/.test(cell));
}

function alignmentOf(cell: string): Alignment {
  const left = cell.startsWith(':');
  const right = cell.endsWith(':');
  if (left && right) return 'center';
  return left ? 'left' : right ? 'right' : undefined;
}
