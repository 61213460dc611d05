/**
 * Bundles the programs of the product, and the parts of them that are loaded on demand, into `dist/`.
 *
 *   node scripts/bundle.mjs            minified, as shipped
 *   node scripts/bundle.mjs --dev      readable, with source maps
 *   node scripts/bundle.mjs --watch    builds again after every change, until Ctrl+C
 *
 * The import graph of every bundle is written to `out/meta.json`, where the project tests read it.
 */
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, context } from 'esbuild';
import { packedCharacters } from './named-characters.mjs';
import { packedTranslations } from './packed-translations.mjs';
import { quickPatterns } from './patterns.mjs';
import { protocolModules } from './protocol-modules.mjs';
import { onlyRuleTexts, withoutRuleTexts } from './rule-texts.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dev = process.argv.includes('--dev');
const watch = process.argv.includes('--watch');

/**
 * jsonc-parser's "main" is a UMD file that esbuild cannot follow, so the ES module build comes first. For Node yaml offers no ES
 * modules, of which only what is used would be bundled; those it offers to browsers need nothing of one.
 * @type {import('esbuild').BuildOptions}
 */
const node = {
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  mainFields: ['module', 'main'],
  alias: { yaml: './node_modules/yaml/browser/dist/index.js' },
};

/**
 * `worker`: without it decode-named-character-reference resolves to a build that needs `document`.
 * @type {import('esbuild').BuildOptions}
 */
const web = {
  platform: 'browser',
  target: 'es2022',
  mainFields: ['browser', 'module', 'main'],
  conditions: ['worker', 'browser'],
};

/**
 * What several programs load, in Node and in workers for the web alike: a module for Node, and a script that leaves no name behind.
 * @type {import('esbuild').BuildOptions}
 */
const shared = { ...web, format: 'cjs', banner: { js: '(()=>{' }, footer: { js: '})();' } };

/**
 * Keeps parts of a program out of its bundle: the first call of one of their functions loads the other bundle that holds it.
 * @param {Record<string, { bundle: string, functions: string[] }>} parts By the end of the path of the module.
 * @returns {import('esbuild').Plugin}
 */
const onDemand = (parts) => ({
  name: 'on-demand',
  setup({ onLoad, onResolve }) {
    for (const [path, { bundle, functions }] of Object.entries(parts)) {
      const stubs = functions.map(
        (name) => `export const ${name} = (...values) => require("./${bundle}.js").${name}(...values);`,
      );
      onLoad({ filter: new RegExp(`[\\\\/]${path.replaceAll('/', '[\\\\/]')}\\.[jt]s$`) }, () => ({
        contents: stubs.join('\n'),
      }));
      onResolve({ filter: new RegExp(`^\\./${bundle}\\.js$`) }, ({ path: file }) => ({
        path: file,
        external: true,
      }));
    }
  },
});

/** What is said in words is said through one module, so that all parts of a program speak the same language. */
const L10N = { bundle: 'l10n', functions: ['spokenLanguage', 'speak', 't'] };

/** Loaded for those who are not spoken to in English. */
const TRANSLATIONS = { bundle: 'translations', functions: ['translationsIn'] };

const NAMED_CHARACTERS = { bundle: 'named-characters', functions: ['characterNamed'] };

/**
 * Needed only by language models, where there is a configuration file, for a policy in another markup, to read or write another language than English,
 * for the pages of rules, reports, and a character that is written by its name.
 */
const coreParts = [
  onDemand({
    'core/assistants/part': {
      bundle: 'assistants',
      functions: ['argumentProblems', 'checkAnswer', 'describeTools', 'generateAnswer', 'missingAnswer'],
    },
    'core/config/readers': { bundle: 'config-readers', functions: ['readJson', 'readYaml'] },
    'core/markup/other-markups': {
      bundle: 'other-markups',
      functions: ['asciiDocReader', 'restructuredTextReader', 'securityTxtReader'],
    },
    'core/report/drawing/page': { bundle: 'report', functions: ['drawPage', 'drawPart', 'drawView'] },
    'core/coverage/controls': { bundle: 'report', functions: ['requirementsOf'] },
    'core/hover/terms': { bundle: 'report', functions: ['termAt'] },
    'core/rules/texts': { bundle: 'rule-texts', functions: ['ruleTexts'] },
    'core/l10n': L10N,
    'core/templates/texts/other-languages': { bundle: 'other-languages', functions: ['textsIn'] },
    'core/policy/contacts/silence-in-languages': {
      bundle: 'silence-in-languages',
      functions: ['forbidsInOtherLanguages'],
    },
    'character-entities/index': NAMED_CHARACTERS,
  }),
  withoutRuleTexts,
];

