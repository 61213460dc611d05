import type { Span } from '../../markdown/model';
import { remember } from '../../collections/remember';
import { parseCue, WIDE, type Cue } from './cue-notation';
import { occurrencesIn, wordIndexOf, type Occurrences, type WordIndex } from './cue-words';

export interface CueMatch<Meaning> {
  readonly meaning: Meaning;
  /** The words, in the text that was looked at. */
  readonly range: Span;
}

/** Cues and what each of them means. */
export type CueList<Meaning> = readonly { readonly cue: Cue; readonly meaning: Meaning }[];

/**
 * The cues that a text has, each at one place, in no order that matters. The words of the text are looked up once; a cue is tried only where each of
 * its elements stands somewhere, so that the time hardly grows with the vocabulary. It is linear in the length of the text.
 */
export function cuesIn<Meaning>(list: CueList<Meaning>, text: string): readonly CueMatch<Meaning>[] {
  const { words, cues, anchored } = indexOf(list) as CueIndex<Meaning>;
  const lower = text.toLowerCase();
  // A few letters become longer: then places in the one would not be places in the other.
  const searched = lower.length === text.length ? lower : text;
  const occurrences = occurrencesIn(words, searched);
  const found: CueMatch<Meaning>[] = [];
  for (const element of occurrences.keys()) {
    for (const index of anchored[element] ?? []) {
      const cue = cues[index];
      if (!cue?.needed.every((one) => occurrences.has(one))) continue;
      const range = placeOf(cue.steps, occurrences, searched);
      if (range) found.push({ meaning: cue.meaning, range });
    }
  }
  return found;
}

/** An element, with its words replaced by their number in the index. */
type Step =
  | { readonly kind: 'words'; readonly number: number; readonly optional: boolean; readonly isWide: boolean }
  | { readonly kind: 'gap'; readonly long: boolean }
  | { readonly kind: 'start' }
  | { readonly kind: 'end' };

interface CueIndex<Meaning> {
  readonly words: WordIndex;
  readonly cues: readonly {
    readonly meaning: Meaning;
    readonly steps: readonly Step[];
    /** The elements that a text must have. */
    readonly needed: readonly number[];
  }[];
  /** By element, the cues that are tried when a text has it: each stands by the one that is the least likely to be met. */
  readonly anchored: readonly (readonly number[])[];
}

/** Made when the first text is looked at. */
const indexOf = remember((list: CueList<unknown>): CueIndex<unknown> => {
  const numbers = new Map<string, number>();
  const elements: (readonly string[])[] = [];
  const anchored: number[][] = [];

  /** Elements of the same words are one. */
  function numberOf(words: readonly string[]): number {
    const key = words.join('|');
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, elements.length);
    anchored.push([]);
    return elements.push(words) - 1;
  }

  const cues = list.map(({ cue, meaning }, index) => {
    const parsed = parseCue(cue);
    const needed = parsed.flatMap((element) =>
      element.kind === 'words' && !element.optional ? [element.words] : [],
    );
    const anchor = needed.reduce((best, one) => (rarity(one) > rarity(best) ? one : best));
    anchored[numberOf(anchor)]?.push(index);
    return {
      meaning,
      needed: needed.map(numberOf),
      steps: parsed.map((element): Step =>
        element.kind === 'words'
          ? {
              kind: 'words',
              number: numberOf(element.words),
              optional: element.optional,
              isWide: element.words.some((word) => WIDE.test(word)),
            }
          : element,
      ),
    };
  });
  return { words: wordIndexOf(elements), cues, anchored };
});

/** Few long words are met less often than many short ones. */
const rarity = (words: readonly string[]): number =>
  Math.min(...words.map((word) => word.length)) - words.length / 4;

/** Characters between two parts of a cue: the least and the most. */
const GAP = { short: [1, 60], long: [1, 120] } as const;
const WIDE_GAP = { short: [0, 25], long: [0, 50] } as const;
const APART = [1, 4] as const;
const WIDE_APART = [0, 2] as const;

/** The start of the text is a place as far before its first character as words stand apart. */
const BEFORE_TEXT = -1;

const LETTER = /[\p{L}\d]/u;

/** Where the words of a cue stand one after the other; the nearest words that fit are taken. */
function placeOf(steps: readonly Step[], occurrences: Occurrences, text: string): Span | undefined {
  // The beginnings of the cue found so far, in the order of their ends; undefined when it may begin anywhere.
  let begun: readonly Span[] | undefined;
  let gap: 'short' | 'long' | undefined;
  for (const step of steps) {
    if (step.kind === 'start') begun = [{ start: 0, end: BEFORE_TEXT }];
    else if (step.kind === 'gap') gap = step.long ? 'long' : 'short';
    else if (step.kind === 'end') {
      const last = lastLetterOf(text);
      begun = begun?.filter(({ end }) => end > last);
    } else {
      const places = occurrences.get(step.number) ?? [];
      const before = begun;
      const [least, most] = distance(gap, step.isWide);
      const isNextTo = gap === undefined;
      const next =
        before === undefined
          ? places
          : places.flatMap((place): Span[] => {
              const from = lastFitting(before, place.start, least, most);
              if (from === undefined) return [];
              if (isNextTo && LETTER.test(text.slice(Math.max(0, from.end), place.start))) return [];
              return [{ start: from.start, end: place.end }];
            });
      if (step.optional) {
        // Without it, what stood before goes on, and so does a gap.
        begun = before === undefined ? undefined : byEnd([...before, ...next]);
        continue;
      }
      begun = byEnd(next);
      gap = undefined;
    }
    if (begun?.length === 0) return undefined;
  }
  return begun?.[0];
}

function byEnd(spans: readonly Span[]): readonly Span[] {
  const isSorted = spans.every(({ end }, index) => end >= (spans[index - 1]?.end ?? end));
  return isSorted ? spans : [...spans].sort((a, b) => a.end - b.end);
}

function lastLetterOf(text: string): number {
  let at = text.length - 1;
  while (at >= 0 && !LETTER.test(text.charAt(at))) at--;
  return at;
}

function distance(gap: 'short' | 'long' | undefined, isWide: boolean): readonly [number, number] {
  if (gap !== undefined) return (isWide ? WIDE_GAP : GAP)[gap];
  return isWide ? WIDE_APART : APART;
}

/** The last span whose end is at least and at most so many characters before a place. */
function lastFitting(spans: readonly Span[], place: number, least: number, most: number): Span | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= place - least) low = middle + 1;
    else high = middle;
  }
  const last = spans[low - 1];
  return last !== undefined && last.end >= place - most ? last : undefined;
}
