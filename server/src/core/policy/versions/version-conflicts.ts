import { remember } from '../../collections/remember';
import type { VersionRow } from '../model';
import {
  compareVersions,
  parseVersionExpression,
  type VersionLimit,
  type VersionRange,
} from './version-expressions';
import { statusOf } from './version-status';
import { versionColumn } from './version-cells';

/** Two rows of a table that give opposite answers for the same version, the later one first. */
export type VersionConflict = readonly [later: VersionRow, earlier: VersionRow];

/**
 * Of each row the first earlier one that it contradicts. The more specific of two expressions decides (`3.6.x` within `< 4`), and so does the
 * narrower of two ranges; what is left are the same version or line twice, ranges that overlap in part, and open ranges from both sides.
 */
export function conflictsIn(rows: readonly VersionRow[]): VersionConflict[] {
  const seen = new Map<string, Claim[]>();
  return rows.flatMap((row): VersionConflict[] => {
    for (const claim of claimsOf(row)) {
      const earlier = seen.get(claim.about) ?? [];
      const other = earlier.slice(-MOST).find((one) => one.row !== row && contradict(one, claim));
      if (other) return [[row, other.row]];
      earlier.push(claim);
      seen.set(claim.about, earlier);
    }
    return [];
  });
}

/** What a row says of one range of versions. Only claims about the same can contradict each other. */
interface Claim {
  readonly row: VersionRow;
  readonly range: VersionRange;
  readonly about: string;
}

const claimsOf = remember((row: VersionRow): readonly Claim[] => {
  if (row.status !== 'supported' && row.status !== 'unsupported') return [];
  return parseVersionExpression(expressionOf(row)).flatMap((range) => {
    const group = groupOf(range);
    return group === undefined ? [] : [{ row, range, about: `${group} ${circumstancesOf(row)}` }];
  });
});

/** With how many rows before it a range is compared. No table of ranges is as long. */
const MOST = 30;

const expressionOf = (row: VersionRow): string => row.unit.cells[versionColumn(row)]?.text ?? row.version;

/** What else a row says: a product, a kind of release. Two rows that differ there are about different things. Statuses and notes on one side do not differ. */
function circumstancesOf(row: VersionRow): string {
  const version = versionColumn(row);
  return row.unit.cells
    .filter(({ text }, column) => column !== version && statusOf(text) === 'unknown')
    .map(({ text }) => text.toLowerCase())
    .join(' | ');
}

/** Expressions that can contradict each other: the same version or line, or ranges of one kind. */
function groupOf({ form, lower, name, specificity }: VersionRange): string | undefined {
  switch (form) {
    case 'exact':
    case 'line':
      return (
        lower && `${form} ${String(specificity)} ${lower.version.numbers.join('.')} ${lower.version.suffix}`
      );
    case 'named':
      return `named ${name ?? ''}`;
    case 'bounded':
    case 'open':
      return form;
    case 'rest':
    case 'every':
      return undefined;
  }
}

function contradict(a: Claim, b: Claim): boolean {
  if (a.row.status === b.row.status) return false;
  if (a.range.form !== 'bounded' && a.range.form !== 'open') return true;
  return overlap(a.range, b.range) && !holds(a.range, b.range) && !holds(b.range, a.range);
}

function overlap(a: VersionRange, b: VersionRange): boolean {
  return isBefore(a.lower, b.upper) && isBefore(b.lower, a.upper);
}

/** A range that begins and ends where another does, or holds it, is not narrower than it. */
function holds(outer: VersionRange, inner: VersionRange): boolean {
  const same = sameLimit(outer.lower, inner.lower) && sameLimit(outer.upper, inner.upper);
  return (
    !same &&
    (outer.lower === undefined ||
      (inner.lower !== undefined && compareVersions(outer.lower.version, inner.lower.version) <= 0)) &&
    (outer.upper === undefined ||
      (inner.upper !== undefined && compareVersions(outer.upper.version, inner.upper.version) >= 0))
  );
}

const sameLimit = (a: VersionLimit | undefined, b: VersionLimit | undefined): boolean =>
  a === b ||
  (a !== undefined &&
    b !== undefined &&
    compareVersions(a.version, b.version) === 0 &&
    a.inclusive === b.inclusive);

/** A range that begins at one limit has something in common with one that ends at the other. */
function isBefore(lower: VersionLimit | undefined, upper: VersionLimit | undefined): boolean {
  if (lower === undefined || upper === undefined) return true;
  const order = compareVersions(lower.version, upper.version);
  return order < 0 || (order === 0 && lower.inclusive && upper.inclusive);
}
