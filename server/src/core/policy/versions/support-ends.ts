import { overlap } from '../../collections/spans';
import { remember } from '../../collections/remember';
import { placeOf, sourceSpan } from '../../markdown/located';
import type { Located, Prose, Span } from '../../markdown/model';
import { findCalendarDates } from '../dates/calendar-dates';
import type { VersionRow } from '../model';
import { matchesOf } from '../text/matches';
import { statusOf } from './version-status';

/** The last day of a version's support. `span` covers the date. */
export interface SupportEnd extends Located {
  /** ISO 8601 calendar date, YYYY-MM-DD; the last day of the month, quarter or year where the text gives no more. */
  readonly iso: string;
  readonly text: string;
}

/** Columns of days on which some kind of support ends. */
const END_COLUMN =
  /\b(?:eol|end|ends|ended|ending|until|till|through|expir\w*|sunset|fin de|hasta|jusqu|bis|ende|até|fino)\b|окончан|终止|結束|结束|截止|終了|期限|종료/i;
/** The words right before a date that make it the end of the support. */
const END_BEFORE =
  /(?:\b(?:until|till|through|ends?|ended|ending|expire[sd]?|eol|end[- ]of[- ](?:life|support)|hasta|jusqu'(?:au|en)|bis|até|fino al?)\b|до)(?: (?:on|of|in|at|the|end|zum|date)){0,3}\s?[:(-]?\s?$/i;

/** The latest day on which the support of a version ends by its row or item; undefined where none is named, or a kind of support has no end. */
export const supportEndOf = remember(({ unit }: VersionRow): SupportEnd | undefined => {
  if (unit.kind !== 'row')
    return latest(endsIn(unit.prose, false).map((end) => ({ ...end, ...placeOf(unit, end.range) })));
  const ends: SupportEnd[] = [];
  for (const [column, cell] of unit.cells.entries()) {
    const isEnd = END_COLUMN.test(unit.table?.header[column]?.text ?? '');
    const found = endsIn(cell, isEnd);
    if (isEnd && found.length === 0 && statusOf(cell.text) !== 'empty') return undefined;
    ends.push(
      ...found.map(({ range, ...end }) => ({ ...end, block: unit.block, span: sourceSpan(cell, range) })),
    );
  }
  return latest(ends);
});

const latest = (ends: readonly SupportEnd[]): SupportEnd | undefined =>
  ends.reduce<SupportEnd | undefined>(
    (known, end) => (known && known.iso >= end.iso ? known : end),
    undefined,
  );

interface Day {
  readonly iso: string;
  readonly text: string;
  /** In the text. */
  readonly range: Span;
}

/** `all`: whatever date stands there is an end, without a word that says so. */
function endsIn({ text }: Prose, all: boolean): Day[] {
  return daysIn(text).filter(
    ({ range }) => all || END_BEFORE.test(text.slice(Math.max(0, range.start - 60), range.start)),
  );
}

const QUARTER = /\bQ([1-4])[ /-]{0,3}((?:19|20)\d\d)\b/gi;
const YEAR = /(?<![\d.,/-])(?:19|20)\d\d(?![\d./-]\d|\d)/g;

/** The dates, quarters and years of a text as their last days. */
function daysIn(text: string): Day[] {
  const days = findCalendarDates(text).map(({ iso, range, ambiguous }) => {
    const written = text.slice(range.start, range.end);
    return {
      iso: ambiguous ? laterReading(iso) : hasDay(written) ? iso : endOfMonth(iso),
      text: written,
      range,
    };
  });
  const add = (pattern: RegExp, endOf: (match: RegExpExecArray) => string): void => {
    for (const match of matchesOf(pattern, text)) {
      const range = { start: match.index, end: match.index + match[0].length };
      if (!days.some((day) => overlap(day.range, range)))
        days.push({ iso: endOf(match), text: match[0], range });
    }
  };
  add(QUARTER, ([, quarter, year = '']) =>
    endOfMonth(`${year}-${String(Number(quarter) * 3).padStart(2, '0')}`),
  );
  add(YEAR, ([year]) => `${year}-12-31`);
  return days;
}

/** Beside year and month, of which one may be a word, there is a third number. */
const hasDay = (date: string): boolean =>
  (date.match(/\d+/g) ?? []).length > (/\p{L}{3}/u.test(date) ? 1 : 2);

function endOfMonth(iso: string): string {
  const [year = '', month = ''] = iso.split('-');
  return `${year}-${month}-${String(new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate())}`;
}

/** Of a date whose day and month could be swapped, the one that comes later. */
function laterReading(iso: string): string {
  const [year, month, day] = iso.split('-');
  const swapped = [year, day, month].join('-');
  return swapped > iso ? swapped : iso;
}
