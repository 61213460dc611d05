import type { List, Prose, Span, Unit } from '../../markdown/model';
import { EMPTY_PROSE, proseBuilder } from '../../markdown/prose';
import { inside, TOP, type BlockWriter, type Place } from '../block-writer';
import type { Element, Resolve } from '../reader';
import { inlineText, type InlineText } from '../inline-text';
import { isBlank, restOf, skipBlank, textOf, type Line } from '../source-lines';
import { addInline, readInline } from './inline';
import {
  behindMetadata,
  fenceOf,
  HEADING,
  isBlockTitle,
  itemMarker,
  listParts,
  partAt,
  type Part,
  type PartKind,
} from './parts';
import type { CellText } from '../table-text';
import { tableText } from './tables';

/** Deeper than anybody reads: what is nested further shows nothing, so that no text can exhaust the stack. */
const DEEPEST = 60;

/** Styles whose text is not prose. */
const CODE_STYLE =
  /^(?:source|listing|literal|stem|latexmath|asciimath|plantuml|mermaid|ditaa|graphviz|pass|a2s|svgbob)$/;
const ADMONITION = /^(NOTE|TIP|IMPORTANT|WARNING|CAUTION):\s+/;

/** Reads one top-level block of AsciiDoc. */
export function readElement(
  { lines, sign }: Element,
  text: string,
  resolve: Resolve,
  writer: BlockWriter,
): void {
  const base = lines[0]?.start ?? 0;

  const relative = ({ start, end }: Span): Span => ({ start: start - base, end: end - base });
  const isComment = ({ at }: Line): boolean => text.startsWith('//', at) && text.charAt(at + 2) !== '/';
  const pieceOf = ({ at, end }: Line): Span => ({ start: at, end });

  function textOfLines(some: readonly Line[]): InlineText {
    for (const line of some) if (isComment(line)) writer.comment(relative(pieceOf(line)));
    return inlineText(text, some.filter((line) => !isBlank(line) && !isComment(line)).map(pieceOf), base);
  }

  const proseOf = (some: readonly Line[]): Prose => readInline(textOfLines(some), resolve);

  function spanOf(some: readonly Line[]): Span {
    const first = some.find((line) => !isBlank(line)) ?? some[0];
    const last = some.findLast((line) => !isBlank(line)) ?? first;
    return relative({ start: first?.at ?? base, end: last?.end ?? base });
  }

  function readBody(some: readonly Line[], place: Place): void {
    if (place.depth > DEEPEST) {
      writer.skip();
      return;
    }
    for (let at = skipBlank(some, 0, some.length); at < some.length;) {
      const part = partAt(text, some, at, some.length);
      readPart(part, some, place);
      at = skipBlank(some, part.to, some.length);
    }
  }

  function readPart({ kind, from, at, to }: Part, all: readonly Line[], place: Place): void {
    const about = attributesOf(all.slice(from, at));
    const own = all.slice(at, to);
    if (about.title && kind !== 'hidden') {
      const title = { ...about.title, at: about.title.at + 1 };
      writer.paragraph(proseOf([title]), spanOf([title]), inside(place, { quoted: place.quoted }));
    }
    switch (kind) {
      case 'heading':
      case 'underlined':
        readHeading(kind, own, place);
        return;
      case 'comment':
        writer.comment(spanOf(own));
        return;
      case 'delimited':
        readDelimited(own, about, place);
        return;
      case 'table':
        readTable(own, about, place);
        return;
      case 'list':
        readList(own, place);
        return;
      case 'literal':
        if (about.style === 'normal') writer.paragraph(proseOf(own), spanOf(own), place);
        else writer.code(spanOf(own), undefined, place);
        return;
      case 'quote':
        readBody(
          own.map((line) =>
            textOf(text, line).startsWith('>') ? unindented(restOf(text, line, line.at + 1)) : line,
          ),
          inside(place, { quoted: true }),
        );
        return;
      case 'paragraph':
        readParagraph(own, about, place);
        return;
      case 'author':
      case 'attribute':
      case 'break':
      case 'hidden':
        return;
    }
  }

  const unindented = (line: Line): Line => ({ ...line, indent: Math.max(0, line.indent - 2) });

  function readHeading(kind: 'heading' | 'underlined', own: readonly Line[], place: Place): void {
    const first = own[0]!;
    const content = textOf(text, first);
    const marker = HEADING.exec(content);
    if (kind === 'underlined' || marker === null) {
      const level = '=-~^+'.indexOf(textOf(text, own[1]!).charAt(0)) + 1;
      writer.heading(proseOf([first]), spanOf(own), level, 'setext', place);
      return;
    }
    const title = restOf(text, first, first.at + marker[0].length);
    // The same marker may stand behind the title.
    const closing = /(?<!\s)\s+(=+|#+)$/.exec(textOf(text, title));
    const symmetric = closing?.[1] === marker[1] ? (closing?.[0].length ?? 0) : 0;
    writer.heading(
      proseOf([{ ...title, end: title.end - symmetric }]),
      spanOf(own),
      marker[1]?.length ?? 1,
      'atx',
      place,
    );
  }

  function readParagraph(own: readonly Line[], about: Attributes, place: Place): void {
    if (CODE_STYLE.test(about.style)) {
      writer.code(spanOf(own), about.language, place);
      return;
    }
    if (about.style === 'comment') {
      writer.comment(spanOf(own));
      return;
    }
    const first = own[0]!;
    const admonition = ADMONITION.exec(textOf(text, first));
    const shown = admonition ? [restOf(text, first, first.at + admonition[0].length), ...own.slice(1)] : own;
    const quoted = place.quoted || /^(?:quote|verse)$/.test(about.style);
    writer.paragraph(proseOf(shown), spanOf(shown), { ...place, quoted });
  }

  function readDelimited(own: readonly Line[], about: Attributes, place: Place): void {
    const fence = fenceOf(textOf(text, own[0]!)) ?? '--';
    const last = own.at(-1)!;
    const isClosed = own.length > 1 && textOf(text, last) === fence;
    const content = own.slice(1, isClosed ? -1 : undefined);
    const isOpen = fence === '--';
    switch (true) {
      case fence.startsWith('//') || about.style === 'comment':
        writer.comment(spanOf(own));
        return;
      case fence.startsWith('++'):
        return;
      case fence === '```':
        writer.code(spanOf(own), textOf(text, own[0]!).slice(3) || undefined, place);
        return;
      case /^(?:-{4}|\.{4})/.test(fence) || (isOpen && CODE_STYLE.test(about.style)):
        writer.code(spanOf(own), about.language, place);
        return;
      case about.style === 'verse':
        writer.paragraph(proseOf(content), spanOf(content), inside(place, { quoted: true }));
        return;
      default:
        readBody(
          content,
          inside(place, { quoted: place.quoted || fence.startsWith('__') || fence === '""' }),
        );
    }
  }

  /** Items nest by their markers: one that is new in the list begins a list in the item above. */
  function readList(own: readonly Line[], place: Place): void {
    const open: { key: string; list: List; item: Unit; place: Place }[] = [];
    for (const { kind, from, to } of listParts(text, own, 0, own.length)) {
      const some = own.slice(from, to);
      if (kind === 'attached') {
        readBody(some, open.at(-1)?.place ?? place);
        continue;
      }
      const marker = itemMarker(textOf(text, some[0]!))!;
      const known = open.findIndex(({ key }) => key === marker.key);
      const list = open[known]?.list ?? writer.list(spanOf(own), marker.ordered, bulletOf(marker.key));
      if (known >= 0) open.splice(known);
      const around = open.at(-1)?.place ?? place;
      if (around.depth > DEEPEST) {
        writer.skip();
        return;
      }
      const item = marker.term
        ? readTerm(some, marker.length, marker.key, list, around)
        : readItem(some, marker.length, list, around);
      open.push({ key: marker.key, list, item, place: inside(around, { parent: item }) });
    }
  }

  const bulletOf = (key: string): string =>
    /^[-*]/.test(key) ? key.charAt(0) : /[.)>]$/.test(key) ? '.' : '-';

  function readItem(some: readonly Line[], markerLength: number, list: List, place: Place): Unit {
    const first = restOf(text, some[0]!, some[0]!.at + markerLength);
    // `[ ]` and `[x]` are boxes to tick.
    const box = /^\[[ x*]\]\s+/.exec(textOf(text, first));
    const own = [restOf(text, first, first.at + (box?.[0].length ?? 0)), ...some.slice(1)];
    return writer.item(proseOf(own), spanOf(own), list, place);
  }

  function readTerm(
    some: readonly Line[],
    termLength: number,
    marker: string,
    list: List,
    place: Place,
  ): Unit {
    const first = some[0]!;
    const term = { ...first, end: first.at + termLength };
    const rest = [restOf(text, first, Math.min(first.end, term.end + marker.length)), ...some.slice(1)];
    const builder = proseBuilder();
    addInline(builder, textOfLines([term]), resolve);
    const label = builder.length;
    const at = term.end - base;
    if (rest.some((line) => !isBlank(line))) {
      builder.add(': ', at, at);
      addInline(builder, textOfLines(rest), resolve);
    }
    const prose = builder.build();
    const span = { start: first.at - base, end: Math.max(at, spanOf(rest).end) };
    return writer.item(label === 0 ? EMPTY_PROSE : prose, span, list, place, {
      start: 0,
      end: Math.min(label, prose.text.length),
    });
  }

  function readTable(own: readonly Line[], about: Attributes, place: Place): void {
    const fence = textOf(text, own[0]!);
    const last = own.at(-1)!;
    const content = own.slice(1, own.length > 1 && textOf(text, last) === fence ? -1 : undefined);
    const separator =
      about.separator ?? (fence.startsWith(',') || about.format === 'csv' ? ',' : fence.charAt(0));
    const table = tableText(text, content, {
      separator,
      columns: about.columns,
      hasHeader: about.hasHeader,
    });
    const read = (cell: CellText): Prose => readInline(inlineText(text, cell, base), resolve);
    writer.table(spanOf(own), table, { read, relative }, place);
  }

  /** What the lines above a block say of it. */
  function attributesOf(about: readonly Line[]): Attributes {
    let found: Attributes = { style: '', columns: 0 };
    for (const line of about) {
      const content = textOf(text, line);
      if (isBlank(line)) continue;
      if (isBlockTitle(content)) found = { ...found, title: line };
      else if (!content.startsWith('[[')) found = { ...found, ...attributesIn(content.slice(1, -1)) };
    }
    return found;
  }

  if (sign === 'author') return;
  if (sign === 'revision') writer.paragraph(proseOf(lines), spanOf(lines), TOP);
  else {
    readPart(
      { kind: sign as PartKind, from: 0, at: behindMetadata(text, lines, 0, lines.length), to: lines.length },
      lines,
      TOP,
    );
  }
}

