import type { TopicVocabulary } from './vocabulary';

export const scanning: TopicVocabulary = {
  id: 'scanning',
  headings:
    /\b(?:security |vulnerability |automated |dependency |code |secret ){1,4}(?:scann?(?:ing|ers?|s)?|testing|analysis|tools|tooling|checks?|audits?)\b|\bscanning (?:results|tools)|\bci(?:\/cd)? security|\bstatic analysis|\bfuzz(?:ing)?\b|自动.{0,20}扫描|スキャン/i,
  notHeadings: /\bresearch|\brules|\bguidelines for testing|\breport/i,
  strong:
    /\b(?:codeql|dependabot|renovate|bandit|snyk|semgrep|trivy|gitleaks|trufflehog|sonar(?:qube|cloud)|oss-fuzz|clusterfuzz|cargo[- ](?:audit|deny)|npm audit|pip-audit|govulncheck|gosec|checkov|grype|owasp dependency[- ]check|coverity|address ?sanitizer|asan|code scanning|vulnerability scans?)\b|\b(?:continuous(?:ly)?|automated|automatically|regular(?:ly)?|static)\b.{0,40}\b(?:security )?(?:scan(?:s|ned|ning)?|fuzz(?:ed|ing)?|static analysis|code analysis)\b/i,
  not: /\bwe recommend\b|\bplanned\b|\bmust\b|\boutput (?:from|of)\b|\b(?:please|do not|don't|you (?:can|should|may|must)|report(?:s)? (?:from|generated|by|of))\b|\bnot accept|\brun(?:ning)? .{0,30}\b(?:yourself|locally)\b/i,
};
