import { t } from '../../l10n';

export const HOURS_OF_DAY = 24;

/** A number of hours as people say it: in hours up to three days, if the policy does, then in days. */
function hoursInWords(hours: number, saysHours: boolean): string {
  if (!isInDays(hours, saysHours)) return hours === 1 ? t('1 hour') : t('{0} hours', hours);
  const days = hours / HOURS_OF_DAY;
  return days === 1 ? t('1 day') : t('{0} days', days);
}

/** "48 hours to 5 days", "30 to 90 days". */
export function rangeInWords(least: number, most: number, saysHours = true): string {
  if (least === most) return hoursInWords(most, saysHours);
  const [leastInDays, mostInDays] = [isInDays(least, saysHours), isInDays(most, saysHours)];
  if (leastInDays && mostInDays) return t('{0} to {1} days', least / HOURS_OF_DAY, most / HOURS_OF_DAY);
  if (!leastInDays && !mostInDays) return t('{0} to {1} hours', least, most);
  return t('{0} to {1}', hoursInWords(least, saysHours), hoursInWords(most, saysHours));
}

/** Whether it is told in days. */
export const isInDays = (hours: number, saysHours = true): boolean =>
  hours % HOURS_OF_DAY === 0 && (hours > 3 * HOURS_OF_DAY || !saysHours);

/** A message without the requirement that is named after it. */
export const withoutRequirement = (message: string): string => message.replace(/ \([^()]*\)$/, '');
