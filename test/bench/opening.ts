/** Opening a document of 500 KB: when its diagnostics come, and whether other requests are answered meanwhile. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Mode } from './client';
import { startSession } from './client';
import { policyOf, SIZES } from './documents';
import type { Options, Part } from './part';
import { figure, ratioGoal } from './part';
import { placesIn } from './places';
import type { ServerName } from './servers';
import { median, round } from './statistics';

/** Milliseconds between two hovers. */
const HOVER_EVERY = 100;

/** A server that has said nothing new for so many milliseconds is done. */
const QUIET = 4_000;

interface Measured {
  readonly server: ServerName;
  readonly mode: Mode;
  readonly run: number;
  /** From opening the document. */
  readonly firstDiagnostics: number;
  readonly lastDiagnostics: number;
  /** The numbers of diagnostics of the first and the last report. */
  readonly findings: readonly [number, number];
  /** The latency of every hover that was asked before the last diagnostics had come. */
  readonly hovers: readonly number[];
  /** Hovers that were asked in time to be answered before the last diagnostics, and were not. */
  readonly blocked: number;
  readonly peakMemory: number | undefined;
}

export async function benchOpening(options: Options): Promise<Part> {
  const measured: Measured[] = [];
  const contenders: readonly [ServerName, Mode][] = [
    ['naive', 'push'],
    ['ours', 'pull'],
    ['ours', 'push'],
  ];
  for (let run = 0; run < options.runs; run++) {
    for (const [server, mode] of contenders) {
      options.progress(`opening ${run + 1}/${options.runs}: ${server} (${mode})`);
      measured.push(await measure(server, mode, run, options));
    }
  }
  const of = (server: ServerName, mode: Mode) =>
    measured.filter((one) => one.server === server && one.mode === mode);
  const middle = (server: ServerName, mode: Mode, select: (one: Measured) => number) =>
    median(of(server, mode).map(select));
  const faster = (mode: Mode, select: (one: Measured) => number) =>
    middle('naive', 'push', select) / middle('ours', mode, select);
  const byMode = (select: (one: Measured) => number) => ({
    pulled: faster('pull', select),
    pushed: faster('push', select),
  });
  const ours = measured.filter(({ server }) => server === 'ours');
  const blocked = ours.reduce((sum, one) => sum + one.blocked, 0);
  const worst = Math.max(0, ...ours.flatMap(({ hovers }) => hovers));
  return {
    goals: [
      ratioGoal(
        'first diagnostics of 500 KB, faster than naive',
        byMode(({ firstDiagnostics }) => firstDiagnostics),
        { least: 3 },
      ),
      ratioGoal(
        'all diagnostics of 500 KB, faster than naive',
        byMode(({ lastDiagnostics }) => lastDiagnostics),
        { least: 3 },
      ),
      {
        goal: `a hover every ${HOVER_EVERY} ms meanwhile`,
        limit: 'all answered before the diagnostics are complete',
        measured: `${blocked} blocked, the slowest took ${figure(worst)} ms`,
        met: blocked === 0,
      },
    ],
    tables: [
      {
        title: 'Opening 500 KB, ms',
        head: ['', 'first diagnostics', 'all diagnostics', 'findings', 'slowest hover', 'peak MiB'],
        rows: contenders.map(([server, mode]) => [
          `${server}, ${mode === 'pull' ? 'pulled' : 'pushed'}`,
          figure(middle(server, mode, ({ firstDiagnostics }) => firstDiagnostics)),
          figure(middle(server, mode, ({ lastDiagnostics }) => lastDiagnostics)),
          of(server, mode)[0]?.findings.join(' → ') ?? '–',
          figure(middle(server, mode, ({ hovers }) => Math.max(...hovers))),
          figure(middle(server, mode, ({ peakMemory }) => peakMemory ?? NaN)),
        ]),
      },
    ],
    data: measured,
  };
}

async function measure(name: ServerName, mode: Mode, run: number, { servers }: Options): Promise<Measured> {
  const text = policyOf(SIZES['500 KB']);
  const position = placesIn(text)[0]?.position;
  const session = await startSession(servers[name], { mode, limit: 120_000 });
  try {
    const opened = performance.now();
    const hovers: { readonly asked: number; readonly time: number }[] = [];
    const pending: Promise<unknown>[] = [];
    const first = session.open(text);
    const settling = first.then(() => settled(session.reports)).then(() => true);
    const pause = () => sleep(HOVER_EVERY, false);
    // The naive server offers no hover: it is only opened.
    while (name === 'ours' && !(await Promise.race([settling, pause()]))) {
      const asked = performance.now() - opened;
      const hover = session.ask('textDocument/hover', { textDocument: session.textDocument, position });
      pending.push(hover.then(({ time }) => hovers.push({ asked, time: round(time) })));
    }
    const { time, missed } = await first;
    await settling;
    await Promise.all(pending);
    if (missed)
      throw new Error(`${name} has not checked a document of 500 KB: ${session.ended() ?? 'too slow'}.`);
    const [earliest, latest] = [session.reports[0], session.reports.at(-1)];
    const end = latest?.time ?? time;
    const meanwhile = hovers.filter(({ asked }) => asked < end);
    return {
      server: name,
      mode,
      run: run + 1,
      firstDiagnostics: round(time),
      lastDiagnostics: round(end),
      findings: [earliest?.count ?? 0, latest?.count ?? 0],
      hovers: meanwhile.map((hover) => hover.time),
      blocked: meanwhile.filter((hover) => hover.asked + HOVER_EVERY < end && hover.asked + hover.time >= end)
        .length,
      peakMemory: session.usage()?.peak,
    };
  } finally {
    await session.stop();
  }
}

/** Waits until the server has said nothing new for a while. */
async function settled(reports: readonly unknown[]): Promise<void> {
  for (let known = -1; known !== reports.length;) {
    known = reports.length;
    await sleep(QUIET);
  }
}
