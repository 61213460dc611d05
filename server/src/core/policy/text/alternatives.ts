import { matchesOf } from './matches';

/**
 * What a text has in which an alternative matches: one of some beginnings, ends or whole words, in lower case and with `|` between them; and where
 * ` & ` stands, one of those behind it too.
 */
export type Sign = string;

/** One of several expressions, as it is written in a larger one, and its sign. */
export type Alternative = readonly [sign: Sign, source: string];

/** A large expression that is looked for by its alternatives: most texts have the sign of none, and what is never tried is never compiled. */
export interface Alternatives {
  readonly list: readonly Alternative[];
  /** The matches in a text, in order, as one expression has them that is made of the alternatives with `|` between them, without regard to case. */
  matchesIn(text: string): readonly RegExpExecArray[];
  isIn(text: string): boolean;
}

export function alternatives(list: readonly Alternative[]): Alternatives {
  let tried: readonly Tried[] | undefined;
  let anySign: RegExp | undefined;

  /** Those whose signs a text has. */
  function mayBeIn(text: string): readonly Tried[] {
    anySign ??= new RegExp(
      [...new Set(list.flatMap(([sign]) => signsOf(sign)[0] ?? []))].map(escaped).join('|'),
      'i',
    );
    if (!anySign.test(text)) return NOTHING;
    const lower = lowerCaseOf(text);
    tried ??= list.map(([sign, source]) => ({ signs: signsOf(sign), pattern: new RegExp(source, 'gi') }));
    return tried.filter(({ signs }) => signs.every((words) => words.some((word) => lower.includes(word))));
  }

  return {
    list,
    matchesIn(text) {
      const patterns = mayBeIn(text).map(({ pattern }) => pattern);
      const [only] = patterns;
      if (only === undefined) return NONE;
      return patterns.length === 1 ? matchesOf(only, text) : matchesOfAll(patterns, text);
    },
    isIn: (text) => mayBeIn(text).some(({ pattern }) => firstFrom(pattern, text, 0) !== null),
  };
}

interface Tried {
  readonly signs: readonly (readonly string[])[];
  readonly pattern: RegExp;
}

const NOTHING: readonly Tried[] = [];

/** The words of a sign: of each list one stands in the text. */
const signsOf = (sign: Sign): string[][] => sign.split(' & ').map((words) => words.split('|'));

const escaped = (word: string): string => word.replace(/[.*+?^${}()[\]\\]/g, String.raw`\$&`);

/** One text is looked through for many things, one after the other. */
let asked = '';
let lowered = '';

function lowerCaseOf(text: string): string {
  if (text !== asked) [asked, lowered] = [text, text.toLowerCase()];
  return lowered;
}

const NONE: readonly RegExpExecArray[] = [];

/** At each place the first of the patterns that matches there, and the next match behind its end. No pattern matches an empty text. */
function matchesOfAll(patterns: readonly RegExp[], text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  const next = patterns.map((pattern) => firstFrom(pattern, text, 0));
  for (;;) {
    let first: RegExpExecArray | undefined;
    for (const match of next) if (match && match.index < (first?.index ?? Infinity)) first = match;
    if (first === undefined) return found;
    found.push(first);
    const end = first.index + first[0].length;
    patterns.forEach((pattern, number) => {
      const match = next[number];
      if (match && match.index < end) next[number] = firstFrom(pattern, text, end);
    });
  }
}

function firstFrom(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}
