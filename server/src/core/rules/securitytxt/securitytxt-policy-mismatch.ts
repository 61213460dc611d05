import { t } from '../../l10n';
import { decoded } from '../../policy/links/targets';
import type { Remote } from '../../repository/facts';
import { securityTxtOf, startOf } from '../../securitytxt/document';
import { fixOf, insertLine, replacePart } from './edits';
import { defineRule } from '../rule';
import { ownPolicy, pageOf } from './own-policy';

export default defineRule({
  applies: 'security.txt',
  severity: 'information',
  tier: 2,
  judges: 'whole document',
  profiles: { recommended: true, strict: true },
  statement: 'The file security.txt names no policy, or another one than that of the repository.',
  why: '`Policy` leads a researcher to what may be tested and what happens with a report [RFC9116]; disclose.io asks for it [DIO]. A link that leads nowhere is worse than none.',
  detects:
    'The repository has a policy where its forge finds it, and the file has no `Policy`, or the field names a file on the forge that is not in the repository, in any letter, or one of another owner. A page of a site may be the policy, as may one of another repository of the same owner.',
  remedy:
    'Write the address of the policy. The quick fix writes that of the policy in this repository, where its forge is known.',
  whenToTurnOff: 'When the site and the repository have different policies.',
  messages: {
    missing: 'There is no Policy: write the address of {path}, which tells what happens with a report.',
    gone: 'The policy that is named here is not in the repository: write the address of {path}.',
    foreign: 'The policy that is named here is that of {owner}: write the address of {path}.',
  },
  examples: {
    violates: [
      {
        text: 'Contact: mailto:a@acme.dev\nExpires: 2027-01-01T00:00:00Z\n',
        repository: {
          path: '.well-known/security.txt',
          companions: [{ path: 'SECURITY.md', text: '# Security Policy\n\nMail a@acme.dev.\n' }],
        },
      },
      {
        text: 'Policy: https://github.com/acme/app/blob/main/SECURITY.MD\n',
        repository: {
          path: '.well-known/security.txt',
          remotes: [{ name: 'origin', host: 'github.com', owner: 'acme', repo: 'app', forge: 'github' }],
          files: new Set(['SECURITY.md', '.well-known/security.txt']),
          companions: [{ path: 'SECURITY.md', text: '# Security Policy\n\nMail a@acme.dev.\n' }],
        },
      },
    ],
    passes: [
      {
        text: 'Policy: https://acme.dev/security\n',
        repository: {
          path: '.well-known/security.txt',
          companions: [{ path: 'SECURITY.md', text: '# Security Policy\n\nMail a@acme.dev.\n' }],
        },
      },
      {
        text: 'Policy: https://github.com/acme/app/blob/main/SECURITY.md\n',
        repository: {
          path: '.well-known/security.txt',
          remotes: [{ name: 'origin', host: 'github.com', owner: 'acme', repo: 'app', forge: 'github' }],
          files: new Set(['SECURITY.md', '.well-known/security.txt']),
          companions: [{ path: 'SECURITY.md', text: '# Security Policy\n\nMail a@acme.dev.\n' }],
        },
      },
    ],
  },
  *check({ policy: { document }, repository }) {
    const path = ownPolicy(repository)?.path;
    if (path === undefined) return;
    const file = securityTxtOf(document);
    const { remotes = [], files } = repository;
    const fields = file.fields.filter(({ name, meant }) => (name ?? meant) === 'Policy');
    const page = pageOf(path, repository);
    if (fields.length === 0) {
      yield {
        at: startOf(file),
        message: 'missing',
        values: { path },
        fixes: () =>
          page === undefined
            ? []
            : [
                fixOf(document, 'add-policy', t('Name the policy, {0}', path), [
                  insertLine(
                    document,
                    `Policy: ${page}`,
                    file.fields.findLast(({ name }) => name !== undefined),
                  ),
                ]),
              ],
      };
    }
    for (const { value, valueSpan } of fields) {
      const named = pageNamed(value);
      const ours = named ? remotes.filter(({ host }) => host === named.host) : [];
      if (!named || ours.length === 0) continue;
      const isForeign = !ours.some(({ owner }) => isSame(owner, named.owner));
      if (!isForeign && !(files && isGone(named, ours, files))) continue;
      const at = file.at(valueSpan);
      const fixes = () =>
        page === undefined
          ? []
          : [
              fixOf(document, 'name-policy', t('Name the policy, {0}', path), [
                replacePart(document, valueSpan, page),
              ]),
            ];
      yield isForeign
        ? { at, message: 'foreign', values: { owner: named.owner, path }, fixes }
        : { at, message: 'gone', values: { path }, fixes };
    }
  },
});

/** A page of a repository on a forge, and the branch and path of the file that it shows. */
interface Page {
  readonly host: string;
  readonly owner: string;
  readonly repo: string;
  /** `main/docs/SECURITY.md`; undefined for a page that shows no file. */
  readonly file: string | undefined;
}

const PAGE =
  /^https?:\/\/([^/\s]+)\/([^/\s]+)\/([^/\s#?]+)(?:\/(?:-\/)?(?:blob|raw|src\/branch|src)\/([^\s#?]+))?/i;

function pageNamed(url: string): Page | undefined {
  const [, host, owner, repo, file] = PAGE.exec(url) ?? [];
  if (host === undefined || owner === undefined || repo === undefined) return undefined;
  return { host: host.toLowerCase(), owner, repo: repo.replace(/\.git$/, ''), file };
}

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** The page shows a file of a main branch of this repository that is not there. The name of a branch may have slashes in it. */
function isGone({ owner, repo, file }: Page, ours: readonly Remote[], files: ReadonlySet<string>): boolean {
  if (file === undefined || !/^(?:HEAD|main|master|trunk|develop)\//.test(file)) return false;
  const isOurs = ours.some((remote) => isSame(remote.owner, owner) && isSame(remote.repo, repo));
  return isOurs && !files.has(decoded(file.slice(file.indexOf('/') + 1)));
}
