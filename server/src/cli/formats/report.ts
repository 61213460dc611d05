import type { FileReport, FindingReport, Severity } from '../../core';

/** What `check` found, in the shape that `--format json` prints. */
export interface Report {
  readonly version: 1;
  readonly results: readonly FileReport[];
  readonly summary: Summary;
}

export type Summary = Readonly<Record<'files' | Severity, number>>;

export function reportOf(results: readonly FileReport[]): Report {
  const findings = results.flatMap((result) => result.findings);
  const count = (severity: Severity) =>
    findings.filter((finding: FindingReport) => finding.severity === severity).length;
  return {
    version: 1,
    results,
    summary: {
      files: results.length,
      error: count('error'),
      warning: count('warning'),
      information: count('information'),
      hint: count('hint'),
    },
  };
}
