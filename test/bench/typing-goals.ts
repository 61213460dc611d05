/** The goals for typing, whichever tool has typed. */
import type { Mode } from './client';
import type { Size } from './documents';
import { SIZES } from './documents';
import type { Goal, Table } from './part';
import { figure, ratioGoal } from './part';
import type { ServerName } from './servers';
import type { Distribution } from './statistics';
import { median } from './statistics';

/** Milliseconds between two keys of somebody who types fast. */
export const PACE = 80;

export const SIZE_NAMES = Object.keys(SIZES) as Size[];

/** The keys of one session in one document. */
export interface Typed {
  readonly server: ServerName;
  readonly mode: Mode;
  readonly document: Size;
  readonly run: number;
  /** From a key to the diagnostics, in ms. */
  readonly keys: Distribution | undefined;
  /** Keys that were never answered. */
  readonly missed: number;
  /** How the server ended that should not have. */
  readonly died?: string;
  /** Keys that were answered by the diagnostics of a later one. */
  readonly coalesced: number;
  /** Keys that were typed while two or more before them were not answered; undefined when the tool does not tell. */
  readonly queued?: number;
  /** The least and the greatest number of diagnostics. */
  readonly findings: readonly [number, number];
  readonly peakMemory: number | undefined;
}

export function closedLoopGoals(measured: readonly Typed[]): Goal[] {
  const middle = (server: ServerName, mode: Mode, document: Size, quantile: 'p50' | 'p95') =>
    median(
      measured
        .filter((one) => one.server === server && one.mode === mode && one.document === document)
        .map(({ keys }) => keys?.[quantile] ?? Infinity),
    );
  const overEcho = (document: Size, quantile: 'p50' | 'p95') =>
    byMode((mode) => middle('ours', mode, document, quantile) / middle('echo', mode, document, quantile));
  const overOurs = (document: Size) =>
    byMode((mode) => middle('naive', 'push', document, 'p50') / middle('ours', mode, document, 'p50'));
  const growth = (server: ServerName, mode: Mode) =>
    middle(server, mode, '500 KB', 'p50') / middle(server, mode, '50 KB', 'p50');
  const ours = measured.filter(({ server }) => server === 'ours');
  const missed = ours.reduce((sum, one) => sum + one.missed, 0);
  const died = ours.filter((one) => one.died !== undefined).length;
  return [
    {
      goal: 'every key is answered',
      limit: 'none missed',
      measured: `${missed} missed, ended in ${died} of ${ours.length} sessions`,
      met: missed === 0 && died === 0,
    },
    ratioGoal('key → diagnostics, 5 KB, median beside echo', overEcho('5 KB', 'p50'), { most: 4 }),
    ratioGoal('key → diagnostics, 5 KB, p95 beside echo', overEcho('5 KB', 'p95'), { most: 6 }),
    ratioGoal('key → diagnostics, 50 KB, median beside echo', overEcho('50 KB', 'p50'), { most: 6 }),
    ratioGoal('key → diagnostics, 50 KB, faster than naive', overOurs('50 KB'), { least: 60 }),
    ratioGoal('key → diagnostics, 500 KB, median beside echo', overEcho('500 KB', 'p50'), { most: 10 }),
    ratioGoal('key → diagnostics, 500 KB, faster than naive', overOurs('500 KB'), { least: 500 }),
    ratioGoal(
      'growth from 50 KB to 500 KB, beyond that of echo',
      byMode((mode) => growth('ours', mode) / growth('echo', mode)),
      { most: 3 },
    ),
  ];
}

export function pacedGoal(measured: readonly Typed[]): Goal {
  const of = (server: ServerName, mode: Mode) =>
    measured.filter((one) => one.server === server && one.mode === mode);
  const middle = (server: ServerName, mode: Mode) =>
    median(of(server, mode).map(({ keys }) => keys?.p50 ?? Infinity));
  const goal = ratioGoal(
    `50 KB, a key every ${PACE} ms, median beside echo`,
    byMode((mode) => middle('ours', mode) / middle('echo', mode)),
    { most: 2 },
  );
  const ours = measured.filter(({ server }) => server === 'ours');
  const missed = ours.reduce((sum, one) => sum + one.missed, 0);
  const queued = ours.reduce((sum, one) => sum + (one.queued ?? 0) + one.coalesced, 0);
  return {
    ...goal,
    limit: `${goal.limit}, none missed, no queue`,
    measured: `${goal.measured}; ${missed} missed, ${queued} queued`,
    met: goal.met && missed === 0 && queued === 0,
  };
}

function byMode(ratio: (mode: Mode) => number): Record<string, number> {
  return { pulled: ratio('pull'), pushed: ratio('push') };
}

export function latencies(title: string, measured: readonly Typed[]): Table {
  const rows = new Map<string, Typed[]>();
  for (const one of measured) {
    const name = `${one.document}, ${one.server}, ${one.mode === 'pull' ? 'pulled' : 'pushed'}`;
    rows.set(name, [...(rows.get(name) ?? []), one]);
  }
  const middle = (of: readonly Typed[], select: (one: Typed) => number | undefined) =>
    figure(median(of.map((one) => select(one) ?? NaN)));
  return {
    title,
    head: ['', 'keys', 'median', 'p95', 'p99', 'max', 'peak MiB', 'findings'],
    rows: [...rows].map(([name, of]) => [
      name,
      `${of.reduce((sum, { keys }) => sum + (keys?.n ?? 0), 0)}`,
      middle(of, ({ keys }) => keys?.p50),
      middle(of, ({ keys }) => keys?.p95),
      middle(of, ({ keys }) => keys?.p99),
      middle(of, ({ keys }) => keys?.max),
      middle(of, ({ peakMemory }) => peakMemory),
      middle(of, ({ findings }) => findings[1]),
    ]),
  };
}
