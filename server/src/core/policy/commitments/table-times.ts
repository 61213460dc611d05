import type { Prose, Unit } from '../../markdown/model';
import { findDurations } from './durations/durations';
import { severitiesOfLabel } from './severities';
import { stagesEnding } from './stages';
import { timesInText } from './text-times';
import { bareValue, HEAD, type TimeEvidence } from './time-evidence';

/** Columns that never hold a promised time, and tables about releases. */
const OTHER_COLUMN =
  /\b(?:cvss|score|description|examples?|definition|criteria|impact|notes?|version|date|owner)\b/i;
const RELEASE_TABLE =
  /\b(?:versions?|branch(?:es)?|eol|end[- ]of[- ](?:life|support)|supported|lts)\b|版本|バージョン|버전/i;

const SEVERITY_COLUMN = /\b(?:severity|priority|level|criticality|risk|class)\b/i;

/** The times of a row: its first cell, the titles of the columns and the cell itself say what each is a time of. */
export function timesInRow({ cells, table }: Unit): TimeEvidence[] {
  const titles = cells.map((_, column) => table?.header[column]?.text.slice(0, HEAD) ?? '');
  if (titles.slice(0, 2).some((title) => RELEASE_TABLE.test(title))) return [];
  const rowLabel = cells[0]?.text.slice(0, HEAD) ?? '';
  const rowStages = stagesEnding(rowLabel);
  const levelColumn = titles.findIndex((title) => SEVERITY_COLUMN.test(title));
  const rowSeverities = severitiesOfLabel(
    (levelColumn < 0 ? undefined : cells[levelColumn]?.text.slice(0, HEAD)) ?? rowLabel,
  );
  return cells.flatMap((cell, column) => {
    const title = titles[column] ?? '';
    if (column === 0 || column === levelColumn || OTHER_COLUMN.test(title)) return [];
    const inside = timesInCell(cell, title);
    const columnStages = stagesEnding(title);
    const single = inside.length === 1;
    // A row that names a level is about that level alone, whatever stage its first cell mentions in passing.
    const outer =
      rowStages.length > 0 && !(rowSeverities.length > 0 && columnStages.length > 0)
        ? rowStages
        : columnStages;
    const around = rowSeverities.length > 0 ? rowSeverities : severitiesOfLabel(title);
    return inside.map((evidence) => ({
      ...evidence,
      stages: evidence.stages.length > 0 && !(single && outer.length > 0) ? evidence.stages : outer,
      severities: evidence.severities.length > 0 && !single ? evidence.severities : around,
    }));
  });
}

/** A cell's times; a bare number takes its unit from the title of the column: "Fix (days)". */
function timesInCell(cell: Prose, title: string): TimeEvidence[] {
  const unit = /\b(minutes?|hours?|(?:business |working )?days?|weeks?|months?)\b/i.exec(title)?.[1];
  if (unit !== undefined && /^\D{0,3}\d{1,3}(?:\s?(?:-|to)\s?\d{1,3})?\D{0,2}$/.test(cell.text)) {
    const [duration] = findDurations(`${cell.text.replace(/(?<!\D)\D+$/, '')} ${unit}`);
    const end = Math.min(duration?.range.end ?? 0, cell.text.length);
    if (duration !== undefined) return [bareValue(cell, { start: duration.range.start, end }, duration)];
  }
  return timesInText(cell, { label: { start: 0, end: 0 }, listed: false });
}
