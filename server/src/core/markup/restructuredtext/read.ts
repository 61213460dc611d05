import type { Prose, Span } from '../../markdown/model';
import { EMPTY_PROSE, proseBuilder } from '../../markdown/prose';
import { PSEUDO_HEADING_LEVEL } from '../../markdown/pseudo-headings';
import { inside, TOP, type BlockWriter, type Place } from '../block-writer';
import { csvFields } from '../csv';
import type { Element, Resolve } from '../reader';
import { inlineText, type InlineText } from '../inline-text';
import { isBlank, restOf, skipBlank, textOf, trimBlank, type Line } from '../source-lines';
import { explicitAt } from './explicit';
import { addInline, readInline } from './inline';
import { bulletOf, fieldMarker, markerLength, partAt, type Body, type Part, type PartKind } from './parts';
import type { CellText, TableText } from '../table-text';
import { gridTable, simpleTable } from './tables';

/** Deeper than anybody reads: what is nested further shows nothing, so that no text can exhaust the stack. */
const DEEPEST = 60;

/** Directives that show none of their own text. */
const HIDDEN =
  /^(?:contents|toctree|include|index|meta|highlight|default-role|role|default-domain|raw|sectnum|section-numbering|title|(?:py:)?(?:current)?module|auto\w+|header|footer|target-notes|class|unicode|date|image|tabularcolumns|jinja|bibliography|ifconfig|testsetup|testcleanup)$/;
/** Directives whose content is not text. */
const CODE =
  /^(?:code|code-block|sourcecode|parsed-literal|literalinclude|math|prompt|console|productionlist|mermaid|graphviz|digraph|graph|uml|plantuml|doctest|testcode|testoutput|ipython|plot|highlight-block|command-output|program-output)$/;
/** Directives whose first line is a part of their text. */
const TEXT =
  /^(?:note|warning|important|tip|hint|caution|danger|attention|error|seealso|todo|deprecated|versionadded|versionchanged|epigraph|highlights|pull-quote|compound|centered|hlist|line-block|figure)$/;
/** Directives whose first line is no text. */
const UNNAMED =
  /^(?:only|container|tabs?|tab-set|tab-item|tabbed|grid|grid-item|row|column|table|figure|list-table|csv-table|flat-table|rst-class|glossary|option|envvar|confval|describe|object|function|class|method|data|program|group-tab|code-tab|panels)$/;

