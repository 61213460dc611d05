import type {
  ClientCapabilities,
  CodeAction,
  CompletionItem,
  CompletionList,
  Diagnostic,
  DocumentDiagnosticReport,
  Hover,
  InitializeResult,
  Position,
  PublishDiagnosticsParams,
  Range,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { InitializationOptions } from '../../../server/src/protocol';
import { connect } from './client';
import type { Client } from './client';
import type { Start } from './transport';

export const FOLDER = 'file:///project';
export const TODAY = '2026-11-22';

/** What a session begins with. */
export interface Setup {
  readonly capabilities?: ClientCapabilities;
  readonly options?: InitializationOptions;
  /** The files of the workspace by path; the client answers for them. */
  readonly files?: Record<string, string>;
  /** What the client answers for the section `securityPolicy`; without it the client has no settings. */
  readonly settings?: unknown;
  /** Further members of the initialize request, which win over those of the driver. */
  readonly initialize?: Record<string, unknown>;
}

/** A client that can do everything, in the words of the protocol. */
export const capable: ClientCapabilities = {
  workspace: {
    applyEdit: true,
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true, resourceOperations: ['create'], snippetEditSupport: true },
  },
  textDocument: {
    diagnostic: {
      relatedInformation: true,
      codeDescriptionSupport: true,
      dataSupport: true,
      tagSupport: { valueSet: [1, 2] },
    },
    codeAction: {
      isPreferredSupport: true,
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source.fixAll'] } },
    },
    completion: {
      completionItem: {
        snippetSupport: true,
        insertReplaceSupport: true,
        documentationFormat: ['markdown'],
      },
    },
    hover: { contentFormat: ['markdown', 'plaintext'] },
  },
};

/** The same without pull diagnostics. */
export const pushed: ClientCapabilities = {
  ...capable,
  textDocument: {
    ...capable.textDocument,
    diagnostic: undefined,
    publishDiagnostics: { relatedInformation: true, versionSupport: true, codeDescriptionSupport: true },
  },
};

/** A client that can do nothing but what every client can. */
export const minimal: ClientCapabilities = {};

/** An editor with one project, as a test uses it. */
export interface Session {
  readonly client: Client;
  readonly introduction: InitializeResult;
  readonly files: Map<string, string>;
  /** The URI of a path in the project. */
  uri(path: string): string;
  open(path: string, text: string, languageId?: string): TextDocument;
  /** Replaces a part of an open document, or all of it. */
  change(document: TextDocument, newText: string, range?: Range): void;
  close(document: TextDocument): void;
  pull(document: { readonly uri: string }, previousResultId?: string): Promise<DocumentDiagnosticReport>;
  /** The diagnostics that were asked for. */
  diagnostics(document: { readonly uri: string }): Promise<Diagnostic[]>;
  published(
    document: { readonly uri: string },
    matches?: (params: PublishDiagnosticsParams) => boolean,
  ): Promise<Diagnostic[]>;
  codeActions(
    document: TextDocument,
    range?: Range,
    only?: string[],
    diagnostics?: Diagnostic[],
  ): Promise<CodeAction[]>;
  /** `typed`: the character whose typing asks. */
  completions(document: TextDocument, position: Position, typed?: string): Promise<CompletionItem[]>;
  hover(document: TextDocument, position: Position): Promise<Hover | null>;
  /** Closes all documents, so that another case can begin. */
  reset(): Promise<void>;
  end(): Promise<number | null>;
}

