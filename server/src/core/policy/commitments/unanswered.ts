import { isEscalation } from '../text/conditions';
import type { Bound } from './durations/words/bounds';
import { CONDITION_WORDS, NEGATIONS, UNANSWERED } from './words/acts';
import { clauseEnding } from './time-evidence';
import { hasWord, wordPattern, wordsIn } from './words/patterns';

const NO_ANSWER = wordPattern(UNANSWERED);
const CONDITIONS = wordPattern(CONDITION_WORDS);
const NEGATION = wordPattern(NEGATIONS);
/** Conditions and negations in scripts without spaces. */
const EAST_ASIAN =
  /(?:如果|如|若|倘)[^]{0,80}(?:未|没|沒|无|無)|(?:ない|なかった|得られない|ません(?:でした)?)(?:場合|とき|時|ときは)|なければ|(?:않|없|못)\S{0,8}(?: \S{1,8})? ?경우|(?:않으|없으|못하)면/;
/** "If you do not answer our questions within": it is the reporter who is silent. */
const REPORTER_SILENT =
  /\b(?:you|reporters?|researchers?) (?:do not|don't|does not|doesn't|fail to|have not|haven't) (?:answer|repl|respond|react|provide|supply)\w*\b/i;
/** "An embargo should not last": only where it opens its clause does the word set a condition ("should you not hear"). */
const OUGHT =
  /(?<!\b(?:and|but|or|so|then|however))([\p{L}\d)\]"'”]) should(?! (?:you|we|i|they|it|there|this|that|no|the|your|a|an)\b)(?= )/giu;
/** How far into a clause the word of its condition may begin, in UTF-16 units: "and if", "Wenn". */
const OPENING = 12;

/** A sentence, up to the time, begins with a condition that a comma has ended. */
export function opensWithCondition(before: string): boolean {
  const sentence = before.trimStart();
  const condition = wordsIn(CONDITIONS, sentence)[0];
  return condition !== undefined && condition.index < OPENING && sentence.includes(',', condition.index);
}

/** "You then have two weeks to answer our questions"; what is not eligible so soon is no promise either. */
const REPORTERS = /\b(?:you|reporters?|researchers?) (?:\w+ )?(?:have|has|get|are given) $/i;
const THEIR_ACT = /^ (?:of time |time )?to (?:answer|respond|reply|provide|supply|react|confirm|appeal)\b/i;
const NOT_ELIGIBLE = /\b(?:not |in)eligible\b/i;

export const isReportersTime = (before: string, after: string): boolean =>
  (REPORTERS.test(before) && THEIR_ACT.test(after)) || NOT_ELIGIBLE.test(clauseEnding(before));

export const isReporterSilent = (before: string): boolean => REPORTER_SILENT.test(clauseEnding(before));

/**
 * Whether a time is how long an answer or a fix may fail to come: "if you have not heard from us within", "within 7 days you get no answer", "5 日以内に返信がない場合".
 * @param sentence The sentence up to the time.
 * @param after What follows the time in its sentence.
 */
export function isUnanswered(sentence: string, after: string, bound: Bound): boolean {
  const before = sentence.replace(OUGHT, '$1 ');
  if (isEscalation(before)) return true;
  const clause = clauseEnding(before).trimStart() + ' | ' + (/^[^,;:、。]*/.exec(after)?.[0] ?? '');
  if (hasWord(NO_ANSWER, clause) || EAST_ASIAN.test(clause)) return true;
  const condition = wordsIn(CONDITIONS, clause)[0];
  return (
    condition !== undefined &&
    condition.index < OPENING &&
    // "If it takes longer than".
    (bound === 'lower' || hasWord(NEGATION, clause.slice(condition.index + condition[0].length)))
  );
}
