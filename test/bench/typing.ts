/** From a key to the diagnostics of the text that it makes, in a closed loop and at the pace of somebody who types. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Mode, Session } from './client';
import { startSession } from './client';
import type { Size } from './documents';
import { policyOf, SIZES } from './documents';
import type { Options, Part } from './part';
import type { Key, Place } from './places';
import { keysAt, placesIn } from './places';
import type { Server, ServerName } from './servers';
import type { Distribution } from './statistics';
import { distribution, round } from './statistics';
import { closedLoopGoals, latencies, PACE, pacedGoal, SIZE_NAMES } from './typing-goals';
import type { Typed } from './typing-goals';

interface Measured extends Typed {
  readonly places: Readonly<Record<string, Distribution | undefined>>;
  /** From opening the document to its first diagnostics. */
  readonly firstDiagnostics: number;
}

export async function benchTyping(options: Options): Promise<Part> {
  const closed: Measured[] = [];
  const paced: Measured[] = [];
  const contenders: readonly [ServerName, Mode][] = [
    ['echo', 'pull'],
    ['ours', 'pull'],
    ['echo', 'push'],
    ['ours', 'push'],
    ['naive', 'push'],
  ];
  // The client's own code warms up first: otherwise it would slow down whoever is measured first.
  for (const mode of ['pull', 'push', 'pull', 'push', 'pull', 'push'] as const) {
    const server = options.servers.echo;
    await measure({ server, mode, document: '5 KB', run: 0, options, type: inClosedLoop });
  }
  for (let run = 0; run < options.runs; run++) {
    for (const document of SIZE_NAMES) {
      for (const [name, mode] of contenders) {
        options.progress(`typing ${run + 1}/${options.runs}: ${document}, ${name} (${mode})`);
        const server = options.servers[name];
        closed.push(await measure({ server, mode, document, run, options, type: inClosedLoop }));
      }
    }
    for (const [name, mode] of contenders.filter(([name]) => name !== 'naive')) {
      options.progress(`typing ${run + 1}/${options.runs}: at typing pace, ${name} (${mode})`);
      const server = options.servers[name];
      paced.push(await measure({ server, mode, document: '50 KB', run, options, type: atPace }));
    }
  }
  return {
    goals: [...closedLoopGoals(closed), pacedGoal(paced)],
    tables: [latencies('Key → diagnostics, ms', closed), latencies(`A key every ${PACE} ms, ms`, paced)],
    data: { pace: PACE, closedLoop: closed, atTypingPace: paced },
  };
}

interface Setting {
  readonly server: Server;
  readonly mode: Mode;
  readonly document: Size;
  readonly run: number;
  readonly options: Options;
  readonly type: Typist;
}

type Typist = (session: Session, place: Place, tally: Tally, until: number) => Promise<number[]>;

/** What is counted over all places of a session. */
interface Tally {
  missed: number;
  coalesced: number;
  queued: number;
  least: number;
  most: number;
}

async function measure({ server, mode, document, run, options, type }: Setting): Promise<Measured> {
  const text = policyOf(SIZES[document]);
  const session = await startSession(server, { mode });
  try {
    const first = await session.open(text);
    const tally: Tally = { missed: first.missed ? 1 : 0, coalesced: 0, queued: 0, least: Infinity, most: 0 };
    // Every run begins at another place, so that a server that is out of time does not always miss the same ones.
    const all = placesIn(text);
    const places = [...all.slice(run % all.length), ...all.slice(0, run % all.length)];
    const end = performance.now() + options.patience * 1000;
    // The server's compiler warms up over the first keys.
    if (places[0]) await inClosedLoop(session, places[0], tally, Math.min(end, performance.now() + 2_000));
    const byPlace = new Map<string, number[]>();
    for (const [index, place] of places.entries()) {
      const now = performance.now();
      // A slow server types fewer keys, at fewer places: the figures are those of whole keys in any case.
      if ((now > end && byPlace.size > 0) || session.ended() !== undefined) break;
      byPlace.set(place.name, await type(session, place, tally, now + (end - now) / (places.length - index)));
    }
    const died = session.ended();
    return {
      server: server.name,
      mode,
      document,
      run: run + 1,
      keys: distribution([...byPlace.values()].flat()),
      places: Object.fromEntries([...byPlace].map(([name, values]) => [name, distribution(values)])),
      firstDiagnostics: round(first.time),
      missed: tally.missed,
      ...(died !== undefined && { died }),
      coalesced: tally.coalesced,
      queued: tally.queued,
      findings: [tally.least, tally.most],
      peakMemory: session.usage()?.peak,
    };
  } finally {
    await session.stop();
  }
}

/** The next key comes when the last one is answered: nothing but the server's own time. */
const inClosedLoop: Typist = async (session, place, tally, until) => {
  const values: number[] = [];
  for (const key of keysAt(place)) {
    const answer = await session.change(key.range, key.text);
    count(tally, answer);
    if (!answer.missed) values.push(answer.time);
    if (session.ended() !== undefined) break;
    if (performance.now() > until) {
      await restore(session, key);
      break;
    }
  }
  return values;
};

/** Keys come at their pace whatever the server does: what somebody feels. */
const atPace: Typist = async (session, place, tally) => {
  const values: number[] = [];
  const pending: Promise<void>[] = [];
  let open = 0;
  let due = performance.now();
  for (const key of keysAt(place)) {
    await sleep(Math.max(0, due - performance.now()));
    due += PACE;
    // One late answer is the machine's; several are a queue.
    if (open > 1) tally.queued++;
    open++;
    pending.push(
      session.change(key.range, key.text).then((answer) => {
        open--;
        count(tally, answer);
        if (!answer.missed) values.push(answer.time);
      }),
    );
    if (session.ended() !== undefined) break;
  }
  await Promise.all(pending);
  return values;
};

function count(
  tally: Tally,
  { missed, coalesced, diagnostics }: Awaited<ReturnType<Session['change']>>,
): void {
  if (missed) tally.missed++;
  if (coalesced) tally.coalesced++;
  if (missed) return;
  tally.least = Math.min(tally.least, diagnostics.length);
  tally.most = Math.max(tally.most, diagnostics.length);
}

async function restore(session: Session, { leftover }: Key): Promise<void> {
  if (leftover) await session.change(leftover, '');
}
