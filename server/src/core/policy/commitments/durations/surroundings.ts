import { isWord, type Match, type MatchedTime, type Need } from './grammar';
import { PHRASES_BEFORE, type BoundPhrase } from './lexicon';
import type { Token } from './lexer';
import type { Bound } from './words/bounds';

/** A time with the words before it. */
export interface BoundTime extends MatchedTime {
  readonly bound: Bound;
  /** The first token of the expression, the words of its bound included. */
  readonly start: number;
}

/** How many phrases may stand before a time: "wait at least about another 3 days". */
const MOST_PHRASES = 4;
/** How far back, in tokens, a word that makes the value the usual one may stand. */
const LOOK_BACK = 9;

/**
 * Reads the words before an expression: where it starts, how it binds, and whether it follows on from another time. Undefined when the expression is no
 * time without other words and these are not there. Tokens before `floor` belong to an earlier time.
 */
export function withWordsBefore(
  tokens: readonly Token[],
  index: number,
  floor: number,
  { value, needs, next }: Match,
): BoundTime | undefined {
  if (value === undefined) return undefined;
  if (value.anchor !== null) return { ...value, bound: 'upper', start: index };
  let { bound, relative, business } = value;
  let start = index;
  let at = index;
  for (let steps = 0; steps < MOST_PHRASES && at > floor; steps++) {
    const before = tokens[at - 1];
    if (isWord(before, 'relative') || before?.text === '+') {
      relative = true;
      at -= isWord(tokens[at - 2], 'article') && at - 2 >= floor ? 2 : 1;
      start = at;
    } else if (isWord(before, 'approximate')) {
      start = --at;
    } else {
      // "At least a 7 days' notice".
      const end = isWord(before, 'article') && phraseBefore(tokens, at, floor) === undefined ? at - 1 : at;
      const phrase = phraseBefore(tokens, end, floor);
      if (phrase === undefined) break;
      at = end;
      at -= phrase.words.length;
      if (phrase.business) business = true;
      else bound ??= phrase.than && isNegated(tokens, at, floor) ? 'upper' : phrase.bound;
      if (!phrase.outside) start = at;
    }
  }
  if (!isMet(needs, bound, tokens, index, next)) return undefined;
  if ((bound === undefined || bound === 'upper') && isUsual(tokens, at, floor)) bound = 'usual';
  return { ...value, bound: bound ?? 'upper', business, relative, start };
}

/** Whether an adverb of the same clause makes the value the usual one: "we usually answer within 3 days". */
function isUsual(tokens: readonly Token[], at: number, floor: number): boolean {
  for (let back = at - 1; back >= Math.max(floor, at - LOOK_BACK); back--) {
    if ('.;:!?|()'.includes(tokens[back]?.text ?? '')) return false;
    if (isWord(tokens[back], 'usual')) return true;
  }
  return false;
}

/** Whether a verb of the same clause is negated: "is not held back for more than 90 days", "dürfen nicht länger als 90 Tage dauern". */
function isNegated(tokens: readonly Token[], at: number, floor: number): boolean {
  for (let back = at - 1; back >= Math.max(floor, at - LOOK_BACK); back--) {
    if (ENDS.has(tokens[back]?.text ?? '')) return false;
    if (isWord(tokens[back], 'negation')) return true;
  }
  return false;
}

const ENDS = new Set(['.', ';', ':', '!', '?', '|', '(', ')', ',', '、', 'if', 'and', 'but']);

function isMet(
  needs: Need,
  bound: Bound | undefined,
  tokens: readonly Token[],
  index: number,
  next: number,
): boolean {
  if (needs === 'cadence') return bound === 'cadence';
  if (needs === 'nothing' || bound !== undefined) return true;
  if (needs === 'bound') return false;
  const [before, after] = [tokens[index - 1]?.text, tokens[next]?.text];
  if (needs === 'value') return isOpening(before) && (after === undefined || '|)(,;/、'.includes(after));
  return isOpening(before) || before === '-' || before === 'after' || COUNTED_FROM.has(after ?? '');
}

const isOpening = (before: string | undefined): boolean =>
  before === undefined || before === ':' || before === '|' || before === '(';

const COUNTED_FROM = new Set([
  'after',
  'from',
  'before',
  'ahead',
  'prior',
  'following',
  'to',
  'pass',
  'passes',
  'go',
  'goes',
  'without',
]);

/** The longest phrase of a bound that ends right before a token. */
function phraseBefore(tokens: readonly Token[], index: number, floor: number): BoundPhrase | undefined {
  return PHRASES_BEFORE.get(tokens[index - 1]?.text ?? '')?.find(
    ({ words }) =>
      index - words.length >= floor &&
      words.every((word, offset) => tokens[index - words.length + offset]?.text === word),
  );
}
