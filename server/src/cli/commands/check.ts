import { either, isDate, PROFILE_NAMES, profileNamed, ruleIds, SEVERITIES, suggestion } from '../../core';
import type { PartialConfig, Severity } from '../../core';
import { today } from '../../today';
import { checkFiles } from '../checking/check-files';
import { fileChecker } from '../checking/file-checker';
import type { CheckTask, FileChecker, Outcome } from '../checking/file-checker';
import { whatFixingDid } from '../checking/fixing';
import type { Fixing } from '../checking/fixing';
import { workersFor } from '../checking/threads';
import { CommandError, EXIT, flag, text, texts } from '../command';
import type { Command, Invocation } from '../command';
import { discover } from '../discover';
import type { Discovery } from '../discover';
import { haveAliases, isSameFile, requireText } from '../files';
import { FORMAT_NAMES, formatNamed } from '../formats';
import type { FormatName } from '../formats';
import { complain, takesColours } from '../output';
import { reportWriter } from '../report-writer';
import { rootOf } from '../root';
import { readStandardInput } from '../standard-input';

export const check: Command = {
  name: 'check',
  summary: 'check policies and report what is wrong, and why',
  help: `Usage: security-policy check [PATH...]

Checks files, the policies and security.txt in folders (here when no PATH is given), and the files that a glob matches.
Of a repository without a policy, that it has none is reported.

  --format FORMAT        pretty (the default), json, sarif, github, markdown or html
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

Many files are checked by as many threads as there are cores; SECURITY_POLICY_THREADS=NUMBER sets how many.

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
  const options = {
    format: formatOption(text(invocation, 'format') ?? ''),
    failing: failing(text(invocation, 'fail-on') ?? ''),
    options: configOptions(invocation),
    configFile: text(invocation, 'config'),
    today: dateOf(text(invocation, 'today')),
    fix: flag(invocation, 'fix'),
    coloured: output === undefined && takesColours(),
    quiet: flag(invocation, 'quiet'),
  };
  const { files, problems: unfound } = await inputs(invocation);
  const task: CheckTask = { ...options, root: rootOf(files) };
  const checker = fileChecker(task, complain);
  // A wrong configuration speaks of all files: it is told before any of them is reported or fixed.
  files.forEach((file) => checker.requireConfig(file));
  if (output !== undefined) requireOtherThan(files, output);
  const report = reportWriter(formatNamed(task.format, task.coloured), output);
  const problems: string[] = [...unfound];
  const fixings: Fixing[] = [];
  for await (const outcome of outcomesOf(files, checker, task, invocation)) {
    if ('problem' in outcome) problems.push(outcome.problem);
    else {
      if (outcome.fixing) fixings.push(outcome.fixing);
      await report.add(outcome);
    }
  }
  const failed = await report.end();
  [...whatFixingDid(fixings), ...problems].forEach(complain);
  if (problems.length > 0) return EXIT.failure;
  return failed ? EXIT.findings : EXIT.clean;
}

/** The files that are checked; with `--stdin` the one that standard input counts as. */
async function inputs(invocation: Invocation): Promise<Discovery> {
  const { positionals } = invocation;
  const name = text(invocation, 'stdin-filename');
  if (!flag(invocation, 'stdin')) {
    if (name !== undefined)
      throw new CommandError('--stdin-filename names what comes from standard input: give --stdin too.');
    return discover(positionals.length > 0 ? positionals : ['.']);
  }
  if (positionals.length > 0) throw new CommandError('Give either --stdin or paths, not both.');
  if (flag(invocation, 'fix'))
    throw new CommandError(
      '--fix writes to files: it cannot be used with --stdin. The fixes stand in --format json.',
    );
  return { files: [name ?? 'SECURITY.md'], problems: [] };
}

async function* outcomesOf(
  files: readonly string[],
  checker: FileChecker,
  task: CheckTask,
  invocation: Invocation,
): AsyncGenerator<Outcome> {
  if (flag(invocation, 'stdin')) {
    const bytes = await readStandardInput();
    requireText('Standard input', bytes);
    for (const name of files) yield checker.checkBytes(name, bytes);
    return;
  }
  // Two threads that fix one file would find it half written.
  const workers = task.fix && haveAliases(files) ? 0 : workersFor(files.length);
  yield* checkFiles(files, { checker, task, workers, program: invocation.host.program });
}

/** A report that is written over a file that it speaks of would be the end of that file. */
function requireOtherThan(files: readonly string[], output: string): void {
  const checked = files.find((file) => isSameFile(file, output));
  if (checked === undefined) return;
  throw new CommandError(
    `--output cannot be ${checked}, which is checked: the report would overwrite it. Name another file.`,
  );
}

function formatOption(name: string): FormatName {
  const format = FORMAT_NAMES.find((known) => known === name);
  if (format) return format;
  throw new CommandError(`There is no format "${name}": choose ${either(FORMAT_NAMES)}.`);
}

function failing(threshold: string): Severity[] {
  if (threshold === 'never') return [];
  const last = SEVERITIES.findIndex((severity) => severity === threshold);
  if (last < 0)
    throw new CommandError(`--fail-on cannot be "${threshold}": choose ${either([...SEVERITIES, 'never'])}.`);
  return SEVERITIES.slice(0, last + 1);
}

function configOptions(invocation: Invocation): PartialConfig {
  const profiles = texts(invocation, 'profile').map((name) => {
    const profile = profileNamed(name);
    if (profile === undefined) {
      throw new CommandError(
        `There is no profile "${name}".${suggestion(name, PROFILE_NAMES)} Choose ${either(PROFILE_NAMES)}.`,
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
  if (!isDate(given)) throw new CommandError(`--today cannot be "${given}": give a date as YYYY-MM-DD.`);
  return given;
}
