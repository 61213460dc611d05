import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { PackageManager, listFiles } from '@vscode/vsce';
import semver from 'semver';
import { LANGUAGES } from '../../scripts/translations/languages';
import { packageExtension } from '../../scripts/packaging.mjs';
import { root } from '../../scripts/setup.mjs';

interface Manifest {
  readonly version: string;
  readonly engines: Readonly<Record<string, string>>;
  readonly bin: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly extensionDependencies?: readonly string[];
  readonly extensionPack?: readonly string[];
}

interface Lock {
  readonly packages: Readonly<Record<string, Pick<Manifest, 'optionalDependencies'>>>;
}

const read = (file: string) => readFileSync(join(root, file), 'utf8');
const manifest = JSON.parse(read('package.json')) as Manifest;

describe('the package', function () {
  this.timeout(120_000);

  it('has the files that a person looks for', () => {
    const files = [
      'README.md',
      'LICENSE',
      'CHANGELOG.md',
      'CONTRIBUTING.md',
      'ARCHITECTURE.md',
      'SECURITY.md',
    ];
    assert.deepEqual(
      files.filter((file) => !existsSync(join(root, file))),
      [],
    );
  });

  it('brings no package and no other extension along', () => {
    assert.deepEqual(Object.keys(manifest.dependencies ?? {}), []);
    assert.deepEqual(manifest.extensionDependencies ?? [], []);
    assert.deepEqual(manifest.extensionPack ?? [], []);
  });

  it('is built from exact versions', () => {
    const loose = Object.entries(manifest.devDependencies).filter(
      ([, range]) => semver.valid(range) === null,
    );
    assert.deepEqual(loose, []);
  });

  it('is installed by npm ci on any machine: the lock file knows what is optional too', () => {
    const { packages } = JSON.parse(read('package-lock.json')) as Lock;
    const known = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, '')));
    const wanted = Object.values(packages).flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}));
    assert.ok(wanted.length > 0);
    assert.deepEqual(
      wanted.filter((name) => !known.has(name)),
      [],
    );
  });

  it('runs on editors as old as its API types, which are old enough for editors built on VS Code', () => {
    const floor = semver.minVersion(manifest.engines['vscode'] ?? '');
    assert.ok(floor);
    assert.ok(semver.lte(floor, '1.105.0'), 'editors built on VS Code lag behind it');
    const types = semver.parse(manifest.devDependencies['@types/vscode']);
    assert.equal(`${types?.major}.${types?.minor}`, `${floor.major}.${floor.minor}`);
    const node = semver.minVersion(manifest.engines['node'] ?? '');
    assert.equal(node?.major, semver.major(manifest.devDependencies['@types/node'] ?? ''));
  });

  it('tells of its version in the change log', () => {
    assert.match(
      read('CHANGELOG.md'),
      new RegExp(`^## \\[?${manifest.version.replaceAll('.', '\\.')}\\b`, 'm'),
    );
    assert.equal((JSON.parse(read('package-lock.json')) as Manifest).version, manifest.version);
  });

  it('has the commands of the contract', () => {
    for (const script of ['start', 'test', 'check', 'build', 'generate', 'package']) {
      assert.ok(manifest.scripts[script], `npm run ${script}`);
    }
    assert.deepEqual(manifest.bin, { 'security-policy': 'dist/cli.js' });
  });

  it('ships bundles, snippets, schemas, what a person reads, and nothing else', async () => {
    const files = await listFiles({ cwd: root, packageManager: PackageManager.None });
    const allowed =
      /^(dist\/(client|client-web|report-panel|report-view|server|language-server|server-web|language-server-web|core|assistants|config-readers|l10n|named-characters|other-languages|other-markups|report|rule-texts|silence-in-languages|translations|workspace-tools)\.js|dist\/NOTICES\.txt|(snippets|schemas)\/[\w.-]+|images\/icon\.png|images\/walkthrough\/[\w-]+\.svg|package(\.nls(\.[\w-]+)?)?\.json|l10n\/bundle\.l10n\.[\w-]+\.json|README\.md|CHANGELOG\.md|LICENSE)$/;
    assert.deepEqual(
      files.filter((file) => !allowed.test(file)),
      [],
    );
    const programs = [
      'client',
      'client-web',
      'server',
      'language-server',
      'server-web',
      'language-server-web',
      'core',
      'assistants',
      'workspace-tools',
      'config-readers',
      'l10n',
      'named-characters',
      'other-languages',
      'other-markups',
      'report',
      'report-panel',
      'report-view',
      'rule-texts',
      'silence-in-languages',
      'translations',
    ];
    for (const program of programs) {
      assert.ok(files.includes(`dist/${program}.js`), `dist/${program}.js is missing`);
    }
    for (const language of LANGUAGES) {
      for (const file of [`package.nls.${language}.json`, `l10n/bundle.l10n.${language}.json`]) {
        assert.ok(files.includes(file), `${file} is missing`);
      }
    }
  });

  it('shows pictures in its README that are there, small, and said in words', () => {
    const pictures = [...read('README.md').matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)];
    assert.ok(pictures.length >= 4);
    for (const [, words = '', file = ''] of pictures) {
      assert.match(words, /^[A-Z].{30,}\.$/, file);
      assert.equal(readFileSync(join(root, file)).toString('latin1', 1, 4), 'PNG');
      assert.ok(statSync(join(root, file)).size <= 60 * 1024, file);
    }
  });

  it('stays small', async () => {
    const extension = join(root, 'out', 'measured.vsix');
    await packageExtension(extension);
    const bundle = (name: string) => join(root, 'dist', `${name}.js`);
    const limits: readonly (readonly [files: readonly string[], kilobytes: number])[] = [
      // A fifth of the server is the vocabulary of topics, another fifth how promises and ways to report are said, an eighth the rules. A fifth of the extension is what it says and writes in six.
      [[extension], 968],
      [['server', 'language-server', 'core'].map(bundle), 1_189],
      [[bundle('client')], 27],
    ];
    for (const [files, kilobytes] of limits) {
      const size = files.reduce((sum, file) => sum + statSync(file).size, 0) / 1024;
      assert.ok(size <= kilobytes, `${files.join(', ')}: ${Math.ceil(size)} KB instead of ${kilobytes} KB`);
    }
  });
});
