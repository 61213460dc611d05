import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import type { Workbench } from '../host/workbench';
import { assertAccessible } from './accessibility';
import { goTo, journey } from './open-journey';

const policy = `# Security Policy

## Supported Versions

| Version | Supported |
| ------- | --------- |
| 2.x     | Yes       |
| 1.x     | No        |

## Reporting a Vulnerability

Please do not open a public issue. Write to [security@lantern.dev](mailto:security@lantern.dev).

## Response Timeline

We acknowledge your report within 2 days.

- **Critical**: fixed within 30 days
- **High**: fixed within 14 days
- **Medium**: fixed within 60 days
`;

/** What a person does who wants to see what the policy promises. */
describe('a journey with the report', () => {
  const { workbench } = journey({
    'SECURITY.md': policy,
    '.vscode/settings.json': '{ "securityPolicy.profiles": ["recommended", "osps-baseline-2"] }\n',
    'package.json': '{ "name": "lantern", "version": "2.3.1" }\n',
  });
  let report: Frame;

  it('opens beside the policy when asked for, and not before', async () => {
    const at = workbench();
    await at.openFile('SECURITY.md');
    await at.squiggles.first().waitFor();
    assert.equal(await at.page.locator('iframe.webview').count(), 0);
    await at.runCommand('Security Policy: Show Policy Report');
    report = await reportFrame(at);
    await report.getByText('A stranger can report in private').waitFor();
    await at.screenshot('report-1-opened');
    await assertAccessible(report, 'as it opens');
  });

  it('follows what is typed, and stays where the person was reading', async () => {
    const at = workbench();
    // Not with the mouse, so that the editor keeps the keyboard.
    const details = report.locator('#findings details').first();
    await details.evaluate((element) => element.setAttribute('open', ''));
    await details.scrollIntoViewIfNeeded();
    assert.ok((await report.evaluate(() => scrollY)) > 0);
    await goTo(at, '18:17');
    await at.page.keyboard.press('Shift+End');
    await at.page.keyboard.type('fixed within 7 days');
    await report.locator('#times .doubtful').first().waitFor({ state: 'detached' });
    await report.locator('q', { hasText: 'within 7 days' }).first().waitFor();
    assert.ok((await report.evaluate(() => scrollY)) > 0, 'it has not jumped to the top');
    assert.equal(await report.locator('details[open]').count(), 1, 'what was opened stays open');
    await report.locator('#times').scrollIntoViewIfNeeded();
    await at.screenshot('report-2-typed');
  });

  it('keeps the focus when the policy is judged by other profiles', async () => {
    const at = workbench();
    const focused = report.locator('#coverage button:focus');
    await report.locator('#coverage button').nth(1).focus();
    const before = await focused.innerText();
    settle(at, { 'securityPolicy.profiles': ['recommended', 'osps-baseline-3'] });
    await report.getByText('OSPS-DO-05.01').first().waitFor();
    assert.equal(await focused.innerText(), before);
  });

  it('leads to a line with the keyboard', async () => {
    const at = workbench();
    const line = report.locator('#channels button').first();
    await line.focus();
    await at.page.keyboard.press('Enter');
    const status = at.page.locator('[id="status.editor.selection"]');
    await status.getByText('Ln 12, Col 1').waitFor();
    await at.screenshot('report-3-line');
  });

  it('opens the page of a rule', async () => {
    const at = workbench();
    await report.locator('#findings .rule').first().click();
    await at.page
      .getByRole('tab', { name: /Preview/ })
      .first()
      .waitFor();
    await at.screenshot('report-4-rule');
    await at.page.keyboard.press('Control+w');
  });

  for (const [name, theme, kind] of [
    ['dark', 'Default Dark Modern', 'vscode-dark'],
    ['high-contrast', 'Default High Contrast', 'vscode-high-contrast'],
    ['high-contrast-light', 'Default High Contrast Light', 'vscode-high-contrast-light'],
    ['light', 'Default Light Modern', 'vscode-light'],
  ] as const) {
    it(`takes the colours of the theme: ${name}`, async () => {
      const at = workbench();
      settle(at, { 'workbench.colorTheme': theme });
      await report.locator(`body[data-vscode-theme-kind="${kind}"]`).waitFor();
      await report.locator('#times').scrollIntoViewIfNeeded();
      await at.screenshot(`report-5-${name}`);
      await assertAccessible(report, name);
    });
  }

  it('comes back after the window was loaded again', async () => {
    const at = workbench();
    await at.page.reload();
    report = await reportFrame(at);
    await report.getByText('A stranger can report in private').waitFor();
    await at.screenshot('report-6-restored');
  });
});

/** The page in the webview: it stands in a frame in a frame. */
async function reportFrame({ page }: Workbench): Promise<Frame> {
  const outer = page.locator('iframe.webview.ready').first().contentFrame();
  const inner = await outer.locator('iframe#active-frame').elementHandle();
  const report = await inner.contentFrame();
  if (!report) throw new Error('There is no page in the webview.');
  await report.locator('main').waitFor();
  return report;
}

/** Writes settings of the folder, as a person may: the editor takes them at once. */
function settle({ workspace }: Workbench, settings: Readonly<Record<string, unknown>>): void {
  mkdirSync(join(workspace, '.vscode'), { recursive: true });
  writeFileSync(join(workspace, '.vscode', 'settings.json'), JSON.stringify(settings));
}
