import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../scripts/setup.mjs';
import { goTo, journey, runFirstCommand } from './open-journey';

type Texts = Readonly<Record<string, string>>;

const read = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8')) as Texts;
const manifest = read('package.nls.fr.json');
const sentences = read('l10n/bundle.l10n.fr.json');
const answers = read('server/l10n/bundle.l10n.fr.json');

/** As the person sees it: the places of values hold something. */
const said = (english: string, ...values: readonly string[]): string => {
  const text = sentences[english];
  assert.ok(text !== undefined, english);
  return values.reduce((filled, value, index) => filled.replace(`{${index}}`, value), text);
};
const command = (name: string): string => manifest[`command.${name}`] ?? '';

/** The extension in an editor whose language is French. The editor's own words stay English here: their translation is another package. */
describe('a journey in French', () => {
  const { workbench } = journey(
    {
      '.git/HEAD': 'ref: refs/heads/main\n',
      '.git/config': '[remote "origin"]\n\turl = https://github.com/lantern-project/lantern.git\n',
      'package.json': '{ "name": "lantern", "version": "2.3.1" }\n',
      'docs/SECURITY.md': '# Security Policy\n\nWrite to security@example.com.\n',
    },
    'fr',
  );

  it('finds the command by its French name, and is asked in French', async () => {
    const at = workbench();
    await runFirstCommand(at, command('generate'));
    const picks = at.page.locator('.quick-input-widget:visible');
    await picks.locator('.quick-input-title').getByText(said('Generate Security Policy')).waitFor();
    await at.page
      .getByPlaceholder(said('There is a policy already: {0}', 'docs/SECURITY.md'))
      .first()
      .waitFor();
    await at.screenshot('french-1-generate');
    await at.pick(said('Open {0}', 'docs/SECURITY.md'));
    await at.page.getByRole('tab', { name: 'SECURITY.md', selected: true }).waitFor();
  });

  it('sees what is found', async () => {
    const at = workbench();
    await at.squiggles.first().waitFor();
    await goTo(at, '3:12');
    await at.page.keyboard.press('F8');
    const message =
      answers[
        '"{value}" is on a reserved domain that receives nothing: write the real address or link.'
      ]?.replace('{value}', 'security@example.com') ?? 'a French message';
    await at.page.locator('.marker-widget').getByText(message).first().waitFor();
    await at.screenshot('french-2-findings');
    await at.page.keyboard.press('Escape');
  });

  it('reads the state in the language status', async () => {
    const at = workbench();
    await at.page.locator('[id="status.languageStatus"]').first().click();
    await at.page.getByText(said('Show Report')).first().waitFor();
    await at.screenshot('french-3-status');
    await at.page.keyboard.press('Escape');
  });

  it('chooses a rule to read about', async () => {
    const at = workbench();
    await at.runCommand(command('openRuleDocumentation'));
    await at.page.getByPlaceholder(said('Which rule?')).first().waitFor();
    await at.screenshot('french-4-rules');
    await at.page.keyboard.press('Escape');
  });

  it('reads the settings in French', async () => {
    const at = workbench();
    await at.page.keyboard.press('Control+,');
    const settings = at.page.locator('.settings-editor');
    await settings.locator('.suggest-input-container').click();
    await at.page.keyboard.type('@ext:security-policy.security-policy');
    await settings
      .getByText(manifest['setting.codeLens'] ?? '')
      .first()
      .waitFor();
    await at.screenshot('french-5-settings');
  });

  it('generates a policy, with the answers that the repository proposes', async () => {
    const at = workbench();
    await at.runCommand(command('generate'));
    await at.pick(said('Generate another one as an unsaved document'));
    const title = at.page.locator('.quick-input-widget:visible .quick-input-title');
    for (let step = 2, total = 2; step <= total; step++) {
      const place = title.getByText(new RegExp(`^${said('Generate Security Policy')} \\(${step}/`));
      total = Number(/\/(\d+)\)/.exec(await place.innerText())?.[1]);
      if (step === total) await at.screenshot('french-6-questions');
      await at.page.keyboard.press('Enter');
    }
    await at.page.locator('.view-line', { hasText: 'lantern-project/lantern/security' }).first().waitFor();
    await at.screenshot('french-7-generated');
  });
});
