/** Prints results, and keeps them so that a later run can be held beside them. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { root } from '../../scripts/setup.mjs';
import type { Goal, Part, Table } from './part';

const RESULTS = join(root, 'test', 'bench', 'results');
const PRETTIER = join(root, 'node_modules', 'prettier', 'bin', 'prettier.cjs');
const LOOKS = join(root, '.cache', 'bench', 'results');

interface Kept extends Part {
  readonly part: string;
  readonly date: string;
  readonly node: string;
  readonly cpu: string;
  readonly runs: number;
}

export function print(name: string, { goals, tables = [] }: Part): void {
  for (const table of tables) console.log(`${aligned(table)}\n`);
  printGoals(name, goals);
}

export function printGoals(title: string, goals: readonly Goal[]): void {
  if (goals.length > 0) console.log(`${aligned({ title, ...goalTable(goals) }, true)}\n`);
}

/** Writes the figures of a part, and the summary of all parts. Results of a short look stay out of the repository. */
export function keep(name: string, part: Part, runs: number, look: boolean): void {
  const folder = look ? LOOKS : RESULTS;
  mkdirSync(folder, { recursive: true });
  const kept: Kept = {
    part: name,
    date: new Date().toISOString().slice(0, 10),
    node: process.version,
    cpu: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`,
    runs,
    ...part,
  };
  const files = [join(folder, `${name}.json`), join(folder, 'README.md')] as const;
  writeFileSync(files[0], JSON.stringify(kept));
  writeFileSync(files[1], summary(folder));
  // Formatted like everything else in the repository; what it ignores stays as it is.
  spawnSync(process.execPath, [PRETTIER, '--log-level', 'error', '--write', ...files], { stdio: 'inherit' });
}

/** Every part that has ever been measured, each with its own date. */
function summary(folder: string): string {
  const kept = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Kept);
  const sections = kept.map(({ part, date, node, cpu, runs, goals, tables = [] }) =>
    [
      `## ${part}`,
      `${date}, Node ${node}, ${cpu}, ${runs === 1 ? 'one run' : `medians of ${runs} runs`}.`,
      ...(goals.length > 0 ? [markdown(goalTable(goals))] : []),
      ...tables.flatMap((table) => [`### ${table.title}`, markdown(table)]),
    ].join('\n\n'),
  );
  return `# Results of \`npm run bench\`\n\nWritten by it. The figures behind are in the JSON files beside.\n\n${sections.join('\n\n')}\n`;
}

function goalTable(goals: readonly Goal[]): Omit<Table, 'title'> {
  return {
    head: ['Goal', 'Limit', 'Measured', 'Met'],
    rows: goals.map(({ goal, limit, measured, met }) => [goal, limit, measured, met ? 'yes' : 'no']),
  };
}

function markdown({ head, rows }: Omit<Table, 'title'>): string {
  const lines = [head, head.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Text to the left; numbers, which stand under all but the first head, to the right. */
function aligned({ title, head, rows }: Table, left = false): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((cells) => cells[column]?.length ?? 0)));
  const lines = all.map((cells) =>
    cells
      .map((cell, column) =>
        left || column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  );
  return [title, ...lines.map((line) => `  ${line.trimEnd()}`)].join('\n');
}
