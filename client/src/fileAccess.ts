import { FileType, Uri, workspace } from 'vscode';
import type {
  ListFilesParams,
  ListFilesResult,
  ReadFileParams,
  ReadFileResult,
} from '../../server/src/protocol';

/** Folders that hold nothing written by the project's authors. */
const SKIPPED = new Set(['.git', '.hg', '.svn', 'node_modules', '.venv', '__pycache__']);
const DEFAULT_DEPTH = 8;
const DEFAULT_LIMIT = 10_000;

/** Reads a file of any file system that the editor knows, for the language server, which knows none of them. */
export async function readFile({ uri, maximumBytes }: ReadFileParams): Promise<ReadFileResult> {
  const file = Uri.parse(uri, true);
  try {
    const { type, size } = await workspace.fs.stat(file);
    if ((type & FileType.File) === 0) return null;
    if (maximumBytes !== undefined && size > maximumBytes) return null;
    return { base64: toBase64(await workspace.fs.readFile(file)) };
  } catch {
    return null;
  }
}

/** The files below a folder, nearest first. Links to folders are not followed, so that a circle of them ends. */
export async function listFiles(params: ListFilesParams): Promise<ListFilesResult> {
  const { depth = DEFAULT_DEPTH, limit = DEFAULT_LIMIT } = params;
  const root = Uri.parse(params.folder, true);
  const paths: string[] = [];
  let level = [''];
  for (let left = depth; left > 0 && level.length > 0 && paths.length < limit; left--) {
    const below: string[] = [];
    for (const folder of level) {
      if (paths.length >= limit) break;
      for (const [name, type] of await entries(Uri.joinPath(root, folder))) {
        if (type === FileType.Directory && !SKIPPED.has(name)) below.push(`${folder}${name}/`);
        if ((type & FileType.File) !== 0) paths.push(`${folder}${name}`);
      }
    }
    level = below;
  }
  return { paths: paths.slice(0, limit) };
}

async function entries(folder: Uri): Promise<readonly [string, FileType][]> {
  try {
    return await workspace.fs.readDirectory(folder);
  } catch {
    return [];
  }
}

/** How many bytes become characters at once: the arguments of one call are limited. */
const CHUNK = 0x8000;

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let start = 0; start < bytes.length; start += CHUNK) {
    binary += String.fromCharCode(...bytes.subarray(start, start + CHUNK));
  }
  return btoa(binary);
}
