import assert from 'node:assert/strict';
import { ruleIds } from '../../../server/src/core/rules/registry';
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
  return check(document, { ...circumstancesOf(context), config: { only: [id] } }).map(
    ({ message }) => message,
  );
}

const MANIFESTS: Readonly<Record<string, Pick<Manifest, 'path' | 'ecosystem'>>> = {
  'package.json': { path: 'package.json', ecosystem: 'npm' },
  pyproject: { path: 'pyproject.toml', ecosystem: 'python' },
  'Cargo.toml': { path: 'Cargo.toml', ecosystem: 'rust' },
};

/** `remote acme/app`, `package.json 1.4.0` or `today 2026-01-01`, as the catalogue writes them. */
function circumstancesOf(context: string | null): Circumstances {
  const [kind = '', value = ''] = (context ?? '').split(' ');
  if (kind === 'remote') {
    const [owner = '', repo = ''] = value.split('/');
    return {
      repository: { remotes: [{ name: 'origin', host: 'github.com', owner, repo, forge: 'github' }] },
    };
  }
  if (Object.hasOwn(MANIFESTS, kind)) {
    return { repository: { manifests: [{ ...MANIFESTS[kind]!, version: value }] } };
  }
  return kind === 'today' ? { today: value } : {};
}
