import { createInterface } from 'node:readline';
import type { Conversation } from './generating/asking';

/** Whether a person can be asked: somebody types, and sees both the questions and what is printed. */
export function isInteractive(): boolean {
  return [process.stdin, process.stdout, process.stderr].every(({ isTTY }) => isTTY);
}

/** Talks over standard input and standard error, so that standard output carries the result alone. */
export async function onTerminal<Result>(
  talk: (conversation: Conversation) => Promise<Result>,
): Promise<Result> {
  const { stdin, stderr } = process;
  const reader = createInterface({ input: stdin, output: stderr, historySize: 0 });
  // Keeps lines that were typed or pasted before they are asked for. Ctrl+C and Ctrl+D end it.
  const lines = reader[Symbol.asyncIterator]();
  try {
    return await talk({
      // A terminal that does not know its size tells 0.
      width: stderr.columns || 80,
      say: (text) => stderr.write(`${text}\n`),
      async hear(prompt) {
        reader.setPrompt(prompt);
        reader.prompt();
        const line = await lines.next();
        if (line.done !== true) return line.value;
        stderr.write('\n');
        return undefined;
      },
    });
  } finally {
    reader.close();
  }
}
