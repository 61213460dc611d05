/**
 * `npm test`: sets everything up on a fresh clone, and runs every suite.
 *
 *   npm test                  all of them
 *   npm test -- unit cli      the named ones
 *
 * It ends with one line, `N passed, M failed`, and with exit status 1 when anything failed. A suite that ran no
 * test, or that ended badly, counts as a failure.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { buildBundles, installPackages, requireNode, root } from './setup.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */
/** @typedef {{ command: () => string[], needsBundles: boolean, onRequest?: boolean }} Suite */
/** @typedef {Counts & { name: string, seconds: number, note: string }} Result */

const testFiles = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(sep).join('/'))
  .filter((file) => file.endsWith('.test.ts'))
  .sort();

/** Folders with a suite of their own. Everything else below `test/` is the suite `unit`. */
const folders = ['project', 'lsp', 'cli', 'corpus', 'editor', 'bench'];

/**
 * Mocha on the test files below a folder of `test/`.
 * @param {string} folder
 * @returns {Suite}
 */
const mochaIn = (folder) => ({
  command: () => mocha((file) => file.startsWith(`${folder}/`)),
  needsBundles: true,
});

/**
 * The suite inside a real VS Code, on one of its hosts.
 * @param {string} host
 * @returns {Suite}
 */
const inEditor = (host) => ({ command: () => ['test/editor/host/launch.ts', host], needsBundles: true });

/** @type {Record<string, Suite>} */
const suites = {
  unit: {
    command: () => mocha((file) => !folders.some((folder) => file.startsWith(`${folder}/`))),
    needsBundles: false,
  },
  lsp: mochaIn('lsp'),
  cli: mochaIn('cli'),
  corpus: mochaIn('corpus'),
  project: mochaIn('project'),
  desktop: inEditor('desktop'),
  web: inEditor('web'),
  vsix: inEditor('vsix'),
  journey: mochaIn('editor/journey'),
  neovim: mochaIn('editor/neovim'),
  emacs: mochaIn('editor/emacs'),
  floor: { ...inEditor('floor'), onRequest: true },
};

/** Milliseconds for one test, on the busiest machine: it ends what hangs, and measures nothing. */
const MOST_TIME = '120000';

/** @param {(file: string) => boolean} wanted */
function mocha(wanted) {
  const files = testFiles.filter(wanted).map((file) => `test/${file}`);
  const support = join(root, 'test', 'support');
  const options = {
    timeout: MOST_TIME,
    reporter: join(support, 'reporter.mjs'),
    require: join(support, 'properties.mjs'),
  };
  return files.length === 0
    ? []
    : [
        'node_modules/mocha/bin/mocha.js',
        ...Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]),
        ...files,
      ];
}

/**
 * @param {string} name
 * @param {string} folder Where the suite leaves its counts.
 * @returns {Result}
 */
function runSuite(name, folder) {
  console.log(`\n━━ ${name} ━━`);
  const summary = join(folder, `${name}.json`);
  const command = /** @type {Suite} */ (suites[name]).command();
  const started = Date.now();
  const status =
    command.length === 0
      ? 0
      : spawnSync(process.execPath, ['--import', 'tsx', ...command], {
          cwd: root,
          stdio: ['ignore', 'inherit', 'inherit'],
          env: { ...process.env, MOCHA_SUMMARY: summary },
        }).status;
  const seconds = (Date.now() - started) / 1000;
  /** @type {Counts} */
  const counts = existsSync(summary)
    ? JSON.parse(readFileSync(summary, 'utf8'))
    : { passed: 0, failed: 0, skipped: 0 };
  const note = troubleOf(status, counts);
  return { ...counts, failed: note ? counts.failed + 1 : counts.failed, name, seconds, note };
}

/**
 * What is wrong with a suite beside the tests that it counted as failed.
 * @param {number | null} status
 * @param {Counts} counts
 */
function troubleOf(status, { passed, failed, skipped }) {
  if (status !== 0 && failed === 0) return `ended with ${status === null ? 'a signal' : `status ${status}`}`;
  if (passed + failed + skipped === 0) return 'ran no test';
  return '';
}

/** @param {Result[]} results */
function report(results) {
  console.log('\nsuite      passed  failed  skipped      time');
  for (const { name, passed, failed, skipped, seconds, note } of results) {
    const columns = [
      name.padEnd(9),
      String(passed).padStart(7),
      String(failed).padStart(7),
      String(skipped).padStart(8),
    ];
    console.log(`${columns.join(' ')} ${seconds.toFixed(1).padStart(8)}s  ${note}`.trimEnd());
  }
  /** @param {keyof Counts} key */
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  const skipped = sum('skipped');
  console.log(
    `\n${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
  );
  return sum('failed') === 0;
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in suites));
if (unknown.length > 0) {
  console.error(`No suite ${unknown.join(', ')}. There are: ${Object.keys(suites).join(', ')}.`);
  process.exit(2);
}
const names = asked.length > 0 ? asked : Object.keys(suites).filter((name) => !suites[name]?.onRequest);

requireNode();
const folder = mkdtempSync(join(tmpdir(), 'summaries-'));
if (asked.length === 0) rmSync(join(root, 'test-results'), { recursive: true, force: true });
try {
  installPackages();
  if (names.some((name) => suites[name]?.needsBundles)) buildBundles();
  const passed = report(names.map((name) => runSuite(name, folder)));
  process.exitCode = passed ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.log('\n0 passed, 1 failed');
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
