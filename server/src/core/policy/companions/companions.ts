import { remember } from '../../collections/remember';
import { formatOf } from '../../markup/format';
import { hostAndPath } from '../contacts/urls';
import type { Channel, Policy } from '../model';
import { readPolicy } from '../read';

/** A file beside the policy, read as one. */
export const readCompanion = remember(
  ({ path, text }: { readonly path: string; readonly text: string }): Policy =>
    readPolicy(text, formatOf(path)),
);

/** What tells one way to report from another: two ways with the same one reach the same people. */
export function identityOf({ kind, value }: Pick<Channel, 'kind' | 'value'>): string {
  // The words for the form of a repository do not name the repository.
  if (kind === 'github-advisory') return kind;
  if (value.includes('@') && !value.includes('/')) return value.replace(/^mailto:/i, '').toLowerCase();
  const { host, path } = hostAndPath(value);
  return `${host}${path.replace(/\/$/, '')}`;
}

/** The ways to report in private that a policy itself offers; undefined where it also leads to another place, or to people without an address. */
export function ownWays({ channels }: Pick<Policy, 'channels'>): ReadonlySet<string> | undefined {
  const offered = channels.filter(({ effective, kind }) => effective || kind === 'policy-elsewhere');
  return offered.every(isAddressed) ? new Set(offered.map(identityOf)) : undefined;
}

const isAddressed = ({ kind, value }: Channel): boolean =>
  kind === 'github-advisory' ||
  (kind !== 'policy-elsewhere' && (kind === 'phone' || (/[@/.]\w/.test(value) && !/\s/.test(value))));

/** Whether both offer ways to report, and none is the same. */
export function haveNothingInCommon(
  ours: ReadonlySet<string> | undefined,
  theirs: ReadonlySet<string> | undefined,
): boolean {
  if (!ours || !theirs || ours.size === 0 || theirs.size === 0) return false;
  return ![...ours].some((way) => theirs.has(way));
}
