import { t } from '../../l10n';
import { securityTxtOf } from '../../securitytxt/document';
import { daysUntil, momentAt, momentMeant, nextExpiry } from '../../securitytxt/dates';
import { fixOf, writeValue } from './edits';
import { isFilledIn } from '../../securitytxt/fields';
import { defineRule } from '../rule';

export default defineRule({
  applies: 'security.txt',
  severity: 'error',
  tier: 1,
  profiles: { minimal: true, recommended: true, strict: true },
  statement: '`Expires` in security.txt has passed, or is no date that programs can read.',
  why: 'What the file says should not be used after that moment, so that a researcher who takes it seriously has no contact any more [RFC9116]. The date has to be one of RFC 3339: programs read it.',
  detects:
    'The moment in `Expires` has passed, comes within 30 days (then it is at most a warning), or is not written as in `2027-05-01T00:00:00Z`, with a time and a time zone. A value that another program fills in is left alone.',
  remedy:
    'Check that the contacts are still read, then write a later date, at most a year ahead. The quick fix writes the date of a year from today but for a day. Where the date is clear and only its form is wrong, another one changes the form and not the date.',
  whenToTurnOff: 'When the file is kept for the record, and none of it is published.',
  messages: {
    expired:
      'The file expired on {date}, and nobody should use it any more: check the contacts, then write a later date.',
    soon: 'The file expires on {date}: check the contacts, then write a later date.',
    format: '"{value}" is no date that programs can read: write it as {form}.',
  },
  examples: {
    violates: ['Expires: 2021-12-31T18:37:07z\n', 'Expires: 31/12/2027\n'],
    passes: ['Expires: 2027-10-01T00:00:00Z\n', 'Expires: 2027-10-01T00:00:00.000+02:00\n'],
  },
  *check({ policy: { document }, today }) {
    const file = securityTxtOf(document);
    const field = file.fields.find(({ name }) => name === 'Expires');
    if (!field || isFilledIn(field.value)) return;
    const { value, valueSpan } = field;
    const exact = momentAt(value);
    const meant = momentMeant(value);
    const moment = exact ?? meant;
    const isExact = exact?.written === value;
    const days = moment ? daysUntil(moment, today) : Infinity;
    if (isExact && days > SOON) return;
    const change = (id: string, title: string, written: string, safe: boolean) =>
      fixOf(document, id, title, [writeValue(document, field, written)], { safe });
    const expiry = nextExpiry(today);
    const later = () =>
      change(
        'set-expiry',
        t('I have checked the contacts: expire on {0}', expiry.slice(0, 10)),
        expiry,
        false,
      );
    const at = file.at(valueSpan);
    const date = moment?.written.slice(0, 10) ?? '';
    if (days <= 0) yield { at, message: 'expired', values: { date }, fixes: () => [later()] };
    else if (isExact)
      yield { at, message: 'soon', values: { date }, atMost: 'warning', fixes: () => [later()] };
    else
      yield {
        at,
        message: 'format',
        values: { value, form: moment?.written ?? expiry },
        fixes: () => [
          // One that is nearly over would be reported again.
          ...(meant && days > SOON
            ? [change('write-date', t('Write {0}', meant.written), meant.written, true)]
            : []),
          later(),
        ],
      };
  },
});

const SOON = 30;
