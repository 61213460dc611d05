import { Uri, type ExtensionContext } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { CLIENT_ID, CLIENT_NAME, clientOptions, type ClientHost } from './clientOptions';

/** A language client whose server is a web worker. It is not started yet. */
export function createWebClient(context: ExtensionContext, host: ClientHost): LanguageClient {
  const script = Uri.joinPath(context.extensionUri, 'dist/server-web.js').toString(true);
  return new LanguageClient(
    CLIENT_ID,
    CLIENT_NAME,
    () => Promise.resolve(new Worker(script)),
    clientOptions(host),
  );
}
