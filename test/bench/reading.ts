/** What reading and judging a policy from scratch cost beside the parsing that both rest on, in this process. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/setup.mjs';
import { lint, readPolicy, resolveConfig } from '../../server/src/core';
import { parse } from '../../server/src/core/markdown/parse';
import type { Options, Part } from './part';
import { figure } from './part';
import { median, round } from './statistics';

const LENGTHS = [2_000, 5_000, 20_000];

const context = { config: resolveConfig(), repository: {}, today: '2030-01-01' };

export function benchReading({ runs, progress }: Options): Promise<Part> {
  const policy = readFileSync(join(root, 'examples', 'good', 'SECURITY.md'), 'utf8');
  const measured = LENGTHS.map((length) => {
    progress(`reading: ${length} characters`);
    const text = policy.repeat(Math.ceil(length / policy.length));
    const read = readPolicy(text);
    const parsing = timeOf(runs, () => parse(text));
    return {
      characters: text.length,
      parsing: round(parsing),
      reading: round(timeOf(runs, () => readPolicy(text)) - parsing),
      judging: round(timeOf(runs, () => lint(read, context))),
    };
  });
  const rows = measured.map(({ characters, parsing, reading, judging }) => [
    `${(characters / 1000).toFixed(1)} KB`,
    figure(parsing),
    figure(reading / parsing),
    figure(judging / parsing),
  ]);
  const head = ['', 'parsing, ms', 'reading × parsing', 'judging × parsing'];
  return Promise.resolve({
    goals: [],
    tables: [{ title: 'Reading from scratch', head, rows }],
    data: measured,
  });
}

/** The middle of several times; the first runs warm the compiler up and are not counted. */
function timeOf(runs: number, run: () => void): number {
  for (let i = 0; i < 3; i++) run();
  return median(
    Array.from({ length: Math.max(9, runs) }, () => {
      const start = performance.now();
      run();
      return performance.now() - start;
    }),
  );
}
