import type { Span } from './markdown/model';

/** One change of the text. Spans are UTF-16 offsets in the document. Edits of one fix never overlap. */
export interface TextEdit {
  readonly span: Span;
  /** Complete text without a placeholder: what nobody knows is left out. */
  readonly newText: string;
  /** The same change in LSP snippet syntax, with a tab stop for what nobody knows; for clients that support it. */
  readonly snippet?: string;
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
