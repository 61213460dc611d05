import { isFoundPolicyPath } from './policy-files';

const ISSUE_TEMPLATE =
  /^(?:\.?[a-z]+\/)?issue_templates?\/(?:config\.ya?ml|[^/]*(?:secur|vulnerab)[^/]*\.(?:md|ya?ml))$/i;
const GUIDE = /^(?:\.github\/|docs\/)?(?:contributing|readme|support)\.(?:md|markdown|rst|adoc)$/i;
const SECURITY_INSIGHTS = /^(?:\.github\/|\.gitlab\/)?security-insights\.ya?ml$/i;
const SECURITY_TXT = /^(?:(?:[^/]+\/){0,4}\.well-known\/)?security\.txt$/;
/** What lies there speaks for somebody else, or for nobody. */
const NOT_OURS = /(?:^|\/)(?:node_modules|vendor|third_party|testdata|tests?|fixtures?|examples?)\//i;

/** A form or template for public issues that is about security by its name. */
export const isSecurityIssueTemplate = (path: string): boolean =>
  ISSUE_TEMPLATE.test(path) && !isIssueConfig(path);

/** The file that says what GitHub offers to somebody who opens an issue. */
const isIssueConfig = (path: string): boolean => /(?:^|\/)issue_templates?\/config\.ya?ml$/i.test(path);

/** A guide in which contributors and users look for the way to report. */
export const isGuide = (path: string): boolean => GUIDE.test(path);

/** OpenSSF's Security Insights, of any version. */
export const isSecurityInsights = (path: string): boolean => SECURITY_INSIGHTS.test(path);

/** RFC 9116's file, of the repository itself or of a site that is built from it. */
export const isOwnSecurityTxt = (path: string): boolean => SECURITY_TXT.test(path) && !NOT_OURS.test(path);

/** A file that may agree or disagree with the policy. The path is relative to the root of the repository, with `/`. */
export function isCompanion(path: string): boolean {
  return (
    isFoundPolicyPath(path) ||
    ISSUE_TEMPLATE.test(path) ||
    isGuide(path) ||
    isSecurityInsights(path) ||
    isOwnSecurityTxt(path)
  );
}

/** Where companions are mostly found. */
export const STANDARD_COMPANIONS: readonly string[] = ['', 'docs/']
  .flatMap((folder) => ['SECURITY.md', 'CONTRIBUTING.md', 'README.md'].map((name) => folder + name))
  .concat('security-insights.yml', 'SECURITY-INSIGHTS.yml', '.well-known/security.txt');
