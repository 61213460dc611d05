/**
 * A language client that measures: what it asks is asked over standard input and output of a server process, and times
 * are those from writing a message until the answer has been parsed here. Milliseconds throughout.
 */
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import type {
  ClientCapabilities,
  Diagnostic,
  DocumentDiagnosticReport,
  InitializeResult,
  PublishDiagnosticsParams,
  Range,
} from 'vscode-languageserver/node';
import {
  createMessageConnection,
  LSPErrorCodes,
  ResponseError,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { root } from '../../scripts/setup.mjs';
import type { Server } from './servers';
import type { Usage } from './usage';
import { usageOf } from './usage';

/** How diagnostics come: the client asks for them (as VS Code does), or the server publishes them. */
export type Mode = 'pull' | 'push';

export interface Answer {
  /** Time since the change was written. */
  readonly time: number;
  readonly diagnostics: readonly Diagnostic[];
  /** The server has ended, failed, or not answered within the limit; `time` is then the time spent waiting. */
  readonly missed: boolean;
  /** The diagnostics are those of a later version. */
  readonly coalesced: boolean;
}

export interface Reply {
  readonly time: number;
  readonly result: unknown;
  /** Why there is no result. */
  readonly error?: string;
}

export interface Session {
  readonly pid: number | undefined;
  /** From starting the process until the answer to `initialize`. */
  readonly initialized: number;
  /** Since the process was started. */
  readonly age: () => number;
  readonly open: (text: string) => Promise<Answer>;
  readonly change: (range: Range, text: string) => Promise<Answer>;
  readonly ask: (method: string, params?: object) => Promise<Reply>;
  /** Of the open document, as requests name it. */
  readonly textDocument: { readonly uri: string };
  /** The diagnostics that arrived last. */
  readonly latest: () => readonly Diagnostic[];
  /** Reports since the document was opened and until it was changed, with the time since it was opened. */
  readonly reports: readonly { readonly time: number; readonly count: number }[];
  readonly usage: () => Usage | undefined;
  /** How the process ended; undefined while it lives. */
  readonly ended: () => string | undefined;
  /** Says `shutdown` and `exit`, and ends the process when that does not help. */
  readonly stop: () => Promise<void>;
  /** Ends the process whatever it does. */
  readonly kill: () => Promise<void>;
}

export interface SessionOptions {
  readonly mode: Mode;
  /** How long an answer may take. */
  readonly limit?: number;
  /** Is given every line that the server writes to its standard error. */
  readonly heard?: (line: string) => void;
  /** Arguments of Node before the bundle. */
  readonly nodeArgs?: readonly string[];
}

/** Starts a server and introduces the client. Rejects when the server does not answer. */
export async function startSession(
  server: Server,
  { mode, limit = 60_000, heard, nodeArgs = [] }: SessionOptions,
): Promise<Session> {
  const folder = join(root, '.cache', 'bench', 'workspace');
  mkdirSync(folder, { recursive: true });
  const textDocument = { uri: pathToFileURL(join(folder, 'SECURITY.md')).href };
  const born = performance.now();
  const child = spawn(process.execPath, [...nodeArgs, ...server.args], { stdio: ['pipe', 'pipe', 'pipe'] });
  // A server that has ended takes no more messages: `ended` tells.
  child.stdin.on('error', () => undefined);
  let errors = '';
  createInterface(child.stderr).on('line', (line) => {
    // Of a stack the line that names the error says the most.
    if (!errors.includes('Error')) errors = line;
    heard?.(line);
  });
  let end: string | undefined;
  const ending = new Promise<void>((resolve) => {
    child.once('exit', (code, signal) => {
      end = `${signal ?? `exit status ${code}`}${errors && `: ${errors}`}`;
      resolve();
    });
  });

  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  let version = 0;
  let resultId: string | undefined;
  let opened = 0;
  let latest: readonly Diagnostic[] = [];
  let identifier: string | undefined;
  const reports: { time: number; count: number }[] = [];
  const waiting = new Set<{ version: number; arrived: (published: number | undefined) => void }>();

  connection.onRequest((method: string, params: unknown) => {
    // A server that knows more by now is asked again, as an editor does it.
    if (method === 'workspace/diagnostic/refresh' && mode === 'pull' && version > 0)
      pull().catch(() => undefined);
    return answerServer(method, params);
  });
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    if (params.uri !== textDocument.uri) return;
    received(params.diagnostics);
    for (const waiter of waiting) {
      if (params.version !== undefined && params.version < waiter.version) continue;
      waiting.delete(waiter);
      waiter.arrived(params.version);
    }
  });
  // The library hands over an error of the stream that the end of the process explains.
  connection.onError(() => undefined);
  connection.listen();

  function received(diagnostics: readonly Diagnostic[]): void {
    latest = diagnostics;
    if (version === 1) reports.push({ time: performance.now() - opened, count: diagnostics.length });
  }

  /** The promise's value, unless the server ends or the limit passes before. */
  function within<T>(promise: Promise<T>): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    const refusal = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`no answer within ${limit / 1000} s`)), limit);
      void ending.then(() => reject(new Error(`the server ended: ${end ?? ''}`)));
    });
    return Promise.race([promise, refusal]).finally(() => clearTimeout(timer));
  }

  /** What cannot be written because the server has ended is missed where its answer is waited for. */
  async function notify(method: string, params: object): Promise<void> {
    if (end !== undefined) return;
    await connection.sendNotification(method, params).catch(() => undefined);
  }

  /** Waits for the diagnostics of the version just sent. */
  async function answer(since: number): Promise<Answer> {
    const sent = version;
    let arrived = sent;
    try {
      if (mode === 'pull') await within(pull());
      else arrived = (await within(published(sent))) ?? sent;
    } catch {
      return { time: performance.now() - since, diagnostics: [], missed: true, coalesced: false };
    }
    return {
      time: performance.now() - since,
      diagnostics: latest,
      missed: false,
      coalesced: arrived > sent,
    };
  }

  function published(sent: number): Promise<number | undefined> {
    return new Promise((resolve) => waiting.add({ version: sent, arrived: resolve }));
  }

  async function pull(): Promise<void> {
    const report = await connection
      .sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', {
        textDocument,
        identifier,
        previousResultId: resultId,
      })
      .catch((error: unknown) => {
        if (error instanceof ResponseError && error.code === LSPErrorCodes.ServerCancelled) return undefined;
        throw error;
      });
    // A server that takes back its answer because the document has changed is asked again.
    if (!report) return pull();
    ({ resultId } = report);
    received(report.kind === 'full' ? report.items : latest);
  }

  async function ask(method: string, params?: object): Promise<Reply> {
    const since = performance.now();
    try {
      const result: unknown = await within(connection.sendRequest(method, ...(params ? [params] : [])));
      return { time: performance.now() - since, result };
    } catch (error) {
      return { time: performance.now() - since, result: undefined, error: String(error) };
    }
  }

  async function stop(): Promise<void> {
    if (end === undefined) {
      const patience = new Promise((resolve) => setTimeout(resolve, 2_000).unref());
      const goodbye = connection
        .sendRequest('shutdown')
        .then(() => connection.sendNotification('exit'))
        .catch(() => undefined);
      await Promise.race([Promise.all([goodbye, ending]), ending, patience]);
    }
    await kill();
  }

  async function kill(): Promise<void> {
    if (end === undefined) child.kill('SIGKILL');
    await ending;
    connection.dispose();
  }

  let initialized: number;
  try {
    const workspaceFolders = [{ uri: pathToFileURL(folder).href, name: 'bench' }];
    const { capabilities } = await within(
      connection.sendRequest<InitializeResult>('initialize', {
        processId: process.pid,
        rootUri: workspaceFolders[0]?.uri,
        workspaceFolders,
        capabilities: capabilitiesOf(mode),
      }),
    );
    initialized = performance.now() - born;
    identifier = capabilities.diagnosticProvider?.identifier;
    await connection.sendNotification('initialized', {});
  } catch (error) {
    await stop();
    throw new Error(`${server.name} cannot be measured: ${String(error)}`, { cause: error });
  }

  return {
    pid: child.pid,
    initialized,
    age: () => performance.now() - born,
    textDocument,
    open(text) {
      opened = performance.now();
      version = 1;
      void notify('textDocument/didOpen', {
        textDocument: { ...textDocument, languageId: 'markdown', version, text },
      });
      return answer(opened);
    },
    change(range, text) {
      const since = performance.now();
      version++;
      void notify('textDocument/didChange', {
        textDocument: { ...textDocument, version },
        contentChanges: [{ range, text }],
      });
      return answer(since);
    },
    ask,
    latest: () => latest,
    reports,
    usage: () => usageOf(child.pid),
    ended: () => end,
    stop,
    kill,
  };
}

