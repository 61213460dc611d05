import { severityOf } from '../config/config';
import { readPolicy } from '../policy/read';
import { ruleNamed } from '../rules/registry';
import { lint } from './lint';
import type { Finding, LintContext } from './finding';

/** The rules that judge a repository in which no policy was found. */
const OF_REPOSITORIES: readonly string[] = ['policy-file-missing'];

/** What is said of a repository in which no policy was found, in place of the text that is not there. */
export function lintRepository(context: LintContext): readonly Finding[] {
  const { config } = context;
  const only = OF_REPOSITORIES.filter((id) => {
    const rule = ruleNamed(id);
    return rule && severityOf(config, rule) !== 'off';
  });
  return lint(readPolicy(''), { ...context, config: { ...config, only } });
}
