/**
 * How long a start takes: of the server until it has said something about a policy of 5 KB, beside the echo server in the same
 * minutes, and of the extension in a window without a policy. And how large is what is loaded and installed.
 *
 *   node --import tsx test/bench/start.ts
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageExtension } from '../../scripts/packaging.mjs';
import { root } from '../../scripts/setup.mjs';
import type { Mode } from './client';
import { startSession } from './client';
import { policyOf, SIZES } from './documents';
import type { Goal, Options, Part } from './part';
import { figure, ratioGoal } from './part';
import { keep, print } from './report';
import type { ServerName } from './servers';
import { buildServers } from './servers';
import { distribution, median, round } from './statistics';

/** Starts of each contender: one start says little. */
const LEAST_STARTS = 15;
const LEAST_STARTS_QUICK = 3;

/** What a start of the server reads, all its files together. */
const SERVER = 'server';

interface Start {
  readonly server: ServerName;
  readonly mode: Mode;
  /** From starting the process until the answer to `initialize`. */
  readonly initialized: number;
  /** From starting the process until the first diagnostics. */
  readonly diagnosed: number;
}

export async function benchStart(options: Options): Promise<Part> {
  const count = Math.max(options.runs, options.quick ? LEAST_STARTS_QUICK : LEAST_STARTS);
  const starts = await measureStarts(count, options);
  const activations = measureActivations(count);
  const sizes = await measureSizes();

  const of = (server: ServerName, mode: Mode) =>
    starts.filter((start) => start.server === server && start.mode === mode);
  const timesOf = (server: ServerName, mode: Mode, which: 'initialized' | 'diagnosed') =>
    distribution(of(server, mode).map((start) => start[which]))!;
  const ratio = (mode: Mode, which: 'initialized' | 'diagnosed', at: 'p50' | 'p95' = 'p50') =>
    timesOf('ours', mode, which)[at] / timesOf('echo', mode, which)[at];
  return {
    goals: [
      ratioGoal(
        'start until the first diagnostics of 5 KB, of echo',
        { pushed: ratio('push', 'diagnosed'), pulled: ratio('pull', 'diagnosed') },
        { most: 1.5 },
      ),
      activationGoal(activations),
      sizeGoal('server bundle', sizes[SERVER], 550),
      sizeGoal('.vsix', sizes['.vsix'], 700),
    ],
    tables: [
      {
        title: 'Start of a process, ms: median, p95 and × echo',
        head: ['', 'initialized', 'p95', '× echo', 'first diagnostics', 'p95', '× echo'],
        rows: CONTENDERS.map(([server, mode]) => [
          `${server}, ${mode === 'pull' ? 'pulled' : 'pushed'}`,
          ...(['initialized', 'diagnosed'] as const).flatMap((which) => {
            const { p50, p95 } = timesOf(server, mode, which);
            return [figure(p50), figure(p95), figure(p50 / timesOf('echo', mode, which).p50)];
          }),
        ]),
      },
      {
        title: 'Sizes',
        head: ['', 'KB'],
        rows: Object.entries(sizes).map(([file, bytes]) => [file, figure(bytes / 1024)]),
      },
    ],
    data: { starts, activations, sizes },
  };
}

const CONTENDERS: readonly (readonly [ServerName, Mode])[] = [
  ['echo', 'push'],
  ['ours', 'push'],
  ['echo', 'pull'],
  ['ours', 'pull'],
];

/** In turns, so that whatever else the machine does meets all of them. */
async function measureStarts(count: number, { servers, progress }: Options): Promise<Start[]> {
  const text = policyOf(SIZES['5 KB']);
  const starts: Start[] = [];
  // The first start ever leaves compiled code for all that come after it.
  process.env['NODE_COMPILE_CACHE'] = join(root, '.cache', 'bench', 'compiled');
  const first = await startSession(servers.ours, { mode: 'pull' });
  await first.open(text);
  await first.stop();
  for (let turn = 0; turn < count; turn++) {
    for (const [server, mode] of CONTENDERS) {
      progress(`start ${turn + 1}/${count}: ${server} (${mode})`);
      const session = await startSession(servers[server], { mode });
      const { missed } = await session.open(text);
      const diagnosed = session.age();
      await session.kill();
      if (missed) throw new Error(`${server} has not checked a document of 5 KB.`);
      starts.push({
        server,
        mode,
        initialized: round(session.initialized),
        diagnosed: round(diagnosed),
      });
    }
  }
  return starts;
}

/** Milliseconds of loading and activating the extension, each in a process of its own. */
function measureActivations(count: number): number[] {
  return Array.from({ length: count }, () => {
    const script = fileURLToPath(new URL('./activation.mjs', import.meta.url));
    const { stdout, stderr } = spawnSync(process.execPath, [script, join(root, 'dist', 'client.js')], {
      encoding: 'utf8',
    });
    if (stdout === '') throw new Error(`The extension could not be activated: ${stderr}`);
    return round((JSON.parse(stdout) as { time: number }).time);
  });
}

/** Bytes of every bundle, and of the package that editors install. */
async function measureSizes(): Promise<Record<string, number>> {
  const bundles = readdirSync(join(root, 'dist')).filter((file) => file.endsWith('.js'));
  const vsix = join(root, 'out', 'measured.vsix');
  await packageExtension(vsix);
  const sizeOf = (file: string) => statSync(join(root, 'dist', file)).size;
  return {
    ...Object.fromEntries(bundles.sort().map((file) => [`dist/${file}`, sizeOf(file)])),
    [SERVER]: ['server.js', 'language-server.js', 'core.js'].map(sizeOf).reduce((a, b) => a + b),
    '.vsix': statSync(vsix).size,
  };
}

function activationGoal(times: readonly number[]): Goal {
  const time = median(times);
  return {
    goal: 'activation without a policy',
    limit: '≤ 5 ms',
    measured: `${figure(time)} ms, p95 ${figure(distribution(times)?.p95)} ms`,
    met: time <= 5,
  };
}

function sizeGoal(goal: string, bytes: number | undefined, kilobytes: number): Goal {
  const measured = (bytes ?? NaN) / 1024;
  return { goal, limit: `≤ ${kilobytes} KB`, measured: `${figure(measured)} KB`, met: measured <= kilobytes };
}

async function main(): Promise<void> {
  const options: Options = {
    servers: await buildServers(),
    runs: LEAST_STARTS,
    quick: false,
    patience: 40,
    progress: () => undefined,
  };
  const part = await benchStart(options);
  print('start', part);
  keep('start', part, options.runs, true);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
