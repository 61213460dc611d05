import { attribute, decodeEntity, tagName } from './html-tags';
import type { Span } from './model';
import { PSEUDO_HEADING_LEVEL } from './pseudo-headings';
import { proseBuilder, type ProseBuilder } from './prose';

/** One piece of an HTML block that is read by itself. Spans are relative to the block. */
export type HtmlPiece =
  | {
      /** Code shows nothing. */
      readonly kind: 'heading' | 'paragraph' | 'item' | 'code';
      readonly level: number;
      readonly builder: ProseBuilder;
      readonly span: Span;
    }
  | {
      readonly kind: 'row';
      readonly header: boolean;
      readonly cells: readonly ProseBuilder[];
      readonly span: Span;
    };

const TOKEN = /<!--[^]*?(?:-->|$)|<\/?[a-zA-Z][^<>]*>|<[!?][^<>]*>/g;
const BLOCK_TAG =
  /^\/?(?:p|div|section|article|center|ul|ol|dl|dd|table|thead|tbody|details|blockquote|pre|hr|header|footer|main)$/;
/** Tags that part words from words in a cell, without ending it. */
const BLOCK_IN_CELL = /^\/?(?:p|div|ul|ol|li|dl|dt|dd|h[1-6]|pre|blockquote|details|summary|center|section)$/;

/**
 * Reads raw HTML lightly: headings, paragraphs, list items, table rows, links. A term of a description list and its description are one item.
 * Comments, scripts and styles show nothing. An unclosed tag or comment ends with the block; rows and cells need no end tags.
 */
export function readHtml(source: string): HtmlPiece[] {
  const pieces: HtmlPiece[] = [];
  let builder = proseBuilder();
  let kind: 'heading' | 'paragraph' | 'item' = 'paragraph';
  let level = 0;
  let start = 0;
  let cells: ProseBuilder[] | undefined;
  let headerRow = false;
  let hidden: string | undefined;
  /** Where the preformatted text begins that has not ended. */
  let code: number | undefined;
  /** Where strong text begins that has not ended. */
  let strong: number | undefined;
  /** The item so far is a term. */
  let isTerm = false;
  let anchor: { url: string; urlSpan: Span; from: number; start: number } | undefined;

  function flush(end: number): void {
    if (builder.length > 0) pieces.push({ kind, level, builder, span: { start, end } });
    builder = proseBuilder();
    kind = 'paragraph';
    level = 0;
    start = end;
    strong = undefined;
    isTerm = false;
  }

  function endRow(end: number): void {
    if (cells === undefined) return;
    if (cells.length > 0) pieces.push({ kind: 'row', header: headerRow, cells, span: { start, end } });
    cells = undefined;
    builder = proseBuilder();
    start = end;
    strong = undefined;
  }

  function endCode(end: number): void {
    if (code === undefined) return;
    pieces.push({ kind: 'code', level: 0, builder: proseBuilder(), span: { start: code, end } });
    code = undefined;
    start = end;
  }

  function addText(from: number, to: number): void {
    if (hidden !== undefined || code !== undefined) return;
    if (builder.length === 0 && cells === undefined) {
      const visible = /\S/.exec(source.slice(from, to));
      if (visible && kind === 'paragraph') start = from + visible.index;
    }
    for (let at = from; at < to;) {
      const reference =
        source[at] === '&'
          ? /^&#?[0-9a-zA-Z]{1,31};/.exec(source.slice(at, Math.min(to, at + 34)))?.[0]
          : undefined;
      const shown = reference === undefined ? undefined : decodeEntity(reference);
      const length = shown === undefined ? 1 : (reference?.length ?? 1);
      builder.add(shown ?? source[at] ?? '', at, at + length);
      at += length;
    }
  }

  function open(newKind: typeof kind, newLevel: number, at: number): void {
    flush(at);
    kind = newKind;
    level = newLevel;
    start = at;
  }

  function readTag(tag: string, at: number): void {
    const end = at + tag.length;
    const name = tagName(tag);
    if (name === 'script' || name === 'style') hidden = name;
    else if (hidden !== undefined && name === `/${hidden}`) hidden = undefined;
    else if (code !== undefined) {
      if (name === '/pre') endCode(end);
    } else if (name === 'pre' && cells === undefined) {
      flush(at);
      code = at;
    } else if (name === 'strong' || name === 'b') strong ??= builder.length;
    else if (name === '/strong' || name === '/b') {
      if (strong !== undefined && strong < builder.length)
        builder.strong.push({ start: strong, end: builder.length });
      strong = undefined;
    }
    // What stands in a cell is the text of the cell, whatever it is made of.
    else if (cells !== undefined && BLOCK_IN_CELL.test(name)) builder.add(' ', at, end);
    else if (/^h[1-6]$/.test(name)) open('heading', Number(name[1]), at);
    else if (name === 'summary') open('heading', PSEUDO_HEADING_LEVEL, at);
    else if (/^\/(?:h[1-6]|summary|li)$/.test(name)) flush(end);
    else if (name === 'li') open('item', 0, at);
    else if (name === 'dt') {
      open('item', 0, at);
      isTerm = true;
    } else if (name === 'dd') {
      if (!isTerm) open('item', 0, at);
      else if (builder.length > 0) builder.add(': ', at, end);
      isTerm = false;
    } else if (name === '/dt') return;
    else if (name === 'br') builder.add(' ', at, end);
    else if (name === 'img') builder.add(attribute(tag, 'alt')?.value ?? '', at, end);
    else if (name === 'tr') {
      endRow(at);
      flush(at);
      cells = [];
      headerRow = false;
      start = at;
    } else if ((name === 'td' || name === 'th') && cells !== undefined) {
      builder = proseBuilder();
      strong = undefined;
      cells.push(builder);
      headerRow ||= name === 'th';
    } else if (
      name === '/tr' ||
      ((name === '/table' || name === '/tbody' || name === '/thead') && cells !== undefined)
    )
      endRow(name === '/tr' ? end : at);
    else if (name === 'a') {
      const href = attribute(tag, 'href');
      if (href)
        anchor = {
          url: href.value,
          urlSpan: { start: at + href.start, end: at + href.end },
          from: builder.length,
          start: at,
        };
    } else if (name === '/a' && anchor !== undefined) {
      const { url, urlSpan, from, start: opened } = anchor;
      builder.link(from, { url, urlSpan, span: { start: opened, end }, form: 'html' });
      anchor = undefined;
    } else if (cells === undefined && BLOCK_TAG.test(name)) flush(name.startsWith('/') ? end : at);
  }

  let at = 0;
  for (const token of source.matchAll(TOKEN)) {
    addText(at, token.index);
    readTag(token[0], token.index);
    at = token.index + token[0].length;
  }
  addText(at, source.length);
  endRow(source.length);
  endCode(source.length);
  flush(source.length);
  return pieces;
}
