import { countsInWords, countsOf } from '../lint/counts';
import type { FileReport, FindingReport } from '../inspect';
import { SEVERITIES } from '../rules/rule';
import type { ToolAnswer } from './model';

/** What a rule tells of itself; undefined for a finding that no rule makes. */
export type RuleReasons = { readonly why: string; readonly remedy: string } | undefined;

/** More findings of one file than these are left to the structured answer. */
const MOST_FINDINGS = 60;

/** Stand for publications that the page of the rule links. */
const SOURCE = / \[[A-Z][A-Z0-9-]+\](?:, \[[A-Z][A-Z0-9-]+\])*/g;

/** What was found in files, as plain data and in words. */
export function checkAnswer(
  files: readonly FileReport[],
  reasonsOf: (ruleId: string) => RuleReasons,
): ToolAnswer {
  // Reports compute their parts when they are read: once is enough.
  const results = JSON.parse(JSON.stringify(files)) as FileReport[];
  const all = results.flatMap(({ findings }) => findings);
  const ids = [...new Set(all.map(({ ruleId }) => ruleId))].sort();
  const reasons = new Map(
    ids.flatMap((id) => {
      const found = reasonsOf(id);
      return found ? [[id, { why: found.why, remedy: found.remedy }] as const] : [];
    }),
  );
  const total = countsOf(all);

  const explained = new Set<string>();
  const why = ({ ruleId }: FindingReport): string[] => {
    const found = reasons.get(ruleId);
    if (!found || explained.has(ruleId)) return [];
    explained.add(ruleId);
    return [`  Why: ${found.why.replaceAll(SOURCE, '')}`];
  };
  const text = results.map((result) => {
    const { path, findings, scorecard } = result;
    const shown = findings.slice(0, MOST_FINDINGS);
    const hidden = findings.length - shown.length;
    return [
      `${path}: ${countsInWords(countsOf(findings)).join(', ') || 'nothing found'}. OpenSSF Scorecard gives it ${scorecard.score} of 10.`,
      ...said(result),
      ...shown.flatMap((finding) => [...findingLines(finding), ...why(finding)]),
      ...(hidden > 0 ? [`And ${hidden} more: mend these first.`] : []),
    ].join('\n');
  });
  if (all.length > 0) text.push(NOTE);
  return {
    content: [{ type: 'text', text: text.join('\n\n') }],
    structuredContent: {
      version: 1,
      results,
      summary: {
        files: results.length,
        ...Object.fromEntries(SEVERITIES.map((severity, index) => [severity, total[index] ?? 0])),
      },
      rules: Object.fromEntries(reasons),
    },
  };
}

const NOTE =
  'Places are line:character; lines count from 1, characters from 0. Apply safe fixes. Every other fix is a choice or a promise: ask the person first.';

/** What a reader would take from the policy. */
function said({ policy: { channels, commitments } }: FileReport): string[] {
  const ways = channels.map(
    ({ kind, value, line, effective }) => `${kind} ${value} (line ${line}${effective ? '' : ', of no use'})`,
  );
  const times = commitments.map(
    ({ stage, severity, text, line }) =>
      `${stage}${severity === null ? '' : ` ${severity}`}: ${text} (line ${line})`,
  );
  return [
    ...(ways.length > 0 ? [`Ways to report: ${ways.join('; ')}.`] : []),
    ...(times.length > 0 ? [`Times: ${times.join('; ')}.`] : []),
  ];
}

function findingLines({ ruleId, severity, message, range, fixes }: FindingReport): string[] {
  return [
    `- ${place(range.start)} ${severity} ${ruleId}: ${message}`,
    ...fixes.flatMap(({ title, safe, edits }) => [
      `  ${safe ? 'Safe fix' : 'Fix'}: ${title}`,
      ...edits.map(
        (edit) =>
          `    ${place(edit.range.start)} to ${place(edit.range.end)} becomes ${JSON.stringify(edit.newText)}`,
      ),
    ]),
  ];
}

const place = ({ line, character }: FindingReport['range']['start']): string => `${line}:${character}`;
