/**
 * Renders images/icon.svg to images/icon.png, 128 by 128 pixels with a transparent background: the gallery takes no SVG.
 *
 *   CHROME_PATH=/usr/bin/chromium node scripts/render-icon.mjs
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const images = join(dirname(dirname(fileURLToPath(import.meta.url))), 'images');
const size = { width: 128, height: 128 };

const browser = await chromium.launch({
  executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage({ viewport: size });
await page.setContent(`<style>body { margin: 0 }</style>${readFileSync(join(images, 'icon.svg'), 'utf8')}`);
await page.screenshot({ path: join(images, 'icon.png'), omitBackground: true });
await browser.close();
