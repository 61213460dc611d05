import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startSession } from './driver/session';
import type { Session } from './driver/session';
import { PLACEHOLDER, POLICY } from './driver/texts';
import { COMPILED, commandLine, ipc, stdio } from './driver/transport';
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

  describe('compiled code', () => {
    const kept = join(COMPILED, 'security-policy');
    const answers = async () => {
      const session = await startSession(stdio);
      assert.ok((await codesOf(session, 'SECURITY.md', PLACEHOLDER)).includes('contact-reserved-domain'));
      assert.equal(await session.end(), 0);
    };
    const files = () => readdirSync(kept).map((file) => join(kept, file));
    const times = () => files().map((file) => statSync(file).mtimeMs);

    beforeEach(async () => {
      rmSync(COMPILED, { recursive: true, force: true });
      await answers();
    });

    it('is left for the next start, which takes it', async () => {
      const before = times();
      assert.equal(before.length, 2);
      await answers();
      assert.deepEqual(times(), before);
    });

    for (const [what, change] of Object.entries<(bytes: Buffer) => Buffer>({
      'of another build': (bytes) => Buffer.concat([Buffer.from('0'.repeat(64)), bytes.subarray(64)]),
      'that is not all there': (bytes) => bytes.subarray(0, bytes.length / 2),
      'without a word': () => Buffer.alloc(0),
    })) {
      it(`${what} is made again`, async () => {
        const before = files().map((file) => readFileSync(file).subarray(0, 64));
        for (const file of files()) writeFileSync(file, change(readFileSync(file)));
        await answers();
        assert.deepEqual(
          files().map((file) => readFileSync(file).subarray(0, 64)),
          before,
        );
        assert.ok(files().every((file) => statSync(file).size > 100_000));
      });
    }

    it('is not missed where nothing can be kept', async () => {
      rmSync(COMPILED, { recursive: true });
      writeFileSync(COMPILED, 'no folder');
      await answers();
      rmSync(COMPILED);
    });
  });

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
