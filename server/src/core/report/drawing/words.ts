import { plural } from '../../lint/counts';

export const HOURS_OF_DAY = 24;

/** A number of hours as people say it: in hours up to three days, then in days. */
export function hoursInWords(hours: number): string {
  if (hours > 3 * HOURS_OF_DAY || hours % HOURS_OF_DAY > 0)
    return hours % HOURS_OF_DAY === 0 ? plural(hours / HOURS_OF_DAY, 'day') : plural(hours, 'hour');
  return plural(hours, 'hour');
}

/** "48 hours to 5 days", "30 to 90 days". */
export function rangeInWords(least: number, most: number): string {
  const [from, to] = [hoursInWords(least), hoursInWords(most)];
  if (from === to) return to;
  const unit = to.slice(to.indexOf(' '));
  return `${from.endsWith(unit) ? from.slice(0, -unit.length) : from} to ${to}`;
}

/** "a, b and c". */
export const listed = (words: readonly string[]): string =>
  words.length < 2
    ? (words[0] ?? '')
    : `${words.slice(0, -1).join(', ')} and ${words[words.length - 1] ?? ''}`;

/** A message without the requirement that is named after it. */
export const withoutRequirement = (message: string): string => message.replace(/ \([^()]*\)$/, '');
