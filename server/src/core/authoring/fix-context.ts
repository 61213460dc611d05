import type { FixContext } from '../fixes';
import type { LintContext } from '../lint/finding';
import type { Policy } from '../policy/model';

/** What fixes and completions are made from, in the circumstances that a policy is judged in. */
export function fixContext(policy: Policy, { config, repository, today }: LintContext): FixContext {
  return { policy, repository, today, options: config.options };
}
