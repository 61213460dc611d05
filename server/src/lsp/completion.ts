import { CompletionItemKind, InsertTextFormat, InsertTextMode } from 'vscode-languageserver';
import type { CompletionItem, Position } from 'vscode-languageserver';
import { complete, COMPLETION_TRIGGERS, fixContext } from '../core';
import type { Completion } from '../core';
import type { Analysis } from './analysis';
import type { ClientFeatures } from './client';
import { rangeOf } from './positions';

export const TRIGGER_CHARACTERS = COMPLETION_TRIGGERS;

const kinds: Record<Completion['kind'], CompletionItemKind> = {
  section: CompletionItemKind.Module,
  table: CompletionItemKind.Struct,
  row: CompletionItemKind.Snippet,
  label: CompletionItemKind.Field,
  value: CompletionItemKind.Value,
};

export function completions(
  analysis: Analysis,
  position: Position,
  client: ClientFeatures,
): CompletionItem[] {
  const { document, format, policy } = analysis;
  // What is offered is Markdown.
  if (format !== 'markdown') return [];
  const found = complete(fixContext(policy, analysis), document.offsetAt(position));
  return found.map(({ kind, label, detail, documentation, edit, filter }, index) => {
    const snippet = client.completionSnippets ? edit.snippet : undefined;
    return {
      label,
      kind: kinds[kind],
      ...(detail !== undefined && { detail }),
      ...(documentation !== undefined && { documentation }),
      // The order is ours, whatever the labels are.
      sortText: String(index).padStart(3, '0'),
      filterText: filter,
      insertTextFormat: snippet === undefined ? InsertTextFormat.PlainText : InsertTextFormat.Snippet,
      // Indentation is part of the text.
      insertTextMode: InsertTextMode.asIs,
      textEdit: { range: rangeOf(document, edit.span), newText: snippet ?? edit.newText },
    };
  });
}
