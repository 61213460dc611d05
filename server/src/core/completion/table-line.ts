import { countWhile } from '../collections/search';
import { styleOfTable } from '../fixes/document-style';
import { absolute } from '../markdown/located';
import type { MarkdownDocument, Table } from '../markdown/model';
import { displayWidth, escapeSnippet, type Alignment } from '../templates';
import type { Completion } from './completion';
import { lineText } from './line';
import type { Line } from './line';

/** A cell as it is written: its words, and its place between two pipes of the line. UTF-16 offsets in the line. */
export interface Cell {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** A pipe ends it. */
  readonly closed: boolean;
}

/** The cells of a line of a table. An escaped pipe separates nothing. */
export function cellsOf(row: string): Cell[] {
  const cells: Cell[] = [];
  let start = /^\s*\|/.exec(row)?.[0].length ?? 0;
  for (let index = start; index <= row.length; index++) {
    if (row[index] === '\\') index++;
    else if (index === row.length || row[index] === '|') {
      const text = row.slice(start, index).trim();
      if (index < row.length || text !== '')
        cells.push({ text, start, end: index, closed: index < row.length });
      start = index + 1;
    }
  }
  return cells;
}

/** The line of the cursor as a row of a table. */
export interface Row {
  readonly line: Line;
  readonly table: Table;
  /** The titles of the columns as written. */
  readonly headers: readonly string[];
  /** The cells of the other rows, in their order, and how many of them stand above. */
  readonly rows: readonly (readonly string[])[];
  readonly above: number;
  readonly cells: readonly Cell[];
  /** The column of the cursor, and where its cell begins in the line. */
  readonly column: number;
  readonly start: number;
  readonly widths: readonly Column[];
}

interface Column {
  /** In columns of a fixed-width font, without the space on both sides; undefined where the table is not padded. */
  readonly width: number | undefined;
  readonly alignment: Alignment;
}

/** The row of a table that the line is, or has just been begun as; undefined in the header, and where there is no table. */
export function rowAt(document: MarkdownDocument, line: Line): Row | undefined {
  const table = tableAt(document, line);
  if (!table) return undefined;
  const first = document.lineAt(absolute(table).start);
  if (line.number < first + 2) return undefined;
  const { start, end } = absolute(table);
  const last = document.lineAt(Math.max(start, end - 1));
  const lines = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const others = lines.slice(2).filter((number) => number !== line.number);
  const [header = '', delimiter = ''] = lines.map((number) => lineText(document, number));
  const before = cellsOf(`${line.before}|`);
  return {
    line,
    table,
    headers: cellsOf(header).map(({ text }) => text),
    rows: others.map((number) => cellsOf(lineText(document, number)).map(({ text }) => text)),
    above: others.filter((number) => number < line.number).length,
    cells: cellsOf(line.before + line.after),
    column: Math.max(0, before.length - 1),
    start: before.at(-1)?.start ?? line.before.length,
    widths: columnsOf(header, delimiter),
  };
}

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

function columnsOf(header: string, delimiter: string): Column[] {
  const rules = cellsOf(delimiter);
  const { padding, outerPipes } = styleOfTable([header, delimiter]);
  const isAligned = padding === 'aligned' && outerPipes;
  return cellsOf(header).map(({ start, end }, column) => {
    const rule = rules[column]?.text ?? '';
    const [left, right] = [rule.startsWith(':'), rule.endsWith(':')];
    return {
      width: isAligned ? Math.max(0, displayWidth(header.slice(start, end)) - 2) : undefined,
      alignment: left && right ? 'center' : right ? 'right' : undefined,
    };
  });
}

/** What stands before and behind a text of that width, so that it fills its column. */
function padding(width: number, column: Column | undefined): [string, string] {
  const missing = Math.max(0, (column?.width ?? 0) - width);
  const left =
    column?.alignment === 'right' ? missing : column?.alignment === 'center' ? Math.floor(missing / 2) : 0;
  return [' '.repeat(left), ' '.repeat(missing - left)];
}

/** What is written into the cell of the cursor, with its padding where the rest of it is empty. */
export function cellCompletion(
  { line, cells, column, start, widths }: Row,
  text: string,
  described: { readonly label?: string; readonly detail?: string } = {},
): Completion {
  const cell = cells[column];
  const at = line.cursor - line.start;
  const typed = line.before.slice(start);
  const behind = (line.before + line.after).slice(at, cell ? Math.max(at, cell.end) : at);
  const [left, right] = padding(displayWidth(text), widths[column]);
  const fills = cell?.closed === true && behind.trim() === '';
  const aligned = fills && widths[column]?.alignment !== undefined;
  // The space that is there stays, so that the words are compared with what has been typed.
  const lead = aligned || typed === '' ? ` ${left}` : (/^\s*/.exec(typed)?.[0] ?? '') || ' ';
  return {
    kind: 'value',
    label: described.label ?? text,
    ...(described.detail !== undefined && { detail: described.detail }),
    edit: {
      span: { start: line.start + start, end: fills ? line.cursor + behind.length : line.cursor },
      newText: lead + text + (fills ? `${right} ` : ''),
    },
    ...(!fills && behind.trim() !== '' && { replaceEnd: line.cursor + behind.trimEnd().length }),
    filter: (/^\s*/.exec(typed)?.[0] ?? '') + (described.label ?? text),
  };
}

/** A cell of a row that is written as a whole: plain, and with a tab stop where there are others to choose from. */
export interface NewCell {
  readonly text: string;
  readonly snippet?: string;
}

/** A whole row, padded as the table is; what stands behind the cursor is nothing but pipes. */
export function rowCompletion(
  { line, start, widths }: Row,
  written: readonly NewCell[],
  described: { readonly detail?: string; readonly documentation?: string },
): Completion {
  const typed = line.before.slice(start);
  const row = (snippet: boolean): string =>
    widths
      .map((each, index) => {
        const { text, snippet: stop } = written[index] ?? { text: '' };
        const [left, right] = padding(displayWidth(text), each);
        return ` ${left}${snippet ? (stop ?? escapeSnippet(text)) : text}${right} |`;
      })
      .join('');
  const label = written[0]?.text ?? '';
  const snippet = written.some((cell) => cell.snippet !== undefined) ? row(true) : undefined;
  return {
    kind: 'row',
    label,
    ...described,
    edit: {
      span: { start: line.start + start, end: line.cursor + line.after.length },
      newText: row(false),
      ...(snippet !== undefined && { snippet }),
    },
    filter: (/^\s*/.exec(typed)?.[0] ?? '') + label,
  };
}

/** Nothing but pipes and spaces stand behind the cursor, and it stands in the first cell. */
export const isNewRow = ({ column, line, headers }: Row): boolean =>
  column === 0 &&
  headers.length > 1 &&
  line.before.trimStart().startsWith('|') &&
  line.after.replace(/[|\s]/g, '') === '';
