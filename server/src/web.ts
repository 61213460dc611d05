import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { version } from '../../package.json';
import { startServer } from './lsp/server';
import { today } from './today';

// The worker's own scope is the port to the client, which also reads the files.
const scope = self as DedicatedWorkerGlobalScope;
const connection = createConnection(
  ProposedFeatures.all,
  new BrowserMessageReader(scope),
  new BrowserMessageWriter(scope),
);
startServer(connection, { version, today });
