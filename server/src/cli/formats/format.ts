import type { Coverage, FileReport, ReportContents, Severity } from '../../core';

/**
 * How a report is written: a start, a part for each file in the order of the input, and an end. The parts are
 * made where the file is checked, so that a report of many files is never held as a whole.
 */
export interface Format {
  readonly start: string;
  /** Stands between parts that are not empty. */
  readonly separator: string;
  file(result: FileReport, details: FileDetails): string;
  /** Nothing can be written before all parts are known: the end makes something of them. */
  readonly gathers?: true;
  /**
   * @param parts Those that are not empty, where the format gathers them; else none.
   * @param only The path of the file, where there is one alone.
   */
  end(summary: Summary, parts: readonly string[], only: string | undefined): string;
}

/** What few formats show: the large part of it is computed when it is asked for. */
export interface FileDetails {
  /** The path from the root of the repository, for those who show findings beside the code. */
  readonly placedAt: string;
  /** Whether `--fix` writes the safe fixes of this file. */
  readonly isFixed: boolean;
  coverage(): readonly Coverage[];
  contents(): ReportContents;
}

export type Summary = Readonly<Record<'files' | Severity, number>>;
