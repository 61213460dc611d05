import type { Span } from '../markdown/model';

/** A table as the pieces of text in its cells, as offsets in the text of the document. */
export interface TableText {
  readonly header: readonly CellText[] | undefined;
  readonly rows: readonly { readonly cells: readonly CellText[]; readonly span: Span }[];
}

/** The pieces of text in a cell: one for each of its lines. */
export type CellText = readonly Span[];
