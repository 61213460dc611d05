/**
 * What the server keeps over an hour's worth of keys in a usual policy: the memory that the system gives it, and in a
 * session of its own the bytes that are in use after everything else has been freed. Linux tells; elsewhere the goals
 * cannot be met.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Session } from './client';
import { startSession } from './client';
import { policyOf, SIZES } from './documents';
import type { Goal, Options, Part, Table } from './part';
import { figure, ratioGoal } from './part';
import { keysAt, placesIn } from './places';
import type { ServerName } from './servers';
import { LIVE_HEAP } from './servers';
import { median, round } from './statistics';

/** Somebody who types fast for an hour. */
const KEYS = 20_000;
const EVERY = 1_000;

/** Milliseconds that nothing is typed before memory is looked at. */
const PAUSE = 300;

/**
 * Growth that is none, in MiB. What V8 keeps of its own (compiled code, feedback of inline caches) still moves by so
 * much; a server that kept but one copy of the document for every key would grow by a hundred times as much.
 */
const TOLERANCE = 1;

/** Of what the system gave, a part waits to be collected: that moves from sample to sample. */
const RESIDENT_TOLERANCE = 5;

interface Measured {
  readonly server: ServerName;
  readonly run: number;
  /** Resident memory after every thousand keys, in MiB. */
  readonly resident: readonly number[];
  readonly peak: number;
}

interface LiveHeap {
  readonly server: ServerName;
  /** Bytes in use after every thousand keys, in MiB. */
  readonly live: readonly number[];
}

export async function benchMemory(options: Options): Promise<Part> {
  const measured: Measured[] = [];
  const heaps: LiveHeap[] = [];
  for (let run = 0; run < options.runs; run++) {
    for (const server of ['echo', 'ours'] as const) {
      options.progress(`memory ${run + 1}/${options.runs}: ${server}`);
      measured.push(await measure(server, run, options));
    }
  }
  for (const server of ['echo', 'ours'] as const) {
    options.progress(`memory: what is in use, ${server}`);
    heaps.push(await measureLiveHeap(server, options));
  }
  return { goals: goals(measured, heaps), tables: [overKeys(measured, heaps)], data: { measured, heaps } };
}

async function measure(server: ServerName, run: number, options: Options): Promise<Measured> {
  const session = await startSession(options.servers[server], { mode: 'pull' });
  try {
    const resident = await typeAndSample(session, options, () =>
      Promise.resolve(session.usage()?.resident ?? NaN),
    );
    return { server, run: run + 1, resident, peak: session.usage()?.peak ?? NaN };
  } finally {
    await session.stop();
  }
}

async function measureLiveHeap(server: ServerName, options: Options): Promise<LiveHeap> {
  let told: ((bytes: number) => void) | undefined;
  const session = await startSession(options.servers[server], {
    mode: 'pull',
    nodeArgs: ['--expose-gc', '--require', LIVE_HEAP],
    heard: (line) => {
      const bytes = /^live heap (\d+)$/.exec(line)?.[1];
      if (bytes !== undefined) told?.(Number(bytes));
    },
  });
  try {
    const live = await typeAndSample(session, options, async () => {
      const answer = new Promise<number>((resolve) => (told = resolve));
      if (session.pid !== undefined) process.kill(session.pid, 'SIGUSR2');
      const silence = sleep(10_000, NaN, { ref: false });
      return round((await Promise.race([answer, silence])) / 2 ** 20);
    });
    return { server, live };
  } finally {
    await session.stop();
  }
}

/** Types everywhere in the document, and takes a sample after every thousand keys. */
async function typeAndSample(
  session: Session,
  { quick, patience }: Options,
  sample: () => Promise<number>,
): Promise<number[]> {
  const text = policyOf(SIZES['5 KB']);
  const total = quick ? 5 * EVERY : KEYS;
  const keys = placesIn(text).flatMap(keysAt);
  const samples: number[] = [];
  const end = performance.now() + patience * 10_000;
  await session.open(text);
  for (let typed = 0; typed < total && performance.now() < end;) {
    const { range, text } = keys[typed % keys.length]!;
    const { missed } = await session.change(range, text);
    if (missed) throw new Error(`A key was not answered: ${session.ended() ?? 'no answer in time'}.`);
    typed++;
    if (typed % EVERY !== 0) continue;
    await sleep(PAUSE);
    samples.push(await sample());
  }
  return samples;
}

function goals(measured: readonly Measured[], heaps: readonly LiveHeap[]): Goal[] {
  const middle = (server: ServerName, select: (one: Measured) => number) =>
    median(measured.filter((one) => one.server === server).map(select));
  const last = ({ resident }: Measured) => median(resident.slice(-5));
  const beside = (select: (one: Measured) => number) => middle('ours', select) / middle('echo', select);
  const samples = Math.min(...measured.map(({ resident }) => resident.length));
  const keys = `${samples * EVERY} keys`;
  const inUse = growth(heaps.find(({ server }) => server === 'ours')?.live ?? []);
  const resident = median(
    measured.filter(({ server }) => server === 'ours').map((one) => growth(one.resident)),
  );
  return [
    ratioGoal(`memory after ${keys}, 5 KB, beside echo`, { '': beside(last) }, { most: 1.5 }),
    ratioGoal(
      `peak memory over ${keys}, 5 KB, beside echo`,
      { '': beside(({ peak }) => peak) },
      { most: 1.5 },
    ),
    {
      goal: `growth after the first thousand of ${keys}`,
      limit: `none (in use ≤ ${TOLERANCE} MiB, resident ≤ ${RESIDENT_TOLERANCE} MiB)`,
      measured: `in use ${figure(inUse)} MiB, resident ${figure(resident)} MiB`,
      met: inUse <= TOLERANCE && resident <= RESIDENT_TOLERANCE,
    },
  ];
}

/** From the first sample to the middle of the last five. NaN when there are not that many. */
function growth(samples: readonly number[]): number {
  return samples.length < 5 ? NaN : median(samples.slice(-5)) - samples[0]!;
}

function overKeys(measured: readonly Measured[], heaps: readonly LiveHeap[]): Table {
  const length = Math.min(...measured.map(({ resident }) => resident.length));
  const at = [0, 1, 4, 9, 14, 19].filter((index) => index < length);
  const rows = heaps.flatMap(({ server, live }) => {
    const runs = measured.filter((one) => one.server === server);
    return [
      [
        `resident, ${server}`,
        ...at.map((index) => figure(median(runs.map(({ resident }) => resident[index]!)))),
        figure(median(runs.map(({ peak }) => peak))),
      ],
      [`in use, ${server}`, ...at.map((index) => figure(live[index])), '–'],
    ];
  });
  return {
    title: 'Memory after so many keys, MiB',
    head: ['', ...at.map((index) => `${(index + 1) * EVERY}`), 'peak'],
    rows,
  };
}
