import type { Forge, Remote } from './facts';

/** The page for private reports on GitHub, behind the address of a repository. */
export const REPORT_FORM = 'security/advisories/new';

export const reportFormOf = ({ host, owner, repo }: Pick<Remote, 'host' | 'owner' | 'repo'>): string =>
  `https://${host}/${owner}/${repo}/${REPORT_FORM}`;

/** The remotes of a `.git/config`: `upstream` first, then `origin`, then the others in their order. Addresses of local folders are left out. */
export function parseGitConfig(text: string): Remote[] {
  const remotes = new Map<string, Remote>();
  let name: string | undefined;
  for (const line of text.split(/\r\n|\n|\r/)) {
    const section = /^\s*\[\s*([^\]\s"]+)(?:\s+"((?:[^"\\]|\\.)*)")?\s*\]/.exec(line);
    if (section !== null) {
      name = section[1]?.toLowerCase() === 'remote' ? section[2] : undefined;
      continue;
    }
    const url = /^\s*url\s*=([^]*)/i
      .exec(line)?.[1]
      ?.trim()
      .replace(/^"(.*)"$/, '$1');
    if (name === undefined || url === undefined || remotes.has(name)) continue;
    const remote = parseRemoteUrl(url, name);
    if (remote !== undefined) remotes.set(name, remote);
  }
  const rank = ({ name: each }: Remote): number => (each === 'upstream' ? 0 : each === 'origin' ? 1 : 2);
  return [...remotes.values()].sort((a, b) => rank(a) - rank(b));
}

/**
 * A remote's address as git, npm and people write it: `https`, `ssh`, `git` and `git+…` URLs, `git@host:owner/repo`, and the short
 * `github:owner/repo`. Undefined for a local folder or an address without owner and repository. Credentials are dropped.
 */
export function parseRemoteUrl(url: string, name = 'origin'): Remote | undefined {
  const text = url.trim();
  const short = /^(github|gitlab|bitbucket):([^/\s:@]+\/[^/\s]+)$/i.exec(text);
  if (short !== null) return remoteAt(SHORT_HOSTS[short[1]?.toLowerCase() ?? ''] ?? '', short[2] ?? '', name);
  const full = /^(?:git\+)?(https?|ssh|git):\/\/(?:[^@/\s]*@)?([^/:\s]+)(:\d+)?\/(\S+)$/i.exec(text);
  if (full !== null) {
    const [, scheme = '', host = '', port = '', path = ''] = full;
    // The port of an address over HTTP belongs to the forge's pages too; that of SSH does not.
    return remoteAt(/^http/i.test(scheme) ? host + port : host, path, name);
  }
  const scp = /^(?:[^@/\s:]+@)?([^/:\s]{2,}):(?!\/\/|\\)\/?(\S+)$/.exec(text);
  return scp === null ? undefined : remoteAt(scp[1] ?? '', scp[2] ?? '', name);
}

/** The remote that an editor's virtual folder stands for, such as `vscode-vfs://github/owner/repo/SECURITY.md`. */
export function remoteOfUri(uri: string): Remote | undefined {
  const match = /^vscode-vfs:\/\/(github|gitlab)(?:%2b[^/]*|\+[^/]*)?\/([^/?#]+)\/([^/?#]+)/i.exec(uri);
  const host = SHORT_HOSTS[match?.[1]?.toLowerCase() ?? ''];
  return match === null || host === undefined
    ? undefined
    : remoteAt(host, `${match[2] ?? ''}/${match[3] ?? ''}`, 'origin');
}

const SHORT_HOSTS: Readonly<Record<string, string>> = {
  github: 'github.com',
  gitlab: 'gitlab.com',
  bitbucket: 'bitbucket.org',
};

/** Hosts that only take SSH over the port of HTTPS. */
const SSH_HOSTS: Readonly<Record<string, string>> = {
  'ssh.github.com': 'github.com',
  'altssh.gitlab.com': 'gitlab.com',
  'altssh.bitbucket.org': 'bitbucket.org',
};

function remoteAt(rawHost: string, path: string, name: string): Remote | undefined {
  const lower = rawHost.toLowerCase();
  const host = SSH_HOSTS[lower] ?? lower;
  const forge = forgeOf(host);
  const segments = path
    .replace(/[?#][^]*/, '')
    .replace(/(?<!\/)\/+$/, '')
    .replace(/\.git$/i, '')
    .split('/')
    .filter((part) => part !== '');
  // Groups nest on GitLab; elsewhere what follows the repository is a page of it.
  const kept = forge === 'gitlab' || forge === 'other' ? segments : segments.slice(0, 2);
  const repo = kept.at(-1)?.replace(/\.git$/i, '');
  const owner = kept.slice(0, -1).join('/');
  return repo === undefined || owner === '' || host === '' ? undefined : { name, host, owner, repo, forge };
}

function forgeOf(host: string): Forge {
  const bare = host.replace(/:\d+$/, '');
  if (bare === 'codeberg.org') return 'forgejo';
  if (bare === 'bitbucket.org' || bare.startsWith('bitbucket.')) return 'bitbucket';
  if (bare === 'git.sr.ht') return 'sourcehut';
  if (/^github\.|\.github\.|\.ghe\.com$|^ghe\./.test(bare)) return 'github';
  return /^gitlab\.|\.gitlab\./.test(bare) ? 'gitlab' : 'other';
}

/** Where each forge keeps files of its own in a repository. Forgejo reads those of Gitea too. */
export const FORGE_FOLDERS = ['.gitlab', '.forgejo', '.gitea', '.github/workflows'] as const;
export const GITLAB_FILE = '.gitlab-ci.yml';

/** The forge that works on these files; `other` when none does, or when two that are strangers do. */
export function forgeOfFiles(paths: Iterable<string>): Forge {
  const found = new Set<Forge>();
  for (const path of paths) {
    if (path === GITLAB_FILE || path.startsWith('.gitlab/')) found.add('gitlab');
    else if (path.startsWith('.forgejo/')) found.add('forgejo');
    else if (path.startsWith('.gitea/')) found.add('gitea');
    else if (path.startsWith('.github/workflows/')) found.add('github');
  }
  // These two run GitHub's workflows as well.
  if (found.has('forgejo') || found.has('gitea')) {
    if (found.has('gitlab')) return 'other';
    return found.has('forgejo') ? 'forgejo' : 'gitea';
  }
  return found.has('gitlab') && !found.has('github') ? 'gitlab' : 'other';
}
