import { addDays, DAY, startOf } from '../calendar';

/** A moment that a field names. */
export interface Moment {
  /** Milliseconds since 1970, UTC. */
  readonly time: number;
  /** As RFC 3339 writes it: that is what a field has to have. */
  readonly written: string;
}

const EXACT = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d(?:\.\d+)?)(Z|[+-]\d\d:\d\d)/i;
/** The same with parts left out, or set apart in another way. */
const LOOSE =
  /^(\d{4}-\d\d-\d\d)(?:(?:T|\s+)(\d\d:\d\d)(:\d\d(?:\.\d+)?)?\s*(?:Z|UTC|GMT|([+-]\d\d):?(\d\d))?)?$/i;
/** As in the head of a mail, which drafts of RFC 9116 asked for. */
const MAIL = /^(?:[a-z]{3}, )?\d{1,2} [a-z]{3} \d{4} \d\d:\d\d(?::\d\d)? (?:[+-]\d{4}|GMT|UTC)$/i;

/** The moment with which a value begins; undefined unless it is written as RFC 3339 wants it and exists. */
export function momentAt(value: string): Moment | undefined {
  const [written = '', date = '', clock = '', zone = ''] = EXACT.exec(value) ?? [];
  return momentOf(date, clock, zone, written);
}

/** The moment that a value means, however it is written; undefined where that is not clear. */
export function momentMeant(value: string): Moment | undefined {
  const [whole, date = '', clock = '00:00', seconds = ':00', hours, minutes = ''] = LOOSE.exec(value) ?? [];
  if (whole !== undefined) {
    const zone = hours === undefined ? 'Z' : `${hours}:${minutes}`;
    return momentOf(date, clock + seconds, zone, `${date}T${clock}${seconds}${zone}`);
  }
  const time = MAIL.test(value) ? Date.parse(value) : NaN;
  return Number.isNaN(time)
    ? undefined
    : { time, written: new Date(time).toISOString().replace('.000Z', 'Z') };
}

function momentOf(date: string, clock: string, zone: string, written: string): Moment | undefined {
  const time = Date.parse(`${date}T${clock}${zone}`.toUpperCase());
  // A day that does not exist is taken for one of the next month.
  const exists = date !== '' && addDays(date, 0) === date;
  return Number.isNaN(time) || !exists ? undefined : { time, written };
}

/** Whole days from the start of a day (YYYY-MM-DD, UTC) to a moment; negative when it was before. */
export const daysUntil = ({ time }: Moment, today: string): number => (time - startOf(today)) / DAY;

/** Less than a year ahead, as RFC 9116 recommends: a year from today but for a day. */
export const nextExpiry = (today: string): string => `${addDays(today, 364) ?? today}T00:00:00Z`;
