import type {
  Heading,
  Html,
  List as MdastList,
  ListItem,
  Paragraph,
  Root,
  RootContent,
  Table as MdastTable,
} from 'mdast';
import { isOpenEnded } from './borders';
import { readHtml } from './html-block';
import { labelOf } from './labels';
import type { List, Prose, Span, Table } from './model';
import { newBlock, type KeptBlock, type Place } from './new-block';
import { EMPTY_PROSE, readPhrasing, type Definitions } from './prose';
import { isPseudoHeading, PSEUDO_HEADING_LEVEL } from './pseudo-headings';
import { cutRuns, shiftRuns, type Run } from './runs';
import type { ParsedNode } from './slices';

interface Context extends Place {
  /** How many lists and quotations stand around. */
  readonly depth: number;
}

/** Deeper than anybody reads: what is nested further shows nothing, so that no text can exhaust the stack. */
const DEEPEST = 100;

/** Reads one top-level node. The result depends on nothing but the node, its source and the targets of the references in it. */
export function readBlock({ node, text, at, ...parsed }: ParsedNode, definitions: Definitions): KeptBlock {
  const base = node.position?.start.offset ?? 0;
  const source = text.slice(base, node.position?.end.offset ?? base);
  const { block, add, skip } = newBlock({
    type: node.type,
    start: at + base,
    source,
    comments: node.type === 'code' ? [] : commentsIn(source),
    definitions: parsed.definitions,
    isOpenEnded: isOpenEnded(node, text),
  });
  const reading = { source, base, definitions };

  const spanOf = (child: { position?: Root['position'] }): Span => ({
    start: (child.position?.start.offset ?? base) - base,
    end: (child.position?.end.offset ?? base) - base,
  });

  function visit(child: RootContent, { depth, ...rest }: Context): void {
    if (depth > DEEPEST) {
      skip();
      return;
    }
    const context = { ...rest, depth: depth + 1 };
    switch (child.type) {
      case 'heading':
        visitHeading(child, context);
        return;
      case 'paragraph':
        visitParagraph(child, context);
        return;
      case 'list':
        visitList(child, context);
        return;
      case 'blockquote':
        for (const inner of child.children) visit(inner, { ...context, quoted: true });
        return;
      case 'table':
        visitTable(child, context);
        return;
      case 'code':
        add({ kind: 'code', span: spanOf(child), codeLanguage: child.lang ?? undefined }, context);
        return;
      case 'html':
        visitHtml(child, context);
        return;
      default:
        return;
    }
  }

  function visitHeading(heading: Heading, context: Context): void {
    const span = spanOf(heading);
    const style = source.slice(span.start).trimStart().startsWith('#') ? 'atx' : 'setext';
    add(
      { kind: 'heading', span, level: heading.depth, style, prose: readPhrasing(heading.children, reading) },
      context,
    );
  }

  function visitParagraph(paragraph: Paragraph, context: Context): void {
    const shown = readPhrasing(paragraph.children, reading);
    // The first line of a forge's alert names its kind, and is shown as an icon.
    const marker = context.quoted ? /^\[!\w+\] ?/.exec(shown.text)?.[0] : undefined;
    const prose = marker === undefined ? shown : dropStart(shown, marker.length);
    const span = spanOf(paragraph);
    if (context.parent === undefined && !context.quoted && isPseudoHeading(prose)) {
      add({ kind: 'heading', span, level: PSEUDO_HEADING_LEVEL, style: 'strong', prose }, context);
    } else add({ kind: 'paragraph', span, prose, label: labelOf(prose) }, context);
  }

  function visitList(node: MdastList, context: Context): void {
    const span = spanOf(node);
    const marker = /^\s*(?:[-*+]|\d+([.)]))/.exec(source.slice(span.start));
    const list: List = {
      block,
      span,
      ordered: node.ordered === true,
      marker: marker?.[1] ?? marker?.[0].trim() ?? '-',
    };
    for (const item of node.children) visitItem(item, list, context);
  }

  function visitItem(item: ListItem, list: List, context: Context): void {
    const [first, ...rest] = item.children;
    const own = first?.type === 'paragraph' ? first : undefined;
    const prose = own ? readPhrasing(own.children, reading) : EMPTY_PROSE;
    // The span of an item is its own text: what is nested below it has units of its own.
    const span = own ? spanOf(own) : { start: spanOf(item).start, end: spanOf(first ?? item).start };
    const unit = add({ kind: 'item', span, prose, list, label: labelOf(prose) }, context);
    for (const child of own ? rest : item.children) visit(child, { ...context, parent: unit });
  }

  function visitTable(node: MdastTable, context: Context): void {
    const [header, ...rows] = node.children.map((row) =>
      row.children.map((cell) => readPhrasing(cell.children, reading)),
    );
    const table: Table = { block, span: spanOf(node), header: header ?? [], rows };
    rows.forEach((cells, index) => {
      const row = node.children[index + 1];
      add(
        { kind: 'row', span: row ? spanOf(row) : table.span, table, cells, prose: joinCells(cells) },
        context,
      );
    });
  }

  function visitHtml(node: Html, context: Context): void {
    const span = spanOf(node);
    const pieces = readHtml(source.slice(span.start, span.end)).map((piece) => ({
      ...piece,
      span: shift(piece.span, span.start),
    }));
    const cellsOf = (cells: readonly { build(): Prose }[]): Prose[] =>
      cells.map((cell) => shiftProse(cell.build(), span.start));
    const rows = pieces
      .filter((piece) => piece.kind === 'row')
      .map((piece) => ({ ...piece, cells: cellsOf(piece.cells) }));
    const header = rows.find((row) => row.header);
    const data = rows.filter((row) => row !== header);
    const table: Table = { block, span, header: header?.cells ?? [], rows: data.map((row) => row.cells) };
    const list: List = { block, span, ordered: false, marker: '-' };
    for (const piece of pieces) {
      if (piece.kind === 'row') {
        const cells = data.find((row) => row.span.start === piece.span.start)?.cells;
        if (cells) add({ kind: 'row', span: piece.span, table, cells, prose: joinCells(cells) }, context);
        continue;
      }
      const prose = shiftProse(piece.builder.build(), span.start);
      const { kind, level } = piece;
      if (kind === 'heading') add({ kind, level, style: 'html', prose, span: piece.span }, context);
      else
        add(
          { kind, prose, span: piece.span, label: labelOf(prose), list: kind === 'item' ? list : undefined },
          context,
        );
    }
  }

  visit(node, { parent: undefined, quoted: false, depth: 0 });
  return block;
}

