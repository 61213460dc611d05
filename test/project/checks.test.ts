import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../scripts/setup.mjs';

/** Each of these is a command of its own too. Here they are part of what `npm test` proves. */
const checks: readonly (readonly [title: string, ...command: string[]])[] = [
  ['types are right', 'node_modules/typescript/bin/tsc', '--build'],
  ['ESLint has nothing to say', 'node_modules/eslint/bin/eslint.js', '.'],
  ['files are formatted', 'node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
  ['nothing is unused', 'node_modules/knip/bin/knip.js', '--no-progress'],
  ['generated files are up to date', '--import', 'tsx', 'scripts/generate/index.ts', '--check'],
];

describe('the checks of the house', function () {
  this.timeout(300_000);

  for (const [title, ...command] of checks) {
    it(title, () => {
      const { status, stdout, stderr } = spawnSync(process.execPath, command, {
        cwd: root,
        encoding: 'utf8',
      });
      assert.equal(status, 0, `${stdout}${stderr}`);
    });
  }

  it('every suite says what it ran, or that it ran nothing', () => {
    const run = spawnSync(process.execPath, [join('scripts', 'test.mjs'), 'no-such-suite'], {
      cwd: root,
      encoding: 'utf8',
    });
    assert.equal(run.status, 2);
    assert.match(run.stderr, /^No suite no-such-suite\. There are: unit, /);
  });
});
