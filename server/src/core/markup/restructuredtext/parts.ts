import { isBlank, skipBlank, textOf, trimBlank, type Line } from '../source-lines';

/**
 * The body elements of reStructuredText, told by their lines: docutils, "reStructuredText Markup Specification". Where docutils reports an error and shows
 * something else than its author meant, the author's meaning counts.
 */
export type PartKind =
  | 'title'
  | 'transition'
  | 'paragraph'
  | 'bullets'
  | 'enumeration'
  | 'definitions'
  | 'fields'
  | 'quote'
  | 'explicit'
  | 'anonymous'
  | 'doctest'
  | 'lineBlock'
  | 'gridTable'
  | 'simpleTable';

/** One element: the lines from an index up to another. */
export interface Part {
  readonly kind: PartKind;
  readonly from: number;
  readonly to: number;
}

/** Lines of one body: those from an index up to another, from a column on. */
export interface Body {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly from: number;
  readonly to: number;
  /** The column of the body's text. */
  readonly base: number;
  /** Titles and transitions stand in the body of the document alone. */
  readonly isWhole: boolean;
}

/** The element that begins at a line that is not blank. */
export function partAt(body: Body, from: number): Part {
  const { text, lines, to, base } = body;
  const line = lines[from]!;
  const content = textOf(text, line);
  const part = (kind: PartKind, end: number): Part => ({ kind, from, to: Math.max(from + 1, end) });
  if (line.indent > base) return part('quote', indentedEnd(lines, from, to, base));
  if (/^\.\.(?:\s|$)/.test(content)) {
    const alone = content === '..' && (from + 1 >= to || isBlank(lines[from + 1]!));
    return part('explicit', alone ? from + 1 : indentedEnd(lines, from + 1, to, base));
  }
  if (content.startsWith('__ ')) return part('anonymous', indentedEnd(lines, from + 1, to, base));
  if (GRID_BORDER.test(content)) return part('gridTable', tableEnd(lines, from, to));
  if (SIMPLE_BORDER.test(content)) {
    const end = simpleTableEnd(text, lines, from, to);
    if (end !== undefined) return part('simpleTable', end);
  }
  if (body.isWhole) {
    const end = titleEnd(text, lines, from, to);
    if (end !== undefined) return part('title', end);
    if (adornmentOf(content) !== undefined && content.length >= 4 && isBlankAt(lines, from + 1, to))
      return part('transition', from + 1);
  }
  if (BULLET.test(content)) return part('bullets', itemsEnd(body, from, bulletOf(content)));
  if (isEnumerated(content) && enumerates(body, from))
    return part('enumeration', itemsEnd(body, from, undefined));
  if (FIELD.test(content))
    return part(
      'fields',
      runEnd(body, from, (each) => FIELD.test(each)),
    );
  if (/^>>>(?:\s|$)/.test(content)) return part('doctest', tableEnd(lines, from, to));
  if (/^\|(?:\s|$)/.test(content)) return part('lineBlock', tableEnd(lines, from, to));
  if (isTerm(body, from)) return part('definitions', definitionsEnd(body, from));
  return part('paragraph', paragraphEnd(body, from));
}

