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
  const words = text.match(/\p{L}{3,}/gu) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (name === undefined) return iso;
  if (words.length === 0) return numeric(text, { year, month, day }) ?? iso;
  const written = words.length === 1 ? monthLike(words[0], name) : undefined;
  const numbers = text.match(/\d+/g) ?? [];
  const years = numbers.filter((number) => number.length === 4);
  if (written === undefined || years.length !== 1 || numbers.length > 2) return iso;
  return text.replace(/\p{L}{3,}|\d+(?:st|nd|rd|th)?/gu, (token) => {
    if (/^\p{L}/u.test(token)) return written;
    if (/^\d{4}$/.test(token)) return year;
    const plain = token.startsWith('0') ? day : String(Number(day));
    return /[a-z]$/.test(token) ? plain + ordinal(Number(day)) : plain;
  });
}

/** The name of a month as long as another name is, and in its case; undefined when that is no month. */
function monthLike(word: string, name: string): string | undefined {
  const lower = word.toLowerCase();
  const full = MONTHS.some((month) => month.toLowerCase() === lower);
  if (!full && !MONTHS.some((month) => month.slice(0, 3).toLowerCase() === lower)) return undefined;
  const written = full ? name : name.slice(0, 3);
  return word === word.toUpperCase() ? written.toUpperCase() : written;
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
