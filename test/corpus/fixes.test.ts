import { deepEqual, ok } from 'node:assert/strict';
import { accepted, tryFixes } from './fixes';
import { POLICY_NAMES } from './policies';

describe('every single fix of every finding on real policies', function () {
  // One reads and judges a policy some dozens of times.
  this.timeout(120_000);
  let fixes = 0;

  for (const name of POLICY_NAMES)
    it(name, async () => {
      const tried = await tryFixes(name);
      fixes += tried.fixes;
      deepEqual(
        tried.failures
          .filter((failure) => !accepted(failure))
          .map(({ kind, fix, detail }) => [kind, fix, detail]),
        [],
        'npx tsx test/corpus/fixes.ts NAME prints the texts',
      );
    });

  it('is one of many', function () {
    if (POLICY_NAMES.length === 0) return this.skip();
    ok(fixes >= 500, `${fixes} fixes were tried`);
  });
});
