import type { Span } from '../../markdown/model';
import {
  AGE_WORDS,
  APPROXIMATE_WORDS,
  ARTICLES,
  BOUND_PHRASES,
  BUSINESS_WORDS,
  CADENCES,
  FILLER_WORDS,
  IMMEDIATE_TAIL,
  IMMEDIATE_WORDS,
  NEXT_WORDS,
  NUMBERS,
  PAST_WORDS,
  RANGE_WORDS,
  RELATIVE_WORDS,
  RELEASE_KINDS,
  RELEASE_WORDS,
  TOUCHING_UNITS,
  TRAILING_BOUNDS,
  UNITS,
  USUAL_WORDS,
  type Bound,
  type BoundPhrase,
} from './duration-words';
import { findEastAsianDurations } from './durations-east-asian';
import { mayHoldDuration, tokenise, type Token } from './duration-tokens';
import type { Anchor } from '../model';

/** What a time expression says. Hours are of the clock; a working day counts 24. */
export interface TimeValue {
  /** The upper end in hours; null for a time that is tied to an event. */
  readonly hours: number | null;
  /** The lower end of a range in hours; null when the text gives one value. */
  readonly minimumHours: number | null;
  /** Only working days count. */
  readonly business: boolean;
  readonly bound: Bound;
  readonly anchor: Anchor | null;
  /** Follows on from an earlier time: "an additional 30 days". */
  readonly relative: boolean;
}

/** A time expression in a text: "within 48 hours", "2-3 business days", "next minor release". */
export interface Duration extends TimeValue {
  /** The whole expression, the words of its bound included. */
  readonly range: Span;
  /** The same value told twice and otherwise the second time, in hours: "three (5) days" and "72 hours (2 days)"; null when it agrees. */
  readonly restatedHours: number | null;
}

/**
 * The time expressions of a normalised text, in order and not overlapping. Ages ("12 months old"), the past ("last 6 months"), rates ("24 hours a day"),
 * versions and times of the clock are none. Takes time linear in the length of the text.
 */
export function findDurations(text: string): Duration[] {
  if (!mayHoldDuration(text)) return [];
  const tokens = tokenise(text);
  const found: Duration[] = findEastAsianDurations(text);
  let previousEnd = 0;
  for (let index = 0; index < tokens.length;) {
    const match = durationAt(tokens, index) ?? anchorAt(tokens, index);
    if (match === undefined) {
      index++;
      continue;
    }
    const read = withWordsBefore(tokens, index, previousEnd, match);
    if (read !== undefined) {
      const { start, ...value } = read;
      const range = { start: tokens[start]?.start ?? 0, end: tokens[match.next - 1]?.end ?? 0 };
      found.push({ ...value, range, restatedHours: match.restatedHours });
    }
    previousEnd = match.next;
    index = match.next;
  }
  return found.sort((a, b) => a.range.start - b.range.start);
}

/** The canonical English form of a time. Reading it again gives the same value. */
export function printDuration({ hours, minimumHours, business, bound, anchor, relative }: TimeValue): string {
  if (anchor === 'immediate') return 'immediately';
  if (anchor !== null || hours === null) return (anchor ?? 'next-release').replaceAll('-', ' ');
  const inHours = hours % 24 !== 0 || (minimumHours ?? 0) % 24 !== 0 || hours === 0;
  const amount = (value: number): string => String(inHours ? value : value / 24);
  const one = hours === (inHours ? 1 : 24) && minimumHours === null;
  const unit = `${business ? 'business ' : ''}${inHours ? 'hour' : 'day'}${one ? '' : 's'}`;
  const words = { upper: 'within', usual: 'usually within', lower: 'at least', cadence: 'every' }[bound];
  const range = minimumHours === null ? '' : `${amount(minimumHours)} to `;
  return `${words} ${relative ? 'another ' : ''}${range}${amount(hours)} ${unit}`;
}

const adjacent = (left: Token | undefined, right: Token | undefined): boolean =>
  left !== undefined && left.end === right?.start;

interface Match {
  /** Undefined for an expression that looks like a time and is none, so that it is passed over as a whole. */
  readonly value: (Omit<TimeValue, 'bound'> & { readonly bound: Bound | undefined }) | undefined;
  readonly restatedHours: number | null;
  /** The token after the expression. */
  readonly next: number;
  readonly article: boolean;
}

