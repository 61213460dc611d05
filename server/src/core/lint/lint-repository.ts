import { severityOf } from '../config/config';
import { readPolicy } from '../policy/read';
import { rules } from '../rules/registry.generated';
import { lint } from './lint';
import type { Finding, LintContext } from './finding';

/** What is said of a repository in which no policy was found, in place of the text that is not there. */
export function lintRepository(context: LintContext): readonly Finding[] {
  const { config } = context;
  const only = rules
    .filter((rule) => rule.judges === 'repository' && severityOf(config, rule) !== 'off')
    .map(({ id }) => id);
  return lint(readPolicy(''), { ...context, config: { ...config, only } });
}
