import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import vm from 'node:vm';
import { pack, unpack } from '../../scripts/named-characters.mjs';
import { packed } from '../../scripts/packed-translations.mjs';
import { quickened } from '../../scripts/patterns.mjs';
import { root } from '../../scripts/setup.mjs';
import { ruleIds } from '../../server/src/core/rules/registry';
import type { Example } from '../../server/src/core/rules/rule';
import * as texts from '../../server/src/core/rules/texts';
import { readImports } from '../support/import-graph';

const bundles = [
  ...[
    'assistants',
    'cli',
    'client',
    'client-web',
    'config-readers',
    'core',
    'l10n',
    'language-server',
    'language-server-web',
    'named-characters',
    'other-languages',
    'other-markups',
    'report',
    'report-panel',
    'report-view',
    'rule-texts',
    'server',
    'server-web',
    'silence-in-languages',
    'workspace-tools',
    'translations',
  ],
];
const read = (bundle: string) => readFileSync(join(root, 'dist', `${bundle}.js`), 'utf8');

const textOf = (example: Example) => (typeof example === 'string' ? example : example.text);

describe('the bundles', () => {
  for (const bundle of bundles) {
    it(`${bundle}.js makes no code out of text`, () => {
      const found = read(bundle).match(/(?<![\w$.])(eval|new Function|Function)\s*\(/g) ?? [];
      assert.deepEqual(found, []);
    });

    it(`${bundle}.js calls nothing that reaches the network`, () => {
      const found = read(bundle).match(
        /(?<![\w$.])(fetch|importScripts)\s*\(|\bnew\s+(XMLHttpRequest|WebSocket|EventSource)\b|sendBeacon/g,
      );
      // Scripts are no modules there: the worker loads those beside it.
      assert.deepEqual(found ?? [], bundle === 'server-web' ? ['importScripts('] : []);
    });
  }

  it('no bundle imports a module of Node that speaks a network protocol, but for the pipes of language servers', () => {
    const network = /^(node:)?(http|https|http2|net|tls|dgram|dns|dns\/promises|inspector)$/;
    const wrong = readImports().filter(
      ({ from, to, external }) =>
        external &&
        network.test(to) &&
        // Transports over named pipes and sockets are there for clients that ask for them by name.
        !(
          /^(node:)?net$/.test(to) &&
          /node_modules\/(vscode-jsonrpc|vscode-languageserver|vscode-languageclient)\//.test(from)
        ),
    );
    assert.deepEqual(wrong, []);
  });

  it('the server for the web loads in a bare worker: no page, no Node, no code generation', () => {
    const loaded: string[] = [];
    const worker: Record<string, unknown> = {
      addEventListener: () => undefined,
      postMessage: () => undefined,
      importScripts: (script: string) => {
        loaded.push(script);
        run(script.slice('https://host/dist/'.length));
      },
      console: {},
      setTimeout,
      clearTimeout,
      queueMicrotask,
      TextEncoder,
      TextDecoder,
      URL,
    };
    worker['self'] = worker;
    const context = vm.createContext(worker, { codeGeneration: { strings: false, wasm: false } });
    const run = (file: string) => {
      vm.runInContext(readFileSync(join(root, 'dist', file), 'utf8'), context, { filename: file });
    };
    run('server-web.js');
    const start = worker['onmessage'] as (message: unknown) => void;
    start({ data: { folder: 'https://host/dist' } });
    assert.deepEqual(loaded, ['https://host/dist/language-server-web.js', 'https://host/dist/core.js']);
    assert.equal(typeof worker['onmessage'], 'function');
    assert.notEqual(worker['onmessage'], start, 'the server listens for messages');
  });

  it('rule-texts.js holds what the programs leave out of the rules', () => {
    const bundled = createRequire(import.meta.url)(join(root, 'dist', 'rule-texts.js')) as typeof texts;
    const programs = ['core', 'cli'].map(read);
    for (const id of ruleIds) {
      const { why, detects, remedy, whenToTurnOff, examples } = texts.ruleTexts(id)!;
      assert.deepEqual(bundled.ruleTexts(id), { id, why, detects, remedy, whenToTurnOff, examples });
      for (const text of [why, detects, ...examples.violates.map(textOf)].filter((each) => each !== '')) {
        const written = JSON.stringify(text).slice(1, -1);
        assert.ok(!programs.some((program) => program.includes(written)), `a text of ${id}: ${text}`);
      }
    }
  });

  it('packing the named characters of HTML loses none', async () => {
    const file = join(root, 'node_modules', 'character-entities', 'index.js');
    const { characterEntities } = (await import(pathToFileURL(file).href)) as {
      characterEntities: Record<string, string>;
    };
    assert.ok(Object.keys(characterEntities).length > 2_000);
    assert.deepEqual(Object.fromEntries(unpack(pack(characterEntities))), characterEntities);
  });

  it('all parts of a program say what they say through one module, so that they speak one language', () => {
    const filling = String.raw`.replace(/\{([^{}]+)\}/g`;
    assert.deepEqual(
      bundles.filter((bundle) => read(bundle).includes(filling)),
      ['l10n'],
    );
  });

  it('packing translations loses none, and makes up none that is missing', async () => {
    const bundles = { de: { Yes: 'Ja', 'Say "{0}"': '„{0}“ sagen' }, ja: { Yes: 'はい' }, fr: {} };
    const source = `data:text/javascript,${encodeURIComponent(packed(bundles))}`;
    const { translationsIn } = (await import(source)) as {
      translationsIn(language: string): Record<string, string>;
    };
    for (const [language, bundle] of Object.entries(bundles))
      assert.deepEqual(translationsIn(language), bundle);
  });

  it('expressions get a look ahead between what may be missing and a group, and stay the same otherwise', () => {
    const cases: readonly (readonly [source: string, expected?: string])[] = [
      [String.raw`/(?:the )?(?:a|b)/`, String.raw`/(?:the )?(?=)(?:a|b)/`],
      [
        String.raw`/a*(?:b)|c??(?:d)|(?:e){0,3}(?:f)/`,
        String.raw`/a*(?=)(?:b)|c??(?=)(?:d)|(?:e){0,3}(?=)(?:f)/`,
      ],
      [String.raw`/a+(?:b)|c{2}(?:d)|(?:e){1,3}(?:f)|g(?:h)/`],
      [String.raw`/[?(?:*](?:a)|\?(?:b)|[\]?(?:c]|(?=d)?(e)/`],
      [
        'String.raw`(?:a )?${B} *(?:c)${D}(?:e)[*${F}?(?:]`',
        'String.raw`(?:a )?(?=)${B} *(?=)(?:c)${D}(?:e)[*${F}?(?:]`',
      ],
      ["'(?:a)?(?:b)'", "'(?:a)?(?=)(?:b)'"],
      ['`${base}?${query}` + `a*${b}`'],
    ];
    for (const [source, expected = source] of cases) assert.equal(quickened('some.ts', source), expected);
  });

  it('the command line is a program of its own', () => {
    assert.match(read('cli'), /^#!\/usr\/bin\/env node\n/);
  });

  it('licences of what is bundled are shipped', () => {
    const notices = readFileSync(join(root, 'dist', 'NOTICES.txt'), 'utf8');
    for (const name of ['vscode-languageclient', 'vscode-languageserver', 'unified', 'minimatch']) {
      assert.match(notices, new RegExp(`^## ${name} \\d`, 'm'));
    }
    assert.doesNotMatch(notices, /^Licence: /m, 'every package brings the text of its licence');
  });
});
