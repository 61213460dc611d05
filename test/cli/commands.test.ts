import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { useFolder } from './folder';
import { cli, run } from './run';
import { BAD, GOOD } from './texts';

const failure = (message: string) => ({ status: 2, stdout: '', stderr: `security-policy: ${message}\n` });

describe('security-policy', function () {
  this.timeout(60_000);
  const folder = useFolder();
  const here = (...args: string[]) => run(args, { cwd: folder.path });

  describe('itself', () => {
    it('tells its version', async () => {
      const { version } = JSON.parse(
        readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'),
      ) as { version: string };
      assert.deepEqual(await here('--version'), { status: 0, stdout: `${version}\n`, stderr: '' });
    });

    it('explains itself and every command', async () => {
      const { stdout, status } = await here('--help');
      assert.equal(status, 0);
      const commands = [...stdout.matchAll(/^ {2}([a-z]+) {2}/gm)].map(([, name]) => name ?? '');
      assert.deepEqual(
        commands,
        ['check', 'generate', 'inspect', 'scorecard', 'explain', 'rules', 'lsp', 'mcp'].map((name) => name),
      );
      for (const command of commands) {
        const help = await here(command, '--help');
        assert.deepEqual([help.status, help.stderr], [0, '']);
        assert.ok(help.stdout.startsWith(`Usage: security-policy ${command}`), command);
        assert.ok(help.stdout.split('\n').every((line) => line.length <= 120));
        assert.equal((await here('help', command)).stdout, help.stdout);
      }
    });

    it('says which command it does not know', async () => {
      assert.deepEqual(
        await here('chek'),
        failure('There is no command "chek". Did you mean "check"? See security-policy --help.'),
      );
      assert.deepEqual(await here(), failure('Name a command, such as check. See security-policy --help.'));
    });

    it('ends in silence when nobody reads its output any more', async () => {
      const big = folder.put('SECURITY.md', BAD + 'See security@example.org.\n\n'.repeat(2_000));
      const child = spawn(process.execPath, [cli, 'check', '--format', 'json', big], {
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      child.stdout.once('data', () => child.stdout.destroy());
      let stderr = '';
      child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
      await new Promise((resolve) => child.once('close', resolve));
      assert.equal(stderr, '');
    });
  });

  describe('inspect', () => {
    it('prints the policy as JSON', async () => {
      folder.put('SECURITY.md', GOOD);
      const { stdout, stderr, status } = await here('inspect', 'SECURITY.md');
      assert.deepEqual([status, stderr], [0, '']);
      const policy = JSON.parse(stdout) as { channels: unknown; publicIssue: string };
      assert.deepEqual(policy.channels, [
        { kind: 'email', value: 'security@acme.dev', line: 5, effective: true },
      ]);
      assert.equal(policy.publicIssue, 'forbidden');
    });

    it('explains why it found a topic', async () => {
      folder.put(
        'SECURITY.md',
        '# Security Policy\n\n## Scope\n\nOur plugins.\n\n## Notes\n\nWe credit you.\n',
      );
      const { stdout, stderr, status } = await here('inspect', '--explain', 'SECURITY.md');
      assert.deepEqual([status, stderr], [0, '']);
      assert.equal(
        stdout,
        [
          'scope: lines 3 to 5 (section)',
          '  3  2.5   heading     Scope',
          '',
          'recognition: lines 9 to 9 (mention)',
          '  9  2.25  sentence    credit you',
          '',
        ].join('\n'),
      );
    });

    it('says when nothing speaks for a topic', async () => {
      folder.put('SECURITY.md', '');
      assert.deepEqual(await here('inspect', '--explain', 'SECURITY.md'), {
        status: 0,
        stdout: 'Nothing in SECURITY.md speaks for any topic.\n',
        stderr: '',
      });
    });

    it('takes the only policy of a folder', async () => {
      folder.put('docs/SECURITY.md', GOOD);
      folder.put('.well-known/security.txt', '');
      assert.deepEqual(await here('inspect', '.'), await here('inspect', 'docs/SECURITY.md'));
      folder.put('SECURITY.md', '');
      assert.deepEqual(
        await here('inspect', '.'),
        failure('There are several policies in .: name one of SECURITY.md, docs/SECURITY.md.'),
      );
    });

    it('wants one file', async () => {
      assert.deepEqual(
        await here('inspect'),
        failure('inspect wants exactly one file or folder. See security-policy inspect --help.'),
      );
      assert.deepEqual(
        await here('inspect', 'none.md'),
        failure('Cannot read none.md: there is no such file.'),
      );
      assert.deepEqual(
        await here('inspect', '.'),
        failure('There is no security policy in .: name the file.'),
      );
    });
  });

  describe('scorecard', () => {
    it('gives the score and its reasons', async () => {
      folder.put('SECURITY.md', GOOD);
      const { stdout, status } = await here('scorecard', 'SECURITY.md');
      assert.equal(status, 0);
      assert.equal(
        stdout,
        `SECURITY.md: 9 of 10

   6 of 6  Links or e-mail addresses: security@acme.dev (line 5)
   3 of 3  Text beside them: yes
   0 of 1  Two numbers or words such as "vuln" and "disclos": Vuln (line 3)

The check counts words and links. It does not see whether the contact works: security-policy check does.
`,
      );
    });
  });

  describe('scorecard of a folder', () => {
    const shown = async (files: Record<string, string>) => {
      for (const [path, text] of Object.entries(files)) folder.put(path, text);
      return (await here('scorecard', '.')).stdout;
    };
    it('takes the file that comes first', async () =>
      assert.match(
        await shown({ 'SECURITY.md': 'x', '.github/SECURITY.md': GOOD }),
        /^\.github\/SECURITY\.md: 9 of 10/,
      ));
    it('tells when another file is scored', async () =>
      assert.match(
        await shown({ 'SECURITY.md': GOOD, '.agent/security.md': 'no link' }),
        /^\.agent\/security\.md: 3 of 10[^]*Scorecard finds SECURITY\.md, and scores this file instead/,
      ));
    it('says that there is none', async () =>
      assert.match(await shown({ 'README.md': 'x' }), /^\.: 0 of 10/));
  });

  describe('rules and explain', () => {
    it('list every rule, and explain each', async () => {
      const { stdout } = await here('rules', '--format', 'json');
      const rules = JSON.parse(stdout) as {
        id: string;
        severity: string;
        statement: string;
        profiles: Record<string, string>;
        fixable: boolean;
      }[];
      assert.ok(rules.length > 30);
      assert.deepEqual(Object.keys(rules[0] ?? {}), [
        'id',
        'severity',
        'tier',
        'statement',
        'profiles',
        'fixable',
        'docs',
      ]);
      const fixable = (id: string) => rules.find((rule) => rule.id === id)?.fixable;
      assert.deepEqual([fixable('sla-inverted'), fixable('language-uncovered')], [true, false]);
      const table = (await here('rules')).stdout.trimEnd().split('\n');
      assert.deepEqual(
        table.map((line) => line.split(' ')[0]),
        rules.map(({ id }) => id),
      );
      const shown = new Map(table.map((line) => line.split(/ {2,}/, 2) as [string, string]));
      assert.deepEqual(
        rules.map(({ id }) => shown.get(id)),
        rules.map(({ severity, profiles }) => profiles['recommended'] ?? `off (${severity})`),
      );
      assert.equal(shown.get('threat-model-missing'), 'off (hint)');
      const page = await here('explain', 'sla-inverted');
      assert.ok(page.stdout.startsWith('# sla-inverted\n'));
      assert.ok(page.stdout.includes(rules.find(({ id }) => id === 'sla-inverted')?.statement ?? '?'));
    });

    it('do not know every word', async () => {
      assert.deepEqual(
        await here('explain', 'sla-invertd'),
        failure(
          'There is no rule "sla-invertd". Did you mean "sla-inverted"? security-policy rules lists all.',
        ),
      );
      assert.deepEqual(
        await here('rules', '--format', 'xml'),
        failure('There is no format "xml": choose pretty or json.'),
      );
      assert.deepEqual(
        await here('rules', 'sla-inverted'),
        failure('rules takes no argument "sla-inverted": did you mean security-policy explain sla-inverted?'),
      );
    });
  });

  describe('generate', () => {
    const email = ['--set', 'email=security@acme.dev'];

    it('writes to standard output a policy that has nothing above a hint', async () => {
      const { stdout, status } = await here('generate', ...email, '--set', 'project=Rocket');
      assert.equal(status, 0);
      folder.put('SECURITY.md', stdout);
      const { stdout: report } = await here('check', '--format', 'json');
      const { summary } = JSON.parse(report) as { summary: Record<string, number> };
      assert.deepEqual([summary['error'], summary['warning'], summary['information']], [0, 0, 0]);
    });

    it('reads the repository around the file', async () => {
      folder.put('.git/config', '[remote "origin"]\n\turl = git@github.com:acme/rocket.git\n');
      folder.put('package.json', '{ "displayName": "Rocket", "version": "3.1.0" }');
      const { status, stdout } = await here('generate', '--output', 'SECURITY.md');
      assert.deepEqual([status, stdout], [0, '']);
      const text = folder.read('SECURITY.md');
      assert.match(text, /vulnerability in Rocket\?/);
      assert.match(text, /https:\/\/github\.com\/acme\/rocket\/security\/advisories\/new/);
      assert.match(text, /\| 3\.x/);
    });

    const ANSWERED = [
      ...email,
      ...['--profile', 'recommended', '--preset', 'solo'],
      ...['--set', 'support=latest', '--set', 'safe-harbor=yes', '--set', 'channel=github+email'],
    ];
    const ASSUMED = 'Nobody answered this, so it is assumed';
    const SETTING = 'Settings > Security > Private vulnerability reporting';
    const notes: readonly (readonly [
      what: string,
      args: readonly string[],
      said: readonly string[],
      unsaid: readonly string[],
    ])[] = [
      [
        'that nobody gave an answer',
        [],
        [
          ASSUMED,
          '--set preset=community: ',
          'critical fix in 14 days',
          '--set safe-harbor=own-copy',
          SETTING,
        ],
        ['channel=', 'order='],
      ],
      [
        'which answers are left',
        ['--preset', 'solo', '--profile', 'strict', '--set', 'safe-harbor=yes'],
        [ASSUMED, '--set support=latest', 'Or line, none.', SETTING],
        ['preset=', 'profile=', 'safe-harbor='],
      ],
      [
        'nothing of a setting that a channel has not',
        ['--set', 'channel=email', ...email],
        [ASSUMED],
        [SETTING],
      ],
      ['the setting alone where nothing is promised', ['--set', 'kind=pointer'], [SETTING], [ASSUMED]],
    ];
    for (const [what, args, said, unsaid] of notes) {
      it(`tells ${what}, in a file and on standard output`, async () => {
        folder.put('.git/config', '[remote "origin"]\n\turl = git@github.com:acme/rocket.git\n');
        const filed = await here('generate', ...args, '--output', 'SECURITY.md');
        const text = folder.read('SECURITY.md');
        const printed = await here('generate', ...args);
        assert.deepEqual([filed.status, filed.stdout, printed.status, printed.stdout], [0, '', 0, text]);
        const lines = `: ${text.split('\n').length - 1} lines\n`;
        assert.ok(filed.stderr.startsWith(`SECURITY.md${lines}`), filed.stderr);
        assert.ok(printed.stderr.startsWith(`Standard output${lines}`), printed.stderr);
        const told = filed.stderr.replace(/\s+/g, ' ');
        assert.equal(printed.stderr.replace(/\s+/g, ' ').replace('Standard output', 'SECURITY.md'), told);
        for (const part of said) assert.ok(told.includes(part), told);
        for (const part of unsaid) assert.ok(!told.includes(part), told);
      });
    }

    it('tells nothing when all is answered', async () => {
      folder.put('.git/config', '[remote "origin"]\n\turl = git@github.com:acme/rocket.git\n');
      const { status, stderr } = await here('generate', ...ANSWERED, '--output', 'SECURITY.md');
      assert.deepEqual([status, stderr], [0, '']);
    });

    it('takes profile, preset and answers', async () => {
      const { stdout } = await here('generate', '--profile', 'github', '--preset', 'psirt', ...email);
      assert.doesNotMatch(stdout, /What to Expect/);
      const { stdout: psirt } = await here('generate', '--preset', 'psirt', ...email);
      assert.match(psirt, /within 1 business day/);
    });

    it('never overwrites without --force', async () => {
      folder.put('SECURITY.md', 'mine\n');
      assert.deepEqual(
        await here('generate', ...email, '--output', 'SECURITY.md'),
        failure('SECURITY.md exists already: give another --output, or --force to overwrite it.'),
      );
      assert.equal(folder.read('SECURITY.md'), 'mine\n');
      assert.equal((await here('generate', ...email, '--output', 'SECURITY.md', '--force')).status, 0);
      assert.match(folder.read('SECURITY.md'), /^# Security Policy\n/);
    });

    const ignored: readonly (readonly [args: readonly string[], sentence: string])[] = [
      [['--preset', 'solo', '--profile', 'minimal'], 'Nothing is made of "preset" with profile=minimal.'],
      [['--set', 'languages=German'], 'Nothing is made of "languages" with profile=recommended.'],
      [
        ['--set', 'support=line'],
        'No version that tells a line of releases is known, so only the latest one is named: --set version=…',
      ],
    ];
    for (const [args, sentence] of ignored) {
      it(`tells what was given for nothing: ${args.join(' ')}`, async () => {
        const { status, stderr } = await here('generate', ...email, ...args);
        assert.equal(status, 0);
        assert.ok(stderr.split('\n').includes(sentence), stderr);
      });
    }

    const contradictions: readonly (readonly [args: readonly string[], message: string])[] = [
      [
        ['--preset', 'solo', '--set', 'preset=psirt'],
        '"preset" is given twice, as "solo" and as "psirt": give it once.',
      ],
      [
        ['--set', 'project=Rocket', '--set', 'project=Comet'],
        '"project" is given twice, as "Rocket" and as "Comet": give it once.',
      ],
      [
        ['--output', 'POLICY.md', '--set', 'location=docs/SECURITY.md'],
        '--output POLICY.md and --set location=docs/SECURITY.md are two places: give one of them.',
      ],
    ];
    for (const [args, message] of contradictions) {
      it(`refuses what contradicts itself: ${args.join(' ')}`, async () =>
        assert.deepEqual(await here('generate', ...email, ...args), failure(message)));
    }

    it('takes the same answer twice', async () => {
      const twice = ['--profile', 'github', '--set', 'profile=minimal', '--set', 'location=docs/SECURITY.md'];
      const { status } = await here('generate', ...email, ...twice, '--output', 'docs/SECURITY.md');
      assert.equal(status, 0);
      assert.match(folder.read('docs/SECURITY.md'), /^# Security Policy\n/);
    });

    const ORIGINS = { GitHub: 'github.com', Codeberg: 'codeberg.org' };
    const competing: readonly (readonly [
      present: string,
      written: string,
      forge: keyof typeof ORIGINS,
      both: string,
    ])[] = [
      [
        'SECURITY.md',
        '.github/SECURITY.md',
        'GitHub',
        'of the two GitHub would show .github/SECURITY.md alone',
      ],
      [
        '.github/SECURITY.md',
        'docs/SECURITY.md',
        'GitHub',
        'of the two GitHub would show .github/SECURITY.md alone',
      ],
      ['SECURITY.rst', 'SECURITY.md', 'GitHub', 'of the two GitHub would show SECURITY.md alone'],
      ['security.md', 'docs/SECURITY.md', 'Codeberg', 'readers would not know which of the two holds'],
    ];
    for (const [present, written, forge, both] of competing) {
      it(`writes no second policy on ${forge}: ${written} beside ${present}`, async () => {
        folder.put('.git/config', `[remote "origin"]\n\turl = https://${ORIGINS[forge]}/acme/rocket\n`);
        folder.put(present, 'mine\n');
        const message = `${present} is the policy of this repository already, and ${both}: change that one, or give --force to write ${written} beside it.`;
        for (const place of [
          ['--output', written],
          ['--set', `location=${written}`],
        ]) {
          assert.deepEqual(await here('generate', ...email, ...place), failure(message));
        }
        // Where no forge looks, it is a draft.
        assert.equal((await here('generate', ...email, '--output', 'drafts/SECURITY.md')).status, 0);
        assert.equal((await here('generate', ...email, '--output', written, '--force')).status, 0);
        assert.match(folder.read(written), /^# Security Policy\n/);
        assert.equal(folder.read(present), 'mine\n');
      });
    }

    it('writes no second policy where there is no repository yet', async () => {
      folder.put('SECURITY.md', 'mine\n');
      const { status, stderr } = await here('generate', ...email, '--output', '.github/SECURITY.md');
      assert.equal(status, 2);
      assert.match(stderr, /SECURITY\.md is the policy of this repository already/);
    });

    const formats: readonly (readonly [file: string, other: string])[] = [
      ['SECURITY.rst', 'SECURITY.md'],
      ['security.txt', 'security.md'],
      ['docs/SECURITY.adoc', 'docs/SECURITY.md'],
      ['policy.HTML', 'policy.md'],
    ];
    for (const [file, other] of formats) {
      it(`writes no Markdown into ${file}, not even with --force`, async () => {
        const message = `The policy is written in Markdown, and ${file} is named like another format: give a name that ends in .md, such as ${other}.`;
        assert.deepEqual(await here('generate', ...email, '--output', file, '--force'), failure(message));
      });
    }

    for (const file of ['POLICY', 'SECURITY.md.new', 'security.markdown', 'SECURITY.MD']) {
      it(`writes ${file}`, async () => {
        const { status, stdout } = await here('generate', ...email, '--output', file);
        assert.deepEqual([status, stdout], [0, '']);
        assert.match(folder.read(file), /^# Security Policy\n/);
      });
    }

    const lacking: readonly (readonly [args: readonly string[], sentence: string])[] = [
      [[], 'Use --set email=ADDRESS, or --set channel=github, gitlab, platform or web-form.'],
      [
        ['--set', 'channel=github'],
        'Use --set repository=URL, or --set channel=email, platform or web-form.',
      ],
      [
        ['--set', 'channel=platform', '--set', 'platform-name=HackerOne'],
        'Use --set platform-url=URL, or --set channel=email, github, github+email, gitlab, gitlab+email or web-form.',
      ],
      [['--set', 'kind=pointer', '--set', 'org-policy-url='], 'Use --set org-policy-url=URL.'],
      [
        ['--set', 'channel=pigeon'],
        'use one of github, github+email, email, gitlab, gitlab+email, platform, web-form.',
      ],
      [['--set', 'foo=1'], 'There is no question "foo". Choose kind, org-policy-url, profile, '],
      [['--set', 'emial=1'], 'There is no question "emial". Did you mean "email"? Choose kind, '],
      [['--profile', 'foo'], 'There is no profile "foo". Choose minimal, recommended, strict, '],
      [['--output', '.'], '. names a folder: name the file in it, such as SECURITY.md.'],
      [['--output', 'sub/', '--force'], 'sub/ names a folder: name the file in it, such as sub/SECURITY.md.'],
    ];
    for (const [args, sentence] of lacking) {
      it(`says what to do: ${args.join(' ') || 'without an answer'}`, async () => {
        const { status, stdout, stderr } = await here('generate', ...args);
        assert.deepEqual([status, stdout, stderr.split('\n').length], [2, '', 2]);
        assert.ok(stderr.includes(sentence), stderr);
      });
    }

    it('asks for what it must know, and writes nothing instead', async () => {
      const { status, stdout, stderr } = await here('generate', '--output', 'SECURITY.md');
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, /^security-policy: .*"email".*\n$/);
      for (const set of ['email=nobody@example.com', 'channel=pigeon', 'emial=a@acme.dev', 'email']) {
        const wrong = await here('generate', '--set', set);
        assert.equal(wrong.status, 2, set);
        assert.equal(wrong.stderr.split('\n').length, 2, set);
      }
      assert.deepEqual(
        await here('generate', 'SECURITY.md'),
        failure('generate takes no argument "SECURITY.md": name the file with --output.'),
      );
    });
  });

  describe('lsp', () => {
    it('wants to know how it is spoken to', async () => {
      assert.deepEqual(
        await here('lsp'),
        failure('Say how the editor talks to the server, such as security-policy lsp --stdio.'),
      );
    });
  });
});
