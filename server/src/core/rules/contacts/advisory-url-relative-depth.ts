import { replaceSpan } from '../../fixes';
import { t } from '../../l10n';
import { absolute } from '../../markdown/located';
import type { ForgeLink } from '../../policy/model';
import type { RepositoryFacts } from '../../repository/facts';
import { composeFix, listFixes } from '../compose';
import { defineRule } from '../rule';

export default defineRule({
  severity: 'warning',
  tier: 2,
  profiles: { recommended: true, strict: true, minimal: true },
  statement: 'A relative link to the forge UI is correct only for another folder depth.',
  why: 'GitHub shows a file at `/OWNER/REPOSITORY/blob/BRANCH/`, so `../../security/advisories/new` opens the form from a file at the root, and needs one more `../` for each folder that the file is in. Outside the forge such a link leads nowhere, and OpenSSF Scorecard counts only whole addresses [SC].',
  detects:
    'Relative links to the security page, advisories, policy, issues or discussions of the repository, in a file whose path is known, when the number of `../` is not two and one for each folder; with a slash at the start, when it is not two. Only on GitHub, and not where the repository has a file or folder at that place.',
  remedy:
    'Link the whole address, which is right everywhere. The quick fixes write it, or the number of `../` that this file needs.',
  whenToTurnOff: 'When the file is only shown at another place than the one where it is kept.',
  messages: {
    depth: 'In {path} this link leads to a page that is not there: link the whole address.',
  },
  examples: {
    violates: [
      {
        text: '# Security Policy\n\n## Reporting a Vulnerability\n\nReport it [in private](../../security/advisories/new).\n',
        repository: { path: '.github/SECURITY.md' },
      },
    ],
    passes: [
      {
        text: '# Security Policy\n\n## Reporting a Vulnerability\n\nReport it [in private](../../security/advisories/new).\n',
        repository: { path: 'SECURITY.md' },
      },
      {
        text: '# Security Policy\n\n## Reporting a Vulnerability\n\nReport it [in private](../../../security/advisories/new).\n',
        repository: { path: 'docs/SECURITY.md' },
      },
    ],
  },
  *check(context) {
    const { policy, repository } = context;
    const { path, remotes } = repository;
    if (path === undefined || (remotes?.length && !remotes.some(({ forge }) => forge === 'github'))) return;
    const folders = path.split('/').slice(0, -1);
    for (const link of policy.forgeLinks) {
      const wanted = link.fromRoot ? 2 : 2 + folders.length;
      if (!isPage(link) || link.up === wanted || isFile(link, folders, repository)) continue;
      yield {
        at: link,
        message: 'depth',
        values: { path },
        fixes: () => {
          const rest = /(?:security|issues|discussions)(?:$|[/?#][^]*)/i.exec(link.url)?.[0];
          const github = remotes?.find(({ forge }) => forge === 'github');
          if (!link.urlSpan || rest === undefined) return [];
          const write = (url: string) => replaceSpan(context, absolute(link), url);
          return listFixes(
            ...composeFix(
              'link-whole-address',
              t('Link the whole address'),
              github ? write(`https://${github.host}/${github.owner}/${github.repo}/${rest}`) : [],
            ),
            ...composeFix(
              'correct-depth',
              t('Write the number of "../" that this file needs'),
              write((link.fromRoot ? '/' : '') + '../'.repeat(wanted) + rest),
            ),
          );
        },
      };
    }
  },
});

/** A page of the forge and not a file: folders of a repository are called `security` too. */
const isPage = ({ host, page, up, problem }: ForgeLink): boolean =>
  host === '' &&
  problem === undefined &&
  (/^security\/(?:advisories(?:\/new)?|policy)$/.test(page) ||
    (up > 0 && /^(?:issues(?:\/new(?:\/choose)?)?|discussions(?:\/new)?)$/.test(page)) ||
    (up > 1 && page === 'security'));

/** The repository has something where the link leads from the file. */
function isFile(
  { up, page, fromRoot }: ForgeLink,
  folders: readonly string[],
  { files }: RepositoryFacts,
): boolean {
  const depth = fromRoot ? 0 : folders.length;
  if (files === undefined || up > depth) return false;
  const target = [...folders.slice(0, depth - up), page].join('/').toLowerCase();
  return Array.from(files).some((file) => file.toLowerCase().startsWith(target));
}
