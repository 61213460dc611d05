import { resolve } from 'node:path';
import { CommandError, EXIT } from '../command';
import type { Command, Invocation } from '../command';
import { kindOfPath } from '../files';
import { openFolders } from '../mcp/folders';
import { fileHost } from '../mcp/host';
import { linesOf } from '../mcp/lines';
import { createMcpServer } from '../mcp/server';
import { printed } from '../output';

export const mcp: Command = {
  name: 'mcp',
  summary: 'serve language models over the Model Context Protocol',
  help: `Usage: security-policy mcp [FOLDER...]

Serves an assistant over standard input and output with two tools, check_security_policy and generate_security_policy,
until standard input ends. They work offline, give the same answer every time, and write nothing.

Only Markdown, reStructuredText, AsciiDoc and security.txt below the folders are read, with the configuration and the
facts of the repository around them. Without a FOLDER these are the folders that are open in the client, or else the one
in which the server runs.`,
  options: {},
  run: runMcp,
};

async function runMcp({ positionals }: Invocation): Promise<number> {
  const folders = positionals.map((folder) => {
    if (kindOfPath(folder) === 'folder') return resolve(folder);
    throw new CommandError(`There is no folder ${folder}: name the folder of the repository.`);
  });
  const server = createMcpServer(
    (line) => void printed(line),
    (client) => fileHost(openFolders(folders, client, process.cwd())),
  );
  process.stdin.setEncoding('utf8');
  for await (const line of linesOf(process.stdin as AsyncIterable<string>)) server.receive(line);
  await server.idle();
  return EXIT.clean;
}
