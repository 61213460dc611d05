import { SEVERITIES } from '../../core';
import type { Coverage, FileReport, Severity } from '../../core';

/**
 * How a report is written: a start, a part for each file in the order of the input, and an end. The parts are
 * made where the file is checked, so that a report of many files is never held as a whole.
 */
export interface Format {
  readonly start: string;
  /** Stands between parts that are not empty. */
  readonly separator: string;
  /** `coverage` is computed when it is asked for. */
  file(result: FileReport, coverage: () => readonly Coverage[]): string;
  end(summary: Summary): string;
}

/** How many findings there are, in the order of `SEVERITIES`. */
export const countsOf = (findings: readonly { readonly severity: Severity }[]): readonly number[] =>
  SEVERITIES.map((severity) => findings.filter((finding) => finding.severity === severity).length);

export type Summary = Readonly<Record<'files' | Severity, number>>;
