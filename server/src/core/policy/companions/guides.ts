import { remember } from '../../collections/remember';
import { formatOf } from '../../markup/format';
import { ownWays } from './companions';
import { readPolicy } from '../read';

/** What a guide for users or contributors says of reports itself. */
export interface GuideToReports {
  /** The ways to report in private that it gives, as `identityOf` gives them. */
  readonly ways: ReadonlySet<string>;
  /** It asks to report vulnerabilities in public, and gives no other way. */
  readonly inPublic: boolean;
}

/** Undefined for a guide that says nothing of reports, or leads to the policy. */
export const readGuide = remember(
  ({ path, text }: { readonly path: string; readonly text: string }): GuideToReports | undefined => {
    const part = aboutReports(text);
    if (part === '' || NAMES_POLICY.test(part)) return undefined;
    const read = readPolicy(part, formatOf(path));
    const ways = ownWays(read);
    return ways && { ways, inPublic: read.publicIssue === 'requested' && ways.size === 0 };
  },
);

/** In UTF-16 units: no guide says more of reports. */
const LONGEST_PART = 5_000;

/** The paragraphs that speak of reports of vulnerabilities, and those under a heading that does. */
function aboutReports(text: string): string {
  let isUnderHeading = false;
  const kept = text.split(/(?:\r\n|\n|\r){2,}/).filter((paragraph) => {
    const heading = /^#{1,6} .*/.exec(paragraph)?.[0] ?? /^.*\r?\n[=-]{3,}/.exec(paragraph)?.[0];
    if (heading !== undefined) isUnderHeading = REPORTS.test(heading);
    return isUnderHeading || REPORTS.test(paragraph);
  });
  return kept.join('\n\n').slice(0, LONGEST_PART);
}

const REPORTS =
  /\b(?:security|sicherheits?)[- ]?(?:related )?(?:issues?|bugs?|problems?|flaws?|holes?|reports?|concerns?|disclosures?|lücken?|problem)\b|\bvulnerabilit|\bvulnérabilit|\bvulnerabilidad|\bschwachstelle|уязвим|漏洞|脆弱性|취약점/i;
const NAMES_POLICY = /\bsecurity(?:\.(?:md|rst|adoc|txt)\b| policy\b)|\/security\/policy\b/i;
