import { Range, Selection, TextEditorRevealType, type TextEditor } from 'vscode';

/** Puts the cursor at the end of a line (0-based) and brings it into view. */
export function showLine(editor: TextEditor, line: number): void {
  const { range } = editor.document.lineAt(line);
  editor.selection = new Selection(range.end, range.end);
  editor.revealRange(new Range(range.start, range.end), TextEditorRevealType.InCenterIfOutsideViewport);
}
