import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startSession } from './driver/session';
import type { Session } from './driver/session';
import { PLACEHOLDER, POLICY } from './driver/texts';
import { commandLine, ipc, stdio } from './driver/transport';
import type { Start } from './driver/transport';

/** Starts a server that reads the file system itself. */
const alone = (start: Start, folder: string) =>
  startSession(start, {
    options: { fileAccess: false },
    initialize: { workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'here' }] },
  });

async function codesOf(session: Session, uri: string, text: string) {
  const document = session.open(uri, text);
  return (await session.diagnostics(document)).map(({ code }) => code);
}

describe('language server: hosts', function () {
  this.timeout(60_000);
  let folder: string;

  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'security-policy-lsp-')));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const uri = (path: string) => pathToFileURL(join(folder, path)).href;

  for (const [name, start] of Object.entries({
    'server.js --stdio': stdio,
    'server.js --node-ipc': ipc,
    'cli.js lsp --stdio': commandLine,
  })) {
    it(`${name} answers, and ends in order`, async () => {
      const session = await startSession(start);
      assert.ok((await codesOf(session, 'SECURITY.md', PLACEHOLDER)).includes('contact-reserved-domain'));
      assert.equal(await session.end(), 0);
    });

    it(`${name} ends with its client`, async () => {
      const session = await startSession(start);
      const child = session.client.transport.process;
      child?.stdin?.end();
      if (child?.connected) child.disconnect();
      // The test is over when the server is.
      await session.client.transport.ended;
    });
  }

  it('ends when the process that it serves is gone', async () => {
    const parent = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
    await new Promise((resolve) => parent.once('exit', resolve));
    const session = await startSession(stdio, { initialize: { processId: parent.pid } });
    assert.equal(await session.client.transport.ended, 1);
  });

  it('writes nothing but messages to standard output', async () => {
    const session = await startSession(stdio);
    await codesOf(session, 'SECURITY.md', '\0'.repeat(100));
    assert.equal(await session.end(), 0);
  });

  it('reads the configuration and the repository from the file system for other editors', async () => {
    put('.git/HEAD', 'ref: refs/heads/main\n');
    put('.git/config', '[remote "origin"]\n\turl = https://github.com/acme/rocket.git\n');
    put('.securitypolicy.jsonc', '{ "rules": { "scope-missing": "off" } } // settled elsewhere');
    const session = await alone(stdio, folder);
    const codes = await codesOf(session, uri('SECURITY.md'), POLICY);
    assert.ok(codes.includes('safe-harbor-missing'));
    assert.ok(!codes.includes('scope-missing'));
    const { text } = await session.client.request<{ text: string }>('securityPolicy/generate', {
      folder: uri('.').replace(/\/$/, ''),
      answers: {},
    });
    assert.match(text, /github\.com\/acme\/rocket/);
    assert.deepEqual(session.client.received('securityPolicy/readFile'), []);
    assert.equal(await session.end(), 0);
  });

  it('reads names with spaces and letters beyond ASCII', async () => {
    put('Größe und Maß/.securitypolicy.json', '{ "rules": { "contact-reserved-domain": "off" } }');
    const session = await alone(stdio, folder);
    const codes = await codesOf(session, uri('Größe und Maß/SECURITY.md'), PLACEHOLDER);
    assert.ok(!codes.includes('contact-reserved-domain'));
    assert.equal(await session.end(), 0);
  });

  it('knows the repository of a worktree', async () => {
    put('main/.git/config', '[remote "origin"]\n\turl = https://github.com/acme/rocket.git\n');
    put('main/.git/worktrees/tree/commondir', '../..\n');
    put('tree/.git', `gitdir: ${join(folder, 'main/.git/worktrees/tree')}\n`);
    const session = await alone(stdio, folder);
    const { text } = await session.client.request<{ text: string }>('securityPolicy/generate', {
      folder: uri('tree'),
      answers: {},
    });
    assert.match(text, /github\.com\/acme\/rocket/);
    assert.equal(await session.end(), 0);
  });
});
