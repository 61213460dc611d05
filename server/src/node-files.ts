import * as fs from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

// The first document waits for these: `node:fs/promises` would load much that nobody needs here.
const readdir = promisify(fs.readdir);
const readFile = promisify(fs.readFile);

/**
 * The paths of all files below a folder, with `/`; undefined when there are more than `limit`. A link counts as a file. Folders that cannot be read
 * count as empty, and so do those of other repositories: submodules, worktrees and clones.
 */
export async function listFiles(folder: string, limit: number): Promise<string[] | undefined> {
  const found: string[] = [];
  const waiting = [''];
  for (let relative = waiting.pop(); relative !== undefined; relative = waiting.pop()) {
    const entries = await readdir(join(folder, relative), { withFileTypes: true }).catch(() => []);
    if (relative !== '' && entries.some(({ name }) => name === '.git')) continue;
    for (const entry of entries) {
      const path = relative === '' ? entry.name : `${relative}/${entry.name}`;
      // Links are not followed: they may lead around in a circle.
      if (entry.isDirectory()) {
        if (!SKIPPED.has(entry.name)) waiting.push(path);
      } else if (entry.isFile() || entry.isSymbolicLink()) found.push(path);
    }
    if (found.length > limit) return undefined;
  }
  return found;
}

/** Folders that hold nothing written by the project's authors. */
const SKIPPED = new Set(['.git', 'node_modules']);

/** The content of a file; undefined when there is none or it cannot be read. */
export async function readBytes(path: string): Promise<Uint8Array | undefined> {
  return readFile(path).catch(() => undefined);
}
