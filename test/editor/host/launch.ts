/**
 * Runs the suite of `test/editor/suite` in a real VS Code.
 *
 *   node --import tsx test/editor/host/launch.ts desktop     VS Code, or its stand-in, through @vscode/test-electron
 *   node --import tsx test/editor/host/launch.ts web         the web worker extension host
 *   node --import tsx test/editor/host/launch.ts vsix        the extension packaged and installed
 *   node --import tsx test/editor/host/launch.ts floor       the oldest VS Code that the manifest admits
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { packageExtension } from '../../../scripts/packaging.mjs';
import { root } from '../../../scripts/setup.mjs';
import { bundleSuite } from './bundle-suite';
import { findDesktopVSCode } from './desktop';
import { runSuite } from './run-suite';

const workspace = join(root, 'test', 'editor', 'workspace');
const extension = { folder: root };

async function launch(target: string | undefined): Promise<number> {
  switch (target) {
    case 'desktop':
      return runDesktop(await bundleSuite('node'));
    case 'web':
      return runSuite({ kind: 'web', extension, tests: await bundleSuite('web'), workspace });
    case 'vsix':
      return runPackaged(await bundleSuite('node'));
    case 'floor':
      return runSuite({
        kind: 'node',
        name: 'floor',
        extension,
        tests: await bundleSuite('node'),
        workspace,
      });
    default:
      throw new Error('Name what to run: desktop, web, vsix or floor.');
  }
}

async function runPackaged(tests: string): Promise<number> {
  const vsix = join(root, 'out', 'packaged.vsix');
  await packageExtension(vsix);
  return runSuite({ kind: 'node', extension: { vsix }, tests, workspace });
}

async function runDesktop(tests: string): Promise<number> {
  const executable = findDesktopVSCode();
  const folder = mkdtempSync(join(tmpdir(), 'vscode-'));
  const copy = join(folder, 'workspace');
  cpSync(workspace, copy, { recursive: true });
  try {
    return await runTests({
      vscodeExecutablePath: executable ?? join(__dirname, 'code-stand-in.mjs'),
      extensionDevelopmentPath: root,
      extensionTestsPath: tests,
      launchArgs: [
        copy,
        '--disable-extensions',
        `--user-data-dir=${join(folder, 'data')}`,
        `--extensions-dir=${join(folder, 'extensions')}`,
      ],
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void launch(process.argv[2]).then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
