import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import {
  findDurations,
  printDuration,
  type Duration,
  type TimeValue,
} from '../../../../server/src/core/policy/commitments/durations';
import { markdownText } from '../../arbitraries';

/** `[text] minimum..hours` with B for business days, then whatever is not the default. */
const brief = (
  text: string,
  { range, hours, minimumHours, business, bound, anchor, relative, restatedHours }: Duration,
): string =>
  [
    `[${text.slice(range.start, range.end)}]`,
    anchor ??
      `${minimumHours === null ? '' : `${String(minimumHours)}-`}${String(hours)}${business ? 'B' : ''}`,
    bound === 'upper' ? '' : bound,
    relative ? 'relative' : '',
    restatedHours === null ? '' : `not ${String(restatedHours)}`,
  ]
    .filter(Boolean)
    .join(' ');

const found = (text: string): string[] => findDurations(text).map((duration) => brief(text, duration));

describe('durations', () => {
  const cases: readonly [text: string, ...expected: string[]][] = [
    ['We answer within 48 hours of your report', '[within 48 hours] 48'],
    ['in 48h, or 7d', '[in 48h] 48', '[7d] 168'],
    ['a 90-day window', '[90-day] 2160'],
    ['within two business days', '[within two business days] 48B'],
    ['within a week', '[within a week] 168'],
    ['in a week or two', '[in a week or two] 168-336'],
    ['a couple of weeks', '[a couple of weeks] 336'],
    ['within two working weeks', '[within two working weeks] 336B'],
    ['within forty-eight hours', '[within forty-eight hours] 48'],
    ['three (3) days', '[three (3) days] 72'],
    ['three (5) days', '[three (5) days] 120 not 72'],
    ['72 hours (2 days)', '[72 hours (2 days)] 72 not 48'],
    ['48 hours (2 business days)', '[48 hours (2 business days)] 48B'],
    ['2-3 weeks', '[2-3 weeks] 336-504'],
    ['5 to 10 working days', '[5 to 10 working days] 120-240B'],
    ['24 hours to 3 days', '[24 hours to 3 days] 24-72'],
    ['between 24 and 72 hours', '[between 24 and 72 hours] 24-72'],
    ['30/60/90 days', '[30/60/90 days] 720-2160'],
    ['3 UK business days', '[3 UK business days] 72B'],
    ['5 days (excluding weekends)', '[5 days (excluding weekends)] 120B'],
    ['<24h | <7d', '[<24h] 24', '[<7d] 168'],
    ['two days at the outside', '[two days at the outside] 48'],
    ['usually 12 hours, at most 2 days', '[12 hours] 12 usual', '[at most 2 days] 48'],
    ['we typically answer within 3 days', '[within 3 days] 72 usual'],
    ['wait 14 days at least', '[14 days at least] 336 lower'],
    ['at least 7 days', '[at least 7 days] 168 lower'],
    ['7 days minimum', '[7 days minimum] 168 lower'],
    ['wait 90 days', '[90 days] 2160 lower'],
    ['wait up to 90 days', '[up to 90 days] 2160'],
    ['every 14 days', '[every 14 days] 336 cadence'],
    ['at least once every 5 days', '[at least once every 5 days] 120 cadence'],
    ['once a week', '[once a week] 168 cadence'],
    ['weekly updates', '[weekly] 168 cadence'],
    [
      'up to 90 days plus an additional 30 days',
      '[up to 90 days] 2160',
      '[an additional 30 days] 720 relative',
    ],
    ['Immediate patch release', '[Immediate patch release] immediate'],
    ['published the same day', '[same day] immediate'],
    ['Next minor version', '[Next minor version] next-minor-release'],
    ['the next scheduled release cycle', '[next scheduled release cycle] next-release'],
    ['an upcoming release', '[upcoming release] next-release'],
    ['Day 90: publication', '[Day 90] 2160'],
    ['Day 1-3: triage', '[Day 1-3] 24-72'],
    ['innerhalb von 3 Werktagen', '[innerhalb von 3 Werktagen] 72B'],
    ['sous 24 heures', '[sous 24 heures] 24'],
    ['en un máximo de 5 días hábiles', '[en un máximo de 5 días hábiles] 120B'],
    ['em até 5 dias úteis', '[em até 5 dias úteis] 120B'],
    ['entro 48 ore', '[entro 48 ore] 48'],
    ['в течение 3 рабочих дней', '[в течение 3 рабочих дней] 72B'],
    ['三个工作日内回复', '[三个工作日内] 72B'],
    ['5 営業日以内に返信', '[5 営業日以内] 120B'],
    ['2~3週間', '[2~3週間] 336-504'],
    ['48시간 이내', '[48시간 이내] 48'],
  ];
  for (const [text, ...expected] of cases)
    it(text, () => {
      deepEqual(found(text), expected);
    });

  const none = [
    'Daily at 2 AM UTC',
    'the last 6 months',
    '12 months old',
    'less than 2 years ago',
    '24/7',
    '24 hours a day, 7 days a week',
    '10 requests per day',
    '200 per day',
    'version 1.2 days',
    'v3 days',
    'CVE-2021-44228 days',
    'a zero-day, a 0-day and a one-day exploit',
    'Day 0: report',
    '2024-01-02',
    '2024年3月5日',
    'have a nice day',
    'within a few days',
    '$500 days',
    '3/4 new versions per year',
    '',
  ];
  for (const text of none)
    it(`nothing in “${text}”`, () => {
      deepEqual(found(text), []);
    });

  const value: fc.Arbitrary<TimeValue> = fc
    .record({
      unit: fc.constantFrom(1, 24),
      minimum: fc.integer({ min: 1, max: 400 }),
      span: fc.integer({ min: 0, max: 500 }),
      business: fc.boolean(),
      bound: fc.constantFrom<TimeValue['bound'][]>('upper', 'lower', 'usual', 'cadence'),
      relative: fc.boolean(),
      anchor: fc.option(
        fc.constantFrom(
          'immediate',
          'next-release',
          'next-minor-release',
          'next-major-release',
          'next-patch-release',
        ),
        { freq: 5 },
      ),
    })
    .map(({ unit, minimum, span, business, bound, relative, anchor }) =>
      anchor === null
        ? {
            hours: (minimum + span) * unit,
            minimumHours: span === 0 ? null : minimum * unit,
            business,
            bound,
            relative: relative && bound === 'upper',
            anchor,
          }
        : { hours: null, minimumHours: null, business: false, bound: 'upper', relative: false, anchor },
    );

  it('reads what it prints', () => {
    fc.assert(
      fc.property(value, (time) => {
        const text = printDuration(time);
        const [duration, ...more] = findDurations(text);
        deepEqual(more, []);
        const { range, restatedHours, ...read } = duration ?? {};
        deepEqual(read, time, text);
        // The adverb that makes a value the usual one stands apart from it.
        deepEqual(range, { start: time.bound === 'usual' ? text.indexOf('within') : 0, end: text.length });
        equal(restatedHours, null);
      }),
    );
  }).timeout(60_000);

  it('reads any text, and what it finds lies in it, in order', () => {
    const words = fc.array(
      fc.constantFrom(
        'within',
        '3',
        'a',
        'days',
        '-',
        '(',
        ')',
        'business',
        'or',
        'week',
        'next',
        'release',
        '/',
        'every',
        '7',
        'h',
        '内',
        '日',
        '5',
      ),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          markdownText,
          words.map((list) => list.join(' ')),
        ),
        (text) => {
          let end = 0;
          for (const { range, hours, minimumHours, anchor } of findDurations(text)) {
            ok(range.start >= end && range.end > range.start && range.end <= text.length);
            ok((hours === null) === (anchor !== null));
            ok(hours === null || hours > 0);
            ok(minimumHours === null || (hours !== null && minimumHours < hours));
            end = range.end;
          }
        },
      ),
    );
  }).timeout(60_000);
});
