import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Workbench } from '../host/workbench';
import { goTo, journey } from './open-journey';

const policy = `# Security Policy

## Reporting a Vulnerability

Please do not open a public issue.

## Supported Versions

| Version | Supported          |
| ------- | ------------------ |
| 1.x     | :white_check_mark: |

## Response times

| Severity | Acknowledge     | Fix     |
| -------- | --------------- | ------- |
| Critical | 2 business days | 7 days  |

## Scope

The code in this repository.
`;

/** A repository, as the files of its root. */
const repository = {
  '.git/HEAD': 'ref: refs/heads/main\n',
  '.git/config': '[remote "origin"]\n\turl = https://github.com/lantern-project/lantern.git\n',
  '.git/packed-refs': `${'1'.repeat(40)} refs/tags/v1.9.2\n`,
  'package.json': '{ "name": "lantern", "version": "2.3.1" }\n',
};

/** Themes by the class that the workbench has in them. */
const THEMES = {
  'hc-light': 'Default High Contrast Light',
  'hc-black': 'Default High Contrast',
  vs: 'Default Light Modern',
  'vs-dark': 'Default Dark Modern',
} as const;
const SIZES = { narrow: { width: 560, height: 800 }, wide: { width: 1280, height: 800 } } as const;

/** Tables, headings and links are written with the keyboard alone, in a Markdown editor that proposes nothing by itself. */
describe('a journey with completion in tables and text', () => {
  const { workbench } = journey({
    ...repository,
    '.vscode/settings.json': '{}',
    'SECURITY.md': policy,
  });
  const list = () => workbench().page.locator('.suggest-widget.visible .monaco-list-row');
  /** The editor draws a line a moment after the key. */
  const untilLine = async (start: string, written: string): Promise<void> => {
    let last: string | undefined;
    for (let tries = 0; tries < 100 && last !== written; tries++) {
      await workbench().page.waitForTimeout(50);
      last = (await workbench().visibleText()).split('\n').find((each) => each.startsWith(start));
    }
    assert.equal(last, written);
  };

  /** The cursor is there once the question for it has gone. */
  const place = async (at: string): Promise<void> => {
    await goTo(workbench(), at);
    await workbench().page.locator('.quick-input-widget').first().waitFor({ state: 'hidden' });
  };

  it('proposes the current version for a new row, and marks it as the table does', async () => {
    const at = workbench();
    await at.openFile('SECURITY.md');
    await at.squiggles.first().waitFor();
    // On a narrow screen there is no room for it.
    await at.page.keyboard.press('Control+b');
    await place('11:99');
    await at.page.keyboard.press('Enter');
    await at.page.keyboard.type('|');
    await list().first().waitFor();
    assert.match(await list().first().innerText(), /2\.x/);
    await at.screenshot('completion-1-version');
    await at.page.keyboard.press('Enter');
    // The status is a tab stop with the words of the table.
    await list().getByText(':white_check_mark:').first().waitFor();
    await at.screenshot('completion-2-status');
    await at.page.keyboard.press('Tab');
    await at.page.keyboard.press('Escape');
    await untilLine('| 2.x', '| 2.x     | :white_check_mark: |');
  });

  it('proposes the next severity with its times, and other times to choose', async () => {
    const at = workbench();
    await place('18:99');
    await at.page.keyboard.press('Enter');
    await at.page.keyboard.type('|');
    await list().first().waitFor();
    assert.match(await list().first().innerText(), /High/);
    await inThemes(at, 'completion-3-severity', 'Control+Space');
    await at.page.keyboard.press('Enter');
    await list().getByText('3 business days').first().waitFor();
    await at.screenshot('completion-4-times');
    await at.page.keyboard.press('Tab');
    await list().getByText('30 days').first().waitFor();
    await at.page.keyboard.press('Tab');
    await at.page.keyboard.press('Escape');
    await untilLine('| High', '| High     | 3 business days | 30 days |');
  });

  it('keeps the columns where they are while a cell is written', async () => {
    const at = workbench();
    await at.page.keyboard.press('End');
    await at.page.keyboard.press('Enter');
    await at.page.keyboard.type('| Medium   | ');
    await list().first().waitFor();
    await at.screenshot('completion-5-cell');
    await at.page.keyboard.press('Enter');
    await at.page.keyboard.type(' | 6');
    await at.page.keyboard.press('Control+Space');
    await list().getByText('60 days').first().waitFor();
    await at.page.keyboard.press('Enter');
    await at.page.keyboard.type(' |');
    await at.page.keyboard.press('Escape');
    await untilLine('| Medium', '| Medium   | 3 business days | 60 days |');
  });

  it('proposes the form for private reports behind a bracket', async () => {
    const at = workbench();
    await place('5:99');
    await at.page.keyboard.type(' Instead, please [');
    await list().getByText('open a private report').first().waitFor();
    await at.screenshot('completion-6-contact');
    await at.page.keyboard.press('Enter');
    // The bracket that the editor has closed is not left over.
    await at.page.keyboard.type('.');
    await at.save();
    const form = 'https://github.com/lantern-project/lantern/security/advisories/new';
    const written = `issue. Instead, please [open a private report](${form}).\n`;
    // The editor writes a file after it has shown that it is saved.
    while (!readFileSync(join(at.workspace, 'SECURITY.md'), 'utf8').includes(written))
      await at.page.waitForTimeout(50);
  });

  it('proposes the sections that are missing behind a number sign, and writes one with tab stops', async () => {
    const at = workbench();
    await at.page.keyboard.press('Control+End');
    await at.page.keyboard.type('\n## ');
    await list().first().waitFor();
    // The second time it is pressed it shows what would be written.
    await at.page.keyboard.press('Control+Space');
    await inThemes(at, 'completion-7-sections', 'Control+Space');
    await at.page.keyboard.type('Dis');
    await at.page.keyboard.press('Enter');
    await at.page.locator('.view-line', { hasText: '## Disclosure Policy' }).first().waitFor();
    await at.screenshot('completion-8-section');
    await at.page.keyboard.press('Escape');
    await at.page.keyboard.press('Escape');
  });

  it('leaves prose alone', async () => {
    const at = workbench();
    await at.page.keyboard.press('Control+End');
    await at.page.keyboard.type(
      '\n\nWe care: about users - and everybody else, e.g. you\n- first\n- second: one\n',
    );
    await at.page.waitForTimeout(1000);
    assert.equal(await list().count(), 0);
  });

  it('inserts what is missing from the picker, and goes to what is there', async () => {
    const at = workbench();
    await at.runCommand('Security Policy: Insert Section');
    await at.page.locator('.quick-input-list').getByText('Missing (Recommended)').first().waitFor();
    await inThemes(at, 'completion-9-insert-section');
    await at.pick('Recognition');
    await at.page.locator('.view-line', { hasText: '## Recognition' }).first().waitFor();
    await at.page.getByText('Ln 26,').first().waitFor();
    await at.screenshot('completion-10-inserted');
    await at.runCommand('Security Policy: Insert Section');
    await at.pick('Supported Versions');
    await at.page.locator('.quick-input-widget').first().waitFor({ state: 'hidden' });
    await at.page.getByText('Ln 7,').first().waitFor();
  });

  it('shows what a table of times will say', async () => {
    const at = workbench();
    await place('20:1');
    await at.runCommand('Security Policy: Insert SLA Table');
    await at.page.locator('.quick-input-list').getByText('Go to them').first().waitFor();
    await at.screenshot('completion-11-present');
    await at.pick('Replace them');
    await at.page.locator('.quick-input-list').getByText('Community').first().waitFor();
    // It comes into view slowly.
    await at.page.waitForTimeout(500);
    await at.screenshot('completion-11-presets');
    await at.page.keyboard.press('Enter');
    await at.page
      .locator('.quick-input-list .monaco-list-row.focused', { hasText: 'Table by severity and step' })
      .waitFor();
    await inThemes(at, 'completion-12-tables');
    await at.page.keyboard.press('Enter');
    await at.page.locator('.view-line', { hasText: 'Release a fix' }).first().waitFor();
    await at.screenshot('completion-13-table');
    const columns = at.page.locator('.view-line', { hasText: '| Acknowledge' });
    assert.equal(await columns.count(), 0);
    await at.page.keyboard.press('Escape');
    await at.page.keyboard.press('Escape');
    await at.page.keyboard.press('Control+Z');
    await columns.first().waitFor();
  });
});

/** Pictures in every theme, wide and narrow, of a list that is open; `keys` open it again where it closes with the size of the window. */
async function inThemes(
  { page, screenshot, workspace }: Workbench,
  name: string,
  keys?: string,
): Promise<void> {
  for (const [kind, theme] of Object.entries(THEMES)) {
    // The settings of the folder, as a person may write them: the editor takes them at once.
    writeFileSync(
      join(workspace, '.vscode', 'settings.json'),
      JSON.stringify({ 'workbench.colorTheme': theme }),
    );
    await page.locator(`.monaco-workbench.${kind}`).first().waitFor();
    for (const [size, viewport] of Object.entries(SIZES)) {
      await page.setViewportSize(viewport);
      await page.waitForTimeout(300);
      if (keys !== undefined && (await page.locator('.suggest-widget.visible').count()) === 0) {
        await page.keyboard.press(keys);
        await page.locator('.suggest-widget.visible .monaco-list-row').first().waitFor();
      }
      await screenshot(`${name}-${kind}-${size}`);
    }
  }
}
