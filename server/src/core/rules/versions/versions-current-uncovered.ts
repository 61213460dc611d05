import { t } from '../../l10n';
import { composeFix } from '../compose';
import { defineRule } from '../rule';
import { currentVersions, decidingRow, isSupported, lineForVersion, numberedRows } from './current-versions';

export default defineRule({
  severity: 'warning',
  tier: 1,
  profiles: { recommended: true, strict: true },
  statement: 'No row of the supported versions holds the current version of the project.',
  why: 'Users of the current release cannot find themselves, and a reporter does not know whether a report is welcome. It is typical after a major release: the table was left behind.',
  detects:
    'The version of a manifest at the root (package.json, pyproject.toml, setup.cfg, Cargo.toml, pom.xml, build.gradle, gradle.properties, composer.json, a gemspec or `version.rb`, mix.exs, a .NET project, VERSION), else the last release among the git tags, is in no row of the table or list. Nothing is said while any package or the last tag is in a supported row; of pre-releases, private packages and versions that are `0.0.0` until they are released; where a row such as "latest" or "main" may mean it; of tables for several products; and on a branch with a version in its name.',
  remedy:
    'Add a row for the current version, and say of the older ones whether they still get fixes. The quick fix adds a row like that of the highest supported version; there is none where that row has dates or notes of its own.',
  whenToTurnOff: 'When the product that the table speaks of has other versions than the package.',
  messages: {
    uncovered:
      'No row holds the current version {version} ({source}): add one, or change the one that should.',
  },
  examples: {
    violates: [
      {
        text: '# Security Policy\n\n## Supported Versions\n\n| Version | Supported |\n| ------- | --------- |\n| 1.x     | Yes       |\n| < 1.0   | No        |\n',
        repository: { manifests: [{ path: 'package.json', ecosystem: 'npm', version: '2.1.0' }] },
      },
      {
        text: '# Security Policy\n\n## Supported Versions\n\n| Version | Supported |\n| ------- | --------- |\n| 0.1.x   | Yes       |\n',
        repository: { manifests: [{ path: 'Cargo.toml', ecosystem: 'rust', version: '0.3.0' }] },
      },
    ],
    passes: [
      {
        text: '# Security Policy\n\n## Supported Versions\n\n| Version | Supported |\n| ------- | --------- |\n| 1.x     | Yes       |\n',
        repository: { manifests: [{ path: 'package.json', ecosystem: 'npm', version: '1.4.2' }] },
      },
      {
        text: '# Security Policy\n\n## Supported Versions\n\n| Version | Supported |\n| ------- | --------- |\n| latest  | Yes       |\n| < 1.0   | No        |\n',
        repository: { manifests: [{ path: 'package.json', ecosystem: 'npm', version: '2.1.0' }] },
      },
    ],
  },
  *check({ policy, repository }) {
    const current = currentVersions(repository);
    const rows = current?.released && numberedRows(policy, repository);
    if (!current?.released || !rows) return;
    const { all, released } = current;
    if (decidingRow(rows, released) || all.some((version) => isSupported(rows, version))) return;
    const [first] = rows;
    if (!first) return;
    yield {
      at: first.row,
      message: 'uncovered',
      values: { version: released.text, source: released.source },
      fixes: () => {
        const line = lineForVersion(policy, rows, released);
        return composeFix('add-row', t('Add a row for the current version'), line ? [line.edit] : []);
      },
    };
  },
});
