import { severityInProfile } from '../../server/src/core/rules/documentation';
import { rules } from '../../server/src/core/rules/registry.generated';

const START = '<!-- rules:start -->';
const END = '<!-- rules:end -->';

/** The text of the README with the table of rules between its two markers; without them it stays as it is. */
export function generateReadme(text: string): string {
  const start = text.indexOf(START);
  const end = text.indexOf(END, start);
  if (start < 0 || end < 0) return text;
  return `${text.slice(0, start + START.length)}\n\n${table()}\n\n${text.slice(end)}`;
}

/** Aligned, as Prettier writes it. */
function table(): string {
  const rows = [
    ['Rule', 'Recommended', 'What is wrong'],
    ...rules.map((rule) => [
      `[\`${rule.id}\`](docs/rules/${rule.id}.md)`,
      severityInProfile(rule, 'recommended') ?? 'off',
      rule.statement,
    ]),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [header = [], ...body] = rows;
  return [
    line(header),
    `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`,
    ...body.map(line),
  ].join('\n');
}
