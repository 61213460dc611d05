import type { Span } from '../../markdown/model';
import { withLetters } from '../text/letters';
import { phrasesOf, type ByLanguage } from './durations/words/languages';
import type { StageCue } from './stage-cue';
import { ALONG_AFTER, ALONG_WITH, ANNOUNCED, ARTICLES, COUNTED_FROM, OF_IT, WITH } from './words/adjuncts';
import { hasWord, wordPattern } from './words/patterns';

/**
 * The stages that a text speaks of, without those that only tell of another one when it comes: the event that a time counts from ("nach der
 * Bestätigung", "确认后"), and what goes along with it. "An advisory together with the fix, within 90 days" promises that time for the advisory.
 *
 * @param cues In the order of the text.
 */
export function withoutAdjuncts(text: string, cues: readonly StageCue[]): StageCue[] {
  let adjunct: StageCue | undefined;
  const acts: StageCue[] = [];
  for (const cue of cues) {
    const isAdjunct =
      (cue.stage !== 'other' && isEvent(text, cue.range)) ||
      isAlong(text, cue, acts.at(-1)) ||
      // "Together with the release of the fix", "when the fix is released".
      (adjunct?.stage === cue.stage && OF.test(text.slice(adjunct.range.end, cue.range.start)));
    adjunct = isAdjunct ? cue : undefined;
    if (!isAdjunct) acts.push(cue);
  }
  return acts;
}

/** A sentence begins with what goes along with what it tells: "zusammen mit dem Fix, spätestens nach 90 Tagen, veröffentlichen wir …". */
export const opensWithAdjunct = (text: string): boolean => OPENS.test(text);

const anyOf = (phrases: ByLanguage): string => `(?:${phrasesOf(phrases).join('|')})`;

const FROM = withLetters(String.raw`(?<![\p{L}])${anyOf(COUNTED_FROM)}(?: [^\s\d,]{1,5}){0,2} $`, 'i');
/** Between an adjunct and what belongs to it. */
const OF = new RegExp(`^ ${anyOf(OF_IT)}(?: ${anyOf(ARTICLES)})? $`, 'i');
const AFTERWARDS = /^[^\s,、]{0,3}(?:后|後|から|후|이후|로부터)/;
/** How much text around a word is looked at, in UTF-16 units. */
const BESIDE = 30;

const isEvent = (text: string, { start, end }: Span): boolean =>
  AFTERWARDS.test(text.slice(end, end + BESIDE)) || FROM.test(text.slice(Math.max(0, start - BESIDE), start));

/** The end of a text that leads to a noun: a preposition, with an article and an adjective. */
const leadingTo = (prepositions: ByLanguage): RegExp =>
  withLetters(
    String.raw`(?<![\p{L}])${anyOf(prepositions)}(?:(?: ${anyOf(ARTICLES)}(?: ([\p{L}]{3,20}))?)? | ?(?:[dl]|all|dell|un)['’])$`,
    'i',
  );
const OPENS = new RegExp(`^(?:${anyOf(ALONG_WITH)}|${anyOf(COUNTED_FROM)}) `, 'i');
const ALONG = leadingTo(ALONG_WITH);
const WITH_IT = leadingTo(WITH);
const TOGETHER_AFTER = new RegExp(String.raw`^[^\s,、。]{0,3} ?${anyOf(ALONG_AFTER)}`, 'i');
/** How much text before a word is looked at for what leads to it, in UTF-16 units. */
const BEFORE = 60;

/** Who answers, or assesses, together with a fix promises both: only what is made public is told by its companion when it comes. */
function isAlong(text: string, cue: StageCue, act: StageCue | undefined): boolean {
  const { stage, range } = cue;
  if (stage === 'fix' ? act !== undefined && act.stage !== 'disclose' : !COMPANIONS.has(stage)) return false;
  return (
    TOGETHER_AFTER.test(text.slice(range.end, range.end + BESIDE)) ||
    leads(ALONG.exec(text.slice(Math.max(0, range.start - BEFORE), range.start))) ||
    (stage === 'fix' && act !== undefined && isWithDisclosure(text, act.range, range))
  );
}

const COMPANIONS: ReadonlySet<StageCue['stage']> = new Set(['disclose', 'other']);

/** Nobody is fixed "gemeinsam mit den Autoren": the word between the article and a German verb is a noun, which has a capital letter. */
const leads = (match: RegExpExecArray | null): boolean =>
  match !== null && (match[1] === undefined || !/^\p{Lu}/u.test(match[1]));

/** "The issue is disclosed with the fix", "we publish an advisory with the patch". Who publishes a version with the fix publishes the fix. */
function isWithDisclosure(text: string, { start, end }: Span, fix: Span): boolean {
  const between = text.slice(end, fix.start);
  const match = WITH_IT.exec(between);
  if (match === null || !leads(match)) return false;
  const object = between.slice(0, match.index).trim();
  if (APART.test(object)) return false;
  // "Advisories are published with the fix".
  const published = object === '' ? text.slice(Math.max(0, start - BEFORE), start) : object;
  return !isPublishing(text.slice(start, end)) || hasWord(ANNOUNCEMENTS, published);
}

const WITH_AFTER = withLetters(
  String.raw`^(?: (?!(?:and|und|et|y|e|en|i|и|та) )[^ ,;:.]+){0,4}? ${anyOf(WITH)} (?:(?!you |us |the reporter)[^ ,;:.]+ ){0,3}$`,
  'i',
);

/** Whether what follows a time, up to a word of a stage, makes that come along with what is done then: " with our first assessment". */
export const comesAlong = (between: string): boolean => WITH_AFTER.test(between);

const ANNOUNCEMENTS = wordPattern(ANNOUNCED);
/** Another clause begins: "we publish an advisory and help you with the fix". */
const APART = withLetters(
  String.raw`[,;:]|(?<![\p{L}])(?:and|or|und|oder|et|ou|y|e|o|en|of|i|и|та)(?![\p{L}])`,
  'i',
);

/** A word for making public that is also said of a fix, which is released then. */
export const isPublishing = (word: string): boolean =>
  /^(?:publi(?!c (?:announce|exposure|knowledge|advisor))|pubb|veröff|o?publik|о?публ|опубл|yayı|公開|発行|[发發])/i.test(
    word,
  );
