import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, type Page, chromium } from 'playwright-core';

/** A page that can reach this machine only. */
export interface LoopbackPage {
  readonly page: Page;
  /** Names of the other machines that the page asked for. Each request was refused. */
  readonly outside: ReadonlySet<string>;
}

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: findBrowser(),
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

export async function newLoopbackPage(browser: Browser): Promise<LoopbackPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const outside = new Set<string>();
  await context.route(
    (url) => /^(https?|wss?):$/.test(url.protocol) && !/^(127\.0\.0\.1|(.+\.)?localhost)$/.test(url.hostname),
    (route) => {
      outside.add(new URL(route.request().url()).hostname);
      return route.abort('internetdisconnected');
    },
  );
  return { page: await context.newPage(), outside };
}

/** `CHROME_PATH`, or a Chromium, Chrome or Edge in the usual places. Throws a sentence that says what to install. */
export function findBrowser(): string {
  const named = process.env['CHROME_PATH'];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROME_PATH names ${named}, where there is no file.`);
  }
  const found = usualPlaces().find((file) => existsSync(file));
  if (found) return found;
  throw new Error(
    'The tests in a real editor need a Chromium, Chrome or Edge, and none was found. ' +
      'Install one (on Debian or Ubuntu `apt-get install chromium`), or set CHROME_PATH to its executable.',
  );
}

function usualPlaces(): string[] {
  if (process.platform === 'darwin') {
    return [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ];
  }
  if (process.platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((key) => process.env[key]);
    const programs = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
    return folders.flatMap((folder) => (folder ? programs.map((program) => join(folder, program)) : []));
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin', '/snap/bin'];
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}
