/** Words that stand for each other in many cues, in the notation of cues. */
export const FAMILIES = {
  flaw: 'vulnerab*|vulnarab*|vulns|vuln|flaw*|weakness*|exploit*|security_issue*|security_bug*|security_problem*|security_concern*|security_hole*|security_defect*|security_incident*|security_risk*|security_matter*|security_report*',
  issue:
    'vulnerab*|vulns|vuln|flaw*|weakness*|exploit*|issue*|bug*|problem*|finding*|concern*|report*|submission*|details|information',
  us: 'we|our|us|team|project|maintainer*|company|committee|developers',
  user: 'you|your|users|user|developers|operator*|administrators|admins|deployers|contributors|customers|consumers|integrators|everyone|applications|anyone',
  reporter:
    'you|your|reporter*|researcher*|finder*|discoverer*|contributor*|individual*|people|person|persons|those|anyone|hackers|submitter*|who|them|they|everyone',
  advisory: 'advisor*|ghsa*|security_bulletin*|bulletin*|security_notice*|security_announcement*|cve|cves',
  secret:
    'secret*|credential*|password*|passphrase*|token|tokens|api_key*|api-key*|private_key*|key|keys|certificate*|seed_phrase*|environment_variable*|env',
  fix: 'fix|fixes|fixed|patch|patches|patched|release|released|releases|update|updates|resolved|remediat*|mitigat*|upgrade*',
  not: "not|never|don't|doesn't|isn't|aren't|won't|can't|cannot|nor|no_longer",
} as const;