const GRID_BORDER = /^\+-[-+]+-\+$/;
const SIMPLE_BORDER = /^=+(?: +=+)+$/;
const BULLET = /^[-*+\u2022\u2023\u2043](?:\s|$)/;
const ENUMERATOR = /^\(?(?:\d{1,9}|[a-zA-Z]|[ivxlcdm]{1,8}|[IVXLCDM]{1,8}|#)[.)](?:\s+|$)/;
const FIELD = /^:(?![:\s])(?:[^:\\]|\\[^]|:(?![\s`]|$)){1,80}:(?:\s+|$)/;

export const bulletOf = (content: string): string => content.charAt(0);
const isEnumerated = (content: string): boolean => ENUMERATOR.test(content);

/** The length of what stands before the text of an item. */
export function markerLength(kind: 'bullets' | 'enumeration', content: string): number {
  return (kind === 'bullets' ? /^.\s*/ : ENUMERATOR).exec(content)?.[0].length ?? 0;
}

/** The name of a field and the length of its marker. */
export function fieldMarker(content: string): { name: string; length: number } {
  const marker = FIELD.exec(content)?.[0] ?? '';
  return { name: marker.trimEnd().slice(1, -1), length: marker.length };
}

/** The index behind the last of the lines from one on that are indented deeper than a column. */
function indentedEnd(lines: readonly Line[], from: number, to: number, base: number): number {
  let at = from;
  while (at < to && (isBlank(lines[at]!) || lines[at]!.indent > base)) at++;
  return trimBlank(lines, from, at);
}

/** The adornment of a title that a line is: one punctuation character, again and again. */
export function adornmentOf(content: string): string | undefined {
  const first = content.charAt(0);
  if (!/[!-/:-@[-`{-~]/.test(first)) return undefined;
  for (let at = 1; at < content.length; at++) if (content.charAt(at) !== first) return undefined;
  return first;
}

function isBlankAt(lines: readonly Line[], index: number, to: number): boolean {
  return index >= to || isBlank(lines[index]!);
}

/** Behind the title that begins at a line: with its underline, or between two. Undefined when none does. */
function titleEnd(text: string, lines: readonly Line[], from: number, to: number): number | undefined {
  const contentAt = (index: number): string => (index < to ? textOf(text, lines[index]!) : '');
  const [first, second] = [contentAt(from), contentAt(from + 1)];
  const over = adornmentOf(first);
  if (over !== undefined) {
    const under = contentAt(from + 2);
    if (
      second !== '' &&
      adornmentOf(second) === undefined &&
      adornmentOf(under) === over &&
      first.length >= 2 &&
      under.length >= 2
    )
      return from + 3;
    return undefined;
  }
  return isUnderlined(lines, text, from, to) ? from + 2 : undefined;
}

function isUnderlined(lines: readonly Line[], text: string, index: number, to: number): boolean {
  const [title, under] = [lines[index]!, lines[index + 1]];
  if (index + 1 >= to || under === undefined || isBlank(under) || under.indent !== title.indent) return false;
  const content = textOf(text, under);
  if (adornmentOf(content) === undefined) return false;
  return content.length >= Math.min(4, title.end - title.at) && !/^(?:::|\.\.|>>>)$/.test(content);
}

/** Behind the lines that follow without a blank one. */
function tableEnd(lines: readonly Line[], from: number, to: number): number {
  let at = from;
  while (at < to && !isBlank(lines[at]!)) at++;
  return at;
}

/** Behind the border that ends a simple table: the first one below a row that nothing follows, or the second below one. */
function simpleTableEnd(text: string, lines: readonly Line[], from: number, to: number): number | undefined {
  let borders = 1;
  for (let at = from + 1; at < to; at++) {
    const line = lines[at]!;
    if (isBlank(line) || !/^=[= ]*$/.test(textOf(text, line))) continue;
    borders++;
    if (borders >= 3 || isBlankAt(lines, at + 1, to)) return at + 1;
  }
  return undefined;
}

/** Whether a line with an enumerator begins a list: a sentence may begin with what looks like one. */
function enumerates({ text, lines, to, base }: Body, index: number): boolean {
  const next = lines[index + 1];
  if (index + 1 >= to || next === undefined || isBlank(next) || next.indent > base) return true;
  return isEnumerated(textOf(text, next));
}

/** Behind the last item of a list. */
function itemsEnd(body: Body, from: number, bullet: string | undefined): number {
  const { text, lines, to, base } = body;
  let at = from;
  for (;;) {
    const end = indentedEnd(lines, at + 1, to, base);
    const next = skipBlank(lines, Math.max(end, at + 1), to);
    if (next >= to || lines[next]!.indent !== base) return end;
    const content = textOf(text, lines[next]!);
    const goesOn =
      bullet === undefined
        ? isEnumerated(content) && enumerates(body, next)
        : BULLET.test(content) && bulletOf(content) === bullet;
    if (!goesOn) return end;
    at = next;
  }
}

/** Behind the last of a run of lines of one form with what is indented below each. */
function runEnd({ text, lines, to, base }: Body, from: number, isOne: (content: string) => boolean): number {
  let at = from;
  for (;;) {
    const end = indentedEnd(lines, at + 1, to, base);
    const next = skipBlank(lines, Math.max(end, at + 1), to);
    if (next >= to || lines[next]!.indent !== base || !isOne(textOf(text, lines[next]!))) return end;
    at = next;
  }
}

/** Whether a line is a term: its definition is indented below it. */
function isTerm({ lines, to, base }: Body, index: number): boolean {
  const next = lines[index + 1];
  return index + 1 < to && next !== undefined && !isBlank(next) && next.indent > base;
}

function definitionsEnd(body: Body, from: number): number {
  const { text, lines, to, base } = body;
  let at = from;
  for (;;) {
    const end = indentedEnd(lines, at + 1, to, base);
    const next = skipBlank(lines, end, to);
    if (next >= to || lines[next]!.indent !== base || !isTerm(body, next)) return end;
    const content = textOf(text, lines[next]!);
    if (/^\.\.(?:\s|$)/.test(content) || BULLET.test(content) || isEnumerated(content) || FIELD.test(content))
      return end;
    at = next;
  }
}

/** Behind a paragraph, and behind the literal block that it announces with `::`. */
function paragraphEnd({ text, lines, to, base, isWhole }: Body, from: number): number {
  let at = from + 1;
  while (at < to && !isBlank(lines[at]!) && lines[at]!.indent >= base) {
    // A title without a blank line before it is meant as one.
    if (isWhole && lines[at]!.indent === base && looksLikeTitle(text, lines, at, to)) break;
    at++;
  }
  if (!textOf(text, lines[at - 1]!).endsWith('::')) return at;
  const next = skipBlank(lines, at, to);
  if (next >= to || next === at) return at;
  if (lines[next]!.indent > base) return indentedEnd(lines, next, to, base);
  return isQuotedLiteral(text, lines, next) ? tableEnd(lines, next, to) : at;
}

function looksLikeTitle(text: string, lines: readonly Line[], index: number, to: number): boolean {
  const under = lines[index + 1];
  if (under === undefined || under.end - under.at < 4) return false;
  return (
    under.end - under.at >= lines[index]!.end - lines[index]!.at &&
    adornmentOf(textOf(text, lines[index]!)) === undefined &&
    isUnderlined(lines, text, index, to)
  );
}

/** A literal block that is not indented has the same punctuation before each line. */
function isQuotedLiteral(text: string, lines: readonly Line[], index: number): boolean {
  return /^[>|$#%]\s/.test(textOf(text, lines[index]!));
}
