import { closest } from '../../collections/suggest';
import { addTo } from '../../collections/groups';
import { remember } from '../../collections/remember';

/** The files of a repository, ready for questions. */
export interface FileIndex {
  /** A file or folder of that path, as a forge finds it: it tells capital letters from small ones. */
  has(path: string): boolean;
  /** A file whose path is this one or ends with it, in any case: texts often leave the first folders out. */
  endsWith(path: string): boolean;
  /** The path that only differs in case, when there is exactly one. */
  inOtherCase(path: string): string | undefined;
  /** The file that is probably meant: of the same name elsewhere, or of a similar name in the same folder. Never the one that the link stands in. */
  nearest(path: string, from: string): string | undefined;
}

/** Paths are relative to the repository's root, with `/`. */
export const fileIndex = remember((files: ReadonlySet<string>): FileIndex => {
  const folders = new Set(['']);
  const byLowerPath = new Map<string, string[]>();
  const byLowerName = new Map<string, string[]>();
  for (const file of files) {
    addTo(byLowerPath, file.toLowerCase(), file);
    addTo(byLowerName, nameOf(file).toLowerCase(), file);
    for (let folder = folderOf(file); !folders.has(folder); folder = folderOf(folder)) folders.add(folder);
  }
  const only = (paths: readonly string[] | undefined): string | undefined =>
    paths?.length === 1 ? paths[0] : undefined;
  return {
    has: (path) => files.has(path) || folders.has(path),
    endsWith: (path) =>
      (byLowerName.get(nameOf(path).toLowerCase()) ?? []).some((file) =>
        `/${file}`.toLowerCase().endsWith(`/${path.toLowerCase()}`),
      ),
    inOtherCase: (path) => only(byLowerPath.get(path.toLowerCase())),
    nearest(path, from) {
      const others = (paths: Iterable<string> = []): string[] => [...paths].filter((file) => file !== from);
      const named = only(others(byLowerName.get(nameOf(path).toLowerCase())));
      if (named !== undefined) return named;
      const beside = others(files).filter((file) => folderOf(file) === folderOf(path));
      const name = closest(nameOf(path), beside.map(nameOf));
      return name === undefined ? undefined : [folderOf(path), name].filter(Boolean).join('/');
    },
  };
});

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

/** What leads from one file to another, written as a relative link. */
export function relativePath(from: string, to: string): string {
  const start = from.split('/').slice(0, -1);
  const end = to.split('/');
  let common = 0;
  while (common < start.length && common < end.length - 1 && start[common] === end[common]) common++;
  return [...start.slice(common).map(() => '..'), ...end.slice(common)].join('/');
}

/** Made by a build, so that it need not be there. */
export const isBuilt = (path: string): boolean =>
  /^(?:(?:.+\/)?node_modules|dist|build|out|target|_site|_build|coverage|\.git)(?:\/|$)/.test(path);
