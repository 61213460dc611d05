import { TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import type { Change } from '../core';

/** The open documents, and how each has changed since its text was last read. */
export interface OpenDocuments {
  readonly documents: TextDocuments<TextDocument>;
  /** The changes that nobody has followed yet, in their order: who follows one takes it out. */
  changesOf(document: TextDocument): Change[];
}

export function openDocuments(): OpenDocuments {
  const journals = new WeakMap<TextDocument, Change[]>();

  function changesOf(document: TextDocument): Change[] {
    const known = journals.get(document);
    if (known) return known;
    const journal: Change[] = [];
    journals.set(document, journal);
    return journal;
  }

  function update(
    document: TextDocument,
    changes: TextDocumentContentChangeEvent[],
    version: number,
  ): TextDocument {
    const journal = changesOf(document);
    // Each change counts in the text that the ones before it have made.
    for (const change of changes) {
      const place = placeOf(document, change);
      TextDocument.update(document, [change], version);
      // Who follows the changes one by one needs the text behind the last alone.
      const before = journal.pop();
      if (before) journal.push({ span: before.span, newText: before.newText });
      journal.push({ ...place, after: document.getText() });
    }
    return changes.length === 0 ? TextDocument.update(document, [], version) : document;
  }

  return {
    documents: new TextDocuments({ create: TextDocument.create.bind(TextDocument), update }),
    changesOf,
  };
}

function placeOf(document: TextDocument, change: TextDocumentContentChangeEvent): Change {
  if (!('range' in change))
    return { span: { start: 0, end: document.getText().length }, newText: change.text };
  const [start, end] = [document.offsetAt(change.range.start), document.offsetAt(change.range.end)];
  return { span: { start: Math.min(start, end), end: Math.max(start, end) }, newText: change.text };
}
