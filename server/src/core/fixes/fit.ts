import type { Fix, TextEdit } from '../edits';
import { applyEdits } from '../edits';
import { blockAt } from '../markdown/located';
import { lineEndAt, lineStartAt } from '../markdown/line-bounds';
import type { MarkdownDocument, Span } from '../markdown/model';
import { displayWidth, lineStarts } from '../templates';
import { documentStyle } from './document-style';

/**
 * The fix with line breaks where it would make a line of a paragraph or list longer than the document has them. A text that is not wrapped
 * stays so, and what the fix inserts with lines of its own is wrapped already.
 */
export function fitted(document: MarkdownDocument, fix: Fix): Fix {
  const { wrap } = documentStyle(document);
  if (wrap === undefined || fix.edits.some(({ snippet }) => snippet !== undefined)) return fix;
  const edits = byLines(document.text, fix.edits).flatMap(({ lines, edits: inLines }) => {
    const broken = isProse(document, lines) ? breakLine(document, lines, inLines, wrap) : undefined;
    return broken ?? inLines;
  });
  return { ...fix, edits };
}

/** Edits with the whole lines that they touch. */
interface Touched {
  readonly lines: Span;
  readonly edits: readonly TextEdit[];
}

function byLines(text: string, edits: readonly TextEdit[]): readonly Touched[] {
  const touched: { lines: Span; edits: TextEdit[] }[] = [];
  for (const edit of edits.toSorted((a, b) => a.span.start - b.span.start)) {
    const lines = { start: lineStartAt(text, edit.span.start), end: lineEndAt(text, edit.span.end) };
    const last = touched.at(-1);
    if (last && lines.start <= last.lines.end) {
      last.lines = { start: last.lines.start, end: Math.max(lines.end, last.lines.end) };
      last.edits.push(edit);
    } else touched.push({ lines, edits: [edit] });
  }
  return touched;
}

function isProse(document: MarkdownDocument, { start, end }: Span): boolean {
  const block = blockAt(document, start);
  if (block === undefined || end > block.end) return false;
  return block.units.some(
    ({ kind, span }) =>
      (kind === 'paragraph' || kind === 'item') &&
      block.start + span.start < end &&
      start < block.start + span.end,
  );
}

/** One edit that does the same and breaks the line, as small as can be; undefined where that is not needed. */
function breakLine(
  document: MarkdownDocument,
  lines: Span,
  edits: readonly TextEdit[],
  wrap: number,
): readonly TextEdit[] | undefined {
  const moved = edits.map((edit) => ({
    ...edit,
    span: { start: edit.span.start - lines.start, end: edit.span.end - lines.start },
  }));
  const before = document.text.slice(lines.start, lines.end);
  const line = applyEdits(before, moved);
  if (EOL.test(line) || !isTooLong(line, wrap) || before.split(EOL).some((each) => isTooLong(each, wrap)))
    return undefined;
  const [prefix = ''] = PREFIX.exec(line) ?? [];
  const starts = lineStarts(line.slice(prefix.length), wrap - displayWidth(prefix));
  if (starts.length === 0) return undefined;
  const { eol } = documentStyle(document);
  const after = [0, ...starts]
    .map((start, index) => line.slice(prefix.length + start, starts[index] && prefix.length + starts[index]))
    .map((part, index, { length }) => (index < length - 1 ? part.trimEnd() : part))
    .join(eol + prefix.replace(/[^>\t]/g, ' '));
  return [smallest(lines.start, before, prefix + after)];
}

const EOL = /\r\n|\r|\n/;

/** A line that could have been broken earlier: what sticks out is more than one word. */
const isTooLong = (line: string, width: number): boolean =>
  displayWidth(line.slice(0, line.trimEnd().search(/\s\S*$/) + 1)) > width;

/** What stands before the words of a line: quotation marks, a bullet or number, a box to tick. */
const PREFIX = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(?:\[[ xX]\][ \t]+)?/;

function smallest(offset: number, before: string, after: string): TextEdit {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = 0;
  while (end < Math.min(before.length, after.length) - start && before.at(-1 - end) === after.at(-1 - end))
    end++;
  return {
    span: { start: offset + start, end: offset + before.length - end },
    newText: after.slice(start, after.length - end),
  };
}
