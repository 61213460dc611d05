import { hostAndPath } from './urls';

/** Platforms that no longer take the reports that policies send there, as known on 2026-11-22: where they are, and what has become of them. */
const RETIRED: readonly { readonly at: RegExp; readonly name: string; readonly status: string }[] = [
  {
    at: /^(?:[\w-]+\.)?huntr\.dev\//,
    name: 'huntr.dev',
    status: 'takes reports on AI software alone, at huntr.com',
  },
  { at: /^hackerone\.com\/ibb(?:\/|$)/, name: 'The Internet Bug Bounty', status: 'has paused submissions' },
];

/** What has become of the platform at a URL; undefined where it takes reports for all that is known. */
export function retiredPlatformAt(
  url: string,
): { readonly name: string; readonly status: string } | undefined {
  const { host, path } = hostAndPath(url);
  return RETIRED.find(({ at }) => at.test(`${host}${path || '/'}`));
}
