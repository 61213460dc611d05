import assert from 'node:assert/strict';
import fc from 'fast-check';
import { collectFacts } from '../../../server/src/core/repository/collect';
import { readManifest } from '../../../server/src/core/repository/manifests';
import { tagsInPackedRefs } from '../../../server/src/core/repository/refs';
import { parseGitConfig, parseRemoteUrl, remoteOfUri } from '../../../server/src/core/repository/remotes';
import { isSecurityRole, isUsableAddress } from '../../../server/src/core/repository/addresses';
import { contactsInSecurityTxt } from '../../../server/src/core/repository/security-txt';

const remote = (url: string): string | undefined => {
  const parsed = parseRemoteUrl(url);
  return parsed && `${parsed.forge} ${parsed.host} ${parsed.owner} ${parsed.repo}`;
};

describe('git remotes', () => {
  for (const [url, expected] of [
    ['https://github.com/acme/app.git', 'github github.com acme app'],
    ['https://github.com/acme/app/', 'github github.com acme app'],
    ['https://user:secret@github.com/acme/app', 'github github.com acme app'],
    ['git@github.com:acme/app.git', 'github github.com acme app'],
    ['github.com:acme/app', 'github github.com acme app'],
    ['ssh://git@github.com:22/acme/app.git', 'github github.com acme app'],
    ['ssh://git@ssh.github.com:443/acme/app.git', 'github github.com acme app'],
    ['git://github.com/acme/app.git', 'github github.com acme app'],
    ['git+https://github.com/acme/app.git#main', 'github github.com acme app'],
    ['git+ssh://git@github.com/acme/app.git', 'github github.com acme app'],
    ['github:acme/app', 'github github.com acme app'],
    ['https://GitHub.com/Acme/App', 'github github.com Acme App'],
    ['https://github.com/acme/app/tree/main', 'github github.com acme app'],
    ['https://github.acme.dev/tools/app.git', 'github github.acme.dev tools app'],
    ['https://github.acme.dev:8443/tools/app.git', 'github github.acme.dev:8443 tools app'],
    ['https://acme.ghe.com/tools/app', 'github acme.ghe.com tools app'],
    ['https://gitlab.com/acme/tools/app.git', 'gitlab gitlab.com acme/tools app'],
    ['git@gitlab.acme.dev:acme/app.git', 'gitlab gitlab.acme.dev acme app'],
    ['https://codeberg.org/acme/app', 'forgejo codeberg.org acme app'],
    ['git@bitbucket.org:acme/app.git', 'bitbucket bitbucket.org acme app'],
    ['https://git.sr.ht/~acme/app', 'sourcehut git.sr.ht ~acme app'],
    ['https://git.acme.dev/acme/app.git', 'other git.acme.dev acme app'],
    ['/srv/git/app.git', undefined],
    ['../app', undefined],
    ['C:\\repos\\app', undefined],
    ['file:///srv/git/app.git', undefined],
    ['https://github.com/acme', undefined],
    ['', undefined],
  ] as const) {
    it(url === '' ? '(nothing)' : url, () => assert.equal(remote(url), expected));
  }

  it('are ordered: upstream, origin, the others', () => {
    const config = [
      '[core]',
      '\tbare = false',
      '[remote "fork"]',
      '\turl = git@github.com:me/app.git',
      '[remote "origin"]',
      '\turl = https://github.com/me2/app',
      '\tfetch = +refs/heads/*:refs/remotes/origin/*',
      '[branch "main"]',
      '\tremote = origin',
      '[remote "upstream"]',
      '\turl = "https://github.com/acme/app.git"',
      '[remote "local"]',
      '\turl = ../other',
    ].join('\n');
    assert.deepEqual(
      parseGitConfig(config).map(({ name, owner }) => `${name} ${owner}`),
      ['upstream acme', 'origin me2', 'fork me'],
    );
  });

  it('are in the URI of a virtual folder', () => {
    assert.deepEqual(remoteOfUri('vscode-vfs://github/acme/app/SECURITY.md'), {
      name: 'origin',
      host: 'github.com',
      owner: 'acme',
      repo: 'app',
      forge: 'github',
    });
    assert.equal(remoteOfUri('vscode-vfs://github%2B7b2276223a317d/acme/app/docs/SECURITY.md')?.repo, 'app');
    assert.equal(remoteOfUri('file:///acme/app/SECURITY.md'), undefined);
  });

  it('are read from any text', () => {
    fc.assert(
      fc.property(
        fc.string(),
        (text) => Array.isArray(parseGitConfig(text)) && (parseRemoteUrl(text)?.repo ?? 'x') !== '',
      ),
    );
  });
});

