import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../scripts/setup.mjs';
import { openWorkbench, type Workbench } from '../host/workbench';

/** What a person does in the first five minutes, with a picture of every step in `test-results/`. */
describe('a journey through the user interface', function () {
  this.timeout(300_000);

  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({
      kind: 'node',
      extension: { folder: root },
      workspace: join(root, 'test', 'editor', 'journey', 'workspace'),
    });
  });
  after(() => workbench.close());
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await workbench.screenshot('journey-failure');
  });

  it('opens a policy and sees what is wrong with it', async () => {
    await workbench.openFile('SECURITY.md');
    await workbench.squiggles.first().waitFor();
    await workbench.screenshot('journey-1-squiggles');
  });

  it('types a promise that nobody can check, and sees that too', async () => {
    const { page } = workbench;
    await workbench.goToStart();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(
      '\n\n## What to expect\n\nWe answer within 3 days and fix it as soon as possible.',
    );
    await page.locator('.monaco-editor .squiggly-info, .monaco-editor .squiggly-warning').last().waitFor();
    await workbench.screenshot('journey-2-typed');
  });

  it('lets a quick fix correct the address of the report form', async () => {
    const { page } = workbench;
    await page.keyboard.press('Control+g');
    await page.keyboard.type('5:90');
    await page.keyboard.press('Enter');
    const titles = await workbench.quickFixes();
    await workbench.screenshot('journey-3-quick-fixes');
    const fix = titles.find((title) => /report form|advisories\/new/i.test(title));
    assert.ok(fix, titles.join('; '));
    await workbench.chooseQuickFix(fix.trim());
    await page.getByText('/security/advisories/new').first().waitFor();
    await workbench.save();
    await workbench.screenshot('journey-4-fixed');
    assert.match(
      readFileSync(join(workbench.workspace, 'SECURITY.md'), 'utf8'),
      /\/security\/advisories\/new\)/,
    );
  });

  it('inserts a section from the palette', async () => {
    await workbench.runCommand('Security Policy: Insert Section');
    await workbench.pick('Recognition');
    await workbench.page.getByText('Recognition').first().waitFor();
    await workbench.screenshot('journey-5-section');
    await workbench.save();
  });
});

describe('generating a policy by hand', function () {
  this.timeout(300_000);

  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({
      kind: 'node',
      extension: { folder: root },
      workspace: join(root, 'test', 'editor', 'workspace', 'generated'),
    });
  });
  after(() => workbench.close());
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await workbench.screenshot('generate-failure');
  });

  it('asks a few questions, goes back, and writes the file', async () => {
    const { page } = workbench;
    await workbench.runCommand('Security Policy: Generate Security Policy');
    const title = page.locator('.quick-input-widget:visible .quick-input-title');
    await title.getByText('Generate Security Policy').waitFor();
    for (let step = 1; ; step++) {
      await title.getByText(`(${step}/`).waitFor();
      await workbench.screenshot(`generate-${step}`);
      const [, asked, total] = /\((\d+)\/(\d+)\)/.exec(await title.innerText()) ?? [];
      if (asked === total) break;
      await page.keyboard.press('Enter');
    }
    await page.getByRole('button', { name: /back/i }).first().click();
    await page.keyboard.press('Enter');
    await workbench.pick('.github/SECURITY.md');
    await page.getByRole('tab', { name: 'SECURITY.md', selected: true }).waitFor();
    await page.locator('.editor-instance .view-line').first().waitFor();
    await workbench.screenshot('generate-result');
    const file = join(workbench.workspace, '.github', 'SECURITY.md');
    assert.ok(existsSync(file));
    assert.match(readFileSync(file, 'utf8'), /^# Security Policy\n/);
  });

  it('finds the policy that is there when it is asked again', async () => {
    const { page } = workbench;
    await workbench.runCommand('Security Policy: Generate Security Policy');
    await page
      .getByText('There is a policy already')
      .or(page.getByText('Open .github/SECURITY.md'))
      .first()
      .waitFor();
    await workbench.screenshot('generate-existing');
    await page.keyboard.press('Escape');
  });

  it('is offered by File > New File…', async () => {
    const { page } = workbench;
    await workbench.runCommand('Create: New File...');
    await page
      .locator('.quick-input-list .monaco-list-row', { hasText: 'Security Policy' })
      .first()
      .waitFor();
    await workbench.screenshot('new-file');
    await page.keyboard.press('Escape');
  });

  it('asks no other machine for anything', () => {
    assert.deepEqual([...workbench.outside], []);
  });
});
