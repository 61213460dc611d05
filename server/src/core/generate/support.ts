import { isRelease, taggedVersions } from '../policy/versions/stated-versions';
import { folderOf } from '../repository/policy-files';
import type { Companion, Manifest, RepositoryFacts } from '../repository/facts';
import { versionValues } from '../templates';
import type { Answers } from './questions';

/** Which versions get fixes: the answer to `support`, and the version that its table starts from. */
export interface Support {
  readonly support: 'line' | 'latest' | 'none';
  readonly version: string | undefined;
}

/**
 * What the repository lets one expect: before 1.0, and where packages go their own ways, only the latest release gets fixes, and nothing does
 * where the README says that the project has ended.
 *
 * @param given A version, an end of support, or that there is none, which is decided already.
 */
export function proposedSupport(facts: RepositoryFacts, given: Answers = {}): Support {
  const { version: known, 'support-end': end, support: decided } = given;
  if (decided === 'none') return { support: 'none', version: undefined };
  if (known === undefined && isArchived(facts)) return { support: 'none', version: undefined };
  const versions = known === undefined ? statedVersions(facts) : [known];
  const lines = new Set(versions.map((version) => versionValues(version).version_line));
  const [version] = versions;
  const [line] = lines;
  if (lines.size !== 1 || typeof line !== 'string') return { support: 'latest', version: undefined };
  const isStable = !line.startsWith('0.') || end !== undefined;
  return { support: isStable ? 'line' : 'latest', version };
}

/** The versions of the packages. One that is published nowhere says nothing, as long as another one or a tag does. */
function statedVersions({ manifests = [], tags = [] }: RepositoryFacts): string[] {
  const stated = manifests.filter((manifest): manifest is Manifest & { version: string } =>
    Boolean(manifest.version),
  );
  const published = stated.filter(({ isPrivate }) => isPrivate !== true);
  if (published.length > 0) return published.map(({ version }) => version);
  const released = taggedVersions(tags).find(isRelease);
  return released === undefined ? stated.map(({ version }) => version) : [released.text];
}

/** The README says at its top that the project has ended. */
function isArchived({ companions = [] }: RepositoryFacts): boolean {
  return companions.some((companion) => isReadme(companion) && ENDED.test(companion.text.slice(0, TOP)));
}

const isReadme = ({ path }: Companion): boolean =>
  /^readme\./i.test(path.slice(path.lastIndexOf('/') + 1)) && ['', '.github'].includes(folderOf(path));

/** How far down a banner stands, in UTF-16 units. */
const TOP = 1500;

/** As a banner says it of the project, and the badges of repostatus.org. */
const ENDED =
  /\b(?:this|the) (?:project|repository|repo|package|library|module|tool|plugin|extension) (?:is|has been) (?:now |currently )?(?:archived|deprecated|discontinued|abandoned|unmaintained|retired|no longer (?:actively )?(?:maintained|supported|developed))\b|\bno longer (?:actively )?maintained\b|repostatus\.org\/#(?:abandoned|unsupported|inactive)\b|^#{1,3} *\W{0,6}(?:archived|deprecated|unmaintained)\W{0,6}$/im;
