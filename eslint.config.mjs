import { builtinModules } from 'node:module';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** @typedef {[group: string[] | string, message: string]} Refusal */

const nodeModules = ['node:*', ...builtinModules.filter((name) => !name.startsWith('_'))];
const editorModules = ['vscode', 'vscode-*', 'vscode-*/**'];
const pureLibraries = ['!vscode-uri'];

/**
 * Folders and the single files beside them, seen from any depth: `sibling('lsp')` refuses `../lsp` and `../../lsp/x`.
 * @param {string[]} names
 */
const sibling = (...names) => names.flatMap((name) => [`**/${name}`, `**/${name}/**`]);

/**
 * One direction of the house: the files named may not import what a group names, for the reason beside it.
 * A group is a list of patterns as in .gitignore, or one regular expression.
 * @param {string[]} files
 * @param {Refusal[]} groups
 * @returns {import('eslint').Linter.Config}
 */
const direction = (files, ...groups) => ({
  files,
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: groups.map(([group, message]) => ({
          ...(typeof group === 'string' ? { regex: group } : { group }),
          message,
          caseSensitive: true,
        })),
      },
    ],
  },
});

const hostGlobals = [
  ...['process', 'Buffer', 'global', 'globalThis', 'window', 'self', 'document', 'navigator', 'fetch'],
  ...['XMLHttpRequest', 'WebSocket', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'],
  ...['performance', 'require', '__dirname', '__filename'],
].map((name) => ({ name, message: 'The core is pure: no host global.' }));

/** @type {Refusal} */
const pure = [
  [...nodeModules, ...editorModules, ...pureLibraries],
  'The core is pure: it knows neither Node nor an editor. Take what is needed as an argument.',
];
/** @type {Refusal} */
const noAdapter = [
  [...sibling('lsp', 'cli'), '**/client/src/**'],
  'Core and adapters: an adapter imports the core, never the other way round.',
];
/** @type {Refusal} */
const coreIndexOnly = [
  ['**/core/*', '!**/core/index'],
  'Adapters import the public interface of the core (`../core`), not its inner files.',
];

export default defineConfig(
  globalIgnores(['dist/', 'out/', '.cache/', 'test-results/', '**/*.generated.ts']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,mjs}'],
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'off',
      'no-empty': 'error',
      'no-fallthrough': 'error',
      'no-irregular-whitespace': ['error', { skipStrings: true, skipRegExps: true, skipTemplates: true }],
      'no-misleading-character-class': ['error', { allowEscape: true }],
      'no-param-reassign': 'error',
      'no-regex-spaces': 'error',
      'no-unsafe-finally': 'error',
      'no-useless-escape': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: false },
      ],
      // Numbers and booleans read well in a template; anything else should be put into words first.
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Functions over classes: what is taken from an object here has no `this` to lose.
      '@typescript-eslint/unbound-method': 'off',
      // An index signature lookup is not more exact with a bracket than with a dot.
      '@typescript-eslint/dot-notation': 'off',
      // A type says what a value is; an interface says what it must offer. Both are used on purpose.
      '@typescript-eslint/consistent-type-definitions': 'off',
      // Under noUncheckedIndexedAccess, `!` after a bounds check is the honest way to write an index.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['server/src/core/**/*.ts'],
    rules: {
      'no-console': 'error',
      'no-restricted-globals': ['error', ...hostGlobals],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'The core has no clock: take today as an argument.',
        },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'The core has no clock: take today as an argument.',
        },
        {
          selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
          message: 'The core gives the same answer every time: no randomness.',
        },
      ],
    },
  },
  direction(['server/src/core/**/*.ts'], pure, noAdapter),
  direction(['server/src/core/markdown/**/*.ts'], pure, noAdapter, [
    sibling('policy', 'rules', 'lint', 'config', 'scorecard', 'generate', 'templates', 'repository'),
    'markdown/ is the first step: text in, tree out.',
  ]),
  direction(['server/src/core/policy/**/*.ts'], pure, noAdapter, [
    sibling('rules', 'lint', 'config', 'scorecard', 'generate'),
    'policy/ reads the tree. It knows nothing of rules and of what is made of its answers.',
  ]),
  direction(['server/src/core/rules/**/*.ts'], pure, noAdapter, [
    ['**/lint', '**/lint/**', '**/markdown/parse*'],
    'A rule is called by lint, and gets its policy already read.',
  ]),
  direction(['server/src/core/{templates,scorecard}/**/*.ts'], pure, noAdapter, [
    sibling('rules', 'lint'),
    'Templates and the Scorecard check know nothing of rules.',
  ]),
  direction(
    ['server/src/lsp/**/*.ts'],
    [
      [...nodeModules, 'vscode', 'vscode-languageclient', 'vscode-languageclient/**'],
      'lsp/ runs under Node and in a web worker alike: the host gives it what it needs.',
    ],
    [[...sibling('cli'), '**/client/src/**'], 'lsp/ imports the core only.'],
    coreIndexOnly,
  ),
  direction(
    ['server/src/cli/**/*.ts'],
    [editorModules, 'The command line knows no editor.'],
    [[...sibling('lsp'), '**/client/src/**'], 'cli/ imports the core only.'],
    coreIndexOnly,
  ),
  direction(
    ['client/src/**/*.ts'],
    [nodeModules, 'The client runs in the browser too: use the API of vscode.'],
    ['server/src/(?!protocol$)', 'Only the language server protocol crosses between client and server.'],
  ),
  {
    // The Node host alone may speak to Node.
    files: ['client/src/node.ts', 'client/src/serverProcess.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': 'off' },
  },
  {
    files: ['test/**/*.ts', 'scripts/**/*.ts'],
    rules: {
      // Mocha calls what `it` is given, and assertions on JSON read better without a type for every shape.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },
);
