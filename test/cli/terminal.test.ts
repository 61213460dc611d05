import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { useFolder } from './folder';
import { cli } from './run';

/** What util-linux brings, and other systems do not have or call in another way. */
const hasScript = spawnSync('script', ['--version']).status === 0;

const CTRL_C = '\x03';
const CTRL_D = '\x04';
const ENTER = '\r';

describe('generate on a terminal', function () {
  this.timeout(60_000);
  const folder = useFolder();

  before(function () {
    if (!hasScript) this.skip();
  });

  beforeEach(() => {
    folder.put('.git/config', '[remote "origin"]\n\turl = https://github.com/acme/rocket.git\n');
    folder.put('package.json', '{ "name": "rocket", "version": "3.1.0" }');
  });

  /** Types one answer whenever there is a prompt. `shown` is what stands on the terminal then, without what moves the cursor. */
  async function talk(
    answers: readonly string[],
    options = '',
    within = '',
  ): Promise<{ status: number | null; shown: string }> {
    const command = `'${process.execPath}' '${cli}' generate ${options}`;
    const child = spawn('script', ['-qec', command, '/dev/null'], {
      cwd: join(folder.path, within),
      env: { ...process.env, TERM: 'xterm', SHELL: '/bin/sh' },
    });
    let output = '';
    let prompts = 0;
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      while (prompts < output.split(/Answer[^\n]*: \x1b\[\d+G/).length - 1) {
        const answer = answers[prompts++];
        if (answer !== undefined) child.stdin.write(answer);
      }
    });
    const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
    return { status, shown: output.replaceAll(/\x1b\[\d*[A-Z]/g, '').replaceAll('\r', '') };
  }
  const enter = (times: number) => Array.from({ length: times }, () => ENTER);

  it('needs only Enter, and writes the file where it was wanted', async () => {
    const { status, shown } = await talk(enter(7));
    assert.equal(status, 0, shown);
    const text = folder.read('SECURITY.md');
    assert.match(text, /security\/advisories\/new/);
    assert.ok(shown.includes(`\n\nSECURITY.md: ${text.split('\n').length - 1} lines\n`), shown);
    assert.match(shown, /Settings > Security > Private vulnerability reporting\.\n$/);
    assert.match(shown, /Solo +Answer in 7 days, critical fix in 30 days/);
  });

  it('writes to the root of the repository from a folder in it', async () => {
    folder.put('lib/index.js', '');
    const { status, shown } = await talk([...enter(6), `3${ENTER}`], '', 'lib');
    assert.equal(status, 0, shown);
    assert.match(shown, /\n\.\.\/docs\/SECURITY\.md: \d+ lines\n/);
    assert.match(folder.read('docs/SECURITY.md'), /^# Security Policy\n/);
  });

  it('never overwrites without --force', async () => {
    folder.put('SECURITY.md', 'mine\n');
    const { status, shown } = await talk([...enter(6), `1${ENTER}`, ENTER]);
    assert.equal(status, 0, shown);
    assert.match(
      shown,
      /\nSECURITY\.md exists already: choose another place[^]*Standard output: \d+ lines\n[^]*\n\n# Security/,
    );
    assert.equal(folder.read('SECURITY.md'), 'mine\n');
    const forced = await talk(enter(7), '--force');
    assert.equal(forced.status, 0, forced.shown);
    assert.match(folder.read('SECURITY.md'), /^# Security Policy\n/);
  });

  it('asks only what no option answers', async () => {
    const { status, shown } = await talk(
      enter(4),
      '--profile strict --preset solo --set email=security@acme.dev --output POLICY.md',
    );
    assert.equal(status, 0, shown);
    assert.match(shown, /\n2\/4 How can a stranger[^]* 1\. GitHub's report form and e-mail/);
    assert.match(folder.read('POLICY.md'), /security@acme\.dev/);
  });

  it('asks again when an answer does not go with those before it', async () => {
    folder.put('.git/config', '');
    const repository = [`https://gitlab.com/acme/rocket${ENTER}`, `https://github.com/acme/rocket${ENTER}`];
    const { status, shown } = await talk([ENTER, `github${ENTER}`, ...enter(4), ...repository]);
    assert.equal(status, 0, shown);
    assert.match(shown, /\nThe channel "github" needs a repository on GitHub/);
    assert.match(folder.read('SECURITY.md'), /github\.com\/acme\/rocket\/security\/advisories\/new/);
  });

  it('lets one choose again who has no repository on the forge', async () => {
    folder.put('.git/config', '');
    const { status, shown } = await talk([
      ...[ENTER, `github${ENTER}`, ...enter(4), ENTER],
      ...[`email${ENTER}`, `security@acme.dev${ENTER}`, ...enter(4)],
    ]);
    assert.equal(status, 0, shown);
    assert.match(shown, /\nThe channel "github" needs a repository on GitHub[^]*How can a stranger/);
    assert.match(folder.read('SECURITY.md'), /<security@acme\.dev>/);
  });

  it('proposes what goes with the repository that an option names', async () => {
    folder.put('.git/config', '');
    const { status, shown } = await talk(enter(7), '--set repository=https://github.com/acme/rocket');
    assert.equal(status, 0, shown);
    assert.match(shown, /2\. A pointer to the policy of acme[^]* 1\. GitHub's report form/);
    assert.match(folder.read('SECURITY.md'), /github\.com\/acme\/rocket\/security\/advisories\/new/);
  });

  it('writes a pointer after four questions', async () => {
    const { status, shown } = await talk([`pointer${ENTER}`, ...enter(3)]);
    assert.equal(status, 0, shown);
    assert.match(shown, /\n2\/4 Where is the policy of your organisation/);
    assert.match(folder.read('SECURITY.md'), /acme\/\.github\/blob\/HEAD\/SECURITY\.md/);
  });

  it('writes nothing when the policy of the organisation is to be shown, and tells why', async () => {
    const { status, shown } = await talk([`3${ENTER}`]);
    assert.equal(status, 0, shown);
    assert.match(shown, /\nNothing is written\. GitHub shows the policy in acme\/\.github[^]*Scorecard/);
    assert.ok(!existsSync(join(folder.path, 'SECURITY.md')));
  });

  it('says at once that the channel wanted cannot be had', async () => {
    folder.put('.git/config', '[remote "origin"]\n\turl = https://git.acme.dev/acme/rocket.git\n');
    const { status, shown } = await talk([], '--set channel=github');
    assert.equal(status, 2);
    assert.match(shown, /^security-policy: The channel "github" needs a repository on GitHub[^\n]*\n$/);
  });

  for (const [option, message] of [
    [
      'email=nobody',
      '"nobody" is not an e-mail address that can receive reports: give a real one for "email".',
    ],
    ['version=banana', '"banana" is not a version: write "version" as 1.4.0, or leave it out.'],
    ['kind=long', '"long" is no answer to "kind": use one of full, pointer, inherit.'],
    ['today=2026-02-31', '"2026-02-31" is not a date: write "today" as YYYY-MM-DD.'],
  ] as const) {
    it(`refuses ${option} before it asks`, async () => {
      const { status, shown } = await talk([], `--set ${option}`);
      assert.equal(status, 2);
      assert.equal(shown, `security-policy: ${message}\n`);
    });
  }

  for (const [name, key] of [
    ['Ctrl+C', CTRL_C],
    ['Ctrl+D', CTRL_D],
  ] as const) {
    it(`${name} ends without writing anything`, async () => {
      const { status, shown } = await talk([ENTER, key]);
      assert.equal(status, 2, shown);
      assert.ok(shown.endsWith('\nsecurity-policy: The questions were ended: nothing was written.\n'), shown);
      assert.ok(!existsSync(join(folder.path, 'SECURITY.md')));
    });
  }
});
