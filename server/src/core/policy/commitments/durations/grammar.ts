import type { Anchor } from '../../model';
import { PHRASES_AFTER, type Word, type WordClass } from './lexicon';
import type { Token } from './lexer';
import type { Bound } from './words/bounds';

/**
 * The productions of a time, one function each. `[x]` may be missing, `{x}` may repeat.
 *
 *   time     = event | cadence | turn | point | quantity [restated] [trailing]
 *   event    = "immediately" | "immediate" {tail} | "same" ["-"] "day" | "at once" | "right away" | "next" ["business" | "working"] "day" | "next" {kind} "release"
 *   cadence  = "weekly"
 *   turn     = ("once" | "twice") ("a" | "per" | "every" | "each") unit
 *   point    = ("day" | "week" | "hour") ["+"] figure ["-" figure]           at the start of a text, cell or sentence
 *   quantity = amount unit ["to" amount unit] | amount {"-" amount} unit | amount unit "or" amount
 *   amount   = figure ["(" numeral ")"] | numeral ["(" figure ")"] | "a" "couple" ["of"] | "half" "a" | "a"
 *   numeral  = word | tens ["-" | "y"] ones
 *   unit     = ["+" | "-"] {modifier} word [working]
 *   working  = "working" | "(" "working" [unit] ")" | "on" "working" [unit] | "(excluding" … ")"
 *   restated = "(" ["or" | "about"] amount unit ")"
 *   trailing = "or less" | "minimum" | "以内" | …
 *
 * What stands before it ("within", "about", "another") is read backwards from it, in `surroundings.ts`. Each production looks at a bounded number of
 * tokens, so that a text takes time linear in its length.
 */
export interface Match {
  /** Undefined for an expression that looks like a time and is none, so that it is passed over as a whole. */
  readonly value: MatchedTime | undefined;
  /** The same value told twice and otherwise the second time. */
  readonly restatedHours: number | null;
  /** The token after the expression. */
  readonly next: number;
  readonly needs: Need;
}

/**
 * Without which words the expression is no time. An amount that is also an article needs a bound or a context ("a week after the report"), a unit that is
 * also a part of a date a bound or to be all that a value says ("深刻: 7日"), and a unit without an amount a bound, or a word of cadence.
 */
export type Need = 'nothing' | 'context' | 'value' | 'bound' | 'cadence';

export interface MatchedTime {
  readonly hours: number | null;
  readonly minimumHours: number | null;
  readonly business: boolean;
  readonly anchor: Anchor | null;
  readonly relative: boolean;
  /** How the expression itself binds; undefined when that is for the words before it to say. */
  readonly bound: Bound | undefined;
}

export function timeAt(tokens: readonly Token[], index: number): Match | undefined {
  const token = tokens[index];
  if (
    token === undefined ||
    (token.word === undefined && token.figure === undefined && !OPENERS.has(token.text))
  )
    return undefined;
  return (
    cadenceAt(tokens, index) ??
    turnAt(tokens, index) ??
    quantityAt(tokens, index) ??
    pointAt(tokens, index) ??
    oneAt(tokens, index) ??
    eventAt(tokens, index)
  );
}

/** The first words of phrases that are no words of a time by themselves. */
const OPENERS = new Set(['once', 'twice', 'same', 'at', 'right']);

export const isWord = (token: Token | undefined, name: WordClass): boolean =>
  token?.word?.classes.has(name) === true;

const adjacent = (left: Token | undefined, right: Token | undefined): boolean =>
  left !== undefined && left.end === right?.start;

const PASSED_OVER = { value: undefined, restatedHours: null, needs: 'nothing' } as const;

const time = (value: Partial<MatchedTime> & Pick<MatchedTime, 'hours'>): MatchedTime => ({
  minimumHours: null,
  business: false,
  anchor: null,
  relative: false,
  bound: undefined,
  ...value,
});

/** "weekly", and not the schedule "daily at 2 AM". */
function cadenceAt(tokens: readonly Token[], index: number): Match | undefined {
  const hours = tokens[index]?.word?.cadence;
  if (hours === undefined) return undefined;
  const [before, after] = [tokens[index - 1]?.text, tokens[index + 1]?.text];
  const scheduled = after === 'at' || after === '-' || before === '-';
  return {
    ...PASSED_OVER,
    value: scheduled ? undefined : time({ hours, bound: 'cadence' }),
    next: index + 1,
  };
}

const PER_WORDS = new Set(['a', 'per', 'every', 'each']);

