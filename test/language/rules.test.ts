import { deepEqual } from 'node:assert/strict';
import { drawView } from '../../server/src/core/report/drawing/page';
import { usualPath } from '../../server/src/core/rules/applies';
import { PROFILE_IDS } from '../../server/src/core/rules/profiles';
import { rules } from '../../server/src/core/rules/registry.generated';
import { EXAMPLES_TODAY } from '../../server/src/core/rules/rule';
import type { Example, Rule } from '../../server/src/core/rules/rule';
import { contentsOf } from '../core/report/drawn';
import { check } from '../core/rules/harness';
import { speakEnglish, speakPseudo, untranslated } from './pseudo';
import { nothing, untranslatedIn } from './shown';

describe('a made-up language', () => {
  it('the brackets show what is not translated', () => {
    const cases: readonly (readonly [shown: string, given: string, found: readonly string[]])[] = [
      ['⟦No problems⟧', '', []],
      ['No problems', '', ['No problems']],
      ['⟦Swap ⟧the two⟦ times⟧', '', ['the two']],
      ['⟦There is no file "⟧docs/A.md⟦"⟧', 'See [it](docs/A.md).', []],
      ['⟦Write "⟧within  30 days⟦"⟧', 'We answer within 30\ndays.', []],
      ['⟦Turn off ⟧sla-vague⟦ here⟧ (OSPS-VM-01.01)', '', []],
      ['⟦Fine:⟧\n\n```markdown\nWrite to us.\n```\nAnd so on', '', ['And so on']],
      ['⟦This has ⟧12⟦ of ⟧100%', '', []],
    ];
    for (const [shown, given, expected] of cases) deepEqual(untranslated(shown, given), expected);
  });
});

describe('in a made-up language: what the rules say of their examples, the titles of the fixes, and the reports', function () {
  this.timeout(60_000);
  before(speakPseudo);
  after(speakEnglish);

  function saidOf(rule: Rule, example: Example): string[] {
    const {
      text,
      repository = {},
      today = EXAMPLES_TODAY,
    } = typeof example === 'string' ? { text: example } : example;
    const path = repository.path ?? usualPath(rule);
    const given = `${text}\n${path}\n${json(repository)}`;
    const findings = check(text, {
      repository: { ...repository, path },
      today,
      config: { profiles: PROFILE_IDS },
    });
    const report = drawView(contentsOf(text, { repository, path, profiles: PROFILE_IDS }));
    return [
      ...findings.flatMap(({ message, related }) => untranslatedIn({ message, related }, given)),
      ...findings.flatMap((finding) => finding.fixes().flatMap((fix) => untranslatedIn(fix, given))),
      ...untranslatedIn(report, given),
    ];
  }

  for (const rule of rules) {
    it(rule.id, () => {
      const { violates, passes } = rule.examples;
      nothing([...violates, ...passes].flatMap((example) => saidOf(rule, example)));
    });
  }
});

/** With the members of sets. */
const json = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) => (each instanceof Set ? [...(each as Set<unknown>)] : each));
