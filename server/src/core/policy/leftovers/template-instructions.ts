import { overlap } from '../../collections/spans';
import { addTo } from '../../collections/groups';
import { rememberTexts } from '../../collections/remember-texts';
import { placeOf } from '../../markdown/located';
import type { Block, Unit } from '../../markdown/model';
import type { TemplateInstruction } from '../model';
import { remember } from '../../collections/remember';
import { isAscii } from '../text/letters';
import { sentencesOf } from '../text/sentences';
import {
  COMMENT_MARKERS,
  TEMPLATE_MARKERS,
  TEMPLATE_OPENINGS,
  TEMPLATE_SENTENCES,
  type TemplatePhrase,
} from './template-phrases';

/**
 * The sentences of a unit that speak to the author of the policy and not to its readers: a template's text that was left in, also when it was edited a
 * little, translated, or wrapped over lines.
 */
export const instructionsIn = remember((unit: Unit): TemplateInstruction[] => {
  if (unit.kind === 'code') return [];
  const { text, links } = unit.prose;
  return sentencesOf(text).flatMap((range) => {
    const phrase = phraseOf(text.slice(range.start, range.end));
    // "Replace the placeholder as described there" belongs to a document about templates when it links to one.
    if (
      phrase === undefined ||
      (TEMPLATE_MARKERS.includes(phrase) && links.some((link) => overlap(link.range, range)))
    )
      return [];
    return [{ ...placeOf(unit, range), template: phrase.template, hidden: false }];
  });
});

/** The same for what stands in comments: a comment counts as one instruction, and its place is the whole comment. */
export const hiddenInstructionsIn = remember((block: Block): TemplateInstruction[] =>
  block.comments.flatMap((span) => {
    const text = block.source
      .slice(span.start, span.end)
      .replace(/^<!--+|(?<!-)--+>$/g, ' ')
      .slice(0, 4000)
      .replace(/\s+/g, ' ')
      .trim();
    const sentences = sentencesOf(text).map(({ start, end }) => text.slice(start, end));
    const phrase =
      sentences.map(phraseOf).find((found) => found !== undefined) ??
      containedIn(wordsOf(text), COMMENT_MARKERS);
    return phrase === undefined ? [] : [{ block, span, template: phrase.template, hidden: true }];
  }),
);

/** How alike two sets of words must be: the share of the words of both that both have. */
const ALIKE = 0.8;
/** Sentences longer than any template's are not compared. */
const LONGEST = 400;

/** Phrases, found by their words. */
interface PhraseIndex {
  readonly phrases: readonly {
    readonly phrase: TemplatePhrase;
    readonly words: readonly string[];
    readonly count: number;
  }[];
  /** The indices of the phrases that begin with a word, and of those that have it. */
  readonly beginning: ReadonlyMap<string, readonly number[]>;
  readonly having: ReadonlyMap<string, readonly number[]>;
}

/** Made when the first text is looked at. */
const indexOf = remember((phrases: readonly TemplatePhrase[]): PhraseIndex => {
  const beginning = new Map<string, number[]>();
  const having = new Map<string, number[]>();
  const indexed = phrases.map((phrase, index) => {
    const words = wordsOf(phrase.text);
    const set = new Set(words);
    addTo(beginning, words[0] ?? '', index);
    for (const word of set) addTo(having, word, index);
    return { phrase, words, count: set.size };
  });
  return { phrases: indexed, beginning, having };
});

const phraseOf = rememberTexts((sentence): TemplatePhrase | undefined => {
  if (sentence.length > LONGEST * 4) return undefined;
  const words = wordsOf(sentence);
  return (
    standingAt(words, 0, indexOf(TEMPLATE_OPENINGS)) ??
    containedIn(words, TEMPLATE_MARKERS) ??
    (sentence.length > LONGEST ? undefined : alike(words, TEMPLATE_SENTENCES))
  );
});

/** The first of the phrases whose words stand at a place among the words given. */
function standingAt(
  words: readonly string[],
  start: number,
  { phrases, beginning }: PhraseIndex,
): TemplatePhrase | undefined {
  const index = beginning
    .get(words[start] ?? '')
    ?.find((each) => phrases[each]?.words.every((word, at) => words[start + at] === word));
  return index === undefined ? undefined : phrases[index]?.phrase;
}

/** A phrase whose words stand in a row somewhere in the words given. */
function containedIn(
  words: readonly string[],
  phrases: readonly TemplatePhrase[],
): TemplatePhrase | undefined {
  const index = indexOf(phrases);
  for (let start = 0; start < words.length; start++) {
    const phrase = standingAt(words, start, index);
    if (phrase !== undefined) return phrase;
  }
  return undefined;
}

/** The first of the phrases that is so alike the words given that it was edited: by the Jaccard index of their sets of words. */
function alike(words: readonly string[], among: readonly TemplatePhrase[]): TemplatePhrase | undefined {
  const { phrases, having } = indexOf(among);
  const set = new Set(words);
  const shared = new Map<number, number>();
  for (const word of set) {
    for (const index of having.get(word) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1);
  }
  const found = Array.from(shared)
    .filter(([index, count]) => count >= ALIKE * (set.size + (phrases[index]?.count ?? 0) - count))
    .map(([index]) => index);
  return found.length === 0 ? undefined : phrases[Math.min(...found)]?.phrase;
}

/** Words in lower case. In Chinese and Japanese, where no space divides words, and in Korean, where particles end them, each character is one. */
function wordsOf(text: string): readonly string[] {
  if (isAscii(text)) return text.toLowerCase().match(/[a-z\d]+(?:'[a-z]+)?/g) ?? [];
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(
        /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]|[\p{L}\p{N}\p{M}]+(?:['’][\p{L}]+)?/gu,
      ) ?? []
  );
}
