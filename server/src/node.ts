import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import { version } from '../../package.json';
import { startServer } from './lsp/server';
import { messageWriter } from './message-writer';
import { listFiles, readBytes } from './node-files';
import { today } from './today';

/**
 * Serves the client that started this process.
 * @param judged Hears that a policy was read and judged.
 */
export function serve(judged?: () => void): void {
  // The process's arguments name the transport: --stdio, --node-ipc, --socket or --pipe.
  const connection = process.argv.includes('--stdio')
    ? // The library takes a stream and a writer together; only its types want two of a kind.
      createConnection(
        ProposedFeatures.all,
        process.stdin,
        messageWriter(process.stdout) as unknown as NodeJS.WritableStream,
      )
    : createConnection(ProposedFeatures.all);

  startServer(connection, {
    version,
    today,
    pause: () => new Promise((resolve) => setImmediate(resolve)),
    ...(judged && { judged }),
    files: {
      read: (uri) => (isFile(uri) ? readBytes(URI.parse(uri).fsPath) : Promise.resolve(undefined)),
      list: (uri) => (isFile(uri) ? listFiles(URI.parse(uri).fsPath, 5_000) : Promise.resolve(undefined)),
    },
  });
}

function isFile(uri: string): boolean {
  return URI.parse(uri).scheme === 'file';
}
