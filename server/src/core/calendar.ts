/** In milliseconds. */
export const DAY = 86_400_000;

/** When a date (YYYY-MM-DD) begins, UTC, in milliseconds since 1970. NaN for a date that does not exist. */
export const startOf = (date: string): number => Date.parse(`${date}T00:00:00Z`);

/** Whole days from one ISO date to another; negative when the second is earlier. NaN for a date that does not exist. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((startOf(to) - startOf(from)) / DAY);

/** The date so many days later, YYYY-MM-DD; undefined for a date that is none. */
export function addDays(date: string, days: number): string | undefined {
  const time = startOf(date);
  return Number.isNaN(time) ? undefined : new Date(time + days * DAY).toISOString().slice(0, 10);
}

/** Whether a text is a day of the calendar, as YYYY-MM-DD. */
export const isDate = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && addDays(text, 0) === text;
