import {
  EventEmitter,
  l10n,
  Range,
  TabInputText,
  TextEditorLineNumbersStyle,
  TextEditorRevealType,
  ThemeColor,
  Uri,
  window,
  workspace,
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

let previews = 0;

/**
 * The questions stand over the upper part of the editor, so the text begins below them: as many lines as the longest list is high.
 */
const ABOVE = '\n'.repeat(18);

/** @param textFor What the answers so far make. A failure leaves the text as it was: the questions go on without it. */
export function createPreview(textFor: (answers: Answers) => Promise<string>): Preview {
  // The editor keeps a document for a while after it was closed, so that each has an address of its own.
  const uri = Uri.from({
    scheme: SCHEME,
    path: `/${l10n.t('Preview')}/SECURITY.md`,
    query: String(previews++),
  });
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
    workspace.onDidChangeTextDocument(({ document }) => {
      if (document.uri.toString() === uri.toString()) mark(differs);
    }),
  ];
  let text = '';
  /** The lines in which the text differs from the one before. */
  let differs: Range | undefined;
  let opened: Promise<unknown> | undefined;
  /** The answers that are to be shown next, or are being shown. */
  let wanted: Answers | undefined;
  let closed = false;

  /** Shows what an answer has changed. */
  const mark = (lines: Range | undefined): void => {
    const editor = window.visibleTextEditors.find(
      ({ document }) => document.uri.toString() === uri.toString(),
    );
    // Where nearly all is new, there is nothing to point at.
    const isPart = lines && lines.end.line - lines.start.line < (editor?.document.lineCount ?? 0) / 2;
    editor?.setDecorations(highlight, isPart ? [lines] : []);
    if (lines) editor?.revealRange(lines.with({ end: lines.start }), TextEditorRevealType.InCenter);
  };
  const open = async (): Promise<void> => {
    const document = await workspace.openTextDocument(uri);
    if (closed) return;
    const editor = await window.showTextDocument(document, { preserveFocus: true, preview: false });
    editor.options = { lineNumbers: TextEditorLineNumbersStyle.Off };
  };
  const update = async (answers: Answers): Promise<void> => {
    const next = ABOVE + (await textFor(answers));
    if (closed) return;
    if (next === text) {
      mark(undefined);
      return;
    }
    differs = opened && difference(text, next);
    text = next;
    if (opened) changed.fire(uri);
    await (opened ??= open());
  };
  /** One after the other. What was overtaken meanwhile is left out. */
  const follow = async (): Promise<void> => {
    for (let answers = wanted; answers; answers = wanted) {
      await update(answers).catch(() => undefined);
      if (answers === wanted) wanted = undefined;
    }
  };

  return {
    show: (answers) => {
      const waits = wanted !== undefined;
      wanted = answers;
      if (!waits) void follow();
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

/** The lines of a text from the first to the last that the one before has not. */
function difference(before: string, after: string): Range {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const most = Math.min(old.length, now.length);
  let start = 0;
  while (start < most && old[start] === now[start]) start++;
  let behind = 0;
  while (behind < most - start && old.at(-1 - behind) === now.at(-1 - behind)) behind++;
  return new Range(start, 0, Math.max(start, now.length - 1 - behind), 0);
}
