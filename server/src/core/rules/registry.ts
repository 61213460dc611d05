import { rules } from './registry.generated';
import type { Rule } from './rule';

/** The ids of all rules, in alphabetical order. */
export const ruleIds: ReadonlySet<string> = new Set(rules.map(({ id }) => id));

/** The rule of that id, if there is one. */
export function ruleNamed(id: string): Rule | undefined {
  return rules.find((rule) => rule.id === id);
}