/**
 * The core is most of a server, and the same for all of them.
 * @type {import('esbuild').Plugin}
 */
const coreApart = {
  name: 'core-apart',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\.?\/core$/ }, () => ({ path: './core.js', external: true }));
  },
};

/** Parts that the core loads have the words, and what loads the core has the core. */
const withWords = onDemand({ 'core/l10n': L10N });
const withTranslations = onDemand({ 'lsp/translations': TRANSLATIONS });
/** Loaded when a language model asks about the workspace. */
const withTools = onDemand({ 'lsp/assistants': { bundle: 'workspace-tools', functions: ['callTool'] } });

/** @typedef {import('esbuild').BuildOptions & { source: string }} Bundle */
/** @type {Record<string, Bundle>} */
const bundles = {
  client: {
    source: 'client/src/node.ts',
    ...node,
    external: ['vscode'],
    plugins: [
      onDemand({
        'client/src/loadLanguageClient': { bundle: 'client-web', functions: ['loadLanguageClient'] },
        'client/src/report/panel': { bundle: 'report-panel', functions: ['openReport', 'restoreReport'] },
      }),
    ],
  },
  'report-panel': { source: 'client/src/report/panel.ts', ...node, external: ['vscode'] },
  'report-view': { source: 'client/src/report/view.ts', ...web, format: 'iife' },
  'client-web': { source: 'client/src/web.ts', ...web, format: 'cjs', external: ['vscode'] },
  server: { source: 'server/src/server.ts', ...node },
  'language-server': {
    source: 'server/src/node.ts',
    ...node,
    plugins: [coreApart, withTranslations, withTools],
  },
  'server-web': { source: 'server/src/web.ts', ...web, format: 'iife' },
  'language-server-web': {
    source: 'server/src/web-server.ts',
    ...shared,
    plugins: [coreApart, withTranslations, withTools],
  },
  core: { source: 'server/src/core/index.ts', ...shared, plugins: coreParts },
  cli: {
    source: 'server/src/cli.ts',
    ...node,
    banner: { js: '#!/usr/bin/env node' },
    plugins: [...coreParts, withTranslations],
  },
  'workspace-tools': { source: 'server/src/lsp/assistants.ts', ...shared, plugins: [coreApart] },
  assistants: { source: 'server/src/core/assistants/part.ts', ...shared, plugins: [withWords] },
  'config-readers': { source: 'server/src/core/config/readers.ts', ...shared, plugins: [withWords] },
  'other-markups': {
    source: 'server/src/core/markup/other-markups.ts',
    ...shared,
    plugins: [onDemand({ 'character-entities/index': NAMED_CHARACTERS })],
  },
  'named-characters': { source: 'node_modules/character-entities/index.js', ...shared },
  report: { source: 'server/src/core/report/part.ts', ...shared, plugins: [withWords] },
  'other-languages': { source: 'server/src/core/templates/texts/other-languages.ts', ...shared },
  'silence-in-languages': { source: 'server/src/core/policy/contacts/silence-in-languages.ts', ...shared },
  'rule-texts': { source: 'server/src/core/rules/texts.ts', ...shared, plugins: [onlyRuleTexts] },
  l10n: { source: 'server/src/core/l10n.ts', ...shared },
  translations: { source: 'server/src/lsp/translations.ts', ...shared, plugins: [packedTranslations] },
};

/** Scripts of which the server keeps the compiled form tell by their last line what they are: a hash of all before it. */
const hashed = new Set(['language-server', 'core']);

