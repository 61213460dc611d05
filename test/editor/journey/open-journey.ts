import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from '../../../scripts/setup.mjs';
import { askUntilShown, openWorkbench, type Workbench } from '../host/workbench';

/** Opens a workbench on a folder with these files, in a language, for the tests of one `describe`, and looks after it. */
export function journey(
  files: Readonly<Record<string, string>>,
  language?: string,
): { workbench: () => Workbench } {
  let folder = '';
  let opened: Workbench | undefined;
  const workbench = (): Workbench => {
    if (!opened) throw new Error('The workbench is not open yet.');
    return opened;
  };
  before(async function () {
    this.timeout(300_000);
    folder = mkdtempSync(join(tmpdir(), 'journey-'));
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    opened = await openWorkbench({
      kind: 'node',
      extension: { folder: root },
      workspace: folder,
      ...(language && { language }),
    });
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await opened?.screenshot(`failure-${this.currentTest.title}`);
  });
  after(async () => {
    try {
      assert.deepEqual([...(opened?.outside ?? [])], [], 'another machine was asked for something');
    } finally {
      await opened?.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });
  return { workbench };
}

/** Puts the cursor at a line and column, as `5:70`. */
export async function goTo({ page }: Workbench, place: string): Promise<void> {
  await page.keyboard.press('Control+g');
  await page.locator('.quick-input-widget:visible input').waitFor();
  await page.keyboard.type(place);
  await page.keyboard.press('Enter');
}

/** Asks for the hover at a place, and waits for these words in it. */
export async function hover(at: Workbench, place: string, words: string): Promise<void> {
  const { page } = at;
  const shown = page.locator('.monaco-hover:visible').getByText(words).first();
  await askUntilShown(page, shown, async () => {
    await goTo(at, place);
    await page.keyboard.press('Control+k');
    await page.keyboard.press('Control+i');
  });
}

/** The palette shows what was known when it opened, so it is opened again until the extension is known. */
export async function runFirstCommand({ page }: Workbench, title: string): Promise<void> {
  const entry = page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first();
  for (;;) {
    await page.keyboard.press('F1');
    await page.locator('.quick-input-widget:visible input').waitFor();
    await page.keyboard.type(title);
    const shown = await entry.waitFor({ timeout: 2000 }).then(
      () => true,
      () => false,
    );
    if (shown) break;
    await page.keyboard.press('Escape');
  }
  await page.keyboard.press('Enter');
}
