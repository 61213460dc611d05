import { cellTexts } from '../../fixes';
import type { Policy, VersionRow, VersionStatus } from '../../policy/model';
import { statusColumn } from '../../policy/versions/version-cells';

/** The rows of versions by the table that they stand in. */
export function rowsByTable({ versions }: Policy): readonly (readonly VersionRow[])[] {
  const tables = new Map<object, VersionRow[]>();
  for (const row of versions.rows) {
    const { table } = row.unit;
    if (table === undefined) continue;
    const rows = tables.get(table);
    if (rows) rows.push(row);
    else tables.set(table, [row]);
  }
  return [...tables.values()];
}

/** How a table writes that a version is supported, or that it is not: as in its other rows, else with an emoji or a word as they do. */
export function statusMark(rows: readonly VersionRow[], status: 'supported' | 'unsupported'): string {
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
