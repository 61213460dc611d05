import assert from 'node:assert/strict';
import { chmodSync, existsSync, linkSync, readFileSync, symlinkSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { useFolder } from './folder';
import { run } from './run';
import { BAD, GOOD, UNTITLED } from './texts';

interface Finding {
  ruleId: string;
  severity: string;
  range: { start: { line: number; character: number }; end: { line: number; character: number } };
  fixes: { title: string; safe: boolean; edits: { newText: string }[] }[];
}
interface Report {
  version: number;
  results: { path: string; policy: Record<string, unknown>; findings: Finding[]; scorecard: unknown }[];
  summary: Record<string, number>;
}

/** As much of SARIF as the test looks at. */
interface Sarif {
  version: string;
  runs: {
    tool: { driver: { name: string; rules: { id: string }[] } };
    columnKind: string;
    results: {
      ruleIndex: number;
      message: { text: string };
      locations: { physicalLocation: { artifactLocation: unknown } }[];
      fixes: { description: unknown }[];
    }[];
  }[];
}

const parse = (stdout: string) => JSON.parse(stdout) as Report;
const minimal = ['--profile', 'minimal'];

describe('security-policy check', function () {
  this.timeout(60_000);
  const folder = useFolder();
  const check = (...args: string[]) => run(['check', ...args], { cwd: folder.path });
  const report = async (...args: string[]) => parse((await check('--format', 'json', ...args)).stdout);
  const rulesIn = async (...args: string[]) =>
    (await report(...args)).results.map(({ findings }) => findings.map(({ ruleId }) => ruleId));

  describe('formats', () => {
    it('pretty: columns of place, severity, message and rule, then a count', async () => {
      folder.put('SECURITY.md', BAD);
      const { stdout, stderr, status } = await check('--rule', 'contact-reserved-domain');
      assert.equal(stderr, '');
      assert.equal(status, 1);
      const [path, row, blank, verdict, ...rest] = stdout.split('\n');
      assert.equal(path, 'SECURITY.md');
      assert.match(row ?? '', /^ {2}5:\d+ {2}error {2}\S.*\S {2}contact-reserved-domain$/);
      assert.deepEqual([blank, verdict, ...rest], ['', '1 problem in 1 file: 1 error.', '']);
    });

    it('pretty: says so when there is nothing to say', async () => {
      folder.put('SECURITY.md', GOOD);
      assert.deepEqual(await check(...minimal), {
        status: 0,
        stdout: 'No problems in SECURITY.md.\n',
        stderr: '',
      });
      folder.put('other.md', GOOD);
      assert.equal((await check(...minimal, 'SECURITY.md', 'other.md')).stdout, 'No problems in 2 files.\n');
    });

    it('pretty: coloured only where colours are wanted', async () => {
      folder.put('SECURITY.md', BAD);
      const coloured = async (env: Record<string, string>, ...args: string[]) =>
        (await run(['check', ...args], { cwd: folder.path, env })).stdout.includes('\u001b[');
      assert.equal(await coloured({}), false);
      assert.equal(await coloured({ FORCE_COLOR: '1' }), true);
      assert.equal(await coloured({ FORCE_COLOR: '0' }), false);
      await run(['check', '--output', 'report.txt'], { cwd: folder.path, env: { FORCE_COLOR: '1' } });
      assert.ok(!folder.read('report.txt').includes('\u001b['));
    });

    it('json: the shape of the contract, lines from 1 and characters from 0', async () => {
      folder.put('SECURITY.md', UNTITLED);
      const { version, results, summary } = await report('--rule', 'title-missing');
      assert.equal(version, 1);
      assert.deepEqual(summary, { files: 1, error: 0, warning: 0, information: 0, hint: 1 });
      const [result] = results;
      assert.deepEqual(Object.keys(result ?? {}), ['path', 'policy', 'findings', 'scorecard']);
      assert.equal(result?.path, 'SECURITY.md');
      assert.deepEqual(Object.keys(result.policy), [
        'kind',
        'language',
        'topics',
        'channels',
        'publicIssue',
        'commitments',
        'supportedVersions',
      ]);
      assert.deepEqual(result.scorecard, { score: 9, links: true, text: true, disclosure: false });
      const [finding] = result.findings;
      assert.deepEqual(Object.keys(finding ?? {}), [
        'ruleId',
        'severity',
        'message',
        'range',
        'related',
        'fixes',
      ]);
      assert.deepEqual(finding?.range, { start: { line: 1, character: 2 }, end: { line: 1, character: 8 } });
      assert.deepEqual(finding.fixes[0]?.edits, [
        {
          range: { start: { line: 1, character: 8 }, end: { line: 1, character: 8 } },
          newText: ' Security Policy',
        },
      ]);
    });

    it('json: an edit that waits to be filled in is no fix', async () => {
      folder.put('SECURITY.md', BAD);
      const [result] = (await report()).results;
      for (const { fixes } of result?.findings ?? []) {
        for (const { edits } of fixes)
          for (const { newText } of edits) assert.doesNotMatch(newText, /\$\{\d|\{\{/);
      }
    });

    it('github: one annotation a finding', async () => {
      folder.put('a,b/SECURITY.md', BAD);
      const { stdout, status } = await check(
        '--format',
        'github',
        '--rule',
        'contact-reserved-domain',
        'a,b',
      );
      assert.equal(status, 1);
      assert.match(
        stdout,
        /^::error file=a%2Cb\/SECURITY\.md,line=5,endLine=5,col=\d+,endColumn=\d+,title=contact-reserved-domain::[^\n]+\n$/,
      );
    });

    it('sarif: a run with all rules, and a result a finding, columns from 1', async () => {
      folder.put('a b/SECURITY.md', UNTITLED);
      folder.put('good/SECURITY.md', GOOD);
      const { stdout, status } = await check('--format', 'sarif', '--rule', 'title-missing', 'good', 'a b');
      assert.equal(status, 0);
      const { version, runs } = JSON.parse(stdout) as Sarif;
      assert.deepEqual([version, runs.length], ['2.1.0', 1]);
      const [{ tool, columnKind, results } = assert.fail()] = runs;
      assert.deepEqual([tool.driver.name, columnKind], ['security-policy', 'utf16CodeUnits']);
      const [{ ruleIndex, ...result } = assert.fail()] = results;
      assert.equal(results.length, 1);
      assert.equal(tool.driver.rules[ruleIndex]?.id, 'title-missing');
      const artifactLocation = { uri: 'a%20b/SECURITY.md' };
      const at = (startColumn: number, endColumn: number) => ({
        startLine: 1,
        startColumn,
        endLine: 1,
        endColumn,
      });
      assert.deepEqual(result, {
        ruleId: 'title-missing',
        level: 'note',
        message: { text: result.message.text },
        locations: [{ physicalLocation: { artifactLocation, region: at(3, 9) } }],
        fixes: [
          {
            description: result.fixes[0]?.description,
            artifactChanges: [
              {
                artifactLocation,
                replacements: [{ deletedRegion: at(9, 9), insertedContent: { text: ' Security Policy' } }],
              },
            ],
          },
        ],
      });
    });

    describe('github and sarif name files from the root of the repository', () => {
      interface Place {
        readonly what: string;
        /** Files beside the policies, such as those that make a folder a repository. */
        readonly around?: readonly string[];
        readonly policies: readonly string[];
        readonly cwd?: string;
        readonly args: readonly string[];
        /** Of GitHub Actions, in the folder of the test. */
        readonly workspace?: string;
        readonly named: readonly string[];
      }
      const monorepo = { around: ['.git/HEAD'], policies: ['packages/b/SECURITY.md'] };
      const named = ['packages/b/SECURITY.md'];
      const PLACES: readonly Place[] = [
        { what: 'in a folder of it', ...monorepo, cwd: 'packages/b', args: [], named },
        { what: 'up and down', ...monorepo, cwd: 'packages', args: ['../packages/b/SECURITY.md'], named },
        { what: 'by a full path', ...monorepo, cwd: 'packages/b', args: ['{}/packages/b'], named },
        {
          what: 'as standard input',
          ...monorepo,
          cwd: 'packages',
          args: ['--stdin', '--stdin-filename', 'b/SECURITY.md'],
          named,
        },
        {
          what: 'a worktree or submodule by itself',
          around: ['.git/HEAD', 'packages/.git'],
          ...{ policies: monorepo.policies, args: ['packages/b'], named: ['b/SECURITY.md'] },
        },
        {
          what: 'a submodule in the repository of a workflow',
          around: ['.git/HEAD', 'packages/.git'],
          ...{ policies: monorepo.policies, args: ['packages/b'], workspace: '.', named },
        },
        {
          what: 'a repository in a folder of the workspace',
          around: ['packages/.git'],
          policies: monorepo.policies,
          ...{ args: ['packages/b'], workspace: '.', named: ['b/SECURITY.md'] },
        },
        {
          what: 'a workspace without history',
          policies: monorepo.policies,
          ...{ cwd: 'packages/b', args: [], workspace: '.', named },
        },
        {
          what: 'a workspace somewhere else',
          policies: monorepo.policies,
          ...{ cwd: 'packages/b', args: [], workspace: 'elsewhere', named: ['SECURITY.md'] },
        },
        {
          what: 'no repository: as given',
          policies: monorepo.policies,
          ...{ cwd: 'packages', args: ['../packages/b'], named: ['../packages/b/SECURITY.md'] },
        },
        {
          what: 'several repositories: as given',
          around: ['a/.git', 'b/.git'],
          policies: ['a/SECURITY.md', 'b/SECURITY.md'],
          ...{ args: ['a', 'b'], named: ['a/SECURITY.md', 'b/SECURITY.md'] },
        },
        {
          what: 'several folders of one repository',
          around: ['.git/HEAD'],
          policies: ['a/SECURITY.md', 'b/SECURITY.md'],
          ...{ cwd: 'b', args: ['../a', '.'], named: ['a/SECURITY.md', 'b/SECURITY.md'] },
        },
      ];
      for (const { what, around = [], policies, cwd = '.', args, workspace, named } of PLACES) {
        it(what, async () => {
          around.forEach((file) => folder.put(file, ''));
          policies.forEach((file) => folder.put(file, BAD));
          const shown = async (format: string) =>
            (
              await run(
                [
                  ...['check', '--format', format, '--rule', 'contact-reserved-domain'],
                  ...args.map((arg) => arg.replace('{}', folder.path)),
                ],
                {
                  cwd: join(folder.path, cwd),
                  input: BAD,
                  env: { GITHUB_WORKSPACE: workspace === undefined ? '' : join(folder.path, workspace) },
                },
              )
            ).stdout;
          assert.deepEqual(
            Array.from((await shown('github')).matchAll(/ file=([^,]*),/g), ([, file]) => file),
            named,
          );
          const [{ results } = assert.fail()] = (JSON.parse(await shown('sarif')) as Sarif).runs;
          assert.deepEqual(
            results.map(({ locations: [location] }) => location?.physicalLocation.artifactLocation),
            named.map((uri) => ({ uri })),
          );
          assert.deepEqual(
            parse(await shown('json')).results.map(({ path }) => resolve(folder.path, cwd, path)),
            policies.map((file) => join(folder.path, file)),
          );
        });
      }
    });

    it('markdown: a table of the findings, and what a profile asks for', async () => {
      folder.put('SECURITY.md', GOOD);
      folder.put('bad_one.md', BAD);
      const { stdout } = await check(
        ...['--format', 'markdown', '--profile', 'osps-baseline-2', 'SECURITY.md', 'bad_one.md'],
      );
      const lines = stdout.split('\n');
      assert.deepEqual(
        lines.filter((line) => line.startsWith('#')),
        [
          '# Security policies',
          '## SECURITY.md',
          '### OSPS Baseline, level 2 (`osps-baseline-2`)',
          '## bad\\_one.md',
          '### OSPS Baseline, level 2 (`osps-baseline-2`)',
        ],
      );
      const states = lines.flatMap(
        (line) => /^\| (OSPS\S*) \|.*\| ((?:not )?met) \| (\S+ \d*)/.exec(line)?.slice(1).join(' ') ?? [],
      );
      assert.deepEqual(states, [
        'OSPS-BR-03.01 met nothing ',
        'OSPS-VM-01.01 not met line 1',
        'OSPS-VM-02.01 met line 5',
        'OSPS-VM-03.01 met line 5',
        'OSPS-VM-04.01 not met line 1',
        'OSPS-BR-03.01 met nothing ',
        'OSPS-VM-01.01 not met line 1',
        'OSPS-VM-02.01 not met line 5',
        'OSPS-VM-03.01 not met nothing ',
        'OSPS-VM-04.01 not met line 1',
      ]);
      assert.ok(
        lines.some((line) =>
          /^\| 5 \| error \| "security@example\.com" .*\(OSPS-VM-02\.01\) \| \[contact-reserved-domain\]\(https:/.test(
            line,
          ),
        ),
      );
      assert.doesNotMatch(stdout, /compliant|certified/i);
    });

    it('markdown: counts in words', async () => {
      folder.put('SECURITY.md', UNTITLED);
      const counted = async (...rules: string[]) =>
        /severity: (.*?)\./.exec(
          (await check('--format', 'markdown', ...rules.flatMap((id) => ['--rule', id]))).stdout,
        )?.[1];
      assert.equal(await counted('title-missing'), '1 hint');
      assert.equal(await counted('title-missing', 'threat-model-missing'), '2 hints');
    });

    it('html: one page that needs nothing else, with a table over several policies', async () => {
      folder.put('SECURITY.md', GOOD);
      folder.put('bad.md', `${BAD}\n<script>alert("bad")</script>\n`);
      const { status, stdout, stderr } = await check(
        ...['--format', 'html', '--profile', 'osps-baseline-1', '--output', 'out/report.html'],
        ...['SECURITY.md', 'bad.md'],
      );
      assert.deepEqual([status, stdout, stderr], [1, '', '']);
      const page = readFileSync(join(folder.path, 'out/report.html'), 'utf8');
      assert.match(page, /^<!doctype html>/);
      assert.deepEqual(
        [...page.matchAll(/<h2 id="[^"]*">([^<]*)</g)].map(([, title]) => title),
        ['Overview', 'SECURITY.md', 'bad.md'],
      );
      assert.match(page, /1 usable[\s\S]*0 of 1 usable/);
      assert.match(page, /OSPS-VM-02\.01/);
      assert.match(page, /<details[^]*Why/, 'the reasons of the rules');
      assert.doesNotMatch(page, /<script|compliant|certified/i);
    });

    it('html: with --quiet only what fails, and a page where nothing was found to check', async () => {
      folder.put('SECURITY.md', BAD);
      const quiet = await check('--format', 'html', '--quiet', 'SECURITY.md');
      assert.match(quiet.stdout, /<h4>[^]*Errors/);
      assert.doesNotMatch(quiet.stdout, /Warnings|Information<|Hints/);
      assert.doesNotMatch(quiet.stdout, /Overview/, 'one policy needs no table');
      folder.put('empty/README.md', '');
      folder.put('empty/.git/config', '[remote "origin"]\n\turl = https://github.com/acme/rocket.git\n');
      const { stdout } = await check('--format', 'html', 'empty');
      assert.match(stdout, /There is nothing to read here yet[^]*policy-file-missing/);
    });

    for (const format of ['xml', '']) {
      it(`refuses the format "${format}" in one sentence`, async () => {
        const { status, stdout, stderr } = await check(`--format=${format}`);
        assert.deepEqual([status, stdout], [2, '']);
        assert.equal(
          stderr,
          `security-policy: There is no format "${format}": choose pretty, json, sarif, github, markdown or html.\n`,
        );
      });
    }

    it('writes the report to a file, and nothing else anywhere', async () => {
      folder.put('SECURITY.md', BAD);
      assert.deepEqual(await check('--format', 'json', '--output', 'report.json'), {
        status: 1,
        stdout: '',
        stderr: '',
      });
      assert.equal(parse(folder.read('report.json')).results.length, 1);
      assert.equal((await check('--output', 'new/report.json')).status, 1);
      const { status, stderr } = await check('--output', 'SECURITY.md/report.json');
      assert.equal(status, 2);
      assert.match(stderr, /^security-policy: Cannot write SECURITY\.md\/report\.json: .+\.\n$/);
    });
  });

  describe('--output never overwrites what is checked', () => {
    const NAMED: readonly (readonly [how: string, args: readonly string[]])[] = [
      ['as it stands', ['SECURITY.md', '--output', 'SECURITY.md']],
      ['in a folder', ['--output', 'SECURITY.md']],
      ['in another spelling', ['SECURITY.md', '--output', 'docs/../SECURITY.md']],
      ['by a symbolic link', ['SECURITY.md', '--output', 'link.md']],
      ['by a hard link', ['SECURITY.md', '--output', 'same.md']],
      ['by a link to it', ['link.md', '--output', 'SECURITY.md']],
      ['with --fix', ['--fix', 'SECURITY.md', '--output', 'SECURITY.md']],
      ['as standard input', ['--stdin', '--output', 'SECURITY.md']],
    ];
    for (const [how, args] of NAMED) {
      it(how, async () => {
        folder.put('SECURITY.md', UNTITLED);
        folder.put('docs/README.md', '');
        symlinkSync('SECURITY.md', join(folder.path, 'link.md'));
        linkSync(join(folder.path, 'SECURITY.md'), join(folder.path, 'same.md'));
        const { status, stdout, stderr } = await check('--format', 'json', ...args);
        assert.deepEqual([status, stdout], [2, '']);
        assert.match(stderr, /^security-policy: --output cannot be \S+, which is checked: [^\n]*\n$/);
        assert.equal(folder.read('SECURITY.md'), UNTITLED);
      });
    }
  });

  describe('what is read', () => {
    it('a file, whatever its name', async () => {
      folder.put('notes.txt', BAD);
      assert.equal((await report('notes.txt')).results[0]?.path, 'notes.txt');
    });

    it('a folder: the policies that a forge would show, and their companions', async () => {
      for (const name of ['SECURITY.md', '.github/security.markdown', 'docs/SECURITY.rst'])
        folder.put(name, GOOD);
      folder.put(
        '.well-known/security.txt',
        'Contact: mailto:security@acme.dev\nExpires: 2030-01-01T00:00:00Z\n',
      );
      for (const name of ['README.md', 'src/SECURITY.md', '.github/ISSUE_TEMPLATE/security.md'])
        folder.put(name, BAD);
      const { results } = await report();
      assert.deepEqual(
        results.map(({ path }) => path),
        ['SECURITY.md', '.github/security.markdown', 'docs/SECURITY.rst', '.well-known/security.txt'],
      );
    });

    it('a security.txt where sites have it, with or without a policy', async () => {
      for (const name of ['public/.well-known/security.txt', 'static/security.txt', 'src/security.txt'])
        folder.put(name, 'Contact: security@acme.dev\nExpires: 2027-05-01T00:00:00Z\n');
      const found = async (...args: string[]) =>
        (await report('--today', '2026-11-22', ...args)).results.map(({ path, findings }) => [
          path,
          ...findings.map(({ ruleId }) => ruleId),
        ]);
      const files = [
        ['public/.well-known/security.txt', 'securitytxt-uri-invalid'],
        ['static/security.txt', 'securitytxt-uri-invalid'],
      ];
      assert.deepEqual(await found(), files);
      folder.put('SECURITY.md', GOOD);
      assert.deepEqual((await found('.')).slice(1), files);
      assert.deepEqual(await found('src/security.txt'), [['src/security.txt', 'securitytxt-uri-invalid']]);
    });

    it('a glob, any number of files', async () => {
      for (const name of ['b/SECURITY.md', 'a/SECURITY.md', 'a/.github/SECURITY.md']) folder.put(name, GOOD);
      const { results } = await report('**/SECURITY.md');
      assert.deepEqual(
        results.map(({ path }) => path),
        ['a/.github/SECURITY.md', 'a/SECURITY.md', 'b/SECURITY.md'],
      );
    });

    it('in the order of the input, each file once', async () => {
      for (const name of ['z.md', 'a/SECURITY.md', 'm.md']) folder.put(name, GOOD);
      const { results, summary } = await report('z.md', 'a', './z.md', 'm.md', 'a/SECURITY.md');
      assert.deepEqual(
        results.map(({ path }) => path),
        ['z.md', 'a/SECURITY.md', 'm.md'],
      );
      assert.equal(summary['files'], 3);
    });

    it('other formats: what the policy says, not how Markdown is written', async () => {
      folder.put(
        'SECURITY.adoc',
        '= Security\n\n== Reporting\n\nWrite to security@example.com.\n\n== Empty\n\n_Last updated: 2020-01-02_\n',
      );
      folder.put('docs/SECURITY.rst', 'Security\n========\n\n.. include:: policy.rst\n');
      folder.put('.well-known/security.txt', 'Contact: security@example.com\n');
      const { results } = await report();
      const said = new Map(
        results.map(({ path, findings }) => [
          path,
          findings.map(({ ruleId, fixes }) => `${ruleId} ${fixes.map(({ title }) => title).join()}`.trim()),
        ]),
      );
      const asciiDoc = said.get('SECURITY.adoc') ?? [];
      assert.ok(asciiDoc.some((finding) => finding.startsWith('contact-reserved-domain')));
      assert.ok(asciiDoc.includes('scope-missing'), 'nothing can be inserted');
      assert.ok(asciiDoc.includes('last-updated-stale I have reviewed the policy: update the date'));
      assert.ok(!asciiDoc.some((finding) => finding.startsWith('empty-section')));
      assert.deepEqual(said.get('docs/SECURITY.rst'), [], 'the policy is in another file');
      assert.deepEqual(said.get('.well-known/security.txt'), [
        'securitytxt-required-field-missing Let the file expire on ' +
          new Date(Date.now() + 364 * 86_400_000).toISOString().slice(0, 10),
        'securitytxt-uri-invalid Write mailto:security@example.com',
      ]);
    });

    it('a link to a file', async () => {
      folder.put('policy.md', GOOD);
      symlinkSync('policy.md', join(folder.path, 'SECURITY.md'));
      assert.equal((await report()).results[0]?.path, 'SECURITY.md');
    });

    it('standard input, under the name that is given', async () => {
      const options = ['check', '--stdin', '--format', 'json'];
      const plain = parse((await run(options, { cwd: folder.path, input: BAD })).stdout);
      assert.equal(plain.results[0]?.path, 'SECURITY.md');
      folder.put('sub/.securitypolicy.json', '{ "rules": { "contact-reserved-domain": "off" } }');
      const named = parse(
        (await run([...options, '--stdin-filename', 'sub/SECURITY.md'], { cwd: folder.path, input: BAD }))
          .stdout,
      );
      assert.equal(named.results[0]?.path, 'sub/SECURITY.md');
      assert.ok(!named.results[0].findings.some(({ ruleId }) => ruleId === 'contact-reserved-domain'));
    });
  });

  describe('what is checked', () => {
    it('--profile may be given again, and knows aliases', async () => {
      folder.put('SECURITY.md', GOOD);
      const count = async (...profiles: string[]) =>
        (await rulesIn(...profiles.flatMap((name) => ['--profile', name])))[0]?.length ?? 0;
      assert.equal(await count('github'), 0);
      assert.ok((await count('recommended')) > 0);
      assert.equal(await count('minimal', 'recommended'), await count('recommended'));
    });

    it('--rule runs only the rules named, even those that are off', async () => {
      folder.put('SECURITY.md', GOOD);
      assert.deepEqual(await rulesIn('--rule', 'scope-missing', '--rule', 'safe-harbor-missing'), [
        ['safe-harbor-missing', 'scope-missing'],
      ]);
      assert.deepEqual(await rulesIn(...minimal, '--rule', 'scope-missing'), [['scope-missing']]);
      folder.put('.securitypolicy.json', '{ "rules": { "scope-missing": "off" } }');
      assert.deepEqual(await rulesIn('--rule', 'scope-missing'), [['scope-missing']]);
    });

    it('--config replaces the nearest configuration', async () => {
      folder.put('SECURITY.md', BAD);
      folder.put(
        '.securitypolicy.json',
        '{ "profiles": ["minimal"], "rules": { "contact-reserved-domain": "off", "reporting-channel-missing": "off" } }',
      );
      folder.put(
        'other.yaml',
        'profiles: [minimal]\nrules:\n  contact-reserved-domain: hint\n  reporting-channel-missing: off\n',
      );
      assert.deepEqual(await rulesIn(), [[]]);
      const [result] = (await report('--config', 'other.yaml')).results;
      assert.deepEqual(
        result?.findings.map(({ ruleId, severity }) => [ruleId, severity]),
        [['contact-reserved-domain', 'hint']],
      );
    });

    it('of two configurations side by side, it says which counts', async () => {
      folder.put('.securitypolicy.yaml', 'rules:\n  contact-reserved-domain: off\n');
      folder.put('.securitypolicy.json', '{ "rules": { "contact-reserved-domain": "hint" } }');
      for (const name of ['SECURITY.md', 'docs/SECURITY.md']) folder.put(name, BAD);
      const { stdout, stderr } = await check('--format', 'json', '--rule', 'contact-reserved-domain');
      assert.deepEqual(
        parse(stdout).results.flatMap(({ findings }) => findings.map(({ severity }) => severity)),
        ['hint', 'hint'],
      );
      assert.equal(
        stderr,
        `security-policy: The configuration ${join(folder.path, '.securitypolicy.json')} counts, not .securitypolicy.yaml beside it.\n`,
      );
      assert.equal((await check('--config', '.securitypolicy.yaml', 'SECURITY.md')).stderr, '');
    });

    it('the configuration of the repository counts, not the one around it', async () => {
      folder.put('.securitypolicy.json', '{ "rules": { "contact-reserved-domain": "off" } }');
      folder.put('repository/.git/HEAD', '');
      folder.put('repository/docs/SECURITY.md', BAD);
      assert.ok((await rulesIn('repository'))[0]?.includes('contact-reserved-domain'));
    });

    it('--today decides what is stale', async () => {
      folder.put('SECURITY.md', `${GOOD}\nLast updated: 2026-01-10\n`);
      const stale = async (today: string) =>
        (await rulesIn('--rule', 'last-updated-stale', '--today', today))[0];
      assert.deepEqual(await stale('2026-11-22'), []);
      assert.deepEqual(await stale('2027-11-22'), ['last-updated-stale']);
    });

    it('a file that is not valid UTF-8 is read, with one warning', async () => {
      folder.put('SECURITY.md', Buffer.from(GOOD.replace('public', 'pub\u00e9lic'), 'latin1'));
      const { results, summary } = await report(...minimal);
      assert.deepEqual(
        results[0]?.findings.map(({ ruleId, severity, range }) => [ruleId, severity, range.start.line]),
        [['encoding-invalid', 'warning', 5]],
      );
      assert.equal(summary['warning'], 1);
    });

    describe('encoding-invalid is a rule like others', () => {
      const LATIN: Readonly<Record<string, string>> = {
        'SECURITY.md': GOOD.replace('public', 'pub\u00e9lic'),
        'notes.md': '# Caf\u00e9\n\nOpen all day.\n',
        'security.txt': '# Caf\u00e9\nContact: mailto:security@acme.dev\nExpires: 2030-01-01T00:00:00Z\n',
        'SECURITY.rst': 'Security\n========\n\nCaf\u00e9: write to security@acme.dev.\n',
      };
      const found = async (name: string, text: string, ...args: string[]) => {
        folder.put(name, Buffer.from(text, 'latin1'));
        const [result] = (await report('--today', '2029-11-22', ...args, name)).results;
        return result?.findings.filter(({ ruleId }) => ruleId === 'encoding-invalid') ?? [];
      };

      for (const [name, text] of Object.entries(LATIN)) {
        it(`said of ${name}`, async () => {
          const [finding, ...more] = await found(name, text, ...minimal);
          assert.equal(more.length, 0);
          const [line = ''] = text.split('\n').slice((finding?.range.start.line ?? 0) - 1);
          assert.equal(line.charAt(finding?.range.start.character ?? 0), '\u00e9');
        });
      }

      it('can be asked for, made graver, turned off in a configuration and by a comment', async () => {
        const text = LATIN['SECURITY.md'] ?? '';
        assert.equal((await found('SECURITY.md', text, '--rule', 'encoding-invalid')).length, 1);
        assert.equal((await found('SECURITY.md', text, '--rule', 'title-missing')).length, 0);
        folder.put('.securitypolicy.json', '{ "rules": { "encoding-invalid": "error" } }');
        assert.equal((await found('SECURITY.md', text))[0]?.severity, 'error');
        folder.put('.securitypolicy.json', '{ "rules": { "encoding-invalid": "off" } }');
        assert.equal((await found('SECURITY.md', text)).length, 0);
        folder.put('.securitypolicy.json', '{}');
        const comment = '<!-- securitypolicy-disable-file encoding-invalid -- an old editor -->';
        assert.equal((await found('SECURITY.md', `${comment}\n${text}`)).length, 0);
      });

      it('stands among the rules of SARIF', async () => {
        folder.put('SECURITY.md', Buffer.from(LATIN['SECURITY.md'] ?? '', 'latin1'));
        const { stdout } = await check('--format', 'sarif', '--rule', 'encoding-invalid');
        const [{ tool, results } = assert.fail()] = (JSON.parse(stdout) as Sarif).runs;
        assert.equal(tool.driver.rules[results[0]?.ruleIndex ?? -1]?.id, 'encoding-invalid');
      });
    });

    it('a byte order mark is not part of the text', async () => {
      folder.put('SECURITY.md', `\uFEFF${UNTITLED}`);
      const [result] = (await report('--rule', 'title-missing')).results;
      assert.equal(result?.findings[0]?.range.start.character, 2);
    });
  });

  describe('--fix', () => {
    it('applies safe fixes to the file, and reports what is left', async () => {
      folder.put('SECURITY.md', UNTITLED);
      const { summary } = await report('--fix', '--rule', 'title-missing');
      assert.equal(summary['hint'], 0);
      assert.equal(folder.read('SECURITY.md'), GOOD.replace('# Security Policy', '# Rocket Security Policy'));
    });

    it('promises nothing, and leaves alone what needs a choice', async () => {
      const text = BAD.replaceAll('\n', '\r\n');
      folder.put('SECURITY.md', text);
      const before = await report();
      const after = await report('--fix');
      assert.deepEqual(after, before);
      assert.equal(folder.read('SECURITY.md'), text);
    });

    const SAID: readonly [fixing: string, text: string, stderr: RegExp, rule: string][] = [
      ['a safe fix', UNTITLED, /^security-policy: --fix changed 1 file\.\n$/, 'title-missing'],
      [
        'a fix that needs a choice',
        BAD,
        /^.*changed nothing: .*\n.*1 problem has .*quick fix.*"fixes".*\n$/,
        'supported-versions-missing',
      ],
      ['no problem', GOOD, /^$/, 'title-missing'],
    ];
    for (const [fixing, text, stderr, rule] of SAID) {
      it(`says beside the report what came of ${fixing}`, async () => {
        folder.put('SECURITY.md', text);
        assert.match((await run(['check', '--fix', '--rule', rule], { cwd: folder.path })).stderr, stderr);
      });
    }

    it('keeps the byte order mark and the line endings', async () => {
      folder.put('SECURITY.md', `\uFEFF${UNTITLED.replaceAll('\n', '\r\n')}`);
      await check('--fix');
      assert.equal(
        folder.read('SECURITY.md'),
        `\uFEFF${UNTITLED.replaceAll('\n', '\r\n').replace('Rocket', 'Rocket Security Policy')}`,
      );
    });

    it('leaves files alone that are not valid UTF-8, and says so', async () => {
      const bytes = Buffer.from(UNTITLED.replace('public', 'pub\u00e9lic'), 'latin1');
      folder.put('SECURITY.md', bytes);
      const one = await check('--fix', '--rule', 'title-missing');
      assert.equal(
        one.stderr,
        'security-policy: --fix left 1 file alone that is not valid UTF-8: save it as UTF-8 first.\n',
      );
      assert.match(one.stdout, /title-missing\n/);
      assert.deepEqual(readFileSync(join(folder.path, 'SECURITY.md')), bytes);
      folder.put('other.md', bytes);
      folder.put('good.md', UNTITLED);
      assert.deepEqual(
        (await check('--fix', '--rule', 'title-missing', 'SECURITY.md', 'other.md', 'good.md')).stderr
          .trimEnd()
          .split('\n'),
        [
          'security-policy: --fix changed 1 file.',
          'security-policy: --fix left 2 files alone that are not valid UTF-8: save them as UTF-8 first.',
        ],
      );
    });

    it('tells which fixes it would write', async () => {
      folder.put('SECURITY.md', UNTITLED);
      assert.match((await check('--rule', 'title-missing')).stdout, /title-missing, --fix writes it\n/);
      folder.put('SECURITY.md', Buffer.from(UNTITLED.replace('public', 'pub\u00e9lic'), 'latin1'));
      assert.match((await check('--rule', 'title-missing')).stdout, /title-missing\n/);
    });

    it('is refused for standard input', async () => {
      const { status, stdout, stderr } = await run(['check', '--stdin', '--fix'], { input: BAD });
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, /^security-policy: --fix .*\n$/);
    });
  });

  describe('a security.txt', () => {
    const NAME = '.well-known/security.txt';

    it('is read from standard input under its name', async () => {
      const options = ['check', '--stdin', '--stdin-filename', NAME, '--today', '2026-11-22'];
      const { status, stdout } = await run(options, {
        cwd: folder.path,
        input: 'Contact: mailto:security@acme.dev\nExpires: 2020-01-01T00:00:00Z\n',
      });
      assert.equal(status, 1);
      assert.match(stdout, /2:10 +error .*securitytxt-expired/);
    });

    it('gets its safe fixes', async () => {
      folder.put(NAME, 'Contact: security@acme.dev\r\nExpires: 2027-05-01\r\n');
      assert.equal((await check('--fix', '--today', '2026-11-22', NAME)).status, 0);
      assert.equal(
        folder.read(NAME),
        'Contact: mailto:security@acme.dev\r\nExpires: 2027-05-01T00:00:00Z\r\n',
      );
    });

    it('shows nothing of the requirements on policies', async () => {
      folder.put(NAME, 'Contact: mailto:security@acme.dev\nExpires: 2027-05-01T00:00:00Z\n');
      const { stdout } = await check('--format', 'markdown', '--profile', 'osps-baseline-2', NAME);
      assert.doesNotMatch(stdout, /OSPS-/);
    });
  });

  describe('exit status', () => {
    const statusOf = async (...args: string[]) => (await check(...args)).status;

    it('--fail-on decides which findings count', async () => {
      folder.put('SECURITY.md', UNTITLED);
      const rule = ['--rule', 'title-missing'];
      assert.equal(await statusOf(...rule), 0);
      assert.equal(await statusOf(...rule, '--fail-on', 'information'), 0);
      assert.equal(await statusOf(...rule, '--fail-on', 'hint'), 1);
      folder.put('SECURITY.md', BAD);
      assert.equal(await statusOf(), 1);
      assert.equal(await statusOf('--fail-on', 'never'), 0);
    });

    it('--quiet reports only what it fails on', async () => {
      folder.put('SECURITY.md', BAD);
      const { summary } = await report('--quiet');
      assert.ok((summary['error'] ?? 0) > 0);
      assert.deepEqual([summary['warning'], summary['information'], summary['hint']], [0, 0, 0]);
    });
  });

  describe('wrong use and unreadable input: status 2 and one line', () => {
    const cases: readonly (readonly [args: string[], message: RegExp])[] = [
      [['none.md'], /^Cannot read none\.md: there is no such file or folder\.$/],
      [['**/none*.md'], /^No file matches \*\*\/none\*\.md\.$/],
      [
        ['.'],
        /^There is no security policy in \.: write one with security-policy generate, or name those further down, as in "\*\*\/SECURITY\.md"\.$/,
      ],
      [[], /^There is no security policy in \./],
      [['--format'], /^Option '--format <value>' argument missing\. See security-policy check --help\.$/],
      [['--unknown'], /^Unknown option '--unknown'\. See security-policy check --help\.$/],
      [
        ['--fail-on', 'loud'],
        /^--fail-on cannot be "loud": choose error, warning, information, hint or never\.$/,
      ],
      [['--profile', 'minmal'], /^There is no profile "minmal"\. Did you mean "minimal"\? /],
      [['--rule', 'scope-mising'], /^There is no rule "scope-mising"\. Did you mean "scope-missing"\? /],
      [['--today', '2026-02-30'], /^--today cannot be "2026-02-30": give a date as YYYY-MM-DD\.$/],
      [['--today', 'today'], /^--today cannot be "today": /],
      [
        ['--config', 'none.json', 'empty.md'],
        /^Cannot read the configuration none\.json: there is no such file\.$/,
      ],
      [['--config', 'broken.json', 'empty.md'], /^The configuration is invalid: broken\.json:2:3: /],
      [['--stdin-filename', 'empty.md'], /^--stdin-filename names [^.]*: give --stdin too\.$/],
      [['--stdin', 'empty.md'], /^Give either --stdin or paths, not both\.$/],
    ];
    for (const [args, message] of cases) {
      it(`check ${args.join(' ')}`, async () => {
        folder.put('empty.md', '');
        folder.put('broken.json', '{\n  "rulse": {}\n}\n');
        const { status, stderr } = await check(...args);
        assert.equal(status, 2);
        const [line, ...rest] = stderr.split('\n');
        assert.deepEqual(rest, ['']);
        assert.match(line?.replace(/^security-policy: /, '') ?? '', message);
      });
    }

    it('the other files are still reported', async () => {
      folder.put('SECURITY.md', GOOD);
      const { status, stdout, stderr } = await check(
        '--format',
        'json',
        'none.md',
        'SECURITY.md',
        'nor-this.md',
      );
      assert.equal(status, 2);
      assert.deepEqual(
        parse(stdout).results.map(({ path }) => path),
        ['SECURITY.md'],
      );
      assert.equal(stderr.split('\n').length, 3);
    });

    it('a folder and a file without permission', async function () {
      if (process.getuid?.() === undefined) return this.skip();
      // The superuser may read everything, so the program runs as somebody else.
      const uid = process.getuid() === 0 ? { uid: 65_534 } : {};
      chmodSync(folder.path, 0o755);
      folder.put('closed/SECURITY.md', GOOD);
      folder.put('SECURITY.md', GOOD);
      chmodSync(join(folder.path, 'closed'), 0o000);
      chmodSync(join(folder.path, 'SECURITY.md'), 0o000);
      const { status, stderr } = await run(['check', 'closed', 'SECURITY.md', 'closed/SECURITY.md'], {
        cwd: folder.path,
        ...uid,
      });
      chmodSync(join(folder.path, 'closed'), 0o755);
      assert.equal(status, 2);
      assert.deepEqual(stderr.trimEnd().split('\n'), [
        'security-policy: Cannot read the folder closed: permission denied.',
        'security-policy: Cannot read closed/SECURITY.md: permission denied.',
        'security-policy: Cannot read SECURITY.md: permission denied.',
      ]);
    });

    it('a link that leads around in a circle', async () => {
      symlinkSync('SECURITY.md', join(folder.path, 'SECURITY.md'));
      const { status, stderr } = await check('SECURITY.md');
      assert.equal(status, 2);
      assert.equal(stderr, 'security-policy: Cannot read SECURITY.md: its links lead around in a circle.\n');
    });
  });

  describe('a folder of a repository whose policy stands elsewhere', () => {
    const ELSEWHERE: readonly (readonly [
      policies: readonly string[],
      cwd: string,
      arg: string,
      path: string,
    ])[] = [
      [['SECURITY.md'], 'packages/a', '.', '../../SECURITY.md'],
      [
        ['SECURITY.de.md', 'docs/SECURITY.md', '.github/SECURITY.md'],
        '.',
        'packages/a',
        '.github/SECURITY.md',
      ],
    ];
    for (const [policies, cwd, arg, path] of ELSEWHERE) {
      it(`${arg} in ${cwd}`, async () => {
        folder.put('.git/HEAD', '');
        folder.put('packages/a/README.md', '');
        policies.forEach((name) => folder.put(name, GOOD));
        const { status, stdout, stderr } = await run(['check', arg], { cwd: join(folder.path, cwd) });
        assert.deepEqual([status, stdout], [2, '']);
        assert.equal(
          stderr,
          `security-policy: There is no security policy in ${arg}: that of its repository holds there. Check it with security-policy check ${path}.\n`,
        );
        assert.equal((await run(['check', ...minimal, path], { cwd: join(folder.path, cwd) })).status, 0);
      });
    }
  });

  describe('what is no text is not read', () => {
    const PICTURE = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
    const REFUSED: readonly (readonly [what: string, bytes: Buffer, why: RegExp])[] = [
      ['a picture', PICTURE, / is no text file: [^\n]+\.$/],
      ['a packed file without a zero byte', Buffer.from('1f8b0801ff02fe03fd', 'hex'), / is no text file: /],
      ['UTF-16 without a mark', Buffer.from(GOOD, 'utf16le'), / is no text file: /],
      ['UTF-16', Buffer.from(`\uFEFF${GOOD}`, 'utf16le'), / is written in UTF-16: save it as UTF-8\.$/],
      ['UTF-16, big end first', Buffer.from(`\uFEFF${GOOD}`, 'utf16le').swap16(), / is written in UTF-16: /],
    ];
    for (const [what, bytes, why] of REFUSED) {
      it(what, async () => {
        folder.put('SECURITY.md', bytes);
        folder.put('good.md', GOOD);
        const [one, more, fed, inspected] = await Promise.all([
          check('SECURITY.md'),
          check('--format', 'json', 'SECURITY.md', 'good.md'),
          run(['check', '--stdin'], { cwd: folder.path, input: bytes }),
          run(['inspect', 'SECURITY.md'], { cwd: folder.path }),
        ]);
        for (const { status, stderr } of [one, more, fed, inspected]) {
          assert.equal(status, 2);
          const [line = '', ...rest] = stderr.split('\n');
          assert.deepEqual(rest, ['']);
          assert.match(line, /^security-policy: (?:SECURITY\.md|Standard input) is /);
          assert.match(line, why);
        }
        assert.equal(one.stdout + fed.stdout + inspected.stdout, '');
        assert.deepEqual(
          parse(more.stdout).results.map(({ path }) => path),
          ['good.md'],
        );
      });
    }

    const READ: readonly (readonly [what: string, bytes: Buffer])[] = [
      ['Latin-1', Buffer.from(GOOD.replace('public', 'pub\u00e9lic'), 'latin1')],
      ['an end of file of DOS', Buffer.from(`${GOOD}\u00e9\u001a`, 'latin1')],
      ['a control character in UTF-8', Buffer.from(GOOD.replace('public', 'pub\u0002lic'))],
    ];
    for (const [what, bytes] of READ) {
      it(`but ${what} is`, async () => {
        folder.put('SECURITY.md', bytes);
        assert.deepEqual(await check(...minimal).then(({ status, stderr }) => [status, stderr]), [0, '']);
      });
    }
  });

  it('an empty file is a finding and no failure', async () => {
    folder.put('SECURITY.md', '');
    const { status, stderr } = await check();
    assert.deepEqual([status, stderr], [1, '']);
    assert.deepEqual(await rulesIn(), [['policy-empty']]);
  });

  it('facts of the repository come from its files', async () => {
    folder.put('.git/config', '[remote "origin"]\n\turl = https://github.com/acme/rocket.git\n');
    folder.put(
      'docs/SECURITY.md',
      '# Security Policy\n\n## Reporting a Vulnerability\n\nUse the "Report a vulnerability" button of the Security tab.\n',
    );
    const [result] = (await report('--rule', 'private-reporting-unlinked')).results;
    assert.match(
      JSON.stringify(result?.findings[0]?.fixes),
      /https:\/\/github\.com\/acme\/rocket\/security\/advisories\/new/,
    );
  });

  it('the two example policies give exactly what is expected', async function () {
    const shared = join(import.meta.dirname, '../../../shared');
    if (!existsSync(join(shared, 'seeds'))) {
      console.log('      skipped: ../shared/seeds is not here');
      return this.skip();
    }
    const { readFileSync, readdirSync } = await import('node:fs');
    const expected = JSON.parse(readFileSync(join(shared, 'rules/seeds.expected.json'), 'utf8')) as {
      clock: string;
      seeds: Record<
        string,
        {
          file: string;
          scorecard: number;
          profiles: Record<string, { rule: string; line: number; severity: string }[]>;
        }
      >;
    };
    const files = readdirSync(join(shared, 'seeds')).map((name) => join(shared, 'seeds', name));
    for (const profile of ['minimal', 'recommended']) {
      const { results } = await report('--today', expected.clock, '--profile', profile, ...files);
      for (const seed of Object.values(expected.seeds)) {
        const result = results.find(({ path }) => path.endsWith(seed.file));
        const found = result?.findings.map(({ ruleId, range, severity }) => ({
          rule: ruleId,
          line: range.start.line,
          severity,
        }));
        const wanted = (seed.profiles[profile] ?? []).map(({ rule, line, severity }) => ({
          rule,
          line,
          severity,
        }));
        const order = (list: typeof wanted = []) => list.map((item) => JSON.stringify(item)).sort();
        assert.deepEqual(order(found), order(wanted), `${seed.file}, ${profile}`);
        assert.equal((result?.scorecard as { score: number }).score, seed.scorecard);
      }
    }
    const shown = relative(process.cwd(), shared);
    assert.ok(shown !== '');
  });
});
