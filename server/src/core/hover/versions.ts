import { holds } from '../collections/spans';
import { t } from '../l10n';
import { absolute, placeOf } from '../markdown/located';
import type { Span } from '../markdown/model';
import type { Policy, VersionRow, VersionStatus } from '../policy/model';
import { covers, parseVersionExpression } from '../policy/versions/version-expressions';
import type { RepositoryFacts } from '../repository/facts';
import { standingOf } from '../rules/versions/current-versions';
import type { Standing } from '../rules/versions/current-versions';
import { inRow } from '../words';
import type { HoverText } from './hover-text';
import type { Place } from './place';
import { rangesInWords } from './ranges';
import { code } from './quote';

/** What a row or expression of the supported versions covers, and whether the repository's version is among it. */
export function aboutVersion(policy: Policy, place: Place, facts: RepositoryFacts): HoverText | undefined {
  const { versions } = policy;
  const row =
    versions.rows.find((each) => holds(absolute(each), place.offset)) ??
    versions.rows.find(({ unit }) => unit === place.unit && unit.kind === 'row');
  if (row === undefined) return aboutWords(policy, place, facts);
  const standing = standingOf(policy, facts);
  const own = absolute(row);
  return {
    span: holds(own, place.offset) ? own : absolute(row.unit),
    parts: [partOf(row.version, row.status, currentOfRow(row, standing))],
  };
}

const partOf = (version: string, status: VersionStatus, current: readonly string[]): string =>
  [
    `${code(version)} → ${rangesInWords(version) ?? t('cannot be read as versions')}`,
    inRow([statusInWords(status), ...current]),
  ].join('\n\n');

function currentOfRow(
  row: VersionRow,
  { current, rows, deciding, holdsCurrent }: Standing,
): readonly string[] {
  if (current === undefined || !rows.some((one) => one.row === row)) return [];
  const { text, source } = current;
  if (!holdsCurrent(row))
    return [t("The repository's version, {0} ({1}), is not among them.", code(text), source)];
  return deciding === undefined || deciding === row
    ? [t("The repository's version, {0} ({1}), is among them.", code(text), source)]
    : [
        t(
          "The repository's version, {0} ({1}), is among them, but the row {2} is more specific.",
          code(text),
          source,
          code(deciding.version),
        ),
      ];
}

/** In sentences a version is told by its words alone. */
function aboutWords(
  policy: Policy,
  { unit, index, offset }: Place,
  facts: RepositoryFacts,
): HoverText | undefined {
  const { rows, supported, unsupported, first, last } = policy.versions;
  if (rows.length > 0 || first === undefined || last === undefined) return undefined;
  if (offset < absolute(first).start || offset >= absolute(last).end) return undefined;
  const told = [
    ...supported.map((version) => ({ version, status: 'supported' as const })),
    ...unsupported.map((version) => ({ version, status: 'unsupported' as const })),
  ];
  for (const { version, status } of told) {
    const range = rangeHolding(unit.prose.text, version, index);
    if (range === undefined || rangesInWords(version) === undefined) continue;
    const { current } = standingOf(policy, facts);
    const ranges = parseVersionExpression(version);
    const isNumbered = ranges.every(({ form }) => form !== 'named' && form !== 'rest');
    const isAmong = current && ranges.some((one) => covers(one, current.version) === true);
    return {
      span: absolute(placeOf(unit, range)),
      parts: [
        partOf(
          version,
          status,
          current && isNumbered
            ? [
                isAmong
                  ? t(
                      "The repository's version, {0} ({1}), is among them.",
                      code(current.text),
                      current.source,
                    )
                  : t(
                      "The repository's version, {0} ({1}), is not among them.",
                      code(current.text),
                      current.source,
                    ),
              ]
            : [],
        ),
      ],
    };
  }
  return undefined;
}

function rangeHolding(text: string, words: string, index: number): Span | undefined {
  const start = words === '' ? -1 : text.indexOf(words, Math.max(0, index - words.length + 1));
  const range = { start, end: start + words.length };
  return start >= 0 && holds(range, index) ? range : undefined;
}

function statusInWords(status: VersionStatus): string {
  switch (status) {
    case 'supported':
      return t('Supported.');
    case 'unsupported':
      return t('Not supported.');
    case 'unknown':
      return t('Whether they are supported is not clear.');
    case 'empty':
      return t('Whether they are supported is not said.');
  }
}
