/**
 * How many policies are checked in a second, beside the Markdown linters that are in use: markdownlint-cli2 with its
 * default rules and remark-cli with its recommended preset. It can be run by itself:
 *
 *   node --import tsx test/bench/many-files.ts [RUNS]
 */
import { spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../scripts/setup.mjs';
import type { Goal, Options, Part, Table } from './part';
import { figure, ratioGoal } from './part';
import { writePolicies } from './policies';
import { print } from './report';
import { median, round } from './statistics';

const FILES = 1_000;

type ToolName = 'ours' | 'markdownlint-cli2' | 'remark-cli';

interface Tool {
  /** The program and its arguments, for Node. Its working directory holds the policies. */
  readonly args: readonly string[];
  /** How many files the tool says that it has read. */
  filesIn(output: string): number;
}

const inPackages = (path: string) => join(root, 'node_modules', path);

const TOOLS: Readonly<Record<ToolName, Tool>> = {
  ours: {
    args: [join(root, 'dist', 'cli.js'), 'check', '*/SECURITY.md'],
    filesIn: (output) => Number(/ in (\d+) files?\b[^\n]*\n$/.exec(output)?.[1]),
  },
  'markdownlint-cli2': {
    args: [inPackages('markdownlint-cli2/markdownlint-cli2-bin.mjs'), '*/SECURITY.md'],
    filesIn: (output) => Number(/^Linting: (\d+) file/m.exec(output)?.[1]),
  },
  'remark-cli': {
    args: [
      inPackages('remark-cli/cli.js'),
      '--no-stdout',
      '--no-color',
      ...['--use', inPackages('remark-preset-lint-recommended/index.js')],
      '.',
    ],
    filesIn: (output) => output.match(/^\S*SECURITY\.md(?:: no issues found)?$/gm)?.length ?? 0,
  },
};

const NAMES = Object.keys(TOOLS) as ToolName[];

interface Measured {
  readonly tool: ToolName;
  readonly run: number;
  readonly files: number;
  /** From the start of the process to its end. */
  readonly seconds: number;
  /** Of all threads, in user and system mode. */
  readonly cpuSeconds: number;
  /** The most memory that the process ever had, in MiB. */
  readonly peak: number;
}

/** Two cores are what the goals speak of. */
const ENVIRONMENT = { SECURITY_POLICY_THREADS: '2' };

export async function benchManyFiles({
  runs,
  quick,
  progress,
}: Pick<Options, 'runs' | 'quick' | 'progress'>): Promise<Part> {
  const files = quick ? FILES / 5 : FILES;
  const folder = mkdtempSync(join(tmpdir(), 'security-policy-bench-'));
  try {
    const policies = join(folder, 'policies');
    writePolicies(policies, files);
    const measured: Measured[] = [];
    for (let run = 1; run <= runs; run += 1) {
      for (const tool of NAMES) {
        progress(`many files ${run}/${runs}: ${tool}`);
        measured.push({ tool, run, files, ...(await measure(TOOLS[tool], files, policies, folder)) });
      }
    }
    return { goals: goals(measured), tables: [table(measured)], data: measured };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Loaded before a tool: tells what its process has used, worker threads and all. */
const USAGE_AT_EXIT = `
if (require('node:worker_threads').isMainThread) process.once('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  require('node:fs').writeFileSync(process.env.BENCH_USAGE, JSON.stringify([userCPUTime + systemCPUTime, maxRSS]));
});
`;

async function measure(
  { args, filesIn }: Tool,
  files: number,
  cwd: string,
  scratch: string,
): Promise<Pick<Measured, 'seconds' | 'cpuSeconds' | 'peak'>> {
  const [hook, usage, output] = ['usage.cjs', 'usage.json', 'output'].map((name) => join(scratch, name)) as [
    string,
    string,
    string,
  ];
  writeFileSync(hook, USAGE_AT_EXIT);
  const descriptor = openSync(output, 'w');
  const start = performance.now();
  const status = await new Promise<number | null>((resolve, reject) => {
    spawn(process.execPath, ['--require', hook, ...args], {
      cwd,
      stdio: ['ignore', descriptor, descriptor],
      env: { ...process.env, ...ENVIRONMENT, BENCH_USAGE: usage },
    })
      .once('error', reject)
      .once('close', resolve);
  });
  const seconds = (performance.now() - start) / 1_000;
  closeSync(descriptor);
  const said = readFileSync(output, 'utf8');
  // 1 stands for findings.
  if ((status !== 0 && status !== 1) || filesIn(said) !== files) {
    throw new Error(
      `${args.join(' ')} did not check ${files} files (status ${status}): ${said.slice(0, 500)}`,
    );
  }
  const [microseconds, kibibytes] = JSON.parse(readFileSync(usage, 'utf8')) as [number, number];
  return {
    seconds: round(seconds),
    cpuSeconds: round(microseconds / 1e6),
    peak: round(kibibytes / 1024, 1),
  };
}

type Medians = Readonly<Record<'files' | 'seconds' | 'cpuSeconds' | 'peak', number>>;

function mediansOf(measured: readonly Measured[], tool: ToolName): Medians {
  const runs = measured.filter((one) => one.tool === tool);
  const middle = (select: (one: Measured) => number) => median(runs.map(select));
  return {
    files: middle(({ files }) => files),
    seconds: middle(({ seconds }) => seconds),
    cpuSeconds: middle(({ cpuSeconds }) => cpuSeconds),
    peak: middle(({ peak }) => peak),
  };
}

function goals(measured: readonly Measured[]): Goal[] {
  const ours = mediansOf(measured, 'ours');
  return (['markdownlint-cli2', 'remark-cli'] as const).flatMap((tool) => {
    const theirs = mediansOf(measured, tool);
    return [
      ratioGoal(
        `files per second on two cores, beside ${tool}`,
        { '': theirs.seconds / ours.seconds },
        { least: 2 },
      ),
      ratioGoal(`peak memory, beside ${tool}`, { '': ours.peak / theirs.peak }, { most: 1 }),
    ];
  });
}

function table(measured: readonly Measured[]): Table {
  const ours = mediansOf(measured, 'ours');
  return {
    title: `${ours.files} policies of about 4.5 KB`,
    head: ['', 'files/s', '× ours', 'files/CPU-s', '× ours', 'peak MiB', '× ours'],
    rows: NAMES.map((tool) => {
      const { files, seconds, cpuSeconds, peak } = mediansOf(measured, tool);
      return [
        tool,
        figure(files / seconds),
        figure(ours.seconds / seconds),
        figure(files / cpuSeconds),
        figure(ours.cpuSeconds / cpuSeconds),
        figure(peak),
        figure(peak / ours.peak),
      ];
    }),
  };
}

async function main(): Promise<void> {
  const runs = Number(process.argv[2] ?? 5);
  const progress = (line: string) => process.stderr.write(`${line}\n`);
  print('many-files', await benchManyFiles({ runs, quick: false, progress }));
}

if (process.argv[1] === import.meta.filename) void main();
