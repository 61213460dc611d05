/**
 * The goals for typing once more, with another tool and other documents: those of `../shared/tools/bench`, where that
 * folder stands beside the project. It is copied to `.cache/`, and its packages are installed there once.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { npm, root } from '../../scripts/setup.mjs';
import type { Mode } from './client';
import type { Size } from './documents';
import type { Options, Part, Table } from './part';
import { figure } from './part';
import type { ServerName } from './servers';
import type { Distribution } from './statistics';
import { median } from './statistics';
import { closedLoopGoals, latencies, PACE, pacedGoal, SIZE_NAMES } from './typing-goals';
import type { Typed } from './typing-goals';

const SHARED = join(root, '..', 'shared');
const TOOL = join(root, '.cache', 'bench', 'official');
const FILES: Readonly<Record<Size, string>> = {
  '5 KB': 'seed-0.md',
  '50 KB': 'policy-50k.md',
  '500 KB': 'policy-500k.md',
};

/** What the tool says of one file; the members that are used here. */
interface Result {
  readonly file: string;
  readonly error?: string;
  readonly died?: unknown;
  readonly keystroke: Distribution | null;
  readonly missed: number;
  readonly places: Readonly<
    Record<string, Distribution & { coalesced: number; findings: (number | string)[] }>
  >;
  readonly completion?: Requests;
  readonly codeAction?: Requests;
  readonly peakRssMiB: number | null;
}

interface Requests {
  readonly idle: Distribution | null;
  readonly withKey: Distribution | null;
}

interface Contender {
  readonly server: ServerName;
  readonly mode: Mode;
  /** Of the tool. */
  readonly options: readonly string[];
  /** Of Node. */
  readonly command: readonly string[];
}

interface Measured extends Typed {
  readonly places: Result['places'];
  readonly completion?: Requests;
  readonly codeAction?: Requests;
}

export async function benchOfficial(options: Options): Promise<Part> {
  prepare();
  const contenders = contendersOf(options);
  const closed: Measured[] = [];
  const paced: Measured[] = [];
  for (let run = 0; run < options.runs; run++) {
    for (const contender of contenders) {
      options.progress(`official ${run + 1}/${options.runs}: ${contender.server} (${contender.mode})`);
      const edits = options.quick ? '60' : '400';
      closed.push(...measure(contender, run, options, Object.values(FILES), ['--edits', edits]));
    }
    for (const contender of contenders.filter(({ server }) => server !== 'naive')) {
      options.progress(
        `official ${run + 1}/${options.runs}: at typing pace, ${contender.server} (${contender.mode})`,
      );
      const pace = [
        '--pace',
        `${PACE}`,
        '--edits',
        options.quick ? '40' : '120',
        '--completion',
        '0',
        '--code-action',
        '0',
      ];
      paced.push(...measure(contender, run, options, [FILES['50 KB']], pace));
    }
  }
  return Promise.resolve({
    goals: [...closedLoopGoals(closed), pacedGoal(paced)],
    tables: [
      latencies('Key → diagnostics, ms', closed),
      latencies(`A key every ${PACE} ms, ms`, paced),
      besidePublishing(closed),
      requests(closed),
    ],
    data: { closedLoop: closed, atTypingPace: paced },
  });
}

function prepare(): void {
  const source = join(SHARED, 'tools', 'bench');
  if (!existsSync(source)) throw new Error('There is no ../shared/tools/bench beside the project.');
  mkdirSync(TOOL, { recursive: true });
  for (const file of readdirSync(source)) copyFileSync(join(source, file), join(TOOL, file));
  if (!existsSync(join(TOOL, 'node_modules')))
    npm(['ci', '--no-audit', '--no-fund'], { cwd: TOOL, quiet: true });
  if (!existsSync(join(TOOL, 'corpus', 'manifest.json'))) {
    node(['gen-corpus.mjs', 'corpus', '--seeds', join(SHARED, 'seeds'), '--no-huge'], [0]);
  }
}

function node(args: readonly string[], statuses: readonly number[]): void {
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: TOOL, encoding: 'utf8' });
  if (!statuses.includes(status ?? -1))
    throw new Error(`${args[0] ?? ''} of the official tool failed.\n${stderr}`);
}

