import { languageOf, timeFor } from '../fixes/context';
import { documentStyle } from '../fixes/document-style';
import { findDurations } from '../policy/commitments/durations/durations';
import { namesLevels } from '../policy/commitments/severities';
import { SEVERITY_LEVELS } from '../policy/model';
import type { SeverityLevel } from '../policy/model';
import { choiceStop, presetNamed, writeBody } from '../templates';
import type { Completion, Question } from './completion';
import { cellCompletion, cellsOf, isNewRow, rowCompletion, type NewCell, type Row } from './table-line';
import { fitting, severityIn, stageWords, stageIn, timesFor, type Told } from './times';

/** In a table of times: the severities or steps that have no row yet, with their times, and times for a cell that go with the others. */
export function severityTableCompletions(question: Question, row: Row): Completion[] | undefined {
  const levels = levelColumn(row);
  if (levels >= 0) {
    if (row.column === levels) return nextLevels(question, row, levels);
    return times(question, row, row.column, severityIn(row.cells[levels]?.text ?? ''), levels).map((time) =>
      cellCompletion(row, time),
    );
  }
  if (!isAboutTimes(question, row)) return undefined;
  if (row.column === 0) return nextStages(question, row);
  return times(question, row, row.column, undefined, 0).map((time) => cellCompletion(row, time));
}

/** The column whose cells name severities, or whose title says that they do; -1 without one. */
function levelColumn({ headers, rows }: Row): number {
  const named = headers.findIndex((_, column) =>
    rows.some((cells) => severityIn(cells[column] ?? '') !== undefined),
  );
  return named >= 0 ? named : headers.findIndex(namesLevels);
}

function isAboutTimes({ policy, line }: Question, { headers, rows }: Row): boolean {
  const topics = policy.topicsOf(policy.document.sectionAt(line.cursor));
  return (
    topics.some((topic) => topic === 'response-timeline' || topic === 'severity') ||
    headers.some((header) => TIME_TITLE.test(header)) ||
    rows.some((cells) => cells.slice(1).some((cell) => hoursOf(cell) !== undefined))
  );
}

const TIME_TITLE =
  /\b(?:times?|targets?|within|response|deadlines?|sla)\b|(?:^|[^\p{L}])(?:zeit|ziel|frist|délai|objectif|plazo|objetivo)|期間|期限|目標|时间|期限|目标/iu;

/** Severities without a row, those that follow the row above first. */
function nextLevels(question: Question, row: Row, column: number): Completion[] {
  const named = row.rows.map((cells) => severityIn(cells[column] ?? ''));
  const bands = row.rows.some((cells) => /\d\.\d/.test(cells[column] ?? ''));
  const words = severityWords(question, bands);
  const last = named.slice(0, row.above).findLast((level) => level !== undefined);
  const isRising = isDescending(named);
  const order = isRising ? SEVERITY_LEVELS.toReversed() : SEVERITY_LEVELS;
  const after = last === undefined ? -1 : order.indexOf(last);
  const missing = order.filter((level) => !named.includes(level));
  const follows = (level: SeverityLevel): boolean => order.indexOf(level) > after;
  return [...missing.filter(follows), ...missing.filter((level) => !follows(level))].map((level) => {
    const label = words.get(level) ?? level;
    if (column !== 0 || !isNewRow(row)) return cellCompletion(row, label);
    return newRow(row, label, (other) => times(question, row, other, level, column));
  });
}

/** Whether the least severe stand first. */
function isDescending(named: readonly (SeverityLevel | undefined)[]): boolean {
  const [first, second] = named.flatMap((level) =>
    level === undefined ? [] : [SEVERITY_LEVELS.indexOf(level)],
  );
  return first !== undefined && second !== undefined && first > second;
}

