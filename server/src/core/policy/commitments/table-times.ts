import type { Prose, Table, Unit } from '../../markdown/model';
import { remember } from '../../collections/remember';
import type { Stage } from '../model';
import { findDurations, type Duration } from './durations/durations';
import { scaleOf, severitiesOfLabel, severitiesOfScore, type Scale } from './severities';
import { pairedWithStages } from './pairs';
import { isRecord } from './product-times';
import { stagesBeginning, stagesEnding } from './stages';
import { timesInText } from './text-times';
import { isUnanswered } from './unanswered';
import { bareValue, HEAD, wordCount, type TimeEvidence } from './time-evidence';

/** Columns that never hold a promised time, and tables about releases. */
const OTHER_COLUMN =
  /\b(?:cvss|score|description|examples?|definition|criteria|impact|notes?|version|date|owner)\b/i;
const RELEASE_TABLE =
  /\b(?:versions?|branch(?:es)?|eol|end[- ]of[- ](?:life|support)|supported|lts)\b|版本|バージョン|버전/i;

const SEVERITY_COLUMN = /\b(?:severity|priority|level|criticality|risk|class)\b/i;
const SCORE_COLUMN = /\b(?:cvss|scores?)\b/i;

/** The times of a row: its first cell, the titles of the columns and the cell itself say what each is a time of. */
export function timesInRow({ cells, table }: Unit): TimeEvidence[] {
  const titles = cells.map((_, column) => table?.header[column]?.text.slice(0, HEAD) ?? '');
  if (titles.slice(0, 2).some((title) => RELEASE_TABLE.test(title))) return [];
  // A record of past vulnerabilities.
  if (cells.some(({ text }) => isRecord(text.slice(0, HEAD)))) return [];
  const scale = table && scaleIn(table);
  // The first column may do no more than count.
  const rowLabel = (/\p{L}/u.test(cells[0]?.text ?? '') ? cells[0] : cells[1])?.text.slice(0, HEAD) ?? '';
  const rowStages = stagesEnding(rowLabel);
  const levelColumn = titles.findIndex((title) => SEVERITY_COLUMN.test(title));
  const rowSeverities = severitiesOfCells(cells, titles, levelColumn, scale);
  const columns = new Set(
    titles.flatMap((title, column) =>
      column === 0 || OTHER_COLUMN.test(title) ? [] : stagesEnding(title).slice(-1),
    ),
  );
  const times = cells.flatMap((cell, column) => {
    const title = titles[column] ?? '';
    if (column === 0 || column === levelColumn || OTHER_COLUMN.test(title)) return [];
    const inside = pairedWithStages(timesInCell(cell, title), [title, rowLabel]);
    const columnStages = isStopgap(title, titles) ? STOPGAP : stagesEnding(title);
    const single = inside.length === 1;
    // A row that names a level is about that level alone, whatever stage its first cell mentions in passing.
    const outer =
      rowStages.length > 0 && !((rowSeverities.length > 0 || columns.size > 1) && columnStages.length > 0)
        ? rowStages
        : columnStages;
    const around = rowSeverities.length > 0 ? rowSeverities : severitiesOfLabel(title, scale);
    return inside.map((evidence) => ({
      ...evidence,
      stages: evidence.stages.length > 0 && !(single && outer.length > 0) ? evidence.stages : outer,
      severities: evidence.severities.length > 0 && !single ? evidence.severities : around,
    }));
  });
  return times.length > 0 ? times : timesOfSchedule(cells, titles[0] ?? '');
}

/** "Mitigation" beside "Fix": what holds until the fix is there. Where it stands alone it is the fix. */
const isStopgap = (title: string, titles: readonly string[]): boolean =>
  MITIGATION.test(title) &&
  titles.some((other) => !MITIGATION.test(other) && stagesEnding(other).includes('fix'));
const MITIGATION = /^\W*(?:\w+ )?(?:mitigations?|workarounds?|containment)\b(?! (?:and|or|\/))/i;
const STOPGAP: readonly Stage[] = ['other'];

/** How a table numbers its levels, in the titles of its columns or in its first one. */
const scaleIn = remember(({ header, rows }: Table): Scale | undefined =>
  scaleOf([
    ...header.map(({ text }) => text.slice(0, HEAD)),
    ...rows.map(([first]) => first?.text.slice(0, HEAD) ?? ''),
  ]),
);

function severitiesOfCells(
  cells: readonly Prose[],
  titles: readonly string[],
  levelColumn: number,
  scale: Scale | undefined,
) {
  const label = (cells[levelColumn] ?? cells[0])?.text.slice(0, HEAD) ?? '';
  const named = severitiesOfLabel(label, scale);
  if (named.length > 0) return named;
  const scores = cells[titles.findIndex((title) => SCORE_COLUMN.test(title))]?.text;
  return scores === undefined ? [] : severitiesOfScore(scores);
}

/** A schedule: its first column tells when, and the others what is done then. */
function timesOfSchedule([when, ...what]: readonly Prose[], title: string): TimeEvidence[] {
  if (when === undefined || wordCount(when.text) > LONGEST_POINT) return [];
  const [duration, ...more] = durationsInCell(when, title);
  if (duration === undefined || more.length > 0) return [];
  for (const { text } of what) {
    const { stages } = stagesBeginning(text.slice(0, HEAD));
    if (stages.length > 0)
      return [
        {
          ...bareValue(when, duration.range, duration),
          stages: isUnanswered(text.slice(0, HEAD), '', duration.bound) ? ['other'] : stages,
        },
      ];
  }
  return [];
}

/** The most words that tell when: "Within the first 30 days". */
const LONGEST_POINT = 6;

/** A cell's times; a bare number takes its unit from the title of the column: "Fix (days)". */
function timesInCell(cell: Prose, title: string): TimeEvidence[] {
  const [counted] = countedInTitle(cell, title);
  if (counted !== undefined) return [bareValue(cell, counted.range, counted)];
  return timesInText(cell, { label: { start: 0, end: 0 }, listed: false });
}

const durationsInCell = (cell: Prose, title: string): readonly Duration[] => {
  const counted = countedInTitle(cell, title);
  return counted.length > 0 ? counted : findDurations(cell.text);
};

function countedInTitle(cell: Prose, title: string): readonly Duration[] {
  const match = UNIT_IN_TITLE.exec(title);
  const unit = match?.[1] ?? match?.[2];
  if (unit === undefined || !/^\D{0,3}\d{1,3}(?:\s?(?:-|to)\s?\d{1,3})?\D{0,2}$/.test(cell.text)) return [];
  const [duration] = findDurations(`${cell.text.replace(/(?<!\D)\D+$/, '')} ${unit}`);
  if (duration === undefined) return [];
  const end = Math.min(duration.range.end, cell.text.length);
  return [{ ...duration, range: { start: duration.range.start, end } }];
}

const UNIT_IN_TITLE =
  /(?<![\p{L}])(minutes?|hours?|(?:business |working )?days?|weeks?|months?|stunden|(?:werk|arbeits)?tage?|heures?|jours?(?: ouvrés)?|horas?|d[ií]as?|ore|giorni|uur|dagen|godziny|dni|час(?:ы|ов)|дн(?:и|ей|ів))(?![\p{L}])|(小时|小時|工作日|天|時間|営業日|日数|日)/iu;
