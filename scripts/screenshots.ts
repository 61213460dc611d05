/**
 * `npm run screenshots`: takes the pictures of the README in a real VS Code, after a build, and writes them to `images/screenshots/`.
 * It needs what the tests in the editor need: a Chromium, and the host that they install.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { goTo, runFirstCommand } from '../test/editor/journey/open-journey';
import { openWorkbench, type Workbench } from '../test/editor/host/workbench';
import { withPalette } from './palette-png';
import { buildBundles, root } from './setup.mjs';

const POLICY = `# Security Policy

## Supported Versions

| Version | Supported |
| ------- | --------- |
| 2.x     | Yes       |
| 1.x     | No        |

## Reporting a Vulnerability

Please do not open a public issue. Write to
[security@lantern.dev](mailto:security@lantern.dev), or use the
[report form](https://github.com/lantern-project/lantern/security/advisories).

## Response Times

We answer within 2 days.

- **Critical**: fixed within 30 days
- **High**: fixed within 14 days
- **Medium**: fixed within 60 days

## Disclosure Policy

We agree with you on a date for the advisory, at the latest 90 days after
your report.
`;

const REPOSITORY = {
  '.git/HEAD': 'ref: refs/heads/main\n',
  '.git/config': '[remote "origin"]\n\turl = https://github.com/lantern-project/lantern.git\n',
  'package.json': '{ "name": "lantern", "version": "2.3.1" }\n',
  // Nothing but what the picture is about, and nothing that moves.
  '.vscode/settings.json': JSON.stringify({
    'breadcrumbs.enabled': false,
    'editor.cursorBlinking': 'solid',
    'editor.lightbulb.enabled': 'off',
    'editor.minimap.enabled': false,
    'editor.occurrencesHighlight': 'off',
    'editor.renderLineHighlight': 'none',
    'editor.scrollbar.vertical': 'hidden',
    'editor.overviewRulerBorder': false,
    'editor.stickyScroll.enabled': false,
    'window.commandCenter': false,
    'window.title': 'Security Policy',
    'workbench.activityBar.location': 'hidden',
    'workbench.editor.editorActionsLocation': 'hidden',
    'workbench.layoutControl.enabled': false,
    'workbench.reduceMotion': 'on',
    'workbench.statusBar.visible': false,
    'workbench.colorTheme': 'Default Light Modern',
  }),
};

const WIDTH = 960;

/** One picture: what is done until it shows something, in a workbench of its own. */
interface Shot {
  readonly files: Readonly<Record<string, string>>;
  /** In pixels. */
  readonly height: number;
  show(at: Workbench): Promise<void>;
}

const SHOTS: Readonly<Record<string, Shot>> = {
  problems: {
    files: { ...REPOSITORY, 'SECURITY.md': POLICY },
    height: 620,
    async show(at) {
      await openPolicy(at);
      await goTo(at, '20:27');
      await openHover(at);
    },
  },
  fixes: {
    files: { ...REPOSITORY, 'SECURITY.md': POLICY },
    height: 620,
    async show(at) {
      await openPolicy(at);
      await goTo(at, '1:3');
      await at.quickFixes();
    },
  },
  report: {
    files: { ...REPOSITORY, 'SECURITY.md': POLICY },
    height: 640,
    async show(at) {
      await openPolicy(at);
      await at.runCommand('Security Policy: Show Policy Report');
      const outer = at.page.locator('iframe.webview.ready').first().contentFrame();
      const times = outer.locator('iframe#active-frame').contentFrame().locator('#times').first();
      await times.evaluate((element) => element.scrollIntoView());
    },
  },
  generate: {
    files: REPOSITORY,
    height: 480,
    async show(at) {
      const list = at.page.locator('.quick-input-list:visible .monaco-list-row');
      await at.page.locator('.part.sidebar:visible').waitFor();
      await closeSideBar(at);
      await runFirstCommand(at, 'Security Policy: Generate Security Policy');
      // The question whose answers are the most telling.
      while (!(await list.filter({ hasText: 'Best effort' }).first().isVisible())) {
        const title = at.page.locator('.quick-input-widget:visible .quick-input-title');
        const step = await title.innerText();
        await at.page.keyboard.press('Enter');
        await title.filter({ hasNotText: step }).waitFor();
        await list.first().waitFor();
      }
    },
  },
};

/** Opens the policy alone, and waits until it is judged. */
async function openPolicy(at: Workbench): Promise<void> {
  await at.openFile('SECURITY.md');
  await at.squiggles.first().waitFor();
  await at.page.locator('.codelens-decoration').first().waitFor();
  await closeSideBar(at);
}

/** The editor shows first what it knows itself. On a busy machine the reason and the fixes may come too late for it. */
async function openHover({ page }: Workbench): Promise<void> {
  const hover = page.locator('.monaco-hover:visible');
  const fix = hover.filter({ has: page.locator('.markdown-hover a') }).getByText('Quick Fix');
  for (let shown = false; !shown;) {
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await page.keyboard.press('Control+i');
    shown = await fix.waitFor({ timeout: 10_000 }).then(
      () => true,
      () => false,
    );
  }
}

async function closeSideBar({ page }: Workbench): Promise<void> {
  await page.keyboard.press('Control+b');
  await page.locator('.part.sidebar:visible').waitFor({ state: 'detached' });
}

async function take(name: string, { files, height, show }: Shot): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'screenshots-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const at = await openWorkbench({ kind: 'node', extension: { folder: root }, workspace: folder });
  try {
    await at.page.setViewportSize({ width: WIDTH, height });
    await show(at);
    // What was moved last may still be drawn.
    await at.page.evaluate(() => new Promise((drawn) => requestIdleCallback(drawn, { timeout: 2_000 })));
    const png = withPalette(await at.page.screenshot({ animations: 'disabled', caret: 'initial' }));
    writeFileSync(join(root, 'images', 'screenshots', `${name}.png`), png);
    console.log(`images/screenshots/${name}.png`, `${Math.ceil(png.length / 1024)} KB`);
  } catch (error) {
    await at.screenshot(`screenshots-${name}`);
    throw error;
  } finally {
    await at.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function takeAll(names: readonly string[]): Promise<void> {
  buildBundles();
  mkdirSync(join(root, 'images', 'screenshots'), { recursive: true });
  for (const [name, shot] of Object.entries(SHOTS)) {
    if (names.length === 0 || names.includes(name)) await take(name, shot);
  }
}

void takeAll(process.argv.slice(2));
