import type { Prose } from '../../markdown/model';
import type { SeverityLevel, Stage } from '../model';
import { isSpecialCase } from '../text/conditions';
import { speaksOfUs, subjectBefore, type Subject } from '../text/subjects';
import { opensWithAdjunct } from './adjuncts';
import { clockAfter, clockBefore, withoutClock } from './clocks';
import { informsReporters } from './informing';
import { aheadIn, isExtension, type Ahead } from './notices';
import { isHistory, isProductTime, isSupportPeriod, lasts } from './product-times';
import type { Duration } from './durations/durations';
import { severitiesInProse, severitiesOfLabel } from './severities';
import { stageCuesIn, stagesBeginning, stagesEnding, stagesOfLabel } from './stages';
import { broughtAlong, severityAfter, stagesAfter, stagesOfAdjective } from './stages-around';
import { clauseEnding, HEAD, TAIL, wordCount, type TimeEvidence } from './time-evidence';
import { STEP_WORDS } from './words/acts';
import { hasWord, wordPattern } from './words/patterns';
import { isReportersTime, isReporterSilent, isUnanswered, opensWithCondition } from './unanswered';
import {
  asksTimeForUs,
  asksToWait,
  beforePublication,
  isBeforeDisclosure,
  isOthersDuty,
  speaksOfDisclosure,
  speaksOfUsElsewhere,
} from './waits';

/** Whose time it is: one of handling reports, or else of what. */
export type TimeOwner = 'project' | 'product' | 'support' | 'past' | 'others';

type Owned =
  | { readonly owner: Exclude<TimeOwner, 'project'> }
  | {
      readonly owner: 'project';
      /** For so long an answer or a fix may fail to come. */
      readonly unanswered: boolean;
      /** Reporters are asked to wait. */
      readonly hold: boolean;
      readonly ahead: Ahead | undefined;
      readonly subject: Subject;
    };

/** What stands around a time, and the time itself. */
export interface TimeInSentence {
  /** The time as it is written. */
  readonly words: string;
  /** What stands before the time and was said of no other. */
  readonly head: string;
  /** The sentence up to the time. */
  readonly clauseBefore: string;
  /** What follows it in its sentence, without its clock. */
  readonly tail: string;
}

export function ownerOf(
  { hours, bound }: Pick<Duration, 'hours' | 'bound'>,
  { words, head, clauseBefore, tail }: TimeInSentence,
): Owned {
  if (isSupportPeriod(head, words, tail, hours)) return { owner: 'support' };
  if (isProductTime(head, tail)) return { owner: 'product' };
  if (isHistory(clauseBefore)) return { owner: 'past' };
  if (isReporterSilent(clauseBefore) || isReportersTime(clauseBefore, tail)) return { owner: 'others' };
  const unanswered = isUnanswered(clauseBefore, tail, bound);
  const hold =
    asksToWait(clauseBefore) || asksToWait(/^[^,;]*/.exec(tail)?.[0] ?? '') || isBeforeDisclosure(tail);
  const subject = subjectBefore(clauseBefore);
  if (isExtension(clauseEnding(clauseBefore), tail)) return { owner: 'others' };
  const ahead = aheadIn(clauseBefore, tail, bound);
  if (ahead === 'head start' && !speaksOfDisclosure(clauseBefore + tail)) return { owner: 'others' };
  if (ahead !== undefined) return { owner: 'project', unanswered: false, hold: false, ahead, subject };
  if (subject === 'theirs' && !unanswered && !asksTimeForUs(clauseBefore)) return { owner: 'others' };
  if (!unanswered && PAST.test(head)) return { owner: 'past' };
  if (!unanswered && !hold && isOthersDuty(clauseEnding(head) + (/^[^,;、]*/.exec(tail)?.[0] ?? '')))
    return { owner: 'others' };
  return { owner: 'project', unanswered, hold, ahead, subject };
}

/** The most words of an answer before its time: "A: Yes, but not before". */
const MOST_WORDS_OF_ANSWER = 5;
/** The most words of a sentence that gives little more than a value: "The default is 90 days." */
const SHORT = 9;
/** The sentence goes on about the same thing: "and fixed within". */
const GOES_ON = /^\s?(?:[,、]\s?)?(?:(?:and|then|und|et|y|e|и|і|i|en)\s|[并並、])/i;
/** It goes on about those that were not named. */
const OTHERS =
  /\b(?:others?|rest|remaining|all|everything else|ander|übrig|autre|demás|demais|otr[ao]|outr[ao]|altr[ei]|overig|pozosta)|осталь|решт|інш|其他|其它|其余|その他|그 외/i;
/** They are those that the label does not name. */
const ALL_OTHERS =
  /\b(?:all|any|the) others?\b|\b(?:everything|anything) else\b|\bthe rest\b|\bother (?:issues|reports|vulnerabilities|bugs|findings|severities|problems)\b/i;
