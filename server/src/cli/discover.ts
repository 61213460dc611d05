import { existsSync, readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { isCompanionPath, isPolicyPath, POLICY_FOLDERS, shownPolicy, SITE_COMPANION_PATHS } from '../core';
import { CommandError } from './command';
import { kindOfPath, reason } from './files';
import { isRepository, repositoryAround } from './root';

/** Files to read, and what could not be read, in the order of the paths. Every file stands once. */
export interface Discovery {
  readonly files: readonly string[];
  /** One sentence for each path that gave no file. */
  readonly problems: readonly string[];
}

/**
 * A path is a file, a folder (its policies and their companions), or a glob where no file has that name. A folder that is a repository without a policy
 * stands for itself.
 */
export async function discover(paths: readonly string[]): Promise<Discovery> {
  const files = new Map<string, string>();
  const problems: string[] = [];
  for (const path of paths) {
    try {
      for (const file of await filesAt(path)) if (!files.has(resolve(file))) files.set(resolve(file), file);
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      problems.push(error.message);
    }
  }
  return { files: [...files.values()], problems };
}

async function filesAt(path: string): Promise<readonly string[]> {
  switch (kindOfPath(path)) {
    case 'file':
      return [path];
    case 'folder':
      return checkedIn(path);
    case undefined:
      return /[*?{[]/.test(path) ? matching(path) : notFound(path);
  }
}

/** The policies that a forge would look for in a folder. */
export const policiesIn = (folder: string): readonly string[] =>
  foundIn(folder).policies.map((path) => join(folder, path));

function checkedIn(folder: string): readonly string[] {
  const { policies, files } = foundIn(folder);
  // What a repository lacks is a finding; another folder was not meant.
  if (policies.length === 0 && isRepository(folder)) return [folder, ...files];
  if (files.length === 0)
    throw new CommandError(`There is no security policy in ${folder}: ${instead(folder)}`);
  return files;
}

/** What can be checked where a folder has nothing. */
function instead(folder: string): string {
  const root = repositoryAround(folder);
  const policy = root === undefined ? undefined : shownPolicy(foundIn(root).policies);
  if (root !== undefined && policy !== undefined) {
    const path = slashed(relative('', join(root, policy)));
    return `that of its repository holds there. Check it with security-policy check ${quoted(path)}.`;
  }
  return `write one with security-policy generate, or name those further down, as in "${slashed(join(folder, '**/SECURITY.md'))}".`;
}

const slashed = (path: string): string => path.replaceAll('\\', '/');

/** As a shell takes it for one word. */
const quoted = (path: string): string => (/^[\w./-]+$/.test(path) ? path : `"${path}"`);

/** The policies in a folder, by their paths in it, and all files that are checked there. */
function foundIn(folder: string): {
  readonly policies: readonly string[];
  readonly files: readonly string[];
} {
  const inside = POLICY_FOLDERS.flatMap((inner) =>
    namesIn(join(folder, inner), inner === '')
      .map((name) => join(inner, name).replaceAll('\\', '/'))
      .filter((path) => isPolicyPath(path) || isCompanionPath(path)),
  );
  const ofSites = SITE_COMPANION_PATHS.filter((path) => existsSync(join(folder, path)));
  const names = new Set([...inside, ...ofSites]);
  return { policies: inside.filter(isPolicyPath), files: [...names].map((path) => join(folder, path)) };
}

function namesIn(folder: string, required: boolean): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map(({ name }) => name)
      .sort();
  } catch (error) {
    if (!required && kindOfPath(folder) === undefined) return [];
    throw new CommandError(`Cannot read the folder ${folder}: ${reason(error)}.`);
  }
}

async function matching(pattern: string): Promise<string[]> {
  const { glob } = await import('./glob');
  const found = await glob(pattern.replaceAll('\\', '/'), {
    dot: true,
    ignore: '**/node_modules/**',
    expandDirectories: false,
  });
  if (found.length === 0) throw new CommandError(`No file matches ${pattern}.`);
  return found.sort();
}

function notFound(path: string): never {
  throw new CommandError(`Cannot read ${path}: there is no such file or folder.`);
}
