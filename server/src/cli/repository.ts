import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { CONFIG_FILE_NAMES, collectFacts, configFormat, parseConfig, resolveConfig } from '../core';
import type { Config, PartialConfig, RepositoryFacts } from '../core';
import { listFiles } from '../node-files';
import { CommandError } from './command';
import { reason } from './files';

/** More files than this are not listed: the facts then leave them unknown. */
const MAXIMUM_FILES = 20_000;

/** What lies around the files that are checked. Every folder is looked at once. */
export interface Surroundings {
  /** The nearest configuration file, or the one that was named, then the options of the command line. */
  configFor(path: string): Config;
  factsFor(path: string): Promise<RepositoryFacts>;
}

export function surroundings(options: PartialConfig, configFile: string | undefined): Surroundings {
  const named = configFile === undefined ? undefined : readConfig(configFile);
  const configs = new Map<string, PartialConfig>();
  const facts = new Map<string, Promise<RepositoryFacts>>();

  function configOf(folder: string): PartialConfig {
    const known = configs.get(folder);
    if (known) return known;
    const file = CONFIG_FILE_NAMES.map((name) => join(folder, name)).find((candidate) =>
      existsSync(candidate),
    );
    // A repository's configuration stands in it: what lies further out belongs to somebody else.
    const outermost = isRepository(folder) || dirname(folder) === folder;
    const config = file !== undefined ? readConfig(file) : outermost ? {} : configOf(dirname(folder));
    configs.set(folder, config);
    return config;
  }

  return {
    configFor: (path) => resolveConfig(named ?? configOf(dirname(resolve(path))), options),
    async factsFor(path) {
      const root = rootOf(resolve(path));
      const known = facts.get(root) ?? collectFacts(fileSystem(root));
      facts.set(root, known);
      return { ...(await known), path: relative(root, resolve(path)).split(sep).join('/') };
    },
  };
}

function readConfig(file: string): PartialConfig {
  let text;
  try {
    text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    throw new CommandError(`Cannot read the configuration ${file}: ${reason(error)}.`);
  }
  const { config, problems } = parseConfig(text, configFormat(file));
  const [problem] = problems;
  if (!problem) return config;
  const before = text.slice(0, problem.span.start).split(/\r\n|\n|\r/);
  const place = `${file}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
  throw new CommandError(`The configuration is invalid: ${place}: ${problem.message}`);
}

/** The repository around a file, else its folder. */
function rootOf(path: string): string {
  const folder = dirname(path);
  for (let around = folder; ; around = dirname(around)) {
    if (isRepository(around)) return around;
    if (dirname(around) === around) return folder;
  }
}

const isRepository = (folder: string) => existsSync(join(folder, '.git'));

function fileSystem(root: string) {
  return {
    readFile: (path: string) => readFile(resolve(root, path), 'utf8').catch(() => undefined),
    listFiles: () => (isRepository(root) ? listFiles(root, MAXIMUM_FILES) : Promise.resolve(undefined)),
  };
}
