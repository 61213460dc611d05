import { SEVERITIES } from '../rules/rule';
import type { Severity } from '../rules/rule';

/** How many findings there are, in the order of `SEVERITIES`. */
export const countsOf = (findings: readonly { readonly severity: Severity }[]): readonly number[] =>
  SEVERITIES.map((severity) => findings.filter((finding) => finding.severity === severity).length);

/** Those counts that are not 0, the most severe first: "1 error", "2 information". */
export const countsInWords = (counts: readonly number[]): readonly string[] =>
  SEVERITIES.flatMap((severity, index) => {
    const count = counts[index] ?? 0;
    if (count === 0) return [];
    // "Information" has no plural.
    return severity === 'information' ? `${count} ${severity}` : plural(count, severity);
  });

/** "1 file", "2 files". */
export const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;
