import { placeOf } from '../../markdown/located';
import type { MarkdownDocument, Span, Unit } from '../../markdown/model';
import type { TemplateInstruction } from '../model';
import { sentencesOf } from '../text/sentences';
import {
  COMMENT_MARKERS,
  TEMPLATE_MARKERS,
  TEMPLATE_OPENINGS,
  TEMPLATE_SENTENCES,
  type TemplatePhrase,
} from './template-phrases';

/**
 * The sentences that speak to the author of the policy and not to its readers, in reading order: a template's text that was left in, also when it was
 * edited a little, translated, wrapped over lines or put into a comment.
 */
export function templateInstructionsOf(document: MarkdownDocument): TemplateInstruction[] {
  const visible = document.units.flatMap((unit) => (unit.kind === 'code' ? [] : instructionsIn(unit)));
  const hidden = document.comments.flatMap((comment) => hiddenInstruction(document, comment) ?? []);
  const order = ({ block, span }: TemplateInstruction): number => block.start + span.start;
  return [...visible, ...hidden].sort((a, b) => order(a) - order(b));
}

function instructionsIn(unit: Unit): TemplateInstruction[] {
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
    return [{ ...placeOf(unit, range), template: phrase.template, unit, hidden: false }];
  });
}

/** A comment counts as one instruction; its place is the whole comment. */
function hiddenInstruction(document: MarkdownDocument, comment: Span): TemplateInstruction | undefined {
  const text = document.text
    .slice(comment.start, comment.end)
    .replace(/^<!--+|--+>$/g, ' ')
    .slice(0, 4000)
    .replace(/\s+/g, ' ')
    .trim();
  const sentences = sentencesOf(text).map(({ start, end }) => text.slice(start, end));
  const phrase =
    sentences.map(phraseOf).find((found) => found !== undefined) ?? containedIn(wordsOf(text), COMMENT_WORDS);
  if (phrase === undefined) return undefined;
  const block =
    document.blocks[firstAfter(document.blocks, comment.start, (candidate) => candidate.start) - 1];
  const next = firstAfter(document.units, comment.start - 1, (candidate) => candidate.block.start);
  const unit = document.units[next] ?? document.units.at(-1);
  if (block === undefined || unit === undefined) return undefined;
  const span = { start: comment.start - block.start, end: comment.end - block.start };
  return { block, span, template: phrase.template, unit, hidden: true };
}

/** The index of the first element that stands after an offset, in a list that is sorted by offset. */
function firstAfter<T>(list: readonly T[], offset: number, startOf: (element: T) => number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const element = list[middle];
    if (element !== undefined && startOf(element) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

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