function turnAt(tokens: readonly Token[], index: number): Match | undefined {
  const text = tokens[index]?.text;
  if (text !== 'once' && text !== 'twice') return undefined;
  const unit = PER_WORDS.has(tokens[index + 1]?.text ?? '') ? tokens[index + 2]?.word?.unit : undefined;
  return unit && { ...PASSED_OVER, value: time({ ...unit, bound: 'cadence' }), next: index + 3 };
}

/** A point of a schedule, where that opens a text, a cell or a sentence: "Day 90: publication", "D+90", "Week 1-2". Day 0 is its start and no time. */
function pointAt(tokens: readonly Token[], index: number): Match | undefined {
  const unit = tokens[index]?.word?.unit;
  const before = tokens[index - 1];
  if (unit === undefined || !POINT_UNITS.has(unit.hours)) return undefined;
  if (before !== undefined && (!'|(-.;'.includes(before.text) || isHyphen(tokens, index - 1)))
    return undefined;
  const first = tokens[index + 1]?.text === '+' ? index + 2 : index + 1;
  const from = tokens[first]?.figure;
  const ranged = tokens[first + 1]?.text === '-' && tokens[first + 2]?.figure !== undefined;
  const to = ranged ? tokens[first + 2]?.figure : from;
  const next = first + (ranged ? 3 : 1);
  if (from === undefined || to === undefined || !(to > 0 && to < 1000)) return undefined;
  if (![undefined, ':', '-', '|', ')', '('].includes(tokens[next]?.text)) return undefined;
  const minimumHours = ranged && from > 0 && from < to ? from * unit.hours : null;
  return {
    ...PASSED_OVER,
    value: time({ hours: to * unit.hours, minimumHours, business: unit.business, bound: 'upper' }),
    next,
  };
}

/** What stands in the middle of an identifier: "GHSA-vq2x-j90p". */
const isHyphen = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '-' && adjacent(tokens[at - 1], tokens[at]) && adjacent(tokens[at], tokens[at + 1]);

const POINT_UNITS = new Set([1, 24, 7 * 24]);

/** One of a unit, without its number: "every week", "в течение недели". */
function oneAt(tokens: readonly Token[], index: number): Match | undefined {
  const token = tokens[index];
  if (token?.word?.unit === undefined && !isWord(token, 'business')) return undefined;
  const unit = unitAt(tokens, index);
  if (unit === undefined || unit.orMore) return undefined;
  const { hours, business, next, word } = unit;
  return {
    ...PASSED_OVER,
    value: time({ hours, business }),
    next,
    needs: word.classes.has('single') ? 'bound' : 'cadence',
  };
}

function quantityAt(tokens: readonly Token[], index: number): Match | undefined {
  const first = amountAt(tokens, index);
  if (first === undefined) return undefined;
  let last = first;
  let unit = unitAt(tokens, first.next);
  let minimum: number | null = null;
  if (unit === undefined || isWord(tokens[unit.next], 'range')) {
    const range = rangeAfter(tokens, unit?.next ?? first.next);
    if (range !== undefined) {
      minimum = first.value * (unit ?? range.unit).hours;
      last = range.amount;
      unit = range.unit;
    }
  }
  if (unit === undefined) return undefined;
  // "A week or two".
  const orMore =
    minimum === null && tokens[unit.next]?.text === 'or' ? amountAt(tokens, unit.next + 1) : undefined;
  if (
    orMore !== undefined &&
    !orMore.article &&
    orMore.value > last.value &&
    unitAt(tokens, orMore.next) === undefined
  ) {
    minimum = last.value * unit.hours;
    last = orMore;
    unit = { ...unit, next: orMore.next };
  }
  const hours = last.value * unit.hours;
  if (minimum !== null && minimum >= hours) minimum = null;
  if (isRate(tokens, unit.next)) return { ...PASSED_OVER, next: unit.next + 2 };
  if (isNoTime(tokens, index, unit.next)) return { ...PASSED_OVER, next: unit.next };
  const restated = restatedAfter(tokens, unit.next);
  const trailing = trailingAt(tokens, restated?.next ?? unit.next);
  const isDate = (unit.loose || unit.word.classes.has('ofDates')) && trailing.bound === undefined;
  const slip = last.restated === undefined ? null : last.restated * unit.hours;
  const again = restated !== undefined && restated.hours !== hours ? restated.hours : null;
  return {
    value: time({
      hours,
      minimumHours: minimum,
      business: unit.business || restated?.business === true,
      relative: unit.relative,
      bound: trailing.bound ?? (unit.orMore ? 'lower' : undefined),
    }),
    restatedHours: slip ?? again,
    next: trailing.next,
    needs: isDate ? 'value' : first.article && minimum === null ? 'context' : 'nothing',
  };
}

