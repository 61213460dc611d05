/**
 * Serves a workbench with the extension loaded, for a person, until Ctrl+C.
 *
 *   node --import tsx test/editor/host/serve.ts FOLDER
 */
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { root } from '../../../scripts/setup.mjs';
import { hasDisplay } from './desktop';
import { obstacleTo } from './install';
import { type Host, startNodeHost } from './node-host';
import { startWebHost } from './web-host';

async function serve(folder: string): Promise<void> {
  const host = await startHost(folder);
  const address = await shortAddress(host.url);
  console.log(`\nSecurity Policy is open at\n\n  ${address}\n\nCtrl+C ends it.`);
  if (hasDisplay()) openInBrowser(address);
  const stop = () => void host.stop().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

function startHost(workspace: string): Promise<Host> {
  if (!obstacleTo('latest')) return startNodeHost({ workspace, extension: root });
  console.log(
    'In this workbench files stay in the memory of the browser: what you write is not saved to disk.',
  );
  return startWebHost({ workspace, extension: root });
}

/** An address that a person can type, and that leads to the long one of the workbench. */
function shortAddress(url: string): Promise<string> {
  const server = createServer((_request, response) => response.writeHead(302, { location: url }).end());
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      done(`http://127.0.0.1:${port}/`);
    });
  });
}

function openInBrowser(url: string): void {
  const [command, args] =
    process.platform === 'win32'
      ? ['cmd', ['/c', 'start', url]]
      : [process.platform === 'darwin' ? 'open' : 'xdg-open', [url]];
  // Without a browser to open, the address above is enough.
  spawn(command, args, { stdio: 'ignore', detached: true })
    .once('error', () => undefined)
    .unref();
}

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Name the folder to open.');
void serve(folder).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
