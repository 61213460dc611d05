import type { Connection, Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analyser } from './analysis';
import { tellsLater } from './client';
import type { ClientFeatures } from './client';
import { areSame, configDiagnostics, isConfigDocument, policyDiagnostics } from './diagnostics';
import type { OpenDocuments } from './documents';
import { rangesOverlap } from './positions';
import type { Runtime } from './runtime';

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

/** What is known of a document beside its text. */
export interface DocumentStates extends Pick<OpenDocuments, 'takenOutOf'> {
  /** It is still the one that the client has open. */
  isOpen(document: TextDocument): boolean;
  /** Somebody has just begun to write it. */
  isTooEarly(document: TextDocument): boolean;
}

export function diagnosticsFeature(
  connection: Connection,
  client: ClientFeatures,
  analyser: Analyser,
  { pause }: Pick<Runtime, 'pause'>,
  { isOpen, isTooEarly, takenOutOf }: DocumentStates,
): DiagnosticsFeature {
  const scheduled = new Map<string, object>();
  /** The documents for which the client shows something of ours: every other document is left alone. */
  const shown = new Set<string>();
  /** What the client was last told when it asked, by the id it was told with. */
  const told = new Map<string, { readonly id: string; readonly items: readonly Diagnostic[] }>();

  /** The very long documents of which the client knows a part, and will be told the rest. */
  const unfinished = new Set<TextDocument>();

  /** Undefined for a document that we say nothing of. */
  async function diagnosticsOf(
    document: TextDocument,
  ): Promise<{ id?: string; items: Diagnostic[] } | undefined> {
    if (isConfigDocument(document)) return { items: configDiagnostics(document) };
    if (isTooEarly(document)) return undefined;
    const analysis = await (tellsLater(client) ? analyser.analyseSoon(document) : analyser.analyse(document));
    if (analysis?.policy.document.goesOn === true) void tellMore(document);
    return analysis && { id: analysis.id, items: policyDiagnostics(analysis, client) };
  }

  /** Once all of a document has been read, its diagnostics are new ones. */
  async function tellMore(document: TextDocument): Promise<void> {
    if (unfinished.has(document)) return;
    unfinished.add(document);
    try {
      await analyser.analyse(document);
      if (isOpen(document)) refresh([document]);
    } catch (error) {
      connection.console.error(`Diagnostics of ${document.uri} failed: ${String(error)}`);
    } finally {
      unfinished.delete(document);
    }
  }

  /** The client learns that there are other diagnostics. */
  function refresh(documents: readonly TextDocument[]): void {
    if (!client.pullDiagnostics) for (const document of documents) void schedule(document);
    else if (client.refreshDiagnostics) connection.languages.diagnostics.refresh().catch(() => undefined);
  }

  async function publish(document: TextDocument): Promise<void> {
    const { uri } = document;
    const found = await diagnosticsOf(document);
    // A newer version has its own turn.
    if (!isOpen(document) || scheduled.has(uri)) return;
    if (!found && !shown.delete(uri)) return;
    if (found) shown.add(uri);
    await connection.sendDiagnostics({
      uri,
      diagnostics: found?.items ?? [],
      ...(client.versionedDiagnostics && { version: document.version }),
    });
  }

  /** Several changes that wait in the queue together are answered once: those behind this one are handled in the turn of the host that follows. */
  async function schedule(document: TextDocument): Promise<void> {
    const { uri } = document;
    const turn = {};
    scheduled.set(uri, turn);
    await pause();
    await pause();
    if (scheduled.get(uri) !== turn) return;
    scheduled.delete(uri);
    try {
      await publish(document);
    } catch (error) {
      connection.console.error(`Diagnostics of ${uri} failed: ${String(error)}`);
    }
  }

  /** An editor that takes out the words of a diagnostic moves its mark away, and puts it back only when it is told again. */
  function takesOutOneOf(items: readonly Diagnostic[], document: TextDocument): boolean {
    const takenOut = takenOutOf(document);
    return takenOut.some((range) => items.some((item) => rangesOverlap(range, item.range)));
  }

  return {
    async pull(document, previousResultId) {
      if (!document) return { kind: 'full', items: [] };
      const { id, items } = (await diagnosticsOf(document)) ?? { items: [] };
      if (id === undefined) return { kind: 'full', items };
      const last = told.get(document.uri);
      const isDisturbed = takesOutOneOf(last?.items ?? [], document);
      const now = last && areSame(last.items, items) && !isDisturbed ? last : { id, items };
      told.set(document.uri, now);
      if (now.id === previousResultId) return { kind: 'unchanged', resultId: now.id };
      return { kind: 'full', items, resultId: now.id };
    },
    changed(document) {
      if (!client.pullDiagnostics) void schedule(document);
    },
    closed({ uri }) {
      scheduled.delete(uri);
      told.delete(uri);
      analyser.forget(uri);
      if (!client.pullDiagnostics && shown.delete(uri))
        void connection.sendDiagnostics({ uri, diagnostics: [] });
    },
    refresh,
  };
}
