import assert from 'node:assert/strict';
import { severityInProfile } from '../../../server/src/core/rules/documentation';
import { PROFILE_IDS } from '../../../server/src/core/rules/profiles';
import { ruleNamed } from '../../../server/src/core/rules/registry';
import { rules } from '../../../server/src/core/rules/registry.generated';
import { SOURCES } from '../../../server/src/core/rules/sources';
import { sharedFile } from './harness';

const catalogue = sharedFile('rules/rules.json');

describe('the data of the rules', () => {
  it('has the severities of the catalogue in every profile', function () {
    if (catalogue === undefined) return this.skip();
    const { rules: entries } = JSON.parse(catalogue) as {
      rules: { id: string; severity: string; statement: string; profiles: Record<string, string> }[];
    };
    for (const entry of entries) {
      const rule = ruleNamed(entry.id);
      if (!rule) continue;
      const profiles = Object.fromEntries(
        PROFILE_IDS.flatMap((profile) => {
          const severity = severityInProfile(rule, profile);
          return severity ? [[profile, severity]] : [];
        }),
      );
      assert.deepEqual(
        { id: rule.id, severity: rule.severity, profiles },
        { id: entry.id, severity: entry.severity, profiles: entry.profiles },
      );
    }
  });

  for (const rule of rules) {
    it(`${rule.id} is documented in full sentences`, () => {
      for (const text of [rule.statement, rule.why, rule.detects, rule.remedy, rule.whenToTurnOff]) {
        assert.match(text, /^[A-Z"`'].*[.`)]$/s, text);
      }
      for (const text of Object.values(rule.messages)) {
        assert.ok(text.length <= 130, `${text.length} characters are too long for a message: ${text}`);
        assert.doesNotMatch(text, /\n/);
        assert.ok(!text.includes(rule.id), `the message repeats the id: ${text}`);
      }
      for (const [, key = ''] of [rule.why, rule.detects, rule.remedy]
        .join(' ')
        .matchAll(/\[([A-Z][A-Z0-9-]+)\]/g)) {
        assert.ok(Object.hasOwn(SOURCES, key), `there is no source ${key}`);
      }
      assert.ok(rule.examples.violates.length > 0 && rule.examples.passes.length > 0);
    });
  }
});
