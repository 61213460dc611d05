import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/setup.mjs';
import { lint, readPolicy, resolveConfig, type Finding } from '../../server/src/core';

/** What the default profile says about a file of the project, by itself: without a repository around it. */
function findingsIn(path: string): readonly Finding[] {
  const text = readFileSync(join(root, path), 'utf8');
  return lint(readPolicy(text), { config: resolveConfig(), repository: {}, today: '2026-11-22' });
}

const aboveHint = (findings: readonly Finding[]) =>
  findings.filter(({ severity }) => severity !== 'hint').map(({ ruleId, message }) => `${ruleId}: ${message}`);

describe('policies of our own', () => {
  for (const path of ['SECURITY.md', 'examples/good/SECURITY.md', 'examples/pointer/SECURITY.md']) {
    it(`${path} has no finding above hint`, () => {
      assert.deepEqual(aboveHint(findingsIn(path)), []);
    });
  }

  it('examples/needs-work shows many different problems', () => {
    const rules = new Set(findingsIn('examples/needs-work/SECURITY.md').map(({ ruleId }) => ruleId));
    const shown = [
      ...['contact-reserved-domain', 'sla-inverted', 'sla-contradiction', 'versions-template-rows'],
      ...['last-updated-stale', 'duplicate-section', 'empty-section', 'advisory-url-not-report-form'],
    ];
    assert.deepEqual(
      shown.filter((rule) => !rules.has(rule)),
      [],
    );
  });

  it('examples/template-left shows what was never filled in', () => {
    const rules = new Set(findingsIn('examples/template-left/SECURITY.md').map(({ ruleId }) => ruleId));
    assert.ok(rules.has('template-variable-left'));
    assert.ok(rules.has('contact-placeholder'));
  });
});