interface Amount {
  readonly value: number;
  readonly restated: number | undefined;
  readonly next: number;
  readonly article: boolean;
}

/** The largest amount of a unit that anybody promises; more is a year or an identifier. */
const MOST = 1000;

function amountAt(tokens: readonly Token[], index: number): Amount | undefined {
  const token = tokens[index];
  if (token?.figure !== undefined) return figureAt(tokens, index, token.figure);
  if (token?.word === undefined) return undefined;
  const amount = { restated: undefined, article: false };
  const article = isWord(token, 'article');
  if (article && isWord(tokens[index + 1], 'couple'))
    return { ...amount, value: 2, next: tokens[index + 2]?.text === 'of' ? index + 3 : index + 2 };
  if (isWord(token, 'half') && isWord(tokens[index + 1], 'article'))
    return { ...amount, value: 0.5, next: index + 2 };
  const { value, next } = numeralAt(tokens, index) ?? { value: article ? 1 : undefined, next: index + 1 };
  if (value === undefined || !mayStartNumeral(tokens, index)) return undefined;
  const figure = inBrackets(tokens, next)?.figure;
  if (figure !== undefined && figure > 0 && figure < MOST)
    return { value: figure, restated: figure === value ? undefined : value, next: next + 3, article: false };
  return { ...amount, value, next, article };
}

function figureAt(tokens: readonly Token[], index: number, value: number): Amount | undefined {
  if (!(value > 0 && value < MOST && value % 0.5 === 0) || !mayStartNumber(tokens, index)) return undefined;
  const word = inBrackets(tokens, index + 1)?.word?.number;
  return {
    value,
    restated: word === value ? undefined : word,
    next: word === undefined ? index + 1 : index + 4,
    article: false,
  };
}

const inBrackets = (tokens: readonly Token[], index: number): Token | undefined =>
  tokens[index]?.text === '(' && tokens[index + 2]?.text === ')' ? tokens[index + 1] : undefined;

function numeralAt(
  tokens: readonly Token[],
  index: number,
): { readonly value: number; readonly next: number } | undefined {
  const value = tokens[index]?.word?.number;
  if (value === undefined) return undefined;
  const hyphen = tokens[index + 1]?.text === '-';
  // In French four twenties are eighty, and sixty and eighty count on to nineteen.
  const score = tokens[index + (hyphen ? 2 : 1)];
  if (value === 4 && (score?.text === 'vingt' || score?.text === 'vingts'))
    return onesAfter(tokens, 80, index + (hyphen ? 3 : 2), 20);
  if (value < 20 || value % 10 !== 0) return { value, next: index + 1 };
  return onesAfter(tokens, value, index + 1, tokens[index]?.text === 'soixante' ? 20 : 10);
}

function onesAfter(tokens: readonly Token[], tens: number, index: number, below: number) {
  let at = index;
  if (tokens[at]?.text === '-') at++;
  if (isWord(tokens[at], 'joiner')) at++;
  if (at > index && tokens[at]?.text === '-') at++;
  const ones = tokens[at]?.word?.number;
  return ones !== undefined && ones < below
    ? { value: tens + ones, next: at + 1 }
    : { value: tens, next: index };
}

/** Figures that touch a letter, a point, a currency sign and the like are parts of versions, dates, identifiers or sums. */
function mayStartNumber(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (!adjacent(before, tokens[index])) return before?.text !== '$' && before?.text !== '€';
  if (before?.unspaced === true) return !before.text.endsWith('第');
  if (before?.text === '/' || before?.text === '-')
    return !adjacent(tokens[index - 2], before) || isListedNumber(tokens, index - 2);
  return '([{<>=≤≥~|:;,、。「【"\'+*'.includes(before?.text ?? '');
}

/** A syllable that ends a word is no number: only a word of its own is one. */
function mayStartNumeral(tokens: readonly Token[], index: number): boolean {
  const [before, token] = [tokens[index - 1], tokens[index]];
  if (token?.unspaced !== true || before?.unspaced !== true || !adjacent(before, token)) return true;
  return !isHangul(token.text) && !before.text.endsWith('第');
}

const isHangul = (text: string): boolean => text >= '\uac00' && text <= '\ud7a3\uffff';

/** In "30/60/90 days" each number continues a list of numbers, in "0-48 hours" the second one. */
function isListedNumber(tokens: readonly Token[], index: number): boolean {
  const figure = tokens[index]?.figure;
  return figure !== undefined && figure < MOST;
}

interface Unit {
  readonly word: Word;
  readonly hours: number;
  readonly business: boolean;
  readonly relative: boolean;
  readonly orMore: boolean;
  /** An abbreviation that does not touch its number: "3 d". */
  readonly loose: boolean;
  readonly next: number;
}

