import {
  EventEmitter,
  l10n,
  Range,
  TabInputText,
  TextEditorRevealType,
  ThemeColor,
  Uri,
  ViewColumn,
  window,
  workspace,
  type TextDocumentChangeEvent,
} from 'vscode';
import type { Answers } from '../ui/steps';

/** Not one of the schemes that are served, so that nothing is found in a text that nobody has written yet. */
const SCHEME = 'security-policy-preview';

/** A text to read while questions are asked. It opens with the first answers, and never takes the focus. */
export interface Preview {
  show(answers: Answers): void;
  /** Takes the text away again. The tabs are as they were. */
  close(): Promise<void>;
}

/** @param textFor What the answers so far make. A failure leaves the text as it was: the questions go on without it. */
export function createPreview(textFor: (answers: Answers) => Promise<string>): Preview {
  const uri = Uri.from({ scheme: SCHEME, path: `/${l10n.t('Preview')}/SECURITY.md` });
  const changed = new EventEmitter<Uri>();
  const highlight = window.createTextEditorDecorationType({
    isWholeLine: true,
    backgroundColor: new ThemeColor('editor.rangeHighlightBackground'),
  });
  const listening = [
    changed,
    highlight,
    workspace.registerTextDocumentContentProvider(SCHEME, {
      onDidChange: changed.event,
      provideTextDocumentContent: () => text,
    }),
    workspace.onDidChangeTextDocument((event) => {
      if (event.document.uri.toString() === uri.toString()) mark(linesOf(event));
    }),
  ];
  let text = '';
  let opened: Promise<unknown> | undefined;
  let asked = 0;
  let closed = false;

  /** Shows what an answer has changed. */
  const mark = (lines: readonly Range[]): void => {
    const editor = window.visibleTextEditors.find(
      ({ document }) => document.uri.toString() === uri.toString(),
    );
    editor?.setDecorations(highlight, lines);
    if (lines[0]) editor?.revealRange(lines[0], TextEditorRevealType.InCenterIfOutsideViewport);
  };
  const open = async (): Promise<void> => {
    const document = await workspace.openTextDocument(uri);
    if (closed) return;
    const viewColumn =
      window.tabGroups.activeTabGroup.tabs.length === 0 ? ViewColumn.Active : ViewColumn.Beside;
    await window.showTextDocument(document, { viewColumn, preserveFocus: true, preview: false });
  };
  const update = async (answers: Answers): Promise<void> => {
    const turn = ++asked;
    const next = await textFor(answers);
    // A later answer overtakes.
    if (turn !== asked || closed) return;
    if (next === text) {
      mark([]);
      return;
    }
    text = next;
    if (opened) changed.fire(uri);
    await (opened ??= open());
  };

  return {
    show: (answers) => {
      update(answers).catch(() => undefined);
    },
    close: async () => {
      closed = true;
      await opened?.catch(() => undefined);
      const tabs = window.tabGroups.all
        .flatMap((group) => group.tabs)
        .filter(({ input }) => input instanceof TabInputText && input.uri.toString() === uri.toString());
      if (tabs.length > 0) await window.tabGroups.close(tabs, true);
      for (const each of listening) each.dispose();
    },
  };
}

/** The lines that a change has written. */
function linesOf({ contentChanges }: TextDocumentChangeEvent): Range[] {
  let moved = 0;
  return [...contentChanges]
    .sort((a, b) => a.range.start.compareTo(b.range.start))
    .map(({ range, text }) => {
      const added = text.split('\n').length - 1;
      const start = range.start.line + moved;
      moved += added - (range.end.line - range.start.line);
      return new Range(start, 0, start + added, 0);
    });
}
