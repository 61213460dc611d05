import {
  CompletionItemKind,
  CompletionTriggerKind,
  InsertTextFormat,
  InsertTextMode,
} from 'vscode-languageserver';
import type { CompletionItem, CompletionList, CompletionParams } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { complete, COMPLETION_TRIGGERS } from '../core';
import type { Completion } from '../core';
import type { Analysis } from './analysis';
import type { ClientFeatures } from './client';
import { markup } from './markup';
import { rangeOf } from './positions';

export const TRIGGER_CHARACTERS = COMPLETION_TRIGGERS;

const kinds: Record<Completion['kind'], CompletionItemKind> = {
  section: CompletionItemKind.Module,
  table: CompletionItemKind.Struct,
  row: CompletionItemKind.Snippet,
  label: CompletionItemKind.Field,
  value: CompletionItemKind.Value,
  link: CompletionItemKind.Reference,
  rule: CompletionItemKind.Constant,
  field: CompletionItemKind.Property,
};

export function completions(
  analysis: Analysis,
  { position, context }: Pick<CompletionParams, 'position' | 'context'>,
  client: ClientFeatures,
): CompletionList {
  const { document, policy } = analysis;
  const isTyped = context?.triggerKind === CompletionTriggerKind.TriggerCharacter;
  const found = complete(policy, analysis, {
    offset: document.offsetAt(position),
    typed: isTyped ? context.triggerCharacter : undefined,
  });
  return {
    // What has not been read yet may hold what seems to be missing.
    isIncomplete: policy.document.goesOn,
    items: found.map((completion, index) => itemOf(document, completion, index, client)),
  };
}

function itemOf(
  document: TextDocument,
  { kind, label, detail, documentation, edit, replaceEnd, filter }: Completion,
  index: number,
  client: ClientFeatures,
): CompletionItem {
  const snippet = client.completionSnippets ? edit.snippet : undefined;
  const newText = snippet ?? edit.newText;
  const insert = rangeOf(document, edit.span);
  return {
    label,
    kind: kinds[kind],
    ...(detail !== undefined && { detail }),
    ...(documentation !== undefined && {
      documentation: markup(documentation, client.completionMarkdown),
    }),
    // The order is ours, whatever the labels are.
    sortText: String(index).padStart(3, '0'),
    filterText: filter,
    insertTextFormat: snippet === undefined ? InsertTextFormat.PlainText : InsertTextFormat.Snippet,
    // Indentation is part of the text.
    insertTextMode: InsertTextMode.asIs,
    textEdit:
      client.completionReplaces && replaceEnd !== undefined
        ? { newText, insert, replace: { start: insert.start, end: document.positionAt(replaceEnd) } }
        : { newText, range: insert },
  };
}
