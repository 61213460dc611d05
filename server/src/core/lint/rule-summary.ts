import { resolveConfig } from '../config/config';
import { formatOf } from '../markup/format';
import { readPolicy } from '../policy/read';
import { usualPath } from '../rules/applies';
import { ruleUrl, severityInProfile } from '../rules/documentation';
import { PROFILE_IDS, type ProfileId } from '../rules/profiles';
import { EXAMPLES_TODAY, type Example, type Rule, type Severity } from '../rules/rule';
import { ruleTexts } from '../rules/texts';
import { lint } from './lint';

/** What a list of rules says of one. */
export interface RuleSummary {
  readonly id: string;
  /** Its own; a profile may run it with another. */
  readonly severity: Severity;
  readonly tier: Rule['tier'];
  /** One sentence: what is wrong. */
  readonly statement: string;
  /** The profiles that run it, and how severely. */
  readonly profiles: Readonly<Partial<Record<ProfileId, Severity>>>;
  /** A finding can bring a fix: that of one of the examples does. */
  readonly fixable: boolean;
  /** The address of its page. */
  readonly docs: string;
}

export function ruleSummary(rule: Rule): RuleSummary {
  const { id, severity, tier, statement } = rule;
  const profiles = PROFILE_IDS.flatMap((profile) => {
    const own = severityInProfile(rule, profile);
    return own === undefined ? [] : [[profile, own] as const];
  });
  return {
    id,
    severity,
    tier,
    statement,
    profiles: Object.fromEntries(profiles),
    fixable: (ruleTexts(id)?.examples.violates ?? []).some((example) => hasFix(rule, example)),
    docs: ruleUrl(id),
  };
}

function hasFix(rule: Rule, example: Example): boolean {
  const {
    text,
    repository = {},
    today = EXAMPLES_TODAY,
  } = typeof example === 'string' ? { text: example } : example;
  const path = usualPath(rule);
  const context = {
    config: resolveConfig({ only: [rule.id] }),
    repository: { path, ...repository },
    today,
    format: formatOf(path),
  };
  return lint(readPolicy(text, context.format), context).some((finding) => finding.fixes().length > 0);
}
