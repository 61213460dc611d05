import { readCompanion } from '../../policy/companions/companions';
import type { Channel } from '../../policy/model';
import type { Companion, RepositoryFacts } from '../../repository/facts';
import { isFoundPolicyPath, shownPolicy } from '../../repository/policy-files';
import { reportFormOf } from '../../repository/remotes';

/** The policy of the repository that its forge shows. */
export function ownPolicy({ companions = [] }: RepositoryFacts): Companion | undefined {
  const policies = companions.filter(({ path }) => isFoundPolicyPath(path));
  const shown = shownPolicy(policies.map(({ path }) => path));
  return policies.find(({ path }) => path === shown);
}

/** The first way to report in private that the policy of the repository offers, as a URI. */
export const contactUri = (repository: RepositoryFacts): string | undefined => contactUris(repository)[0];

/** The ways to report in private that the policy of the repository offers, as URIs. */
export function contactUris(repository: RepositoryFacts): readonly string[] {
  const policy = ownPolicy(repository);
  if (!policy) return [];
  const ways = readCompanion(policy).channels.filter(({ effective }) => effective);
  return [...new Set(ways.flatMap((way) => uriOf(way, repository) ?? []))];
}

function uriOf({ kind, value }: Channel, { remotes = [] }: RepositoryFacts): string | undefined {
  if (kind === 'email') return `mailto:${value}`;
  if (/^https:\/\/\S+$/i.test(value)) return value;
  const remote = remotes.find(({ forge }) => forge === 'github');
  return kind === 'github-advisory' && remote ? reportFormOf(remote) : undefined;
}

/** How a forge addresses the page of a file, before the name of a branch. */
const PAGES: Readonly<Partial<Record<string, string>>> = {
  github: 'blob',
  gitlab: '-/blob',
  forgejo: 'src/branch',
  gitea: 'src/branch',
  bitbucket: 'src',
};

/** The page of a file of the repository; undefined where its forge is not known. */
export function pageOf(
  path: string,
  { remotes = [], defaultBranch = 'HEAD' }: RepositoryFacts,
): string | undefined {
  for (const { forge, host, owner, repo } of remotes) {
    const page = PAGES[forge];
    if (page !== undefined)
      return `https://${host}/${owner}/${repo}/${page}/${defaultBranch}/${encodeURI(path)}`;
  }
  return undefined;
}
