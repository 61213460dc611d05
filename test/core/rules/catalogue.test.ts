import assert from 'node:assert/strict';
import type { Remote } from '../../../server/src/core/repository/facts';
import { usualPath } from '../../../server/src/core/rules/applies';
import { ruleIds, ruleNamed } from '../../../server/src/core/rules/registry';
import type { Manifest } from '../../../server/src/core/repository/facts';
import type { Circumstances } from './harness';
import { check, sharedFile } from './harness';

interface CatalogueExample {
  readonly context: string | null;
  readonly runnable: boolean;
  readonly document: string;
}

interface CatalogueRule {
  readonly id: string;
  readonly severity: string;
  readonly profiles: Record<string, string>;
  readonly examples: {
    readonly violates: readonly CatalogueExample[];
    readonly passes: readonly CatalogueExample[];
  };
}

const catalogue = sharedFile('rules/rules.json');

describe('the rule catalogue', () => {
  if (catalogue === undefined) {
    it('is not beside the project: its examples are skipped');
    return;
  }
  const known = (JSON.parse(catalogue) as { rules: CatalogueRule[] }).rules.filter(({ id }) =>
    ruleIds.has(id),
  );

  it('has the rules', () => assert.ok(known.length >= 33));

  for (const { id, examples } of known) {
    it(`${id} agrees with its examples`, () => {
      for (const example of examples.violates.filter(({ runnable }) => runnable)) {
        assert.ok(findings(id, example).length > 0, `no finding in:\n${example.document}`);
      }
      for (const example of examples.passes.filter(({ runnable }) => runnable)) {
        assert.deepEqual(findings(id, example), [], `a finding in:\n${example.document}`);
      }
    });
  }
});

function findings(id: string, { document, context }: CatalogueExample): string[] {
  const { repository, ...circumstances } = circumstancesOf(context);
  return check(document, {
    ...circumstances,
    repository: { path: usualPath(ruleNamed(id) ?? {}), ...repository },
    config: { only: [id] },
  }).map(({ message }) => message);
}

const MANIFESTS: Readonly<Record<string, Pick<Manifest, 'path' | 'ecosystem'>>> = {
  'package.json': { path: 'package.json', ecosystem: 'npm' },
  pyproject: { path: 'pyproject.toml', ecosystem: 'python' },
  'Cargo.toml': { path: 'Cargo.toml', ecosystem: 'rust' },
};

/**
 * `remote me/app, manifest repository acme/app`, `repo acme/app`, `owner acme`, `package.json 1.4.0`, `docs/SECURITY.md` or `today 2026-01-01`, as
 * the catalogue writes them.
 */
function circumstancesOf(context: string | null): Circumstances {
  const [kind = '', value = ''] = (context ?? '').split(/,? /);
  if (kind === 'remote' || kind === 'repo' || kind === 'owner') {
    const named = /manifest repository (\S+)/.exec(context ?? '')?.[1];
    return {
      repository: {
        remotes: [remoteNamed(value)],
        ...(named && {
          manifests: [{ path: 'package.json', ecosystem: 'npm', repository: remoteNamed(named) }],
        }),
      },
    };
  }
  if (kind.endsWith('SECURITY.md')) return { repository: { path: kind } };
  if (Object.hasOwn(MANIFESTS, kind)) {
    return { repository: { manifests: [{ ...MANIFESTS[kind]!, version: value }] } };
  }
  return kind === 'today' ? { today: value } : {};
}

function remoteNamed(name: string): Remote {
  const [owner = '', repo = 'app'] = name.split('/');
  return { name: 'origin', host: 'github.com', owner, repo, forge: 'github' };
}
