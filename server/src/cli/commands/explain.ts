import { ruleDocumentation, ruleIds, suggestion } from '../../core';
import { CommandError, onlyArgument } from '../command';
import type { Command } from '../command';
import { painter, print, takesColours } from '../output';

export const explain: Command = {
  name: 'explain',
  summary: 'explain a rule: why it matters, and how to follow it',
  help: `Usage: security-policy explain RULE

Prints the page of a rule. security-policy rules lists all rules.`,
  options: {},
  run(invocation) {
    const id = onlyArgument(invocation, 'rule', 'explain');
    const page = ruleDocumentation(id);
    if (page === undefined) {
      throw new CommandError(
        `There is no rule "${id}".${suggestion(id, ruleIds)} security-policy rules lists all.`,
      );
    }
    const paint = painter(takesColours());
    return print(`${page.replace(/^#{1,6} .*$/gm, (heading) => paint('bold', heading)).trimEnd()}\n`);
  },
};
