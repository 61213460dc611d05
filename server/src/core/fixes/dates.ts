const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** An ISO 8601 date (YYYY-MM-DD) written the way another date is written; in ISO form when that way is not known. */
export function dateLike(text: string, iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  const name = MONTHS[Number(month) - 1];
  if (name === undefined) return iso;
  const word = /\p{L}{3,}/u.exec(text)?.[0];
  if (word === undefined) return numeric(text, { year, month, day }) ?? iso;
  const full = MONTHS.find((each) => each.toLowerCase() === word.toLowerCase());
  const short = MONTHS.find((each) => each.slice(0, 3).toLowerCase() === word.toLowerCase());
  if (full === undefined && short === undefined) return iso;
  const written =
    full === undefined || (full.length === 3 && short !== undefined && word.length === 3 && full !== 'May')
      ? name.slice(0, 3)
      : name;
  const cased = word === word.toUpperCase() ? written.toUpperCase() : written;
  const dayForm = /\b\d(?:st|nd|rd|th)?\b/.test(text) || !/\b0\d\b/.test(text) ? String(Number(day)) : day;
  const suffixed = /\d(?:st|nd|rd|th)\b/.test(text) ? dayForm + ordinal(Number(day)) : dayForm;
  let form: string | undefined;
  if (/^\p{L}+\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}$/u.test(text))
    form = `${cased} ${suffixed}${text.includes(',') ? ',' : ''} ${year}`;
  else if (/^\d{1,2}(?:st|nd|rd|th)?\.? (?:of )?\p{L}+,? \d{4}$/u.test(text)) {
    form = `${suffixed}${text.includes('. ') ? '.' : ''} ${/ of /.test(text) ? 'of ' : ''}${cased}${text.includes(',') ? ',' : ''} ${year}`;
  } else if (/^\d{1,2}-\p{L}+-\d{4}$/u.test(text)) form = `${day}-${cased}-${year}`;
  else if (/^\p{L}+,? \d{4}$/u.test(text)) form = `${cased}${text.includes(',') ? ',' : ''} ${year}`;
  return form ?? iso;
}

function numeric(
  text: string,
  { year, month, day }: { year: string; month: string; day: string },
): string | undefined {
  const [, separator] = /^\d{4}([-/.])\d{1,2}\1\d{1,2}$/.exec(text) ?? [];
  if (separator !== undefined) return [year, month, day].join(separator);
  if (/^\d{1,2}\.\d{1,2}\.\d{4}$/.test(text)) return `${day}.${month}.${year}`;
  if (/^\d{4}-\d{2}$/.test(text)) return `${year}-${month}`;
  if (/^\d{4}$/.test(text)) return year;
  // Whether the day or the month comes first shows only when one of them is above twelve.
  const [, first = '', second = ''] = /^(\d{1,2})\/(\d{1,2})\/\d{4}$/.exec(text) ?? [];
  if (Number(first) > 12) return `${day}/${month}/${year}`;
  return Number(second) > 12 ? `${month}/${day}/${year}` : undefined;
}

function ordinal(day: number): string {
  if (day % 100 >= 11 && day % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th';
}
