import { countsInWords, SEVERITIES } from '../../core';
import type { FindingReport, Severity } from '../../core';
import { painter, plural } from '../output';
import type { Paint, Style } from '../output';
import type { Format, Summary } from './format';

/** For people: the findings of each file in columns, and a line that counts them. */
export function prettyFormat(coloured: boolean): Format {
  const paint = painter(coloured);
  return {
    start: '',
    separator: '',
    file: ({ path, findings }, { isFixed }) =>
      findings.length > 0 ? `${paint('underline', path)}\n${rows(findings, isFixed, paint)}\n` : '',
    end: (summary, _parts, only) => (summary.files > 0 ? `${verdict(summary, only, paint)}\n` : ''),
  };
}

const STYLES: Record<Severity, Style> = {
  error: 'red',
  warning: 'yellow',
  information: 'blue',
  hint: 'gray',
};

function rows(findings: readonly FindingReport[], isFixed: boolean, paint: Paint): string {
  const places = findings.map(({ range: { start } }) => `${start.line}:${start.character + 1}`);
  const placeWidth = Math.max(...places.map((place) => place.length));
  const severityWidth = Math.max(...findings.map(({ severity }) => severity.length));
  return findings
    .map(({ severity, message, ruleId, fixes }, index) => {
      const place = paint('dim', (places[index] ?? '').padStart(placeWidth));
      const fixable = isFixed && fixes.some(({ safe }) => safe) ? paint('dim', ', --fix writes it') : '';
      return `  ${place}  ${paint(STYLES[severity], severity.padEnd(severityWidth))}  ${message}  ${paint('dim', ruleId)}${fixable}\n`;
    })
    .join('');
}

function verdict(summary: Summary, only: string | undefined, paint: Paint): string {
  const counts = SEVERITIES.map((severity) => summary[severity]);
  const total = counts.reduce((sum, count) => sum + count, 0);
  const files = plural(summary.files, 'file');
  // Where something was found, the path stands above it.
  if (total === 0) return `${paint('green', 'No problems')} in ${only ?? files}.`;
  return `${paint('bold', plural(total, 'problem'))} in ${files}: ${countsInWords(counts).join(', ')}.`;
}
