import { fork, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

export const dist = join(import.meta.dirname, '../../../dist');

/** A JSON-RPC message, whatever carries it. */
export interface Message {
  readonly jsonrpc: '2.0';
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

/** One running server. */
export interface Transport {
  send(message: Message): void;
  onMessage(listener: (message: Message) => void): void;
  /** The exit status, once the server has ended; null when a signal ended it. */
  readonly ended: Promise<number | null>;
  readonly process: ChildProcess | undefined;
  /** Ends the server whatever it does. */
  kill(): Promise<unknown>;
}

export type Start = () => Transport;

/** The Node bundle, spoken to over standard input and output. */
export const stdio: Start = () => overStdio('server.js', '--stdio');

/** The same server as the command line starts it. */
export const commandLine: Start = () => overStdio('cli.js', 'lsp', '--stdio');

/** Where the servers keep compiled code. */
export const COMPILED = join(dist, '../.cache/compiled');
const env = { ...process.env, NODE_COMPILE_CACHE: COMPILED };

function overStdio(bundle: string, ...args: string[]): Transport {
  const child = spawn(process.execPath, [join(dist, bundle), ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env,
  });
  // A server that has ended takes no more messages: the test hears of it through `ended`.
  child.stdin.on('error', () => undefined);
  return {
    ...processOf(child),
    send(message) {
      const body = Buffer.from(JSON.stringify(message));
      child.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
      child.stdin.write(body);
    },
    onMessage(listener) {
      let received = Buffer.alloc(0);
      child.stdout.on('data', (chunk: Buffer) => {
        received = Buffer.concat([received, chunk]);
        for (;;) {
          const headerEnd = received.indexOf('\r\n\r\n');
          const length = /Content-Length: (\d+)/i.exec(
            received.subarray(0, Math.max(0, headerEnd)).toString(),
          )?.[1];
          if (length === undefined) return;
          const end = headerEnd + 4 + Number(length);
          if (received.length < end) return;
          const body = received.subarray(headerEnd + 4, end).toString();
          received = received.subarray(end);
          listener(JSON.parse(body) as Message);
        }
      });
    },
  };
}

/** The Node bundle, spoken to as VS Code does. */
export const ipc: Start = () => {
  const child = fork(join(dist, 'server.js'), ['--node-ipc'], { execArgv: [], env });
  return {
    ...processOf(child),
    send: (message) => child.send(message),
    onMessage: (listener) => child.on('message', (message) => listener(message as Message)),
  };
};

function processOf(child: ChildProcess) {
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return {
    ended,
    process: child,
    kill() {
      child.kill('SIGKILL');
      return ended;
    },
  };
}

/** The worker bundle, in a scope with what a web worker has and nothing of Node. */
export const worker: Start = () => {
  const thread = new Worker(join(import.meta.dirname, 'worker-scope.cjs'), {
    workerData: join(dist, 'server-web.js'),
  });
  thread.postMessage({ folder: dist });
  return {
    process: undefined,
    ended: new Promise<number>((resolve) => thread.once('exit', resolve)),
    send: (message) => thread.postMessage(message),
    onMessage(listener) {
      thread.on('message', listener);
      thread.on('error', (error) => listener({ jsonrpc: '2.0', method: 'test/crashed', params: { error } }));
    },
    kill: () => thread.terminate(),
  };
};
