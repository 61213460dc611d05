import { deepEqual, ok } from 'node:assert/strict';
import { POLICY_NAMES, severeFindings } from './policies';
import { keyOf, unjudged, verdicts } from './verdicts';

describe('errors and warnings on real policies', function () {
  this.timeout(60_000);
  before(function () {
    if (POLICY_NAMES.length === 0) this.skip();
  });

  it('have all been judged by a reader', () => {
    deepEqual(
      unjudged().map(({ file, line, rule, message }) => `${file}:${line} ${rule}: ${message}`),
      [],
      'npx tsx test/corpus/verdicts.ts prints them: read the policies, and add verdicts to verdicts.jsonl',
    );
  });

  // What is not is told, with the reason, in verdicts.jsonl.
  it('are true and worth saying, 98 of 100', () => {
    const byKey = new Map(verdicts().map((verdict) => [keyOf(verdict), verdict.verdict]));
    const judged = severeFindings().map((finding) => byKey.get(keyOf(finding)));
    const isTrue = judged.filter((verdict) => verdict === 'true').length;
    ok(isTrue >= judged.length * 0.98, `${isTrue} of ${judged.length} are true and worth saying`);
  });

  it('no longer said are not kept', () => {
    const said = new Set(severeFindings().map(keyOf));
    deepEqual(
      verdicts().filter((verdict) => !said.has(keyOf(verdict))),
      [],
    );
  });
});
