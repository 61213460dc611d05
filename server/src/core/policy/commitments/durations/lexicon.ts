import { groupBy } from '../../../collections/groups';
import type { Anchor } from '../../model';
import {
  AFTER_EVENT,
  AGE_WORDS,
  THAN_WORDS,
  APPROXIMATE_WORDS,
  BOUNDS_AFTER,
  BOUNDS_BEFORE,
  CADENCE_AFTER,
  MORE_THAN,
  NEGATION_WORDS,
  PAST_WORDS,
  RELATIVE_WORDS,
  USUAL_WORDS,
  WAITS,
  type Bound,
} from './words/bounds';
import { IMMEDIATE_TAIL, IMMEDIATE_WORDS, NEXT_WORDS, RELEASE_KINDS, RELEASE_WORDS } from './words/anchors';
import { phrasesOf, wordsOf, type ByLanguage } from './words/languages';
import {
  ALTERNATIVE_WORDS,
  ARTICLES,
  COUPLE_WORDS,
  HALF_WORDS,
  NUMBER_JOINERS,
  NUMBERS,
  ONES_FIRST,
  RANGE_WORDS,
  TENS_FIRST,
} from './words/numbers';
import {
  BUSINESS_BEFORE,
  BUSINESS_WORDS,
  CADENCES,
  FILLER_WORDS,
  SINGLE_UNITS,
  TOUCHING_UNITS,
  UNITS,
  UNITS_OF_DATES,
} from './words/units';

/** What a word can be in a time. Most words are one thing; some are several, in one language or in two. */
export interface Word {
  readonly unit?: UnitOfTime;
  readonly number?: number;
  /** The hours of an adverb of cadence: "weekly". */
  readonly cadence?: number;
  readonly releaseKind?: Anchor;
  readonly classes: ReadonlySet<WordClass>;
}

export interface UnitOfTime {
  readonly hours: number;
  readonly business: boolean;
}

export type WordClass = keyof typeof CLASSES;

const CLASSES = {
  article: ARTICLES,
  couple: COUPLE_WORDS,
  half: HALF_WORDS,
  joiner: NUMBER_JOINERS,
  range: RANGE_WORDS,
  alternative: ALTERNATIVE_WORDS,
  business: BUSINESS_WORDS,
  filler: FILLER_WORDS,
  touching: TOUCHING_UNITS,
  ofDates: UNITS_OF_DATES,
  single: SINGLE_UNITS,
  relative: RELATIVE_WORDS,
  approximate: APPROXIMATE_WORDS,
  usual: USUAL_WORDS,
  negation: NEGATION_WORDS,
  past: PAST_WORDS,
  age: AGE_WORDS,
  than: THAN_WORDS,
  immediate: IMMEDIATE_WORDS,
  immediateTail: IMMEDIATE_TAIL,
  next: NEXT_WORDS,
  release: RELEASE_WORDS,
} as const satisfies Readonly<Record<string, ByLanguage>>;

/** A phrase of a bound as the lexer cuts it. `outside` phrases are no part of the time expression. */
export interface BoundPhrase {
  readonly words: readonly string[];
  readonly bound: Bound;
  readonly outside: boolean;
  /** Makes the unit behind it a working one, and says nothing of how it binds. */
  readonly business?: true;
  /** Compares, so that it binds the other way round where its verb is negated. */
  readonly than?: true;
}

/** Every word that has a meaning in a time, in lower case. */
export const LEXICON: ReadonlyMap<string, Word> = lexicon();

const phrases = (bound: Bound, list: ByLanguage, outside = false): BoundPhrase[] =>
  phrasesOf(list).map((phrase) => ({ words: phrase.split(' '), bound, outside }));

/** By their last word, the longest first: they are looked for from an amount backwards. */
export const PHRASES_BEFORE = byWord(
  [
    ...phrases('upper', BOUNDS_BEFORE.upper),
    ...phrases('lower', BOUNDS_BEFORE.lower),
    ...phrases('lower', MORE_THAN).map((phrase) => ({ ...phrase, than: true }) as const),
    ...phrases('lower', WAITS, true),
    ...phrases('upper', AFTER_EVENT, true),
    ...phrases('cadence', BOUNDS_BEFORE.cadence),
    ...phrases('upper', BUSINESS_BEFORE).map((phrase) => ({ ...phrase, business: true }) as const),
  ],
  ({ words }) => words.at(-1),
);

/** By their first word, the longest first. */
export const PHRASES_AFTER = byWord(
  [
    ...phrases('upper', BOUNDS_AFTER.upper),
    ...phrases('lower', BOUNDS_AFTER.lower),
    ...phrases('usual', BOUNDS_AFTER.usual),
    ...phrases('cadence', CADENCE_AFTER),
  ],
  ({ words }) => words[0],
);

function byWord(
  all: readonly BoundPhrase[],
  key: (phrase: BoundPhrase) => string | undefined,
): ReadonlyMap<string, readonly BoundPhrase[]> {
  const sorted = [...all].sort((a, b) => b.words.length - a.words.length);
  return groupBy(sorted, (phrase) => key(phrase) ?? '');
}

/** All words of the phrases, for a lexer that has no spaces to cut at. */
export const phraseWords = (): string[] =>
  [...PHRASES_BEFORE.values(), ...PHRASES_AFTER.values()].flat().flatMap(({ words }) => words);

function lexicon(): Map<string, Word> {
  const words = new Map<string, { -readonly [Key in keyof Word]: Word[Key] } & { classes: Set<WordClass> }>();
  const entry = (text: string) => {
    let word = words.get(text);
    if (word === undefined) words.set(text, (word = { classes: new Set() }));
    return word;
  };
  for (const { hours, business, words: list } of UNITS)
    for (const text of wordsOf(list)) entry(text).unit = { hours, business };
  for (const [value, list] of NUMBERS) for (const text of wordsOf(list)) entry(text).number = value;
  for (const [text, value] of compoundNumbers()) entry(text).number = value;
  for (const [hours, list] of CADENCES) for (const text of wordsOf(list)) entry(text).cadence = hours;
  for (const [kind, list] of RELEASE_KINDS) for (const text of wordsOf(list)) entry(text).releaseKind = kind;
  for (const [name, list] of Object.entries(CLASSES))
    for (const text of wordsOf(list)) entry(text).classes.add(name as WordClass);
  return words;
}

/** Numbers from 21 to 99 that some languages write in one word. */
function* compoundNumbers(): Generator<readonly [text: string, value: number]> {
  const inLanguage = (language: keyof ByLanguage, suits: (value: number) => boolean) =>
    NUMBERS.flatMap(([value, words]) =>
      suits(value) ? (words[language]?.split(' ') ?? []).map((text) => [value, text] as const) : [],
    );
  const isTens = (value: number): boolean => value >= 20 && value % 10 === 0;
  for (const [language, joiners = ''] of Object.entries(ONES_FIRST))
    for (const [tens, last] of inLanguage(language as keyof ByLanguage, isTens))
      for (const [ones, first] of inLanguage(language as keyof ByLanguage, (value) => value < 10))
        for (const joiner of joiners.split(' ')) yield [first + joiner + last, tens + ones];
  for (const [language, list = ''] of Object.entries(TENS_FIRST))
    for (const [tens, first] of inLanguage(language as keyof ByLanguage, isTens))
      for (const [index, last] of list.split(' ').entries())
        yield [(/^[uo]/.test(last) ? first.slice(0, -1) : first) + last, tens + index + 1];
}
