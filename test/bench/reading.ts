/**
 * What reading and judging a policy cost beside the parsing that both rest on. Run it with `npm run bench`.
 * Machines differ and are busy: the ratios within one run are what can be compared.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lint, readPolicy, resolveConfig } from '../../server/src/core';
import { parse } from '../../server/src/core/markdown/parse';

const RUNS = 9;

const policy = readFileSync(join(__dirname, '..', '..', 'examples', 'good', 'SECURITY.md'), 'utf8');
const context = { config: resolveConfig(), repository: {}, today: '2030-01-01' };

/** Milliseconds of the middle run; the first runs warm the compiler up and are not counted. */
function median(run: () => void): number {
  for (let i = 0; i < 3; i++) run();
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? NaN;
}

console.log('text        parsing    reading × parsing    judging × parsing');
for (const kilobytes of [2, 5, 20]) {
  const text = policy.repeat(Math.ceil((kilobytes * 1024) / policy.length));
  const read = readPolicy(text);
  const parsing = median(() => parse(text));
  const reading = median(() => readPolicy(text)) - parsing;
  const judging = median(() => lint(read, context));
  const ratio = (time: number): string => (time / parsing).toFixed(2);
  console.log(
    [
      `${(text.length / 1024).toFixed(1)} KB`.padEnd(11),
      `${parsing.toFixed(1)} ms`.padStart(8),
      ratio(reading).padStart(20),
      ratio(judging).padStart(20),
    ].join(' '),
  );
}
