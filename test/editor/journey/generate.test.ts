import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { root } from '../../../scripts/setup.mjs';
import type { Workbench } from '../host/workbench';
import { journey } from './open-journey';

const GIT = {
  '.git/HEAD': 'ref: refs/heads/main\n',
  '.git/config': '[remote "origin"]\n\turl = https://github.com/lantern-project/lantern.git\n',
};

const TITLE = 'Security Policy: Generate Security Policy';
/** What a person types until the command stands first in the palette. */
const TYPED = 'gen sec pol';

describe('a journey from an empty repository to a policy', () => {
  const { workbench } = journey(GIT);

  it('takes a few keys, and the policy has no finding above a hint', async () => {
    const at = workbench();
    await untilKnown(at);
    const { page } = at;
    const started = performance.now();
    let keys = 0;
    const press = async (key: string) => {
      keys++;
      await page.keyboard.press(key);
    };
    await press('F1');
    await page.locator('.quick-input-widget:visible input').waitFor();
    for (const key of TYPED) await press(key);
    await row(at, TITLE).waitFor();
    await press('Enter');
    const steps = await throughSteps(at, press, (step) => at.screenshot(`generating-${step}`));
    const file = join(at.workspace, 'SECURITY.md');
    while (!existsSync(file) || readFileSync(file, 'utf8') === '') await setTimeout(20);
    const seconds = (performance.now() - started) / 1000;
    console.log(`      ${steps} questions, ${keys} keys, ${seconds.toFixed(1)} s with pictures of each step`);
    await page.locator('.view-line', { hasText: '# Security Policy' }).first().waitFor();
    await at.screenshot('generating-written');
    assert.equal(await page.locator('.tab').count(), 1, 'the preview is gone');
    const cli = [join(root, 'dist', 'cli.js'), 'check', file, '--fail-on', 'information'];
    const check = spawnSync(process.execPath, cli, { encoding: 'utf8' });
    assert.equal(check.status, 0, check.stdout);
    assert.ok(keys <= 30, String(keys));
  });

  it('is undone with one key', async () => {
    const at = workbench();
    await at.page.locator('.view-line').first().click();
    await at.page.keyboard.press('Control+z');
    while (existsSync(join(at.workspace, 'SECURITY.md'))) await setTimeout(50);
    await at.screenshot('generating-undone');
  });
});

describe('a journey with the preview', () => {
  const { workbench } = journey({
    ...GIT,
    'README.md': '# Lantern\n',
    'package.json': '{ "name": "lantern", "version": "2.3.1" }\n',
  });

  it('shows what the highlighted answer would write, and keeps the focus', async () => {
    const at = workbench();
    await at.openFile('README.md');
    await untilKnown(at);
    const tabs = await at.page.locator('.tab').count();
    await at.runCommand(TITLE);
    const preview = at.page.locator('.tab', { hasText: 'SECURITY.md' });
    await preview.waitFor();
    await at.screenshot('preview-1-kind');
    await at.page.keyboard.press('ArrowDown');
    await line(at, 'are handled as the').waitFor();
    await at.screenshot('preview-2-pointer');
    await at.page.keyboard.press('ArrowDown');
    await line(at, 'Nothing is written').waitFor();
    await at.screenshot('preview-3-inherit');
    await at.page.keyboard.press('Enter');
    await row(at, 'Nothing is written').waitFor();
    await at.screenshot('preview-4-explained');
    await at.page.keyboard.press('Enter');
    await preview.waitFor({ state: 'detached' });
    await at.page.getByRole('tab', { name: 'README.md', selected: true }).waitFor();
    assert.equal(await at.page.locator('.tab').count(), tabs);
    await at.screenshot('preview-5-closed');
  });

  it('follows the times of the presets', async () => {
    const at = workbench();
    await at.runCommand(TITLE);
    for (const step of [1, 2, 3]) {
      await stepShown(at, step);
      await at.page.keyboard.press('Enter');
    }
    await stepShown(at, 4);
    await at.page.keyboard.press('ArrowUp');
    await at.page.keyboard.press('ArrowUp');
    await line(at, 'in our spare time').waitFor();
    await at.screenshot('preview-6-best-effort');
    await at.page.keyboard.press('Enter');
    await stepShown(at, 5);
    await at.screenshot('preview-7-support');
    await at.page.keyboard.press('Enter');
    await stepShown(at, 6);
    await at.screenshot('preview-8-safe-harbor');
    await at.page.keyboard.press('Enter');
    await stepShown(at, 7);
    await at.screenshot('preview-9-location');
    await at.page.keyboard.press('Escape');
    await at.page.locator('.tab', { hasText: 'SECURITY.md' }).waitFor({ state: 'detached' });
  });
});

describe('a journey with the preview in other colours', () => {
  const { workbench } = journey(GIT);

  for (const [name, theme] of [
    ['dark', 'Default Dark Modern'],
    ['high-contrast', 'Default High Contrast'],
  ] as const) {
    it(`reads the questions and the preview in ${name}`, async () => {
      const at = workbench();
      settle(at, { 'workbench.colorTheme': theme });
      await at.page
        .locator(`.monaco-workbench[class*="${name === 'dark' ? 'vs-dark' : 'hc-black'}"]`)
        .waitFor();
      await untilKnown(at);
      await at.runCommand(TITLE);
      await line(at, '# Security Policy').waitFor();
      await at.page.keyboard.press('ArrowDown');
      await line(at, 'are handled as the').waitFor();
      await at.screenshot(`preview-${name}`);
      await at.page.keyboard.press('Escape');
    });
  }
});

const row = ({ page }: Workbench, text: string) =>
  page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first();

/** A line of an editor. It shows blanks as no-break spaces. */
const line = ({ page }: Workbench, text: string) =>
  page.locator('.view-line', { hasText: new RegExp(text.replaceAll(' ', '\\s')) }).first();

const titleOf = ({ page }: Workbench) => page.locator('.quick-input-widget:visible .quick-input-title');

const stepShown = (at: Workbench, step: number): Promise<void> =>
  titleOf(at).getByText(`(${step}/`).waitFor();

/** Presses Enter at every question. Returns how many there were. */
async function throughSteps(
  at: Workbench,
  press: (key: string) => Promise<void>,
  look: (step: number) => Promise<void>,
): Promise<number> {
  for (let step = 1; ; step++) {
    await stepShown(at, step);
    await look(step);
    const total = Number(/\/(\d+)\)/.exec(await titleOf(at).innerText())?.[1]);
    await press('Enter');
    if (step === total) return total;
  }
}

/** The palette shows what was known when it opened, so it is opened until the extension is known. */
async function untilKnown(at: Workbench): Promise<void> {
  for (let known = false; !known;) {
    await at.page.keyboard.press('F1');
    await at.page.locator('.quick-input-widget:visible input').waitFor();
    await at.page.keyboard.type(TITLE);
    known = await row(at, TITLE)
      .waitFor({ timeout: 2000 })
      .then(
        () => true,
        () => false,
      );
    await at.page.keyboard.press('Escape');
    await at.page.locator('.quick-input-widget:visible').waitFor({ state: 'detached' });
  }
}

function settle({ workspace }: Workbench, settings: Readonly<Record<string, unknown>>): void {
  mkdirSync(join(workspace, '.vscode'), { recursive: true });
  writeFileSync(join(workspace, '.vscode', 'settings.json'), JSON.stringify(settings));
}
