import { placeOf, sourceSpan } from '../../markdown/located';
import type { Located, Prose, Span, Unit } from '../../markdown/model';
import { findDurations } from './durations/durations';
import { severitiesOfLabel } from './severities';
import { stagesEnding } from './stages';
import type { UnitlessTime } from '../model';
import { isUnder, type Passage } from '../passage';
import { subjectBefore } from '../text/subjects';
import { matchesOf } from '../text/matches';

/** The numbers of a passage that stand where a time is promised, and that have no unit anywhere. */
export function unitlessTimesIn(passage: Passage): UnitlessTime[] {
  const found = passage.body.flatMap((unit) => {
    if (unit.kind === 'row') return inRow(unit);
    if (unit.kind === 'code' || unit.kind === 'heading') return [];
    return [...inSentence(unit), ...inItem(unit, passage)];
  });
  // "All times are in days": one unit holds for all.
  return found.length > 0 && passage.units.some(givesUnit) ? [] : found;
}

/** A number or a range of numbers alone, with what may stand around it: "7", "< 48", "2-3". */
const NUMBER_ALONE = /^(?:[<~]|<=)?\s?([1-9]\d{0,2}(?:\s?-\s?[1-9]\d{0,2})?)[.]?$/;

const TIME_TITLE =
  /\b(?:time\w*|targets?|slas?|deadlines?|within|response|due|fix|patch|remediat\w+|resolution|resolve|acknowledge\w*|triage|assess\w*|update)\b/i;
/** Columns of scores and of counts. */
const OTHER_TITLE =
  /\b(?:cvss|scores?|points?|weight|count|numbers?|total|found|reported|open|closed|fixed|resolved|patched|reports|issues|versions?|releases?|%|percent\w*)\b|[#%]/i;

/** In a row the first cell names a severity or a step, and the title of the column a time. */
function inRow({ block, cells, table }: Unit): UnitlessTime[] {
  // Rows without such a number are the most.
  if (!cells.some(({ text }, column) => column > 0 && NUMBER_ALONE.test(text))) return [];
  const label = cells[0]?.text ?? '';
  if (severitiesOfLabel(label).length === 0 && stagesEnding(label).length === 0) return [];
  return cells.flatMap((cell, column) => {
    const number = NUMBER_ALONE.exec(cell.text)?.[1];
    const title = table?.header[column]?.text ?? '';
    if (column === 0 || number === undefined || !TIME_TITLE.test(title) || OTHER_TITLE.test(title)) return [];
    if (namesUnit(title) || namesUnit(label)) return [];
    return [unitless({ block, span: sourceSpan(cell, rangeOf(cell, number)) }, number)];
  });
}

/** "- Critical: 7" in a section about response times. */
function inItem(unit: Unit, passage: Passage): UnitlessTime[] {
  const { label, prose, kind } = unit;
  if (kind !== 'item' || label === undefined) return [];
  const number = NUMBER_ALONE.exec(prose.text.slice(label.end).replace(/^\s*[:-]\s*/, ''))?.[1];
  if (number === undefined || !isUnder(passage, 'response-timeline')) return [];
  const name = prose.text.slice(label.start, label.end);
  if (severitiesOfLabel(name).length === 0 && stagesEnding(name).length === 0) return [];
  if ([name, passage.leadIn(unit), passage.title].some((text) => namesUnit(text) || OTHER_TITLE.test(text)))
    return [];
  const start = prose.text.lastIndexOf(number);
  return [unitless(placeOf(unit, { start, end: start + number.length }), number)];
}

const WITHIN =
  /\bwithin ([1-9]\d{0,2}(?:\s?-\s?[1-9]\d{0,2})?)(?=\s*(?:$|[;:!)]|\.(?!\d)|, (?:and|but|then|we)\b|\s(?:of|after|from|if|unless)\b))/gi;
const HEAD = 160;

/** "We acknowledge reports within 48." */
function inSentence(unit: Unit): UnitlessTime[] {
  const { text } = unit.prose;
  return matchesOf(WITHIN, text).flatMap((match) => {
    const before = text.slice(Math.max(0, match.index - HEAD), match.index).replace(/^[^]*[.!?]\s/, '');
    const number = match[1] ?? '';
    if (stagesEnding(before).length === 0 || subjectBefore(before) === 'theirs') return [];
    // "Acknowledged within 7 days, assessed within 30": the unit is that of the time before.
    if (findDurations(before).length > 0) return [];
    const start = match.index + match[0].length - number.length;
    return [unitless(placeOf(unit, { start, end: start + number.length }), number)];
  });
}

const unitless = (place: Located, text: string): UnitlessTime => ({ ...place, text });

function rangeOf({ text }: Prose, part: string): Span {
  const start = text.indexOf(part);
  return { start, end: start + part.length };
}

/** A word is a unit of time where it makes a number one. */
function namesUnit(text: string): boolean {
  return (text.slice(0, HEAD).match(/[\p{L}]+/gu) ?? []).some(
    (word) => findDurations(`7 ${word}`).length > 0,
  );
}

/** "In days", "(business days)": a unit that stands beside no number. */
const UNIT_FOR_ALL =
  /(?:\bin |\(|^)(?:(?:calendar|business|working) )?(?:minutes|hours|days|weeks|months)\b/i;

const givesUnit = ({ kind, prose }: Unit): boolean => kind !== 'row' && UNIT_FOR_ALL.test(prose.text);