/** How many words, brackets included, may stand between an amount and its unit: "3 (three) UK business days". */
const MOST_MODIFIERS = 6;

/** "A few business days" is no number of them. */
const VAGUE_AMOUNTS = new Set(['few', 'several', 'some', 'paar']);

function unitAt(tokens: readonly Token[], index: number): Unit | undefined {
  let at = index;
  let business = false;
  let relative = false;
  const orMore = tokens[at]?.text === '+';
  if (orMore || tokens[at]?.text === '-') at++;
  for (let modifiers = 0; modifiers < MOST_MODIFIERS; modifiers++, at++) {
    const token = tokens[at];
    if (token === undefined) return undefined;
    const { word } = token;
    if (word?.unit !== undefined && mayEndUnit(tokens, at)) {
      const next = workingAfter(tokens, at + 1);
      const { hours, business: working } = word.unit;
      const loose = isWord(token, 'touching') && !adjacent(tokens[at - 1], token);
      return { word, hours, business: business || working || next > at + 1, relative, orMore, loose, next };
    }
    if (isWord(token, 'business')) business = true;
    else if (isWord(token, 'relative')) relative = true;
    else if (!isWord(token, 'filler') && !'()-/'.includes(token.text) && token.text !== 'or') {
      // A region may stand before the working day: "3 UK business days".
      const number = token.figure ?? word?.number;
      if (!isWord(tokens[at + 1], 'business') || number !== undefined || VAGUE_AMOUNTS.has(token.text))
        return undefined;
    }
  }
  return undefined;
}

/** A letter is a unit only where it touches its number, and a Korean syllable only where no word goes on behind it. */
function mayEndUnit(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (isWord(token, 'touching')) return adjacent(before, token) || before?.figure !== undefined;
  if (token?.unspaced !== true || after?.unspaced !== true || !adjacent(token, after)) return true;
  return (
    token.text.length > 1 ||
    !isHangul(token.text) ||
    PHRASES_AFTER.has(after.text) ||
    PARTICLES.has(after.text)
  );
}

/** Korean particles that close a time: "7일이 걸립니다". */
const PARTICLES = new Set(['이', '은', '을', '의', '까지', '로']);

/** The token after words that make the unit before them a working one; `index` itself when there are none. */
function workingAfter(tokens: readonly Token[], index: number): number {
  const at = (offset: number): Token | undefined => tokens[index + offset];
  const isUnit = (offset: number): boolean => at(offset)?.word?.unit !== undefined;
  if (isWord(at(0), 'business') && !isUnit(1)) return index + 1;
  if (at(0)?.text === 'on' && isWord(at(1), 'business')) return isUnit(2) ? index + 3 : index + 2;
  if (at(0)?.text !== '(') return index;
  if (isWord(at(1), 'business')) {
    if (at(2)?.text === ')') return index + 3;
    if (isUnit(2) && at(3)?.text === ')') return index + 4;
  }
  const excluding = at(1)?.text === 'excluding' || at(1)?.text === 'except';
  if (!excluding || (at(2)?.text !== 'weekends' && at(2)?.text !== 'holidays')) return index;
  let end = index + 3;
  while (end < index + 8 && tokens[end] !== undefined && tokens[end]?.text !== ')') end++;
  return tokens[end]?.text === ')' ? end + 1 : index;
}

/** The rest of a range, from the word between its values: "-3 days", "to 3 days", "/60/90 days". */
function rangeAfter(
  tokens: readonly Token[],
  index: number,
): { readonly amount: Amount; readonly unit: Unit } | undefined {
  let at = index;
  for (let values = 0; values < 4; values++) {
    if (!isWord(tokens[at], 'range') && !isWord(tokens[at], 'alternative')) return undefined;
    const amount = amountAt(tokens, at + 1);
    if (amount === undefined || amount.article) return undefined;
    const unit = unitAt(tokens, amount.next);
    if (unit !== undefined) return { amount, unit };
    at = amount.next;
  }
  return undefined;
}

const RESTATING_WORDS = new Set(['or', '~', 'approximately', 'about', 'i']);

function restatedAfter(
  tokens: readonly Token[],
  index: number,
): { readonly hours: number; readonly business: boolean; readonly next: number } | undefined {
  if (tokens[index]?.text !== '(') return undefined;
  const amount = amountAt(tokens, RESTATING_WORDS.has(tokens[index + 1]?.text ?? '') ? index + 2 : index + 1);
  const unit = amount && unitAt(tokens, amount.next);
  if (amount === undefined || unit === undefined || tokens[unit.next]?.text !== ')') return undefined;
  return { hours: amount.value * unit.hours, business: unit.business, next: unit.next + 1 };
}

