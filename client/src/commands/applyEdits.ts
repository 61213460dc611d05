import { l10n, Position, Range, Selection, TextEditorRevealType, workspace, type TextEditor } from 'vscode';
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
  if (!(await workspace.applyEdit(edit))) {
    throw new CommandError(
      l10n.t('The document changed meanwhile, so nothing was inserted. Run the command again.'),
    );
  }
  const start = client.protocol2CodeConverter.asPosition(first.range.start);
  const text = 'newText' in first ? first.newText : first.snippet.value;
  // The text begins behind the blank lines that set it apart.
  const blank = linesIn(/^\s*/.exec(text)?.[0] ?? '');
  const shown = blank === 0 ? start : new Position(start.line + blank, 0);
  // A snippet has put the cursor on its first tab stop.
  if ('newText' in first) editor.selection = new Selection(shown, shown);
  const last = Math.min(start.line + linesIn(text), shown.line + MOST_LINES);
  editor.revealRange(new Range(shown, new Position(last, 0)), TextEditorRevealType.InCenterIfOutsideViewport);
}

/** So many lines of a new text are brought into view. */
const MOST_LINES = 12;

const linesIn = (text: string): number => text.split(/\r\n|\r|\n/).length - 1;
