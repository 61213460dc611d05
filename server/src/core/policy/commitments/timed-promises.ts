import type { Prose } from '../../markdown/model';
import type { SeverityLevel, Stage } from '../model';
import { isEscalation, isSpecialCase } from '../text/conditions';
import { speaksOfUs, subjectBefore } from '../text/subjects';
import { clockAfter, clockBefore } from './clocks';
import type { Duration } from './durations/durations';
import { severitiesInProse, severitiesOfLabel } from './severities';
import { stagesBeginning, stagesEnding } from './stages';
import { severityAfter, stagesAfter, stagesOfAdjective } from './stages-around';
import { HEAD, TAIL, wordCount, type TimeEvidence } from './time-evidence';
import { asksTimeForUs, asksToWait, beforePublication, speaksOfDisclosure } from './waits';

/** Times of the product, of its support and of its users: no promise to a reporter. */
const OTHER_SUBJECT =
  /\b(?:expir\w*|lifetimes?|time-?outs?|ttl|retention|retain\w*|rotat\w*|sessions?|tokens?|cookies?|cach(?:e|ed|ing)|back-?ups?|logs?|logging|logged|rate[- ]limit\w*|max-age|uptime|passwords?|certificates?|valid for|delet(?:e|ed|es|ion)|stored?|msrv|end[- ]of[- ]life|eol|supported (?:for|until)|support (?:for|period|window)|maintained for|deprecat\w*|inactiv\w*|stale|polling|lockout|requests? per)\b/i;
const SUPPORT_PERIOD =
  /\b(?:support|maintain|backport)(?:s|ed|ing)?\b[^.;]{0,80}\bfor (?:up to |at least |about |around )?(?:an? )?$/i;
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
  /** Start of the sentence. */
  readonly start: number;
}

/**
 * What the words around a time say that it is a time of. Undefined for one that promises nothing: that of a product, of what reporters do, or of a
 * cadence without updates. `consumed` is the offset up to which the words are said of this time alone.
 */
export function readDuration(
  prose: Prose,
  { text, floor, end }: SentencePart,
  duration: Duration,
  { labelEnd, labelStages, labelSeverities, previous, start }: DurationContext,
): { readonly evidence: TimeEvidence; readonly consumed: number } | undefined {
  const { range } = duration;
  const head = text.slice(Math.max(floor, range.start - HEAD), range.start);
  const afterTime = text.slice(range.end, Math.min(end, range.end + TAIL));
  const clock = clockAfter(afterTime);
  const tail = clock === undefined ? afterTime : afterTime.slice(clock.end);
  if (
    SUPPORT_PERIOD.test(head) ||
    OTHER_SUBJECT.test(head.slice(-120)) ||
    OTHER_SUBJECT.test(tail.slice(0, 60))
  )
    return undefined;
  const clauseBefore = text.slice(Math.max(start, range.start - HEAD), range.start);
  const subject = subjectBefore(clauseBefore);
  if (subject === 'theirs' && !asksTimeForUs(clauseBefore)) return undefined;

  const value = text
    .slice(Math.max(labelEnd, start, range.start - HEAD), range.start)
    .replace(/^[\s:|-]+/, '');
  const bare = value === '' || wordCount(value) <= 3;
  const tailStages = stagesAfter(tail, value.trim() === '' && labelEnd === 0);
  // What the words after this time say is not said of the next one.
  let consumed = range.end + (clock?.end ?? 0);
  const adjective = stagesOfAdjective(tail);
  let stages = adjective.stages;
  if (stages.length > 0) consumed += adjective.end;
  if (stages.length === 0) stages = labelStages;
  if (stages.length === 0) stages = stagesEnding(head);
  const fromHead = stages.length > 0;
  if (!fromHead) {
    stages = tailStages.stages;
    if (stages.length > 0) consumed = range.end + (clock?.end ?? 0) + tailStages.end;
    else if (wordCount(head) <= 6 && !/\b(?:we|you|i|it|they)\b/i.test(head)) stages = previous;
  }

  const hold = asksToWait(clauseBefore);
  if (hold && stages.every((stage) => stage !== 'update')) {
    if (
      speaksOfDisclosure(head) ||
      speaksOfDisclosure(tail) ||
      beforePublication(tail) > 0 ||
      (fromHead && stages.includes('disclose'))
    )
      stages = ['disclose'];
    else if (duration.bound === 'lower' && stages.length > 0) stages = ['other'];
  }
  if (isEscalation(clauseBefore)) stages = speaksOfDisclosure(tail) ? ['disclose'] : ['other'];
  if (duration.bound === 'cadence' && stages.length > 0 && !stages.includes('update')) return undefined;
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

  const bySeverityAfter = severityAfter(tail);
  if (bySeverityAfter.severities.length > 0)
    consumed = Math.max(consumed, range.end + (clock?.end ?? 0) + bySeverityAfter.end);
  let severities = bySeverityAfter.severities;
  if (severities.length === 0) severities = severitiesInProse(head);
  if (severities.length === 0 && wordCount(head) <= 6)
    severities = severitiesOfLabel(head.replace(/\b(?:with)?in\b[^]*/i, ''));
  if (severities.length === 0) severities = [...labelSeverities];
  const stated = subject === 'ours' || speaksOfUs(tail) || hold;
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
    },
    consumed,
  };
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
