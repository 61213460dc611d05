import assert from 'node:assert/strict';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { useFolder } from './folder';
import { run } from './run';
import { BAD, GOOD, UNTITLED } from './texts';

/** Enough for each of four threads to get some. */
const FILES = 30;

/** Loaded before the program in every thread: it writes down the thread's number, then does what it is told to. */
const PRELOAD = `
const fs = require('node:fs');
const workers = require('node:worker_threads');
fs.appendFileSync(process.env.THREADS_SEEN, workers.threadId + '\\n');
const { readFileSync } = fs;
const acts = {
  exit: () => process.exit(3),
  throw: () => { setImmediate(() => { throw new Error('a worker has died'); }); Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1); },
  exhaust: () => { const held = []; for (;;) held.push(new Array(100_000).fill(held)); },
};
if (process.env.ACT === 'refuse') {
  workers.Worker = class { constructor() { throw new Error('no thread can be started'); } };
} else if (!workers.isMainThread && process.env.ACT) {
  fs.readFileSync = (path, ...rest) => {
    if (String(path).includes('deadly')) acts[process.env.ACT]();
    return readFileSync(path, ...rest);
  };
}
`;

const numbered = (number: number) => `${String(number).padStart(2, '0')}/SECURITY.md`;

/** Long enough to keep one thread busy while others go on. */
const LONG = `${BAD}\n${'See security@example.org, and wait for it.\n\n'.repeat(60)}`;

const SPECIAL: Readonly<Record<string, string | Uint8Array>> = {
  'a/SECURITY.md': LONG,
  'b/SECURITY.md': '',
  'c/SECURITY.md': Buffer.from(UNTITLED.replace('public', 'pub\u00e9lic'), 'latin1'),
  'd/SECURITY.md': `\uFEFF${UNTITLED}`,
  'e/SECURITY.rst': 'Security\n========\n\nWrite to security@example.com.\n',
  'f/.well-known/security.txt': 'Contact: mailto:security@acme.dev\n',
  'g/SECURITY.md': BAD,
  'g/.securitypolicy.json': '{ "rules": { "contact-reserved-domain": "hint" } }',
  'h/.git/config': '[remote "origin"]\n\turl = https://github.com/acme/rocket.git\n',
  'h/docs/SECURITY.md': '# Security Policy\n\nUse the "Report a vulnerability" button of the Security tab.\n',
};

