import { replaceSpan } from '../../fixes';
import { t } from '../../l10n';
import { absolute } from '../../markdown/located';
import type { ForgeLink } from '../../policy/model';
import type { RepositoryFacts } from '../../repository/facts';
import { REPORT_FORM, reportFormOf } from '../../repository/remotes';
import { composeFix } from '../compose';
import { defineRule } from '../rule';

export default defineRule({
  severity: 'warning',
  tier: 1,
  profiles: { recommended: true, strict: true, minimal: true },
  statement: 'The forge link looks like a reporting link but cannot be one.',
  why: 'Reporters arrive at an error page, at the database of all advisories, or at the support of the forge. The form for private reports is `https://github.com/OWNER/REPOSITORY/security/advisories/new` and nothing else [GH-PVR].',
  detects:
    'A link in a reporting context to the database of all advisories, to an address without owner and repository, to a page that the forge does not have (`/security/advisory/new`, `/security/advisories/create`), to the advisories of a forge that has no private reporting (GitLab, Codeberg, Bitbucket), or written without `https://`, which makes it a path beside the file. It is an error where no other way to report is left. Links to a single advisory, links that are there to be read or subscribed to, and links to another policy are left alone.',
  remedy:
    'Link the report form of the repository. The quick fix writes its address, from the link itself or from the remote, or asks for it. There is none for a link by reference, whose address stands elsewhere.',
  whenToTurnOff: 'When a forge of your own has pages at such addresses.',
  messages: {
    'no-repository':
      'This address belongs to no repository: link "/OWNER/REPOSITORY/security/advisories/new".',
    'no-such-page':
      'The forge has no such page: link ".../security/advisories/new", the form for private reports.',
    'no-private-reports':
      'This forge has no private reports at such an address: link a confidential issue, or give an address.',
    'no-scheme': 'Without "https://" this is a path beside this file: write the whole address.',
  },
  examples: {
    violates: [
      '# Security Policy\n\n## Reporting a Vulnerability\n\nUse [GitHub Security Advisories](https://github.com/advisories).\n',
      '# Security Policy\n\n## Reporting a Vulnerability\n\nReport at <https://github.com/acme/app/security/advisory/new>.\n',
    ],
    passes: [
      '# Security Policy\n\n## Reporting a Vulnerability\n\nReport at <https://github.com/acme/app/security/advisories/new>.\n',
      '# Security Policy\n\n## Resources\n\n- [Advisory database](https://github.com/advisories)\n',
    ],
  },
  *check(context) {
    const { policy, repository } = context;
    const links = policy.forgeLinks.filter(({ problem, offered }) => problem !== undefined && offered);
    const urls = new Set(links.map(({ url }) => url));
    const graver = !policy.channels.some(({ effective, value }) => effective && !urls.has(value));
    for (const link of links) {
      if (link.problem === undefined) continue;
      yield {
        at: link,
        message: link.problem,
        graver,
        fixes: () =>
          link.urlSpan
            ? composeFix(
                'link-report-form',
                t('Link the private report form'),
                replaceSpan(context, absolute(link), rightUrl(link, repository)),
              )
            : [],
      };
    }
  },
});

/** The address with what it lacks, else that of the repository around the policy. */
function rightUrl(
  { url, host, owner, repo, page, problem }: ForgeLink,
  { remotes }: RepositoryFacts,
): string {
  if (problem === 'no-scheme') return `https://${url}`;
  if (problem === 'no-such-page' && owner !== undefined && repo !== undefined)
    return reportFormOf({ host, owner, repo });
  if (problem === 'no-such-page' && host === '')
    return url.slice(0, url.toLowerCase().indexOf(page)) + REPORT_FORM;
  return remotes?.[0]?.forge === 'gitlab' ? '{{gitlab_confidential_url}}' : '{{pvr_url}}';
}