function contendersOf({ servers }: Options): readonly Contender[] {
  const ours = servers.ours.args;
  return [
    { server: 'echo', mode: 'pull', options: [], command: ['echo.mjs', '--stdio', '--pull'] },
    { server: 'ours', mode: 'pull', options: [], command: ours },
    { server: 'echo', mode: 'push', options: [], command: ['echo.mjs', '--stdio'] },
    { server: 'ours', mode: 'push', options: ['--mode', 'push'], command: ours },
    { server: 'naive', mode: 'push', options: [], command: ['naive.mjs', '--stdio', '--gfm'] },
  ];
}

function measure(
  { server, mode, options: own, command }: Contender,
  run: number,
  { patience, quick }: Options,
  files: readonly string[],
  options: readonly string[],
): Measured[] {
  const count = quick ? '10' : '30';
  node(
    [
      ...['lsp-bench.mjs', '--quiet', '--json', 'result.json', '--uri-name', 'SECURITY.md', '--starts', '1'],
      ...['--completion', count, '--code-action', count, '--max-seconds', `${patience}`],
      ...files.flatMap((file) => ['--file', join('corpus', file)]),
      ...own,
      ...options,
      ...['--', process.execPath, ...command],
    ],
    // Status 1 says that a server died: the result says of which file.
    [0, 1],
  );
  const { results } = JSON.parse(readFileSync(join(TOOL, 'result.json'), 'utf8')) as { results: Result[] };
  return results.map((result) => {
    if (result.error !== undefined || result.died !== undefined) {
      throw new Error(`${server} did not survive ${result.file}: ${result.error ?? 'it ended'}.`);
    }
    const document = SIZE_NAMES.find((size) => FILES[size] === basename(result.file))!;
    const places = Object.values(result.places);
    const counts = places.flatMap(({ findings }) => findings.filter((count) => typeof count === 'number'));
    return {
      server,
      mode,
      document,
      run: run + 1,
      keys: result.keystroke ?? undefined,
      missed: result.missed,
      coalesced: places.reduce((sum, { coalesced }) => sum + coalesced, 0),
      findings: [Math.min(...counts), Math.max(...counts)],
      peakMemory: result.peakRssMiB ?? undefined,
      places: result.places,
      ...(result.completion && { completion: result.completion }),
      ...(result.codeAction && { codeAction: result.codeAction }),
    };
  });
}

/** Ours as an editor uses it, beside an echo that does not wait to be asked: the sternest comparison. */
function besidePublishing(measured: readonly Measured[]): Table {
  const middle = (document: Size, server: ServerName, mode: Mode, quantile: 'p50' | 'p95') =>
    median(
      measured
        .filter((one) => one.document === document && one.server === server && one.mode === mode)
        .map(({ keys }) => keys?.[quantile] ?? NaN),
    );
  return {
    title: 'Ours pulled, beside an echo that publishes (×)',
    head: ['', 'median', 'p95'],
    rows: SIZE_NAMES.map((document) => [
      document,
      ...(['p50', 'p95'] as const).map((quantile) =>
        figure(middle(document, 'ours', 'pull', quantile) / middle(document, 'echo', 'push', quantile)),
      ),
    ]),
  };
}

function requests(measured: readonly Measured[]): Table {
  const middle = (
    document: Size,
    server: ServerName,
    select: (one: Measured) => Distribution | null | undefined,
  ) =>
    median(
      measured
        .filter((one) => one.document === document && one.server === server && one.mode === 'pull')
        .map((one) => select(one)?.p50 ?? NaN),
    );
  const columns: readonly [string, (one: Measured) => Distribution | null | undefined][] = [
    ['completion, idle', ({ completion }) => completion?.idle],
    ['completion, with a key', ({ completion }) => completion?.withKey],
    ['codeAction, idle', ({ codeAction }) => codeAction?.idle],
    ['codeAction, with a key', ({ codeAction }) => codeAction?.withKey],
  ];
  return {
    title: 'Requests beside echo (×)',
    head: ['', ...columns.map(([name]) => name)],
    rows: SIZE_NAMES.map((document) => [
      document,
      ...columns.map(([, select]) =>
        figure(middle(document, 'ours', select) / middle(document, 'echo', select)),
      ),
    ]),
  };
}
