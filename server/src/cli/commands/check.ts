import { writeFileSync } from 'node:fs';
import {
  fileReport,
  fixAll,
  formatOf,
  lintAs,
  PROFILE_NAMES,
  profileNamed,
  readPolicy,
  ruleIds,
  scorecard,
  SEVERITIES,
  suggestion,
  withEncodingFinding,
} from '../../core';
import type { FileReport, LintContext, PartialConfig, Severity } from '../../core';
import { today } from '../../today';
import { CommandError, EXIT, flag, text, texts } from '../command';
import type { Command, Invocation } from '../command';
import { discover } from '../discover';
import { decode, readInput, reason } from '../files';
import { githubFormat } from '../formats/github';
import { jsonFormat } from '../formats/json';
import { prettyFormat } from '../formats/pretty';
import { reportOf } from '../formats/report';
import type { Report } from '../formats/report';
import { complain, painter, write } from '../output';
import { surroundings } from '../repository';
import type { Surroundings } from '../repository';
import { readStandardInput } from '../standard-input';

export const check: Command = {
  name: 'check',
  summary: 'check policies and report what is wrong, and why',
  help: `Usage: security-policy check [PATH...]

Checks files, the policies in folders (here when no PATH is given), and the files that a glob matches.

  --format FORMAT        pretty (the default), json or github
  --profile NAME         a set of rules; may be given again (default: recommended)
  --rule ID              run only this rule, even if it is off; may be given again
  --config FILE          this configuration instead of the nearest .securitypolicy.{json,jsonc,yaml,yml}
  --fix                  apply all safe fixes to the files, then report what is left
  --stdin                check standard input
  --stdin-filename NAME  the name and place that standard input counts as (default: SECURITY.md)
  --fail-on SEVERITY     exit with 1 at this severity or above: error (the default), warning, information, hint, never
  --today YYYY-MM-DD     the date that counts as today
  --output FILE          write the report to a file
  --quiet                report only what --fail-on fails on

Exit status: 0 nothing at or above --fail-on, 1 findings, 2 wrong use, unreadable input or invalid configuration.`,
  options: {
    format: { type: 'string', default: 'pretty' },
    profile: { type: 'string', multiple: true },
    rule: { type: 'string', multiple: true },
    config: { type: 'string' },
    fix: { type: 'boolean' },
    stdin: { type: 'boolean' },
    'stdin-filename': { type: 'string' },
    'fail-on': { type: 'string', default: 'error' },
    today: { type: 'string' },
    output: { type: 'string' },
    quiet: { type: 'boolean' },
  },
  run: runCheck,
};

async function runCheck(invocation: Invocation): Promise<number> {
  const output = text(invocation, 'output');
  const format = formatNamed(text(invocation, 'format') ?? '', output !== undefined);
  const fails = failing(text(invocation, 'fail-on') ?? '');
  const job: Job = {
    around: surroundings(configOptions(invocation), text(invocation, 'config')),
    today: dateOf(text(invocation, 'today')),
    fix: flag(invocation, 'fix'),
  };
  const { results, problems } = flag(invocation, 'stdin')
    ? { results: [await checkStandardInput(job, invocation)], problems: [] }
    : await checkPaths(job, invocation);
  const failed = results.some(({ findings }) => findings.some(({ severity }) => fails(severity)));
  const shown = flag(invocation, 'quiet') ? results.map((result) => only(result, fails)) : results;
  write(format(reportOf(shown)), output);
  problems.forEach(complain);
  if (problems.length > 0) return EXIT.failure;
  return failed ? EXIT.findings : EXIT.clean;
}

interface Job {
  readonly around: Surroundings;
  readonly today: string;
  readonly fix: boolean;
}

async function checkPaths(job: Job, { positionals }: Invocation) {
  const { files, problems } = await discover(positionals.length > 0 ? positionals : ['.']);
  const results: FileReport[] = [];
  const unreadable: string[] = [];
  for (const file of files) {
    try {
      const context = await contextFor(job, file);
      results.push(checkFile(file, context, job.fix));
    } catch (error) {
      // One file that cannot be read says nothing of the others; a wrong configuration speaks of all.
      if (!(error instanceof UnreadableError)) throw error;
      unreadable.push(error.message);
    }
  }
  return { results, problems: [...problems, ...unreadable] };
}

class UnreadableError extends Error {}