/** Nothing but the receipt is told. */
const RECEIPT =
  /\backnowledg|\breceipt\b|\bconfirm|bestätig|accus|\bacus|conferm|bevestig|potwierdz|подтвер|підтвер|[确確][认認]|受領/iu;
const CONDITION_FOLLOWS = /^,? (?:if|unless|without|wenn|falls|si|se)\b/i;
/** The time is another one of what the text has given a time for. */
const SAME_TIME =
  /\b(?:this|that|the) (?:\w+ )?(?:window|period|deadline|time ?(?:frame|line|span|limit)|limit|time|term|embargo)\b(?: \w+){0,4} to $/i;
const UP_TO = /^ (?:to|until|till) (?:(?:the|a|an|its|our|full|first|initial|public) ){0,3}[a-z]/i;
const STEPS = wordPattern(STEP_WORDS);
/** "For the past five days" tells how long nothing has come, and "the median was 12 days" what has been. */
const PAST = /\b(?:the (?:last|past)|was|were|took) $/i;
const MODAL = /\b(?:may|might|could|can|would)\b/i;

export interface SentencePart {
  readonly text: string;
  /** The first offset that no earlier time of the sentence has taken. */
  readonly floor: number;
  readonly end: number;
}

export interface DurationContext {
  readonly labelEnd: number;
  readonly labelStages: readonly Stage[];
  readonly labelSeverities: readonly SeverityLevel[];
  readonly previous: readonly Stage[];
  /** What the last time before this sentence was for. */
  readonly before: readonly Stage[];
  /** What the sentence before asks about, when it is a question. */
  readonly asked: readonly Stage[];
  /** The levels that the sentence has begun to speak of. */
  readonly topic: readonly SeverityLevel[];
  /** Start of the sentence. */
  readonly start: number;
}

export interface ReadTime {
  readonly evidence: TimeEvidence;
  /** The offset up to which the words are said of this time alone. */
  readonly consumed: number;
  /** The levels that the sentence speaks of before it says what is done. */
  readonly topic: readonly SeverityLevel[];
}

/**
 * What the words around a time say that it is a time of. Undefined for one that promises nothing: that of a product, of what reporters do, or of a
 * cadence without updates.
 */