const PASSED_OVER = { value: undefined, restatedHours: null, article: false };

interface Amount {
  readonly value: number;
  readonly restated: number | undefined;
  readonly next: number;
  readonly article: boolean;
}

/** A number in figures or words, or an article: "3", "three (3)", "forty-eight", "a couple of", "a". */
function amountAt(tokens: readonly Token[], index: number): Amount | undefined {
  const token = tokens[index];
  if (token === undefined) return undefined;
  if (token.figure !== undefined) {
    const value = token.figure;
    if (!(value > 0 && value < 1000 && value % 0.5 === 0) || !mayStartNumber(tokens, index)) return undefined;
    const word =
      tokens[index + 1]?.text === '(' && tokens[index + 3]?.text === ')'
        ? NUMBERS.get(tokens[index + 2]?.text ?? '')
        : undefined;
    if (word !== undefined)
      return { value, restated: word === value ? undefined : word, next: index + 4, article: false };
    return { value, restated: undefined, next: index + 1, article: false };
  }
  const couple = tokens[index + 1]?.text === 'couple' || tokens[index + 1]?.text === 'pair';
  if (ARTICLES.has(token.text) && couple) {
    return {
      value: 2,
      restated: undefined,
      next: tokens[index + 2]?.text === 'of' ? index + 3 : index + 2,
      article: false,
    };
  }
  if (token.text === 'half' && ARTICLES.has(tokens[index + 1]?.text ?? ''))
    return { value: 0.5, restated: undefined, next: index + 2, article: false };
  const simple = NUMBERS.get(token.text) ?? (ARTICLES.has(token.text) ? 1 : undefined);
  if (simple === undefined) return undefined;
  let value = simple;
  let next = index + 1;
  if (value >= 20 && value % 10 === 0) {
    const digitAt = tokens[next]?.text === '-' ? next + 1 : next;
    const digit = NUMBERS.get(tokens[digitAt]?.text ?? '');
    if (digit !== undefined && digit < 10) {
      value += digit;
      next = digitAt + 1;
    }
  }
  const figure =
    tokens[next]?.text === '(' && tokens[next + 2]?.text === ')' ? tokens[next + 1]?.figure : undefined;
  if (figure !== undefined && figure > 0 && figure < 1000) {
    return { value: figure, restated: figure === value ? undefined : value, next: next + 3, article: false };
  }
  return { value, restated: undefined, next, article: ARTICLES.has(token.text) };
}

/** Figures that touch a letter, a point, a currency sign and the like are parts of versions, dates, identifiers or sums. */
function mayStartNumber(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (!adjacent(before, tokens[index])) return before?.text !== '$' && before?.text !== '€';
  if (before?.text === '/' || before?.text === '-')
    return !adjacent(tokens[index - 2], before) || isListedNumber(tokens, index - 2);
  return '([{<>=≤≥~|:,"\'+*'.includes(before?.text ?? '');
}

/** In "30/60/90 days" each number continues a list of numbers. */
function isListedNumber(tokens: readonly Token[], index: number): boolean {
  const figure = tokens[index]?.figure;
  return figure !== undefined && figure > 0 && figure < 1000;
}

interface UnitMatch {
  readonly hours: number;
  readonly business: boolean;
  readonly relative: boolean;
  readonly orMore: boolean;
  readonly next: number;
}

/** A unit with what stands around it: "-day", " business days", " (working) days", "+ hours", " días hábiles". */
function unitAt(tokens: readonly Token[], index: number): UnitMatch | undefined {
  let at = index;
  let business = false;
  let relative = false;
  const orMore = tokens[at]?.text === '+';
  if (orMore || tokens[at]?.text === '-') at++;
  for (let modifiers = 0; modifiers < 6; modifiers++) {
    const token = tokens[at];
    if (token === undefined) return undefined;
    const unit = UNITS.get(token.text);
    const businessWord = BUSINESS_WORDS.has(token.text);
    if (unit !== undefined && (!TOUCHING_UNITS.has(token.text) || adjacent(tokens[at - 1], token))) {
      const trailing = businessAfter(tokens, at + 1);
      return {
        hours: unit.hours,
        business: business || unit.business || trailing > at + 1,
        relative,
        orMore,
        next: trailing,
      };
    }
    if (businessWord) business = true;
    else if (RELATIVE_WORDS.has(token.text)) relative = true;
    else if (!FILLER_WORDS.has(token.text) && !'()-/'.includes(token.text) && token.text !== 'or') {
      // A region may stand before the working day: "3 UK business days".
      if (!BUSINESS_WORDS.has(tokens[at + 1]?.text ?? '') || token.figure !== undefined) return undefined;
    }
    at++;
  }
  return undefined;
}

