import { replaceSpan } from '../../fixes';
import { t } from '../../l10n';
import { absolute } from '../../markdown/located';
import type { ForgeLink } from '../../policy/model';
import type { Remote, RepositoryFacts } from '../../repository/facts';
import { composeFix } from '../compose';
import { defineRule } from '../rule';

export default defineRule({
  severity: 'warning',
  tier: 1,
  profiles: { recommended: true, strict: true, minimal: true },
  statement: 'The private-reporting link belongs to another repository.',
  why: 'A policy that was copied sends the report to strangers, who can do nothing with it, and who should not have it. Starter kits and forks often keep the owner of the original in the address.',
  detects:
    'Links in a reporting context to the advisories, the security page or the issues of a repository that is neither one of the remotes nor the one that a manifest names, on the same host. Where another such link leads to the own repository, the others are taken for parts of the project. Another repository of the same owner is a hint, as some owners take all reports in one place, and a repository of the same name under another owner is information, as it can be the one that this was forked from. `.github` repositories are fine on either side. Without a remote nothing is reported.',
  remedy:
    'Link the form of this repository. The quick fixes write the address of each remote; keep the link when reports belong to the other project.',
  whenToTurnOff: 'When another project takes the reports for this one, as for a fork or a mirror.',
  messages: {
    foreign:
      'Reports go to {other}, and this repository is {own}: link the form of the repository that takes them.',
  },
  examples: {
    violates: [
      {
        text: '# Security Policy\n\n## Reporting a Vulnerability\n\nReport at <https://github.com/starter/kit/security/advisories/new>.\n',
        repository: {
          remotes: [{ name: 'origin', host: 'github.com', owner: 'acme', repo: 'app', forge: 'github' }],
        },
      },
    ],
    passes: [
      {
        text: '# Security Policy\n\n## Reporting a Vulnerability\n\nReport at <https://github.com/Acme/App/security/advisories/new>.\n',
        repository: {
          remotes: [{ name: 'origin', host: 'github.com', owner: 'acme', repo: 'app', forge: 'github' }],
        },
      },
      '# Security Policy\n\n## Reporting a Vulnerability\n\nReport at <https://github.com/starter/kit/security/advisories/new>.\n',
    ],
  },
  *check(context) {
    const own = ownRepositories(context.repository);
    const links = context.policy.forgeLinks.filter(isReportLink);
    if (links.some((link) => own.some((remote) => isOf(remote, link)))) return;
    for (const link of links) {
      const onHost = own.filter(({ host }) => host === link.host);
      const [first] = onHost;
      if (first === undefined || isCentral(link, onHost)) continue;
      const sameOwner = onHost.some(({ owner }) => isSame(owner, link.owner));
      const sameName = onHost.some(({ repo }) => isSame(repo, link.repo));
      const report = {
        at: link,
        message: 'foreign',
        values: { other: `${link.owner ?? ''}/${link.repo ?? ''}`, own: `${first.owner}/${first.repo}` },
        fixes: () =>
          onHost.flatMap((remote) =>
            composeFix('link-own-repository', title(remote), rewrite(context, link, remote)),
          ),
      } as const;
      if (sameOwner) yield { ...report, atMost: 'hint' };
      else if (sameName) yield { ...report, atMost: 'information' };
      else yield report;
    }
  },
});

/** The remotes and what the manifests name, each once; nothing where no remote is known. */
function ownRepositories({ remotes = [], manifests = [] }: RepositoryFacts): readonly Remote[] {
  if (remotes.length === 0) return [];
  const all = [...remotes, ...manifests.flatMap(({ repository }) => repository ?? [])];
  return all.filter(
    (one, index) =>
      all.findIndex(
        ({ host, owner, repo }) => host === one.host && isSame(owner, one.owner) && isSame(repo, one.repo),
      ) === index,
  );
}

const isReportLink = ({ offered, owner, repo, page, problem }: ForgeLink): boolean =>
  offered &&
  problem === undefined &&
  owner !== undefined &&
  repo !== undefined &&
  /^(?:security(?:\/advisories(?:\/new)?)?|issues(?:\/new(?:\/choose)?)?)$/.test(page);

const isSame = (a: string, b: string | undefined): boolean => a.toLowerCase() === b?.toLowerCase();

const isOf = ({ host, owner, repo }: Remote, link: ForgeLink): boolean =>
  host === link.host && isSame(owner, link.owner) && isSame(repo, link.repo);

/** One repository of an owner speaks for all of them: this one, or the one that is linked. */
const isCentral = (link: ForgeLink, own: readonly Remote[]): boolean =>
  own.some(({ owner, repo }) => isSame(owner, link.owner) && (repo === '.github' || link.repo === '.github'));

const title = ({ owner, repo }: Remote): string => t('Link {0}', `${owner}/${repo}`);

function rewrite(context: Parameters<typeof replaceSpan>[0], link: ForgeLink, { host, owner, repo }: Remote) {
  const rest = link.url.split('/').slice(5).join('/');
  return link.urlSpan ? replaceSpan(context, absolute(link), `https://${host}/${owner}/${repo}/${rest}`) : [];
}
