import type { Anchor } from '../model';

/** The words of the duration grammar, in every language that policies were seen in. Keys are lower case, as prose text is matched. */

export interface UnitOfTime {
  readonly hours: number;
  /** The word itself says that only working days count. */
  readonly business: boolean;
}

const DAY = 24;
const WEEK = 7 * DAY;
/** A month counts 30 days, a quarter 91, a year 365. */
const MONTH = 30 * DAY;

const UNIT_WORDS: readonly (readonly [hours: number, business: boolean, words: string])[] = [
  [1 / 60, false, 'minute minutes min mins minuten minuto minutos minuti минут минуты хвилин'],
  [1, false, 'hour hours hr hrs h stunde stunden heure heures hora horas ora ore uur uren'],
  [1, false, 'godzina godziny godzin час часа часов година годин години timme timmar timer saat jam'],
  [DAY, false, 'day days d tag tage tagen jour jours día días dia dias giorno giorni dag dagen dagar'],
  [DAY, false, 'dzień dni день дня дней дни дні днів сутки суток gün hari'],
  [
    DAY,
    true,
    'workday workdays weekday weekdays werktag werktage werktagen arbeitstag arbeitstage arbeitstagen',
  ],
  [DAY, true, 'geschäftstag geschäftstage geschäftstagen bankarbeitstage werkdag werkdagen'],
  [WEEK, false, 'week weeks wk wks w woche wochen semaine semaines semana semanas settimana settimane weken'],
  [
    WEEK,
    false,
    'tydzień tygodni tygodnie tygodnia неделя недели недель неделю тиждень тижні тижнів vecka veckor hafta minggu',
  ],
  [WEEK, true, 'workweek workweeks'],
  [2 * WEEK, false, 'fortnight fortnights'],
  [MONTH, false, 'month months mo mos monat monate monaten mois mes meses mês mese mesi maand maanden'],
  [MONTH, false, 'miesiąc miesiące miesięcy месяц месяца месяцев місяць місяці місяців månad månader bulan'],
  [91 * DAY, false, 'quarter quarters quartal quartale'],
  [365 * DAY, false, 'year years yr yrs jahr jahre jahren ans année années año años ano anos anno anni jaar'],
];

export const UNITS: ReadonlyMap<string, UnitOfTime> = new Map(
  UNIT_WORDS.flatMap(([hours, business, words]) =>
    words.split(' ').map((word) => [word, { hours, business }] as const),
  ),
);

/** Adverbs and adjectives of cadence that hold their own unit. */
export const CADENCES: ReadonlyMap<string, number> = new Map([
  ['hourly', 1],
  ['daily', DAY],
  ['weekly', WEEK],
  ['biweekly', 2 * WEEK],
  ['fortnightly', 2 * WEEK],
  ['monthly', MONTH],
]);

/** Words that stand before or after the unit and make it a working one. */
export const BUSINESS_WORDS: ReadonlySet<string> = new Set(
  (
    'business working work workday weekday workdays weekdays hábiles habiles laborables laborales ouvrés ouvrable ouvrables ' +
    'ouvres úteis uteis lavorativi lavorativo roboczych robocze рабочих рабочие рабочий робочих iş'
  ).split(' '),
);

/** Words between a number and its unit that change nothing. */
export const FILLER_WORDS: ReadonlySet<string> = new Set(
  'calendar full whole consecutive natural standard normal regular naturales corridos календарных'.split(' '),
);

/** Words that make a time follow on from an earlier one. */
export const RELATIVE_WORDS: ReadonlySet<string> = new Set(
  'additional another extra further weitere weiteren'.split(' '),
);

