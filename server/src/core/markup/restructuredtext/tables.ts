import type { Span } from '../../markdown/model';
import { trimmed } from '../csv';
import { isBlank, textOf, type Line } from '../source-lines';
import type { TableText } from '../table-text';

interface RowDraft {
  readonly cells: Span[][];
  start: number;
  end: number;
}

/** `+---+` around every cell: docutils, "Grid Tables". A cell over several rows is read in its first, one over several columns in its first. */
export function gridTable(text: string, lines: readonly Line[]): TableText {
  const top = lines[0]!;
  const border = textOf(text, top);
  const columns: number[] = [];
  for (let at = 0; at < border.length; at++) if (border.charAt(at) === '+') columns.push(at);
  const rows: RowDraft[] = [];
  let headerRows = 0;
  let row: RowDraft | undefined;
  for (const line of lines) {
    const content = textOf(text, line);
    if (/^\+[-=+]/.test(content) || /^\|.*\+-{3}[-+]*\+/.test(content)) {
      row = undefined;
      if (content.startsWith('+=')) headerRows = rows.length;
      if (content.startsWith('+')) continue;
    }
    if (!content.startsWith('|') && !content.startsWith('+-')) continue;
    row ??= newRow(rows, columns.length - 1, line.at);
    row.end = line.end;
    for (const [column, { start, end }] of cellsOf(content, columns).entries())
      addPiece(row.cells[column], text, line.at + start, line.at + end);
  }
  return tableOf(rows, headerRows);
}

/** Where the cells of a line stand, by the columns of the border; where the bars stand elsewhere, by the bars. */
function cellsOf(content: string, columns: readonly number[]): Span[] {
  const isBar = (at: number): boolean => content.charAt(at) === '|' || content.charAt(at) === '+';
  if (!columns.every(isBar)) {
    const bars: number[] = [];
    for (let at = 0; at < content.length; at++) if (content.charAt(at) === '|') bars.push(at);
    // Characters of double width move the bars.
    if (bars.length === columns.length)
      return bars.slice(1).map((end, index) => ({ start: bars[index]! + 1, end }));
  }
  const cells: Span[] = [];
  let start = 0;
  for (const [index, at] of columns.entries()) {
    if (index === 0) continue;
    if (isBar(at) || index === columns.length - 1) {
      cells.push({ start: start + 1, end: Math.min(at, content.length) });
      while (cells.length < index) cells.push({ start: at, end: at });
      start = at;
    }
  }
  return cells;
}

/** Columns under `===`: docutils, "Simple Tables". */
export function simpleTable(text: string, lines: readonly Line[]): TableText {
  const border = textOf(text, lines[0]!);
  const base = lines[0]!.indent;
  const columns = Array.from(border.matchAll(/=+/g), ({ index }) => index);
  const rows: RowDraft[] = [];
  let headerRows = 0;
  let row: RowDraft | undefined;
  for (const [index, line] of lines.entries()) {
    if (index === 0 || isBlank(line)) {
      row = undefined;
      continue;
    }
    const content = textOf(text, line);
    if (/^=[= ]*$/.test(content)) {
      if (index < lines.length - 1) headerRows = rows.length;
      row = undefined;
      continue;
    }
    if (/^-[- ]*$/.test(content)) {
      // The line marks what spans columns; below the first row it is meant as the border of a header.
      if (rows.length === 1 && headerRows === 0) headerRows = 1;
      row = undefined;
      continue;
    }
    // The text of a row begins in its first column; what does not goes on with the row above.
    const shift = line.indent - base;
    const first = columns[1] ?? Infinity;
    if (shift < first || row === undefined) row = newRow(rows, columns.length, line.at);
    row.end = line.end;
    for (const [column, start] of columns.entries()) {
      const from = Math.max(0, start - shift);
      const to = Math.max(0, (columns[column + 1] ?? Infinity) - shift);
      addPiece(
        row.cells[column],
        text,
        line.at + Math.min(from, content.length),
        line.at + Math.min(to, content.length),
      );
    }
  }
  return tableOf(rows, headerRows);
}

function newRow(rows: RowDraft[], columns: number, start: number): RowDraft {
  const row = { cells: Array.from({ length: columns }, (): Span[] => []), start, end: start };
  rows.push(row);
  return row;
}

function addPiece(cell: Span[] | undefined, text: string, from: number, to: number): void {
  const piece = trimmed(text, from, to);
  if (piece.start < piece.end) cell?.push(piece);
}

function tableOf(rows: readonly RowDraft[], headerRows: number): TableText {
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.length > 0));
  const count = Math.min(headerRows, filled.length);
  return {
    header: count > 0 ? filled[count - 1]!.cells : undefined,
    rows: filled.slice(count).map(({ cells, start, end }) => ({ cells, span: { start, end } })),
  };
}
