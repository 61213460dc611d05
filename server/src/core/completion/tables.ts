import type { Completion, Question } from './completion';
import { delimiterCompletions, newTableCompletions } from './new-tables';
import { severityTableCompletions } from './severity-table';
import { cellsOf, rowAt } from './table-line';
import { versionTableCompletions } from './version-table';

/** In the line of a table: its cells and rows, the line below its header, or whole tables where there is none yet. */
export function tableCompletions(question: Question): Completion[] | undefined {
  const { asked, line, policy } = question;
  if (!line.before.includes('|')) return undefined;
  const row = rowAt(policy.document, line);
  if (!row) {
    if (!/^ {0,3}\|/.test(line.before)) return undefined;
    return delimiterCompletions(question) ?? newTableCompletions(question) ?? [];
  }
  // Behind the pipe that ends a row stands nothing.
  if (row.column >= row.headers.length) return [];
  const typed = cellsOf(`${line.before}|`).at(-1)?.text ?? '';
  // Between the words of a cell nobody is asked again. An emoji begins with a colon.
  const calls = { '|': typed === '', ' ': typed === '', ':': typed === ':' }[asked.typed ?? '|'];
  if (asked.typed !== undefined && calls !== true) return [];
  return versionTableCompletions(question, row) ?? severityTableCompletions(question, row) ?? [];
}
