import { l10n, workspace, type LogOutputChannel, type TextDocument } from 'vscode';
import {
  CloseAction,
  DiagnosticPullMode,
  ErrorAction,
  RevealOutputChannelOn,
  vsdiag,
  type ErrorHandler,
  type LanguageClientOptions,
  type Middleware,
} from 'vscode-languageclient';
import { clientCommands, type InitializationOptions } from '../../server/src/protocol';
import { isServed, servedSelector } from './policyDocuments';

/** `securityPolicy.trace.server` is read under this id. */
export const CLIENT_ID = 'securityPolicy';
export const CLIENT_NAME = 'Security Policy';

/** How often a server that ends by itself is started again, until it is left alone. */
const RESTARTS = 4;

/** What the language client needs from the extension around it. */
export interface ClientHost {
  readonly log: LogOutputChannel;
  /** Commands of the extension that the server may name in code actions. */
  readonly commands: readonly string[];
  /** The server ended, and is not started again. */
  failed(message: string): void;
}

/** Options shared by the Node and the worker client. Nothing here shows a pop-up: failures go to the log and the status item. */
export function clientOptions(host: ClientHost): LanguageClientOptions {
  const initializationOptions: InitializationOptions = {
    fileAccess: true,
    commands: [...host.commands, clientCommands.showProblems],
  };
  return {
    documentSelector: servedSelector,
    outputChannel: host.log,
    traceOutputChannel: host.log,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationOptions,
    diagnosticPullOptions: { onChange: true, onSave: true, filter: waitsForSave },
    markdown: { isTrusted: { enabledCommands: host.commands }, supportHtml: false },
    middleware: servedOnly,
    errorHandler: quietErrorHandler(host),
    initializationFailedHandler: (error) => {
      host.failed(l10n.t('The language server did not start: {0}', String(error)));
      return false;
    },
  };
}

/** Whether the person wants to finish the thought first: then only opening and saving a policy has it checked. */
function waitsForSave(document: TextDocument, mode: DiagnosticPullMode): boolean {
  return (
    mode === DiagnosticPullMode.onType &&
    workspace.getConfiguration('securityPolicy', document).get('run') === 'onSave'
  );
}

/**
 * The selector must take in every unsaved Markdown document, since it gets its title only while it is written. Those that
 * are no policy get no answer.
 */
const servedOnly: Middleware = {
  provideDiagnostics: (document, previousResultId, token, next) =>
    'uri' in document && !isServed(document)
      ? { kind: vsdiag.DocumentDiagnosticReportKind.full, items: [] }
      : next(document, previousResultId, token),
  provideCodeActions: (document, range, context, token, next) =>
    ifServed(document, () => next(document, range, context, token)),
  provideCompletionItem: (document, position, context, token, next) =>
    ifServed(document, () => next(document, position, context, token)),
  provideHover: (document, position, token, next) =>
    ifServed(document, () => next(document, position, token)),
  provideInlayHints: (document, range, token, next) =>
    workspace.getConfiguration('securityPolicy', document).get('inlayHints') === true
      ? ifServed(document, () => next(document, range, token))
      : [],
  provideCodeLenses: (document, token, next) =>
    workspace.getConfiguration('securityPolicy', document).get('codeLens') === false
      ? []
      : ifServed(document, () => next(document, token)),
};

function ifServed<Result>(document: TextDocument, answer: () => Result): Result | undefined {
  return isServed(document) ? answer() : undefined;
}

function quietErrorHandler(host: ClientHost): ErrorHandler {
  let closed = 0;
  return {
    error: (error) => {
      host.log.error(error);
      return { action: ErrorAction.Continue, handled: true };
    },
    closed: () => {
      closed++;
      if (closed <= RESTARTS) {
        return {
          action: CloseAction.Restart,
          handled: true,
          message: l10n.t('The language server ended; it is started again.'),
        };
      }
      const message = l10n.t(
        'The language server ended {0} times. Run "Security Policy: Restart Language Server" to try again.',
        closed,
      );
      host.failed(message);
      return { action: CloseAction.DoNotRestart, handled: true, message };
    },
  };
}