export function readDuration(
  prose: Prose,
  { text, floor, end }: SentencePart,
  duration: Duration,
  { labelEnd, labelStages, labelSeverities, previous, before, asked, topic, start }: DurationContext,
): ReadTime | undefined {
  const { range } = duration;
  const head = text.slice(Math.max(floor, range.start - HEAD), range.start);
  const afterTime = text.slice(range.end, Math.min(end, range.end + TAIL));
  const clock = clockAfter(afterTime);
  const tail = clock === undefined ? afterTime : afterTime.slice(clock.end);
  const clauseBefore = text.slice(Math.max(start, range.start - HEAD), range.start);
  const owned = ownerOf(duration, { words: text.slice(range.start, range.end), head, clauseBefore, tail });
  if (owned.owner !== 'project') return undefined;
  const { hold, subject } = owned;

  const value = text
    .slice(Math.max(labelEnd, start, range.start - HEAD), range.start)
    .replace(/^[\s:|-]+/, '');
  const bare = value === '' || wordCount(value) <= 3;
  const opens =
    wordCount(withoutClock(value)) <= 2 || (opensWithAdjunct(value) && stageCuesIn(value).length === 0);
  const tailStages = stagesAfter(tail, opens && labelEnd === 0);
  // What the words after this time say is not said of the next one.
  let consumed = range.end + (clock?.end ?? 0);
  const adjective = stagesOfAdjective(tail);
  let stages = adjective.stages;
  if (stages.length > 0) consumed += adjective.end;
  // "90 days from the report to publication"
  if (stages.length === 0 && clock !== undefined && UP_TO.test(tail)) stages = stagesBeginning(tail).stages;
  if (stages.length === 0) stages = duration.bound === 'cadence' ? labelStages : ownAct(labelStages, tail);
  const colon = head.lastIndexOf(':') + 1;
  // Where the time is counted from an event, that stands before it: "修复发布 14 天后公开".
  if (stages.length === 0 && /[后後후뒤]$/.test(text.slice(range.start, range.end)))
    stages = tailStages.stages;
  // "Wenn wir nicht antworten, dürfen Sie 90 Tage danach veröffentlichen": what is done may stand behind the time, and no condition tells it.
  const said =
    tailStages.stages.length > 0 && opensWithCondition(clauseBefore) ? clauseEnding(head) : head.slice(colon);
  // "(Reply: two days; decision: seven days)"
  if (stages.length === 0 && colon > 0 && !/\S/.test(head.slice(colon)) && /^\s?[;,)]/.test(tail))
    stages = stagesEnding(clauseEnding(head.slice(0, colon - 1)));
  if (stages.length === 0) stages = stagesEnding(withoutClock(said));
  if (stages.length === 0 && tailStages.stages.length === 0)
    stages = stagesOfLabel(withoutClock(head.slice(0, colon)));
  // "We acknowledge it within a day and answer within a week": the answer after a receipt is what the assessment comes to.
  if (
    stages.length === 1 &&
    stages[0] === 'acknowledge' &&
    previous.includes('acknowledge') &&
    RECEIPT.test(text.slice(Math.max(start, floor - HEAD), floor)) &&
    !RECEIPT.test(head)
  )
    stages = ['assess'];
  const fromHead = stages.length > 0;
  if (fromHead && labelStages.length === 0) stages = [...stages, ...broughtAlong(stages, tail)];
  if (!fromHead) {
    stages = tailStages.stages;
    if (stages.length > 0) consumed = range.end + (clock?.end ?? 0) + tailStages.end;
    else if (wordCount(head) <= 6 && !/\b(?:we|you|i|it|they)\b/i.test(head)) stages = previous;
  }

  // "When is it fixed? Within 30 days."
  if (stages.length === 0 && wordCount(head) <= MOST_WORDS_OF_ANSWER) stages = asked;

  stages = byPurpose(stages, owned, {
    head,
    tail,
    fromHead,
    bound: duration.bound,
    fromFix: clock?.clock === 'fix',
    before,
  });
  // "Releases are fixed for a year" tells how long.
  if (
    !hold &&
    stages.length === 1 &&
    stages[0] === 'fix' &&
    lasts(text.slice(Math.max(start, range.start - HEAD), amountStart(text, duration)))
  )
    return undefined;
  // "May take longer than 90 days" promises nothing.
  if (duration.bound === 'lower' && !hold && !stages.includes('disclose') && MODAL.test(clauseEnding(head)))
    return undefined;
  if (duration.bound === 'cadence' && !stages.includes('update')) {
    if (informsReporters(clauseBefore + ' | ' + tail)) stages = ['update'];
    else if (stages.length > 0 && value !== '') return undefined;
    else stages = [];
  }
  if (
    duration.anchor !== null &&
    !isAnchorUsed(duration, {
      head,
      tail,
      value,
      bare,
      ours: subject === 'ours',
      labelled: labelEnd > 0,
      stages,
    })
  )
    return undefined;

  // What goes into the next release is fixed there.
  if (
    stages.length === 0 &&
    duration.anchor !== null &&
    duration.anchor !== 'immediate' &&
    subject === 'ours'
  )
    stages = ['fix'];

  const bySeverityAfter = severityAfter(tail);
  if (bySeverityAfter.severities.length > 0)
    consumed = Math.max(consumed, range.end + (clock?.end ?? 0) + bySeverityAfter.end);
  const named =
    bySeverityAfter.severities.length > 0 || owned.ahead === 'notice'
      ? bySeverityAfter.severities
      : severitiesInProse(head);
  const severities =
    named.length > 0
      ? named
      : levelsAround(head, floor > start, fromHead || tailStages.stages.length > 0, labelSeverities, topic);
  const stated =
    subject === 'ours' || speaksOfUs(tail) || hold || speaksOfUsElsewhere(clauseBefore + ' | ' + tail);
  return {
    evidence: {
      prose,
      range,
      value: duration,
      stages,
      severities,
      clock: clock?.clock ?? clockBefore(clauseBefore),
      hold,
      conditional: isSpecialCase(clauseBefore) || isSpecialCase(tail),
      listed: false,
      stated,
      ofSection: hasWord(STEPS, clauseBefore),
      short: end - start < HEAD && wordCount(text.slice(start, end)) <= SHORT,
    },
    consumed,
    topic: fromHead
      ? severitiesInProse(head.slice(0, stageCuesIn(head)[0]?.range.start))
      : bySeverityAfter.severities.length === 0
        ? severities
        : [],
  };
}

interface Said {
  readonly head: string;
  readonly tail: string;
  /** The act was named before the time. */
  readonly fromHead: boolean;
  readonly bound: Duration['bound'];
  /** The time counts from the fix. */
  readonly fromFix: boolean;
  /** What the last time before this sentence was for. */
  readonly before: readonly Stage[];
}

