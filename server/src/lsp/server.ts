import {
  CodeActionKind,
  CodeLensRefreshRequest,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  InlayHintRefreshRequest,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import type { Connection, InitializeParams, InitializeResult } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { CONFIG_FILE_NAMES, MANIFEST_PATHS, speak } from '../core';
import { serverCommands } from '../protocol';
import { createAnalyser } from './analysis';
import { beginnings } from './beginnings';
import { clientFeatures } from './client';
import type { ClientFeatures } from './client';
import { codeActions, FIX_ALL_KIND } from './code-actions';
import { codeLenses } from './code-lens';
import { executeCommand } from './commands';
import { completions, TRIGGER_CHARACTERS } from './completion';
import { isConfigDocument, SOURCE } from './diagnostics';
import { filesOf } from './files';
import { openDocuments } from './documents';
import { hover } from './hover';
import { hints } from './inlay-hints';
import { languageFor } from './locale';
import { diagnosticsFeature } from './publish';
import { answerRequests } from './requests';
import type { Runtime } from './runtime';
import { safely } from './safely';
import type { Session } from './session';
import { translationsIn } from './translations';
import { normalUri } from './uris';
import { createWorkspace } from './workspace';

/** Serves policies over a connection, in whatever process or worker the host runs. */
export function startServer(connection: Connection, runtime: Runtime): void {
  connection.onInitialize((params) => {
    speakAs(params.locale);
    const client = clientFeatures(params);
    serve(connection, runtime, client, params);
    return introduction(runtime, client);
  });
  connection.listen();
}

/** Before anything is said. */
function speakAs(locale: string | undefined): void {
  const language = languageFor(locale);
  if (language) speak(language, translationsIn(language));
  else speak('en', {});
}

function introduction({ version }: Runtime, client: ClientFeatures): InitializeResult {
  return {
    serverInfo: { name: SOURCE, version },
    capabilities: {
      positionEncoding: 'utf-16',
      // A client that asks when something is saved does so only for servers that want to hear of it.
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
      ...(client.pullDiagnostics && {
        // A configuration, manifest or remote decides as well as the document itself.
        diagnosticProvider: { identifier: SOURCE, interFileDependencies: true, workspaceDiagnostics: false },
      }),
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL_KIND] },
      completionProvider: { triggerCharacters: [...TRIGGER_CHARACTERS] },
      hoverProvider: true,
      inlayHintProvider: {},
      codeLensProvider: {},
      executeCommandProvider: { commands: Object.values(serverCommands) },
      workspace: { workspaceFolders: { supported: true, changeNotifications: client.workspaceFolders } },
    },
  };
}

