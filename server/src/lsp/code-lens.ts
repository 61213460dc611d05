import type { CodeLens } from 'vscode-languageserver';
import { absolute, countsInWords, countsOf, scorecard } from '../core';
import { serverCommands } from '../protocol';
import type { Analysis } from './analysis';
import type { ClientFeatures } from './client';
import { rangeOf } from './positions';

/** The client's page about a policy. */
const REPORT_COMMAND = 'securityPolicy.showReport';

/** Above the title, how the policy stands: its problems, OpenSSF Scorecard's score, and the sections that are missing. */
export function codeLenses(analysis: Analysis, client: Pick<ClientFeatures, 'commands'>): CodeLens[] {
  const { document, findings, format, policy } = analysis;
  // What is still being read has neither all of its problems nor all of its sections.
  if (format !== 'markdown' || !policy.hasContent || policy.document.goesOn) return [];
  const range = rangeOf(document, policy.title ? absolute(policy.title) : { start: 0, end: 0 });
  const report = client.commands.includes(REPORT_COMMAND) ? REPORT_COMMAND : '';
  const lens = (title: string, command: string, ...args: unknown[]): CodeLens => ({
    range,
    command: { title, command, ...(args.length > 0 && { arguments: args }) },
  });
  const problems = countsInWords(countsOf(findings));
  const missing = analysis.missingSections().length;
  return [
    lens(problems.length > 0 ? problems.join(', ') : 'No problems', report),
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
