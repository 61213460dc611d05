import { Uri, type ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { CLIENT_ID, CLIENT_NAME, clientOptions, type ClientHost } from './clientOptions';

/** A language client whose server is a Node process beside the extension host. It is not started yet. */
export function createNodeClient(context: ExtensionContext, host: ClientHost): LanguageClient {
  const server = {
    module: context.asAbsolutePath('dist/server.js'),
    transport: TransportKind.ipc,
    // The server keeps its compiled code there, so that every start but the first is spared the compilation.
    options: { env: { NODE_COMPILE_CACHE: Uri.joinPath(context.globalStorageUri, 'compiled').fsPath } },
  };
  return new QuietClient(CLIENT_ID, CLIENT_NAME, { run: server, debug: server }, clientOptions(host));
}

/** Writes to the log what the library would show in a message nobody asked for. */
class QuietClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}