/** The token after words that make the unit before them a working one; `index` itself when there are none. */
function businessAfter(tokens: readonly Token[], index: number): number {
  const at = (offset: number): string => tokens[index + offset]?.text ?? '';
  if (BUSINESS_WORDS.has(at(0)) && !UNITS.has(at(1))) return index + 1;
  if (at(0) === '(' && BUSINESS_WORDS.has(at(1))) {
    if (at(2) === ')') return index + 3;
    if (UNITS.has(at(2)) && at(3) === ')') return index + 4;
  }
  if (at(0) === 'on' && BUSINESS_WORDS.has(at(1))) return UNITS.has(at(2)) ? index + 3 : index + 2;
  if (
    at(0) === '(' &&
    (at(1) === 'excluding' || at(1) === 'except') &&
    (at(2) === 'weekends' || at(2) === 'holidays')
  ) {
    let end = index + 3;
    while (end < index + 8 && tokens[end] !== undefined && tokens[end]?.text !== ')') end++;
    return tokens[end]?.text === ')' ? end + 1 : index;
  }
  return index;
}

function durationAt(tokens: readonly Token[], index: number): Match | undefined {
  const cadence = CADENCES.get(tokens[index]?.text ?? '');
  if (cadence !== undefined) {
    const scheduled =
      tokens[index + 1]?.text === 'at' || tokens[index + 1]?.text === '-' || tokens[index - 1]?.text === '-';
    return {
      ...PASSED_OVER,
      value: scheduled ? undefined : valueOf(cadence, null, false, 'cadence'),
      next: index + 1,
    };
  }
  if (tokens[index]?.text === 'once' || tokens[index]?.text === 'twice') {
    const each = ['a', 'per', 'every', 'each'].includes(tokens[index + 1]?.text ?? '');
    const unit = each ? UNITS.get(tokens[index + 2]?.text ?? '') : undefined;
    if (unit !== undefined)
      return { ...PASSED_OVER, value: valueOf(unit.hours, null, unit.business, 'cadence'), next: index + 3 };
  }
  const first = amountAt(tokens, index);
  if (first === undefined) return countedDayAt(tokens, index);
  let last = first;
  let unit = unitAt(tokens, first.next);
  let minimum: number | null = null;
  if (unit === undefined || tokens[unit.next]?.text === '-' || tokens[unit.next]?.text === 'to') {
    const from = unit?.next ?? first.next;
    const range = rangeAfter(tokens, from);
    if (range !== undefined) {
      minimum = first.value * (unit ?? range.unit).hours;
      last = range.amount;
      unit = range.unit;
    }
  }
  if (unit === undefined) return undefined;
  const orMore =
    minimum === null && tokens[unit.next]?.text === 'or' ? amountAt(tokens, unit.next + 1) : undefined;
  // "A week or two".
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
  if (isNoDuration(tokens, index, unit.next)) return { ...PASSED_OVER, next: unit.next };
  const restated = restatedAfter(tokens, unit.next);
  const slip = last.restated === undefined ? null : last.restated * unit.hours;
  const again = restated !== undefined && restated.hours !== hours ? restated.hours : null;
  let next = restated?.next ?? unit.next;
  const trailing = TRAILING_BOUNDS.find(({ words }) =>
    words.every((word, offset) => tokens[next + offset]?.text === word),
  );
  if (trailing !== undefined && UNITS.get(tokens[next + trailing.words.length]?.text ?? '') === undefined)
    next += trailing.words.length;
  const bound = trailing?.bound ?? (unit.orMore ? 'lower' : undefined);
  return {
    value: {
      ...valueOf(hours, minimum, unit.business || restated?.business === true, bound),
      relative: unit.relative,
    },
    restatedHours: slip ?? again,
    next,
    article: first.article && minimum === null,
  };
}

