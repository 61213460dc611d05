import type { Connection, Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analyser } from './analysis';
import type { ClientFeatures } from './client';
import { configDiagnostics, isConfigDocument, policyDiagnostics } from './diagnostics';

/** The diagnostics of one document on their way to the client: asked for where it asks, else published, never both. */
export interface DiagnosticsFeature {
  /** Answers a client that asks. */
  pull(
    document: TextDocument | undefined,
    previousResultId: string | undefined,
  ): Promise<DocumentDiagnosticReport>;
  changed(document: TextDocument): void;
  closed(document: TextDocument): void;
  /** Something beside the documents has changed. */
  refresh(documents: readonly TextDocument[]): void;
}

export function diagnosticsFeature(
  connection: Connection,
  client: ClientFeatures,
  analyser: Analyser,
  /** The document is still the one that the client has open. */
  isOpen: (document: TextDocument) => boolean,
): DiagnosticsFeature {
  const scheduled = new Map<string, ReturnType<typeof setTimeout>>();
  /** The documents for which the client shows something of ours: every other document is left alone. */
  const shown = new Set<string>();

  /** Undefined for a document that we say nothing of. */
  async function diagnosticsOf(
    document: TextDocument,
  ): Promise<{ id?: string; items: Diagnostic[] } | undefined> {
    if (isConfigDocument(document)) return { items: configDiagnostics(document) };
    const analysis = await analyser.analyse(document);
    return analysis && { id: analysis.id, items: policyDiagnostics(analysis, client) };
  }

  async function publish(document: TextDocument): Promise<void> {
    const { uri, version } = document;
    const found = await diagnosticsOf(document);
    // A newer version has its own turn.
    if (!isOpen(document) || document.version !== version || scheduled.has(uri)) return;
    if (!found && !shown.delete(uri)) return;
    if (found) shown.add(uri);
    await connection.sendDiagnostics({
      uri,
      diagnostics: found?.items ?? [],
      ...(client.versionedDiagnostics && { version }),
    });
  }

  /** Several changes that wait in the queue together are answered once. */
  function schedule(document: TextDocument): void {
    clearTimeout(scheduled.get(document.uri));
    const timer = setTimeout(() => {
      scheduled.delete(document.uri);
      publish(document).catch((error: unknown) => {
        connection.console.error(`Diagnostics of ${document.uri} failed: ${String(error)}`);
      });
    }, 0);
    scheduled.set(document.uri, timer);
  }

  return {
    async pull(document, previousResultId) {
      if (!document) return { kind: 'full', items: [] };
      const { id, items } = (await diagnosticsOf(document)) ?? { items: [] };
      if (id !== undefined && id === previousResultId) return { kind: 'unchanged', resultId: id };
      return { kind: 'full', items, ...(id !== undefined && { resultId: id }) };
    },
    changed(document) {
      if (!client.pullDiagnostics) schedule(document);
    },
    closed({ uri }) {
      clearTimeout(scheduled.get(uri));
      scheduled.delete(uri);
      analyser.forget(uri);
      if (!client.pullDiagnostics && shown.delete(uri))
        void connection.sendDiagnostics({ uri, diagnostics: [] });
    },
    refresh(documents) {
      if (!client.pullDiagnostics) documents.forEach(schedule);
      else if (client.refreshDiagnostics) connection.languages.diagnostics.refresh().catch(() => undefined);
    },
  };
}
