import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';

/**
 * The root of the repository that holds all files of a report, where those who show findings beside the code count paths from; undefined
 * when no repository holds them all, so that two files of two repositories never get one name.
 *
 * @param workspace Where GitHub Actions has put the repository of the workflow. It wins over one inside it, such as a submodule, whose files
 * would be taken for its own; and it stands in for a repository that was put there without its history.
 */
export function rootOf(
  files: readonly string[],
  workspace = process.env['GITHUB_WORKSPACE'] ?? '',
): string | undefined {
  const folder = commonFolder(files.map((file) => resolve(file)));
  const around = folder === undefined ? undefined : repositoryAround(folder);
  if (folder === undefined || workspace === '' || !contains(workspace, folder)) return around;
  return isRepository(workspace) ? workspace : (around ?? workspace);
}

/** The path from the root, with `/`; as it was given when there is no root. */
export function pathFrom(root: string | undefined, path: string): string {
  if (root === undefined) return path;
  return relative(root, resolve(path)).split(sep).join('/') || '.';
}

/** The innermost folder that holds all of the files; undefined when there are none, or they stand on several disks. */
function commonFolder([first, ...others]: readonly string[]): string | undefined {
  if (first === undefined) return undefined;
  // A repository without a policy stands for itself, and belongs to itself.
  const start = isRepository(first) ? first : dirname(first);
  return foldersFrom(start).find((folder) => others.every((file) => contains(folder, file)));
}

/** The root of the repository that a folder belongs to; undefined when it belongs to none. */
export const repositoryAround = (folder: string): string | undefined =>
  foldersFrom(resolve(folder)).find(isRepository);

/** Whether a folder is the root of a repository: a worktree and a submodule have a file there. */
export const isRepository = (folder: string): boolean => existsSync(join(folder, '.git'));

/** The folder, and all around it. */
function foldersFrom(folder: string): readonly string[] {
  const outer = dirname(folder);
  return outer === folder ? [folder] : [folder, ...foldersFrom(outer)];
}

function contains(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
