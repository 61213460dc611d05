import { dateLike } from '../../fixes';
import { t } from '../../l10n';
import { absolute } from '../../markdown/located';
import { findCalendarDates } from '../../policy/dates/calendar-dates';
import type { PolicyDate } from '../../policy/model';
import { announcesStart } from '../../policy/dates/announced-start';
import { composeFix } from '../compose';
import { defineRule } from '../rule';
import { daysBetween } from '../../calendar';

export default defineRule({
  severity: 'warning',
  tier: 1,
  profiles: { recommended: true, strict: true },
  statement: 'The stated date of the policy lies in the future.',
  why: 'No policy was updated on a day that has not come: it is a typing mistake, or copied text. Readers cannot tell how old the policy really is.',
  detects:
    'A date near "last updated", "reviewed" or "version" that is later than tomorrow; where it is only tomorrow, another time zone explains it. A date from which the policy is to hold ("effective from") may lie ahead, and a date whose day and month can be swapped is read as the earlier one.',
  remedy: "Write the day of the last change. The quick fix writes today's date in the same form.",
  whenToTurnOff: 'When the text is prepared for a release whose day is fixed.',
  messages: {
    future: 'The policy is dated {date}, which lies in the future: write the day of the last change.',
  },
  examples: {
    violates: [
      '# Security Policy\n\nWrite to security@acme.dev.\n\nLast updated: 2031-01-02\n',
      '# Security Policy\n\n_Last reviewed: December 31, 2026_\n',
    ],
    passes: [
      '# Security Policy\n\nLast updated: 2026-11-22\n',
      '# Security Policy\n\nThis policy becomes effective on 2027-01-01.\n',
    ],
  },
  *check({ policy, today }) {
    for (const date of policy.dates) {
      if (!(daysBetween(today, earliest(date)) > 1) || announcesStart(date)) continue;
      yield {
        at: date,
        message: 'future',
        values: { date: date.text },
        fixes: () =>
          composeFix('write-today', t("Write today's date"), [
            { span: absolute(date), newText: dateLike(date.text, today) },
          ]),
      };
    }
  },
});

/** The day, as an ISO date; of a date whose day and month could be swapped the earlier one. */
function earliest({ iso, text }: PolicyDate): string {
  const [date] = findCalendarDates(text);
  const [year, month, day] = iso.split('-');
  const swapped = [year, day, month].join('-');
  return date?.ambiguous && swapped < iso ? swapped : iso;
}