/** A short phrase behind a unit that says how the value binds. */
function trailingAt(
  tokens: readonly Token[],
  index: number,
): { readonly bound: Bound | undefined; readonly next: number } {
  const phrase = PHRASES_AFTER.get(tokens[index]?.text ?? '')?.find(({ words }) =>
    words.every((word, offset) => tokens[index + offset]?.text === word),
  );
  const next = index + (phrase?.words.length ?? 0);
  // "Maximum 7 days" is said of the time that follows.
  if (phrase === undefined || tokens[next]?.word?.unit !== undefined)
    return { bound: undefined, next: index };
  return { bound: phrase.bound, next };
}

/** "24 hours a day", "5 days per week". */
function isRate(tokens: readonly Token[], next: number): boolean {
  const after = tokens[next];
  return (
    (isWord(after, 'article') || after?.text === 'per' || after?.text === '/' || after?.text === 'each') &&
    tokens[next + 1]?.word?.unit !== undefined
  );
}

/** The past, an age, a rate whose count stands before, a version, or a kind of vulnerability ("one-day exploit"). */
function isNoTime(tokens: readonly Token[], index: number, next: number): boolean {
  const [before, after] = [tokens[index - 1], tokens[next]];
  // "You have not heard from us for the past 5 days."
  const ofAge = tokens[index - 2]?.text === 'the' && tokens[index - 3]?.text === 'for';
  if (
    (isWord(before, 'past') && !ofAge) ||
    isWord(after, 'age') ||
    before?.text === 'per' ||
    before?.text === 'version'
  )
    return true;
  // "Older than 12 months".
  if (isWord(tokens[index - 2], 'age') && isWord(before, 'than')) return true;
  return /^(?:exploit|vulnerabilit)/.test(after?.text ?? '') && tokens[next - 2]?.text === '-';
}

/** "An immediate threat" is near, and nothing is done at once. */
const DANGERS = new Set(
  'threat threats risk risks danger dangers impact harm exploitation exposure concern'.split(' '),
);

/** How many words may stand between "next" and "release". */
const MOST_KINDS = 6;

/** A time that is tied to an event. */
function eventAt(tokens: readonly Token[], index: number): Match | undefined {
  const at = (offset: number): Token | undefined => tokens[index + offset];
  const anchored = (anchor: Anchor, length: number): Match => ({
    ...PASSED_OVER,
    value: time({ hours: null, anchor, bound: 'upper' }),
    next: index + length,
  });
  const text = at(0)?.text ?? '';
  if (isWord(at(0), 'immediate')) {
    // In these scripts an adverb that touches the verb behind it is part of a sentence.
    if (at(0)?.unspaced === true && at(1)?.unspaced === true && adjacent(at(0), at(1))) return undefined;
    if (DANGERS.has(at(1)?.text ?? '')) return undefined;
    let length = 1;
    if (text.startsWith('immediate') && !text.endsWith('ly'))
      while (isWord(at(length), 'immediateTail')) length++;
    return anchored('immediate', length);
  }
  if (text === 'same') {
    const length = at(1)?.text === '-' ? 3 : 2;
    return at(length - 1)?.text === 'day' ? anchored('immediate', length) : undefined;
  }
  if ((text === 'at' && at(1)?.text === 'once') || (text === 'right' && at(1)?.text === 'away'))
    return anchored('immediate', 2);
  if (!isWord(at(0), 'next')) return undefined;
  if (text === 'next') {
    const business = at(1)?.text === 'business' || at(1)?.text === 'working';
    const length = business ? 3 : 2;
    if (at(length - 1)?.text === 'day')
      return {
        ...PASSED_OVER,
        value: time({ hours: 24, business, bound: 'upper' }),
        next: index + length,
      };
  }
  let anchor: Anchor = 'next-release';
  for (let length = 1; length <= MOST_KINDS; length++) {
    const token = at(length);
    const kind = token?.word?.releaseKind;
    if (isWord(token, 'release')) {
      const after = at(length + 1)?.word?.releaseKind;
      if (after !== undefined && after !== 'next-release' && anchor === 'next-release')
        return anchored(after, length + 2);
      return anchored(anchor, at(length + 1)?.text === 'cycle' ? length + 2 : length + 1);
    }
    if (kind === undefined && !['-', '/', 'or', '('].includes(token?.text ?? '')) return undefined;
    if (kind !== undefined && anchor === 'next-release') anchor = kind;
  }
  return undefined;
}