describe('the repository that a manifest names', () => {
  for (const [path, text, expected] of [
    ['package.json', '{"name":"app","repository":"acme/app"}', 'github.com acme/app'],
    ['package.json', '{"name":"app","repository":"gitlab:acme/app"}', 'gitlab.com acme/app'],
    [
      'package.json',
      '{"name":"app","repository":{"type":"git","url":"git+https://github.com/acme/app.git"}}',
      'github.com acme/app',
    ],
    ['package.json', '{"name":"app","repository":{"type":"git"}}', undefined],
    [
      'composer.json',
      '{"name":"acme/app","support":{"source":"https://github.com/acme/app"}}',
      'github.com acme/app',
    ],
    [
      'Cargo.toml',
      '[package]\nname = "app"\nrepository = "https://codeberg.org/acme/app"\n',
      'codeberg.org acme/app',
    ],
    ['go.mod', 'module github.com/acme/app/v2\n', 'github.com acme/app'],
    ['go.mod', 'module acme.dev/app\n', undefined],
  ] as const) {
    it(`${path}: ${expected ?? 'none'} of ${text}`, () => {
      const remote = readManifest(path, text)?.repository;
      assert.equal(remote && `${remote.host} ${remote.owner}/${remote.repo}`, expected);
    });
  }
});

describe('manifests', () => {
  for (const [path, text, expected] of [
    [
      'package.json',
      '\ufeff{"name":"@acme/app","displayName":"Acme App","version":"1.2.3","bugs":{"email":"security@acme.dev"}}',
      'npm @acme/app 1.2.3 Acme App security@acme.dev',
    ],
    ['package.json', '{"name":"app","bugs":{"email":"jane@acme.dev"}}', 'npm app'],
    ['package.json', '{"name": 7, "version": null}', undefined],
    ['package.json', '{"name": "app",', undefined],
    ['package.json', '[]', undefined],
    [
      'pyproject.toml',
      '[build-system]\nrequires = ["x"]\n\n[project]\nname = "acme-app" # name\nversion = \'0.4.1\'\n',
      'python acme-app 0.4.1',
    ],
    ['pyproject.toml', '[tool.poetry]\nname = "acme"\nversion = "2.0"\n', 'python acme 2.0'],
    [
      'pyproject.toml',
      '[project]\nname = "acme"\ndynamic = ["version"]\n[tool.x]\nversion = "9"\n',
      'python acme',
    ],
    ['setup.cfg', '[metadata]\nname = acme\nversion = attr: acme.__version__\n', 'python acme'],
    [
      'Cargo.toml',
      '[package]\nname = "acme"\nversion = "0.3.0"\n\n[dependencies]\nserde = { version = "1" }\n',
      'rust acme 0.3.0',
    ],
    [
      'Cargo.toml',
      '[package]\nname = "acme"\nversion.workspace = true\n\n[workspace.package]\nversion = "1.1.0"\n',
      'rust acme 1.1.0',
    ],
    ['go.mod', 'module github.com/acme/app/v2\n\ngo 1.22\n', 'go app'],
    [
      'pom.xml',
      '<project><parent><artifactId>parent</artifactId><version>9</version></parent><artifactId>acme</artifactId><version>1.0</version><name>Acme</name><dependencies><dependency><artifactId>junit</artifactId></dependency></dependencies></project>',
      'java acme 1.0 Acme',
    ],
    [
      'pom.xml',
      '<project><artifactId>acme</artifactId><version>${revision}</version></project>',
      'java acme',
    ],
    ['build.gradle', "plugins { id 'java' }\nversion = '1.5.0'\n", 'java - 1.5.0'],
    [
      'acme.gemspec',
      'Gem::Specification.new do |spec|\n  spec.name = "acme"\n  spec.version = Acme::VERSION\nend\n',
      'ruby acme',
    ],
    ['composer.json', '{"name":"acme/app","version":"3.0.0"}', 'php acme/app 3.0.0'],
    [
      'Acme.csproj',
      '<Project><PropertyGroup><PackageId>Acme</PackageId><Version>4.0.0</Version></PropertyGroup></Project>',
      'dotnet Acme 4.0.0',
    ],
    ['mix.exs', 'def project do\n  [app: :acme, version: "0.9.0"]\nend', 'elixir acme 0.9.0'],
    ['package.json', '{"name":"app","version":"1.0.0","private":true}', 'npm app 1.0.0 private'],
    ['gradle.properties', '# x\norg.gradle.caching=true\nversion = 1.5.0\n', 'java - 1.5.0'],
    ['Directory.Build.props', '<Project><VersionPrefix>4.1.0</VersionPrefix></Project>', 'dotnet - 4.1.0'],
    ['VERSION', 'v3.2.1\n', 'other - v3.2.1'],
    ['VERSION', 'see the tags\n', undefined],
    ['lib/acme/version.rb', "module Acme\n  VERSION = '1.2.0'\nend\n", 'ruby - 1.2.0'],
    ['README.md', '# Acme', undefined],
  ] as const) {
    it(`${path}: ${expected ?? 'nothing'}`, () => {
      const manifest = readManifest(path, text);
      const shown = manifest && [
        manifest.ecosystem,
        manifest.name ?? '-',
        manifest.version,
        manifest.displayName,
        manifest.bugsEmail,
        manifest.isPrivate && 'private',
      ];
      assert.equal(shown?.filter((part) => part !== undefined).join(' '), expected);
    });
  }

  it('are read from any text', () => {
    const path = fc.constantFrom(
      'package.json',
      'pyproject.toml',
      'pom.xml',
      'x.gemspec',
      'x.csproj',
      'mix.exs',
      'go.mod',
      'build.gradle',
    );
    fc.assert(
      fc.property(path, fc.string(), (name, text) => (readManifest(name, text)?.path ?? name) === name),
    );
  });
});