function checkFile(file: string, context: LintContext, fix: boolean): FileReport {
  let bytes;
  try {
    bytes = readInput(file);
    if (fix) bytes = fixFile(file, bytes, context);
  } catch (error) {
    if (error instanceof CommandError) throw new UnreadableError(error.message);
    throw error;
  }
  return checkBytes(file, bytes, context);
}

/** Writes the file only when a fix changes it. A file that is not valid UTF-8 is left alone: writing it would lose bytes. */
function fixFile(file: string, bytes: Uint8Array, context: LintContext): Uint8Array {
  const { text: before, valid, mark } = decode(bytes);
  if (!valid || formatOf(file) !== 'markdown') return bytes;
  const after = fixAll(before, readPolicy, context);
  if (after === before) return bytes;
  const fixed = new TextEncoder().encode(mark ? `\uFEFF${after}` : after);
  try {
    writeFileSync(file, fixed);
  } catch (error) {
    throw new CommandError(`Cannot write ${file}: ${reason(error)}.`);
  }
  return fixed;
}

async function checkStandardInput(job: Job, invocation: Invocation): Promise<FileReport> {
  if (invocation.positionals.length > 0) throw new CommandError('Give either --stdin or paths, not both.');
  if (job.fix)
    throw new CommandError(
      '--fix writes to files: it cannot be used with --stdin. The fixes stand in --format json.',
    );
  const name = text(invocation, 'stdin-filename') ?? 'SECURITY.md';
  return checkBytes(name, await readStandardInput(), await contextFor(job, name));
}

async function contextFor({ around, today: day }: Job, file: string): Promise<LintContext> {
  return { config: around.configFor(file), repository: await around.factsFor(file), today: day };
}

function checkBytes(path: string, bytes: Uint8Array, context: LintContext): FileReport {
  const { text: content, valid } = decode(bytes);
  const policy = readPolicy(content);
  const findings = lintAs(formatOf(path), policy, context);
  return fileReport(
    path,
    policy,
    valid ? findings : withEncodingFinding(findings, content),
    scorecard(bytes),
  );
}

function only(result: FileReport, wanted: (severity: Severity) => boolean): FileReport {
  return { ...result, findings: result.findings.filter(({ severity }) => wanted(severity)) };
}

type Format = (report: Report) => string;

function formatNamed(name: string, toFile: boolean): Format {
  const formats: Readonly<Record<string, Format>> = {
    pretty: (report) => prettyFormat(report, painter(toFile)),
    json: jsonFormat,
    github: githubFormat,
  };
  const format = Object.hasOwn(formats, name) ? formats[name] : undefined;
  if (format) return format;
  throw new CommandError(`There is no format "${name}": choose ${choices(Object.keys(formats))}.`);
}

function failing(threshold: string): (severity: Severity) => boolean {
  if (threshold === 'never') return () => false;
  const last = SEVERITIES.findIndex((severity) => severity === threshold);
  if (last < 0)
    throw new CommandError(
      `--fail-on cannot be "${threshold}": choose ${choices([...SEVERITIES, 'never'])}.`,
    );
  return (severity) => SEVERITIES.indexOf(severity) <= last;
}

function configOptions(invocation: Invocation): PartialConfig {
  const profiles = texts(invocation, 'profile').map((name) => {
    const profile = profileNamed(name);
    if (profile === undefined) {
      throw new CommandError(
        `There is no profile "${name}".${suggestion(name, PROFILE_NAMES)} Choose ${choices(PROFILE_NAMES)}.`,
      );
    }
    return profile;
  });
  const only = texts(invocation, 'rule');
  for (const id of only) {
    if (!ruleIds.has(id)) {
      throw new CommandError(
        `There is no rule "${id}".${suggestion(id, ruleIds)} security-policy rules lists all.`,
      );
    }
  }
  return { ...(profiles.length > 0 && { profiles }), ...(only.length > 0 && { only }) };
}

function dateOf(given: string | undefined): string {
  if (given === undefined) return today();
  const date = new Date(`${given}T00:00:00Z`);
  const valid =
    /^\d{4}-\d\d-\d\d$/.test(given) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(given);
  if (!valid) throw new CommandError(`--today cannot be "${given}": give a date as YYYY-MM-DD.`);
  return given;
}

function choices(names: readonly string[]): string {
  return `${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`;
}
