import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { styleText } from 'node:util';
import { CommandError, EXIT } from './command';
import { reason } from './files';

/** Writes to standard output; answers the exit status of a command that has nothing more to say. */
export function print(text: string): number {
  process.stdout.write(text);
  return EXIT.clean;
}

/** Writes to standard output, and waits until the reader has taken it or is gone. */
export async function printed(text: string): Promise<void> {
  const { stdout } = process;
  if (text === '' || stdout.destroyed) return;
  await new Promise<void>((resolve) => stdout.write(text, () => resolve()));
}

/** One line on standard error. */
export function complain(message: string): void {
  process.stderr.write(`security-policy: ${message}\n`);
}

/** "1 file", "2 files". */
export const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

/** A reader that has seen enough, such as `head`, closes the pipe: that is no error. */
export function ignoreClosedPipes(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') process.exitCode = EXIT.failure;
    });
  }
}

/** To a file when one is named, else to standard output. */
export function write(text: string, file: string | undefined): void {
  if (file === undefined) {
    process.stdout.write(text);
    return;
  }
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  } catch (error) {
    throw new CommandError(`Cannot write ${file}: ${reason(error)}.`);
  }
}

export type Style = Parameters<typeof styleText>[0];
/** Colours a text, or leaves it as it is. */
export type Paint = (style: Style, text: string) => string;

export function painter(coloured: boolean): Paint {
  return (style, text) => (coloured ? styleText(style, text, { validateStream: false }) : text);
}

/** Whether standard output takes colours: a terminal does, unless https://no-color.org or the terminal itself says otherwise. */
export function takesColours(): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  const wanted = FORCE_COLOR !== undefined && FORCE_COLOR !== '' && FORCE_COLOR !== '0';
  const refused = (NO_COLOR !== undefined && NO_COLOR !== '') || FORCE_COLOR === '0' || TERM === 'dumb';
  return wanted || (process.stdout.isTTY && !refused);
}