/** A point of a schedule, where that opens a text or cell: "Day 90: publication", "Week 1-2". Day 0 is its start and no time. */
function countedDayAt(tokens: readonly Token[], index: number): Match | undefined {
  const hours = { day: 24, days: 24, week: 168, weeks: 168, hour: 1, hours: 1 }[tokens[index]?.text ?? ''];
  const before = tokens[index - 1]?.text;
  if (hours === undefined || (before !== undefined && !'|(-'.includes(before))) return undefined;
  const from = tokens[index + 1]?.figure;
  const ranged = tokens[index + 2]?.text === '-' && tokens[index + 3]?.figure !== undefined;
  const to = ranged ? tokens[index + 3]?.figure : from;
  const next = index + (ranged ? 4 : 2);
  if (from === undefined || to === undefined || !(to > 0 && to < 1000)) return undefined;
  if (![undefined, ':', '-', '|', ')', '('].includes(tokens[next]?.text)) return undefined;
  const minimum = ranged && from > 0 && from < to ? from * hours : null;
  return { ...PASSED_OVER, value: valueOf(to * hours, minimum, false, 'upper'), next };
}

const valueOf = (
  hours: number,
  minimumHours: number | null,
  business: boolean,
  bound: Bound | undefined,
) => ({
  hours,
  minimumHours,
  business,
  bound,
  anchor: null,
  relative: false,
});

/** The rest of a range, from the word between its values: "-3 days", "to 3 days", "/60/90 days". */
function rangeAfter(
  tokens: readonly Token[],
  index: number,
): { amount: Amount; unit: UnitMatch } | undefined {
  let at = index;
  for (let values = 0; values < 4; values++) {
    if (!RANGE_WORDS.has(tokens[at]?.text ?? '')) return undefined;
    const amount = amountAt(tokens, at + 1);
    if (amount === undefined || amount.article) return undefined;
    const unit = unitAt(tokens, amount.next);
    if (unit !== undefined) return { amount, unit };
    at = amount.next;
  }
  return undefined;
}

/** The same time once more in brackets: "(2 days)", "(or 3 business days)". */
function restatedAfter(
  tokens: readonly Token[],
  index: number,
): { hours: number; business: boolean; next: number } | undefined {
  if (tokens[index]?.text !== '(') return undefined;
  const from = ['or', '~', 'approximately', 'about', 'i'].includes(tokens[index + 1]?.text ?? '')
    ? index + 2
    : index + 1;
  const amount = amountAt(tokens, from);
  const unit = amount && unitAt(tokens, amount.next);
  if (amount === undefined || unit === undefined || tokens[unit.next]?.text !== ')') return undefined;
  return { hours: amount.value * unit.hours, business: unit.business, next: unit.next + 1 };
}

/** "24 hours a day", "5 days per week". */
function isRate(tokens: readonly Token[], next: number): boolean {
  const after = tokens[next]?.text ?? '';
  return (
    (ARTICLES.has(after) || after === 'per' || after === '/' || after === 'each') &&
    UNITS.has(tokens[next + 1]?.text ?? '')
  );
}

/** The past, an age, a rate whose count stands before, a version, or a kind of vulnerability ("one-day exploit"). */
function isNoDuration(tokens: readonly Token[], index: number, next: number): boolean {
  const before = tokens[index - 1]?.text ?? '';
  const after = tokens[next]?.text ?? '';
  if (PAST_WORDS.has(before) || AGE_WORDS.has(after) || before === 'per' || before === 'version') return true;
  return /^(?:exploit|vulnerabilit)/.test(after) && tokens[next - 2]?.text === '-';
}

