import { deepEqual } from 'node:assert/strict';
import { scorecard } from '../../server/src/core';
import { referenceCounts } from '../core/scorecard/reference';
import { POLICY_NAMES, policyBytes } from './policies';

describe("OpenSSF Scorecard's points for real policies", () => {
  before(function () {
    if (POLICY_NAMES.length === 0) this.skip();
  });

  it('are those that the patterns of the check give', () => {
    const scores = (scoreOf: (bytes: Uint8Array) => number) =>
      POLICY_NAMES.map((name) => `${name} ${scoreOf(policyBytes(name))}`);
    deepEqual(
      scores((bytes) => scorecard(bytes).score),
      scores((bytes) => referenceCounts(bytes).score),
    );
  });
});