describe('the people that a manifest names', () => {
  for (const [path, text, ...people] of [
    ['package.json', '{"name":"a","author":"Ada <ada@acme.dev> (https://ada.dev)"}', 'ada@acme.dev'],
    [
      'package.json',
      '{"name":"a","author":{"name":"Ada","email":"ada@acme.dev"},"maintainers":["Bob <bob@acme.dev>"],"bugs":{"email":"bugs@acme.dev"}}',
      'bugs@acme.dev',
      'bob@acme.dev',
      'ada@acme.dev',
    ],
    ['package.json', '{"name":"a","author":"Ada","bugs":"https://acme.dev/bugs"}'],
    [
      'composer.json',
      '{"name":"a/b","authors":[{"name":"Ada","email":"ada@acme.dev"}],"support":{"email":"help@acme.dev","security":"sec@acme.dev"}}',
      'sec@acme.dev',
      'help@acme.dev',
      'ada@acme.dev',
    ],
    [
      'pyproject.toml',
      '[project]\nname = "a"\nauthors = [\n  { name = "Ada", email = "ada@acme.dev" },\n]\nmaintainers = [{email="bob@acme.dev"}]\n',
      'bob@acme.dev',
      'ada@acme.dev',
    ],
    ['pyproject.toml', '[tool.poetry]\nname = "a"\nauthors = ["Ada <ada@acme.dev>"]\n', 'ada@acme.dev'],
    ['setup.cfg', '[metadata]\nname = a\nauthor_email = ada@acme.dev\n', 'ada@acme.dev'],
    ['Cargo.toml', '[package]\nname = "a"\nauthors = ["Ada <ada@acme.dev>"]\n', 'ada@acme.dev'],
    ['Cargo.toml', '[package]\nname = "a"\nauthors = ["Ada"]\n'],
  ] as const)
    it(`${path}: ${text}`, () => assert.deepEqual(readManifest(path, text)?.people ?? [], people));
});