/** A time that is tied to an event: "immediately", "same day", "next minor version". */
function anchorAt(tokens: readonly Token[], index: number): Match | undefined {
  const at = (offset: number): string => tokens[index + offset]?.text ?? '';
  const anchored = (anchor: Anchor, length: number): Match => ({
    value: { hours: null, minimumHours: null, business: false, bound: 'upper', anchor, relative: false },
    restatedHours: null,
    next: index + length,
    article: false,
  });
  if (IMMEDIATE_WORDS.has(at(0))) {
    let length = 1;
    if (at(0).startsWith('immediate') && !at(0).endsWith('ly'))
      while (IMMEDIATE_TAIL.has(at(length))) length++;
    return anchored('immediate', length);
  }
  if (at(0) === 'same' && (at(1) === 'day' || (at(1) === '-' && at(2) === 'day')))
    return anchored('immediate', at(1) === '-' ? 3 : 2);
  if ((at(0) === 'at' && at(1) === 'once') || (at(0) === 'right' && at(1) === 'away'))
    return anchored('immediate', 2);
  if (!NEXT_WORDS.has(at(0))) return undefined;
  let anchor: Anchor = 'next-release';
  for (let length = 1; length <= 6; length++) {
    const word = at(length);
    if (RELEASE_WORDS.has(word)) {
      const kind = RELEASE_KINDS.get(at(length + 1));
      if (kind !== undefined && kind !== 'next-release' && anchor === 'next-release')
        return anchored(kind, length + 2);
      return anchored(anchor, at(length + 1) === 'cycle' ? length + 2 : length + 1);
    }
    const kind = RELEASE_KINDS.get(word);
    if (kind === undefined && !['-', '/', 'or', '('].includes(word)) return undefined;
    if (kind !== undefined && anchor === 'next-release') anchor = kind;
  }
  return undefined;
}

/** How far back, in tokens, a word that makes the value the usual one may stand. */
const LOOK_BACK = 9;

/** Reads the words before an expression: where it starts, how it binds, and whether it follows on from another time. */
function withWordsBefore(
  tokens: readonly Token[],
  index: number,
  floor: number,
  match: Match,
): (TimeValue & { start: number }) | undefined {
  const { value } = match;
  if (value === undefined) return undefined;
  if (value.anchor !== null) return { ...value, bound: 'upper', start: index };
  let { bound, relative } = value;
  let start = index;
  let at = index;
  for (let steps = 0; steps < 4 && at > floor; steps++) {
    const before = tokens[at - 1]?.text ?? '';
    if (RELATIVE_WORDS.has(before) || before === '+') {
      relative = true;
      at -= ARTICLES.has(tokens[at - 2]?.text ?? '') && at - 2 >= floor ? 2 : 1;
      start = at;
    } else if (APPROXIMATE_WORDS.has(before)) {
      start = --at;
    } else {
      const phrase = phraseBefore(tokens, at, floor);
      if (phrase === undefined) break;
      bound ??= phrase.bound;
      at -= phrase.words.length;
      if (!phrase.outside) start = at;
    }
  }
  if (match.article && bound === undefined && !standsAlone(tokens, index, match.next)) return undefined;
  if (bound === undefined || bound === 'upper') {
    for (let back = at - 1; back >= Math.max(floor, at - LOOK_BACK); back--) {
      const word = tokens[back]?.text ?? '';
      if ('.;:!?|()'.includes(word)) break;
      if (USUAL_WORDS.has(word)) bound = 'usual';
    }
  }
  return { ...value, bound: bound ?? 'upper', relative, start };
}

/** Whether "a week" is a time without a word of a bound: the value of a label or cell, or counted from something. */
function standsAlone(tokens: readonly Token[], index: number, next: number): boolean {
  const before = tokens[index - 1]?.text;
  if (before === undefined || [':', '|', '-', '('].includes(before)) return true;
  return ['after', 'from', 'before', 'ahead', 'prior', 'following', 'to'].includes(tokens[next]?.text ?? '');
}

/** The longest phrase of a bound that ends right before a token. */
function phraseBefore(tokens: readonly Token[], index: number, floor: number): BoundPhrase | undefined {
  let best: BoundPhrase | undefined;
  for (const phrase of BOUND_PHRASES) {
    const { words } = phrase;
    if (words.length <= (best?.words.length ?? 0) || index - words.length < floor) continue;
    if (words.every((word, offset) => tokens[index - words.length + offset]?.text === word)) best = phrase;
  }
  return best;
}
