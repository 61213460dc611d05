import type { Stage } from '../model';
import { stageCuesIn } from './stages';
import { HEAD, type TimeEvidence } from './time-evidence';

/**
 * Times side by side of as many stages side by side: "24h / 7d (response / fix)". Each time takes the stage in its place.
 * @param around What names the stages: the text of the times itself, the title of their column, a label.
 */
export function pairedWithStages(
  times: readonly TimeEvidence[],
  around: readonly string[],
): readonly TimeEvidence[] {
  const [first] = times;
  if (first === undefined || times.length < 2 || times.length > MOST || !standTogether(times)) return times;
  for (const text of around) {
    if (text.length > HEAD || !text.includes('/')) continue;
    const stages: Stage[] = stageCuesIn(text).map(({ stage }) => stage);
    if (stages.length === times.length && new Set(stages).size === stages.length)
      return times.map((time, place) => ({
        ...time,
        stages: stages.slice(place, place + 1),
        severities: first.severities,
      }));
  }
  return times;
}

/** The most stages side by side. */
const MOST = 4;

const standTogether = (times: readonly TimeEvidence[]): boolean =>
  times.every(
    ({ prose, range }, place) =>
      place === 0 ||
      (prose === times[place - 1]?.prose &&
        /^\s?\/\s?$/.test(prose.text.slice(times[place - 1]?.range.end, range.start))),
  );
