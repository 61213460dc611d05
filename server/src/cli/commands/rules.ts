import { resolveConfig, rules, ruleSummary, severityOf } from '../../core';
import { CommandError, text } from '../command';
import type { Command } from '../command';
import { painter, print, takesColours } from '../output';

export const rulesCommand: Command = {
  name: 'rules',
  summary: 'list all rules',
  help: `Usage: security-policy rules [--format pretty|json]

Lists the rules with their severities. One that the profile recommended leaves off stands as off, with the severity that
it has when it is turned on. As JSON also with their tiers (1 matters most), their profiles and pages, and
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
  const rows = rules.map((rule) => ({ ...rule, shown: shownSeverity(rule) }));
  const widths = {
    id: Math.max(...rows.map(({ id }) => id.length)),
    severity: Math.max(...rows.map(({ shown }) => shown.length)),
  };
  return rows
    .map(
      ({ id, shown, statement }) =>
        `${paint('bold', id.padEnd(widths.id))}  ${shown.padEnd(widths.severity)}  ${statement}\n`,
    )
    .join('');
}

/** With which severity the rule runs where nothing is configured, as in "warning" or "off (hint)". */
function shownSeverity(rule: (typeof rules)[number]): string {
  const severity = severityOf(resolveConfig(), rule);
  return severity === 'off' ? `off (${rule.severity})` : severity;
}
