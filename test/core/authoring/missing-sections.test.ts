import { deepEqual } from 'node:assert/strict';
import { missingSections } from '../../../server/src/core/authoring/missing-sections';
import { lint } from '../../../server/src/core/lint/lint';
import type { Finding } from '../../../server/src/core/lint/finding';
import { PROFILE_IDS } from '../../../server/src/core/rules/profiles';
import { rules } from '../../../server/src/core/rules/registry.generated';
import { SECTION_IDS, type SectionId } from '../../../server/src/core/templates';
import { contextOf, read, type Circumstances } from '../rules/harness';

const told = (text: string, circumstances: Circumstances) => {
  const policy = read(text);
  const context = contextOf(circumstances);
  const findings = lint(policy, context);
  return { findings, missing: missingSections(policy, findings, context) };
};

/** What the fixes insert, when all of them are made: the slow way to the same answer. */
function inserted(findings: readonly Finding[]): readonly SectionId[] {
  const firstOfRules = new Map(findings.toReversed().map((finding) => [finding.ruleId, finding])).values();
  const ids = new Set(Array.from(firstOfRules, (finding) => finding.fixes().map(({ id }) => id)).flat());
  return SECTION_IDS.filter((id) => id !== 'safe-harbor' && ids.has(`insert-${id}`));
}

const everyProfile = { profiles: PROFILE_IDS };

describe('the sections that are missing', () => {
  const cases: readonly [what: string, text: string, circumstances: Circumstances, ...SectionId[]][] = [
    [
      'those that rules of the profile miss, in the order of a policy',
      '# Security Policy\n\n## Supported Versions\n\n| Version | Supported |\n| - | - |\n| 2.x | Yes |\n\n## Reporting\n\nWrite to security@acme.dev.\n',
      { config: { profiles: ['openssf-best-practices'] } },
      'response-timeline',
      'disclosure-policy',
      'recognition',
    ],
    [
      'one that is there and empty',
      '# Security Policy\n\nWrite to security@acme.dev.\n\n## Scope\n',
      { config: { profiles: ['cisa-vdp'] } },
      'report-content',
      'response-timeline',
      'disclosure-policy',
      'scope',
    ],
    [
      'no section about times where the missing time belongs to one that is there',
      '# Security Policy\n\nWrite to security@acme.dev with all details and steps to reproduce.\n\n## Response Timeline\n\n- Fix: 7 days\n',
      { config: { profiles: ['uk-psti'] } },
      'disclosure-policy',
    ],
    [
      'none that could not be read, behind a fence that is not closed',
      '# Security Policy\n\nWrite to security@acme.dev.\n\n```\n',
      { config: everyProfile },
    ],
  ];
  for (const [what, text, circumstances, ...expected] of cases)
    it(`are ${what}`, () => {
      deepEqual(told(text, circumstances).missing, expected);
    });

  it('are those that fixes insert, in every example of every rule', () => {
    for (const { id, examples } of rules)
      for (const example of [...examples.violates, ...examples.passes])
        for (const config of [{}, everyProfile]) {
          const { text, ...around } = typeof example === 'string' ? { text: example } : example;
          const { findings, missing } = told(text, { ...around, config });
          deepEqual(missing, inserted(findings), `${id}: ${text}`);
        }
  });
});
