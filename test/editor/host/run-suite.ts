import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { format } from 'node:util';
import type { Page } from 'playwright-core';
import { root } from '../../../scripts/setup.mjs';
import { launchBrowser, newLoopbackPage } from './browser';
import { type Host, type NodeHostOptions, installVsix, startNodeHost } from './node-host';
import { startWebHost } from './web-host';

export interface Suite {
  readonly kind: 'node' | 'web';
  /** The VS Code of the kind `node`; today's by default. */
  readonly name?: NodeHostOptions['name'];
  /** The folder of the extension under development, or a package that is installed first. */
  readonly extension: { readonly folder: string } | { readonly vsix: string };
  /** The bundle whose `run()` is called in the extension host. */
  readonly tests: string;
  /** The folder that is opened. The suite works on a copy of it. */
  readonly workspace: string;
}

/** A suite that says nothing for as long as this, in milliseconds, hangs. */
const patience = 300_000;

/** Prefixes of the lines that `test/editor/suite` prints: VS Code's own log comes the same way. */
const spoken = 'suite| ';
const summary = 'suite-summary| ';

/** Runs a mocha suite inside a real extension host, driven by a headless browser. Returns its exit code. */
export async function runSuite(suite: Suite): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'editor-suite-'));
  let host: Host | undefined;
  const browser = await launchBrowser();
  try {
    host = await startHost(suite, folder);
    const { page, outside } = await newLoopbackPage(browser);
    const code = await runInPage(page, host.url);
    if (outside.size > 0) console.log(`Requests refused to: ${[...outside].join(', ')}`);
    return code;
  } finally {
    await browser.close();
    await host?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function startHost({ kind, name, extension, tests, workspace }: Suite, folder: string): Promise<Host> {
  const copy = join(folder, 'workspace');
  cpSync(workspace, copy, { recursive: true });
  if (kind === 'web') {
    if ('vsix' in extension) throw new Error('The web host runs a folder, not a package.');
    return startWebHost({ workspace: copy, extension: extension.folder, tests });
  }
  const common = { ...(name && { name }), workspace: copy, tests };
  if ('folder' in extension) return startNodeHost({ ...common, extension: extension.folder });
  const extensionsFolder = join(folder, 'extensions');
  installVsix(extension.vsix, extensionsFolder, name);
  return startNodeHost({ ...common, extensionsFolder, extension: emptyExtension(join(folder, 'empty')) });
}

/** A run of tests wants some extension under development, even when the one under test is installed. */
function emptyExtension(folder: string): string {
  mkdirSync(folder);
  const manifest = { name: 'empty', publisher: 'test', version: '0.0.1', engines: { vscode: '*' } };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  return folder;
}

/** In a run of tests VS Code hands every line of log and the exit code to two functions of `window`. */
async function runInPage(page: Page, url: string): Promise<number> {
  const log: string[] = [];
  const silence = waitForSilence();
  await page.exposeFunction('codeAutomationLog', (_type: string, args: unknown[]) => {
    const line = format(...args);
    if (line.startsWith(summary)) {
      saveSummary(line.slice(summary.length));
    } else if (line.startsWith(spoken)) {
      silence.broken();
      console.log(line.slice(spoken.length));
    } else {
      log.push(line);
    }
  });
  const ended = new Promise<number>((done) => {
    void page.exposeFunction('codeAutomationExit', done);
    page.once('crash', () => done(70));
  });
  await page.goto(url);
  const code = await Promise.race([ended, silence.fallen]);
  // Tests that failed have spoken for themselves.
  if (code !== 0 && !(silence.wasBroken() && code === 1)) await explain(page, code, log);
  return code;
}

/** `fallen` becomes 124, the exit code of a time-out, when nothing broke the silence for too long. */
function waitForSilence(): { broken(): void; wasBroken(): boolean; readonly fallen: Promise<number> } {
  let timer: NodeJS.Timeout;
  let spoke = false;
  const fallen = new Promise<number>((done) => {
    timer = setTimeout(() => done(124), patience);
    timer.unref();
  });
  return {
    broken() {
      spoke = true;
      timer.refresh();
    },
    wasBroken: () => spoke,
    fallen,
  };
}

function saveSummary(json: string): void {
  const file = process.env['MOCHA_SUMMARY'];
  if (file) writeFileSync(file, json);
}

async function explain(page: Page, code: number, log: readonly string[]): Promise<void> {
  const results = join(root, 'test-results');
  mkdirSync(results, { recursive: true });
  const name = join(results, `suite-${process.pid}`);
  await page.screenshot({ path: `${name}.png` }).catch(() => undefined);
  writeFileSync(`${name}.log`, log.join('\n'));
  const end = log.slice(-10).map((message) => message.split('\n', 3).join('\n'));
  console.error(code === 124 ? 'The suite stopped answering.' : `The extension host ended with ${code}.`);
  console.error(`The screen and VS Code's own log: ${name}.png, ${name}.log. The end of the log:`);
  console.error(end.join('\n'));
}
