import type { Span, Unit } from '../../markdown/model';
import type { VersionRow, VersionTableProblem } from '../model';
import { matchesOf } from '../text/matches';
import { statusOf } from './version-status';
import { parseVersionExpression } from './version-expressions';

/** A table of versions that does not render as one. */
export interface BrokenTable {
  readonly unit: Unit;
  readonly problem: VersionTableProblem;
  /** What its lines would say as rows. */
  readonly rows: readonly VersionRow[];
}

interface Line {
  readonly text: string;
  /** Relative to the block. */
  readonly start: number;
}

/** The runs of lines that were meant to be a table of versions and are shown as text. `aboutVersions`: the units stand in a section about versions. */
export function brokenTablesIn(units: readonly Unit[], aboutVersions: boolean): BrokenTable[] {
  return units.flatMap((unit, index) => {
    if (unit.kind === 'code' ? !isIndentedCode(unit) : unit.kind !== 'paragraph') return [];
    const previous = units[index - 1];
    // A row that a blank line cuts off from its table is a run of its own.
    const least = previous?.kind === 'row' ? 1 : 2;
    const run = longestRun(linesOf(unit));
    if (run.length < least) return [];
    const cells = run.map((line) => cellsOf(line.text));
    const isVersions =
      /\bversions?\b|版本|バージョン|버전/i.test(run[0]?.text ?? '') ||
      (aboutVersions && cells.some((row) => parseVersionExpression(row[0] ?? '').length > 0));
    if (!isVersions) return [];
    const first = run[0];
    const last = run.at(-1);
    if (first === undefined || last === undefined) return [];
    const span = { start: first.start, end: last.start + last.text.length };
    const delimiter = cells.find((row) => isDelimiter(row));
    const header = cells[0] ?? [];
    const kind =
      delimiter !== undefined && cells[1] === delimiter && delimiter.length !== header.length
        ? 'delimiter-mismatch'
        : 'not-a-table';
    return [{ unit, problem: { kind, block: unit.block, span }, rows: rowsOf(unit, run) }];
  });
}

/** What is wrong with the shape of a row: cells are missing up to the one that tells the status, or there are more than columns. */
export function rowShapeProblem(
  unit: Unit,
  columns: number,
  needed: number,
): VersionTableProblem | undefined {
  const source = unit.block.source.slice(unit.span.start, unit.span.end);
  if (!source.includes('|')) return undefined;
  const count = cellsOf(source).length;
  if (count > columns) return { kind: 'extra-cells', block: unit.block, span: unit.span };
  return count <= needed ? { kind: 'missing-cells', block: unit.block, span: unit.span } : undefined;
}

function isIndentedCode({ codeLanguage, block, span }: Unit): boolean {
  return codeLanguage === undefined && !/^\s*(?:`{3}|~{3})/.test(block.source.slice(span.start, span.end));
}

const LINE = /[^\r\n]+/g;

function linesOf({ block, span }: Unit): Line[] {
  const source = block.source.slice(span.start, span.end);
  // A row has bars or tabs.
  if (!source.includes('|') && !source.includes('\t')) return [];
  return matchesOf(LINE, source).map((match) => ({ text: match[0], start: span.start + match.index }));
}

/** The first run of two or more lines of cells: they begin with a bar, or have tabs between their cells. */
function longestRun(lines: readonly Line[]): Line[] {
  const isRow = (line: Line): boolean => /^\s*\|/.test(line.text) || /\S\t\s*\S/.test(line.text);
  const start = lines.findIndex(isRow);
  if (start < 0) return [];
  const length = lines.slice(start).findIndex((line) => !isRow(line));
  return lines.slice(start, length < 0 ? undefined : start + length);
}

function cellsOf(line: string): string[] {
  const text = line.trim();
  if (!text.includes('|')) return text.split(/\t+/).map((cell) => cell.trim());
  const cells = text.replace(/^\|/, '').replace(/(?<!\\)\|$/, '');
  return cells.split(/(?<!\\)\|/).map((cell) => cell.trim());
}

const isDelimiter = (cells: readonly string[]): boolean =>
  cells.length > 0 && cells.every((cell) => /^:?-+:?$/.test(cell));

function rowsOf(unit: Unit, lines: readonly Line[]): VersionRow[] {
  return lines.flatMap((line) => {
    const cells = cellsOf(line.text);
    const [version = '', status = ''] = cells;
    if (isDelimiter(cells) || parseVersionExpression(version).length === 0) return [];
    const start = line.start + line.text.indexOf(version);
    const span: Span = { start, end: start + version.length };
    return [
      { block: unit.block, span, unit, version: version.replace(/[`*]/g, ''), status: statusOf(status) },
    ];
  });
}
