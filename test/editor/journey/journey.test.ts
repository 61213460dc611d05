import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { goTo, hover, journey, runFirstCommand } from './open-journey';

const policy = `# Security Policy

## Reporting a Vulnerability

Please do not open a public issue. [Report a vulnerability](https://github.com/lantern-project/lantern/security/advisories) in private.
`;

/** A repository, as the files of its root. */
const repository = {
  '.git/HEAD': 'ref: refs/heads/main\n',
  '.git/config': '[remote "origin"]\n\turl = https://github.com/lantern-project/lantern.git\n',
  'package.json': '{ "name": "lantern", "version": "2.3.1" }\n',
};

/** What a person does in the first five minutes. Every step leaves a picture in `test-results/`. */
describe('a journey with a policy that is there', () => {
  const { workbench } = journey({ ...repository, 'SECURITY.md': policy });

  it('opens it and sees what is wrong with it', async () => {
    const at = workbench();
    await at.openFile('SECURITY.md');
    await at.squiggles.first().waitFor();
    await at.screenshot('policy-1-squiggles');
  });

  it('reads why, in a hover', async () => {
    const at = workbench();
    await hover(at, '1:3', 'security-policy');
    await at.screenshot('policy-2-hover');
    await at.page.keyboard.press('Escape');
  });

  it('lets a quick fix correct the address of the report form', async () => {
    const at = workbench();
    await goTo(at, '5:70');
    await at.quickFixes();
    await at.screenshot('policy-3-quick-fixes');
    await at.chooseQuickFix('Link the report form');
    await at.page.locator('.view-line', { hasText: '/security/advisories/new' }).first().waitFor();
    await at.save();
    await at.screenshot('policy-4-fixed');
    const fixed = policy.replace('/advisories)', '/advisories/new)');
    await untilFile(join(at.workspace, 'SECURITY.md'), (text) => text === fixed);
  });

  it('types an address that nobody reads, and is told so', async () => {
    const at = workbench();
    await at.page.keyboard.press('Control+End');
    await at.page.keyboard.type('\nYou can also write to security@example.com.\n');
    await at.page.locator('.squiggly-error').first().waitFor();
    await goTo(at, '7:1');
    await at.page.keyboard.press('F8');
    await at.page.locator('.marker-widget').getByText('security@example.com').first().waitFor();
    await at.screenshot('policy-5-typed');
    await at.page.keyboard.press('Escape');
  });

  it('inserts a section from the palette', async () => {
    const at = workbench();
    await at.runCommand('Security Policy: Insert Section');
    await at.screenshot('policy-6-sections');
    await at.pick('Recognition');
    await at.page.locator('.view-line', { hasText: '## Recognition' }).first().waitFor();
    await at.screenshot('policy-7-section');
    await at.save();
    await untilFile(join(at.workspace, 'SECURITY.md'), (text) => /\n## Recognition\n\n\S/.test(text));
  });

  it('sees profile, findings and score in the language status', async () => {
    const at = workbench();
    await at.page.locator('[id="status.languageStatus"]').first().click();
    await at.page.getByText('recommended, Scorecard').first().waitFor();
    await at.screenshot('policy-8-status');
    await at.page.keyboard.press('Escape');
  });
});

describe('a journey without a policy', () => {
  const { workbench } = journey(repository);

  it('answers the questions, goes back once, and gets a file', async () => {
    const at = workbench();
    await runFirstCommand(workbench(), 'Security Policy: Generate Security Policy');
    const title = at.page.locator('.quick-input-widget:visible .quick-input-title');
    let step = 0;
    for (let total = 1; step < total;) {
      step++;
      await title.getByText(`(${step}/`).waitFor();
      await at.screenshot(`generate-${step}`);
      total = Number(/\/(\d+)\)/.exec(await title.innerText())?.[1]);
      if (step < total) await at.page.keyboard.press('Enter');
    }
    await at.page
      .locator('.quick-input-widget:visible .quick-input-left-action-bar .action-label')
      .first()
      .click();
    await title.getByText(`(${step - 1}/`).waitFor();
    await at.page.keyboard.press('Enter');
    await title.getByText(`(${step}/`).waitFor();
    await at.pick('.github/SECURITY.md');
    await at.page.getByRole('tab', { name: 'SECURITY.md', selected: true }).waitFor();
    await at.page.locator('.view-line', { hasText: '# Security Policy' }).first().waitFor();
    await at.screenshot('generate-result');
    const file = join(at.workspace, '.github', 'SECURITY.md');
    await untilFile(file, (text) =>
      text.includes('github.com/lantern-project/lantern/security/advisories/new'),
    );
  });

  it('is shown the policy that is there when asking again', async () => {
    const at = workbench();
    await at.runCommand('Security Policy: Generate Security Policy');
    await at.page.locator('.quick-input-list').getByText('Open .github/SECURITY.md').first().waitFor();
    await at.screenshot('generate-existing');
    await at.page.keyboard.press('Escape');
  });

  it('is offered a policy by File > New File…', async () => {
    const at = workbench();
    await at.runCommand('Create: New File...');
    const entry = at.page.locator('.quick-input-list .monaco-list-row', { hasText: 'Security Policy' });
    await entry.first().waitFor();
    await at.screenshot('new-file');
    await at.page.keyboard.press('Escape');
  });
});

/** Waits until a file on the disk is as it should be: the editor writes it after it has shown that it is saved. */
async function untilFile(file: string, asItShould: (text: string) => boolean): Promise<void> {
  while (!existsSync(file) || !asItShould(readFileSync(file, 'utf8'))) await setTimeout(50);
}
