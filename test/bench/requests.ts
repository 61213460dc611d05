/** What somebody asks while typing: completion, hover and code actions, with nothing else going on and along with a key. */
import type { Diagnostic, Position, Range } from 'vscode-languageserver/node';
import type { Session } from './client';
import { startSession } from './client';
import type { Size } from './documents';
import { policyOf, SIZES } from './documents';
import type { Goal, Options, Part, Table } from './part';
import { figure, ratioGoal } from './part';
import type { Place } from './places';
import { keysAt, placesIn } from './places';
import type { ServerName } from './servers';
import type { Distribution } from './statistics';
import { distribution, median } from './statistics';
import { SIZE_NAMES } from './typing-goals';

/** Requests of each kind in one session, each way; with a key they are as many as the keys of a word. */
const COUNT = 60;

const KINDS = ['completion', 'hover', 'codeAction'] as const;
type Kind = (typeof KINDS)[number];
const CONTEXTS = ['idle', 'with a key'] as const;
type Context = (typeof CONTEXTS)[number];

interface Measured {
  readonly server: ServerName;
  readonly document: Size;
  readonly run: number;
  readonly kind: Kind;
  readonly context: Context;
  readonly requests: Distribution | undefined;
  /** Requests that failed. */
  readonly failed: number;
}

export async function benchRequests(options: Options): Promise<Part> {
  const measured: Measured[] = [];
  // The client's own code warms up first: otherwise it would slow down whoever is measured first.
  await measure('echo', '5 KB', 0, options);
  for (let run = 0; run < options.runs; run++) {
    for (const document of SIZE_NAMES) {
      for (const server of ['echo', 'ours'] as const) {
        options.progress(`requests ${run + 1}/${options.runs}: ${document}, ${server}`);
        measured.push(...(await measure(server, document, run, options)));
      }
    }
  }
  return { goals: goals(measured), tables: [latencies(measured)], data: measured };
}

async function measure(
  server: ServerName,
  document: Size,
  run: number,
  { servers, patience }: Options,
): Promise<Measured[]> {
  const text = policyOf(SIZES[document]);
  const places = placesIn(text);
  const session = await startSession(servers[server], { mode: 'pull' });
  const measured: Measured[] = [];
  try {
    await session.open(text);
    const share = (patience * 1000) / (KINDS.length * CONTEXTS.length);
    for (const kind of KINDS) {
      for (const context of CONTEXTS) {
        const asked = context === 'idle' ? idle : withKey;
        const { times, failed } = await asked(session, kind, places, performance.now() + share);
        measured.push({
          server,
          document,
          run: run + 1,
          kind,
          context,
          requests: distribution(times),
          failed,
        });
      }
    }
  } finally {
    await session.stop();
  }
  return measured;
}

interface Asked {
  readonly times: number[];
  failed: number;
}

async function idle(session: Session, kind: Kind, places: readonly Place[], until: number): Promise<Asked> {
  const asked: Asked = { times: [], failed: 0 };
  for (let index = 0; index < COUNT && (index === 0 || performance.now() < until); index++) {
    await ask(session, kind, places[index % places.length]!.position, index, asked);
  }
  return asked;
}

/** The request is written in the same breath as the key, and behind it. */
async function withKey(
  session: Session,
  kind: Kind,
  places: readonly Place[],
  until: number,
): Promise<Asked> {
  const asked: Asked = { times: [], failed: 0 };
  const keys = keysAt(places.find(({ name }) => name === 'middle') ?? places[0]!);
  for (let index = 0; index < COUNT; index++) {
    const key = keys[index % keys.length]!;
    const answer = session.change(key.range, key.text);
    await ask(session, kind, key.cursor, index, asked);
    await answer;
    if (performance.now() <= until && index < COUNT - 1) continue;
    if (key.leftover) await session.change(key.leftover, '');
    break;
  }
  return asked;
}

async function ask(
  session: Session,
  kind: Kind,
  cursor: Position,
  index: number,
  asked: Asked,
): Promise<void> {
  const reply = await session.ask(`textDocument/${kind}`, params(session, kind, cursor, index));
  if (reply.error === undefined) asked.times.push(reply.time);
  else asked.failed++;
}

/** Code actions are asked for where a finding is, hovers there and at the cursor by turns. */
function params(session: Session, kind: Kind, cursor: Position, index: number): object {
  const { textDocument } = session;
  const findings = session.latest();
  const finding: Diagnostic | undefined = findings[index % Math.max(1, findings.length)];
  switch (kind) {
    case 'completion':
      return { textDocument, position: cursor, context: { triggerKind: 1 } };
    case 'hover':
      return { textDocument, position: index % 2 === 0 ? (finding?.range.start ?? cursor) : cursor };
    case 'codeAction': {
      const range: Range = finding?.range ?? { start: cursor, end: cursor };
      return { textDocument, range, context: { diagnostics: finding ? [finding] : [], triggerKind: 2 } };
    }
  }
}

function goals(measured: readonly Measured[]): Goal[] {
  const failed = measured.filter(({ server }) => server === 'ours').reduce((sum, one) => sum + one.failed, 0);
  const answered = {
    goal: 'every request is answered',
    limit: 'none fails',
    measured: `${failed} failed`,
    met: failed === 0,
  };
  const ratios = KINDS.flatMap((kind) =>
    CONTEXTS.map((context) => {
      const ratio = (document: Size) =>
        middle(measured, { server: 'ours', document, kind, context }) /
        middle(measured, { server: 'echo', document, kind, context });
      const byDocument = Object.fromEntries(
        SIZE_NAMES.map((document) => [`at ${document}`, ratio(document)]),
      );
      return ratioGoal(`${kind}, ${context}, median beside echo`, byDocument, { most: 3 });
    }),
  );
  return [answered, ...ratios];
}

function middle(
  measured: readonly Measured[],
  { server, document, kind, context }: Pick<Measured, 'server' | 'document' | 'kind' | 'context'>,
  quantile: 'p50' | 'p95' = 'p50',
): number {
  return median(
    measured
      .filter(
        (one) =>
          one.server === server && one.document === document && one.kind === kind && one.context === context,
      )
      .map(({ requests }) => requests?.[quantile] ?? Infinity),
  );
}

function latencies(measured: readonly Measured[]): Table {
  const rows = SIZE_NAMES.flatMap((document) =>
    (['echo', 'ours'] as const).map((server) => {
      const cells = KINDS.flatMap((kind) =>
        CONTEXTS.map((context) => {
          const of = { server, document, kind, context };
          return `${figure(middle(measured, of))} / ${figure(middle(measured, of, 'p95'))}`;
        }),
      );
      return [`${document}, ${server}`, ...cells];
    }),
  );
  const head = ['', ...KINDS.flatMap((kind) => CONTEXTS.map((context) => `${kind}, ${context}`))];
  return { title: 'Request → answer, median / p95, ms', head, rows };
}
