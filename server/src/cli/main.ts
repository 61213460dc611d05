import { parseArgs } from 'node:util';
import { version } from '../../../package.json';
import { suggestion } from '../core';
import type { Command, CommandLineHost } from './command';
import { CommandError, EXIT } from './command';
import { check } from './commands/check';
import { explain } from './commands/explain';
import { generate } from './commands/generate';
import { inspectCommand } from './commands/inspect';
import { languageServer } from './commands/language-server';
import { mcp } from './commands/mcp';
import { rulesCommand } from './commands/rules';
import { scorecardCommand } from './commands/scorecard';
import { complain, ignoreClosedPipes, print } from './output';

const COMMANDS: readonly Command[] = [
  check,
  generate,
  inspectCommand,
  scorecardCommand,
  explain,
  rulesCommand,
  languageServer,
  mcp,
];

/** Runs the command line and answers the exit status. Never throws, never prints a stack trace. */
export async function main(args: readonly string[], host: CommandLineHost): Promise<number> {
  ignoreClosedPipes();
  try {
    return await run(args, host);
  } catch (error) {
    complain(error instanceof CommandError ? error.message : `Unexpected error: ${firstLine(error)}`);
    return EXIT.failure;
  }
}

async function run([name, ...args]: readonly string[], host: CommandLineHost): Promise<number> {
  if (name === '--version' || name === '-v') return print(`${version}\n`);
  if (name === '--help' || name === '-h') return print(overview());
  if (name === 'help' && args[0] === undefined) return print(overview());
  if (name === undefined)
    throw new CommandError('Name a command, such as check. See security-policy --help.');
  const command = commandNamed(name === 'help' ? (args[0] ?? '') : name);
  if (name === 'help') return print(`${command.help}\n`);
  const { values, positionals } = parse(command, args);
  if (values['help'] === true) return print(`${command.help}\n`);
  return command.run({ values, positionals, host });
}

function commandNamed(name: string): Command {
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (command) return command;
  const names = COMMANDS.map((candidate) => candidate.name);
  throw new CommandError(
    `There is no command "${name}".${suggestion(name, names)} See security-policy --help.`,
  );
}

function parse(command: Command, args: string[]) {
  try {
    return parseArgs({
      args,
      options: { ...command.options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
  } catch (error) {
    // Node's own sentences explain more than anybody asked for.
    const [sentence = ''] = firstLine(error).split(/\. |, did you|\.$/);
    throw new CommandError(`${sentence}. See security-policy ${command.name} --help.`);
  }
}

function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n', 1)[0] ?? '';
}

function overview(): string {
  const width = Math.max(...COMMANDS.map(({ name }) => name.length));
  const list = COMMANDS.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`).join('\n');
  return `security-policy ${version}: write a SECURITY.md that works.

Usage: security-policy COMMAND [ARGUMENTS]

${list}

security-policy COMMAND --help explains a command; --version tells the version.
Exit status: 0 nothing found, 1 findings, 2 wrong use, unreadable input or invalid configuration.
`;
}
