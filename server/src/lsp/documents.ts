import { TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Range } from 'vscode-languageserver';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import type { Change } from '../core';
import { rangeOf } from './positions';

/** The open documents, and how each has changed since its text was last read. */
export interface OpenDocuments {
  readonly documents: TextDocuments<TextDocument>;
  /** The changes that nobody has followed yet, in their order: who follows one takes it out. */
  changesOf(document: TextDocument): Change[];
  /** The text that changes have taken out since this was last asked, each where it stood then. */
  takenOutOf(document: TextDocument): readonly Range[];
}

export function openDocuments(): OpenDocuments {
  const journals = new WeakMap<TextDocument, Change[]>();
  const takenOut = new WeakMap<TextDocument, Range[]>();

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
      if (place.span.end > place.span.start)
        takeOut(document, 'range' in change ? change.range : rangeOf(document, place.span));
      TextDocument.update(document, [change], version);
      // Who follows the changes one by one needs the text behind the last alone.
      const before = journal.pop();
      if (before) journal.push({ span: before.span, newText: before.newText });
      journal.push({ ...place, after: document.getText() });
    }
    return changes.length === 0 ? TextDocument.update(document, [], version) : document;
  }

  /** Where nobody asks, the list is not to grow. */
  function takeOut(document: TextDocument, range: Range): void {
    const ranges = takenOut.get(document) ?? [];
    takenOut.set(document, ranges);
    if (ranges.push(range) > MOST_TAKEN_OUT) ranges.shift();
  }

  return {
    documents: new TextDocuments({ create: TextDocument.create.bind(TextDocument), update }),
    changesOf,
    takenOutOf(document) {
      const ranges = takenOut.get(document) ?? [];
      takenOut.delete(document);
      return ranges;
    },
  };
}

const MOST_TAKEN_OUT = 100;

function placeOf(document: TextDocument, change: TextDocumentContentChangeEvent): Change {
  if (!('range' in change))
    return { span: { start: 0, end: document.getText().length }, newText: change.text };
  const [start, end] = [document.offsetAt(change.range.start), document.offsetAt(change.range.end)];
  return { span: { start: Math.min(start, end), end: Math.max(start, end) }, newText: change.text };
}
