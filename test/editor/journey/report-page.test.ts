import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { root } from '../../../scripts/setup.mjs';
import { launchBrowser, newLoopbackPage } from '../host/browser';
import { assertAccessible } from './accessibility';

type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>;

const LOOKS: readonly (readonly [name: string, media: Media, width: number])[] = [
  ['light', { colorScheme: 'light' }, 1280],
  ['dark', { colorScheme: 'dark' }, 1280],
  ['high-contrast', { forcedColors: 'active', colorScheme: 'dark' }, 1280],
  ['narrow', { colorScheme: 'light' }, 320],
  ['wide', { colorScheme: 'light' }, 1920],
];

describe('the page that check --format html writes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'report-'));
  const file = join(folder, 'report.html');
  let browser: Browser | undefined;
  let page: Page;
  let outside: ReadonlySet<string>;

  before(async () => {
    const examples = ['good', 'needs-work', 'pointer', 'template-left'].map((name) =>
      join('examples', name, 'SECURITY.md'),
    );
    execFileSync(
      process.execPath,
      [
        ...[join('dist', 'cli.js'), 'check', '--fail-on', 'never', '--format', 'html', '--output', file],
        ...['--profile', 'recommended', '--profile', 'osps-baseline-2', ...examples],
      ],
      { cwd: root },
    );
    browser = await launchBrowser();
    ({ page, outside } = await newLoopbackPage(browser));
    await page.goto(pathToFileURL(file).href);
  });
  after(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  for (const [name, media, width] of LOOKS) {
    it(`${name}: axe finds nothing, and nothing is wider than the window`, async () => {
      await page.emulateMedia({ forcedColors: 'none', ...media });
      await page.setViewportSize({ width, height: 800 });
      const shown = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      assert.equal(shown[0], shown[1]);
      await page.screenshot({ path: join(root, 'test-results', `report-page-${name}.png`), fullPage: true });
      await assertAccessible(page.mainFrame(), name);
    });
  }

  it('is walked through with the keyboard, and what has the focus is seen', async () => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    assert.equal(await focused.innerText(), 'examples/good/SECURITY.md');
    assert.notEqual(await focused.evaluate((element) => getComputedStyle(element).outlineStyle), 'none');
    await page.keyboard.press('Enter');
    assert.match(page.url(), /#.+-policy$/);
  });

  it('runs no script and asks nobody for anything', async () => {
    assert.equal(await page.locator('script').count(), 0);
    assert.deepEqual([...outside], []);
  });
});
