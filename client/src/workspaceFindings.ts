import type { Disposable } from 'vscode';
import { languages, workspace, type Diagnostic, type DiagnosticCollection, type Uri } from 'vscode';

/** What was found in files that are not open, when somebody asked for it. Those that are open have the server's own diagnostics. */
export interface WorkspaceFindings {
  clear(): void;
  set(uri: Uri, diagnostics: readonly Diagnostic[]): void;
  dispose(): void;
}

export function createWorkspaceFindings(): WorkspaceFindings {
  let collection: DiagnosticCollection | undefined;
  let listening: Disposable | undefined;

  function create(): DiagnosticCollection {
    const created = languages.createDiagnosticCollection('securityPolicy.workspace');
    listening = workspace.onDidOpenTextDocument(({ uri }) => {
      created.delete(uri);
    });
    return (collection = created);
  }

  return {
    clear: () => collection?.clear(),
    set(uri, diagnostics) {
      const isOpen = workspace.textDocuments.some((document) => document.uri.toString() === uri.toString());
      if (!isOpen) (collection ?? create()).set(uri, diagnostics);
    },
    dispose: () => {
      listening?.dispose();
      collection?.dispose();
    },
  };
}
