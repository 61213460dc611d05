import { rules } from './registry.generated';
import type { Rule } from './rule';

/** What only the page of a rule shows. It is most of a rule, so the bundles for Node keep it apart from what they run. */
export type RuleTexts = Pick<Rule, 'why' | 'detects' | 'remedy' | 'whenToTurnOff' | 'examples'>;

/** The texts of the rule of that id; undefined when there is no such rule. */
export function ruleTexts(id: string): RuleTexts | undefined {
  return rules.find((rule) => rule.id === id);
}
