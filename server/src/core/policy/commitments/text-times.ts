import type { Prose } from '../../markdown/model';
import type { SeverityLevel, Stage } from '../model';
import { sentencesOf } from '../text/sentences';
import { findDurations } from './durations/durations';
import { severitiesOfLabel } from './severities';
import { stagesEnding, stagesOfLabel, withoutQuestion } from './stages';
import { HEAD, wordCount, type TimeEvidence } from './time-evidence';
import { readDuration } from './timed-promises';
import { readVague, type TextContext } from './vague-promises';
import { findBestEffort, findVagueTimes } from './vague-times';

/** "Not on the 60-day schedule" says when it does not hold. */
const NOT_THEN =
  /\bnot (?:on|bound (?:by|to)|subject to|part of|held to) (?:(?:the|our|a|any|this|that) )?$/i;
/** The most words of a label that names what it is a time of, beside those that ask when. */
const LONGEST_LABEL = 3;
/** How far, in characters, the words stand before the time that deny it. */
const NEAR = 40;

/** The times of a text, sentence by sentence: those with a number, and a vague one where its sentence has no number. */
export function timesInText(prose: Prose, { label, listed }: TextContext): TimeEvidence[] {
  const { text } = prose;
  const durations = findDurations(text);
  const vague =
    label === undefined ? findVagueTimes(text) : [...findVagueTimes(text), ...findBestEffort(text)];
  if (durations.length === 0 && vague.length === 0) return [];
  const found: TimeEvidence[] = [];
  const labelEnd = label?.end ?? 0;
  const labelText =
    label === undefined ? '' : text.slice(label.start, Math.min(label.end, label.start + HEAD));
  const labelSeverities = severitiesOfLabel(labelText);
  const labelStages = wordCount(withoutQuestion(labelText)) <= LONGEST_LABEL ? stagesOfLabel(labelText) : [];
  let first = true;
  let question = '';
  let nextDuration = 0;
  let nextVague = 0;
  for (const sentence of sentencesOf(text)) {
    let floor = sentence.start;
    let previous: readonly Stage[] = [];
    let topic: readonly SeverityLevel[] = [];
    let counted = false;
    const before = found.length;
    const asked = isQuestion(question) ? stagesOfLabel(question) : [];
    question = text.slice(sentence.start, sentence.end);
    for (; (durations[nextDuration]?.range.start ?? Infinity) < sentence.end; nextDuration++) {
      const duration = durations[nextDuration];
      // "Immediate actions:" is a title.
      if (duration === undefined || (duration.anchor !== null && duration.range.end < labelEnd)) continue;
      if (
        NOT_THEN.test(text.slice(Math.max(sentence.start, duration.range.start - NEAR), duration.range.start))
      )
        continue;
      const following = durations[nextDuration + 1]?.range.start ?? Infinity;
      const part = { text, floor, end: Math.min(sentence.end, following) };
      const read = readDuration(prose, part, duration, {
        labelEnd: duration.range.start < labelEnd ? 0 : labelEnd,
        labelStages:
          first && duration.range.start >= labelEnd
            ? stagesBefore(text.slice(labelEnd, duration.range.start), labelText, labelStages)
            : [],
        // In "within 30 days (critical: 7 days)" what looks like a label names the level of the second time.
        labelSeverities:
          duration.range.start >= labelEnd
            ? labelSeverities
            : severitiesOfLabel(labelText.slice(0, duration.range.start)),
        previous,
        before: found[before - 1]?.stages ?? [],
        asked,
        topic,
        start: sentence.start,
      });
      floor = Math.max(duration.range.end, read?.consumed ?? 0);
      if (read === undefined) continue;
      first = false;
      counted = true;
      previous = read.evidence.stages;
      topic = read.topic.length > 0 ? read.topic : topic;
      found.push(read.evidence);
    }
    shareStage(found, before);
    for (; (vague[nextVague]?.start ?? Infinity) < sentence.end; nextVague++) {
      const range = vague[nextVague];
      if (range === undefined || counted) continue;
      const evidence = readVague(prose, range, sentence, { label, listed });
      if (evidence === undefined) continue;
      counted = true;
      found.push({
        ...evidence,
        severities: evidence.severities.length > 0 ? evidence.severities : labelSeverities,
      });
    }
  }
  return found;
}

/** "Q: When will I hear from you?" */
const isQuestion = (sentence: string): boolean => /[?？]\s*$/.test(sentence) && sentence.length <= HEAD;

/** "Response targets: triage in 2 days": of a response as such what stands before the time tells more. */
function stagesBefore(value: string, label: string, stages: readonly Stage[]): readonly Stage[] {
  return AS_SUCH.test(label) && stagesEnding(value).length > 0 ? [] : stages;
}

const AS_SUCH =
  /^\W*(?:security )?response(?: (?:targets?|times?|timelines?|slas?|slos?|goals?|process))?\W*$/i;

/** The verb that several times share may stand behind the last of them: "14일 이내에, 그 외는 90일 이내에 수정합니다". */
function shareStage(found: TimeEvidence[], first: number): void {
  for (let index = found.length - 2; index >= first; index--) {
    const [time, next] = [found[index], found[index + 1]];
    if (time === undefined || next === undefined || time.stages.length > 0) continue;
    const between = time.prose.text.slice(time.range.end, next.range.start);
    if (wordCount(between) <= MOST_BETWEEN) found[index] = { ...time, stages: next.stages };
  }
}

/** The most words between two times of one verb. */
const MOST_BETWEEN = 5;
