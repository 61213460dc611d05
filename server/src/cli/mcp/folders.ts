import { realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ToolRefusal } from '../../core';
import type { McpClient } from './server';

/** A path that may be read. */
export interface Allowed {
  /** Absolute. */
  readonly path: string;
  /** As it is told to the caller, with `/`. */
  readonly shown: string;
}

/** The folders below which files are read, the first one for whoever names none. */
export interface Folders {
  all(): Promise<readonly string[]>;
  /** @throws ToolRefusal when the path lies in none of them. */
  allowed(path: string): Promise<Allowed>;
}

/**
 * The folders that were named when the server was started, else those that are open in the client, else the one in which the server
 * runs. A server that runs in the root of the file system was started from nowhere: then nothing is read.
 *
 * @param named Absolute paths.
 */
export function openFolders(named: readonly string[], client: McpClient, cwd: string): Folders {
  async function all(): Promise<readonly string[]> {
    if (named.length > 0) return named;
    const roots = (await client.roots())?.flatMap(pathOfUri) ?? [];
    if (roots.length > 0) return roots;
    return dirname(cwd) === cwd ? [] : [cwd];
  }

  return {
    all,
    async allowed(given) {
      const folders = await all();
      const [path] = given.startsWith('file:') ? pathOfUri(given) : [given];
      const candidates = folders.map((folder) => ({ folder, path: resolve(folder, path ?? given) }));
      const inside = candidates.filter((each) => isWithin(realPath(each.folder), realPath(each.path)));
      const found = inside.find((each) => isThere(each.path)) ?? inside[0];
      if (!found) throw new ToolRefusal(refusalOf(given, folders));
      const within = relative(found.folder, found.path).split(sep).join('/');
      return { path: found.path, shown: folders.length > 1 ? found.path : within || '.' };
    },
  };
}

function refusalOf(path: string, folders: readonly string[]): string {
  return folders.length === 0
    ? `"${path}" cannot be read: no folder is open. Start the server in the folder of the repository, or as security-policy mcp FOLDER.`
    : `"${path}" lies outside of what may be read: ${folders.join(', ')}. Give a path inside, or the content as "text".`;
}

function pathOfUri(uri: string): string[] {
  try {
    return [fileURLToPath(uri)];
  } catch {
    // A folder of another machine.
    return [];
  }
}

function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function isThere(path: string): boolean {
  try {
    realpathSync.native(path);
    return true;
  } catch {
    return false;
  }
}

/** Where a path leads, links followed, even if its last parts are not there. */
function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    const outer = dirname(path);
    return outer === path ? path : join(realPath(outer), basename(path));
  }
}
