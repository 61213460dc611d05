import { dateLike } from '../../fixes';
import { t } from '../../l10n';
import { absolute } from '../../markdown/located';
import { composeFix } from '../compose';
import { defineRule } from '../rule';
import { daysBetween } from '../../calendar';

export default defineRule({
  severity: 'information',
  tier: 2,
  judges: 'whole document',
  profiles: { recommended: true, strict: true },
  statement: 'The stated date of the policy is old.',
  why: 'Contacts and versions drift. RFC 9116 recommends an expiry of less than a year [RFC9116]; Security Insights keeps the date of the last review apart from that of the last change, and suggests a review every one to six months [SI2].',
  detects:
    'The newest date near "last updated", "reviewed", "effective" or "version" that is more than 365 days ago, or more than the days of the setting `staleAfterDays`. Above three years it is one step more severe. Dates of audits, releases, advisories and halls of fame are left alone.',
  remedy:
    "Read the policy, put right what has changed, then update the date. The quick fix writes today's date in the same form.",
  whenToTurnOff: 'When the history of the file is all you need, and the date is only kept for the record.',
  options: ['staleAfterDays'],
  messages: {
    days: 'The policy dates from {date}, {count} days ago: review it, then update the date.',
    year: 'The policy dates from {date}, more than a year ago: review it, then update the date.',
    years: 'The policy dates from {date}, more than {count} years ago: review it, then update the date.',
  },
  examples: {
    violates: [
      '# Security Policy\n\nWrite to security@acme.dev.\n\n*Last updated: 2024-10-10*\n',
      '# Security Policy\n\nEffective date: 1 March 2021\n',
    ],
    passes: [
      '# Security Policy\n\nWrite to security@acme.dev.\n\n**Last updated**: 2026-01-02\n',
      '# Security Policy\n\n- **Last security audit**: 2023-05-01\n',
    ],
  },
  *check({ policy, options, today }) {
    const newest = policy.dates.reduce<(typeof policy.dates)[number] | undefined>(
      (latest, date) => (latest && latest.iso >= date.iso ? latest : date),
      undefined,
    );
    if (!newest) return;
    const days = daysBetween(newest.iso, today);
    if (Number.isNaN(days) || days <= options.staleAfterDays) return;
    const years = Math.floor(days / YEAR);
    yield {
      at: newest,
      message: years === 0 ? 'days' : years === 1 ? 'year' : 'years',
      values: { date: newest.text, count: String(years === 0 ? days : years) },
      graver: days > 3 * YEAR,
      fixes: () =>
        composeFix('update-date', t('I have reviewed the policy: update the date'), [
          { span: absolute(newest), newText: dateLike(newest.text, today) },
        ]),
    };
  },
});

const YEAR = 365;
