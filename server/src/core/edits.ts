import type { Span } from './markdown/model';

/** One change of the text. Spans are UTF-16 offsets in the document. Edits of one fix never overlap. */
export interface TextEdit {
  readonly span: Span;
  /** Complete text without a placeholder: what nobody knows is left out. */
  readonly newText: string;
  /** The same change in LSP snippet syntax, with a tab stop for what nobody knows; for clients that support it. */
  readonly snippet?: string;
  /** Without what nobody knows the change would be of no use: the plain text changes nothing, and only the snippet is worth offering. */
  readonly snippetOnly?: true;
}

/** A change that ends a finding, as one undoable step. */
export interface Fix {
  /** Stable within a rule: names the kind of the fix, such as `insert-section`. */
  readonly id: string;
  readonly title: string;
  /** A safe fix never promises anything, never removes a word the author wrote, and needs no choice. Only safe fixes run in fix-all and `--fix`. */
  readonly safe: boolean;
  readonly edits: readonly TextEdit[];
}

/**
 * The text after all edits. Insertions at the same place keep the order in which they are given.
 *
 * @throws RangeError when two edits overlap or one lies outside the text.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const sorted = edits.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let result = '';
  let at = 0;
  for (const { span, newText } of sorted) {
    const { start, end } = span;
    if (start < 0 || end < start || end > text.length) {
      throw new RangeError(`The edit ${start}-${end} lies outside the text of ${text.length} characters.`);
    }
    if (start < at) throw new RangeError(`The edit ${start}-${end} overlaps the one that ends at ${at}.`);
    result += text.slice(at, start) + newText;
    at = end;
  }
  return result + text.slice(at);
}

/** The fix is of use only to clients that can edit with snippets. */
export function needsInput({ edits }: Fix): boolean {
  return edits.some((edit) => edit.snippetOnly === true);
}
