import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { root } from '../../../scripts/setup.mjs';
import { launchBrowser, newLoopbackPage } from './browser';
import { installVsix, startNodeHost } from './node-host';
import { startWebHost } from './web-host';

export interface WorkbenchOptions {
  readonly kind: 'node' | 'web';
  /** The folder of the extension, or (in the Node host) a package that is installed first. */
  readonly extension: { readonly folder: string } | { readonly vsix: string };
  /** The folder to open. The workbench works on a copy of it. */
  readonly workspace: string;
  /** The language that the editor tells extensions, `en` by default. Its own texts are translated by language packs, of which none is installed. */
  readonly language?: string;
}

/** A real VS Code in a headless browser, used as a person uses it: with the keyboard, and by what is seen. */
export interface Workbench {
  readonly page: Page;
  /** The copy of the workspace that is open. In the web host what the editor writes does not get here. */
  readonly workspace: string;
  /** Names of other machines that the page asked for; each request was refused. */
  readonly outside: ReadonlySet<string>;
  /** Opens a file at the top of the workspace from the explorer, and waits for its text. */
  openFile(name: string): Promise<void>;
  /** Puts the cursor before the first character of the editor. */
  goToStart(): Promise<void>;
  /** Underlined spans in the editor, of any severity. */
  readonly squiggles: Locator;
  /** Opens the menu of quick fixes at the cursor, and returns its titles. */
  quickFixes(): Promise<string[]>;
  /** Chooses an entry of the open menu of quick fixes by a part of its title. */
  chooseQuickFix(title: string): Promise<void>;
  /** Runs a command by its title, as typed in the palette. */
  runCommand(title: string): Promise<void>;
  /** Chooses an entry of the open quick pick by a part of its label. */
  pick(label: string): Promise<void>;
  /** The lines of the editor that are on the screen. */
  visibleText(): Promise<string>;
  save(): Promise<void>;
  /** Writes `test-results/<name>.png`. */
  screenshot(name: string): Promise<void>;
  close(): Promise<void>;
}

/** VS Code may be busy for a while on a slow machine, in milliseconds. */
const patience = 60_000;

export async function openWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const { kind, extension, workspace, language } = options;
  const folder = mkdtempSync(join(tmpdir(), 'workbench-'));
  const copy = join(folder, 'workspace');
  cpSync(workspace, copy, { recursive: true });
  const host = await startHost(kind, extension, copy, join(folder, 'extensions'));
  const browser = await launchBrowser();
  const { page, outside } = await newLoopbackPage(browser);
  page.setDefaultTimeout(patience);
  if (language) await page.addInitScript(speak, language);
  await page.goto(host.url);
  await page.locator('.monaco-workbench').waitFor();

  const focusedFix = page.locator('.action-widget .monaco-list-row.focused');
  const fixes = page.locator('.action-widget .monaco-list-row.action');
  const quickInput = page.locator('.quick-input-widget:visible');
  const lines = page.locator('.editor-instance .view-line');

  return {
    page,
    workspace: copy,
    outside,
    squiggles: page.locator(
      '.monaco-editor :is(.squiggly-error, .squiggly-warning, .squiggly-info, .squiggly-hint)',
    ),
    async openFile(name) {
      await page.getByRole('treeitem', { name }).dblclick();
      await page.getByRole('tab', { name, selected: true }).waitFor();
      await lines.first().waitFor();
    },
    async goToStart() {
      await lines.first().click();
      await page.keyboard.press('Control+Home');
    },
    async quickFixes() {
      await askUntilShown(page, fixes.first(), () => page.keyboard.press('Control+.'));
      return fixes.allInnerTexts();
    },
    async chooseQuickFix(title) {
      // A layer above the menu catches clicks, so it is walked with the keyboard.
      for (let steps = await fixes.count(); steps > 0; steps -= 1) {
        if ((await focusedFix.innerText()).includes(title)) {
          await page.keyboard.press('Enter');
          await focusedFix.waitFor({ state: 'detached' });
          return;
        }
        await page.keyboard.press('ArrowDown');
      }
      throw new Error(`No quick fix “${title}” among: ${(await fixes.allInnerTexts()).join('; ')}`);
    },
    async runCommand(title) {
      await page.keyboard.press('F1');
      await quickInput.locator('input').waitFor();
      await page.keyboard.type(title);
      await quickInput.locator('.monaco-list-row', { hasText: title }).first().waitFor();
      await page.keyboard.press('Enter');
    },
    async pick(label) {
      // The list draws only what is on the screen, so it is narrowed first, as a person would.
      await quickInput.locator('.monaco-list-row').first().waitFor();
      await quickInput.locator('input').first().fill(label);
      await quickInput.locator('.monaco-list-row', { hasText: label }).first().click();
    },
    async visibleText() {
      // The editor shows a blank as a no-break space.
      return (await lines.allInnerTexts()).join('\n').replaceAll('\u00a0', ' ');
    },
    async save() {
      await page.keyboard.press('Control+s');
      await page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
    },
    async screenshot(name) {
      const results = join(root, 'test-results');
      mkdirSync(results, { recursive: true });
      await page.screenshot({ path: join(results, `${name}.png`) });
    },
    async close() {
      await browser.close();
      await host.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/**
 * Asks for something that pops up in the editor until it is there: what else the editor is about to show, after the
 * cursor has moved or findings have changed, takes it away.
 */
export async function askUntilShown(page: Page, shown: Locator, ask: () => Promise<void>): Promise<void> {
  for (let times = 1; ; times++) {
    await ask();
    try {
      await shown.waitFor({ timeout: patience / 4 });
      return;
    } catch (error) {
      if (times === 4) throw error;
      await page.keyboard.press('Escape');
    }
  }
}

/** Does in the page what the messages of a language pack would do first. */
function speak(language: string): void {
  Object.assign(globalThis, { _VSCODE_NLS_LANGUAGE: language });
}

function startHost(
  kind: WorkbenchOptions['kind'],
  extension: WorkbenchOptions['extension'],
  workspace: string,
  extensionsFolder: string,
) {
  if (kind === 'web') {
    if ('vsix' in extension) throw new Error('The web host runs a folder, not a package.');
    return startWebHost({ workspace, extension: extension.folder });
  }
  if ('folder' in extension) return startNodeHost({ workspace, extension: extension.folder });
  installVsix(extension.vsix, extensionsFolder);
  return startNodeHost({ workspace, extensionsFolder });
}
