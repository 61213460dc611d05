import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { root } from '../../scripts/setup.mjs';
import { type Import, readImports } from '../support/import-graph';

const core = 'server/src/core/';

/** Where a file belongs. The longest prefix wins. */
const places = [
  'client/src/',
  'server/src/protocol.ts',
  'server/src/lsp/',
  'server/src/cli/',
  'server/src/',
  ...['markdown', 'policy', 'rules', 'templates', 'scorecard', 'repository', 'generate'].map(
    (part) => `${core}${part}/`,
  ),
  `${core}lint.ts`,
  core,
].sort((a, b) => b.length - a.length);

/** Who may not import whom. A place stands for itself and for all below it. */
const refused: readonly (readonly [from: string, to: readonly string[]])[] = [
  ['client/src/', ['server/src/core/', 'server/src/lsp/', 'server/src/cli/']],
  ['server/src/', ['client/src/']],
  [core, ['server/src/lsp/', 'server/src/cli/']],
  ['server/src/lsp/', ['server/src/cli/']],
  ['server/src/cli/', ['server/src/lsp/']],
  [`${core}markdown/`, [`${core}policy/`, `${core}rules/`, `${core}lint.ts`, `${core}templates/`]],
  [`${core}policy/`, [`${core}rules/`, `${core}lint.ts`, `${core}scorecard/`]],
  [`${core}rules/`, [`${core}lint.ts`]],
  [`${core}templates/`, [`${core}rules/`, `${core}lint.ts`]],
  [`${core}scorecard/`, [`${core}rules/`, `${core}lint.ts`]],
];

const imports = readImports();
/** Another bundle, loaded on demand. */
const isPart = (path: string) => /^\.\/[\w-]+\.js$/.test(path);
const show = ({ bundle, from, to }: Import) => `${from} imports ${to} (in ${bundle})`;
const packageOf = (path: string) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1];

describe('import directions', () => {
  it('the graphs are those of all bundles, and hold every place', () => {
    const bundles = new Set(imports.map(({ bundle }) => bundle));
    // A part without imports, such as the table of characters, has no graph.
    assert.deepEqual([...bundles].sort(), [
      'assistants',
      'cli',
      'client',
      'client-web',
      'config-readers',
      'core',
      'language-server',
      'language-server-web',
      'other-languages',
      'other-markups',
      'report',
      'report-panel',
      'rule-texts',
      'server',
      'silence-in-languages',
      'workspace-tools',
    ]);
    const seen = new Set(
      imports.map(({ from }) => places.find((place) => from.startsWith(place))).filter(Boolean),
    );
    for (const place of ['client/src/', 'server/src/lsp/', 'server/src/cli/', core, `${core}rules/`]) {
      assert.ok(seen.has(place), `no file of ${place} in any bundle`);
    }
  });

  for (const [from, targets] of refused) {
    it(`${from} imports nothing of ${targets.join(', ')}`, () => {
      const wrong = imports.filter(
        (found) => found.from.startsWith(from) && targets.some((target) => found.to.startsWith(target)),
      );
      assert.deepEqual(wrong.map(show), []);
    });
  }

  it('adapters reach the core through its public interface', () => {
    const wrong = imports.filter(
      ({ from, to }) =>
        /^server\/src\/(lsp|cli)\//.test(from) && to.startsWith(core) && to !== `${core}index.ts`,
    );
    assert.deepEqual(wrong.map(show), []);
  });

  it('the core asks nothing of the host, and its packages nothing but text and paths', () => {
    const reached = new Set(imports.map(({ from }) => from).filter((file) => file.startsWith(core)));
    for (const file of reached) {
      for (const { from, to, external } of imports) if (from === file && !external) reached.add(to);
    }
    // Under Node, yaml and vfile take these from it. The web bundles show that they can do without.
    const harmless = /node_modules\/(yaml|vfile)\/.* (process|buffer|node:(process|path|url))$/;
    const wrong = imports.filter(
      ({ from, to, external }) =>
        external && !isPart(to) && reached.has(from) && !harmless.test(`${from} ${to}`),
    );
    assert.deepEqual(wrong.map(show), []);
    const editor = [...reached].filter((file) => packageOf(file)?.startsWith('vscode-'));
    assert.deepEqual(editor, []);
  });

  it('the client’s entry holds nothing but our own files, and asks for the language client when it is needed', () => {
    const entry = imports.filter(({ bundle }) => bundle === 'client');
    const foreign = entry.filter(
      ({ from, to }) =>
        ![from, to].every((path) => /^(client|server)\/src\/|^vscode$|^node:|^\.\//.test(path)),
    );
    assert.deepEqual(foreign.map(show), []);
    assert.deepEqual([...new Set(entry.filter(({ to }) => isPart(to)).map(({ to }) => to))].sort(), [
      './client-web.js',
      './report-panel.js',
    ]);
  });

  it('rules never import each other', () => {
    const rules = new Set(ruleFiles());
    const wrong = imports.filter(({ from, to }) => rules.has(from) && rules.has(to));
    assert.deepEqual(wrong.map(show), []);
  });

  it('adapters never name a rule', () => {
    const ids = ruleFiles().map((file) => basename(file, '.ts'));
    assert.ok(ids.length > 30, 'rules are found by their files');
    const files = ['lsp', 'cli'].flatMap((folder) => sourcesIn(`server/src/${folder}`));
    const wrong = files.flatMap((file) => {
      const text = readFileSync(join(root, file), 'utf8');
      return ids
        .filter((id) => new RegExp(`['"\`]${id}['"\`]`).test(text))
        .map((id) => `${file} names ${id}`);
    });
    assert.deepEqual(wrong, []);
  });

  it('the web bundles need nothing of Node', () => {
    const wrong = imports.filter(
      ({ bundle, to, external }) =>
        external && (bundle.endsWith('-web') || bundle === 'core') && to !== 'vscode' && !isPart(to),
    );
    assert.deepEqual(wrong.map(show), []);
  });
});

/** Files one folder below `rules/`, named like the rule that they export. */
function ruleFiles(): string[] {
  return sourcesIn(`${core}rules`).filter(
    (file) =>
      dirname(dirname(file)) === `${core}rules` &&
      /export default defineRule\b/.test(readFileSync(join(root, file), 'utf8')),
  );
}

function sourcesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`);
}
