import assert from 'node:assert/strict';
import { complete, fixAll, inspect, lint, readPolicy, resolveConfig, scorecard } from '../../server/src/core';
import type { Policy } from '../../server/src/core';
import { applyEdits, needsInput } from '../../server/src/core/edits';
import { PROFILE_IDS } from '../../server/src/core/rules/profiles';
import { POLICY_NAMES, policyText } from './policies';

/** Every rule there is. */
const context = { config: resolveConfig({ profiles: PROFILE_IDS }), repository: {}, today: '2026-11-22' };

/** The words that readers see, without those that name the language of a code block; an address may be corrected. */
const wordsOf = (text: string) =>
  text.replace(/https?:\S+|(?<=^ {0,3}(?:`{3,}|~{3,}))\w+/gm, '').match(/[\p{L}\p{N}]+/gu) ?? [];

describe('real policies', function () {
  this.timeout(60_000);

  it('are here', function () {
    if (POLICY_NAMES.length > 0) return;
    console.log('      skipped: ../shared/corpus is not here');
    this.skip();
  });

  for (const name of POLICY_NAMES) {
    it(name, () => {
      const text = policyText(name);
      const policy = readPolicy(text);
      checkFindings(text, policy);
      checkFixes(text, policy);
      const { document } = policy;
      for (const { startLine, endLine } of Object.values(inspect(policy).topics)) {
        assert.ok(startLine >= 1 && startLine <= endLine && endLine <= document.lineCount);
      }
      for (let line = 0; line < document.lineCount; line += 7)
        complete(policy, context, { offset: document.lineStart(line) });
      scorecard(text);
    });
  }

  it('say the same with every line ending', () => {
    for (const name of POLICY_NAMES) {
      const text = policyText(name).replace(/\r\n|\r/g, '\n');
      const rules = (version: string) =>
        lint(readPolicy(version), context).map(({ ruleId, message }) => `${ruleId} ${message}`);
      assert.deepEqual(rules(text.replaceAll('\n', '\r\n')).sort(), rules(text).sort(), name);
    }
  });
});

/** Every place lies inside of the text, and the findings come in its order. */
function checkFindings(text: string, policy: Policy): void {
  let last = 0;
  for (const { ruleId, span, related, message } of lint(policy, context)) {
    for (const { start, end } of [span, ...related.map((other) => other.span)]) {
      assert.ok(0 <= start && start <= end && end <= text.length, `${ruleId} at ${start}-${end}`);
    }
    assert.ok(span.start >= last, `${ruleId} comes in order`);
    assert.ok(
      message !== '' && !/[\r\n{}]|undefined/.test(message.replace(/"[^"]*"/g, '')),
      `${ruleId}: ${message}`,
    );
    last = span.start;
  }
}

/** Every fix can be applied and ends its finding; safe ones lose no word, and leave nothing to fix. */
function checkFixes(text: string, policy: Policy): void {
  for (const finding of lint(policy, context)) {
    for (const fix of finding.fixes()) {
      const after = applyEdits(text, fix.edits);
      if (needsInput(fix)) continue;
      assert.notEqual(after, text, `${finding.ruleId}: ${fix.title}`);
      const before = lint(policy, context).filter(({ ruleId }) => ruleId === finding.ruleId).length;
      const left = lint(readPolicy(after), context).filter(({ ruleId }) => ruleId === finding.ruleId).length;
      assert.ok(left < before, `${finding.ruleId}: "${fix.title}" ends its finding`);
    }
  }
  const fixed = fixAll(text, readPolicy, context);
  assert.equal(fixAll(fixed, readPolicy, context), fixed, 'fixing again changes nothing');
  const kept = new Map<string, number>();
  for (const word of wordsOf(fixed)) kept.set(word, (kept.get(word) ?? 0) + 1);
  for (const word of wordsOf(text)) kept.set(word, (kept.get(word) ?? 0) - 1);
  const lost = [...kept].filter(([, count]) => count < 0).map(([word]) => word);
  assert.deepEqual(lost, []);
}
