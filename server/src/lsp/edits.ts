import type { SnippetTextEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type * as core from '../core';
import type { ClientFeatures } from './client';
import { rangeOf } from './positions';

/** A change of one document. It names the version it was made for where the client can check that. */
export function workspaceEdit(
  document: TextDocument,
  edits: readonly core.TextEdit[],
  client: ClientFeatures,
): WorkspaceEdit {
  if (!client.documentChanges) {
    return { changes: { [document.uri]: edits.map((edit) => plainEdit(document, edit)) } };
  }
  const { uri, version } = document;
  return {
    documentChanges: [{ textDocument: { uri, version }, edits: protocolEdits(document, edits, client) }],
  };
}

/** Edits with tab stops where the client supports them. */
export function protocolEdits(
  document: TextDocument,
  edits: readonly core.TextEdit[],
  client: ClientFeatures,
): (TextEdit | SnippetTextEdit)[] {
  return edits.map((edit) =>
    client.snippetEdits && edit.snippet !== undefined
      ? { range: rangeOf(document, edit.span), snippet: { kind: 'snippet', value: edit.snippet } }
      : plainEdit(document, edit),
  );
}

function plainEdit(document: TextDocument, { span, newText }: core.TextEdit): TextEdit {
  return { range: rangeOf(document, span), newText };
}

/** One edit that turns a text into another, as small as its common start and end allow. */
export function replacement(before: string, after: string): core.TextEdit | undefined {
  if (before === after) return undefined;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return { span: { start, end: before.length - end }, newText: after.slice(start, after.length - end) };
}
