import type { TimeValue } from '../../../../server/src/core/policy/commitments/durations/durations';
import {
  BOUNDS_AFTER,
  BOUNDS_BEFORE,
  CADENCE_AFTER,
} from '../../../../server/src/core/policy/commitments/durations/words/bounds';
import type { ByLanguage } from '../../../../server/src/core/policy/commitments/durations/words/languages';
import {
  ALTERNATIVE_WORDS,
  NUMBERS,
  RANGE_WORDS,
} from '../../../../server/src/core/policy/commitments/durations/words/numbers';
import {
  BUSINESS_WORDS,
  TOUCHING_UNITS,
  UNITS,
} from '../../../../server/src/core/policy/commitments/durations/words/units';
import type { Anchor } from '../../../../server/src/core/policy/model';

/** A language that policies are read in, with the words in which its times can be written. */
export interface Grammar {
  readonly language: keyof ByLanguage;
  readonly units: readonly { readonly hours: number; readonly business: boolean; readonly word: string }[];
  readonly numbers: ReadonlyMap<number, readonly string[]>;
  readonly business: readonly string[];
  /** The word stands before the unit in some languages, and behind it in others. */
  readonly businessFirst: boolean;
  readonly ranges: readonly string[];
  /** Phrases before the amount and behind the unit, by how they bind. */
  readonly before: Readonly<Record<TimeValue['bound'], readonly string[]>>;
  readonly after: Readonly<Record<TimeValue['bound'], readonly string[]>>;
  readonly spaced: boolean;
}

export const LANGUAGES = [
  'en',
  'de',
  'fr',
  'es',
  'pt',
  'it',
  'nl',
  'pl',
  'ru',
  'zh',
  'ja',
  'ko',
  'hi',
] as const;

/** All that the vocabularies know of a language. */
export function grammarOf(language: (typeof LANGUAGES)[number]): Grammar {
  const words = (list: ByLanguage): string[] => list[language]?.split(' ') ?? [];
  const phrases = (list: ByLanguage): string[] =>
    list[language]?.split(',').map((phrase) => phrase.trim()) ?? [];
  const units = UNITS.flatMap(({ hours, business, words: list }) =>
    words(list)
      .filter((word) => !words(TOUCHING_UNITS).includes(word))
      .map((word) => ({ hours, business, word })),
  );
  return {
    language,
    units,
    numbers: new Map(NUMBERS.flatMap(([value, list]) => (list[language] ? [[value, words(list)]] : []))),
    business: words(BUSINESS_WORDS).filter((word) => !units.some((unit) => unit.word === word)),
    businessFirst: !['fr', 'es', 'pt', 'it'].includes(language),
    ranges: ['-', ...words(RANGE_WORDS), ...words(ALTERNATIVE_WORDS)],
    before: {
      upper: phrases(BOUNDS_BEFORE.upper),
      lower: phrases(BOUNDS_BEFORE.lower),
      cadence: phrases(BOUNDS_BEFORE.cadence),
      usual: [],
    },
    after: {
      upper: phrases(BOUNDS_AFTER.upper),
      lower: phrases(BOUNDS_AFTER.lower),
      usual: phrases(BOUNDS_AFTER.usual),
      cadence: phrases(CADENCE_AFTER),
    },
    spaced: language !== 'zh' && language !== 'ja',
  };
}

/** The words of one time, chosen from those that its language has. */
export interface Wording {
  readonly amount: string;
  /** The lower end of a range, and the word behind it. */
  readonly from: readonly [amount: string, word: string] | undefined;
  readonly unit: string;
  readonly business: string | undefined;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

export function printWording(
  { businessFirst, spaced }: Pick<Grammar, 'businessFirst' | 'spaced'>,
  { amount, from, unit, business, before, after }: Wording,
): string {
  const units = businessFirst ? [business, unit] : [unit, business];
  const parts = [before, ...(from ?? []), amount, ...units, after].filter((part) => part !== undefined);
  return parts.join(spaced ? ' ' : '');
}

/** A time in plain English. */
export function printDuration({ hours, minimumHours, business, bound, anchor, relative }: TimeValue): string {
  if (anchor === 'immediate') return 'immediately';
  if (anchor !== null || hours === null) return wordsOfAnchor(anchor ?? 'next-release');
  const inHours = hours % 24 !== 0 || (minimumHours ?? 0) % 24 !== 0;
  const amount = (value: number): string => String(inHours ? value : value / 24);
  const one = hours === (inHours ? 1 : 24) && minimumHours === null;
  const unit = `${business ? 'business ' : ''}${inHours ? 'hour' : 'day'}${one ? '' : 's'}`;
  const words = { upper: 'within', usual: 'usually within', lower: 'at least', cadence: 'every' }[bound];
  const range = minimumHours === null ? '' : `${amount(minimumHours)} to `;
  return `${words} ${relative ? 'another ' : ''}${range}${amount(hours)} ${unit}`;
}

const wordsOfAnchor = (anchor: Anchor): string => anchor.replaceAll('-', ' ');
