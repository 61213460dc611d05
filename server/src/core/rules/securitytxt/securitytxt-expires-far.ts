import { t } from '../../l10n';
import { securityTxtOf } from '../../securitytxt/document';
import { daysUntil, momentAt, nextExpiry } from '../../securitytxt/dates';
import { fixOf, replacePart } from './edits';
import { defineRule } from '../rule';

export default defineRule({
  applies: 'security.txt',
  severity: 'information',
  tier: 3,
  profiles: { recommended: true, strict: true },
  statement: '`Expires` in security.txt is more than a year ahead.',
  why: 'A date less than a year ahead is recommended, so that nobody relies on contacts that have long changed [RFC9116].',
  detects: 'The moment in `Expires` is more than 366 days ahead.',
  remedy:
    'Write an earlier date, and renew it once a year. The quick fix writes the date of a year from today but for a day.',
  whenToTurnOff: 'When the date is renewed by a program that leaves more room.',
  messages: { far: 'The file holds until {date}: at most a year ahead is recommended.' },
  examples: {
    violates: ['Expires: 2035-01-01T00:00:00Z\n', 'Expires: 2028-12-01T00:00:00Z\n'],
    passes: ['Expires: 2027-11-01T00:00:00Z\n', 'Expires: 2027-02-01T00:00:00Z\n'],
  },
  *check({ policy: { document }, today }) {
    const file = securityTxtOf(document);
    const field = file.fields.find(({ name }) => name === 'Expires');
    const moment = field && momentAt(field.value);
    if (!moment || daysUntil(moment, today) <= 366) return;
    const expiry = nextExpiry(today);
    yield {
      at: file.at(field.valueSpan),
      message: 'far',
      values: { date: moment.written.slice(0, 10) },
      fixes: () => [
        fixOf(document, 'set-expiry', t('Let the file expire on {0}', expiry.slice(0, 10)), [
          replacePart(document, field.valueSpan, expiry),
        ]),
      ],
    };
  },
});
