import type { Span } from '../../markdown/model';
import { withLetters } from '../text/letters';
import { matchesOf } from '../text/matches';

export interface CalendarDate {
  /** YYYY-MM-DD; the first of the month or year where the text gives no more. */
  readonly iso: string;
  /** In the text it was found in. */
  readonly range: Span;
  /** Day and month could be swapped: both are at most 12 and differ. */
  readonly ambiguous: boolean;
}

/** The names of each month, January first, in the languages that policies were seen in. Abbreviations are prefixes of at least three letters. */
const MONTHS: readonly string[] = [
  'january januar jänner janvier enero janeiro gennaio januari января січня',
  'february februar février fevrier febrero fevereiro febbraio februari февраля лютого',
  'march märz maerz mars marzo março maart марта березня',
  'april avril abril aprile апреля квітня',
  'may mai mayo maio maggio mei мая травня',
  'june juni juin junio junho giugno июня червня',
  'july juli juillet julio julho luglio июля липня',
  'august août aout agosto augustus августа серпня',
  'september septembre septiembre setembro settembre сентября вересня',
  'october oktober octobre octubre outubro ottobre октября жовтня',
  'november novembre noviembre novembro ноября листопада',
  'december dezember décembre decembre diciembre dezembro dicembre декабря грудня',
];

const MONTH_BY_NAME: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

/** The month that a word names, 1 to 12: a whole name, or a prefix that only one month has. */
function monthOf(word: string): number | undefined {
  const name = word.toLowerCase().replace(/\.$/, '');
  const whole = MONTH_BY_NAME.get(name);
  if (whole !== undefined || name.length < 3) return whole;
  const found = new Set<number>();
  for (const [full, month] of MONTH_BY_NAME) if (full.startsWith(name)) found.add(month);
  return found.size === 1 ? [...found][0] : name === 'sept' ? 9 : undefined;
}

const YEAR = String.raw`((?:19|20)\d{2})`;
/** Every form has a year. */
const HAS_YEAR = /(?:19|20)\d\d/;
const WORD = String.raw`(\p{L}{3,12}\.?)`;
const DAY = String.raw`(\d{1,2})`;

/** The groups that hold year, month and day; 0 where there is none. A month is a number or a name. */
const FORMS: readonly (readonly [pattern: RegExp, year: number, month: number, day: number])[] = [
  [
    new RegExp(String.raw`(?<![\d.])${YEAR}([-/.])${DAY}\2${DAY}(?:T\d{2}:\d{2}[\d:.Z+]*)?(?!\d)`, 'g'),
    1,
    3,
    4,
  ],
  [new RegExp(String.raw`${YEAR}\s?[年년]\s?${DAY}\s?[月월]\s?${DAY}\s?[日일]`, 'g'), 1, 2, 3],
  [
    withLetters(
      String.raw`(?<!\d)${DAY}(?:st|nd|rd|th|er|\.|º)?[\s-](?:of |de |di )?${WORD},?[\s-](?:of |de |del |di )?${YEAR}(?!\d)`,
      'gi',
    ),
    3,
    2,
    1,
  ],
  [
    withLetters(String.raw`(?<!\p{L})${WORD},?[\s-]${DAY}(?:st|nd|rd|th)?,?[\s-]${YEAR}(?!\d)`, 'gi'),
    3,
    1,
    2,
  ],
  [new RegExp(String.raw`(?<![\d.])${DAY}\.\s?${DAY}\.\s?${YEAR}(?!\.?\d)`, 'g'), 3, 2, 1],
  [withLetters(String.raw`(?<!\p{L})${WORD},?\s(?:of |de |del |di )?${YEAR}(?!\d)`, 'gi'), 2, 1, 0],
  [new RegExp(String.raw`(?<![\d.])${YEAR}-${DAY}(?![\d-])`, 'g'), 1, 2, 0],
  [new RegExp(String.raw`${YEAR}\s?[年년]\s?${DAY}\s?[月월]`, 'g'), 1, 2, 0],
];
const SLASHED = new RegExp(String.raw`(?<![\d/.])${DAY}([/-])${DAY}\2${YEAR}(?!\d)`, 'g');

/** The calendar dates of a text, in order and not overlapping. Takes time linear in the length of the text, but for sorting. */
export function findCalendarDates(text: string): CalendarDate[] {
  if (!HAS_YEAR.test(text)) return [];
  const found: CalendarDate[] = [];
  const add = (
    match: RegExpExecArray,
    year: number,
    month: number,
    day: number,
    ambiguous: boolean,
  ): void => {
    if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return;
    const range = { start: match.index, end: match.index + match[0].length };
    found.push({ iso: `${String(year)}-${twoDigits(month)}-${twoDigits(day)}`, range, ambiguous });
  };
  for (const [pattern, year, month, day] of FORMS) {
    for (const match of matchesOf(pattern, text)) {
      const written = match[month] ?? '';
      const number = /^\d/.test(written) ? Number(written) : monthOf(written);
      if (number !== undefined)
        add(match, Number(match[year]), number, day === 0 ? 1 : Number(match[day]), false);
    }
  }
  for (const match of matchesOf(SLASHED, text)) {
    const [first, second] = [Number(match[1]), Number(match[3])];
    // Read month first, unless only the other way is a date.
    const dayFirst = first > 12;
    add(
      match,
      Number(match[4]),
      dayFirst ? second : first,
      dayFirst ? first : second,
      first <= 12 && second <= 12 && first !== second,
    );
  }
  found.sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
  let end = 0;
  return found.filter(({ range }) => {
    if (range.start < end) return false;
    end = range.end;
    return true;
  });
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
