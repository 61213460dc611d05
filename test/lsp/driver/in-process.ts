import {
  AbstractMessageReader,
  AbstractMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/node';
import type { DataCallback, Message as RpcMessage } from 'vscode-languageserver/node';
import { startServer } from '../../../server/src/lsp/server';
import type { Message, Start } from './transport';

class Reader extends AbstractMessageReader {
  receive: DataCallback = () => undefined;
  listen(callback: DataCallback) {
    this.receive = callback;
    return { dispose: () => undefined };
  }
}

class Writer extends AbstractMessageWriter {
  send: (message: Message) => void = () => undefined;
  write(message: RpcMessage): Promise<void> {
    this.send(message as Message);
    return Promise.resolve();
  }
  end(): void {
    this.dispose();
  }
}

/** The server of the sources in the process of the test, so that both share the language that is spoken. Nothing is read from disk. */
export const inProcess: Start = () => {
  const reader = new Reader();
  const writer = new Writer();
  startServer(createConnection(ProposedFeatures.all, reader, writer), {
    version: '0.0.0',
    today: () => '2026-11-22',
    pause: () => new Promise((resolve) => setImmediate(resolve)),
  });
  return {
    process: undefined,
    ended: new Promise(() => undefined),
    send: (message) => setImmediate(() => reader.receive(message as RpcMessage)),
    onMessage(listener) {
      writer.send = (message) => setImmediate(listener, JSON.parse(JSON.stringify(message)));
    },
    kill: () => Promise.resolve(),
  };
};
