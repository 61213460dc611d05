import { isBlank, skipBlank, textOf, type Line } from '../source-lines';

/** The blocks of AsciiDoc, told by their lines: AsciiDoc Language Documentation, "Blocks". */
export type PartKind =
  | 'heading'
  | 'underlined'
  | 'attribute'
  | 'author'
  | 'comment'
  | 'break'
  | 'hidden'
  | 'delimited'
  | 'table'
  | 'list'
  | 'literal'
  | 'quote'
  | 'paragraph';

/** One block: the lines from an index up to another. `at` is where it begins behind the lines that say something of it. */
export interface Part {
  readonly kind: PartKind;
  readonly from: number;
  readonly at: number;
  readonly to: number;
}

/** The block that begins at a line that is not blank. */
export function partAt(text: string, lines: readonly Line[], from: number, to: number): Part {
  const at = behindMetadata(text, lines, from, to);
  if (at >= to) return { kind: 'hidden', from, at: from, to };
  const content = contentAt(text, lines, at);
  const part = (kind: PartKind, end: number): Part => ({ kind, from, at, to: Math.max(at + 1, end) });
  if (/^\/\/(?!\/)/.test(content)) return part('comment', at + 1);
  if (ATTRIBUTE.test(content)) return part('attribute', continuedEnd(text, lines, at, to));
  if (/^(?:ifn?def|ifeval|endif|include|toc|image|video|audio)::[^\s[]*\[.*\]$/.test(content))
    return part('hidden', at + 1);
  if (HEADING.test(content)) return part('heading', at + 1);
  if (isUnderlined(text, lines, at, to)) return part('underlined', at + 2);
  if (/^(?:'{3,}|<{3,}|-{3}|\*{3}|- - -|\* \* \*)$/.test(content)) return part('break', at + 1);
  const fence = fenceOf(content);
  if (fence !== undefined)
    return part(/^[|,:!]={3}$/.test(fence) ? 'table' : 'delimited', fenceEnd(text, lines, at, to, fence));
  if (itemMarker(content) !== undefined)
    return part('list', listParts(text, lines, at, to).at(-1)?.to ?? at + 1);
  if (lines[at]!.indent > 0) return part('literal', untilBlank(lines, at, to));
  if (/^>(?:\s|$)/.test(content)) return part('quote', untilBlank(lines, at, to));
  return part('paragraph', paragraphEnd(text, lines, at, to));
}

/** The index of the first line that is not about the block below it. */
export function behindMetadata(text: string, lines: readonly Line[], from: number, to: number): number {
  let at = from;
  while (at < to && isMetadata(contentAt(text, lines, at))) at = skipBlank(lines, at + 1, to);
  return at;
}

const contentAt = (text: string, lines: readonly Line[], index: number): string =>
  textOf(text, lines[index]!);

export const HEADING = /^(={1,6}|#{1,6})\s+(?=\S)/;
export const ATTRIBUTE = /^:(!?[A-Za-z0-9_][\w-]{0,80}!?):(?:\s+|$)/;

/** A line about the block below it: its attributes, its anchor or its title. */
function isMetadata(content: string): boolean {
  return isAttributeList(content) || isBlockTitle(content);
}

const isAttributeList = (content: string): boolean =>
  /^\[(?:|[\p{L}_.#%{,"'].*|\[[\p{L}_:][\w:.-]*(?:,.*)?\])\]$/u.test(content);
export const isBlockTitle = (content: string): boolean => /^\.\.?[^\s.]/.test(content);

/** The line that opens a delimited block; the same line closes it. */
export function fenceOf(content: string): string | undefined {
  if (content.startsWith('```')) return /^```[\w+-]*(?:,.*)?$/.test(content) ? '```' : undefined;
  return /^(?:--|-{4,}|={4,}|\*{4,}|_{4,}|\.{4,}|\+{4,}|\/{4,}|[|,:!]={3}|"")$/.test(content)
    ? content
    : undefined;
}

/** Behind the line that closes a block; the end where none does. */
function fenceEnd(text: string, lines: readonly Line[], at: number, to: number, fence: string): number {
  for (let index = at + 1; index < to; index++) {
    const line = lines[index]!;
    if (line.end - line.at === fence.length && text.startsWith(fence, line.at)) return index + 1;
  }
  return to;
}

/** The legacy form of a title: a line of about its length below it. */
function isUnderlined(text: string, lines: readonly Line[], at: number, to: number): boolean {
  const [title, under] = [lines[at]!, lines[at + 1]];
  if (at + 1 >= to || under === undefined || title.indent > 0) return false;
  const length = under.end - under.at;
  if (length < 3 || Math.abs(length - (title.end - title.at)) > 1) return false;
  return /^(?:=+|-+|~+|\^+|\++)$/.test(textOf(text, under)) && /[\p{L}\p{N}]/u.test(textOf(text, title));
}

/** What stands before the text of an item: `key` tells one list from another. */
export interface ItemMarker {
  readonly key: string;
  readonly ordered: boolean;
  /** The length of the marker; for a description list that of the term. */
  readonly length: number;
  /** The term of a description list stands before its marker. */
  readonly term: boolean;
}

export function itemMarker(content: string): ItemMarker | undefined {
  const plain =
    /^(-|\*{1,6}|\u2022|<(?:\d{1,3}|\.)>|\.{1,6}|\d{1,9}\.|[a-zA-Z]\.|[ivxIVX]{1,8}\))\s+(?=\S)/.exec(
      content,
    );
  if (plain) {
    const marker = plain[1] ?? '';
    const key = /^\d/.test(marker)
      ? '1.'
      : /^[a-z]\.$/.test(marker)
        ? 'a.'
        : /^[A-Z]\.$/.test(marker)
          ? 'A.'
          : marker;
    return { key, ordered: /^(?:\.+|[^-*\u2022]+[.)])$/.test(marker), length: plain[0].length, term: false };
  }
  const end = termEnd(content);
  if (end === undefined) return undefined;
  const marker = /^(?::{2,4}|;;)/.exec(content.slice(end))?.[0] ?? '::';
  return { key: marker, ordered: false, length: end, term: true };
}

/** Where the marker of a description list stands in a line. */
function termEnd(content: string): number | undefined {
  if (!/::|;;/.test(content)) return undefined;
  const match = /(?:[^:]|^)(:{2,4}|;;)(?=\s|$)/.exec(content);
  if (match === null) return undefined;
  const end = match.index + match[0].length - (match[1]?.length ?? 0);
  return end > 0 ? end : undefined;
}

function untilBlank(lines: readonly Line[], from: number, to: number): number {
  let at = from;
  while (at < to && !isBlank(lines[at]!)) at++;
  return at;
}

/** Behind a value that goes on as long as its lines end with a backslash. */
function continuedEnd(text: string, lines: readonly Line[], from: number, to: number): number {
  let at = from;
  while (at + 1 < to && contentAt(text, lines, at).endsWith(' \\')) at++;
  return at + 1;
}

function paragraphEnd(text: string, lines: readonly Line[], from: number, to: number): number {
  let at = from + 1;
  while (at < to && !isBlank(lines[at]!)) {
    const content = contentAt(text, lines, at);
    if (isAttributeList(content) || fenceOf(content) !== undefined || /^={1,6}\s+\S/.test(content)) break;
    at++;
  }
  return at;
}

/** What a list is made of, in its order: the texts of items, and the blocks that are attached to the item above. */
export interface ListPart {
  readonly kind: 'item' | 'attached';
  readonly from: number;
  readonly to: number;
}

export function listParts(text: string, lines: readonly Line[], from: number, to: number): ListPart[] {
  const parts: ListPart[] = [];
  for (let at = from; ;) {
    const next = skipBlank(lines, at, to);
    if (next >= to) return parts;
    const content = contentAt(text, lines, next);
    if (content === '+') {
      const attached = skipBlank(lines, next + 1, to);
      if (attached >= to) return parts;
      const block = behindMetadata(text, lines, attached, to);
      const first = block < to ? contentAt(text, lines, block) : '';
      // An item needs no sign to stand in its list.
      if (first === '+' || itemMarker(first) !== undefined) {
        at = block;
        continue;
      }
      const part = partAt(text, lines, attached, to);
      at = part.kind === 'paragraph' ? attachedEnd(text, lines, part) : part.to;
      parts.push({ kind: 'attached', from: attached, to: at });
    } else if (itemMarker(content) !== undefined) {
      at = itemEnd(text, lines, next, to);
      parts.push({ kind: 'item', from: next, to: at });
    } else if (next > at && lines[next]!.indent > 0 && fenceOf(content) === undefined) {
      at = untilBlank(lines, next, to);
      parts.push({ kind: 'attached', from: next, to: at });
    } else return parts;
  }
}

/** Behind the text of an item. */
function itemEnd(text: string, lines: readonly Line[], from: number, to: number): number {
  let at = from + 1;
  const marker = itemMarker(contentAt(text, lines, from));
  const first = contentAt(text, lines, from);
  // The text of a term may begin below it.
  if (marker?.term && first.length === marker.length + marker.key.length) {
    const next = skipBlank(lines, at, to);
    if (next < to && continuesItem(text, lines, next)) at = next;
  }
  while (at < to && !isBlank(lines[at]!) && continuesItem(text, lines, at)) at++;
  return at;
}

function continuesItem(text: string, lines: readonly Line[], index: number): boolean {
  const content = contentAt(text, lines, index);
  return (
    content !== '+' &&
    itemMarker(content) === undefined &&
    !isAttributeList(content) &&
    fenceOf(content) === undefined &&
    !HEADING.test(content)
  );
}

/** Behind a paragraph that a `+` attaches to an item. */
function attachedEnd(text: string, lines: readonly Line[], { at, to }: Part): number {
  let end = at + 1;
  while (end < to && continuesItem(text, lines, end)) end++;
  return end;
}