const NUMBER_WORDS: readonly (readonly [value: number, words: string])[] = [
  [1, 'one eine einen einem einer ein un une una um uma uno één одного один'],
  [2, 'two zwei deux dos dois duas due twee два двух'],
  [3, 'three drei trois tres três tre drie три трёх трех'],
  [4, 'four vier quatre cuatro quatro quattro четыре'],
  [5, 'five fünf cinq cinco cinque vijf пять пяти'],
  [6, 'six sechs seis sei шесть'],
  [7, 'seven sieben sept siete sete sette zeven семь семи'],
  [8, 'eight acht huit ocho oito otto'],
  [9, 'nine neun neuf nueve nove'],
  [10, 'ten zehn dix diez dez dieci tien десять десяти'],
  [11, 'eleven'],
  [12, 'twelve zwölf douze doce'],
  [13, 'thirteen'],
  [14, 'fourteen vierzehn quatorze catorce'],
  [15, 'fifteen quinze quince'],
  [16, 'sixteen'],
  [17, 'seventeen'],
  [18, 'eighteen'],
  [19, 'nineteen'],
  [20, 'twenty'],
  [30, 'thirty dreißig trente treinta trinta trenta'],
  [40, 'forty'],
  [50, 'fifty'],
  [60, 'sixty sechzig soixante sesenta'],
  [70, 'seventy'],
  [80, 'eighty'],
  [90, 'ninety neunzig noventa'],
];

export const NUMBERS: ReadonlyMap<string, number> = new Map(
  NUMBER_WORDS.flatMap(([value, words]) => words.split(' ').map((word) => [word, value] as const)),
);

/** Amounts that are also articles, so that they count only where a time is expected: "within a week", not "a day off". */
export const ARTICLES: ReadonlySet<string> = new Set(
  'a an ein eine einen einem einer un une una um uma'.split(' '),
);

/** Words between two values of one range. */
export const RANGE_WORDS: ReadonlySet<string> = new Set([
  '-',
  '~',
  '/',
  'to',
  'or',
  'and',
  'bis',
  'oder',
  'à',
  'a',
  'ou',
  'o',
  'до',
]);

export type Bound = 'upper' | 'usual' | 'lower' | 'cadence';

/** What stands directly before an amount and says how it binds. `outside` phrases are no part of the time expression. */
export interface BoundPhrase {
  readonly words: readonly string[];
  readonly bound: Bound;
  readonly outside: boolean;
}

const phrases = (bound: Bound, list: string, outside = false): BoundPhrase[] =>
  list.split(',').map((phrase) => ({ words: phrase.trim().split(' '), bound, outside }));

export const BOUND_PHRASES: readonly BoundPhrase[] = [
  ...phrases(
    'upper',
    'within, with in, in, inside, inside of, under, less than, fewer than, no more than, not more than, not later than',
  ),
  ...phrases(
    'upper',
    'no later than, no longer than, at most, up to, max, maximum, maximum of, a maximum of, not to exceed, not exceeding',
  ),
  ...phrases('upper', 'within a, in a, not exceed, at the latest, <, < =, ≤, between, target of, for up to'),
  ...phrases(
    'upper',
    'innerhalb von, innerhalb, binnen, bis zu, maximal, höchstens, spätestens nach, spätestens in',
  ),
  ...phrases(
    'upper',
    'sous, dans les, dans un délai de, dans, en moins de, au plus tard, au maximum, maximum de, un délai de',
  ),
  ...phrases(
    'upper',
    'en, en menos de, dentro de, en un plazo de, en un plazo máximo de, en un máximo de, un máximo de, máximo, hasta',
  ),
  ...phrases(
    'upper',
    'em, em até, até, no prazo de, no prazo máximo de, em um prazo de, no máximo, dentro das próximas, en las próximas',
  ),
  ...phrases(
    'upper',
    'entro, entro le, entro i, entro un massimo di, w ciągu, do, в течение, до, не позднее, не более, протягом',
  ),
  ...phrases(
    'lower',
    'at least, at a minimum, minimum, minimum of, a minimum of, min, no less than, not less than, no sooner than, no earlier than',
  ),
  ...phrases(
    'lower',
    'more than, longer than, >, > =, ≥, mindestens, au moins, al menos, como mínimo, pelo menos, no mínimo, almeno, не менее',
  ),
  ...phrases('lower', 'wait, wait for, waiting, waiting for, wait a period of', true),
  ...phrases(
    'cadence',
    'every, once every, at least every, at least once every, each, alle, chaque, cada, каждые, каждый',
  ),
];

