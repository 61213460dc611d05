import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { CONFIG_FILE_NAMES, collectFacts, configFormat, parseConfig, resolveConfig } from '../core';
import type { Config, PartialConfig, RepositoryFacts } from '../core';
import { listFiles } from '../node-files';
import { CommandError } from './command';
import { reason } from './files';
import { isRepository } from './root';

/** More files than this are not listed: the facts then leave them unknown. */
const MAXIMUM_FILES = 20_000;

/** Facts of more repositories than this are not kept: files come folder by folder. */
const MAXIMUM_REPOSITORIES = 16;

/** What lies around the files that are checked. Every folder is looked at once. */
export interface Surroundings {
  /**
   * The nearest configuration file, or the one that was named, then the options of the command line.
   *
   * @throws CommandError when it is invalid.
   */
  configFor(path: string): Config;
  factsFor(path: string): Promise<RepositoryFacts>;
}

/** @param note Takes a sentence on what counts where something else may have been meant. */
export function surroundings(
  options: PartialConfig,
  configFile: string | undefined,
  note: (sentence: string) => void = () => undefined,
): Surroundings {
  const named = configFile === undefined ? undefined : resolveConfig(readConfig(configFile), options);
  const none = resolveConfig(options);
  const isRoot = remembering(isRepository);

  const configOf = remembering((folder): Config => {
    const [name, ...others] = CONFIG_FILE_NAMES.filter((candidate) => existsSync(join(folder, candidate)));
    if (name !== undefined) {
      const file = join(folder, name);
      if (others.length > 0) note(`The configuration ${file} counts, not ${others.join(' or ')} beside it.`);
      return resolveConfig(readConfig(file), options);
    }
    // A repository's configuration stands in it: what lies further out belongs to somebody else.
    const outermost = isRoot(folder) || dirname(folder) === folder;
    return outermost ? none : configOf(dirname(folder));
  });

  const repositoryAround = remembering((folder): string | undefined => {
    if (isRoot(folder)) return folder;
    return dirname(folder) === folder ? undefined : repositoryAround(dirname(folder));
  });

  const facts = remembering((root) => collectFacts(fileSystem(root, isRoot(root))), MAXIMUM_REPOSITORIES);

  return {
    configFor: (path) => named ?? configOf(dirname(resolve(path))),
    async factsFor(path) {
      const file = resolve(path);
      const root = repositoryAround(dirname(file)) ?? dirname(file);
      return { ...(await facts(root)), path: relative(root, file).split(sep).join('/') };
    },
  };
}

/** Asks once for each folder, and forgets the oldest answer when there are more than `most`. */
function remembering<Answer>(ask: (folder: string) => Answer, most = Infinity): (folder: string) => Answer {
  const answers = new Map<string, Answer>();
  return (folder) => {
    const known = answers.get(folder);
    if (known !== undefined || answers.has(folder)) return known as Answer;
    const answer = ask(folder);
    const [oldest] = answers.keys();
    if (answers.size >= most && oldest !== undefined) answers.delete(oldest);
    answers.set(folder, answer);
    return answer;
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

function fileSystem(root: string, isRoot: boolean) {
  const names = namesIn(root);
  return {
    async readFile(path: string): Promise<string | undefined> {
      // Most of what is asked for is not there. A path may also lead out of the folder, such as that of a linked worktree.
      const [first = ''] = path.split('/', 1);
      if (names?.has(first) === false && first !== '..' && !isAbsolute(path)) return undefined;
      return readFile(resolve(root, path), 'utf8').catch(() => undefined);
    },
    listFiles: (folder: string) =>
      isRoot ? listFiles(resolve(root, folder), MAXIMUM_FILES) : Promise.resolve(undefined),
  };
}

/** What stands in a folder; undefined when it cannot be listed: its files may be read all the same. */
function namesIn(folder: string): ReadonlySet<string> | undefined {
  try {
    return new Set(readdirSync(folder));
  } catch {
    return undefined;
  }
}
