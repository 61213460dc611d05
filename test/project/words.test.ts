import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/setup.mjs';

/** Every file that is, or is about to be, part of the repository. */
function files(): string[] {
  const list = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  return list
    .split('\0')
    .filter((file) => file !== '' && file !== 'test/project/words.test.ts')
    .filter((file) => statSync(join(root, file), { throwIfNoEntry: false })?.isFile());
}

const read = (file: string) => readFileSync(join(root, file), 'utf8');

describe('the words in the repository', () => {
  const refused: readonly (readonly [title: string, pattern: RegExp])[] = [
    [
      'a path of somebody’s machine',
      /(?<![\w.-])(\/(work|root|tmp)\/[a-z]|\/Users\/(?!x\b)[A-Za-z]|C:\\Users\\)/,
    ],
    ['the host of a package registry', /\bregistry\.(npmjs\.org|yarnpkg\.com|npmmirror\.com)/],
    ['a note of something unfinished', /^\s*(\/\/|\/?\*+|#|--|;;)\s*(TODO|FIXME|XXX)\b/m],
    ['a conflict that was not resolved', /^(<<<<<<<|>>>>>>>) /m],
  ];

  for (const [title, pattern] of refused) {
    it(`hold no ${title.replace(/^an? |^the /, '')}`, () => {
      const found = files().flatMap((file) => {
        const match = pattern.exec(read(file));
        return match ? [`${file}: ${match[0]}`] : [];
      });
      assert.deepEqual(found, []);
    });
  }

  it('the lock file names no host', () => {
    assert.doesNotMatch(read('package-lock.json'), /"resolved"/);
  });
});
