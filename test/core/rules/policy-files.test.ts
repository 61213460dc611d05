import assert from 'node:assert/strict';
import { shownPolicy } from '../../../server/src/core/repository/policy-files';
import type { Companion, Remote } from '../../../server/src/core/repository/facts';
import { check } from './harness';

const POLICY = '# Security Policy\n\nReport vulnerabilities to security@acme.dev.\n';
const GUIDE = '# Contributing\n\nReport vulnerabilities to security@acme.dev.\n';
const DOCUMENTATION = '# Security Architecture\n\nSessions end after 30 minutes.\n';
const POINTER = '# Security\n\nSee the [security policy](../SECURITY.md).\n';
const GERMAN =
  '# Sicherheitsrichtlinie\n\nBitte melden Sie Schwachstellen nicht öffentlich, sondern schreiben Sie uns eine E-Mail an security@acme.dev. Wir antworten in der Regel innerhalb von drei Tagen und halten Sie über den Stand der Behebung auf dem Laufenden.\n';
const ENGLISH =
  '# Security Policy\n\nPlease do not report vulnerabilities in public. Write to security@acme.dev instead, and we will answer within three days and keep you informed about the progress of the fix.\n';

const remote = (forge: Remote['forge']): Remote => ({
  name: 'origin',
  host: `${forge}.com`,
  owner: 'acme',
  repo: 'app',
  forge,
});

const IDS = [
  'policy-shadowed',
  'file-location-unrecognized',
  'file-name-nonstandard',
  'multiple-policy-files',
] as const;
type Id = (typeof IDS)[number];

function found(
  path: string,
  text: string,
  { files = [], others = [], forge = 'github' }: Beside = {},
): string[] {
  const repository = {
    path,
    remotes: [remote(forge)],
    files: new Set([path, ...files, ...others.map((other) => other.path)]),
    companions: [{ path, text }, ...others],
  };
  return check(text, { config: { only: IDS }, repository }).map(
    ({ ruleId, severity }) => `${ruleId} ${severity}`,
  );
}

interface Beside {
  readonly files?: readonly string[];
  readonly others?: readonly Companion[];
  readonly forge?: Remote['forge'];
}

describe('where a policy lies, and what lies beside it', () => {
  const cases: readonly (readonly [path: string, text: string, beside: Beside, id?: `${Id} ${string}`])[] = [
    ['SECURITY.md', POLICY, {}],
    ['.github/security.MD', POLICY, {}],
    ['docs/security.rst', POLICY, {}],
    ['doc/security.rst', POLICY, {}],
    ['doc/SECURITY.md', POLICY, {}, 'file-location-unrecognized warning'],
    ['doc/SECURITY.md', POLICY, { files: ['.github/SECURITY.md'] }],
    ['packages/a/SECURITY.md', POLICY, { files: ['packages/a/package.json'] }],
    ['packages/a/SECURITY.md', POLICY, {}, 'file-location-unrecognized warning'],
    ['.gitlab/SECURITY.md', POLICY, { forge: 'gitlab' }],
    ['.gitlab/SECURITY.md', POLICY, {}, 'file-location-unrecognized warning'],
    ['guide/security.md', DOCUMENTATION, {}],
    ['guide/contributing.md', GUIDE, {}],
    ['guide/security.md', POINTER, {}],
    ['examples/SECURITY.md', POLICY, {}],
    ['SECURITY_POLICY.md', POLICY, {}, 'file-name-nonstandard information'],
    ['SECURITY', POLICY, {}, 'file-name-nonstandard information'],
    ['docs/vulnerability-disclosure.md', POLICY, {}, 'file-name-nonstandard information'],
    ['docs/vulnerability-disclosure.md', POLICY, { files: ['SECURITY.md'] }],
    ['CONTRIBUTING.md', GUIDE, {}],
    ['docs/security-architecture.md', DOCUMENTATION, {}],
    ['SECURITY.md', POLICY, { files: ['.agent/security.md'] }, 'policy-shadowed hint'],
    ['SECURITY.md', POLICY, { files: ['Docs/a/Security.md'] }, 'policy-shadowed hint'],
    ['SECURITY.md', POLICY, { files: ['src/security.md', 'docs/security.md'] }],
    ['SECURITY.md', POLICY, { files: ['.venv/lib/python3.13/site-packages/x/SECURITY.md'] }],
    ['.github/SECURITY.md', POLICY, { files: ['.agent/security.md'] }],
    [
      'SECURITY.md',
      POLICY,
      { others: [{ path: '.github/SECURITY.md', text: ENGLISH }] },
      'multiple-policy-files warning',
    ],
    [
      'SECURITY.md',
      POLICY,
      { others: [{ path: '.github/SECURITY.md', text: POLICY.replace('security@', 'psirt@') }] },
      'multiple-policy-files error',
    ],
    ['.github/SECURITY.md', POLICY, { others: [{ path: 'SECURITY.md', text: ENGLISH }] }],
    ['SECURITY.md', ENGLISH, { others: [{ path: '.github/SECURITY.md', text: GERMAN }] }],
    ['SECURITY.md', POLICY, { others: [{ path: '.github/SECURITY.md', text: POINTER }] }],
    ['docs/SECURITY.md', POINTER, { others: [{ path: 'SECURITY.md', text: POLICY }] }],
    ['docs/SECURITY.md', DOCUMENTATION, { others: [{ path: 'SECURITY.md', text: POLICY }] }],
    ['packages/a/SECURITY.md', POLICY, { others: [{ path: 'SECURITY.md', text: ENGLISH }] }],
  ];
  for (const [path, text, beside, id] of cases) {
    const shown = [...(beside.files ?? []), ...(beside.others ?? []).map((other) => other.path)].join(', ');
    it(`${path}${shown && ` beside ${shown}`}: ${id ?? 'nothing'}`, () =>
      assert.deepEqual(found(path, text, beside), id ? [id] : []));
  }

  it('says nothing where nothing is known of the repository', () => {
    assert.deepEqual(check(POLICY, { config: { only: IDS }, repository: { path: 'x/SECURITY.md' } }), []);
  });

  it('knows the policy that GitHub shows', () => {
    assert.equal(shownPolicy(['docs/SECURITY.md', 'SECURITY.md', 'security.rst']), 'SECURITY.md');
    assert.equal(
      shownPolicy(['SECURITY.md', 'Docs/SECURITY.md', '.github/security.adoc']),
      '.github/security.adoc',
    );
  });
});
