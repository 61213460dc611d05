import { t } from '../../l10n';
import { fileIndex, isBuilt, relativePath, type FileIndex } from './repository-files';
import { repositoryTarget, type RepositoryTarget } from '../../policy/links/targets';
import type { Policy, PolicyLink } from '../../policy/model';
import { composeFix } from '../compose';
import { defineRule } from '../rule';
import { retarget, unlink } from './edit-links';

export default defineRule({
  severity: 'warning',
  tier: 1,
  onlyMarkdown: true,
  profiles: { minimal: true, recommended: true, strict: true },
  statement: 'A relative link points to a file that does not exist.',
  why: 'It is a dead end on the page that must not have one. It happens when a file is renamed or moved, when a policy is copied from another project, and on disks that do not tell capital letters from small ones: forges do.',
  detects:
    'Relative links and images, resolved as a forge does: from the folder of the file, or from the root of the repository when they begin with `/`. A target without a scheme that begins like a host, such as `www.acme.dev`, is read as a file too. Names without an ending that are no file in capitals, such as pages of a site, pages of the forge (`../../issues`), pages that a generator makes of a file, submodules and build output are left alone. Nothing is said when the files of the repository are not known.',
  remedy:
    'Link the file as it is now, or write the file. The quick fixes put in the file that is probably meant, or keep the words without the link.',
  whenToTurnOff: 'When the files are made while the documentation is built.',
  messages: {
    missing: 'There is no file "{path}" in the repository: link one that is there.',
    case: 'The file is named "{path}", and forges tell capital letters from small ones: write it so.',
    hash: '"{path}" is read as a file, and there is none: write # before it to link the heading of that name.',
    scheme:
      '"{path}" has no scheme, so that it is read as a file of the repository: write https:// before it.',
  },
  examples: {
    violates: [
      {
        text: '# Security Policy\n\n[Hardening](docs/hardening.md)\n',
        repository: { path: 'SECURITY.md', files: new Set(['SECURITY.md', 'README.md']) },
      },
      {
        text: '# Security Policy\n\n[Our key](KEYS.asc)\n',
        repository: { path: 'SECURITY.md', files: new Set(['SECURITY.md', 'keys.asc']) },
      },
    ],
    passes: [
      {
        text: '# Security Policy\n\n[Hardening](docs/hardening.md)\n',
        repository: { path: 'SECURITY.md', files: new Set(['SECURITY.md', 'docs/hardening.md']) },
      },
      {
        text: '# Security Policy\n\n[Issues](../../issues) and [all documents](docs/)\n',
        repository: { path: 'SECURITY.md', files: new Set(['SECURITY.md', 'docs/hardening.md']) },
      },
    ],
  },
  *check({ policy, repository: { path: from, files } }) {
    const index = files && fileIndex(files);
    for (const link of policy.links) {
      const { url } = link;
      // A template of a page generator says more than a path, and an address is no path.
      if (url === '' || /[{}<>$@|\\]/.test(url)) continue;
      const target = repositoryTarget(url, from ?? '');
      if (target === undefined) continue;
      if (HOST.test(url) && !index?.has(target.path)) {
        yield {
          at: link,
          message: 'scheme',
          values: { path: url },
          fixes: () =>
            composeFix('add-scheme', t('Write https:// before it'), retarget(policy, link, `https://${url}`)),
        };
        continue;
      }
      if (!index || from === undefined || exists(target, index)) continue;
      if (policy.anchors.has(url)) {
        yield {
          at: link,
          message: 'hash',
          values: { path: url },
          fixes: () =>
            composeFix('add-hash', t('Link the heading "#{0}"', url), retarget(policy, link, `#${url}`)),
        };
        continue;
      }
      if (!isExpected(target, url, files) || (url.startsWith('/') && policy.document.frontMatter)) continue;
      const same = index.inOtherCase(target.path);
      yield {
        at: link,
        message: same === undefined ? 'missing' : 'case',
        values: { path: same ?? target.path },
        fixes: () => {
          const near = same ?? index.nearest(target.path, from);
          return [...linkFile(policy, link, from, near, same !== undefined), ...unlink(policy, link)];
        },
      };
    }
  },
});

/** Begins as the hosts do that policies link: a file of such a name is rare, and would be there. */
const HOST =
  /^(?:www\.[a-z0-9-]+\.[a-z]{2,}|(?:[a-z0-9-]+\.){1,3}(?:com|org|net|io|dev|gov|edu|eu))(?:[/?#]|$)/i;

/** The pages that a forge shows for a repository beside its files. */
const FORGE_PAGE =
  /^(?:\.\.\/)+(?:-\/)?(?:issues|security|pulls?|merge_requests|discussions|wikis?|releases|actions|advisories|projects|tags|blob|tree|commits?|graphs|settings|network)\b/;

/** A name with an ending, or one in capitals such as `LICENSE`. Pages of a site have neither, and a generator makes them. */
function isFile(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.includes('.') || /^[A-Z][A-Z_-]+$/.test(name);
}

function isExpected({ path }: RepositoryTarget, url: string, files: ReadonlySet<string>): boolean {
  if (FORGE_PAGE.test(url) || isBuilt(path) || !isFile(path)) return false;
  // The files of a submodule are those of another repository.
  const top = path.split('/')[0] ?? '';
  return (
    !files.has('.gitmodules') || !path.includes('/') || [...files].some((file) => file.startsWith(`${top}/`))
  );
}

/** Is there, as a file, a folder, or a page that a generator makes of a file. */
function exists({ path }: RepositoryTarget, index: FileIndex): boolean {
  if (index.has(path)) return true;
  const page = /^([^]*\/)?([^/.]+)(\.html?)?$/.exec(path);
  if (page === null) return false;
  const base = path.replace(/\.html?$/, '');
  return ['.md', '.mdx', '.rst', '.adoc', '.html', '/index.md', '/README.md'].some((end) =>
    index.has(base + end),
  );
}

function linkFile(policy: Policy, link: PolicyLink, from: string, to: string | undefined, safe: boolean) {
  if (to === undefined) return [];
  const path = encodeURI(to).replace(/[()]/g, (bracket) => (bracket === '(' ? '%28' : '%29'));
  const written = link.url.startsWith('/')
    ? `/${path}`
    : (link.url.startsWith('./') ? './' : '') + relativePath(from, path);
  const [, rest = ''] = /^[^?#]*([^]*)$/.exec(link.url) ?? [];
  return composeFix('link-file', t('Link "{0}"', to), retarget(policy, link, written + rest), { safe });
}
