import assert from 'node:assert/strict';
import type { Manifest, RepositoryFacts } from '../../../server/src/core/repository/facts';
import { check } from './harness';

const IDS = ['versions-current-uncovered', 'versions-current-unsupported'] as const;
type State = 'uncovered' | 'unsupported' | 'fine';

const npm = (version: string, more: Partial<Manifest> = {}): RepositoryFacts => ({
  manifests: [{ path: 'package.json', ecosystem: 'npm', name: '@acme/rocket', version, ...more }],
});
const tagged = (...tags: string[]): RepositoryFacts => ({ tags });

const table = (...rows: string[]): string =>
  ['| Version | Supported |', '| --- | --- |', ...rows.map((row) => `| ${row} |`)].join('\n');
const LINES = table('2.x | Yes', '1.x | No');

describe('the current version among the supported ones', () => {
  const cases: readonly (readonly [what: string, rows: string, facts: RepositoryFacts, state: State])[] = [
    ['a version in a supported row', LINES, npm('2.4.0'), 'fine'],
    ['a version in an unsupported row', LINES, npm('1.4.0'), 'unsupported'],
    ['a version in no row', LINES, npm('3.0.0'), 'uncovered'],
    ['a row without a readable status', table('2.x | ?'), npm('2.4.0'), 'fine'],
    ['the more specific row', table('< 3.0 | No', '2.4.x | Yes'), npm('2.4.1'), 'fine'],
    ['the more specific row', table('2.x | Yes', '2.4.x | No'), npm('2.4.1'), 'unsupported'],
    ['all others', table('2.x | Yes', 'all others | No'), npm('3.0.0'), 'uncovered'],
    ['a build of a version', LINES, npm('3.0.0+build.7'), 'uncovered'],
    ['a release of a Java library', LINES, npm('3.0.0.Final'), 'uncovered'],
    ['a pre-release', LINES, npm('3.0.0-beta.1'), 'fine'],
    ['a version in development', LINES, npm('3.0.0-SNAPSHOT'), 'fine'],
    ['a version that is set on release', LINES, npm('0.0.0'), 'fine'],
    ['a version that is set on release', LINES, npm('0.0.0-development'), 'fine'],
    ['no version', LINES, npm('latest'), 'fine'],
    ['a package that is not published', LINES, npm('3.0.0', { isPrivate: true }), 'fine'],
    ['the last tag', LINES, tagged('v3.0.0', 'v2.1.0'), 'uncovered'],
    ['the last tag that is a release', LINES, tagged('v3.0.0-rc.1', 'v2.1.0'), 'fine'],
    ['the last tag, by its numbers', LINES, tagged('v2.10.0', 'v2.9.0', '1.0'), 'fine'],
    ['tags without a version', LINES, tagged('nightly', 'api/v3.0.0', '20240101'), 'fine'],
    ['a manifest before its release', LINES, { ...npm('3.0.0'), ...tagged('v2.1.0') }, 'fine'],
    ['a manifest after its release', LINES, { ...npm('3.0.0'), ...tagged('v2.1.0', 'v3.0.0') }, 'uncovered'],
    ['a manifest that was left behind', LINES, { ...npm('1.0.0'), ...tagged('v2.1.0') }, 'fine'],
    [
      'tags beside a package that is not published',
      LINES,
      { ...npm('0.1.0', { isPrivate: true }), ...tagged('v3.1.0') },
      'uncovered',
    ],
    [
      'one package of several',
      LINES,
      {
        manifests: [
          { path: 'package.json', ecosystem: 'npm', version: '3.0.0' },
          { path: 'Cargo.toml', ecosystem: 'rust', version: '2.0.0' },
        ],
      },
      'fine',
    ],
    ['a branch for old versions', LINES, { ...npm('1.4.0'), branch: 'release/1.x' }, 'fine'],
    ['a branch for old versions', LINES, { ...npm('1.4.0'), branch: 'v1', defaultBranch: 'main' }, 'fine'],
    [
      'the default branch, whatever its name',
      LINES,
      { ...npm('1.4.0'), branch: '1.x', defaultBranch: '1.x' },
      'unsupported',
    ],
    ['a branch for a feature', LINES, { ...npm('1.4.0'), branch: 'fix/login' }, 'unsupported'],
    ['a row for what is newest', table('latest | Yes', '1.x | No'), npm('1.4.0'), 'fine'],
    ['a row for a branch', table('`main` | Yes', '1.x | Yes'), npm('3.0.0'), 'fine'],
    ['a row that cannot be read', table('the one in the store | Yes', '1.x | Yes'), npm('3.0.0'), 'fine'],
    ['a row for what is newest, unsupported', table('2.x | Yes', 'nightly | No'), npm('3.0.0'), 'uncovered'],
    ['rows of the project by its name', table('Rocket 2.x | Yes'), npm('3.0.0'), 'uncovered'],
    ['rows of something else', table('Python 3.12 | Yes', 'Python 3.11 | Yes'), npm('1.0.0'), 'fine'],
    ['rows of several products', table('Rocket 2.x | Yes', 'Engine 1.x | Yes'), npm('3.0.0'), 'fine'],
    ['a list', '- 2.x: supported\n- 1.x: end of life', npm('1.4.0'), 'unsupported'],
    ['a sentence', 'Only the latest release gets security fixes.', npm('1.4.0'), 'fine'],
    ['years', table('2026.1 | Yes'), npm('2026.2.0'), 'uncovered'],
    ['nothing known of the repository', LINES, {}, 'fine'],
  ];
  for (const [what, rows, repository, state] of cases) {
    it(`${what}: ${state} (${JSON.stringify(repository)})`, () => {
      const text = `# Security Policy\n\n## Supported Versions\n\n${rows}\n`;
      const found = check(text, { config: { only: IDS }, repository });
      assert.deepEqual(
        found.map(({ ruleId }) => ruleId),
        state === 'fine' ? [] : [`versions-current-${state}`],
      );
    });
  }

  it('is not looked for in example rows', () => {
    const text = `# Security Policy\n\n## Supported Versions\n\n${table('5.1.x | Yes', '5.0.x | No', '4.0.x | Yes', '< 4.0 | No')}\n`;
    const ids = check(text, { repository: npm('2.3.4') }).map(({ ruleId }) => ruleId);
    assert.ok(ids.includes('versions-template-rows'));
    assert.ok(!ids.some((id) => id.startsWith('versions-current')));
  });
});
