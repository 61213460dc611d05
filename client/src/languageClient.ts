import { BaseLanguageClient } from 'vscode-languageclient/browser';
import type { MessageTransports } from 'vscode-languageclient';
import { CLIENT_ID, CLIENT_NAME, clientOptions, type ClientHost } from './clientOptions';

/** A server that was started, and the two ends of the conversation with it: messages are objects. */
export interface RunningServer extends MessageTransports {
  /** The conversation is over: whoever has not ended by itself soon is ended. */
  end(): void;
}

/** A language client that is not started yet. Its server is started with it, and again when it ends by itself. */
export function createLanguageClient(host: ClientHost, startServer: () => RunningServer): BaseLanguageClient {
  return new PolicyClient(startServer, host);
}

/**
 * The library's client without its idea of a server. For browsers that is a worker, which editors for the web hide behind an object of their own, and
 * which it is not on the desktop. (Its module for browsers is what sets up the library for both.)
 */
class PolicyClient extends BaseLanguageClient {
  #server: RunningServer | undefined;
  readonly #startServer: () => RunningServer;

  constructor(startServer: () => RunningServer, host: ClientHost) {
    super(CLIENT_ID, CLIENT_NAME, clientOptions(host));
    this.#startServer = startServer;
  }

  protected override createMessageTransports(): Promise<MessageTransports> {
    this.#server = this.#startServer();
    return Promise.resolve(this.#server);
  }

  override async stop(timeout?: number): Promise<void> {
    const server = this.#server;
    try {
      await super.stop(timeout);
    } finally {
      server?.end();
    }
  }

  /** Writes to the log what the library would show in a message nobody asked for. */
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}
