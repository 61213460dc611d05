import type { Located } from '../markdown/model';
import type { Policy, SupportedVersions, VersionStatus } from '../policy/model';
import { compareVersions } from '../policy/versions/version-expressions';
import type { Version } from '../policy/versions/version-expressions';
import type { RepositoryFacts } from '../repository/facts';
import { standingOf } from '../rules/versions/current-versions';
import type { RangeRow } from '../rules/versions/current-versions';

/** What a policy says of versions, against the one that the repository has. */
export interface ReportVersions {
  readonly form: SupportedVersions['form'];
  /** Where it begins to speak of them, 1-based. */
  readonly line: number | undefined;
  readonly rows: readonly ReportVersion[];
  /** The newest version of the repository; undefined where nothing tells it. */
  readonly current: CurrentOfReport | undefined;
}

export interface ReportVersion {
  /** As written. */
  readonly version: string;
  readonly status: VersionStatus;
  readonly line: number;
  /** The parts of the line of versions that it covers. Empty where the versions cannot be put in an order. */
  readonly ranges: readonly VersionSpan[];
  readonly holdsCurrent: boolean;
}

/** From 0, before all versions that are named, to 1, after all of them. Versions stand at the same distance from each other. */
export interface VersionSpan {
  readonly from: number;
  readonly to: number;
}

interface CurrentOfReport {
  readonly text: string;
  /** The path of a manifest, or "git tag". */
  readonly source: string;
  /** From 0 to 1; undefined where the versions cannot be put in an order. */
  readonly at: number | undefined;
  /** What the row says that decides about it; undefined where none does. */
  readonly status: VersionStatus | undefined;
}

export function reportVersions(
  policy: Policy,
  facts: RepositoryFacts,
  lineOf: (place: Located) => number,
): ReportVersions {
  const { form, first, rows, supported, unsupported } = policy.versions;
  const line = first && lineOf({ block: first.block, span: first.span });
  const { current, rows: ordered, deciding, holdsCurrent } = standingOf(policy, facts);
  const place = places([...ordered.flatMap(boundsOf), ...(current ? [current.version] : [])]);
  const spansOf = (row: unknown): VersionSpan[] =>
    ordered
      .filter((one) => one.row === row)
      .map(({ range: { lower, upper } }) => ({
        from: lower ? place(lower.version) : 0,
        to: upper ? place(upper.version) : 1,
      }));
  const told = (version: string, status: VersionStatus): ReportVersion => ({
    ...{ version, status, line: line ?? 1, ranges: [], holdsCurrent: false },
  });
  return {
    form,
    line,
    rows:
      rows.length > 0
        ? rows.map((row) => ({
            version: row.version,
            status: row.status,
            line: lineOf(row),
            ranges: spansOf(row),
            holdsCurrent: holdsCurrent(row),
          }))
        : [
            ...supported.map((version) => told(version, 'supported')),
            ...unsupported.map((version) => told(version, 'unsupported')),
          ],
    current: current && {
      text: current.text,
      source: current.source,
      at: ordered.length > 0 ? place(current.version) : undefined,
      status: deciding?.status,
    },
  };
}

const boundsOf = ({ range: { lower, upper } }: RangeRow): Version[] =>
  [lower, upper].flatMap((limit) => (limit ? [limit.version] : []));

/** Where each of these versions stands on a line from 0 to 1. */
function places(versions: readonly Version[]): (version: Version) => number {
  const sorted = versions
    .toSorted(compareVersions)
    .filter((version, index, all) => index === 0 || compareVersions(all[index - 1]!, version) !== 0);
  return (version) =>
    (sorted.filter((one) => compareVersions(one, version) < 0).length + 1) / (sorted.length + 1);
}