/** What a time is for, where more than its act tells that: it holds back a publication, or an answer may fail to come for so long. */
function byPurpose(
  named: readonly Stage[],
  { unanswered, hold, ahead }: Extract<Owned, { readonly owner: 'project' }>,
  { head, tail, fromHead, bound, fromFix, before }: Said,
): readonly Stage[] {
  let stages = named;
  const beforeRelease = beforePublication(tail) > 0;
  // Who gets a patch ahead of its release is told when, and nobody is promised one by then.
  if (beforeRelease || isBeforeDisclosure(tail)) stages = ['disclose'];
  // "We raise this window to four weeks."
  if (stages.length === 0 && SAME_TIME.test(head) && !MODAL.test(clauseEnding(head))) stages = before;
  // What reporters give us time for may stand behind a comma.
  if (hold && stages.length === 0) stages = stagesBeginning(tail).stages;
  // "5日以内の返信をお待ちください": what is waited for.
  const awaited = tail.startsWith('の') ? stagesBeginning(tail).stages : [];
  if (hold && awaited.length > 0) stages = awaited;
  else if (hold && stages.every((stage) => stage !== 'update')) {
    if (
      speaksOfDisclosure(head) ||
      speaksOfDisclosure(tail) ||
      beforeRelease ||
      (fromHead && stages.includes('disclose'))
    )
      stages = ['disclose'];
    else if (bound === 'lower' && stages.length > 0) stages = ['other'];
  }
  // "You may publish after 30 days if there is no answer."
  if (unanswered)
    stages = speaksOfDisclosure(CONDITION_FOLLOWS.test(tail) ? head : tail) ? ['disclose'] : ['other'];
  if (ahead === 'head start' || ahead === 'embargo') stages = ['disclose'];
  // Nothing is promised by then where a publication waits for users at the least so long.
  const waitsForUsers = ahead === 'head start' || (!hold && fromFix && stages.includes('disclose'));
  if (ahead === 'notice' || (waitsForUsers && bound === 'lower')) stages = ['other'];
  return stages;
}

/**
 * The levels of a time beside which none is named: those that its few words are a label of, those of the label before it, or those that the sentence has
 * begun with and goes on about.
 * @param later The sentence has a time before this one.
 * @param acts It says what is done by then.
 */
function levelsAround(
  head: string,
  later: boolean,
  acts: boolean,
  ofLabel: readonly SeverityLevel[],
  topic: readonly SeverityLevel[],
): readonly SeverityLevel[] {
  const labelled = wordCount(head) <= 6 ? severitiesOfLabel(head.replace(/\b(?:with)?in\b[^]*/i, '')) : [];
  if (labelled.length > 0) return labelled;
  const ofOthers = OTHERS.test(head);
  if (!(later && ofOthers) && !ALL_OTHERS.test(head) && ofLabel.length > 0) return ofLabel;
  // "Critical issues are answered within a day and fixed within a week."
  const goesOn = (GOES_ON.test(head) && !ofOthers && acts) || (later && !/\S/.test(head));
  return goesOn ? topic : [];
}

/**
 * A status update by a day, of which the sentence says what is done by then, is that: "Status update: within 7 days, severity is assessed". It stays one
 * too where the assessment comes along with it.
 */
function ownAct(labelled: readonly Stage[], tail: string): readonly Stage[] {
  if (labelled.length !== 1 || labelled[0] !== 'update') return labelled;
  const brought = broughtAlong(labelled, tail);
  if (brought.length > 0) return [...labelled, ...brought];
  const told = stagesBeginning(/^[^.;]*/.exec(tail)?.[0] ?? '').stages;
  return told[0] === 'assess' ? told : labelled;
}

/** Where the amount of a time begins, behind a preposition that is one of its bound: "for more than 30 days". */
function amountStart(text: string, { range }: Duration): number {
  const words = /^(?:for|für|pendant|durante|por|per|gedurende) /i.exec(text.slice(range.start, range.end));
  return range.start + (words?.[0].length ?? 0);
}

interface AnchorContext {
  readonly head: string;
  readonly tail: string;
  /** What stands between the label, or the start of the sentence, and the time. */
  readonly value: string;
  readonly bare: boolean;
  readonly ours: boolean;
  readonly labelled: boolean;
  readonly stages: readonly Stage[];
}

/** "Immediately" and "next release" are everyday words. They are a promise as a value, or right beside the stage that we do then. */
function isAnchorUsed(
  { anchor, range }: Duration,
  { head, tail, value, bare, ours, labelled, stages }: AnchorContext,
): boolean {
  if (range.end <= range.start || MODAL.test(head.slice(-60))) return false;
  if (anchor !== 'immediate' && bare) return true;
  if (anchor !== 'immediate') return stages.includes('fix') || severitiesInProse(head).length > 0;
  if (value.trim() === '') return true;
  if (!ours && !labelled) return false;
  const near = [
    ...stagesEnding(head.split(/\s/).slice(-4).join(' ')),
    ...stagesBeginning(tail.split(/\s/).slice(0, 4).join(' ')).stages,
  ];
  return near.length > 0;
}
