import type { RootContent } from 'mdast';

/**
 * Where a text can be cut so that its parts, parsed one by one, give the blocks of the whole. CommonMark carries a state from line to line: an open
 * paragraph takes lazy lines, a list takes indented ones, a fence and some HTML blocks take everything up to their end. Offsets are UTF-16.
 */

/** Whether a line starts at the offset, the line before it is blank, or there is none before. */
export function followsBlankLine(text: string, offset: number): boolean {
  if (offset === 0) return true;
  // A byte order mark at the start of a text is no part of it.
  if (text.charCodeAt(offset) === 0xfeff) return false;
  let at = offset - 1;
  const ending = text.charCodeAt(at);
  if (ending === 13 ? text.charCodeAt(offset) === 10 : ending !== 10) return false;
  if (ending === 10 && text.charCodeAt(at - 1) === 13) at--;
  for (at--; at >= 0; at--) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) return true;
    if (code !== 32 && code !== 9) return false;
  }
  return true;
}

/** The start of the line that an offset stands in. */
export function lineStartAt(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && !isLineEnding(text.charCodeAt(at - 1))) at--;
  return at;
}

/** The first line after the one at the offset that has visible characters and stands below a blank one; the text's length when there is none. */
export function nextParagraphAt(text: string, offset: number): number {
  let blank = false;
  let at = offset;
  while (at < text.length && !isLineEnding(text.charCodeAt(at))) at++;
  while (at < text.length) {
    at += text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10 ? 2 : 1;
    const start = at;
    while (isSpace(text.charCodeAt(at))) at++;
    const empty = at >= text.length || isLineEnding(text.charCodeAt(at));
    if (!empty && blank && text.charCodeAt(start) !== 0xfeff) return start;
    blank = empty;
    while (at < text.length && !isLineEnding(text.charCodeAt(at))) at++;
  }
  return text.length;
}

/** Whether the first line at or after the offset that is not blank could be a part of a list above it: it is indented, or has a marker. */
export function mayContinueList(text: string, offset: number): boolean {
  let at = offset;
  let start = offset;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isLineEnding(code)) start = at + 1;
    else if (!isSpace(code)) return at > start || /[-+*0-9]/.test(text.charAt(at));
  }
  return false;
}

/**
 * Whether how a node ends, or how what follows is read, depends on what follows, even below a blank line. The parser holds indented code open over the
 * blank lines below it; a fence or an HTML block inside a list or quotation may be closed by the container's end alone.
 */
export function isOpenEnded(node: RootContent, text: string): boolean {
  let last: RootContent | undefined = node;
  while (last?.type === 'blockquote' || last?.type === 'list' || last?.type === 'listItem')
    last = last.children.at(-1);
  if (last !== node) return last?.type === 'code' || last?.type === 'html';
  if (last.type !== 'code') return false;
  const first = text.charAt(last.position?.start.offset ?? 0);
  return first !== '`' && first !== '~';
}

/** A node that takes every line up to a mark of its own. */
export interface MarkedEnd {
  /** UTF-16 offset of its end: of the line with the mark, or of the text. */
  readonly end: number;
  /** The mark was found. */
  readonly closed: boolean;
}

/** Where a fence, or an HTML block that blank lines do not end, comes to its end; undefined for any other node. `start` is where it starts in the text. */
export function markedEnd(node: RootContent, text: string, start: number): MarkedEnd | undefined {
  if (node.type === 'code') return fenceEnd(text, start);
  return node.type === 'html' ? htmlEnd(text, start) : undefined;
}

function fenceEnd(text: string, start: number): MarkedEnd | undefined {
  const mark = text.charAt(start);
  if (mark !== '`' && mark !== '~') return undefined;
  let length = 0;
  while (text.charAt(start + length) === mark) length++;
  let at = start;
  for (;;) {
    while (at < text.length && !isLineEnding(text.charCodeAt(at))) at++;
    if (at >= text.length) return { end: text.length, closed: false };
    at += text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10 ? 2 : 1;
    let end = at;
    while (end - at < 3 && text.charAt(end) === ' ') end++;
    let marks = 0;
    while (text.charAt(end + marks) === mark) marks++;
    if (marks < length) continue;
    end += marks;
    const closing = end;
    while (isSpace(text.charCodeAt(end))) end++;
    if (end >= text.length || isLineEnding(text.charCodeAt(end)))
      return { end: Math.max(closing, end), closed: true };
  }
}

/**
 * The kinds of HTML blocks that end with a mark, by how they begin: CommonMark 0.31, section 4.6, conditions 1 to 5. The number is how far
 * behind the beginning the mark can stand: `<!-->` is a whole comment.
 */
const MARKED_HTML: readonly (readonly [begin: RegExp, end: RegExp, from: number])[] = [
  [/<(?:script|pre|style|textarea)(?=[\s>]|$)/iy, /<\/(?:script|pre|style|textarea)>/gi, 4],
  [/<!--/y, /-->/g, 2],
  [/<\?/y, /\?>/g, 2],
  [/<![A-Za-z]/y, />/g, 3],
  [/<!\[CDATA\[/y, /\]\]>/g, 9],
];

function htmlEnd(text: string, lineStart: number): MarkedEnd | undefined {
  let start = lineStart;
  while (isSpace(text.charCodeAt(start))) start++;
  for (const [begin, mark, from] of MARKED_HTML) {
    begin.lastIndex = start;
    if (!begin.test(text)) continue;
    mark.lastIndex = start + from;
    const found = mark.exec(text);
    if (found === null) return { end: text.length, closed: false };
    let end = found.index;
    while (end < text.length && !isLineEnding(text.charCodeAt(end))) end++;
    return { end, closed: true };
  }
  return undefined;
}

const isLineEnding = (code: number): boolean => code === 10 || code === 13;
const isSpace = (code: number): boolean => code === 32 || code === 9;
