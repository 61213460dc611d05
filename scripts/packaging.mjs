/** The two packages of the product: for editors a `.vsix`, for the command line an npm tarball. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { npm, root } from './setup.mjs';

/** What npm ships beside package.json, as paths from the root. */
const npmFiles = [
  ...[
    'dist/cli.js',
    'dist/assistants.js',
    'dist/config-readers.js',
    'dist/l10n.js',
    'dist/named-characters.js',
    'dist/other-languages.js',
    'dist/other-markups.js',
    'dist/report.js',
    'dist/rule-texts.js',
    'dist/silence-in-languages.js',
    'dist/translations.js',
    'dist/NOTICES.txt',
  ],
  ...['schemas', 'README.md', 'CHANGELOG.md', 'LICENSE'],
];

/** What of the manifest concerns npm. The rest speaks to the editor, or to those who work on the project. */
const npmFields = [
  ...[
    'name',
    'version',
    'description',
    'keywords',
    'license',
    'author',
    'homepage',
    'repository',
    'bugs',
    'bin',
  ],
];

/** @param {string} file */
const read = (file) => JSON.parse(readFileSync(join(root, file), 'utf8'));

/**
 * Packages the bundles in `dist/` for editors. What goes in is what `.vscodeignore` lets through.
 * @param {string} file Where the package is written.
 */
export async function packageExtension(file) {
  await createVSIX({
    cwd: root,
    packagePath: file,
    dependencies: false,
    allowMissingRepository: true,
    // What the README shows and links to is not shipped: editors take it from the repository.
    rewriteRelativeLinks: true,
    gitHubIssueLinking: false,
  });
}

/**
 * Packages the command line for npm. vsce accepts no `files` beside `.vscodeignore`, so the npm package is packed
 * from a folder that holds only what it ships.
 * @param {string} folder Where the tarball is written.
 */
export function packageCommandLine(folder) {
  const staging = join(root, 'out', 'npm');
  rmSync(staging, { recursive: true, force: true });
  mkdirSync(staging, { recursive: true });
  for (const path of npmFiles) cpSync(join(root, path), join(staging, path), { recursive: true });
  const manifest = read('package.json');
  const texts = read('package.nls.json');
  // npm knows nothing of the keys that stand for texts.
  /** @param {unknown} value */
  const inWords = (value) => texts[/^%(.+)%$/.exec(String(value))?.[1] ?? ''] ?? value;
  const fields = npmFields
    .filter((field) => field in manifest)
    .map((field) => [field, inWords(manifest[field])]);
  const shipped = {
    ...Object.fromEntries(fields),
    engines: { node: manifest.engines.node },
    files: npmFiles,
  };
  writeFileSync(join(staging, 'package.json'), `${JSON.stringify(shipped, null, 2)}\n`);
  npm(['pack', '--pack-destination', folder], { cwd: staging, quiet: true });
}
