import { CommandError, EXIT, flag, text } from '../command';
import type { Command } from '../command';

export const languageServer: Command = {
  name: 'lsp',
  summary: 'serve editors over the Language Server Protocol',
  help: `Usage: security-policy lsp --stdio

Starts the language server for an editor. It ends with the editor.

  --stdio        over standard input and output
  --node-ipc     over the channel of a Node.js parent process
  --socket=PORT  over a socket on which the editor listens
  --pipe=NAME    over a named pipe`,
  options: {
    stdio: { type: 'boolean' },
    'node-ipc': { type: 'boolean' },
    socket: { type: 'string' },
    pipe: { type: 'string' },
    // Some editors tell which process to watch in this way.
    clientProcessId: { type: 'string' },
  },
  async run(invocation) {
    const transport = flag(invocation, 'stdio') || flag(invocation, 'node-ipc');
    if (!transport && text(invocation, 'socket') === undefined && text(invocation, 'pipe') === undefined) {
      throw new CommandError('Say how the editor talks to the server, such as security-policy lsp --stdio.');
    }
    await invocation.host.startLanguageServer();
    return EXIT.clean;
  },
};