/** Adverbs that make a value the usual one and not the latest one. */
export const USUAL_WORDS: ReadonlySet<string> = new Set(
  (
    'usually typically generally normally commonly often average mostly ordinarily gewöhnlich normalerweise üblicherweise ' +
    'généralement habituellement normalmente generalmente habitualmente geralmente обычно'
  ).split(' '),
);

export const APPROXIMATE_WORDS: ReadonlySet<string> = new Set(
  'about approximately approx around roughly circa ca ~ some just only etwa ungefähr environ unos aproximadamente cerca первых'.split(
    ' ',
  ),
);

/** A time after these is in the past: "the last 6 months". */
export const PAST_WORDS: ReadonlySet<string> = new Set(
  'last past previous prior preceding recent letzten vergangenen dernier derniers dernières último últimos últimas ultimi последние последних'.split(
    ' ',
  ),
);

/** Abbreviated units of one or two letters, which count only where they touch their number: "48h". */
export const TOUCHING_UNITS: ReadonlySet<string> = new Set(['d', 'w', 'mo', 'm', 's']);

/** A time before these is an age: "12 months old", "2 years ago". */
export const AGE_WORDS: ReadonlySet<string> = new Set('old ago alt older newer'.split(' '));

/** Short phrases directly after a unit that say how the value binds. */
export const TRAILING_BOUNDS: readonly BoundPhrase[] = [
  ...phrases(
    'upper',
    'or less, or fewer, or sooner, at most, max, maximum, at the latest, at the outside, tops, máximo, maximum',
  ),
  ...phrases('lower', 'minimum, min, at least, at a minimum, or more, or longer, mínimo, minimum'),
  ...phrases('usual', 'on average, in most cases, typically, usually'),
];

/** Words between "next" and "release" and what kind of release they mean. */
export const RELEASE_KINDS: ReadonlyMap<string, Anchor> = new Map<string, Anchor>([
  ['patch', 'next-patch-release'],
  ['maintenance', 'next-patch-release'],
  ['bugfix', 'next-patch-release'],
  ['point', 'next-patch-release'],
  ['hotfix', 'next-patch-release'],
  ['minor', 'next-minor-release'],
  ['feature', 'next-minor-release'],
  ['menor', 'next-minor-release'],
  ['mineure', 'next-minor-release'],
  ['major', 'next-major-release'],
  ['mayor', 'next-major-release'],
  ['majeure', 'next-major-release'],
  ['available', 'next-release'],
  ['scheduled', 'next-release'],
  ['planned', 'next-release'],
  ['regular', 'next-release'],
  ['regularly', 'next-release'],
  ['upcoming', 'next-release'],
  ['possible', 'next-release'],
  ['security', 'next-release'],
  ['stable', 'next-release'],
  ['library', 'next-release'],
]);

export const NEXT_WORDS: ReadonlySet<string> = new Set(
  'next upcoming nächste nächsten nächstes nächster próxima próximo prochaine prossima'.split(' '),
);
export const RELEASE_WORDS: ReadonlySet<string> = new Set(
  'release releases version versions update lanzamiento versión versão versione'.split(' '),
);
export const IMMEDIATE_WORDS: ReadonlySet<string> = new Set(
  'immediate immediately instantly sofort sofortige sofortiger immédiat immédiate immédiatement inmediato inmediata inmediatamente imediato imediatamente immediato immediatamente немедленно'.split(
    ' ',
  ),
);
/** What follows "immediate" and belongs to the expression: "Immediate patch release". */
export const IMMEDIATE_TAIL: ReadonlySet<string> = new Set(
  'emergency security patch patches hotfix fix release update action response'.split(' '),
);
