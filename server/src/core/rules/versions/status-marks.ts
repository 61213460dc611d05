import { groupBy } from '../../collections/groups';
import type { Fix, TextEdit } from '../../edits';
import { cellTexts, writeCell } from '../../fixes';
import { t } from '../../l10n';
import type { Policy, VersionRow, VersionStatus } from '../../policy/model';
import { statusColumn } from '../../policy/versions/version-cells';
import { composeFix, listFixes } from '../compose';

/** The rows of versions by the table that they stand in. */
export function rowsByTable({ versions }: Policy): readonly (readonly VersionRow[])[] {
  const rows = versions.rows.filter(({ unit }) => unit.table !== undefined);
  return [...groupBy(rows, ({ unit }) => unit.table).values()];
}

/** Writes into a row that its version is supported, or that it is not, in the way of its table. None for an item, or where no column is for that. */
export function markRow(
  { versions }: Policy,
  row: VersionRow,
  status: 'supported' | 'unsupported',
): readonly TextEdit[] {
  const { table } = row.unit;
  if (table === undefined) return [];
  const rows = versions.rows.filter(({ unit }) => unit.table === table);
  return writeCell(row.unit, statusColumn(rows), statusMark(rows, status));
}

/** To write the one or the other into a column of a row. */
export function markFixes(rows: readonly VersionRow[], row: VersionRow, column: number): readonly Fix[] {
  const write = (status: 'supported' | 'unsupported') =>
    writeCell(row.unit, column, statusMark(rows, status));
  return listFixes(
    ...composeFix('mark-supported', t('Mark it as supported'), write('supported')),
    ...composeFix('mark-unsupported', t('Mark it as not supported'), write('unsupported')),
  );
}

/** How a table writes that a version is supported, or that it is not: as in its other rows, else with an emoji or a word as they do. */
function statusMark(rows: readonly VersionRow[], status: 'supported' | 'unsupported'): string {
  const column = statusColumn(rows);
  const marks = (wanted: VersionStatus): string[] =>
    rows
      .filter((row) => row.status === wanted)
      .map(({ unit }) => cellTexts(unit)[column] ?? '')
      .filter((mark) => mark !== '' && !/\d/.test(mark));
  const own = marks(status)[0];
  if (own !== undefined) return own;
  const other = marks(status === 'supported' ? 'unsupported' : 'supported')[0];
  const yes = status === 'supported';
  if (other !== undefined && /^[\p{L} ]+$/u.test(other)) return yes ? 'Yes' : 'No';
  return other !== undefined && !other.startsWith(':')
    ? yes
      ? '✅'
      : '❌'
    : yes
      ? ':white_check_mark:'
      : ':x:';
}
