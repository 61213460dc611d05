import { sourceSpan } from '../../markdown/located';
import type { VersionRow } from '../model';
import { statusOf } from '../versions/version-status';

/** The column of the cell that the version stands in; -1 outside tables. */
export function versionColumn({ unit, span }: VersionRow): number {
  return unit.cells.findIndex(
    (cell) => cell.text !== '' && sourceSpan(cell, { start: 0, end: cell.text.length }).start === span.start,
  );
}

/** The column of a table of versions that says what their rows say of the support, and not only until when; -1 when there is none. */
export function statusColumn(rows: readonly VersionRow[]): number {
  const [first] = rows;
  if (first === undefined) return -1;
  const version = versionColumn(first);
  const header = first.unit.table?.header ?? [];
  const agreeing = header.map((_, column) =>
    column === version ? 0 : rows.filter((row) => tellsStatus(row, column)).length,
  );
  const most = Math.max(0, ...agreeing);
  return most === 0 ? -1 : agreeing.indexOf(most);
}

function tellsStatus({ unit, status }: VersionRow, column: number): boolean {
  const text = unit.cells[column]?.text ?? '';
  return !DATE_ALONE.test(text) && statusOf(text) === status;
}

const DATE_ALONE = /^[\p{L}., ]{0,12}[\d./, -]*(?:19|20)\d\d[\d./ -]*$/u;
