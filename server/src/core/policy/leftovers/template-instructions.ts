import { placeOf } from '../../markdown/located';
import type { Block, Unit } from '../../markdown/model';
import type { TemplateInstruction } from '../model';
import { remember } from '../../remember';
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
      (TEMPLATE_MARKERS.includes(phrase) &&
        links.some((link) => link.range.start < range.end && range.start < link.range.end))
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
      .replace(/^<!--+|--+>$/g, ' ')
      .slice(0, 4000)
      .replace(/\s+/g, ' ')
      .trim();
    const sentences = sentencesOf(text).map(({ start, end }) => text.slice(start, end));
    const phrase =
      sentences.map(phraseOf).find((found) => found !== undefined) ??
      containedIn(wordsOf(text), COMMENT_WORDS);
    return phrase === undefined ? [] : [{ block, span, template: phrase.template, hidden: true }];
  }),
);

/** How alike two sets of words must be: the share of the words of both that both have. */
const ALIKE = 0.8;
/** Sentences longer than any template's are not compared. */
const LONGEST = 400;

interface PhraseWords {
  readonly phrase: TemplatePhrase;
  readonly words: readonly string[];
  readonly set: ReadonlySet<string>;
}

const withWords = (phrase: TemplatePhrase): PhraseWords => {
  const words = wordsOf(phrase.text);
  return { phrase, words, set: new Set(words) };
};

const SENTENCES = TEMPLATE_SENTENCES.map(withWords);
const OPENINGS = TEMPLATE_OPENINGS.map(withWords);
const MARKERS = TEMPLATE_MARKERS.map(withWords);
const COMMENT_WORDS = COMMENT_MARKERS.map(withWords);

function phraseOf(sentence: string): TemplatePhrase | undefined {
  if (sentence.length > LONGEST * 4) return undefined;
  const words = wordsOf(sentence);
  const opening = OPENINGS.find(({ words: first }) => first.every((word, index) => words[index] === word));
  if (opening !== undefined) return opening.phrase;
  const marker = containedIn(words, MARKERS);
  if (marker !== undefined) return marker;
  if (sentence.length > LONGEST) return undefined;
  const set = new Set(words);
  return SENTENCES.find((candidate) => similarity(set, candidate.set) >= ALIKE)?.phrase;
}

/** The phrase whose words stand in a row somewhere in the words given. */
function containedIn(words: readonly string[], phrases: readonly PhraseWords[]): TemplatePhrase | undefined {
  const present = new Set(words);
  return phrases.find(
    ({ words: wanted }) =>
      wanted.every((word) => present.has(word)) &&
      words.some((_, start) => wanted.every((word, index) => words[start + index] === word)),
  )?.phrase;
}

/** The Jaccard index of two sets. */
function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  if (few.size < many.size * ALIKE) return 0;
  let shared = 0;
  for (const word of few) if (many.has(word)) shared++;
  return shared / (a.size + b.size - shared);
}

/** Words in lower case. In Chinese and Japanese, where no space divides words, and in Korean, where particles end them, each character is one. */
function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(
        /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]|[\p{L}\p{N}\p{M}]+(?:['’][\p{L}]+)?/gu,
      ) ?? []
  );
}
