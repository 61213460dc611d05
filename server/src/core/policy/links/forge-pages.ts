import type { ForgePage } from '../model';

const SPEAKS_OF_REPORTS = /secur|advisor|vulnerab|issues|discussions/i;
/** What a page of a repository begins with that is written relative to the file. */
const RELATIVE_PAGE = /^(?:security|advisories|issues|discussions)(?:\/|$)/;
/** Parts of a forge that no account can be named after. */
const NO_OWNER = /^(?:advisories|contact|report|security|support|vulnerabilit(?:y|ies))$/;
const FORGE =
  /^(?:(?:github|gitlab)\.com|codeberg\.org|bitbucket\.org|github\.(?!(?:io|blog|dev|community)$)[^/]+|[^./]+\.ghe\.com)$/;
const WRITTEN_FORGE = /^(?:www\.)?(?:github|gitlab)\.com\//i;
const WITHOUT_PRIVATE_REPORTS = /^(?:gitlab\.com|codeberg\.org|bitbucket\.org)$/;

/** The page of a forge that a URL names, when it is one about security, issues or discussions. */
export function forgePageOf(url: string): ForgePage | undefined {
  if (!SPEAKS_OF_REPORTS.test(url)) return undefined;
  const withScheme = WRITTEN_FORGE.test(url) ? `https://${url}` : url;
  const absolute = /^https?:\/\/(?:[^/@?#]*@)?(?:www\.)?([^/?#]*)\/?([^?#]*)/i.exec(withScheme);
  if (absolute === null) return relativePage(url);
  const host = (absolute[1] ?? '').toLowerCase();
  if (!FORGE.test(host)) return undefined;
  const parts = (absolute[2] ?? '').split('/').filter((part) => part !== '');
  const [owner = '', repo, ...rest] = parts;
  const ofForge = NO_OWNER.test(owner.toLowerCase());
  const page = (ofForge ? parts : rest).join('/').toLowerCase();
  return {
    host,
    owner: ofForge ? undefined : owner,
    repo: ofForge ? undefined : repo,
    page,
    up: 0,
    fromRoot: false,
    problem: withScheme === url ? problemOf(host, ofForge ? undefined : repo, page) : 'no-scheme',
  };
}

function relativePage(url: string): ForgePage | undefined {
  const match = /^(\/?)((?:\.{1,2}\/){0,9})([a-z][^?#:]*)(?:[?#]|$)/i.exec(url);
  if (match === null) return undefined;
  const [, root = '', steps = '', rest = ''] = match;
  const page = rest.toLowerCase().split('/').filter(Boolean).join('/');
  if (!RELATIVE_PAGE.test(page)) return undefined;
  return {
    host: '',
    owner: undefined,
    repo: undefined,
    page,
    up: steps.split('/').filter((step) => step === '..').length,
    fromRoot: root !== '',
    problem: isMissingPage(page) && steps !== '' ? 'no-such-page' : undefined,
  };
}

/** Why nobody can report at a page, though it looks as if one could. */
function problemOf(host: string, repo: string | undefined, page: string): ForgePage['problem'] {
  if (repo === undefined) return LOOKS_LIKE_REPORT.test(page) ? 'no-repository' : undefined;
  // An account followed by the page of a repository that is left out.
  if (repo.toLowerCase() === 'security' && /^(?:advisories|policy)\b/.test(page)) return 'no-repository';
  if (WITHOUT_PRIVATE_REPORTS.test(host))
    return /^(?:-\/)?security\/(?:advisories|policy)\b/.test(page) ? 'no-private-reports' : undefined;
  return isMissingPage(page) ? 'no-such-page' : undefined;
}

/** The database of all advisories, and pages that the forge as a whole does not have. A single advisory is something to read. */
const LOOKS_LIKE_REPORT =
  /^(?:advisories(?:\/new)?|security\/(?:advisor\w*|policy|report\w*)(?:\/.*)?|(?:contact|report|support)\/[^/]{0,40}?(?:secur|vulnerab|advisor)[^/]*)$/;

/** Pages that are named like the one for private reports, which is `security/advisories/new`. */
const isMissingPage = (page: string): boolean =>
  /^(?:security\/(?!advisories\b)[^/]*(?:advisor|report|vulnerab|disclos|\bnew\b|\bcreate\b)|security\/advisories\/(?!new$|ghsa-)(?:new\/|create|report|submit|draft|open)|(?:security-)?advisor(?:y|ies)\b|(?:private-)?(?:security|vulnerability)-report)/.test(
    page,
  );