interface Attributes {
  /** The first of the attributes without a name, in lower case: `source`, `quote`, … */
  readonly style: string;
  readonly language?: string | undefined;
  readonly title?: Line;
  /** 0 when they are not said. */
  readonly columns: number;
  readonly hasHeader?: boolean | undefined;
  readonly format?: string | undefined;
  readonly separator?: string | undefined;
}

/** The attributes of a block in an attribute list, without its brackets. */
function attributesIn(list: string): Partial<Attributes> {
  const attributes = new Map<string, string>();
  for (const [, name = '', quoted, bare] of list.matchAll(NAMED)) attributes.set(name, quoted ?? bare ?? '');
  const named = (name: string): string | undefined => attributes.get(name);
  const [first = '', second = ''] = list.split(',').map((part) => part.trim());
  const style = first.includes('=') ? '' : (/^[\w-]*/.exec(first)?.[0] ?? '').toLowerCase();
  const options = `${named('options') ?? ''},${named('opts') ?? ''},${(first.match(/%[\w-]+/g) ?? []).join(',')}`;
  const columns = named('cols');
  return {
    ...(style !== '' && { style }),
    ...(style === 'source' && second !== '' && !second.includes('=') && { language: second }),
    ...(columns !== undefined && { columns: columnCount(columns) }),
    ...(/\bnoheader\b/.test(options)
      ? { hasHeader: false }
      : /\bheader\b/.test(options) && { hasHeader: true }),
    ...(named('format') !== undefined && { format: named('format') }),
    ...(named('separator') !== undefined && { separator: named('separator') }),
  };
}

/** `name=value`, the value in quotes or up to the next comma. */
const NAMED = /([a-z]{1,30})=(?:"([^"]*)"|([^,\s]*))/g;

/** How many columns `1,2a,3*` asks for. */
function columnCount(columns: string): number {
  return columns
    .split(/[,;]/)
    .reduce((sum, column) => sum + Math.max(1, Number(/^\s*(\d{1,2})\*/.exec(column)?.[1] ?? 1)), 0);
}
