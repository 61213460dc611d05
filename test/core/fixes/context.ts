import type { FixContext } from '../../../server/src/core/fixes';
import { readPolicy } from '../../../server/src/core/policy/read';
import type { RepositoryFacts } from '../../../server/src/core/repository/facts';

export const ACME: RepositoryFacts = {
  remotes: [{ name: 'origin', host: 'github.com', owner: 'acme', repo: 'app', forge: 'github' }],
  manifests: [{ path: 'package.json', ecosystem: 'npm', name: 'app', version: '2.3.4' }],
};

export function contextOf(text: string, repository: RepositoryFacts = ACME): FixContext {
  return { policy: readPolicy(text), repository, today: '2026-11-22', options: { preset: 'community' } };
}
