import type { CodeLens } from 'vscode-languageserver';
import { absolute, scorecard, SEVERITIES } from '../core';
import type { Severity } from '../core';
import { serverCommands } from '../protocol';
import type { Analysis } from './analysis';
import type { ClientFeatures } from './client';
import { rangeOf } from './positions';

/** The client's page about a policy. */
const REPORT_COMMAND = 'securityPolicy.showReport';

/** Above the title, how the policy stands: its problems, OpenSSF Scorecard's score, and the sections that are missing. */
export function codeLenses(analysis: Analysis, client: Pick<ClientFeatures, 'commands'>): CodeLens[] {
  const { document, format, policy } = analysis;
  // What is still being read has neither all of its problems nor all of its sections.
  if (format !== 'markdown' || !policy.hasContent || policy.document.goesOn) return [];
  const range = rangeOf(document, policy.title ? absolute(policy.title) : { start: 0, end: 0 });
  const report = client.commands.includes(REPORT_COMMAND) ? REPORT_COMMAND : '';
  const lens = (title: string, command: string, ...args: unknown[]): CodeLens => ({
    range,
    command: { title, command, ...(args.length > 0 && { arguments: args }) },
  });
  const missing = analysis.missingSections().length;
  return [
    lens(problemsInWords(analysis), report),
    lens(`Scorecard ${scorecard(document.getText()).score} of 10`, report),
    ...(missing > 0
      ? [
          lens(
            missing === 1 ? 'Insert the missing section' : `Insert ${missing} missing sections`,
            serverCommands.insertMissingSections,
            document.uri,
          ),
        ]
      : []),
  ];
}

const NAMES: Record<Severity, readonly [one: string, many: string]> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  information: ['note', 'notes'],
  hint: ['hint', 'hints'],
};

function problemsInWords({ findings }: Pick<Analysis, 'findings'>): string {
  const counts = SEVERITIES.map((severity) => ({
    names: NAMES[severity],
    count: findings.filter((finding) => finding.severity === severity).length,
  })).filter(({ count }) => count > 0);
  if (counts.length === 0) return 'No problems';
  return counts.map(({ names: [one, many], count }) => `${count} ${count === 1 ? one : many}`).join(', ');
}
