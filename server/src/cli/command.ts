import type { ParseArgsConfig } from 'node:util';

/** One word after `security-policy`. */
export interface Command {
  readonly name: string;
  /** A few words for the list of commands. */
  readonly summary: string;
  /** All of `--help`, without a line break at the end. */
  readonly help: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** Answers the exit status. */
  run(invocation: Invocation): Promise<number> | number;
}

export interface Invocation {
  readonly values: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;
  readonly positionals: readonly string[];
  readonly host: CommandLineHost;
}

/** What the command line cannot do itself. */
export interface CommandLineHost {
  /** Serves until the client ends it. The arguments of the process name the transport. */
  startLanguageServer(): Promise<unknown>;
  /** The JavaScript file of this program, which worker threads run as well. */
  readonly program: string;
}

/** Nothing at or above the threshold, findings, or wrong use and unreadable input. */
export const EXIT = { clean: 0, findings: 1, failure: 2 } as const;

/** Wrong use, unreadable input or an invalid configuration. The message is one line that says what to do. */
export class CommandError extends Error {}

/** The value of an option that is given at most once. */
export function text({ values }: Invocation, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}

/** The values of an option that may be given again. */
export function texts({ values }: Invocation, name: string): string[] {
  const value = values[name];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

export function flag({ values }: Invocation, name: string): boolean {
  return values[name] === true;
}

/** The only argument of a command that wants exactly one. */
export function onlyArgument({ positionals }: Invocation, what: string, command: string): string {
  const [argument, ...more] = positionals;
  if (argument === undefined || more.length > 0) {
    throw new CommandError(`${command} wants exactly one ${what}. See security-policy ${command} --help.`);
  }
  return argument;
}
