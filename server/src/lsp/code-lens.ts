import type { CodeLens } from 'vscode-languageserver';
import { absolute, countsInWords, countsOf, enumerated, scorecard, t } from '../core';
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
    lens(problems.length > 0 ? enumerated(problems) : t('No problems'), report),
    lens(t('Scorecard {0} of 10', scorecard(document.getText()).score), report),
    ...(missing > 0
      ? [
          lens(
            missing === 1 ? t('Insert the missing section') : t('Insert {0} missing sections', missing),
            serverCommands.insertMissingSections,
            document.uri,
          ),
        ]
      : []),
  ];
}
