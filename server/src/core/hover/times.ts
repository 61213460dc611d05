import { holds } from '../collections/spans';
import { t } from '../l10n';
import { absolute, placeOf } from '../markdown/located';
import type { Span } from '../markdown/model';
import { stageName } from '../names';
import { clockAfter } from '../policy/commitments/clocks';
import { findDurations } from '../policy/commitments/durations/durations';
import type { Duration } from '../policy/commitments/durations/durations';
import { HEAD, TAIL } from '../policy/commitments/time-evidence';
import { ownerOf } from '../policy/commitments/timed-promises';
import type { TimeOwner } from '../policy/commitments/timed-promises';
import type { Anchor, Commitment, Policy, SeverityLevel, Stage } from '../policy/model';
import { sentencesOf } from '../policy/text/sentences';
import { rangeInWords } from '../report/drawing/words';
import { inRow, listed } from '../words';
import type { HoverText } from './hover-text';
import type { Place } from './place';
import { code } from './quote';

/** How the time at a place is read: what it comes to, which step it is counted as, or why it is no promise. Undefined where no time stands. */
export function aboutTime({ commitments }: Policy, place: Place): HoverText | undefined {
  const promises = commitments.filter((commitment) => holds(absolute(commitment), place.offset));
  const [first] = promises;
  return first ? { span: absolute(first), parts: [aboutPromise(promises)] } : aboutOtherTime(place);
}

/** What is read of one time that counts for these steps and severities. */
export function aboutPromise(promises: readonly Commitment[]): string {
  const [first] = promises;
  if (first === undefined) return '';
  const reading = readingOf(first);
  return [
    `${code(first.text)}${reading === undefined ? '' : ` → ${reading}`}`,
    notesOf(first, promises),
  ].join('\n\n');
}

/** What a time comes to, with its bound; undefined where it comes to no number. */
function readingOf({
  hours,
  minimumHours,
  bound,
}: Pick<Duration, 'hours' | 'minimumHours' | 'bound'>): string | undefined {
  if (hours === null) return undefined;
  const amount = rangeInWords(minimumHours ?? hours, hours);
  switch (bound) {
    case 'upper':
      return t('at most {0}', amount);
    case 'usual':
      return t('usually {0}', amount);
    case 'lower':
      return t('at least {0}', amount);
    case 'cadence':
      return t('every {0}', amount);
  }
}

function notesOf(first: Commitment, promises: readonly Commitment[]): string {
  const { anchor, vague, business, clock, conditional } = first;
  return inRow([
    ...(anchor === null ? [] : [anchorInWords(anchor)]),
    ...(vague ? [t('It names no time that could be checked.')] : []),
    countedAs(promises),
    ...(clock === null ? [] : [clockInWords(clock)]),
    ...(conditional ? [t('It holds in a special case only.')] : []),
    ...(business ? [t('A business day is read as 24 hours.')] : []),
  ]);
}

function countedAs(promises: readonly Commitment[]): string {
  const stages = [...new Set(promises.map(({ stage }) => stage))].filter((stage) => stage !== 'other');
  const levels = [...new Set(promises.flatMap(({ severity }) => severity ?? []))];
  if (stages.length === 0) return t('Counted as a time of no step.');
  const steps = listed(stages.map(stageInWords));
  return levels.length === 0
    ? t('Counted as {0}.', steps)
    : t('Counted as {0}, for severity {1}.', steps, listed(levels.map(levelInWords)));
}

function stageInWords(stage: Stage): string {
  switch (stage) {
    case 'acknowledge':
      return t('acknowledgement');
    case 'disclose':
      return t('disclosure');
    default:
      return stageName(stage);
  }
}

function levelInWords(level: SeverityLevel): string {
  switch (level) {
    case 'critical':
      return t('critical');
    case 'high':
      return t('high');
    case 'medium':
      return t('medium');
    case 'low':
      return t('low');
  }
}

function clockInWords(clock: NonNullable<Commitment['clock']>): string {
  switch (clock) {
    case 'receipt':
      return t('It counts from the receipt of the report.');
    case 'report':
      return t('It counts from the report.');
    case 'confirmation':
      return t('It counts from the confirmation of the vulnerability.');
    case 'fix':
      return t('It counts from the fix.');
  }
}

function anchorInWords(anchor: Anchor): string {
  return anchor === 'immediate'
    ? t('It is read as "at once".')
    : t('It is kept with a release that has no date, so no number of hours is known.');
}

/** A time that no step of handling a report is promised for. */
function aboutOtherTime({ unit, index }: Place): HoverText | undefined {
  const { text } = unit.prose;
  const durations = findDurations(text);
  const at = durations.findIndex(({ range }) => holds(range, index));
  const duration = durations[at];
  const reading = duration && readingOf(duration);
  if (duration === undefined || reading === undefined) return undefined;
  const floor = durations[at - 1]?.range.end ?? 0;
  const following = durations[at + 1]?.range.start ?? text.length;
  const owner = ownerIn(text, duration, { start: floor, end: following });
  return {
    span: absolute(placeOf(unit, duration.range)),
    parts: [
      `${code(text.slice(duration.range.start, duration.range.end))} → ${reading}\n\n${whyUncounted(owner)}`,
    ],
  };
}

/** @param room What stands between the times before and after it. */
function ownerIn(text: string, duration: Duration, room: Span): TimeOwner {
  const { range } = duration;
  const sentence = sentencesOf(text).find((each) => holds(each, range.start)) ?? {
    start: 0,
    end: text.length,
  };
  const from = Math.max(sentence.start, range.start - HEAD);
  const after = text.slice(range.end, Math.min(sentence.end, room.end, range.end + TAIL));
  return ownerOf(duration, {
    words: text.slice(range.start, range.end),
    head: text.slice(Math.max(from, room.start), range.start),
    clauseBefore: text.slice(from, range.start),
    tail: after.slice(clockAfter(after)?.end ?? 0),
  }).owner;
}

function whyUncounted(owner: TimeOwner): string {
  switch (owner) {
    case 'project':
      return t('Not counted as a promise: it is not plain which step of handling a report it is for.');
    case 'product':
      return t('Not counted as a promise: it is a time of the product or its data.');
    case 'support':
      return t('Not counted as a promise: it says how long versions are supported.');
    case 'past':
      return t('Not counted as a promise: it tells of the past.');
    case 'others':
      return t('Not counted as a promise: it is asked of others.');
  }
}
