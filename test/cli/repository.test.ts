import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { useFolder } from './folder';
import { run } from './run';
import { GOOD } from './texts';

interface Report {
  results: {
    path: string;
    findings: { ruleId: string; severity: string; message: string }[];
    scorecard: { score: number };
  }[];
  summary: Record<string, number>;
}

const CONFIG = '[remote "origin"]\n\turl = https://github.com/acme/rocket.git\n';

describe('security-policy check in a repository', function () {
  this.timeout(60_000);
  const folder = useFolder();
  const check = (...args: string[]) => run(['check', ...args], { cwd: folder.path });
  const report = async (...args: string[]) =>
    JSON.parse((await check('--format', 'json', ...args)).stdout) as Report;
  const findings = async (...args: string[]) =>
    (await report(...args)).results.map(({ path, findings: found }) => [
      path,
      ...found.map(({ ruleId }) => ruleId),
    ]);
  const repository = (...files: string[]) => {
    folder.put('.git/config', CONFIG);
    folder.put('.git/HEAD', 'ref: refs/heads/main\n');
    for (const file of files) folder.put(file, '');
  };

  describe('without a policy', () => {
    it('the repository is what the finding is about', async () => {
      repository('README.md');
      const { status, stdout, stderr } = await check();
      assert.deepEqual([status, stderr], [0, '']);
      assert.match(
        stdout,
        /^\.\n {2}1:1 {2}information {2}This repository has no security policy.*\n\n1 problem/,
      );
      const { results, summary } = await report('.');
      assert.deepEqual(
        results.map(({ path, scorecard }) => [path, scorecard.score]),
        [['.', 0]],
      );
      assert.equal(summary['files'], 1);
    });

    it('it fails where information fails', async () => {
      repository('README.md');
      assert.equal((await check('--fail-on', 'information')).status, 1);
    });

    it('nothing is found where the rule is off, does not apply, or was not asked for', async () => {
      repository('README.md');
      assert.deepEqual(await findings('--rule', 'sla-inverted'), [['.']]);
      assert.deepEqual(await findings('--profile', 'cisa-vdp'), [['.']]);
      folder.put('.securitypolicy.json', '{ "rules": { "policy-file-missing": "off" } }');
      assert.deepEqual(await findings(), [['.']]);
      folder.put('.git/config', CONFIG.replace('rocket', '.github'));
      folder.put('.securitypolicy.json', '{}');
      assert.deepEqual(await findings(), [['.']]);
    });

    it('a form for issues is no policy, and other files in the folder are checked', async () => {
      repository('.github/ISSUE_TEMPLATE/security.md', '.well-known/security.txt');
      assert.deepEqual(await findings('--rule', 'policy-file-missing'), [
        ['.', 'policy-file-missing'],
        ['.well-known/security.txt'],
      ]);
    });

    it('each of several repositories is told apart from the policies of others', async () => {
      folder.put('a/.git/config', CONFIG);
      folder.put('b/.git/config', CONFIG);
      folder.put('b/SECURITY.md', GOOD);
      assert.deepEqual(await findings('--rule', 'policy-file-missing', 'a', 'b'), [
        ['a', 'policy-file-missing'],
        ['b/SECURITY.md'],
      ]);
    });

    it('a folder that is no repository is no place to look for one', async () => {
      const { status, stderr } = await check('.');
      assert.equal(status, 2);
      assert.match(stderr, /There is no security policy in \./);
    });
  });

  const TABLE = `${GOOD}\n## Supported Versions\n\n| Version | Supported |\n| --- | --- |\n| 1.x | yes |\n`;
  const uncovered = ['--rule', 'versions-current-uncovered'];
  const messages = async () =>
    (await report(...uncovered, 'SECURITY.md')).results.flatMap((result) =>
      result.findings.map(({ message }) => message.replace(/:.*/, '')),
    );

  describe('the current version', () => {
    for (const [name, text] of [
      ['package.json', '{ "version": "2.0.0" }'],
      ['VERSION', '2.0.0\n'],
      ['lib/rocket/version.rb', "VERSION = '2.0.0'\n"],
      ['Rocket.csproj', '<Version>2.0.0</Version>'],
    ] as const) {
      it(`comes from ${name}`, async () => {
        repository();
        folder.put('SECURITY.md', TABLE);
        folder.put(name, text);
        assert.deepEqual(await messages(), [`No row holds the current version 2.0.0 (${name})`]);
      });
    }

    it('comes from tags, packed or not', async () => {
      repository();
      folder.put('SECURITY.md', TABLE);
      folder.put('.git/packed-refs', `${'1'.repeat(40)} refs/tags/v1.2.0\n`);
      assert.deepEqual(await messages(), []);
      folder.put('.git/refs/tags/v2.0.0', `${'1'.repeat(40)}\n`);
      assert.deepEqual(await messages(), ['No row holds the current version v2.0.0 (git tag)']);
    });

    it('is not looked for on a branch for old versions, in a worktree either', async () => {
      repository();
      folder.put('package.json', '{ "version": "2.0.0" }');
      folder.put('SECURITY.md', TABLE);
      folder.put('.git/HEAD', 'ref: refs/heads/release/2.x\n');
      assert.deepEqual(await messages(), []);
      folder.put('old/.git', `gitdir: ${folder.path}/.git/worktrees/old\n`);
      folder.put('.git/worktrees/old/commondir', '../..\n');
      folder.put('.git/worktrees/old/HEAD', 'ref: refs/heads/main\n');
      folder.put('old/SECURITY.md', TABLE);
      folder.put('old/package.json', '{ "version": "2.0.0" }');
      assert.deepEqual(await findings(...uncovered, 'old/SECURITY.md'), [
        ['old/SECURITY.md', 'versions-current-uncovered'],
      ]);
    });
  });

  describe('with several policies', () => {
    const rule = ['--rule', 'multiple-policy-files'];

    it('the one that GitHub does not show has the finding', async () => {
      repository();
      folder.put('SECURITY.md', GOOD);
      folder.put('.github/SECURITY.md', `${GOOD}\nWe confirm receipt within 3 days.\n`);
      assert.deepEqual(await findings(...rule), [
        ['SECURITY.md', 'multiple-policy-files'],
        ['.github/SECURITY.md'],
      ]);
    });

    it('links and copies do not compete', async () => {
      repository();
      folder.put('SECURITY.md', GOOD);
      folder.put('.github/SECURITY.md', GOOD.replaceAll('\n', '\r\n'));
      folder.put('docs/readme.txt', '');
      symlinkSync('../SECURITY.md', join(folder.path, 'docs/SECURITY.md'));
      assert.deepEqual((await findings(...rule)).flat().sort(), [
        '.github/SECURITY.md',
        'SECURITY.md',
        'docs/SECURITY.md',
      ]);
    });
  });
});
