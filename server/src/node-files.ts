import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The paths of all files below a folder, with `/`; undefined when there are more than `limit`. Folders that cannot be read count as empty. */
export async function listFiles(folder: string, limit: number): Promise<string[] | undefined> {
  const found: string[] = [];
  const waiting = [''];
  for (let relative = waiting.pop(); relative !== undefined; relative = waiting.pop()) {
    const entries = await readdir(join(folder, relative), { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      const path = relative === '' ? entry.name : `${relative}/${entry.name}`;
      // Links are not followed: they may lead around in a circle.
      if (entry.isDirectory() && !isSkipped(path)) waiting.push(path);
      else if (entry.isFile()) found.push(path);
    }
    if (found.length > limit) return undefined;
  }
  return found;
}

/** The content of a file; undefined when there is none or it cannot be read. */
export async function readBytes(path: string): Promise<Uint8Array | undefined> {
  return readFile(path).catch(() => undefined);
}

function isSkipped(path: string): boolean {
  if (/(?:^|\/)node_modules$/.test(path)) return true;
  if (!/(?:^|\/)\.git(?:\/|$)/.test(path)) return false;
  // Of the repository's own folder only the tags are of interest.
  const tags = '.git/refs/tags/';
  return !tags.startsWith(`${path}/`) && !path.startsWith(tags);
}
