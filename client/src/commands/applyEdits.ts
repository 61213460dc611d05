import { l10n, Range, Selection, TextEditorRevealType, workspace, type TextEditor } from 'vscode';
import type { EditsResult } from '../../../server/src/protocol';
import type { PolicyServer } from '../policyServer';
import { CommandError } from './command';

/** Applies what the server answered as one undoable step, and shows the place. */
export async function applyEdits(
  server: PolicyServer,
  editor: TextEditor,
  { edits }: EditsResult,
): Promise<void> {
  const first = edits[0];
  if (!first) return;
  const uri = editor.document.uri.toString();
  const client = await server.client();
  const edit = await client.protocol2CodeConverter.asWorkspaceEdit({
    documentChanges: [{ textDocument: { uri, version: null }, edits: [...edits] }],
  });
  const before = editor.selection;
  if (!(await workspace.applyEdit(edit))) {
    throw new CommandError(
      l10n.t('The document changed meanwhile, so nothing was inserted. Run the command again.'),
    );
  }
  const start = client.protocol2CodeConverter.asPosition(first.range.start);
  // A snippet has put the cursor on its first tab stop.
  if (editor.selection.isEqual(before)) editor.selection = new Selection(start, start);
  editor.revealRange(new Range(start, start), TextEditorRevealType.InCenterIfOutsideViewport);
}
