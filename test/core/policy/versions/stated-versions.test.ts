import { equal } from 'node:assert/strict';
import { isRelease, taggedVersions } from '../../../../server/src/core/policy/versions/stated-versions';

describe('versions of tags', () => {
  const cases: readonly [about: string, tags: string, all: string, released: string][] = [
    ['by their numbers, not their letters', 'v1.9.0 v1.10.0 v1.2.0', 'v1.10.0 v1.9.0 v1.2.0', 'v1.10.0'],
    ['a pre-release before its release', '2.0.0 2.0.0-rc.1 1.0', '2.0.0 2.0.0-rc.1 1.0', '2.0.0'],
    ['a pre-release of what is not released', 'v1.4.0 v2.0.0-beta.2', 'v2.0.0-beta.2 v1.4.0', 'v1.4.0'],
    [
      'what makes no other release',
      '1.2.3.Final 1.2.2+build5 1.2.4.post1',
      '1.2.4.post1 1.2.3.Final 1.2.2+build5',
      '1.2.4.post1',
    ],
    ['a capital letter before it, and four numbers', 'V2.0 2.0.0.1', '2.0.0.1 V2.0', '2.0.0.1'],
    ['neither names, nor parts of a repository, nor numbers alone', 'nightly api/v3.0.0 20240101 v7', '', ''],
  ];
  for (const [about, tags, all, released] of cases) {
    it(about, () => {
      const found = taggedVersions(tags.split(' '));
      equal(found.map(({ text }) => text).join(' '), all);
      equal(found.find(isRelease)?.text ?? '', released);
    });
  }
});