/** @param {string} name */
const optionsOf = (name) => {
  const { source, plugins = [], ...options } = /** @type {Bundle} */ (bundles[name]);
  return /** @satisfies {import('esbuild').BuildOptions} */ ({
    absWorkingDir: root,
    entryPoints: { [name]: source },
    outdir: 'dist',
    bundle: true,
    minify: !dev,
    sourcemap: dev,
    legalComments: 'none',
    charset: 'utf8',
    logLevel: 'warning',
    ...options,
    plugins: [...plugins, quickPatterns, protocolModules, packedCharacters],
  });
};

/**
 * Bundles hold parts of other people's packages: their licences are shipped with them.
 * @param {import('esbuild').Metafile[]} metafiles
 */
function notices(metafiles) {
  const folders = new Set();
  for (const { inputs } of metafiles) {
    for (const input of Object.keys(inputs)) {
      const folder = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1];
      if (folder) folders.add(folder);
    }
  }
  const texts = new Map();
  for (const folder of folders) {
    const manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    const file = readdirSync(join(root, folder)).find((name) => /^licen[cs]e/i.test(name));
    const licence = file
      ? readFileSync(join(root, folder, file), 'utf8').trim()
      : `Licence: ${manifest.license}`;
    texts.set(`${manifest.name} ${manifest.version}`, licence);
  }
  const parts = [...texts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, text]) => `## ${name}\n\n${text}\n`);
  return `# Packages that are part of these bundles, and their licences\n\n${parts.join('\n')}`;
}

/**
 * An editor may be reading the file: it finds the old one or the new one, never a part.
 * @param {string} file
 * @param {string | Uint8Array} contents
 */
function replaceFile(file, contents) {
  const partial = `${file}.${process.pid}`;
  writeFileSync(partial, contents);
  renameSync(partial, file);
}

/** @param {Uint8Array} script */
function withHash(script) {
  const hash = createHash('sha256').update(script).digest('hex');
  return Buffer.concat([script, Buffer.from(`//${hash}`)]);
}

async function buildAll() {
  const written = new Set(['NOTICES.txt']);
  mkdirSync(join(root, 'dist'), { recursive: true });
  /** @type {Record<string, import('esbuild').Metafile>} */
  const metafiles = {};
  for (const name of Object.keys(bundles)) {
    // esbuild has said what is wrong; the other bundles may still be of use.
    const result = await build({ ...optionsOf(name), metafile: true, write: false }).catch(() => undefined);
    if (!result) {
      process.exitCode = 1;
      continue;
    }
    metafiles[name] = result.metafile;
    for (const { path, contents: built } of result.outputFiles) {
      const contents = hashed.has(name) && path.endsWith('.js') ? withHash(built) : built;
      replaceFile(path, contents);
      written.add(basename(path));
      const size = `${Math.ceil(contents.length / 1024)} KB`;
      console.log(`dist/${basename(path)}`.padEnd(26), size.padStart(8));
    }
  }
  if (metafiles['cli']) chmodSync(join(root, 'dist', 'cli.js'), 0o755);
  replaceFile(join(root, 'dist', 'NOTICES.txt'), notices(Object.values(metafiles)));
  for (const file of readdirSync(join(root, 'dist'))) {
    // A number at the end is that of another build that is writing.
    if (!written.has(file) && !/\.\d+$/.test(file)) rmSync(join(root, 'dist', file), { recursive: true });
  }
  mkdirSync(join(root, 'out'), { recursive: true });
  writeFileSync(join(root, 'out', 'meta.json'), JSON.stringify(metafiles));
}

async function watchAll() {
  for (const name of Object.keys(bundles)) {
    const watched = await context({ ...optionsOf(name), logLevel: 'info' });
    await watched.watch();
  }
}

const missing = Object.values(bundles).filter(({ source }) => !existsSync(join(root, source)));
if (missing.length > 0) {
  console.error(`Nothing to bundle at ${missing.map(({ source }) => source).join(', ')}.`);
  process.exit(1);
}
await (watch ? watchAll() : buildAll());
