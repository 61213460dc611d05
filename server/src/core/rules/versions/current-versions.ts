import type { TextEdit } from '../../edits';
import { documentStyle } from '../../fixes/document-style';
import { t } from '../../l10n';
import { lineEndAt, lineStartAt } from '../../markdown/line-bounds';
import { absolute, sourceOf, sourceSpan } from '../../markdown/located';
import type { Located, Prose } from '../../markdown/model';
import type { Policy, VersionRow } from '../../policy/model';
import { isRelease, newestFirst, statedVersion, taggedVersions } from '../../policy/versions/stated-versions';
import type { StatedVersion } from '../../policy/versions/stated-versions';
import { compareVersions, covers, parseVersionExpression } from '../../policy/versions/version-expressions';
import type { Version, VersionRange } from '../../policy/versions/version-expressions';
import { statusOf } from '../../policy/versions/version-status';
import type { Manifest, RepositoryFacts } from '../../repository/facts';

/** A version that the repository has, and what tells it: the path of a manifest, or a tag. */
export interface CurrentVersion extends StatedVersion {
  readonly source: string;
}

/** The versions that may be the current one, as several packages and the last tag may tell several. */
export interface CurrentVersions {
  /** All of them, pre-releases too. */
  readonly all: readonly CurrentVersion[];
  /** The highest that is released. */
  readonly released: CurrentVersion | undefined;
}

/** Undefined where nothing tells the version, or a branch for older versions is checked out. */
export function currentVersions({
  manifests = [],
  tags = [],
  branch,
  defaultBranch,
}: RepositoryFacts): CurrentVersions | undefined {
  if (branch !== undefined && branch !== defaultBranch && NUMBERED_BRANCH.test(branch)) return undefined;
  const stated = manifests.flatMap(versionOfManifest);
  const last = taggedVersions(tags).find(isRelease);
  const tagged = last && { ...last, source: t('git tag') };
  const published = stated.filter(({ isPrivate }) => !isPrivate);
  const all = tagged ? [...stated, tagged] : stated;
  // A tag is older than what a manifest says, until the next release.
  const [highest] = newestFirst(published.filter(isRelease));
  const released = highest ?? (published.length === 0 ? tagged : undefined);
  return all.length === 0 ? undefined : { all, released };
}

/** `release/1.x`, `1.4`, `v2`: no branch for a feature has a version in its name. */
const NUMBERED_BRANCH = /(?:^|[-/_])v?\d+(?:\.(?:\d+|x))*$/i;

function versionOfManifest({ version: text = '', path, isPrivate }: Manifest) {
  const version = statedVersion(text);
  // A version that is set on release is `0.0.0` until then.
  if (version === undefined || Math.max(...version.numbers) === 0) return [];
  return [{ text, version, source: path, isPrivate: isPrivate === true }];
}

/** A row of the table or list of versions, and one of the ranges that it names. */
export interface RangeRow {
  readonly row: VersionRow;
  readonly range: VersionRange;
}

/** The rows that speak of numbered versions of this project; undefined where any row may mean any version, or another product. */
export function numberedRows({ versions }: Policy, facts: RepositoryFacts): readonly RangeRow[] | undefined {
  const { rows, supported } = versions;
  if (rows.length === 0 || !areOfOneProduct(rows, facts)) return undefined;
  const ranges = rows.flatMap((row) => parseVersionExpression(row.version).map((range) => ({ row, range })));
  // "latest", "main": whatever is newest may be meant. So may what cannot be read.
  if (ranges.some(({ row, range }) => range.form === 'named' && row.status !== 'unsupported'))
    return undefined;
  if (rows.some((row) => row.status !== 'unsupported' && parseVersionExpression(row.version).length === 0))
    return undefined;
  if (supported.some((text) => parseVersionExpression(text).length === 0)) return undefined;
  const numbered = ranges.filter(({ range: { form } }) => form !== 'named' && form !== 'rest');
  return numbered.length === 0 ? undefined : numbered;
}

/** Words before the numbers are the name of this project, or of nothing else. */
function areOfOneProduct(
  rows: readonly VersionRow[],
  { manifests = [], remotes = [] }: RepositoryFacts,
): boolean {
  const names = new Set(rows.map(({ version }) => PRODUCT.exec(version)?.[1]?.toLowerCase() ?? ''));
  if (names.size > 1) return false;
  const [name = ''] = names;
  if (name === '') return true;
  const own = [
    ...manifests.flatMap(({ name: own = '', displayName = '' }) => [own, displayName]),
    ...remotes.map(({ repo }) => repo),
  ];
  return own.some((each) => each.toLowerCase().includes(name));
}

const PRODUCT =
  /^(?!(?:v|versions?|releases?|branch|series|before|after|since|from|until|older|newer|above|below|earlier|later|up|all|any|pre)\b)([\p{L}@][\p{L}\p{N}@/._-]*(?: [\p{L}][\p{L}\p{N}@/._-]*){0,2}) (?=[v\d<>=^~])/iu;

/** The row that decides about a version: the most specific of those that hold it. */
export function decidingRow(rows: readonly RangeRow[], { version }: CurrentVersion): RangeRow | undefined {
  return rows
    .filter(({ range }) => covers(range, version))
    .toSorted((a, b) => b.range.specificity - a.range.specificity)[0];
}

