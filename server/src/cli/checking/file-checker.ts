import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  countsOf,
  coverageOf,
  fileReport,
  fixAll,
  formatOf,
  lint,
  lintRepository,
  readPolicy,
  reportContents,
  scorecard,
} from '../../core';
import type { FileReport, Finding, LintContext, PartialConfig, Policy, Severity } from '../../core';
import { CommandError } from '../command';
import { decode, kindOfPath, readTextInput, reason } from '../files';
import { formatNamed } from '../formats';
import type { FormatName } from '../formats';
import type { FileDetails } from '../formats/format';
import { surroundings } from '../repository';
import type { Fixing } from './fixing';
import { pathFrom } from '../root';

/** What is done with every file. Plain data: a worker thread gets a copy. */
export interface CheckTask {
  /** The options of the command line, which win over every configuration file. */
  readonly options: PartialConfig;
  readonly configFile: string | undefined;
  /** ISO 8601 calendar date, YYYY-MM-DD. */
  readonly today: string;
  readonly fix: boolean;
  readonly format: FormatName;
  readonly coloured: boolean;
  /** The severities that make the check fail. */
  readonly failing: readonly Severity[];
  /** Only findings that make the check fail are reported. */
  readonly quiet: boolean;
  /** The root of the repository that all files belong to, where there is one. */
  readonly root: string | undefined;
}

/** What came of one file: its part of the report, or one sentence that says why it could not be checked. Plain data. */
export type Outcome = Checked | { readonly problem: string };

export interface Checked {
  /** Its path; a repository in which there is none has none. */
  readonly file?: string;
  readonly part: string;
  /** How many findings are reported, in the order of `SEVERITIES`. */
  readonly counts: readonly number[];
  readonly failed: boolean;
  /** What `--fix` came to, where it was given. */
  readonly fixing?: Fixing;
}

export interface FileChecker {
  /** @throws CommandError when the configuration that holds for the file is invalid. */
  requireConfig(path: string): void;
  /** Never rejects for the sake of a file: one that cannot be checked says nothing of the others. */
  check(path: string): Promise<Outcome>;
  /** Checks what does not come from a file, as if it stood at the path. */
  checkBytes(path: string, bytes: Uint8Array): Promise<Checked>;
}

/** @param note Takes a sentence on what stands around the files and is no reason to stop. */
export function fileChecker(task: CheckTask, note?: (sentence: string) => void): FileChecker {
  const around = surroundings(task.options, task.configFile, note);
  const format = formatNamed(task.format, task.coloured);

  async function contextFor(path: string): Promise<LintContext> {
    return {
      config: around.configFor(path),
      repository: await around.factsFor(path),
      today: task.today,
      format: formatOf(path),
    };
  }

  function checked({ result, details, writing }: Report, isChanged = false): Checked {
    const fails = ({ severity }: { severity: Severity }) => task.failing.includes(severity);
    const failures = result.findings.filter(fails);
    const findings = task.quiet ? failures : result.findings;
    return {
      part: format.file(task.quiet ? withFindings(result, findings) : result, {
        ...details(task.quiet ? fails : () => true),
        placedAt: pathFrom(task.root, result.path),
        isFixed: writing === 'fixes',
      }),
      counts: countsOf(findings),
      failed: failures.length > 0,
      ...(task.fix && {
        fixing: {
          isChanged,
          isLeftAlone: writing === 'loses bytes',
          choices: findings.filter(hasFix).length,
        },
      }),
    };
  }

  return {
    requireConfig: (path) => void around.configFor(isRepository(path) ? policyIn(path) : path),
    async check(path) {
      try {
        if (isRepository(path)) return checked(reportRepository(path, await contextFor(policyIn(path))));
        const context = await contextFor(path);
        const bytes = readTextInput(path);
        const left = task.fix ? fixFile(path, bytes, context) : bytes;
        return { ...checked(report(path, left, context), left !== bytes), file: path };
      } catch (error) {
        return { problem: problemOf(path, error) };
      }
    },
    checkBytes: async (path, bytes) => ({
      ...checked(report(path, bytes, await contextFor(path))),
      file: path,
    }),
  };
}

