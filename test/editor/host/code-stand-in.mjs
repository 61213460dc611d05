#!/usr/bin/env node
/**
 * Stands in for the desktop `code` where there is none: @vscode/test-electron starts it with the command line of
 * VS Code, and it runs the same suite in the same kind of extension host, in the VS Code server from npm.
 */
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const tsx = pathToFileURL(join(here, '..', '..', '..', 'node_modules', 'tsx', 'dist', 'loader.mjs')).href;
const { status } = spawnSync(
  process.execPath,
  ['--import', tsx, join(here, 'stand-in.ts'), ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
process.exit(status ?? 1);
