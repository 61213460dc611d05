import type { Span } from '../../markdown/model';
import { remember } from '../../collections/remember';
import { lastWhile } from '../../collections/search';
import { CYRILLIC, parsePart, partsOf, WIDE, type Cue } from './cue-notation';
import { addElement, newWordIndex, occurrencesIn, type Occurrences, type WordIndex } from './cue-words';
import type { Words } from './vocabulary/vocabulary';

export interface CueMatch<Meaning> {
  readonly meaning: Meaning;
  /** The words, in the text that was looked at. */
  readonly range: Span;
}

/** Cues and what each of them means. */
export type CueList<Meaning> = readonly { readonly cue: Cue; readonly meaning: Meaning }[];

/** The cues of one kind in all languages. */
export const cuesOf = <Meaning>(words: Words | undefined, meaning: Meaning): CueList<Meaning> =>
  Object.values(words ?? {}).flatMap((cues) => cues.map((cue) => ({ cue, meaning })));

/**
 * The cues that a text has, each at one place, in no order that matters. The words of the text are looked up once; a cue is tried only where each of
 * its elements stands somewhere, so that the time hardly grows with the vocabulary. It is linear in the length of the text.
 */
export function cuesIn<Meaning>(list: CueList<Meaning>, text: string): readonly CueMatch<Meaning>[] {
  const { common, cyrillic, wide } = byScript(list) as CuesByScript<Meaning>;
  const lower = text.toLowerCase();
  // A few letters become longer: then places in the one would not be places in the other.
  const searched = lower.length === text.length ? lower : text;
  const found: CueMatch<Meaning>[] = [];
  search(common, searched, found);
  if (CYRILLIC.test(searched)) search(cyrillic, searched, found);
  if (WIDE.test(searched)) search(wide, searched, found);
  return found;
}

function search<Meaning>(list: CueList<Meaning>, text: string, found: CueMatch<Meaning>[]): void {
  const index = indexOf(list) as CueIndex<Meaning>;
  let occurrences = occurrencesIn(index.words, text);
  while (learnCues(index, occurrences)) occurrences = occurrencesIn(index.words, text);
  for (const element of occurrences.elements) {
    for (const number of index.anchored[element] ?? NO_CUES) {
      const steps = index.steps[number];
      const meaning = list[number]?.meaning;
      if (steps === undefined || meaning === undefined || !mayFit(steps, occurrences)) continue;
      const range = placeOf(steps, occurrences, text);
      if (range) found.push({ meaning, range });
    }
  }
}

const NO_CUES: readonly number[] = [];

/** Whether the text has each element that a cue must have. */
function mayFit(steps: readonly Step[], occurrences: Occurrences): boolean {
  for (const step of steps)
    if (step.kind === 'words' && !step.optional && !occurrences.has(step.number)) return false;
  return true;
}

/** Cues that only a text of one script can have stand apart: most texts never need them. */
interface CuesByScript<Meaning> {
  readonly common: CueList<Meaning>;
  readonly cyrillic: CueList<Meaning>;
  readonly wide: CueList<Meaning>;
}

const byScript = remember((list: CueList<unknown>): CuesByScript<unknown> => {
  const common: CueList<unknown>[number][] = [];
  const cyrillic: typeof common = [];
  const wide: typeof common = [];
  for (const one of list) {
    const into = needsScript(one.cue, WIDE) ? wide : needsScript(one.cue, CYRILLIC) ? cyrillic : common;
    into.push(one);
  }
  return { common, cyrillic, wide };
});

/** Whether an element has words of the script only. */
const needsScript = (cue: Cue, script: RegExp): boolean =>
  script.test(cue) &&
  partsOf(cue).some((part) => !part.startsWith('(') && part.split('|').every((word) => script.test(word)));

/** An element, with its words replaced by their number in the index. */
type Step =
  | { readonly kind: 'words'; readonly number: number; readonly optional: boolean; readonly isWide: boolean }
  | { readonly kind: 'gap'; readonly long: boolean }
  | { readonly kind: 'start' }
  | { readonly kind: 'end' };

/**
 * Cues by one element each, the one that is the least likely to be met. The other elements of a cue are learnt when a text has that one: no text
 * needs more than a small part of the vocabulary, and most of the work at a start would be for the rest.
 */
interface CueIndex<Meaning> {
  readonly list: CueList<Meaning>;
  readonly words: WordIndex;
  /** Elements by how they are written. */
  readonly numbers: Map<string, number>;
  /** By element, the cues that are tried when a text has it. */
  readonly anchored: number[][];
  /** By cue; undefined as long as no text had its element. */
  readonly steps: (readonly Step[] | undefined)[];
}

/** Made when the first text is looked at that may have one of the cues. */
const indexOf = remember((list: CueList<unknown>): CueIndex<unknown> => {
  const index: CueIndex<unknown> = {
    list,
    words: newWordIndex(),
    numbers: new Map(),
    anchored: [],
    steps: [],
  };
  list.forEach(({ cue }, number) => {
    const element = numberOf(index, anchorOf(cue));
    const known = index.anchored[element];
    if (known === undefined) index.anchored[element] = [number];
    else known.push(number);
  });
  return index;
});

/** Elements that are written alike are one. */
function numberOf({ numbers, words }: CueIndex<unknown>, written: string): number {
  const known = numbers.get(written);
  if (known !== undefined) return known;
  const element = numbers.size;
  numbers.set(written, element);
  const parsed = parsePart(written);
  if (parsed.kind === 'words') addElement(words, element, parsed.words);
  return element;
}

/** @returns Whether a text has to be looked at again, because cues became known that it may have. */
function learnCues(index: CueIndex<unknown>, occurrences: Occurrences): boolean {
  const { size } = index.numbers;
  for (const element of occurrences.elements) {
    for (const number of index.anchored[element] ?? NO_CUES)
      index.steps[number] ??= partsOf(index.list[number]?.cue ?? '').map((part) => stepOf(index, part));
  }
  return index.numbers.size > size;
}

function stepOf(index: CueIndex<unknown>, part: string): Step {
  const element = parsePart(part);
  if (element.kind !== 'words') return element;
  const { optional, words } = element;
  const written = optional ? part.slice(1, -1) : part;
  const isWide = words.some((word) => WIDE.test(word));
  return { kind: 'words', number: numberOf(index, written), optional, isWide };
}

/** The element of a cue that is the least likely to be met, as far as its writing tells: few long words. */
function anchorOf(cue: Cue): string {
  let anchor = '';
  let most = -Infinity;
  for (let start = 0, end: number; start < cue.length; start = end + 1) {
    end = placeIn(cue, ' ', start);
    const first = cue.charAt(start);
    if (start === end || first === '(' || first === '^' || first === '$' || first === '.') continue;
    let words = placeIn(cue, '{', start) < end ? FAMILY : 0;
    for (let at = start; at <= end; at = placeIn(cue, '|', at) + 1) words++;
    const rarity = first === '#' || first === '~' ? -FAMILY : (end - start) / words - words / 2;
    if (rarity > most) {
      anchor = cue.slice(start, end);
      most = rarity;
    }
  }
  return anchor;
}

/** Where a character stands next; the end of the text when it does not. */
function placeIn(text: string, character: string, from: number): number {
  const place = text.indexOf(character, from);
  return place < 0 ? text.length : place;
}

/** About how many words a family has. */
const FAMILY = 15;

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
      const places = occurrences.placesOf(step.number);
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
  const last = lastWhile(spans, ({ end }) => end <= place - least);
  return last !== undefined && last.end >= place - most ? last : undefined;
}
