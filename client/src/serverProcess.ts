import { fork, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { EventEmitter, Uri, type ExtensionContext, type LogOutputChannel } from 'vscode';
import type { Message } from 'vscode-languageclient';
import type { RunningServer } from './languageClient';

/** In milliseconds: how long a server may take to end when it was asked to. */
const PATIENCE = 2_000;

/** Starts the language server as a Node process beside the extension host. */
export function startServerProcess(context: ExtensionContext, log: LogOutputChannel): RunningServer {
  const child = fork(
    context.asAbsolutePath('dist/server.js'),
    ['--node-ipc', `--clientProcessId=${process.pid}`],
    {
      env: {
        ...process.env,
        // The program of a desktop editor is Node as well, if it is told so.
        ELECTRON_RUN_AS_NODE: '1',
        ELECTRON_NO_ASAR: '1',
        // The server keeps its compiled code there, so that every start but the first is spared the compilation.
        NODE_COMPILE_CACHE: Uri.joinPath(context.globalStorageUri, 'compiled').fsPath,
      },
      execArgv: [],
      silent: true,
    },
  );
  if (child.stdout) createInterface(child.stdout).on('line', (line) => log.info(line));
  if (child.stderr) createInterface(child.stderr).on('line', (line) => log.error(line));
  return conversationWith(child);
}

function conversationWith(child: ChildProcess): RunningServer {
  const failed = new EventEmitter<Error>();
  const notSent = new EventEmitter<[Error, Message | undefined, number | undefined]>();
  const closed = new EventEmitter<void>();
  const never = new EventEmitter<never>();
  child.on('error', (error) => {
    failed.fire(error);
  });
  child.on('close', () => {
    closed.fire();
  });
  let refused = 0;
  return {
    reader: {
      onError: failed.event,
      onClose: closed.event,
      onPartialMessage: never.event,
      listen: (take) => {
        child.on('message', take);
        return { dispose: () => child.off('message', take) };
      },
      dispose: () => undefined,
    },
    writer: {
      onError: notSent.event,
      onClose: closed.event,
      write: (message) => {
        child.send(message, (error) => {
          refused = error ? refused + 1 : 0;
          if (error) notSent.fire([error, message, refused]);
        });
        return Promise.resolve();
      },
      end: () => undefined,
      dispose: () => undefined,
    },
    end: () => {
      if (child.exitCode === null && child.signalCode === null)
        setTimeout(() => child.kill(), PATIENCE).unref();
    },
  };
}
