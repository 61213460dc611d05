import type { CodeLens } from 'vscode-languageserver';
import { absolute, countsInWords, countsOf, enumerated, t } from '../core';
import { clientCommands, serverCommands } from '../protocol';
import type { Analysis } from './analysis';
import type { ClientFeatures } from './client';
import { rangeOf } from './positions';

/**
 * Above the title, how the policy stands: its problems, OpenSSF Scorecard's score, and the sections that are missing, each leading to more of it. There is
 * always a line, so that the text stays where it is while problems come and go; one with nothing wrong says so in one piece.
 */
export function codeLenses(analysis: Analysis, client: Pick<ClientFeatures, 'commands'>): CodeLens[] {
  const { document, findings, format, policy } = analysis;
  // What is still being read has neither all of its problems nor all of its sections.
  if (format === 'security.txt' || !policy.hasContent || policy.document.goesOn) return [];
  const range = rangeOf(document, policy.title ? absolute(policy.title) : { start: 0, end: 0 });
  const known = (command: string): string => (client.commands.includes(command) ? command : '');
  const lens = (title: string, command: string, ...args: unknown[]): CodeLens => ({
    range,
    command: { title, command, ...(args.length > 0 && { arguments: args }) },
  });
  const report = known(clientCommands.showReport);
  const problems = enumerated(countsInWords(countsOf(findings)));
  const missing = analysis.missingSections().length;
  const score = analysis.score();
  if (problems === '' && missing === 0 && score === BEST)
    return [lens(t('No problems, Scorecard {0} of 10', score), report)];
  return [
    problems === ''
      ? lens(t('No problems'), report)
      : lens(problems, known(clientCommands.showProblems) || report),
    ...(missing > 0
      ? [
          lens(
            missing === 1 ? t('Insert the missing section') : t('Insert {0} missing sections', missing),
            serverCommands.insertMissingSections,
            document.uri,
          ),
        ]
      : []),
    // The line is cut where the window ends, so that what can be done stands before what can be known.
    lens(t('Scorecard {0} of 10', score), report),
  ];
}

const BEST = 10;
