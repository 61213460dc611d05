import type { ChannelKind } from '../model';
import { mailtoAddress } from './addresses';

/** What a URL is for somebody who wants to report: the kind of channel it opens, or undefined when it opens none by itself. */
export function channelOfUrl(url: string): ChannelKind | undefined {
  if (/^mailto:/i.test(url)) return 'email';
  if (/^tel:/i.test(url)) return 'phone';
  const { host, path } = hostAndPath(url);
  if (isAdvisoryPath(path, host)) return 'github-advisory';
  if (
    /issue(?:\[|%5b)confidential/i.test(url) ||
    (/(?:^|\.)bugzilla\./.test(host) && /groups=|secur/i.test(url))
  )
    return 'private-tracker';
  if (host.endsWith('launchpad.net') && path.includes('+filebug')) return 'private-tracker';
  if (
    (BOUNTY_HOSTS.test(host) &&
      !/^\/(?:disclosure-guidelines|policies|resources?|blog|docs|learn|glossary|knowledge)\b/.test(path)) ||
    (/(?:^|\.)facebook\.com$/.test(host) && path.startsWith('/whitehat'))
  )
    return 'bounty-platform';
  if (isReportForm(host, path)) return 'web-form';
  if (host === 'groups.google.com' && /secur/i.test(url)) return 'mailing-list-private';
  if (/\/issues(?:\/new(?:\/choose)?)?\/?$/.test(path) || path.includes('/-/issues')) return 'public-issue';
  if (/\/discussions(?:\/new)?\/?$/.test(path) && (host === '' || isForge(host))) return 'public-chat';
  if (
    /^(?:discord\.(?:gg|com)|t\.me|gitter\.im|(?:.+\.)?slack\.com|matrix\.to|app\.element\.io|(?:.+\.)?zulipchat\.com)$/.test(
      host,
    )
  )
    return 'public-chat';
  if (
    /^(?:github\.com|gitlab\.com|codeberg\.org|twitter\.com|x\.com|keybase\.io|linkedin\.com)$/.test(host) &&
    /^\/(?:in\/)?(?!(?:advisories|security|features|about|docs|explore|topics|marketplace|settings|login|contact)\/?$)[^/]+\/?$/.test(
      path,
    )
  )
    return 'other';
  return undefined;
}

/** What a link is for: its target tells, or the address it shows where the target only leads there. */
export const channelOfLink = (url: string, shown: string): ChannelKind | undefined =>
  channelOfUrl(url) ?? (/^https?:/i.test(shown) ? channelOfUrl(shown) : undefined);

const BOUNTY_HOSTS =
  /(?:^|\.)(?:hackerone\.com|bugcrowd\.com|intigriti\.com|yeswehack\.com|immunefi\.com|huntr\.(?:com|dev)|openbugbounty\.org|issuehunt\.io|cobalt\.io|hackenproof\.com|zerocopter\.com|federacy\.com|bugbase\.(?:ai|in)|standoff365\.com)$/;

/**
 * A repository's security pages on a forge, but for the page that shows the policy itself; relative ones lead out of the files with `..`, and others are the
 * project's own pages.
 */
function isAdvisoryPath(path: string, host: string): boolean {
  if (/\/security\/advisories(?:\/new)?\/?$/.test(path)) return host === '' || isForge(host);
  return (
    /^(?:\/[^/]+\/[^/]+|(?:\.\.\/)+)\/?security\/?$/.test(path) &&
    (host === '' ? path.startsWith('..') : isForge(host))
  );
}

/** Pages and services where the report itself is handed in. */
function isReportForm(host: string, path: string): boolean {
  if (host === 'tidelift.com' && path.startsWith('/security')) return true;
  if (host === 'g.co' && path.startsWith('/vulnz')) return true;
  if (/^(?:msrc|bughunters|report|vdp|disclosure)\./.test(host)) return true;
  if (host === 'aka.ms' && /^\/opensource\/security(?:\/(?:create-report|msrc))?\/?$/.test(path)) return true;
  if (host === 'wpscan.com' || path.includes('/servicedesk/')) return true;
  if (/\/contact(?:-us|us)?(?:\.html?|\.php|\.aspx?)?\/?$/.test(path) && host !== '' && !isForge(host))
    return true;
  if (host === 'kb.cert.org' || host === 'patchstack.com' || host.endsWith('wordfence.com')) return true;
  if (
    /(?:^|\.)(?:forms\.gle|typeform\.com|jotform\.com)$/.test(host) ||
    (host === 'docs.google.com' && path.startsWith('/forms'))
  )
    return true;
  return (
    /\/(?:kwetsbaarheid|schwachstelle|sicherheitsluecke|vulnerab[a-z]*|faille|falla|falha)[-_](?:melden|signaler|reportar|segnalare|relatar)\/?$/.test(
      path,
    ) ||
    (/\/(?:submit|report)(?:-|_|\/)?(?:a-)?(?:vulnerabilit(?:y|ies)|security(?:-issue)?)?\/?$/.test(path) &&
      /secur|vuln|report|hackers?|psirt|cvd|^src\./.test(host + path)) ||
    /\/(?:signaler|segnala|reportar|informar)[-_](?:une?[-_]|uma?[-_]|una[-_])?(?:faille|vulnerab\w+|falla|falha)\/?$/.test(
      path,
    )
  );
}

export const isForge = (host: string): boolean => /(?:^|\.)(?:github|ghe)(?!\.io$)\b|^git\./.test(host);

/** A profile on a network where one can write to its owner in private. */
export const isMessenger = (host: string): boolean =>
  /^(?:twitter\.com|x\.com|keybase\.io|linkedin\.com)$/.test(host);

/** Lower-case host and path of a URL; a relative one has an empty host. Query and fragment are left out. */
export function hostAndPath(url: string): { host: string; path: string } {
  const match = /^(?:[a-z][a-z0-9+.-]*:)?\/\/(?:[^/@?#]*@)?([^/:?#]*)(?::\d+)?([^?#]*)/i.exec(url);
  if (match)
    return {
      host: (match[1] ?? '').toLowerCase().replace(/^www\./, ''),
      path: (match[2] ?? '').toLowerCase(),
    };
  return { host: '', path: (url.split(/[?#]/)[0] ?? '').toLowerCase() };
}

/** The host of a URL or an address, `mailto:` or not, in lower case; empty when it has none. */
export function hostOf(value: string): string {
  const address = mailtoAddress(value) ?? value;
  return /^[^/]+@/.test(address)
    ? address.slice(address.lastIndexOf('@') + 1).toLowerCase()
    : hostAndPath(value).host;
}

/** The list of advisories (or the policy page) of a repository, where the form to report (`/new`) is meant. */
export function isAdvisoryList(url: string): boolean {
  const { path } = hostAndPath(url);
  return /\/security(?:\/(?:advisories|policy))?\/?$/.test(path);
}

/** The form for a private report. */
export function isAdvisoryForm(url: string): boolean {
  return /\/security\/advisories\/new\/?$/.test(hostAndPath(url).path);
}
