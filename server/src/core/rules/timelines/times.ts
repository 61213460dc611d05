import type { TextEdit } from '../../edits';
import { t } from '../../l10n';
import { absolute } from '../../markdown/located';
import type { Located } from '../../markdown/model';
import type { Anchor, Commitment } from '../../policy/model';
import type { ProfileId } from '../profiles';

/** The promise can be checked: it has a number or names a release. Waiting times of the reporter are no promises. */
export function isTimed({ vague, stage, hours, anchor }: Commitment): boolean {
  return !vague && stage !== 'other' && (hours !== null || anchor !== null);
}

/** A step of what the section about response times promises; publication has a section of its own. */
export function isOfHandling({ stage }: Commitment): boolean {
  return stage !== 'disclose' && stage !== 'other';
}

/** The upper bound in hours; "immediately" is a day at most. Undefined for a release that has no date. */
export function upperHours({ hours, anchor }: Commitment): number | undefined {
  return hours ?? (anchor === 'immediate' ? 24 : undefined);
}

/** The hours that may pass until the time is over. A working day counts one to several days, for the weekends between. */
export function longestHours(commitment: Commitment): number | undefined {
  const hours = upperHours(commitment);
  if (hours === undefined || !commitment.business) return hours;
  return hours + 2 * DAY * Math.ceil(hours / (5 * DAY));
}

const DAY = 24;

/**
 * The edit that gives a promise the time of another, with "within" where it has that itself. None for a time that is part of another word group: "a
 * 72-hour target".
 */
export function copiedTime(from: Pick<WrittenTime, 'text'>, to: WrittenTime): readonly TextEdit[] {
  if (ADJECTIVE.test(to.text)) return [];
  const [bound = ''] = BOUND.exec(to.text) ?? [];
  const newText = bound + from.text.replace(BOUND, '').replace(ADJECTIVE, '$1 $2s');
  return [{ span: absolute(to), newText }];
}

/** A time in the document, as it is written. */
interface WrittenTime extends Located {
  readonly text: string;
}

const BOUND = /^within /i;
const ADJECTIVE = /^(\d+)-(hour|day|week|month)$/i;

/** The order of releases that have no date: the sooner the smaller. Undefined for anything that has a number, or could be any release. */
export function releaseOrder(anchor: Anchor | null): number | undefined {
  switch (anchor) {
    case 'next-patch-release':
      return 1;
    case 'next-minor-release':
      return 2;
    case 'next-major-release':
      return 3;
    case 'immediate':
    case 'next-release':
    case null:
      return undefined;
  }
}

/** A time that published guidance allows at most. */
export interface Limit {
  /** As it is written in an English policy. */
  readonly text: string;
  readonly hours: number;
}

const days = (count: number): Limit => ({ text: `${count} days`, hours: 24 * count });
export const THREE_BUSINESS_DAYS: Limit = { text: '3 business days', hours: 72 };

/** A limit in a message. */
export const limitInWords = (limit: Limit): string =>
  limit === THREE_BUSINESS_DAYS ? t('3 business days') : t('{0} days', limit.hours / DAY);

/** The longest time that published guidance allows for a step; undefined where it says nothing. */
export function longestTime(
  { stage, severity }: Commitment,
  profiles: readonly ProfileId[],
): Limit | undefined {
  const cisa = profiles.includes('cisa-vdp');
  if (stage !== 'fix' && severity !== null) return undefined;
  switch (stage) {
    case 'acknowledge':
      return cisa ? THREE_BUSINESS_DAYS : days(14);
    case 'assess':
      return days(cisa ? 7 : 14);
    case 'fix':
      return days(severity === 'critical' ? 90 : 180);
    case 'update':
    case 'disclose':
    case 'other':
      return undefined;
  }
}
