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
 * Case does not matter. Words of scripts without spaces between words, and of those with particles behind them, are found inside others.
 */
export type Cue = string;

export type Element =
  | { readonly kind: 'words'; readonly words: readonly string[]; readonly optional: boolean }
  | { readonly kind: 'gap'; readonly long: boolean }
  | { readonly kind: 'start' }
  | { readonly kind: 'end' };

/** Scripts whose words are found inside others: kana, Han, Hangul and Devanagari. */
export const WIDE = /[\u0900-\u097f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

export function parseCue(cue: Cue): Element[] {
  return cue
    .split(' ')
    .filter((part) => part !== '')
    .map((part): Element => {
      if (part === '^') return { kind: 'start' };
      if (part === '$') return { kind: 'end' };
      if (part === '..' || part === '...') return { kind: 'gap', long: part === '...' };
      const optional = part.startsWith('(');
      const words = (optional ? part.slice(1, -1) : part)
        .replace(/\{(\w+)\}/g, (_, name: keyof typeof FAMILIES) => FAMILIES[name])
        .toLowerCase()
        .split('|');
      return { kind: 'words', words, optional };
    });
}