/** A client without settings that agrees to everything. */
function answerServer(method: string, params: unknown): unknown {
  if (method !== 'workspace/configuration') return null;
  return (params as { items: unknown[] }).items.map(() => null);
}

function capabilitiesOf(mode: Mode): ClientCapabilities {
  const known = {
    relatedInformation: true,
    codeDescriptionSupport: true,
    dataSupport: true,
    tagSupport: { valueSet: [1, 2] as (1 | 2)[] },
  };
  return {
    general: { positionEncodings: ['utf-16'] },
    workspace: {
      configuration: true,
      workspaceFolders: true,
      applyEdit: true,
      didChangeConfiguration: { dynamicRegistration: true },
      didChangeWatchedFiles: { dynamicRegistration: true },
      diagnostics: { refreshSupport: true },
      workspaceEdit: { documentChanges: true },
    },
    textDocument: {
      synchronization: { didSave: true },
      ...(mode === 'pull'
        ? { diagnostic: known }
        : { publishDiagnostics: { ...known, versionSupport: true } }),
      completion: {
        contextSupport: true,
        completionItem: { snippetSupport: true, documentationFormat: ['markdown', 'plaintext'] },
      },
      hover: { contentFormat: ['markdown', 'plaintext'] },
      codeAction: {
        isPreferredSupport: true,
        dataSupport: true,
        codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'refactor', 'source'] } },
        resolveSupport: { properties: ['edit'] },
      },
    },
  };
}
