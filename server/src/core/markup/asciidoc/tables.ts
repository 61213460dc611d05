import type { Span } from '../../markdown/model';
import { csvFields, trimmed } from '../csv';
import { isBlank, type Line } from '../source-lines';
import type { CellText, TableText } from '../table-text';

interface Cell {
  readonly pieces: Span[];
  readonly start: number;
  end: number;
  readonly columns: number;
  readonly rows: number;
  readonly copies: number;
  /** The index of the line that it begins on. */
  readonly line: number;
}

/** No table has more columns; a longer row is one of another table that has not been closed. */
const MOST_COLUMNS = 100;

/** What stands before the bar of a cell: how many columns and rows it takes, or how often it is repeated, and how it is set. */
const SPECIFIER = /(?:^|\s)(?:(\d{1,2})?(?:\.(\d{1,2}))?([+*]))?(?:[<^>]?(?:\.[<^>])?)?[a-z]?$/;

/**
 * The cells between the lines of a table's delimiters. `columns`: how many the attributes say, 0 when they do not. `hasHeader`: undefined when the
 * form of the first row decides.
 */
export function tableText(
  text: string,
  lines: readonly Line[],
  { separator, columns, hasHeader }: { separator: string; columns: number; hasHeader: boolean | undefined },
): TableText {
  const cells: Cell[] = [];
  for (const [index, line] of lines.entries()) {
    if (isBlank(line) || text.startsWith('//', line.at)) continue;
    if (separator === ',') {
      for (const field of csvFields(text, { start: line.at, end: line.end }))
        cells.push({ pieces: [field], ...field, columns: 1, rows: 1, copies: 1, line: index });
    } else addCells(text, line, index, separator, cells);
  }
  const first = cells[0]?.line ?? 0;
  const inFirst = cells.filter((cell) => cell.line === first);
  const width = columns || inFirst.reduce((sum, cell) => sum + cell.columns * cell.copies, 0);
  const rows = rowsOf(cells, Math.min(MOST_COLUMNS, Math.max(1, width)));
  // A first row on a line of its own, with a blank line behind it and none before, is the header.
  const next = lines[first + 1];
  const looksLikeHeader = first === 0 && next !== undefined && isBlank(next) && inFirst.length >= width;
  const header = rows.length > 0 && (hasHeader ?? (looksLikeHeader && rows.length > 1)) ? rows[0] : undefined;
  return { header: header?.cells, rows: header ? rows.slice(1) : rows };
}

function addCells(text: string, line: Line, index: number, separator: string, cells: Cell[]): void {
  const content = text.slice(line.at, line.end);
  let at = 0;
  let next = barAfter(content, separator, 0);
  /** Where the text of the open cell begins in the line. */
  while (next !== undefined) {
    const before = content.slice(Math.max(at, next - 12), next);
    const found = SPECIFIER.exec(before) ?? SPECIFIER.exec('');
    const specifier = found?.[0] ?? '';
    const textEnd = next - specifier.trimStart().length;
    addPiece(text, line.at + at, line.at + textEnd, cells.at(-1), line);
    const count = Number(found?.[1] ?? 1);
    const repeated = found?.[3] === '*';
    cells.push({
      pieces: [],
      start: line.at + textEnd,
      end: line.at + next + 1,
      columns: repeated ? 1 : Math.max(1, count),
      rows: Math.max(1, Number(found?.[2] ?? 1)),
      copies: repeated ? Math.max(1, count) : 1,
      line: index,
    });
    at = next + separator.length;
    next = barAfter(content, separator, at);
  }
  addPiece(text, line.at + at, line.end, cells.at(-1), line);
}

/** The next separator that is not escaped. */
function barAfter(content: string, separator: string, from: number): number | undefined {
  for (let at = content.indexOf(separator, from); at >= 0; at = content.indexOf(separator, at + 1))
    if (content.charAt(at - 1) !== '\\') return at;
  return undefined;
}

function addPiece(text: string, from: number, to: number, cell: Cell | undefined, line: Line): void {
  if (cell === undefined) return;
  const piece = trimmed(text, from, to);
  // The marker of an item in a cell is no word of it.
  const marker =
    from === line.at ? /^(?:[*.-]{1,5}|\d{1,3}\.)\s+/.exec(text.slice(piece.start, piece.start + 12)) : null;
  const start = piece.start + (marker?.[0].length ?? 0);
  if (start >= piece.end) return;
  cell.pieces.push({ start, end: piece.end });
  cell.end = piece.end;
}

function rowsOf(cells: readonly Cell[], width: number): { cells: CellText[]; span: Span }[] {
  const rows: { cells: CellText[]; span: Span }[] = [];
  /** How many more rows the cell above takes, by column. */
  const taken: number[] = new Array<number>(width).fill(0);
  let row: CellText[] = [];
  let span: { start: number; end: number } | undefined;
  const fill = (): void => {
    while (row.length < width && (taken[row.length] ?? 0) > 0) {
      taken[row.length] = (taken[row.length] ?? 0) - 1;
      row.push([]);
    }
    if (row.length < width) return;
    if (span) rows.push({ cells: row, span });
    [row, span] = [[], undefined];
  };
  for (const cell of cells) {
    for (let copy = 0; copy < cell.copies; copy++) {
      fill();
      span = { start: span?.start ?? cell.start, end: cell.end };
      for (let column = 0; column < cell.columns && row.length < width; column++) {
        taken[row.length] = cell.rows - 1;
        row.push(column === 0 ? cell.pieces : []);
      }
      if (row.length >= width) fill();
    }
  }
  if (span && row.length > 0) rows.push({ cells: row, span });
  return rows;
}
