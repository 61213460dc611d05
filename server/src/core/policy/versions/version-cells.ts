import { sourceSpan } from '../../markdown/located';
import type { VersionRow } from '../model';
import { statusOf } from './version-status';

/** The column of the cell that the version stands in; -1 outside tables. */
export function versionColumn({ unit, span }: VersionRow): number {
  return unit.cells.findIndex(
    (cell) => cell.text !== '' && sourceSpan(cell, { start: 0, end: cell.text.length }).start === span.start,
  );
}

const STATUS_TITLE = /status|support|maintain|fixe?s|patch|active/i;
const DATE_TITLE = /\b(?:start\w*|since|released?|date|ends?|until|till|eol|end[- ]of)\b/i;

/**
 * The column of a table of versions whose cells say whether they are supported, and not only since or until when: by its title, else in a small table the one
 * behind the versions. -1 when there is none.
 */
export function statusColumn(rows: readonly VersionRow[]): number {
  const [first] = rows;
  const titles = first?.unit.table?.header.map(({ text }) => text) ?? [];
  const version = first ? versionColumn(first) : -1;
  const titled = titles.flatMap((title, column) =>
    column !== version && STATUS_TITLE.test(title) && !DATE_TITLE.test(title) ? [column] : [],
  );
  const next = titles[version + 1];
  const behind =
    version >= 0 && next !== undefined && titles.length <= 3 && !DATE_TITLE.test(next) ? [version + 1] : [];
  const points = (titled.length > 0 ? titled : behind).map((column) => ({
    column,
    told: rows.filter(({ unit, status }) => statusOf(unit.cells[column]?.text ?? '') === status).length,
  }));
  return points.reduce((best, each) => (each.told > best.told ? each : best), { column: -1, told: 0 }).column;
}

/** A cell with nothing but a day, in which more than the support can begin or end. */
export const isDateAlone = (text: string): boolean =>
  /^[\p{L}., ]{0,12}[\d./, -]{0,12}(?:19|20)\d\d[\d./ -]{0,12}$/u.test(text);