describe('security-policy check of many files', function () {
  this.timeout(120_000);
  const folder = useFolder();
  let tools = '';

  before(() => {
    tools = realpathSync(mkdtempSync(join(tmpdir(), 'security-policy-preload-')));
    writeFileSync(join(tools, 'preload.cjs'), PRELOAD);
  });
  after(() => rmSync(tools, { recursive: true, force: true }));

  function putPolicies(): void {
    for (const [name, content] of Object.entries(SPECIAL)) folder.put(`many/${name}`, content);
    symlinkSync('SECURITY.md', join(folder.path, 'many', 'circle.md'));
    symlinkSync('circle.md', join(folder.path, 'many', 'SECURITY.md'));
    const texts = [GOOD, BAD, UNTITLED];
    for (let number = 1; number <= FILES; number += 1) {
      folder.put(`many/${numbered(number)}`, texts[number % texts.length] ?? '');
    }
  }

  /** Runs in a copy of the policies, so that each run finds them as they were. */
  async function check(
    threads: number | undefined,
    args: readonly string[],
    env: Record<string, string> = {},
  ) {
    const copy = join(folder.path, 'copy');
    const seen = join(tools, 'threads');
    rmSync(copy, { recursive: true, force: true });
    rmSync(seen, { force: true });
    cpSync(join(folder.path, 'many'), copy, { recursive: true, verbatimSymlinks: true });
    const outcome = await run(['check', ...args], {
      cwd: copy,
      env: {
        ...env,
        ...(threads !== undefined && { SECURITY_POLICY_THREADS: String(threads) }),
        THREADS_SEEN: seen,
        NODE_OPTIONS: `--require "${join(tools, 'preload.cjs')}"`,
      },
    });
    const started = new Set(readFileSync(seen, 'utf8').trim().split('\n')).size;
    const report = join(copy, 'report');
    return {
      started,
      outcome,
      report: existsSync(report) ? readFileSync(report, 'utf8') : undefined,
      files: [
        'c',
        'd',
        'g',
        ...Array.from({ length: FILES }, (_, index) => numbered(index + 1).slice(0, 2)),
      ].map((name) => readFileSync(join(copy, name, 'SECURITY.md'), 'utf8')),
    };
  }

  const all = ['**/SECURITY.*', '**/security.txt'];
  const cases: readonly (readonly [name: string, args: readonly string[], env?: Record<string, string>])[] = [
    ['pretty', all],
    ['pretty in colours', all, { FORCE_COLOR: '1' }],
    ['json', ['--format', 'json', ...all]],
    ['github', ['--format', 'github', ...all]],
    ['--quiet', ['--quiet', '--format', 'json', ...all]],
    ['--fail-on', ['--fail-on', 'hint', ...all]],
    ['nothing to complain about', ['--fail-on', 'never', '--rule', 'title-missing', '[0-9]*/SECURITY.md']],
    ['--output', ['--format', 'json', '--output', 'report', ...all]],
    ['--fix', ['--fix', '--format', 'json', ...all]],
    ['paths that are not there', [...all, 'none.md', 'g', 'nowhere']],
  ];
  for (const [name, args, env] of cases) {
    it(`gives the same with one thread and with several: ${name}`, async () => {
      putPolicies();
      const alone = await check(1, args, env);
      const together = await check(4, args, env);
      assert.ok(alone.outcome.stdout !== '' || alone.report !== undefined);
      assert.deepEqual([alone.started, together.started], [1, 5]);
      assert.deepEqual({ ...together, started: 1 }, alone);
    });
  }

  it('prints JSON as one value, whatever the number of files', async () => {
    putPolicies();
    for (const args of [['SECURITY.md'], ['g/SECURITY.md'], ['a', 'g'], ['**/SECURITY.*']]) {
      const { stdout } = (await check(4, ['--format', 'json', ...args])).outcome;
      assert.equal(stdout, `${JSON.stringify(JSON.parse(stdout), null, 2)}\n`);
    }
  });

  it('starts no thread for a few files', async () => {
    putPolicies();
    assert.equal((await check(undefined, ['0?/SECURITY.md'])).started, 1);
  });

  it('wants a number of threads', async () => {
    putPolicies();
    for (const threads of ['0', '-1', 'many', '1.5']) {
      const { status, stdout, stderr } = await run(['check', '**/SECURITY.md'], {
        cwd: join(folder.path, 'many'),
        env: { SECURITY_POLICY_THREADS: threads },
      });
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, /^security-policy: SECURITY_POLICY_THREADS cannot be ".+": give a number .+\.\n$/);
    }
  });

  it('reports and fixes nothing when a configuration is invalid', async () => {
    putPolicies();
    folder.put('many/30/.securitypolicy.json', '{ "rules": 1 }');
    const alone = await check(1, ['--fix', ...all]);
    assert.deepEqual([alone.outcome.status, alone.outcome.stdout], [2, '']);
    assert.match(alone.outcome.stderr, /^security-policy: The configuration is invalid: \S+:1:\d+: .+\n$/);
    assert.ok(alone.files.includes(UNTITLED));
    assert.ok(!alone.files.some((text) => text.includes('Rocket Security Policy')));
    assert.deepEqual(await check(4, ['--fix', ...all]), alone);
  });

  it('fixes a file once that has two names', async () => {
    putPolicies();
    for (let number = 1; number <= 30; number += 1) {
      symlinkSync('01/SECURITY.md', join(folder.path, 'many', `again-${number}.md`));
    }
    folder.put('many/01/SECURITY.md', UNTITLED);
    const args = ['--fix', '--format', 'json', ...all, 'again-*.md'];
    const together = await check(4, args);
    assert.equal(together.started, 1);
    assert.deepEqual(together, await check(1, args));
  });

  for (const [act, threads] of [
    ['exit', 5],
    ['throw', 5],
    ['exhaust', 5],
    ['refuse', 1],
  ] as const) {
    it(`loses no file when threads fail: ${act}`, async () => {
      putPolicies();
      for (const name of ['deadly-1', 'deadly-2']) folder.put(`many/${name}/SECURITY.md`, BAD);
      const args = ['--fix', '--format', 'json', ...all];
      const alone = await check(1, args);
      const failing = await check(4, args, { ACT: act });
      assert.equal(failing.started, threads);
      assert.deepEqual({ ...failing, started: 1 }, alone);
    });
  }
});
