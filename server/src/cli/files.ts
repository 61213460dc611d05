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

/** The bytes of a file that the user named and that holds text, be it of an encoding that is not UTF-8. */
export function readTextInput(path: string): Uint8Array {
  const bytes = readInput(path);
  requireText(path, bytes);
  return bytes;
}

/** @throws CommandError when the bytes are no text, or text that nobody takes for UTF-8 with a few wrong letters. */
export function requireText(name: string, bytes: Uint8Array): void {
  if (isUtf16(bytes)) throw new CommandError(`${name} is written in UTF-16: save it as UTF-8.`);
  if (!isText(bytes))
    throw new CommandError(
      `${name} is no text file: it holds bytes that stand for no letter in any encoding.`,
    );
}

/** By its byte order mark. That of UTF-32 begins with the same bytes. */
function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** No text holds a zero byte. Other control characters are a slip in UTF-8, and what tells a picture from a letter in an older encoding. */
function isText(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return false;
  return decode(bytes).valid || !bytes.some((byte) => byte < 0x20 && !CONTROLS_OF_TEXT.has(byte));
}

/** Tab, line feed, vertical tab, form feed, carriage return, the end of a file in DOS, and escape, with which ISO 2022 changes its letters. */
const CONTROLS_OF_TEXT: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a, 0x1b]);

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
