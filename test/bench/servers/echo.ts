/**
 * The floor of the protocol: a language server that reads nothing. Every document has one and the same finding, which
 * is given where the client asks for diagnostics and published where it does not.
 */
import {
  createConnection,
  ProposedFeatures,
  TextDocuments,
  TextDocumentSyncKind,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

const connection = createConnection(ProposedFeatures.all);
const documents = new TextDocuments(TextDocument);
const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
const diagnostics = [{ range, message: 'Always the same.', severity: 2 as const, source: 'echo' }];

connection.onInitialize(({ capabilities }) => {
  const pull = capabilities.textDocument?.diagnostic !== undefined;
  if (!pull) {
    documents.onDidChangeContent(({ document: { uri, version } }) => {
      void connection.sendDiagnostics({ uri, version, diagnostics });
    });
  }
  return {
    capabilities: {
      textDocumentSync: TextDocumentSyncKind.Incremental,
      ...(pull && { diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false } }),
      completionProvider: {},
      hoverProvider: true,
      codeActionProvider: true,
    },
  };
});
connection.languages.diagnostics.on(() => ({ kind: 'full', items: diagnostics }));
connection.onCompletion(() => [{ label: 'echo' }]);
connection.onHover(() => ({ contents: 'echo' }));
connection.onCodeAction(() => []);
documents.listen(connection);
connection.listen();
