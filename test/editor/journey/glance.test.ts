import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import assert from 'node:assert/strict';
import type { Workbench } from '../host/workbench';
import { hover, journey } from './open-journey';

const policy = `# Security Policy

## Supported Versions

| Version     | Supported |
| ----------- | --------- |
| >= 2.1, < 3 | Yes       |
| 1.2         | No        |

## Reporting a Vulnerability

Please do not open a public issue. Write to [security@lantern.dev](mailto:security@lantern.dev) or to security@example.com.
We follow coordinated vulnerability disclosure and request a CVE ID.

## What to Expect

We acknowledge reports within 2 business days, and usually fix critical ones within one month.
`;

const SETTINGS = '.vscode/settings.json';

/** What a person sees of a policy without asking for a page about it. */
describe('a journey with a policy at a glance', () => {
  const { workbench } = journey({
    'SECURITY.md': policy,
    [SETTINGS]: '{ "securityPolicy.profiles": ["recommended", "osps-baseline-2"] }\n',
    'package.json': '{ "name": "lantern", "version": "2.3.1" }\n',
  });

  it('sees above the title how it stands', async () => {
    const at = workbench();
    await at.openFile('SECURITY.md');
    await at.page.locator('.codelens-decoration', { hasText: 'Scorecard 10 of 10' }).first().waitFor();
    await at.screenshot('glance-1-lens');
  });

  for (const [name, place, words] of [
    ['time', '17:40', 'at most 48 hours'],
    ['version', '7:5', 'is among them'],
    ['contact', '12:50', 'A stranger can report here in private'],
    ['finding', '12:110', 'What good looks like'],
    ['term', '13:15', 'ISO/IEC 29147'],
    ['heading', '15:5', 'OSPS-VM-01.01 (OSPS Baseline, level 2)'],
  ] as const) {
    it(`reads in a hover about a ${name}`, async () => {
      const at = workbench();
      await hover(at, place, words);
      await at.screenshot(`glance-2-hover-${name}`);
      await at.page.keyboard.press('Escape');
    });
  }

  it('sees how times are read once the setting is on, and not before', async () => {
    const at = workbench();
    const hint = at.page.locator('.view-line').getByText('= 48 h');
    assert.equal(await hint.count(), 0);
    settle(at, { 'securityPolicy.inlayHints': true });
    await hint.first().waitFor();
    await at.page.locator('.view-line').getByText('OSPS-VM-03.01').first().waitFor();
    await at.screenshot('glance-3-hints');
    settle(at, { 'securityPolicy.inlayHints': false });
    await hint.first().waitFor({ state: 'detached' });
  });

  it('is led by the language status to the report', async () => {
    const at = workbench();
    await at.page.locator('[id="status.languageStatus"]').first().click();
    await at.page
      .getByText(/Security Policy: \d+ findings/)
      .first()
      .waitFor();
    await at.screenshot('glance-4-status');
    await at.page.getByText('Show Report').first().click();
    await at.page.locator('iframe.webview').first().waitFor();
  });

  it('is led by the lens to the problems', async () => {
    const at = workbench();
    await at.page.locator('.codelens-decoration a').first().click();
    await at.page.locator('.markers-panel').getByText('security@example.com').first().waitFor();
    await at.screenshot('glance-5-problems');
  });
});

function settle({ workspace }: Workbench, settings: object): void {
  const file = join(workspace, SETTINGS);
  const known = JSON.parse(readFileSync(file, 'utf8')) as object;
  writeFileSync(file, JSON.stringify({ ...known, ...settings }));
}
