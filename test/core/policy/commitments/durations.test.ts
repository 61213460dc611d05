import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import {
  findDurations,
  type Duration,
  type TimeValue,
} from '../../../../server/src/core/policy/commitments/durations/durations';
import { timeAt } from '../../../../server/src/core/policy/commitments/durations/grammar';
import { tokenise } from '../../../../server/src/core/policy/commitments/durations/lexer';
import { withWordsBefore } from '../../../../server/src/core/policy/commitments/durations/surroundings';
import { markdownText } from '../../arbitraries';
import { grammarOf, LANGUAGES, printDuration, printWording, type Wording } from './print-duration';

/** How often the grammar looks at a token of a text. */
function looksAt(text: string): number {
  let looks = 0;
  const tokens = new Proxy(tokenise(text), {
    get: (target, key, receiver): unknown => {
      looks++;
      return Reflect.get(target, key, receiver);
    },
  });
  for (let index = 0; index < tokens.length;) {
    const match = timeAt(tokens, index);
    if (match !== undefined) withWordsBefore(tokens, index, 0, match);
    index = match?.next ?? index + 1;
  }
  return looks;
}

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
    ['it takes longer than 14 days', '[longer than 14 days] 336 lower'],
    ['it must not take longer than 14 days', '[longer than 14 days] 336'],
    ['it does not matter, but takes more than 14 days', '[more than 14 days] 336 lower'],
    ['darf nicht länger als 14 Tage dauern', '[länger als 14 Tage] 336'],
    ["l'embargo ne doit pas dépasser 60 jours", '[dépasser 60 jours] 1440'],
    ['el embargo no debe superar los 60 días', '[superar los 60 días] 1440'],
    ['o embargo não deve exceder 60 dias', '[exceder 60 dias] 1440'],
    ['ембарго не триває довше ніж 60 днів', '[довше ніж 60 днів] 1440'],
    ['保密期不会超过60天', '[不会超过60天] 1440'],
    ['60日を超えません', '[60日を超えません] 1440'],
    ['at least a 7 days notice', '[at least a 7 days] 168 lower'],
    ['D+90: publication', '[D+90] 2160'],
    ['GHSA-vq2x-d846-p89q'],
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
    ['영업일 기준 3일 이내', '[영업일 기준 3일 이내] 72B'],
    ['48시간의 처리', '[48시간] 48'],
    ['深刻: 7日', '[7日] 168'],
    ['最長 90日', '[最長 90日] 2160'],
    ['平日 3 営業日', '[3 営業日] 72B'],
    ['通常 3 天内', '[3 天内] 72 usual'],
    ['7일 이내에 알려 드립니다', '[7일 이내에] 168'],
    ['每周更新', '[每周] 168 cadence'],
    ['14日ごとに', '[14日ごと] 336 cadence'],
    ['5 कार्य दिनों के भीतर', '[5 कार्य दिनों के भीतर] 120B'],
    ['updates every week', '[every week] 168 cadence'],
    ['jede Woche', '[jede Woche] 168 cadence'],
    ['в течение недели', '[в течение недели] 168'],
    ['w ciągu czterdziestu ośmiu godzin', '[w ciągu czterdziestu ośmiu godzin] 48'],
    ['binnen achtenveertig uur', '[binnen achtenveertig uur] 48'],
    ['innerhalb von achtundvierzig Stunden', '[innerhalb von achtundvierzig Stunden] 48'],
    ['eine 90-tägige Frist', '[90-tägige] 2160'],
    ['entro quarantotto ore', '[entro quarantotto ore] 48'],
    ['sous quatre-vingt-dix jours', '[sous quatre-vingt-dix jours] 2160'],
    ['sous soixante-douze heures', '[sous soixante-douze heures] 72'],
    ['en cuarenta y ocho horas', '[en cuarenta y ocho horas] 48'],
    ['3 - five business days', '[3 - five business days] 72-120B'],
    ['before: business days, then 5 days', '[5 days] 120'],
    ['| 3 d |', '[3 d] 72'],
    ['innerhalb eines Werktages', '[innerhalb eines Werktages] 24B'],
    ['sous 7j', '[sous 7j] 168'],
    ['po 90 dniach', '[90 dniach] 2160'],
    ['протягом трьох робочих днів', '[протягом трьох робочих днів] 72B'],
    ['üç iş günü içinde', '[üç iş günü içinde] 72B'],
    ['、14 日以内', '[14 日以内] 336'],
    ['緊急:7日、高:30日', '[7日] 168', '[30日] 720'],
    ['패치 후 14일', '[14일] 336'],
    ['영업일 3일 이내', '[영업일 3일 이내] 72B'],
    ['최대 7일이 걸립니다', '[최대 7일] 168'],
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
    'younger than 30 days',
    '3 d printers',
    'within a few days',
    '$500 days',
    'the business day and week of a user',
    'every time',
    '第3周',
    '3天前',
    '过去 7 天',
    '회사 주소',
    '5 주소',
    '立即升级',
    '5日に公開しました',
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

  for (const language of LANGUAGES) {
    const grammar = grammarOf(language);
    const pick = (words: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...words);
    const numbers = [...grammar.numbers.keys()];
    /** A number with one way to write it. */
    const number = (least: number): fc.Arbitrary<readonly [value: number, text: string]> =>
      fc.oneof(
        fc.integer({ min: least, max: 999 }).map((value) => [value, String(value)] as const),
        fc
          .constantFrom(0, ...numbers.filter((value) => value >= least))
          .chain((value) =>
            fc
              .constantFrom(...(grammar.numbers.get(value) ?? ['999']))
              .map((text) => [value || 999, text] as const),
          ),
      );
    const written = fc
      .record({
        number: number(1),
        from: fc.option(fc.tuple(number(1), pick(grammar.ranges)), { freq: 3 }),
        unit: fc.constantFrom(...grammar.units),
        business: grammar.business.length > 0 ? fc.option(pick(grammar.business)) : fc.constant(null),
        bound: fc.constantFrom<TimeValue['bound'][]>('upper', 'lower', 'cadence', 'usual'),
        behind: fc.boolean(),
      })
      .chain(({ number: [value, amount], from, unit, business, bound, behind }) => {
        const places = [
          ...(behind ? [] : grammar.before[bound].map((phrase) => ({ before: phrase, after: undefined }))),
          ...(behind ? grammar.after[bound].map((phrase) => ({ before: undefined, after: phrase })) : []),
        ];
        const range = from !== null && from[0][0] < value ? ([from[0][1], from[1]] as const) : undefined;
        return fc.constantFrom(...(places.length > 0 ? places : [undefined])).map((place) => ({
          wording: {
            amount,
            from: range,
            unit: unit.word,
            business: unit.business ? undefined : (business ?? undefined),
            before: place?.before,
            after: place?.after,
          } satisfies Wording,
          expected: {
            hours: value * unit.hours,
            minimumHours: range && from ? from[0][0] * unit.hours : null,
            business: unit.business || business !== null,
            bound: place === undefined ? ('upper' as const) : bound,
          },
        }));
      });

    it(`reads every time that can be written in the words of ${language}`, () => {
      fc.assert(
        fc.property(written, ({ wording, expected }) => {
          // Four and twenty are eighty in French, whatever was meant to stand between.
          fc.pre(wording.from?.[0] !== 'quatre' || !wording.amount.startsWith('vingt'));
          const text = printWording(grammar, wording);
          const [time, ...more] = findDurations(text);
          deepEqual(more, [], text);
          const { hours, minimumHours, business, bound } = time ?? {};
          deepEqual({ hours, minimumHours, business, bound }, expected, text);
        }),
        { numRuns: 400 },
      );
    }).timeout(60_000);
  }

  it('looks at each part of a text a bounded number of times', () => {
    const parts = [
      '3 - ',
      '30/',
      '( ',
      'business ',
      'every ',
      'a week or ',
      'next minor ',
      'wait about ',
      '五',
      '主',
      '20 ',
    ];
    for (const part of parts) {
      const [once, twice] = [400, 800].map((times) => looksAt(part.repeat(times)));
      ok(
        once !== undefined && twice !== undefined && twice <= 2.1 * once + 100,
        `${part}: ${once}, ${twice}`,
      );
    }
  });

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
