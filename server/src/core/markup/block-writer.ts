import { labelOf } from '../markdown/labels';
import type { Block, List, Prose, Span, Table, Unit } from '../markdown/model';
import { isPseudoHeading, PSEUDO_HEADING_LEVEL } from '../markdown/pseudo-headings';
import { newBlock, type KeptBlock, type Place as PlaceInBlock } from '../markdown/new-block';
import { joinCells } from '../markdown/read-block';
import type { CellText, TableText } from './table-text';

/** Where a unit stands. */
export interface Place extends PlaceInBlock {
  /** How many lists, quotations and directives stand around. */
  readonly depth: number;
}

export const TOP: Place = { parent: undefined, quoted: false, depth: 0 };

export const inside = (place: Place, change: Partial<Place> = {}): Place => ({
  ...place,
  depth: place.depth + 1,
  ...change,
});

/** Builds a block, unit by unit. All spans are relative to the start of the block. */
export interface BlockWriter {
  readonly block: KeptBlock;
  heading(prose: Prose, span: Span, level: number, style: Unit['style'], place: Place): void;
  /** A paragraph, or a pseudo-heading where it is nothing but strong. */
  paragraph(prose: Prose, span: Span, place: Place): void;
  code(span: Span, language: string | undefined, place: Place): void;
  list(span: Span, ordered: boolean, marker: string): List;
  /** `label`: the range in the text that is set as one, where the markup says so. */
  item(prose: Prose, span: Span, list: List, place: Place, label?: Span): Unit;
  /** `read` gives the text of a cell and `relative` a span of the document as one of the block. */
  table(span: Span, table: TableText, reading: CellReading, place: Place): void;
  comment(span: Span): void;
  /** What stands here is nested too deeply to be read. */
  skip(): void;
}

export interface CellReading {
  read(cell: CellText): Prose;
  relative(span: Span): Span;
}

export function blockWriter(
  type: string,
  start: number,
  source: string,
  definitions: Block['definitions'],
): BlockWriter {
  const comments: Span[] = [];
  const { block, add, skip } = newBlock({ type, start, source, comments, definitions, isOpenEnded: false });

  return {
    block,
    heading: (prose, span, level, style, place) =>
      void add({ kind: 'heading', span, level, style, prose }, place),
    paragraph(prose, span, place) {
      if (place.parent === undefined && !place.quoted && isPseudoHeading(prose))
        add({ kind: 'heading', span, level: PSEUDO_HEADING_LEVEL, style: 'strong', prose }, place);
      else add({ kind: 'paragraph', span, prose, label: labelOf(prose) }, place);
    },
    code: (span, codeLanguage, place) => void add({ kind: 'code', span, codeLanguage }, place),
    list: (span, ordered, marker) => ({ block, span, ordered, marker }),
    item: (prose, span, list, place, label = labelOf(prose)) =>
      add({ kind: 'item', span, prose, list, label }, place),
    table(span, { header = [], rows }, { read, relative }, place) {
      const written = rows.map((row) => ({ cells: row.cells.map(read), span: relative(row.span) }));
      const table: Table = { block, span, header: header.map(read), rows: written.map(({ cells }) => cells) };
      for (const { cells, span: rowSpan } of written)
        add({ kind: 'row', span: rowSpan, table, cells, prose: joinCells(cells) }, place);
    },
    comment: (span) => void comments.push(span),
    skip,
  };
}
