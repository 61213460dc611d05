import { rules, ruleSummary } from '../../core';
import { CommandError, text } from '../command';
import type { Command } from '../command';
import { painter, print, takesColours } from '../output';

export const rulesCommand: Command = {
  name: 'rules',
  summary: 'list all rules',
  help: `Usage: security-policy rules [--format pretty|json]

Lists the rules with their severities. As JSON also with their tiers (1 matters most), their profiles and pages, and
whether they bring fixes.`,
  options: { format: { type: 'string', default: 'pretty' } },
  run(invocation) {
    const [argument] = invocation.positionals;
    if (argument !== undefined) {
      throw new CommandError(
        `rules takes no argument "${argument}": did you mean security-policy explain ${argument}?`,
      );
    }
    const format = text(invocation, 'format');
    if (format === 'json') return print(`${JSON.stringify(rules.map(ruleSummary), null, 2)}\n`);
    if (format === 'pretty') return print(table());
    throw new CommandError(`There is no format "${format ?? ''}": choose pretty or json.`);
  },
};

function table(): string {
  const paint = painter(takesColours());
  const width = Math.max(...rules.map(({ id }) => id.length));
  return rules
    .map(
      ({ id, severity, statement }) =>
        `${paint('bold', id.padEnd(width))}  ${severity.padEnd(11)}  ${statement}\n`,
    )
    .join('');
}
