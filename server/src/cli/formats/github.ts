import type { FindingReport, Severity } from '../../core';
import type { Format } from './format';

/** Workflow commands of GitHub Actions, which become annotations of the files. */
export const githubFormat: Format = {
  start: '',
  separator: '',
  file: ({ findings }, { placedAt }) => findings.map((finding) => annotation(placedAt, finding)).join(''),
  end: () => '',
};

const LEVELS: Record<Severity, string> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** Lines and columns count from 1; the last column belongs to the range. */
function annotation(
  path: string,
  { ruleId, severity, message, range: { start, end } }: FindingReport,
): string {
  const properties = {
    file: path,
    line: start.line,
    endLine: end.line,
    // Columns say nothing across lines.
    ...(start.line === end.line && {
      col: start.character + 1,
      endColumn: Math.max(start.character + 1, end.character),
    }),
    title: ruleId,
  };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${LEVELS[severity]} ${list.join(',')}::${escapeData(message)}\n`;
}

const escapeData = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
