/**
 * What every script needs before the packages are installed, so it rests on Node alone: the root of the
 * project, npm, and the two steps that turn a fresh clone into one that can run.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The absolute path of the project's folder. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Ends the process with one clear line when Node is older than `engines.node` allows. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Node 20.19 or newer is needed, this is ${process.versions.node}. See https://nodejs.org.`);
  process.exit(1);
}

/** Installs exactly what the lock file names, unless that is what `node_modules` already holds. */
export function installPackages() {
  if (packagesAreCurrent()) return;
  console.log('Installing the packages of package-lock.json …');
  npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund']);
}

/** Builds the bundles in `dist/`. */
export function buildBundles() {
  const { status } = spawnSync(process.execPath, [join(root, 'scripts', 'bundle.mjs')], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('The bundles could not be built: see the messages above.');
}

/**
 * Runs npm and waits for it. Throws when npm fails.
 * @param {string[]} args
 * @param {{ cwd?: string, quiet?: boolean }} [options] `quiet` keeps npm's own report to itself unless it fails.
 */
export function npm(args, { cwd = root, quiet = false } = {}) {
  // Inside a script of npm's the same npm is used; npm.cmd on Windows is started by a shell only.
  const own = process.env['npm_execpath'];
  const [command, first] = own?.endsWith('.js') ? [process.execPath, [own]] : ['npm', []];
  const { status, error, stdout, stderr } = spawnSync(command, [...first, ...args], {
    cwd,
    stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    shell: process.platform === 'win32' && command === 'npm',
    encoding: 'utf8',
  });
  if (status === 0) return;
  throw new Error(
    [`npm ${args.join(' ')} failed.`, error?.message, stdout, stderr].filter(Boolean).join('\n'),
  );
}

function packagesAreCurrent() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const found = packagesOf(installed);
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || found[path]?.version === version,
  );
}

/**
 * @param {string} lockFile
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function packagesOf(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
}