/** How what a policy says of versions stands to the version that the repository has. */
export interface Standing {
  /** The newest version of the repository; undefined where nothing tells it. */
  readonly current: CurrentVersion | undefined;
  /** Empty where the rows cannot be put in an order. */
  readonly rows: readonly RangeRow[];
  /** The row that decides about the current version. */
  readonly deciding: VersionRow | undefined;
  /** Whether a row names the current version, alone or among others. */
  holdsCurrent(row: VersionRow): boolean;
}

export function standingOf(policy: Policy, facts: RepositoryFacts): Standing {
  const known = currentVersions(facts);
  const current = known && (known.released ?? known.all[0]);
  const rows = numberedRows(policy, facts) ?? [];
  return {
    current,
    rows,
    deciding: current && decidingRow(rows, current)?.row,
    holdsCurrent: (row) =>
      current !== undefined &&
      rows.some((one) => one.row === row && covers(one.range, current.version) === true),
  };
}

/** Whether a row says that a version is supported, or leaves it open. */
export const isSupported = (rows: readonly RangeRow[], version: CurrentVersion): boolean => {
  const deciding = decidingRow(rows, version);
  return deciding !== undefined && deciding.row.status !== 'unsupported';
};

/**
 * A line for the version like that of the highest supported one, and beside it: the edit, and the version as it is written there. Undefined where no
 * supported row is to go by, or more is said of it than that it is supported.
 */
export function lineForVersion(
  { document }: Policy,
  rows: readonly RangeRow[],
  { version }: CurrentVersion,
): { readonly edit: TextEdit; readonly range: VersionRange | undefined } | undefined {
  const known = rows.filter(({ row }) => row.status === 'supported').toSorted(byLower);
  const [model] = known;
  if (!model) return undefined;
  const { text } = document;
  const { row } = model;
  const place = absolute(row);
  const [start, end] = [lineStartAt(text, place.start), lineEndAt(text, place.end)];
  const [before, after] = [text.slice(start, place.start), text.slice(place.end, end)];
  // Dates and other versions beside it are said of that version alone.
  if (/[\r\n\d]/.test(before + after) || sourceOf(row) !== row.version) return undefined;
  const name = likeWritten(row.version, version);
  const line = before + name + (row.unit.table ? moved(after, name.length - row.version.length) : after);
  const { eol } = documentStyle(document);
  const isNewer = compareLower(model.range, version) < 0;
  const isAscending = known.some((other) => other !== model && absolute(other.row).start < place.start);
  return {
    range: parseVersionExpression(name)[0],
    edit:
      isNewer === isAscending
        ? { span: { start: end, end }, newText: eol + line }
        : { span: { start, end: start }, newText: line + eol },
  };
}

const byLower = (a: RangeRow, b: RangeRow): number =>
  b.range.lower === undefined ? -1 : -compareLower(a.range, b.range.lower.version);

/** Negative when a range begins before a version. */
const compareLower = ({ lower }: VersionRange, version: Version): number =>
  lower === undefined ? -1 : compareVersions(lower.version, version);

/** The rest of a row whose cell has become longer or shorter, with its columns where they were as far as there is space. */
function moved(rest: string, longer: number): string {
  const spaces = /^ */.exec(rest)?.[0].length ?? 0;
  return longer > 0 ? rest.slice(Math.min(longer, Math.max(0, spaces - 1))) : ' '.repeat(-longer) + rest;
}

/** The line of releases of a version, in the way in which another is written: `1.x` gives `2.x`, `v1.2` gives `v2.0`. */
export function likeWritten(model: string, { numbers }: Version): string {
  const [, prefix = '', parts] = /^(v?)(\d+(?:\.(?:\d+|[x*]))*)$/i.exec(model) ?? [];
  if (parts === undefined) return `${numbers[0] ?? 0}.${numbers[1] ?? 0}.x`;
  const written = parts.split('.').map((part, index) => (/\d/.test(part) ? (numbers[index] ?? 0) : part));
  return prefix + written.join('.');
}

/** Gives a row for a line of versions the status of a supported one. None where no column says only that. */
export function supportRow(
  { document: { text } }: Policy,
  rows: readonly RangeRow[],
  { row: { unit }, range }: RangeRow,
): readonly TextEdit[] {
  if (range.form !== 'line' && range.form !== 'exact') return [];
  for (const { row } of rows) {
    if (row.status !== 'supported' || row.unit.table !== unit.table) continue;
    for (const [column, cell] of row.unit.cells.entries()) {
      const own = unit.cells[column];
      if (!own || statusOf(cell.text) !== 'supported' || statusOf(own.text) !== 'unsupported') continue;
      const status = sourceOf(cellOf(row.unit, cell));
      const { start, end } = absolute(cellOf(unit, own));
      const rest = text.slice(end, lineEndAt(text, end));
      const spaces = moved(rest, status.length - (end - start)).length - rest.length;
      return [
        {
          span: { start, end: end + Math.max(0, -spaces) },
          newText: status + ' '.repeat(Math.max(0, spaces)),
        },
      ];
    }
  }
  return [];
}

const cellOf = ({ block }: Located, cell: Prose): Located => ({
  block,
  span: sourceSpan(cell, { start: 0, end: cell.text.length }),
});
