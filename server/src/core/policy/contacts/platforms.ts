import { hostAndPath } from './urls';

/** Platforms that no longer take the reports that policies send there, as known on 2026-11-22: where they are, and what has become of them. */
const RETIRED: readonly (RetiredPlatform & { readonly at: RegExp })[] = [
  { at: /^(?:[\w-]+\.)?huntr\.dev\//, name: 'huntr.dev', status: 'ai-only' },
  { at: /^hackerone\.com\/ibb(?:\/|$)/, name: 'The Internet Bug Bounty', status: 'paused' },
];

interface RetiredPlatform {
  readonly name: string;
  /** It takes reports on AI software alone, at huntr.com; or none at all for now. */
  readonly status: 'ai-only' | 'paused';
}

/** What has become of the platform at a URL; undefined where it takes reports for all that is known. */
export function retiredPlatformAt(url: string): RetiredPlatform | undefined {
  const { host, path } = hostAndPath(url);
  return RETIRED.find(({ at }) => at.test(`${host}${path || '/'}`));
}
