import { Uri, type ExtensionContext } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  State,
} from 'vscode-languageclient/browser';
import { CLIENT_ID, CLIENT_NAME, clientOptions, type ClientHost } from './clientOptions';

/** A language client whose server is a web worker. It is not started yet. */
export function createWebClient(context: ExtensionContext, host: ClientHost): LanguageClient {
  const folder = Uri.joinPath(context.extensionUri, 'dist').toString(true);
  let worker: Worker | undefined;
  // The client does not know the editor's workers again as workers, so it is given the two ends of the conversation.
  const server = () => {
    worker = new Worker(`${folder}/server-web.js`);
    worker.postMessage({ folder });
    return Promise.resolve({
      reader: new BrowserMessageReader(worker),
      writer: new BrowserMessageWriter(worker),
    });
  };
  const client = new QuietClient(CLIENT_ID, CLIENT_NAME, server, clientOptions(host));
  client.onDidChangeState(({ newState }) => {
    if (newState === State.Stopped) worker?.terminate();
  });
  return client;
}

/** Writes to the log what the library would show in a message nobody asked for. */
class QuietClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}
