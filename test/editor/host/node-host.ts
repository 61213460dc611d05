import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type HostName, installHost, nodeOf, serverFolder } from './install';

/** A served workbench: where to open it, and how to end it. */
export interface Host {
  /** The address that opens the workspace, with the extension under development when the host was given one. */
  readonly url: string;
  stop(): Promise<void>;
}

export interface NodeHostOptions {
  readonly name?: Extract<HostName, 'latest' | 'floor'>;
  /** The folder that the workbench opens. */
  readonly workspace: string;
  /** The folder of the extension under development. */
  readonly extension?: string;
  /** The module whose `run()` is called in the extension host. */
  readonly tests?: string;
  /** Where `installVsix` put extensions. */
  readonly extensionsFolder?: string;
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** A workbench that shows nothing of its own accord, and asks nothing of the network. */
const quietSettings = {
  'security.workspace.trust.enabled': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'telemetry.telemetryLevel': 'off',
  'extensions.autoCheckUpdates': false,
  'git.enabled': false,
  'chat.disableAIFeatures': true,
};

/** Starts the VS Code server: the workbench in a page, the extensions in a real Node extension host. */
export async function startNodeHost(options: NodeHostOptions): Promise<Host> {
  const host = installHost(options.name ?? 'latest');
  const data = mkdtempSync(join(tmpdir(), 'vscode-host-'));
  mkdirSync(join(data, 'data', 'User'), { recursive: true });
  writeFileSync(
    join(data, 'data', 'User', 'settings.json'),
    JSON.stringify({ ...quietSettings, ...options.settings }, null, 2),
  );
  const child = spawn(
    nodeOf(host),
    [
      ...serverArguments(host, data, options.extensionsFolder ?? join(data, 'extensions')),
      ...['--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--telemetry-level', 'off'],
      // Without it a built VS Code ignores extensionDevelopmentPath and extensionTestsPath.
      '--enable-smoke-test-driver',
    ],
    { stdio: ['ignore', 'pipe', 'pipe'], env: serverEnvironment() },
  );
  // On SIGTERM the server waits seconds for its extension hosts.
  const kill = () => void child.kill('SIGKILL');
  process.once('exit', kill);
  const gone = new Promise<void>((done) => child.once('exit', () => done()));

  let log = '';
  const port = await new Promise<string>((done, fail) => {
    const read = (chunk: Buffer) => {
      log += chunk.toString();
      const found = /Extension host agent listening on (\d+)/.exec(log)?.[1];
      if (found) done(found);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('error', fail);
    child.once('exit', (code) =>
      fail(new Error(`The VS Code server ended with ${code ?? 'a signal'}:\n${log}`)),
    );
  });

  const authority = `127.0.0.1:${port}`;
  const remote = (path: string) => `vscode-remote://${authority}${resolve(path)}`;
  const payload = [
    ['skipWelcome', 'true'],
    ...(options.extension ? [['extensionDevelopmentPath', remote(options.extension)]] : []),
    ...(options.tests ? [['extensionTestsPath', remote(options.tests)]] : []),
  ];
  const query = new URLSearchParams({ folder: resolve(options.workspace), payload: JSON.stringify(payload) });
  return {
    url: `http://${authority}/?${query.toString()}`,
    async stop() {
      kill();
      await gone;
      process.off('exit', kill);
      // The extension hosts end a little later, and may still be writing.
      rmSync(data, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}

/** Installs a packaged extension into a folder that `startNodeHost` can be given. Throws when VS Code refuses it. */
export function installVsix(
  vsix: string,
  extensionsFolder: string,
  name: NonNullable<NodeHostOptions['name']> = 'latest',
): void {
  const host = installHost(name);
  const data = mkdtempSync(join(tmpdir(), 'vscode-install-'));
  try {
    execFileSync(
      nodeOf(host),
      [...serverArguments(host, data, extensionsFolder), '--install-extension', resolve(vsix)],
      { env: serverEnvironment(), stdio: 'pipe' },
    );
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

function serverArguments(host: string, data: string, extensionsFolder: string): string[] {
  return [
    join(serverFolder(host), 'out', 'server-main.js'),
    '--accept-server-license-terms',
    ...['--server-data-dir', data, '--extensions-dir', extensionsFolder],
  ];
}

/** What a VS Code whose terminal runs the tests leaves in the environment would confuse the one under test. */
function serverEnvironment(): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([key]) => !/^(VSCODE_|ELECTRON_)/.test(key));
  return { ...Object.fromEntries(inherited), EXTENSIONS_GALLERY: '{}' };
}
