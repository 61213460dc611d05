/**
 * `npm run bench`: measures what the product promises about speed, beside the floor of the protocol (`echo`) and a
 * straightforward server (`naive`), and says which goals are met. Machines differ and are busy: only ratios within one
 * run say something.
 *
 *   npm run bench                      all parts but `official`
 *   npm run bench -- typing memory     the named ones
 *   npm run bench -- --runs 9          medians over so many runs (5)
 *   npm run bench -- --quick           one short run, for a look while developing; the results are not kept
 *   npm run bench -- --server FILE     another bundle of the server, to compare with; the results are not kept
 *
 * Results are kept in `test/bench/results/`, those of a look in `.cache/bench/results/`.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Goal, Options, Part } from './part';
import { keep, print, printGoals } from './report';
import { buildServers } from './servers';

/** A part is loaded when it is asked for: some need what another machine or an unfinished tree does not have. */
const parts: Readonly<Record<string, (options: Options) => Promise<Part>>> = {
  typing: async (options) => (await import('./typing')).benchTyping(options),
  requests: async (options) => (await import('./requests')).benchRequests(options),
  opening: async (options) => (await import('./opening')).benchOpening(options),
  start: async (options) => (await import('./start')).benchStart(options),
  memory: async (options) => (await import('./memory')).benchMemory(options),
  hostile: async (options) => (await import('./hostile')).benchHostile(options),
  files: async (options) => (await import('./many-files')).benchManyFiles(options),
  reading: async (options) => (await import('./reading')).benchReading(options),
  official: async (options) => (await import('./official')).benchOfficial(options),
};
const onRequest = new Set(['official']);

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      runs: { type: 'string' },
      quick: { type: 'boolean', default: false },
      server: { type: 'string' },
    },
  });
  const unknown = positionals.find((name) => !Object.hasOwn(parts, name));
  if (unknown !== undefined)
    throw new Error(`No part ${unknown}. There are: ${Object.keys(parts).join(', ')}.`);
  const { quick } = values;
  const runs = Number(values.runs ?? (quick ? 1 : 5));
  if (!Number.isInteger(runs) || runs < 1) throw new Error('--runs takes a whole number from 1.');

  const options: Options = {
    servers: await buildServers(values.server && resolve(values.server)),
    runs,
    quick,
    patience: quick ? 6 : 40,
    progress: (line) => process.stderr.write(process.stderr.isTTY ? `\r\x1b[K${line}` : `${line}\n`),
  };
  const all = Object.keys(parts).filter((name) => !onRequest.has(name));
  const goals: Goal[] = [];
  const chosen = positionals.length > 0 ? positionals : all;
  for (const name of chosen) {
    const part = await parts[name]!(options);
    options.progress('');
    keep(name, part, runs, quick || values.server !== undefined);
    print(name, part);
    goals.push(...part.goals);
  }
  if (chosen.length > 1) printGoals('All goals', goals);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
