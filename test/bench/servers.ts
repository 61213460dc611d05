/** The three servers that are measured: the floor, what a straightforward server does, and ours. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { buildBundles, root } from '../../scripts/setup.mjs';

export type ServerName = 'echo' | 'naive' | 'ours';

export interface Server {
  readonly name: ServerName;
  /** The arguments of Node: the bundle and its own. */
  readonly args: readonly string[];
}

const folder = join(root, '.cache', 'bench', 'servers');

/** What Node loads before a server that is to tell how much memory it really uses. */
export const LIVE_HEAP = join(folder, 'live-heap.js');

/** Bundles all three in the same way. Another bundle of ours can be named, to compare with. */
export async function buildServers(
  ours = join(root, 'dist', 'server.js'),
): Promise<Record<ServerName, Server>> {
  if (!isFresh()) buildBundles();
  await build({
    absWorkingDir: root,
    entryPoints: {
      echo: fileURLToPath(new URL('./servers/echo.ts', import.meta.url)),
      naive: fileURLToPath(new URL('./servers/naive.ts', import.meta.url)),
      'live-heap': fileURLToPath(new URL('./servers/live-heap.ts', import.meta.url)),
    },
    outdir: folder,
    bundle: true,
    minify: true,
    legalComments: 'none',
    logLevel: 'warning',
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    mainFields: ['module', 'main'],
  });
  const server = (name: ServerName, bundle: string): Server => ({ name, args: [bundle, '--stdio'] });
  return {
    echo: server('echo', join(folder, 'echo.js')),
    naive: server('naive', join(folder, 'naive.js')),
    ours: server('ours', ours),
  };
}

/** The bundles are younger than everything they are made of. */
function isFresh(): boolean {
  const bundles = ['server.js', 'core.js', 'cli.js', 'client.js'].map((name) => join(root, 'dist', name));
  if (!bundles.every((bundle) => existsSync(bundle))) return false;
  const built = Math.min(...bundles.map(changed));
  const sources = ['server/src', 'client/src'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
      join(root, folder, file),
    ),
  );
  return [...sources, join(root, 'package.json'), join(root, 'scripts', 'bundle.mjs')].every(
    (source) => changed(source) <= built,
  );
}

function changed(file: string): number {
  return statSync(file).mtimeMs;
}
