import { countsInWords, countsOf, ruleIds, ruleUrl } from '../../core';
import type { Coverage, FileReport, FindingReport } from '../../core';
import type { Format } from './format';

/** For pull requests and pages: the findings of each file as a table, and what it shows of the requirements of the profiles that are on. */
export const markdownFormat: Format = {
  start: '# Security policies\n',
  separator: '',
  file: (result, { coverage }) =>
    [
      `## ${plain(result.path)}`,
      summaryOf(result),
      ...problems(result.findings),
      ...coverage().map(requirements),
    ]
      .map((part) => `\n${part}\n`)
      .join(''),
  end: ({ files }) => (files === 0 ? '\nNo files were checked.\n' : ''),
};

function summaryOf({ findings, scorecard }: FileReport): string {
  const counts = countsInWords(countsOf(findings));
  const found = counts.length === 0 ? 'No problems.' : `Problems by severity: ${counts.join(', ')}.`;
  return `${found} OpenSSF Scorecard's Security-Policy check: ${scorecard.score} of 10.`;
}

function problems(findings: readonly FindingReport[]): string[] {
  if (findings.length === 0) return [];
  const rows = findings.map(({ range, severity, message, ruleId }) => [
    `${range.start.line}`,
    severity,
    plain(message),
    // That a part was not read is said of the check, and belongs to no rule.
    ruleIds.has(ruleId) ? `[${ruleId}](${ruleUrl(ruleId)})` : ruleId,
  ]);
  return [table(['Line', 'Severity', 'Problem', 'Rule'], rows)];
}

function requirements({ title, profile, controls, elsewhere }: Coverage): string {
  const rows = controls.map(({ id, asks, state, lines, findings }) => [
    id,
    plain(asks),
    state,
    [
      ...(lines.length === 0 ? [] : [`${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}`]),
      ...findings.map((finding) => `line ${finding.line}: ${plain(withoutRequirement(finding.message))}`),
      ...(lines.length === 0 && findings.length === 0
        ? [state === 'met' ? 'nothing in the policy speaks against it' : 'nothing in the policy says so']
        : []),
    ].join('<br>'),
  ]);
  return [
    `### ${title} (\`${profile}\`)`,
    table(['Requirement', 'The policy …', 'State', 'Where, and why'], rows),
    'This is what the text shows; whether people do what it says cannot be read in it.',
    ...(elsewhere.length === 0 ? [] : [`To be looked for elsewhere: ${elsewhere.join('; ')}.`]),
  ].join('\n\n');
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** The row says which requirement it is. */
const withoutRequirement = (message: string): string => message.replace(/ \([^()]*\)$/, '');

/** Text that means nothing else in Markdown. */
const plain = (text: string): string => text.replace(/[\\`*_[\]<>|#~]/g, '\\$&');
