/**
 * `npm start`: sets everything up on a fresh clone, and opens an editor on `examples/` with the extension loaded:
 * the desktop VS Code when `code` is on the machine, else a real workbench in the browser.
 *
 *   npm start -- --browser     the browser in any case
 */
import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildBundles, installPackages, requireNode, root } from './setup.mjs';

const examples = join(root, 'examples');

requireNode();
try {
  installPackages();
  buildBundles();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
if (process.argv.includes('--browser') || !openDesktop()) serveBrowser();

/** Opens VS Code, and says whether there was one to open. */
function openDesktop() {
  const args = ['--new-window', `--extensionDevelopmentPath=${root}`, examples];
  const windows = process.platform === 'win32';
  const { error, status } = windows
    ? spawnSync(
        'code',
        args.map((arg) => `"${arg}"`),
        { stdio: 'inherit', shell: true },
      )
    : spawnSync('code', args, { stdio: 'inherit' });
  if (error || status !== 0) return false;
  console.log('VS Code is open on examples/.');
  return true;
}

function serveBrowser() {
  const child = spawn(process.execPath, ['--import', 'tsx', 'test/editor/host/serve.ts', examples], {
    cwd: root,
    stdio: 'inherit',
  });
  // The child ends the workbench, and this process ends with it.
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
    process.on(signal, () => child.kill(signal));
  child.on('exit', (status) => process.exit(status ?? 0));
}