describe('contacts', () => {
  it('of a security.txt, in order and without duplicates', () => {
    const text =
      'Contact: https://acme.dev/report\r\nContact: mailto:security@acme.dev\r\ncontact: mailto:psirt@acme.dev?subject=x\nContact: mailto:security@acme.dev\nContact: mailto:security@example.com\n';
    assert.deepEqual(contactsInSecurityTxt(text), ['security@acme.dev', 'psirt@acme.dev']);
  });

  it('that can receive mail', () => {
    for (const address of ['security@acme.dev', 'a.b+c@mail.acme.co.uk'])
      assert.ok(isUsableAddress(address), address);
    for (const address of [
      'security@example.com',
      'x@a.test',
      'your-email@acme.dev',
      'x@localhost',
      'x',
      'a b@acme.dev',
      'x@acme.dev>',
    ]) {
      assert.ok(!isUsableAddress(address), address);
    }
  });

  it('that belong to a role', () => {
    for (const address of [
      'security@acme.dev',
      'acme-security@acme.dev',
      'psirt@acme.dev',
      'vulnerabilities@acme.dev',
    ])
      assert.ok(isSecurityRole(address), address);
    for (const address of ['jane@acme.dev', 'bugs@acme.dev', 'certain@acme.dev', 'insecurity.jane@acme.dev'])
      assert.ok(!isSecurityRole(address), address);
  });
});

