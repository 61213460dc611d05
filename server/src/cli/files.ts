import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { CommandError } from './command';

/** The bytes of a file that the user named. */
export function readInput(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new CommandError(`Cannot read ${path}: ${reason(error)}.`);
  }
}

/** What stands at a path; undefined when there is nothing. */
export function kindOfPath(path: string): 'file' | 'folder' | undefined {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    if (code(error) === 'ENOENT' || code(error) === 'ENOTDIR') return undefined;
    throw new CommandError(`Cannot read ${path}: ${reason(error)}.`);
  }
}

/** Whether two of the paths lead to one file. */
export function haveAliases(paths: readonly string[]): boolean {
  const files = new Set(paths.map(fileAt));
  return files.size < paths.length;
}

/** Whether two paths lead to one file, be it by another spelling or by a link. */
export const isSameFile = (path: string, other: string): boolean => fileAt(path) === fileAt(other);

/** The same for all paths that lead to one file; of a path where nothing stands, its full spelling. */
function fileAt(path: string): string {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    // It will be said when the file is read.
    return resolve(path);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EEXIST: 'a part of the path is a file',
  EISDIR: 'it is a folder',
  ELOOP: 'its links lead around in a circle',
  ENAMETOOLONG: 'the name is too long',
  ENOENT: 'there is no such file',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of the path is no folder',
  EPERM: 'the operation is not permitted',
  EROFS: 'the file system is read-only',
};

/** Why the operating system refused, in words. */
export function reason(error: unknown): string {
  const known = REASONS[code(error)];
  return known ?? (error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : String(error));
}

function code(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** Valid UTF-8 as it is, anything else with replacement characters. A byte order mark is not part of the text. */
export function decode(bytes: Uint8Array): {
  readonly text: string;
  readonly valid: boolean;
  readonly mark: boolean;
} {
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), valid: true, mark };
  } catch {
    return { text: new TextDecoder().decode(bytes), valid: false, mark };
  }
}