function serve(
  connection: Connection,
  runtime: Runtime,
  client: ClientFeatures,
  params: InitializeParams,
): void {
  const { documents, changesOf, takenOutOf } = openDocuments();
  const files = filesOf(connection, client, runtime);
  const workspace = createWorkspace(connection, client, files, openText);
  const today = () => client.today ?? runtime.today();
  const analyser = createAnalyser(workspace, changesOf, runtime, today);
  const begun = beginnings(client.firstPause, (document) => {
    diagnostics.refresh([document]);
    refreshCodeLenses();
  });
  const diagnostics = diagnosticsFeature(connection, client, analyser, runtime, {
    isOpen: (document) => documents.get(document.uri) === document,
    isTooEarly: begun.isTooEarly,
    takenOutOf,
  });
  workspace.setFolders(params.workspaceFolders ?? rootFolder(params));

  /** Paths that the server makes itself may be spelt differently from the client's. */
  function openText(uri: string): string | undefined {
    return (
      documents.get(uri) ?? documents.all().find((document) => normalUri(document.uri) === uri)
    )?.getText();
  }

  function refresh(): void {
    workspace.forget();
    diagnostics.refresh(documents.all());
    refreshCodeLenses();
    if (client.refreshInlayHints) connection.sendRequest(InlayHintRefreshRequest.type).catch(() => undefined);
  }

  function refreshCodeLenses(): void {
    if (client.refreshCodeLenses) connection.sendRequest(CodeLensRefreshRequest.type).catch(() => undefined);
  }

  documents.onDidChangeContent(({ document }) => {
    // A configuration counts as it stands in the editor, saved or not.
    if (isConfigDocument(document)) refresh();
    begun.changed(document);
    diagnostics.changed(document);
  });
  documents.onDidSave(({ document }) => {
    begun.saved(document);
  });
  documents.onDidClose(({ document }) => {
    begun.closed(document);
    diagnostics.closed(document);
    if (isConfigDocument(document)) refresh();
  });

  const session: Session = {
    connection,
    client,
    files,
    workspace,
    today,
    documentOf: (uri) => documents.get(uri),
    async analysisOf(uri) {
      const document = documents.get(uri);
      return document && analyser.analyse(document);
    },
    async analysisSoon(uri) {
      const document = documents.get(uri);
      if (!document) return undefined;
      return patiently(document, analyser.analyseSoon(document));
    },
  };

  connection.languages.diagnostics.on(
    safely(connection, 'Diagnostics', { kind: 'full', items: [] }, ({ textDocument, previousResultId }) =>
      diagnostics.pull(documents.get(textDocument.uri), previousResultId),
    ),
  );
  connection.onCodeAction(
    safely(connection, 'Code actions', [], async (request) => {
      const analysis = await session.analysisSoon(request.textDocument.uri);
      return analysis ? codeActions(analysis, request, client) : [];
    }),
  );
  connection.onCompletion(
    safely(connection, 'Completion', [], async (request) => {
      const analysis = await session.analysisSoon(request.textDocument.uri);
      return analysis ? completions(analysis, request, client) : [];
    }),
  );
  connection.onHover(
    safely(connection, 'Hover', null, async ({ textDocument, position }) => {
      const analysis = await session.analysisSoon(textDocument.uri);
      return analysis ? hover(analysis, position, client) : null;
    }),
  );
  connection.languages.inlayHint.on(
    safely(connection, 'Inlay hints', [], async ({ textDocument: { uri }, range }) => {
      if (!(await workspace.wantsInlayHints(uri))) return [];
      const analysis = await session.analysisSoon(uri);
      return analysis ? hints(analysis, range, client) : [];
    }),
  );
  connection.onCodeLens(
    safely(connection, 'Code lenses', [], async ({ textDocument }) => {
      const document = documents.get(textDocument.uri);
      if (client.refreshCodeLenses && document && begun.isTooEarly(document)) return [];
      // A lens that came without all of the document would stay away, or go and come: nobody waits for it.
      const analysis = await session.analysisOf(textDocument.uri);
      return analysis ? codeLenses(analysis, client) : [];
    }),
  );
  connection.onExecuteCommand(
    safely(connection, 'The command', null, (request) => executeCommand(session, request)),
  );
  answerRequests(session);

  connection.onDidChangeConfiguration(refresh);
  connection.onDidChangeWatchedFiles(refresh);
  connection.onInitialized(() => {
    register(connection, client);
    if (client.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        workspace.changeFolders(added, removed);
        refresh();
      });
    }
  });
  documents.listen(connection);
}

/** In UTF-16 units: opening a text that is longer can take seconds. */
const LONG = 50_000;
/** In milliseconds: for so long somebody who types waits for an answer without noticing much. */
const PATIENCE = 300;

/** The answer, or none when it takes too long. */
function patiently<Answer>(document: TextDocument, answer: Promise<Answer>): Promise<Answer | undefined> {
  if (document.getText().length < LONG) return answer;
  return Promise.race([
    answer,
    new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE, undefined)),
  ]);
}

/** Older clients name one folder, in the word that workspace folders have replaced. */
function rootFolder(params: InitializeParams) {
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const { rootUri } = params;
  return rootUri ? [{ uri: rootUri, name: '' }] : [];
}

/** Asks to hear of changes of what lies beside the documents. */
function register(connection: Connection, client: ClientFeatures): void {
  const ignore = (error: unknown) => {
    connection.console.warn(`The client does not tell of changes: ${String(error)}`);
  };
  if (client.registerConfiguration) {
    connection.client
      .register(DidChangeConfigurationNotification.type, { section: 'securityPolicy' })
      .catch(ignore);
  }
  if (client.registerWatchedFiles) {
    connection.client
      .register(DidChangeWatchedFilesNotification.type, {
        watchers: WATCHED.map((globPattern) => ({ globPattern })),
      })
      .catch(ignore);
  }
}

/** Configuration, and what the repository's facts are read from. */
const WATCHED = [
  `**/{${CONFIG_FILE_NAMES.join(',')}}`,
  `**/{${MANIFEST_PATHS.join(',')}}`,
  '**/*.{gemspec,csproj,fsproj}',
  '**/lib/**/version.rb',
  '**/.git/{HEAD,config,packed-refs}',
  '**/.git/refs/tags/**',
  '**/{SECURITY,security,CONTRIBUTING,README,SUPPORT}.*',
  '**/{security-insights,SECURITY-INSIGHTS}.{yml,yaml}',
  '**/ISSUE_TEMPLATE/*',
];
