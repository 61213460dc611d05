/** Documents that hurt: whether the server lives, answers, says what it left out, and ends when it is told to. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Session } from './client';
import { startSession } from './client';
import { hostileDocuments } from './hostile-documents';
import type { Options, Part } from './part';
import { figure } from './part';
import type { ServerName } from './servers';
import { round } from './statistics';

/** Milliseconds from opening until somebody wants to leave. */
const LEAVE_AFTER = 200;

/** How long a shutdown may take longer than that of a server that does nothing. */
const SHUTDOWN = 1_000;

/** The finding that says that the rest of a document was left alone. */
const PARTLY_READ = 'document-partly-read';

/** A server that has not answered by then is given up. */
const limitOf = ({ quick }: Options) => (quick ? 10_000 : 30_000);

interface Measured {
  readonly document: string;
  readonly characters: number;
  /** The worst of all runs, from `shutdown` to its answer; undefined when none came. */
  readonly shutdown: number | undefined;
  readonly echoShutdown: number | undefined;
  /** How the server ended that should not have. */
  readonly died?: string;
  /** From opening; undefined when none came. */
  readonly firstDiagnostics: number | undefined;
  readonly findings: number;
  /** A finding says that something was not checked. */
  readonly saysNotChecked: boolean;
  /** From a key at the end of the document to its diagnostics; undefined when none came. */
  readonly key: number | undefined;
  readonly peakMemory: number | undefined;
}

export async function benchHostile(options: Options): Promise<Part> {
  const documents = [...hostileDocuments()];
  const measured: Measured[] = [];
  for (const [index, [document, text]] of documents.entries()) {
    options.progress(`hostile ${index + 1}/${documents.length}: ${document}`);
    const ours: (number | undefined)[] = [];
    const echo: (number | undefined)[] = [];
    for (let run = 0; run < options.runs; run++) {
      echo.push(await timeOfShutdown('echo', text, options));
      ours.push(await timeOfShutdown('ours', text, options));
    }
    measured.push({
      document,
      characters: text.length,
      shutdown: worst(ours),
      echoShutdown: worst(echo),
      ...(await look(text, options)),
    });
  }
  const late = ({ shutdown = Infinity, echoShutdown = 0 }: Measured) => shutdown - echoShutdown;
  const latest = measured.reduce((a, b) => (late(b) > late(a) ? b : a));
  const missed = measured.filter((one) => late(one) > SHUTDOWN);
  const dead = measured.filter(({ died }) => died !== undefined);
  const mute = measured.filter(({ firstDiagnostics }) => firstDiagnostics === undefined);
  return {
    goals: [
      {
        goal: 'shutdown while a hostile document is checked, later than echo',
        limit: `≤ ${SHUTDOWN} ms each`,
        measured: `${missed.length} of ${measured.length} later; the worst, ${latest.document}: ${late(latest) === Infinity ? 'no answer' : `${figure(late(latest))} ms`}`,
        met: missed.length === 0,
      },
      {
        goal: 'alive after a hostile document and a key in it',
        limit: 'always',
        measured: `${dead.length} of ${measured.length} ended it${list(dead)}`,
        met: dead.length === 0,
      },
      {
        goal: 'diagnostics of a hostile document',
        limit: `always, within ${limitOf(options) / 1000} s`,
        measured: `${mute.length} of ${measured.length} have none${list(mute)}`,
        met: mute.length === 0,
      },
    ],
    tables: [
      {
        title: 'Hostile documents, ms',
        head: [
          '',
          'shutdown',
          'of echo',
          'diagnostics',
          'key',
          'findings',
          'says what is not checked',
          'peak MiB',
        ],
        rows: measured.map((one) => [
          one.document,
          figure(one.shutdown),
          figure(one.echoShutdown),
          figure(one.firstDiagnostics),
          figure(one.key),
          `${one.findings}`,
          one.saysNotChecked ? 'yes' : 'no',
          figure(one.peakMemory),
        ]),
      },
    ],
    data: measured,
  };
}

function worst(times: readonly (number | undefined)[]): number | undefined {
  return times.includes(undefined) ? undefined : Math.max(...(times as number[]));
}

function list(measured: readonly Measured[]): string {
  return measured.length === 0 ? '' : `: ${measured.map(({ document }) => document).join('; ')}`;
}

/** Opens the document, asks for something, and leaves without waiting for an answer. */
async function timeOfShutdown(
  server: ServerName,
  text: string,
  options: Options,
): Promise<number | undefined> {
  const session = await startSession(options.servers[server], { mode: 'pull', limit: limitOf(options) });
  try {
    void session.open(text);
    await sleep(LEAVE_AFTER);
    void session.ask('textDocument/hover', {
      textDocument: session.textDocument,
      position: { line: 0, character: 0 },
    });
    const { time, error } = await session.ask('shutdown');
    return error === undefined ? round(time) : undefined;
  } finally {
    await session.kill();
  }
}

type Looked = Omit<Measured, 'document' | 'characters' | 'shutdown' | 'echoShutdown'>;

/** Opens the document, waits for what is said of it, and types a key. */
async function look(text: string, options: Options): Promise<Looked> {
  const session = await startSession(options.servers.ours, { mode: 'pull', limit: limitOf(options) });
  try {
    const first = await session.open(text);
    const key = first.missed ? undefined : await typeAtTheEnd(session, text);
    const died = session.ended();
    return {
      firstDiagnostics: first.missed ? undefined : round(first.time),
      findings: first.diagnostics.length,
      saysNotChecked: first.diagnostics.some(({ code }) => code === PARTLY_READ),
      key: key === undefined || key.missed ? undefined : round(key.time),
      peakMemory: session.usage()?.peak,
      ...(died !== undefined && { died }),
    };
  } finally {
    await session.kill();
  }
}

function typeAtTheEnd(session: Session, text: string): ReturnType<Session['change']> {
  const before = text.split('\n');
  const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  return session.change({ start: position, end: position }, 'a');
}
