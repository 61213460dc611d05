import { t } from '../../l10n';
import type { Policy } from '../../policy/model';
import { composeFix } from '../compose';
import { defineRule } from '../rule';
import {
  currentVersions,
  decidingRow,
  isSupported,
  lineForVersion,
  numberedRows,
  supportRow,
} from './current-versions';
import type { CurrentVersion, RangeRow } from './current-versions';

export default defineRule({
  severity: 'warning',
  tier: 1,
  profiles: { recommended: true, strict: true },
  statement: 'The current version of the project is listed as unsupported.',
  why: 'Either the table is stale, or its statuses are the wrong way round: as it stands, users are told that the release they were just given gets no fixes.',
  detects:
    'Of all rows that hold the version of a manifest at the root, else the last release among the git tags, the most specific one says that it is not supported: `2.1.x` decides before `2.x`, and that before `< 3.0`. Nothing is said in the cases that [versions-current-uncovered](versions-current-uncovered.md) leaves alone.',
  remedy:
    'Set the row to supported, or add one for the current version. The quick fix does what the table asks for; there is none where nothing in it shows how a supported version is written.',
  whenToTurnOff: 'When the product that the table speaks of has other versions than the package.',
  messages: {
    unsupported:
      'The current version {version} ({source}) is listed as unsupported: correct this row, or add one.',
  },
  examples: {
    violates: [
      {
        text: '# Security Policy\n\n## Supported Versions\n\n| Version | Supported |\n| ------- | --------- |\n| 3.x     | Yes       |\n| < 3.0   | No        |\n',
        repository: { manifests: [{ path: 'package.json', ecosystem: 'npm', version: '2.1.0' }] },
      },
      {
        text: '# Security Policy\n\n## Supported Versions\n\n- 1.x: supported\n- 2.x: end of life\n',
        repository: { manifests: [{ path: 'pyproject.toml', ecosystem: 'python', version: '2.0.1' }] },
      },
    ],
    passes: [
      {
        text: '# Security Policy\n\n## Supported Versions\n\n| Version | Supported |\n| ------- | --------- |\n| 3.x     | Yes       |\n| < 3.0   | No        |\n',
        repository: { manifests: [{ path: 'package.json', ecosystem: 'npm', version: '3.0.1' }] },
      },
      {
        text: '# Security Policy\n\n## Supported Versions\n\n| Version | Supported |\n| ------- | --------- |\n| 2.x     | Yes       |\n| 3.x     | No        |\n',
        repository: { manifests: [{ path: 'package.json', ecosystem: 'npm', version: '3.0.0-beta.1' }] },
      },
    ],
  },
  *check({ policy, repository }) {
    const current = currentVersions(repository);
    const rows = current?.released && numberedRows(policy, repository);
    if (!current?.released || !rows) return;
    const { all, released } = current;
    const deciding = decidingRow(rows, released);
    if (deciding?.row.status !== 'unsupported' || all.some((version) => isSupported(rows, version))) return;
    yield {
      at: deciding.row,
      message: 'unsupported',
      values: { version: released.text, source: released.source },
      fixes: () => fixesFor(policy, rows, deciding, released),
    };
  },
});

/** A more specific row beside one for many versions; else that row itself. */
function fixesFor(policy: Policy, rows: readonly RangeRow[], deciding: RangeRow, current: CurrentVersion) {
  const line = lineForVersion(policy, rows, current);
  return line?.range && line.range.specificity > deciding.range.specificity
    ? composeFix('add-row', t('Add a row for the current version'), [line.edit])
    : composeFix('support-row', t('Set this row to supported'), supportRow(policy, rows, deciding));
}
