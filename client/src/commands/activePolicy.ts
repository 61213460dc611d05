import { l10n, window, type TextEditor } from 'vscode';
import { isChecked, isMarkdownPolicy, isPolicy } from '../policyDocuments';
import { CommandError } from './command';

/** The editor that shows something with findings and has the focus. */
export function activeCheckedEditor(): TextEditor {
  const editor = window.activeTextEditor;
  return editor && isChecked(editor.document) ? editor : activePolicyEditor();
}

/** The editor that shows a policy in Markdown and has the focus. */
export function activePolicyEditor(): TextEditor {
  const editor = window.activeTextEditor;
  if (!editor || !isPolicy(editor.document)) {
    throw new CommandError(
      l10n.t('Open a SECURITY.md first: this command works on the policy in the active editor.'),
    );
  }
  if (!isMarkdownPolicy(editor.document)) {
    throw new CommandError(
      l10n.t('This command writes Markdown, and the policy in the active editor is in another markup.'),
    );
  }
  return editor;
}
