import { Uri, type ExtensionContext } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter } from 'vscode-languageclient/browser';
import type { RunningServer } from './languageClient';

/** Starts the language server as a web worker. */
export function startServerWorker(context: ExtensionContext): RunningServer {
  const folder = Uri.joinPath(context.extensionUri, 'dist').toString(true);
  const worker = new Worker(`${folder}/server-web.js`);
  worker.postMessage({ folder });
  return {
    reader: new BrowserMessageReader(worker),
    writer: new BrowserMessageWriter(worker),
    end: () => {
      worker.terminate();
    },
  };
}
