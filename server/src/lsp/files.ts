import type { Connection } from 'vscode-languageserver';
import { clientMethods } from '../protocol';
import type { ListFilesResult, ReadFileResult } from '../protocol';
import type { ClientFeatures } from './client';
import type { Files, Runtime } from './runtime';

/** Larger files are no configuration, manifest or policy. */
const MAXIMUM_BYTES = 10_000_000;
const MAXIMUM_FILES = 5_000;

/** The client's files where it offers them (its workspace may be virtual), else the host's, else none. */
export function filesOf(connection: Connection, client: ClientFeatures, runtime: Runtime): Files {
  if (client.fileAccess) return clientFiles(connection);
  return runtime.files ?? { read: () => Promise.resolve(undefined), list: () => Promise.resolve(undefined) };
}

/** A file as text, with replacement characters where it is not valid UTF-8 and without a byte order mark. */
export async function readText(files: Files, uri: string): Promise<string | undefined> {
  const bytes = await files.read(uri);
  return bytes && new TextDecoder().decode(bytes);
}

/** Valid UTF-8 as it is, anything else with replacement characters. A byte order mark is not part of the text. */
export function decode(bytes: Uint8Array): { readonly text: string; readonly valid: boolean } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), valid: true };
  } catch {
    return { text: new TextDecoder().decode(bytes), valid: false };
  }
}

function clientFiles(connection: Connection): Files {
  async function ask<Result>(method: string, params: unknown): Promise<Result | null> {
    try {
      return await connection.sendRequest<Result | null>(method, params);
    } catch (error) {
      // A file that cannot be had is as good as none.
      connection.console.warn(`The client did not answer ${method}: ${String(error)}`);
      return null;
    }
  }
  return {
    async read(uri) {
      const result = await ask<ReadFileResult>(clientMethods.readFile, { uri, maximumBytes: MAXIMUM_BYTES });
      return result
        ? Uint8Array.from(atob(result.base64), (character) => character.charCodeAt(0))
        : undefined;
    },
    async list(folder) {
      const result = await ask<ListFilesResult>(clientMethods.listFiles, { folder, limit: MAXIMUM_FILES });
      return result && result.paths.length < MAXIMUM_FILES ? result.paths : undefined;
    },
  };
}