/** Reads one top-level element of reStructuredText. */
export function readElement(element: Element, text: string, resolve: Resolve, writer: BlockWriter): void {
  const { lines } = element;
  const base = lines[0]?.start ?? 0;

  const relative = ({ start, end }: Span): Span => ({ start: start - base, end: end - base });
  const pieceOf = ({ at, end }: Line): Span => ({ start: at, end });
  const textOfLines = (some: readonly Line[]): InlineText =>
    inlineText(text, some.filter((line) => !isBlank(line)).map(pieceOf), base);
  const proseOf = (some: readonly Line[]): Prose => readInline(textOfLines(some), resolve);

  function spanOf(some: readonly Line[]): Span {
    const first = some.find((line) => !isBlank(line)) ?? some[0];
    const last = some.findLast((line) => !isBlank(line)) ?? first;
    return relative({ start: first?.at ?? base, end: last?.end ?? base });
  }

  /** The lines of a body whose first line stands behind a marker: they are read from the column of those below it. */
  function bodyOf(some: readonly Line[]): Body {
    const from = skipBlank(some, 0, some.length);
    const below = some.filter((line, index) => index > 0 && !isBlank(line));
    const column = Math.min(Infinity, ...below.slice(0, 1_000).map(({ indent }) => indent));
    const first = some[0];
    const all =
      from === 0 && first !== undefined && column !== Infinity
        ? [{ ...first, indent: column }, ...some.slice(1)]
        : some;
    return {
      text,
      lines: all,
      from,
      to: trimBlank(all, from, all.length),
      base: all[from] === undefined ? 0 : Math.min(column, all[from].indent),
      isWhole: false,
    };
  }

  function readBody(some: readonly Line[], place: Place): void {
    readParts(bodyOf(some), place);
  }

  function readParts(body: Body, place: Place): void {
    if (place.depth > DEEPEST) {
      writer.skip();
      return;
    }
    for (let at = skipBlank(body.lines, body.from, body.to); at < body.to;) {
      const part = partAt(body, at);
      readPart(part, body, place);
      at = skipBlank(body.lines, part.to, body.to);
    }
  }

  function readPart({ kind, from, to }: Part, body: Body, place: Place): void {
    const own = body.lines.slice(from, to);
    switch (kind) {
      case 'paragraph':
        readParagraph(own, place);
        return;
      case 'bullets':
      case 'enumeration':
        readList(kind, own, body.base, place);
        return;
      case 'definitions':
        readDefinitions(own, body.base, place);
        return;
      case 'fields':
        readFields(own, body.base, place);
        return;
      case 'quote':
        readBody(own, inside(place, { quoted: true }));
        return;
      case 'explicit':
        readExplicit(own, place);
        return;
      case 'doctest':
        writer.code(spanOf(own), undefined, place);
        return;
      case 'lineBlock':
        readLineBlock(own, place);
        return;
      case 'gridTable':
        readTable(own, gridTable(text, own), place);
        return;
      case 'simpleTable':
        readTable(own, simpleTable(text, own), place);
        return;
      case 'title':
      case 'transition':
      case 'anonymous':
        return;
    }
  }

  /** A paragraph, and the literal block that it announces. */
  function readParagraph(own: readonly Line[], place: Place): void {
    const { shown, literal } = divideLiteral(own);
    if (shown.length > 0) writer.paragraph(proseOf(shown), spanOf(shown), place);
    if (literal.length > 0) writer.code(spanOf(literal), undefined, place);
  }

  function divideLiteral(own: readonly Line[]): { shown: readonly Line[]; literal: readonly Line[] } {
    const end = own.findIndex(isBlank);
    const lead = end < 0 ? own : own.slice(0, end);
    const literal = end < 0 ? [] : own.slice(end);
    const last = lead.at(-1);
    if (last === undefined || !textOf(text, last).endsWith('::')) return { shown: lead, literal };
    // One colon of the two is shown, unless they stand by themselves.
    const isApart = last.end - last.at === 2 || /\s/.test(text.charAt(last.end - 3));
    let lastEnd = last.end - (isApart ? 2 : 1);
    while (lastEnd > last.at && /\s/.test(text.charAt(lastEnd - 1))) lastEnd--;
    const shown = [...lead.slice(0, -1), { ...last, end: lastEnd }];
    return { shown: shown.filter((line) => !isBlank(line)), literal };
  }

  function readList(
    kind: 'bullets' | 'enumeration',
    own: readonly Line[],
    column: number,
    place: Place,
  ): void {
    const marker =
      kind === 'bullets' ? bulletOf(textOf(text, own[0]!)) : /[.)]/.exec(textOf(text, own[0]!))?.[0];
    const list = writer.list(spanOf(own), kind === 'enumeration', marker ?? '-');
    for (const item of groupsAt(own, column)) {
      const first = item[0]!;
      const start = first.at + markerLength(kind, textOf(text, first));
      readItem([restOf(text, first, Math.min(start, first.end)), ...item.slice(1)], first, list, place);
    }
  }

  /** An item's own text is its first paragraph; what stands below that has units of its own. */
  function readItem(
    content: readonly Line[],
    first: Line,
    list: ReturnType<BlockWriter['list']>,
    place: Place,
  ): void {
    const body = bodyOf(content);
    const part = body.from < body.to ? partAt(body, body.from) : undefined;
    const own = part?.kind === 'paragraph' ? divideLiteral(body.lines.slice(part.from, part.to)) : undefined;
    const hasOwn = own !== undefined && own.shown.length > 0;
    const span = hasOwn ? spanOf(own.shown) : relative({ start: first.at, end: first.end });
    const parent = writer.item(hasOwn ? proseOf(own.shown) : EMPTY_PROSE, span, list, place);
    const below = inside(place, { parent });
    if (own !== undefined && own.literal.length > 0) writer.code(spanOf(own.literal), undefined, below);
    readParts(own === undefined || part === undefined ? body : { ...body, from: part.to }, below);
  }

  /** The lines in groups that each begin with one at the column. */
  function groupsAt(own: readonly Line[], column: number): Line[][] {
    const groups: Line[][] = [];
    for (const line of own) {
      if (!isBlank(line) && line.indent <= column) groups.push([line]);
      else groups.at(-1)?.push(line);
    }
    return groups;
  }

  /** A name and what stands under it, as an item with a label. */
  function readNamed(
    name: Line,
    content: readonly Line[],
    list: ReturnType<BlockWriter['list']>,
    place: Place,
  ): void {
    const body = bodyOf(content);
    const part = body.from < body.to ? partAt(body, body.from) : undefined;
    const own = part?.kind === 'paragraph' ? divideLiteral(body.lines.slice(part.from, part.to)) : undefined;
    const shown = own?.shown ?? [];
    const builder = proseBuilder();
    addInline(builder, textOfLines([name]), resolve);
    const label = { start: 0, end: builder.length };
    const at = name.end - base;
    if (shown.length > 0) {
      builder.add(': ', at, at);
      addInline(builder, textOfLines(shown), resolve);
    }
    const prose = builder.build();
    const span = { start: name.at - base, end: shown.length > 0 ? spanOf(shown).end : at };
    const parent = writer.item(prose, span, list, place, {
      start: 0,
      end: Math.min(label.end, prose.text.length),
    });
    const below = inside(place, { parent });
    if (own !== undefined && own.literal.length > 0) writer.code(spanOf(own.literal), undefined, below);
    readParts(own === undefined || part === undefined ? body : { ...body, from: part.to }, below);
  }

  function readDefinitions(own: readonly Line[], column: number, place: Place): void {
    const list = writer.list(spanOf(own), false, '-');
    for (const [term, ...content] of groupsAt(own, column)) {
      if (term !== undefined) readNamed(term, content, list, place);
    }
  }

  function readFields(own: readonly Line[], column: number, place: Place): void {
    const list = writer.list(spanOf(own), false, '-');
    for (const [first, ...content] of groupsAt(own, column)) {
      if (first === undefined) continue;
      const { name, length } = fieldMarker(textOf(text, first));
      const rest = restOf(text, first, first.at + length);
      // A field without a body is a switch for a program.
      if (isBlank(rest) && content.length === 0) continue;
      const term = { ...first, at: first.at + 1, end: first.at + 1 + name.length };
      readNamed(term, [rest, ...content], list, place);
    }
  }

  function readLineBlock(own: readonly Line[], place: Place): void {
    const inner = own.map((line) =>
      textOf(text, line).startsWith('|') ? restOf(text, line, line.at + 1) : line,
    );
    if (inner.some((line) => !isBlank(line))) writer.paragraph(proseOf(inner), spanOf(inner), place);
  }

  function readTable(own: readonly Line[], table: TableText, place: Place): void {
    const read = (cell: CellText): Prose => readInline(inlineText(text, cell, base), resolve);
    writer.table(spanOf(own), table, { read, relative }, place);
  }

  function readExplicit(own: readonly Line[], place: Place): void {
    const first = own[0]!;
    const explicit = explicitAt(text, first);
    const rest = (from: number): Line[] => [restOf(text, first, Math.min(from, first.end)), ...own.slice(1)];
    switch (explicit.kind) {
      case 'target':
        return;
      case 'comment':
        writer.comment(spanOf(own));
        return;
      case 'footnote':
        readBody(rest(explicit.argument), inside(place));
        return;
      case 'directive':
        if (explicit.substitution === undefined)
          readDirective(explicit.name, rest(explicit.argument), own, inside(place));
    }
  }

  function readDirective(
    name: string,
    [argument, ...below]: Line[],
    own: readonly Line[],
    place: Place,
  ): void {
    if (argument === undefined || HIDDEN.test(name)) return;
    const { options, content } = divideOptions(below);
    if (CODE.test(name)) {
      if (content.some((line) => !isBlank(line)))
        writer.code(spanOf(content), textOf(text, argument) || undefined, place);
    } else if (name === 'list-table' || name === 'flat-table') readListTable(options, content, own, place);
    else if (name === 'csv-table') readCsvTable(options, content, own, place);
    else if (name === 'figure') readBody(content, place);
    else if (TEXT.test(name)) {
      const version = /^(?:deprecated|version\w+)$/.test(name)
        ? /^\S+\s*/.exec(textOf(text, argument))
        : null;
      readBody([restOf(text, argument, argument.at + (version?.[0].length ?? 0)), ...content], place);
    } else {
      if (name === 'rubric')
        writer.heading(proseOf([argument]), spanOf([argument]), PSEUDO_HEADING_LEVEL, 'strong', place);
      else if (!UNNAMED.test(name) && !isBlank(argument))
        writer.paragraph(proseOf([argument]), spanOf([argument]), place);
      readBody(content, place);
    }
  }

  /** The options of a directive stand before its content. */
  function divideOptions(below: readonly Line[]): { options: Map<string, Span>; content: readonly Line[] } {
    const options = new Map<string, Span>();
    let at = 0;
    while (at < below.length && /^:[\w-]{1,40}:(?:\s|$)/.test(textOf(text, below[at]!))) {
      const line = below[at]!;
      const { name, length } = fieldMarker(textOf(text, line));
      options.set(name.toLowerCase(), { start: line.at + length, end: line.end });
      at++;
    }
    return { options, content: below.slice(at) };
  }

  /** A list of lists: each outer item is a row, each inner one a cell. */
  function readListTable(
    options: ReadonlyMap<string, Span>,
    content: readonly Line[],
    own: readonly Line[],
    place: Place,
  ): void {
    const rows: { cells: CellText[]; span: Span }[] = [];
    const column = content.find((line) => !isBlank(line))?.indent ?? 0;
    for (const row of groupsAt(content, column)) {
      const first = row[0]!;
      const inner = [restOf(text, first, Math.min(first.end, first.at + 1)), ...row.slice(1)];
      const cells = groupsAt(inner, inner.find((line) => !isBlank(line))?.indent ?? 0).map((cell) => {
        const start = cell[0]!;
        const marker = markerLength('bullets', textOf(text, start));
        return [restOf(text, start, Math.min(start.end, start.at + marker)), ...cell.slice(1)]
          .filter((line) => !isBlank(line))
          .map(pieceOf);
      });
      const span = spanOf(row);
      rows.push({ cells, span: { start: span.start + base, end: span.end + base } });
    }
    const header = options.get('header-rows');
    const count = header === undefined ? 0 : Number.parseInt(text.slice(header.start, header.end), 10) || 0;
    readTable(
      own,
      { header: count > 0 ? rows[count - 1]?.cells : undefined, rows: rows.slice(count) },
      place,
    );
  }

  const fieldsOf = (span: Span): CellText[] => csvFields(text, span).map((field) => [field]);

  function readCsvTable(
    options: ReadonlyMap<string, Span>,
    content: readonly Line[],
    own: readonly Line[],
    place: Place,
  ): void {
    const rows = content
      .filter((line) => !isBlank(line))
      .map((line) => ({ cells: fieldsOf(pieceOf(line)), span: pieceOf(line) }));
    const header = options.get('header');
    const headerRows = options.get('header-rows');
    const count =
      headerRows === undefined ? 0 : Number.parseInt(text.slice(headerRows.start, headerRows.end), 10) || 0;
    readTable(
      own,
      {
        header: header ? fieldsOf(header) : count > 0 ? rows[count - 1]?.cells : undefined,
        rows: rows.slice(count),
      },
      place,
    );
  }

  if (element.type === 'heading') {
    const title = lines.length > 2 ? lines[1]! : lines[0]!;
    writer.heading(proseOf([title]), spanOf(lines), Number(element.sign), 'setext', TOP);
    return;
  }
  readPart(
    { kind: element.sign as PartKind, from: 0, to: lines.length },
    { text, lines, from: 0, to: lines.length, base: 0, isWhole: false },
    TOP,
  );
}
