import { FAMILIES } from './vocabulary/families';

/**
 * A pattern of words, as the vocabularies write it: elements that stand next to each other, separated by spaces.
 *
 * - `credit|thank*`: one of several words; `*` stands for any ending.
 * - `security_team`: words of one alternative that stand next to each other; `third-party`: written together or apart.
 * - `(the)`: may be there or not.
 * - `{flaw}`: a family of words, see FAMILIES.
 * - `..` and `...`: at most 60 and 120 characters of anything; in scripts without spaces 25 and 50.
 * - `#`: a number; `~`: any word; `(~)`: one word or none. `^` and `$`: the start and the end of the text.
 *
 * All in lower case; the case of the text does not matter. Words of scripts without spaces between words, and of those with particles behind them, are found inside others.
 */
export type Cue = string;

export type Element =
  | { readonly kind: 'words'; readonly words: readonly string[]; readonly optional: boolean }
  | { readonly kind: 'gap'; readonly long: boolean }
  | { readonly kind: 'start' }
  | { readonly kind: 'end' };

/** Scripts whose words are found inside others: kana, Han, Hangul and Devanagari. */
export const WIDE = /[\u0900-\u097f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** Letters of Russian and its neighbours. */
export const CYRILLIC = /[\u0400-\u052f]/;

/** @param cue In lower case, as the vocabularies are written. */
export const parseCue = (cue: Cue): Element[] => partsOf(cue).map(parsePart);

/** The elements of a cue, as they are written. */
export const partsOf = (cue: Cue): string[] => cue.split(' ').filter((part) => part !== '');

export function parsePart(part: string): Element {
  switch (part) {
    case '^':
      return { kind: 'start' };
    case '$':
      return { kind: 'end' };
    case '..':
      return { kind: 'gap', long: false };
    case '...':
      return { kind: 'gap', long: true };
  }
  const optional = part.startsWith('(');
  const alternatives = optional ? part.slice(1, -1) : part;
  const named = alternatives.includes('{')
    ? alternatives.replace(/\{(\w+)\}/g, (_, name: keyof typeof FAMILIES) => FAMILIES[name])
    : alternatives;
  return { kind: 'words', words: named.split('|'), optional };
}
