import assert from 'node:assert/strict';
import { PROFILE_IDS } from '../../../server/src/core/rules/profiles';
import { ruleIds } from '../../../server/src/core/rules/registry';
import { check, fixEverything, read, sharedFile } from './harness';

interface Expected {
  readonly clock: string;
  readonly seeds: Record<
    string,
    { file: string; profiles: Record<string, { rule: string; line: number; severity: string }[]> }
  >;
}

const expected = sharedFile('rules/seeds.expected.json');

describe('the two seeds', () => {
  if (expected === undefined) {
    it('are not beside the project: skipped');
    return;
  }
  const { clock, seeds } = JSON.parse(expected) as Expected;
  const catalogue = JSON.parse(sharedFile('rules/rules.json') ?? '{"rules":[]}') as {
    rules: { id: string; tier: number }[];
  };
  const tiers = new Map(catalogue.rules.map(({ id, tier }) => [id, tier]));

  it('are judged by every profile, and by every rule but those that few projects need', () => {
    for (const { profiles } of Object.values(seeds)) {
      assert.deepEqual(Object.keys(profiles).sort(), [...PROFILE_IDS].sort());
      const others = Object.values(profiles).flatMap((findings) => findings.map(({ rule }) => rule));
      assert.deepEqual(
        others.filter((rule) => !ruleIds.has(rule) && tiers.get(rule) !== 3),
        [],
      );
    }
  });

  for (const [seed, { file, profiles }] of Object.entries(seeds)) {
    const text = sharedFile(`seeds/${file}`) ?? '';
    const { document } = read(text);
    for (const profile of PROFILE_IDS) {
      it(`seed ${seed} under ${profile}`, () => {
        const found = check(text, { config: { profiles: [profile] }, today: clock }).map(
          ({ ruleId, severity, span }) => `${document.lineAt(span.start) + 1} ${ruleId} ${severity}`,
        );
        const wanted = (profiles[profile] ?? [])
          .filter(({ rule }) => ruleIds.has(rule))
          .map(({ rule, line, severity }) => `${line} ${rule} ${severity}`);
        assert.deepEqual(found.sort(), wanted.sort());
      });
    }

    it(`seed ${seed} has no error and no warning after all fixes`, () => {
      const repository = {
        remotes: [
          { name: 'origin', host: 'github.com', owner: 'acme', repo: 'app', forge: 'github' as const },
        ],
        contacts: ['security@acme.dev'],
      };
      const fixed = fixEverything(text, { repository, today: clock });
      const left = check(fixed, { repository, today: clock }).filter(
        ({ severity }) => severity === 'error' || severity === 'warning',
      );
      assert.deepEqual(
        left.map(({ ruleId, message }) => `${ruleId}: ${message}`),
        [],
        fixed,
      );
    });
  }
});
