import { t } from '../l10n';
import type { Remote, RepositoryFacts } from '../repository/facts';

/** The policy that GitHub shows for the repositories of an owner which have none. Whether it is there cannot be seen from a clone. */
export interface OrganisationPolicy {
  readonly owner: string;
  /** The repository that holds it, as `acme/.github`. */
  readonly repository: string;
  /** Web address of its usual place. */
  readonly url: string;
}

/** Undefined where there can be none: another forge, or the repository that holds it. */
export function organisationPolicy(remote: Remote | undefined): OrganisationPolicy | undefined {
  if (remote?.forge !== 'github' || remote.repo === '.github') return undefined;
  const { host, owner } = remote;
  return {
    owner,
    repository: `${owner}/.github`,
    url: `https://${host}/${encodeURIComponent(owner)}/.github/blob/HEAD/SECURITY.md`,
  };
}

/** Why a repository must have a policy of its own, in a sentence; undefined where that of an organisation may be shown, or nobody knows. */
export function inheritanceProblem({ remotes }: RepositoryFacts): string | undefined {
  const remote = remotes?.[0];
  if (remote === undefined || organisationPolicy(remote) !== undefined) return undefined;
  return remote.forge === 'github'
    ? t('This repository is the one whose policy GitHub shows for the others: use "pointer" or "full".')
    : t('Only GitHub shows the policy of an organisation by itself: use "pointer" to link it, or "full".');
}

/** One thing to know, as a headline and a sentence. */
export interface Point {
  readonly title: string;
  readonly detail: string;
}

/** What happens when the repository gets no policy of its own. */
export function inheriting({ remotes }: RepositoryFacts): readonly Point[] {
  const organisation = organisationPolicy(remotes?.[0]);
  const repository = organisation?.repository ?? '.github';
  return [
    {
      title: t('Nothing is written'),
      detail: t('GitHub shows the policy in {0}, if there is one.', repository),
    },
    {
      title: t('OpenSSF Scorecard scores that policy'),
      detail: t('It looks into {0} too. If there is none, the score is 0 of 10.', repository),
    },
    {
      title: t('Whether it is there cannot be seen from a clone'),
      detail: organisation
        ? t('Look yourself: {0}', organisation.url)
        : t('Look into the repository named .github of your organisation.'),
    },
  ];
}
