import { scorecardContentFiles, scorecardFile } from './files';
import { scorecard } from './scorecard';
import type { Scorecard } from './scorecard';

/** The files of a repository, in the order in which Scorecard lists them: that of the bytes of their paths for a folder. */
export interface ListedFiles {
  /** Relative to the root, with `/`. */
  readonly listing: readonly string[];
  read(path: string): string | Uint8Array;
}

/** What the Security-Policy check says of a repository. */
export interface ScorecardCheck {
  /** 0 to 10; 0 when there is no policy. */
  readonly score: number;
  /** By the names that Scorecard gives them. */
  readonly probes: {
    readonly securityPolicyPresent: boolean;
    readonly securityPolicyContainsLinks: boolean;
    readonly securityPolicyContainsText: boolean;
    readonly securityPolicyContainsVulnerabilityDisclosure: boolean;
  };
  /** The file that counts as the policy; undefined when there is none. */
  readonly policyFile: string | undefined;
  /** The file whose content is scored, which may be another one; undefined when none has content. */
  readonly contentFile: string | undefined;
  /** What was found in the content. */
  readonly found: Scorecard;
}

/** @param organization The repository `.github` of the owner on GitHub, which is looked into when the first has no policy. */
export function scorecardCheck(repository: ListedFiles, organization?: ListedFiles): ScorecardCheck {
  const holder = [repository, organization].find(
    (files) => files && scorecardFile(files.listing) !== undefined,
  );
  const policyFile = holder && scorecardFile(holder.listing);
  const candidates = holder && policyFile ? scorecardContentFiles(holder.listing, policyFile) : [];
  const contentFile = candidates.find((path) => (holder?.read(path).length ?? 0) > 0);
  const found = scorecard(holder && contentFile !== undefined ? holder.read(contentFile) : '');
  return {
    score: found.score,
    probes: {
      securityPolicyPresent: policyFile !== undefined,
      securityPolicyContainsLinks: found.links,
      securityPolicyContainsText: found.text,
      securityPolicyContainsVulnerabilityDisclosure: found.disclosure,
    },
    policyFile,
    contentFile,
    found,
  };
}
