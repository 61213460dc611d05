import { lastWhile } from '../collections/search';

/**
 * A stretch of a text with the source that it comes from: `from` and `to` count UTF-16 units of the text, `start` and `end` of the source, both ends
 * exclusive. When both are as long, each unit comes from the one in its place; else all of the text comes from all of the source: `&#64;` is one
 * unit, and five long.
 */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/** The runs of a text one after the other, without gaps in the text. */
export type Runs = readonly Run[];

/** Where the source of the unit at an index of the text starts; behind the text, where its last one ends. */
export function sourceStart(runs: Runs, index: number): number {
  const run = runAt(runs, index);
  if (run === undefined) return runs.at(-1)?.end ?? 0;
  return isStraight(run) ? run.start + (index - run.from) : run.start;
}

/** Where the source of the unit at an index of the text ends; behind the text, where its last one ends. */
export function sourceEnd(runs: Runs, index: number): number {
  const run = runAt(runs, index);
  if (run === undefined) return runs.at(-1)?.end ?? 0;
  return isStraight(run) ? run.start + (index - run.from) + 1 : run.end;
}

/** The index of the first unit of the text whose source starts at or behind an offset; the text's length when there is none. */
export function indexAtSource(runs: Runs, offset: number): number {
  const run = runs.find(({ start, end }) => start >= offset || end > offset);
  if (run === undefined) return runs.at(-1)?.to ?? 0;
  if (run.start >= offset) return run.from;
  return isStraight(run) ? run.from + (offset - run.start) : run.to;
}

/** Puts a stretch behind the runs of a text: where it goes on straight, the last one becomes longer. */
export function addRun(runs: Run[], run: Run): void {
  const last = runs.at(-1);
  const goesOn = last?.end === run.start && isStraight(last) && isStraight(run);
  if (goesOn) runs[runs.length - 1] = { ...last, to: run.to, end: run.end };
  else runs.push(run);
}

/** The runs of a part of the text, moved by `by` in the text. */
export function cutRuns(runs: Runs, from: number, to: number, by: number): Run[] {
  return runs
    .filter((run) => run.to > from && run.from < to)
    .map((run) => {
      const [first, last] = [Math.max(run.from, from), Math.min(run.to, to)];
      const straight = isStraight(run);
      return {
        from: first + by,
        to: last + by,
        start: straight ? run.start + (first - run.from) : run.start,
        end: straight ? run.end - (run.to - last) : run.end,
      };
    });
}

/** The same text from a source that has moved by `by`. */
export function shiftRuns(runs: Runs, by: number): Run[] {
  return runs.map((run) => ({ ...run, start: run.start + by, end: run.end + by }));
}

const isStraight = ({ from, to, start, end }: Run): boolean => to - from === end - start;

function runAt(runs: Runs, index: number): Run | undefined {
  const run = lastWhile(runs, ({ from }) => from <= index);
  return run !== undefined && index < run.to ? run : undefined;
}
