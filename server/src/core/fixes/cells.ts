import type { TextEdit } from '../edits';
import { absolute, sourceOf } from '../markdown/located';
import type { Span, Unit } from '../markdown/model';
import { displayWidth } from '../templates';

/** Writes a cell of a row anew, in its padding where it fits. None for a table that is not written with pipes, or without that column. */
export function writeCell(row: Unit, column: number, text: string): readonly TextEdit[] {
  const span = cellSpans(row)[column];
  if (span === undefined) return [];
  const { start } = absolute(row);
  const before = sourceOf(row).slice(span.start, span.end);
  const lead = before === '' || /\S/.test(before) ? (/^\s*/.exec(before)?.[0] ?? '') : ' ';
  const missing = displayWidth(before) - displayWidth(lead + text);
  const trail = ' '.repeat(Math.max(missing, /\s$/.test(before) ? 1 : 0));
  return [{ span: { start: start + span.start, end: start + span.end }, newText: lead + text + trail }];
}

/** The cells of a row as they are written, trimmed. */
export function cellTexts(row: Unit): readonly string[] {
  const source = sourceOf(row);
  return cellSpans(row).map(({ start, end }) => source.slice(start, end).trim());
}

const PIPE = /\\?\|/g;

/** What stands between the pipes of a row, relative to it; nothing for rows of other tables. */
function cellSpans(row: Unit): Span[] {
  if (row.table?.block.type !== 'table') return [];
  const source = sourceOf(row);
  const pipes = Array.from(source.matchAll(PIPE)).flatMap(({ 0: pipe, index }) =>
    pipe === '|' ? [index] : [],
  );
  const leads = pipes[0] !== undefined && source.slice(0, pipes[0]).trim() === '';
  const last = pipes.at(-1);
  const closes = last !== undefined && source.slice(last + 1).trim() === '';
  const bounds = [...(leads ? [] : [-1]), ...pipes, ...(closes ? [] : [source.length])];
  return bounds.slice(1).map((end, index) => ({ start: (bounds[index] ?? -1) + 1, end }));
}