/** Steps without a row. */
function nextStages(question: Question, row: Row): Completion[] {
  const named = new Set(row.rows.map(([first = '']) => stageIn(first)));
  return stageWords(question.policy)
    .filter(({ stage }) => !named.has(stage))
    .map(({ stage, word }) =>
      isNewRow(row)
        ? newRow(row, word, (column) =>
            // Who does it is nothing that a time says.
            isTimeColumn(row, column)
              ? withLead(question, row, column, timesFor(stage, undefined, question.options.preset))
              : [],
          )
        : cellCompletion(row, word),
    );
}

function newRow(row: Row, label: string, timesOf: (column: number) => readonly string[]): Completion {
  let stops = 0;
  const cells = row.headers.map((_, column): NewCell => {
    if (column === 0) return { text: label };
    const choices = timesOf(column);
    const [text = ''] = choices;
    const stop = ++stops;
    return { text, snippet: choices.length > 1 ? choiceStop(stop, choices) : `\${${stop}:${text}}` };
  });
  const detail = cells
    .slice(1)
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join(', ');
  return rowCompletion(row, cells, detail === '' ? {} : { detail });
}

/** Times for a cell, that of the preset first, without those that the rows of other severities rule out; none for a column of something else. */
function times(
  question: Question,
  row: Row,
  column: number,
  level: SeverityLevel | undefined,
  levels: number,
): readonly string[] {
  if (column === levels || !isTimeColumn(row, column)) return [];
  const label = level === undefined ? stageIn(row.cells[0]?.text ?? '') : undefined;
  const stage = label ?? stageIn(row.headers[column] ?? '') ?? (level ? 'fix' : 'other');
  const told = row.rows.flatMap((cells): Told[] => {
    const other = severityIn(cells[levels] ?? '');
    const hours = hoursOf(cells[column] ?? '');
    return other === undefined || hours === undefined ? [] : [{ level: other, hours }];
  });
  const found = fitting(timesFor(stage, level, question.options.preset), level, told);
  return withLead(question, row, column, found);
}

/** A column whose cells or title tell times; the second one of two that say nothing else. */
function isTimeColumn({ headers, rows }: Row, column: number): boolean {
  const cells = rows.map((each) => each[column] ?? '').filter((cell) => cell !== '');
  if (cells.length > 0) return cells.some((cell) => hoursOf(cell) !== undefined);
  const title = headers[column] ?? '';
  if (/\b(?:cvss|scores?|descriptions?|examples?|definition|criteria|impact|notes?|owner)\b/i.test(title))
    return false;
  return stageIn(title) !== undefined || TIME_TITLE.test(title) || headers.length === 2;
}

/** Times with the words that stand before those of the other rows: "within", "≤". */
function withLead(
  question: Question,
  { rows }: Row,
  column: number,
  found: readonly string[],
): readonly string[] {
  const leads = new Set(
    rows.flatMap(
      (cells) =>
        /^(\D{1,24})\d/.exec(cells[column] ?? '')?.[1] ?? (/^\d/.test(cells[column] ?? '') ? '' : []),
    ),
  );
  const [lead = ''] = leads.size === 1 ? leads : [];
  return found.map((time) => lead + timeFor(question, time));
}

const hoursOf = (cell: string): number | undefined => findDurations(cell)[0]?.hours ?? undefined;

/** How the tables of our texts name the severities, with the scores that they cover. */
function severityWords({ policy }: Question, bands: boolean): ReadonlyMap<SeverityLevel, string> {
  const values = { ...presetNamed('').values, language: languageOf(policy) };
  const variant = bands ? 'cvss' : 'table';
  const style = documentStyle(policy.document);
  const table = writeBody({ id: 'response-timeline', variant }, values, style, 'plain') ?? '';
  const labels = table
    .split(style.eol)
    .filter((line) => line.includes('|'))
    .map((line) => cellsOf(line)[0]?.text ?? '');
  // The header and the line below it name none.
  return new Map(SEVERITY_LEVELS.map((level, index) => [level, labels[index + 2] ?? '']));
}