function commentsIn(source: string): Span[] {
  if (!source.includes('<!--')) return [];
  return Array.from(source.matchAll(/<!--[^]*?(?:-->|$)/g), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

const shift = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

function shiftProse(prose: Prose, by: number): Prose {
  if (by === 0) return prose;
  return {
    ...prose,
    runs: shiftRuns(prose.runs, by),
    links: prose.links.map((link) => ({
      ...link,
      span: shift(link.span, by),
      urlSpan: link.urlSpan && shift(link.urlSpan, by),
    })),
  };
}

/** A prose without its first UTF-16 units, in which there is neither a link nor markup. */
function dropStart(prose: Prose, length: number): Prose {
  const back = ({ start, end }: Span): Span => ({
    start: Math.max(0, start - length),
    end: Math.max(0, end - length),
  });
  return {
    text: prose.text.slice(length),
    runs: cutRuns(prose.runs, length, prose.text.length, -length),
    links: prose.links.map((link) => ({ ...link, range: back(link.range) })),
    code: prose.code.map(back),
    strong: prose.strong.map(back),
  };
}

const SEPARATOR = ' | ';

/** The cells of a row as one text, ` | ` between them, so that a row can be searched as a sentence is. */
export function joinCells(cells: readonly Prose[]): Prose {
  let text = '';
  const runs: Run[] = [];
  const joined = { links: [] as Prose['links'][number][], code: [] as Span[], strong: [] as Span[] };
  for (const cell of cells) {
    if (text !== '') {
      const at = runs.at(-1)?.end ?? 0;
      runs.push({ from: text.length, to: text.length + SEPARATOR.length, start: at, end: at });
      text += SEPARATOR;
    }
    const by = text.length;
    text += cell.text;
    runs.push(...cutRuns(cell.runs, 0, cell.text.length, by));
    joined.links.push(...cell.links.map((link) => ({ ...link, range: shift(link.range, by) })));
    joined.code.push(...cell.code.map((range) => shift(range, by)));
    joined.strong.push(...cell.strong.map((range) => shift(range, by)));
  }
  return { text, runs, ...joined };
}