describe('facts of a repository', () => {
  const FILES: Readonly<Record<string, string>> = {
    '.git/config': '[remote "origin"]\n\turl = https://github.com/acme/app.git\n',
    '.git/packed-refs':
      '# pack-refs with: peeled\n1111111111111111111111111111111111111111 refs/heads/main\n2222222222222222222222222222222222222222 refs/tags/v1.0.0\n^3333333333333333333333333333333333333333\n',
    '.git/refs/remotes/origin/HEAD': 'ref: refs/remotes/origin/main\n',
    '.git/refs/tags/v1.1.0': '4444444444444444444444444444444444444444\n',
    '.git/refs/tags/api/v2': '4444444444444444444444444444444444444444\n',
    '.git/HEAD': 'ref: refs/heads/fix/login\n',
    'package.json': '{"name":"app","version":"1.0.1"}',
    'Acme.csproj': '<Version>2.0.0</Version>',
    '.well-known/security.txt': 'Contact: mailto:security@acme.dev\n',
  };
  const fileSystem = (files: Readonly<Record<string, string>>, listed = true) => ({
    readFile: (path: string) => Promise.resolve(files[path]),
    listFiles: (folder: string) => {
      const prefix = folder === '' ? '' : `${folder}/`;
      const found = Object.keys(files).filter(
        (path) => path.startsWith(prefix) && (prefix !== '' || !path.startsWith('.git/')),
      );
      return Promise.resolve(listed ? found.map((path) => path.slice(prefix.length)) : undefined);
    },
  });

  it('are collected', async () => {
    const facts = await collectFacts(fileSystem(FILES), { path: 'SECURITY.md' });
    assert.deepEqual(
      facts.remotes?.map(({ repo }) => repo),
      ['app'],
    );
    assert.deepEqual(facts.tags, ['v1.0.0', 'v1.1.0', 'api/v2']);
    assert.equal(facts.defaultBranch, 'main');
    assert.equal(facts.branch, 'fix/login');
    assert.deepEqual(facts.contacts, ['security@acme.dev']);
    assert.deepEqual(
      facts.manifests?.map(({ path }) => path),
      ['package.json', 'Acme.csproj'],
    );
    assert.ok(facts.files?.has('package.json'));
    assert.ok(![...(facts.files ?? [])].some((path) => path.startsWith('.git/')));
    assert.equal(facts.path, 'SECURITY.md');
  });

  it('stay unknown where there is nothing', async () => {
    assert.deepEqual(await collectFacts(fileSystem({}, false)), {});
  });

  it('are found where files cannot be listed', async () => {
    const facts = await collectFacts(fileSystem(FILES, false));
    assert.deepEqual(
      facts.manifests?.map(({ path }) => path),
      ['package.json'],
    );
    assert.equal(facts.files, undefined);
  });

  it('come from the URI of a virtual folder', async () => {
    const facts = await collectFacts(fileSystem({}, false), {
      uri: 'vscode-vfs://github/acme/app/SECURITY.md',
    });
    assert.equal(facts.remotes?.[0]?.owner, 'acme');
  });

  it('follow the link of a worktree', async () => {
    const files = {
      '.git': 'gitdir: /projects/app/.git/worktrees/fix\n',
      '/projects/app/.git/worktrees/fix/commondir': '../..\n',
      '/projects/app/.git/worktrees/fix/HEAD': 'ref: refs/heads/fix\n',
      '/projects/app/.git/worktrees/fix/../../config':
        '[remote "origin"]\n\turl = git@github.com:acme/app.git\n',
    };
    const facts = await collectFacts(fileSystem(files));
    assert.equal(facts.remotes?.[0]?.owner, 'acme');
    assert.equal(facts.branch, 'fix');
  });

  it('has no branch where a commit is checked out', async () => {
    const files = { ...FILES, '.git/HEAD': '1111111111111111111111111111111111111111\n' };
    assert.equal((await collectFacts(fileSystem(files))).branch, undefined);
  });

  const forges: readonly [forge: string, url: string, ...files: string[]][] = [
    ['gitlab', 'https://git.acme.dev/tools/app', '.gitlab-ci.yml'],
    ['gitlab', 'git@git.acme.dev:tools/app.git', '.gitlab/issue_templates/Bug.md'],
    [
      'forgejo',
      'https://git.acme.dev/tools/app',
      '.forgejo/workflows/test.yml',
      '.github/workflows/test.yml',
    ],
    ['forgejo', 'https://git.acme.dev/tools/app', '.forgejo/issue_template/bug.md', '.gitea/template'],
    ['gitea', 'https://git.acme.dev/tools/app', '.gitea/workflows/test.yml'],
    ['other', 'https://git.acme.dev/tools/app', 'README.md'],
    ['other', 'https://git.acme.dev/tools/app', '.github/workflows/test.yml'],
    ['other', 'https://git.acme.dev/tools/app', '.gitlab-ci.yml', '.github/workflows/test.yml'],
    ['other', 'https://git.acme.dev/tools/app', '.gitlab-ci.yml', '.forgejo/workflows/test.yml'],
    ['other', 'https://git.acme.dev/tools/app', 'docs/.gitlab-ci.yml'],
    ['github', 'https://github.com/acme/app', '.gitlab-ci.yml'],
    ['forgejo', 'https://codeberg.org/acme/app', '.gitlab-ci.yml'],
  ];
  for (const [forge, url, ...paths] of forges)
    it(`tell the forge ${forge} of ${url} from ${paths.join(', ')}`, async () => {
      const config = { '.git/config': `[remote "origin"]\n\turl = ${url}\n` };
      const files = { ...config, ...Object.fromEntries(paths.map((path) => [path, ''])) };
      for (const listed of [true, false]) {
        const host = {
          ...fileSystem(files, listed),
          // A single folder can be listed where a whole repository cannot.
          listFiles: (folder: string) => fileSystem(files, listed || folder !== '').listFiles(folder),
        };
        assert.equal((await collectFacts(host)).remotes?.[0]?.forge, forge);
      }
    });

  it('have the addresses of owners, and no team', async () => {
    const owners = '# write to old@acme.dev\n*  @acme/team ada@acme.dev\n/docs/ bob@acme.dev ada@acme.dev\n';
    const facts = await collectFacts(fileSystem({ ...FILES, '.github/CODEOWNERS': owners }));
    assert.deepEqual(facts.owners, ['ada@acme.dev', 'bob@acme.dev']);
  });

  const BESIDE = {
    'README.md': '',
    'docs/CONTRIBUTING.md': '',
    'SECURITY.md': '',
    'docs/security.rst': '',
    '.github/ISSUE_TEMPLATE/config.yml': '',
    '.github/ISSUE_TEMPLATE/security_report.yml': '',
    '.github/security-insights.yml': '',
    'static/.well-known/security.txt': '',
  };

  it('has the files that speak of security beside the policy', async () => {
    const others = {
      'src/README.md': '',
      '.github/ISSUE_TEMPLATE/bug.md': '',
      'tests/.well-known/security.txt': '',
      'packages/a/SECURITY.md': '',
    };
    const { companions } = await collectFacts(fileSystem({ ...FILES, ...BESIDE, ...others }));
    assert.deepEqual(
      companions?.map(({ path }) => path),
      ['.well-known/security.txt', ...Object.keys(BESIDE)].sort(),
    );
  });

  it('has some of them where files cannot be listed, and none where there is no repository', async () => {
    const { companions } = await collectFacts(fileSystem({ ...FILES, ...BESIDE }, false));
    assert.deepEqual(
      companions?.map(({ path }) => path),
      ['.well-known/security.txt', 'README.md', 'SECURITY.md', 'docs/CONTRIBUTING.md'],
    );
    assert.equal((await collectFacts(fileSystem(BESIDE))).companions, undefined);
  });

  it('lists tags of packed refs only', () => assert.deepEqual(tagsInPackedRefs('not a ref\n'), []));
});
