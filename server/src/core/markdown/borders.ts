import type { RootContent } from 'mdast';
import { isLineEnding, lineEndAt, nextLine, skipSpaces, visibleLineFrom } from './line-bounds';
import { matchAt } from './match-at';

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
    if (isLineEnding(code)) return true;
    if (code !== 32 && code !== 9) return false;
  }
  return true;
}

/** What stands before a place where the text may be cut. */
interface Before {
  readonly end: number;
  readonly isOpenEnded: boolean;
}

/** Whether the text from the start of a line on can be parsed by itself. `before` is the block above, if there is one. */
export function canCutAt(text: string, lineStart: number, before: Before | undefined): boolean {
  return (
    before === undefined ||
    (!before.isOpenEnded && lineStart >= before.end && followsBlankLine(text, lineStart))
  );
}

/** The first line after the one at the offset that has visible characters and stands below a blank one; the text's length when there is none. */
export function nextParagraphAt(text: string, offset: number): number {
  let blank = false;
  let end = lineEndAt(text, offset);
  while (end < text.length) {
    const start = nextLine(text, end);
    const visible = skipSpaces(text, start);
    end = lineEndAt(text, visible);
    if (end > visible && blank && text.charCodeAt(start) !== 0xfeff) return start;
    blank = end === visible;
  }
  return text.length;
}

/** Whether the first line from the start of one on that is not blank could be a part of a list above it: it is indented, or has a marker. */
export function mayContinueList(text: string, lineStart: number): boolean {
  const start = visibleLineFrom(text, lineStart);
  return /[-+*0-9 \t]/.test(text.charAt(start));
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

/**
 * Where a fence, or an HTML block that blank lines do not end, comes to its end: at that of the line with its mark, or of the text. Undefined for any
 * other node. `start` is where it starts in the text.
 */
export function markedEnd(node: RootContent, text: string, start: number): number | undefined {
  if (node.type === 'code') return fenceEnd(text, start);
  return node.type === 'html' ? htmlEnd(text, start) : undefined;
}

export function fenceEnd(text: string, start: number): number | undefined {
  const mark = text.charAt(start);
  if (mark !== '`' && mark !== '~') return undefined;
  const length = countOf(mark, text, start);
  let end = lineEndAt(text, start);
  while (end < text.length) {
    let at = nextLine(text, end);
    end = lineEndAt(text, at);
    for (let indent = 0; indent < 3 && text.charAt(at) === ' '; indent++) at++;
    const marks = countOf(mark, text, at);
    if (marks >= length && skipSpaces(text, at + marks) === end) return end;
  }
  return text.length;
}

/** How many times a character stands at an offset. */
function countOf(character: string, text: string, offset: number): number {
  let end = offset;
  while (text.charAt(end) === character) end++;
  return end - offset;
}

/**
 * The kinds of HTML blocks that end with a mark, by how they begin: CommonMark 0.31, section 4.6, conditions 1 to 5. The number is how far
 * behind the beginning the mark can stand: `<!-->` is a whole comment, and `<?>` a whole instruction.
 */
const MARKED_HTML: readonly (readonly [begin: RegExp, end: RegExp, from: number])[] = [
  [/<(?:script|pre|style|textarea)(?=[\s>]|$)/iy, /<\/(?:script|pre|style|textarea)>/gi, 4],
  [/<!--/y, /-->/g, 2],
  [/<\?/y, /\?>/g, 1],
  [/<![A-Za-z]/y, />/g, 3],
  [/<!\[CDATA\[/y, /\]\]>/g, 9],
];

function htmlEnd(text: string, lineStart: number): number | undefined {
  const start = skipSpaces(text, lineStart);
  for (const [begin, mark, from] of MARKED_HTML) {
    if (matchAt(begin, text, start) === null) continue;
    const found = matchAt(mark, text, start + from);
    return found === null ? text.length : lineEndAt(text, found.index);
  }
  return undefined;
}