interface Report {
  readonly result: FileReport;
  /** What else can be shown, with those findings that are wanted. */
  readonly details: (isWanted: (finding: Finding) => boolean) => Pick<FileDetails, 'coverage' | 'contents'>;
  readonly writing: Writing;
}

/** What it would mean to write the file: its safe fixes; nothing, as fixes are not written in its markup; or the loss of bytes that are no UTF-8. */
type Writing = 'fixes' | 'nothing' | 'loses bytes';

const hasFix = ({ fixes }: FileReport['findings'][number]): boolean => fixes.length > 0;

/** A folder is only to be checked by itself when it is a repository in which no policy was found. */
const isRepository = (path: string): boolean => kindOfPath(path) === 'folder';

/** The place where a policy would stand. */
const policyIn = (folder: string): string => join(folder, 'SECURITY.md');

function reportRepository(path: string, context: LintContext): Report {
  const coverage = () => [];
  return reportOn(path, readPolicy(''), lintRepository(context), {
    bytes: new Uint8Array(),
    coverage,
    context,
    writing: 'nothing',
  });
}

function report(path: string, bytes: Uint8Array, around: LintContext): Report {
  const { text, valid } = decode(bytes);
  const context = { ...around, repository: { ...around.repository, isUtf8: valid } };
  const policy = readPolicy(text, context.format);
  const findings = lint(policy, context);
  const coverage = () => (isPolicy(context) ? coverageOf(policy, findings, context.config.profiles) : []);
  const writing = writingOf(valid, context);
  return reportOn(path, policy, findings, { bytes, coverage, context, writing });
}

function reportOn(
  path: string,
  policy: Policy,
  findings: readonly Finding[],
  {
    bytes,
    coverage,
    context,
    writing,
  }: Pick<FileDetails, 'coverage'> & Pick<Report, 'writing'> & { bytes: Uint8Array; context: LintContext },
): Report {
  const scored = () => scorecard(bytes);
  return {
    writing,
    result: fileReport(path, policy, findings, scored),
    details: (isWanted) => ({
      coverage,
      contents: () =>
        reportContents({
          path,
          policy,
          findings: findings.filter(isWanted),
          coverage: coverage(),
          scorecard: scored(),
          context,
        }),
    }),
  };
}

/** Keeps what the report computes when it is read. */
function withFindings(result: FileReport, findings: FileReport['findings']): FileReport {
  return {
    path: result.path,
    get policy() {
      return result.policy;
    },
    findings,
    get scorecard() {
      return result.scorecard;
    },
  };
}

/** What is asked of a policy is not asked of its companion for machines. */
const isPolicy = ({ format }: LintContext): boolean => format !== 'security.txt';

/** Writes the file only when a fix changes it, and else answers the same bytes. */
function fixFile(file: string, bytes: Uint8Array, context: LintContext): Uint8Array {
  const { text: before, valid, mark } = decode(bytes);
  if (writingOf(valid, context) !== 'fixes') return bytes;
  const after = fixAll(before, (round) => readPolicy(round, context.format), context);
  if (after === before) return bytes;
  const fixed = new TextEncoder().encode(mark ? `\uFEFF${after}` : after);
  try {
    writeFileSync(file, fixed);
  } catch (error) {
    throw new CommandError(`Cannot write ${file}: ${reason(error)}.`);
  }
  return fixed;
}

/** Fixes are written in Markdown, or as fields. */
function writingOf(isValid: boolean, { format }: LintContext): Writing {
  if (!isValid) return 'loses bytes';
  return format === 'markdown' || format === 'security.txt' ? 'fixes' : 'nothing';
}

function problemOf(path: string, error: unknown): string {
  return error instanceof CommandError
    ? error.message
    : `Cannot check ${path}: ${reason(error)}. Please report this together with the file.`;
}