export async function startSession(start: Start, setup: Setup = {}): Promise<Session> {
  const { capabilities = capable, options = {}, settings } = setup;
  const client = connect(start);
  const files = new Map(Object.entries(setup.files ?? {}).map(([path, text]) => [uri(path), text]));
  client.answer('client/registerCapability', () => null);
  client.answer('workspace/diagnostic/refresh', () => null);
  if ('settings' in setup) {
    client.answer('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => settings));
  }
  client.answer('securityPolicy/readFile', ({ uri: wanted }: { uri: string }) => {
    const text = files.get(wanted);
    return text === undefined ? null : { base64: Buffer.from(text).toString('base64') };
  });
  client.answer('securityPolicy/listFiles', ({ folder }: { folder: string }) => ({
    paths: [...files.keys()]
      .filter((file) => file.startsWith(`${folder}/`))
      .map((file) => file.slice(folder.length + 1)),
  }));
  const introduction = await client.request<InitializeResult>('initialize', {
    processId: null,
    rootUri: null,
    capabilities,
    workspaceFolders: [{ uri: FOLDER, name: 'project' }],
    initializationOptions: { fileAccess: true, today: TODAY, ...options },
    ...setup.initialize,
  });
  client.notify('initialized', {});

  function uri(path: string): string {
    return path.includes(':') ? path : `${FOLDER}/${path}`;
  }
  const textDocument = (document: { readonly uri: string }) => ({ uri: document.uri });
  const versions = new Map<string, number>();
  const pull: Session['pull'] = (document, previousResultId) =>
    client.request('textDocument/diagnostic', {
      textDocument: textDocument(document),
      ...(previousResultId !== undefined && { previousResultId }),
    });

  return {
    client,
    introduction,
    files,
    uri,
    open(path, text, languageId = 'markdown') {
      const document = TextDocument.create(uri(path), languageId, 1, text);
      versions.set(document.uri, 1);
      client.notify('textDocument/didOpen', {
        textDocument: { uri: document.uri, languageId, version: 1, text },
      });
      return document;
    },
    change(document, newText, range) {
      const version = (versions.get(document.uri) ?? 0) + 1;
      versions.set(document.uri, version);
      const contentChanges = [range ? { range, text: newText } : { text: newText }];
      TextDocument.update(document, contentChanges, version);
      client.notify('textDocument/didChange', {
        textDocument: { uri: document.uri, version },
        contentChanges,
      });
    },
    close(document) {
      versions.delete(document.uri);
      client.notify('textDocument/didClose', { textDocument: textDocument(document) });
    },
    pull,
    async diagnostics(document) {
      const report = await pull(document);
      if (report.kind !== 'full') throw new Error('The first report is a full one.');
      return report.items;
    },
    async published(document, matches = () => true) {
      const { diagnostics } = await client.next<PublishDiagnosticsParams>(
        'textDocument/publishDiagnostics',
        (params) => params.uri === document.uri && matches(params),
      );
      return diagnostics;
    },
    codeActions: (document, range = whole(document), only, diagnostics = []) =>
      client.request('textDocument/codeAction', {
        textDocument: textDocument(document),
        range,
        context: { diagnostics, ...(only && { only }) },
      }),
    async completions(document, position, typed) {
      const context = typed === undefined ? { triggerKind: 1 } : { triggerKind: 2, triggerCharacter: typed };
      const params = { textDocument: textDocument(document), position, context };
      const found = await client.request<CompletionList | []>('textDocument/completion', params);
      return Array.isArray(found) ? [] : found.items;
    },
    hover: (document, position) =>
      client.request('textDocument/hover', { textDocument: textDocument(document), position }),
    async reset() {
      for (const open of versions.keys())
        client.notify('textDocument/didClose', { textDocument: { uri: open } });
      versions.clear();
      // Messages are read in their order: after this answer nothing of the case before is under way.
      await client.request('securityPolicy/slaTables', {});
      client.forget();
    },
    async end() {
      // A worker ends with the page that started it.
      if (!client.transport.process) {
        await client.transport.kill();
        return 0;
      }
      await client.request('shutdown', undefined);
      client.notify('exit', undefined);
      return client.transport.ended;
    },
  };
}

export function whole(document: TextDocument): Range {
  return { start: { line: 0, character: 0 }, end: document.positionAt(document.getText().length) };
}

/** The text of a document after the edits of a code action. Snippets are taken as their text without tab stops. */
export function applied(document: TextDocument, edit: WorkspaceEdit | undefined): string {
  const changed =
    edit?.documentChanges?.flatMap((change) => ('edits' in change ? change.edits : [])) ??
    edit?.changes?.[document.uri] ??
    [];
  const edits = changed.map((one): TextEdit =>
    'snippet' in one ? { range: one.range, newText: withoutStops(one.snippet.value) } : one,
  );
  return TextDocument.applyEdits(document, edits);
}

function withoutStops(snippet: string): string {
  return snippet.replace(/\$\{\d+:([^}]*)\}|\$\d+|\$\{\d+\}/g, '$1').replace(/\\([\\$}])/g, '$1');
}
