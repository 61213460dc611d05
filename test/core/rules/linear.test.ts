import assert from 'node:assert/strict';
import { lint } from '../../../server/src/core/lint/lint';
import type { Policy } from '../../../server/src/core/policy/model';
import { resolveConfig } from '../../../server/src/core/config/config';
import { PROFILE_IDS } from '../../../server/src/core/rules/profiles';
import { ruleIds } from '../../../server/src/core/rules/registry';
import { rules } from '../../../server/src/core/rules/registry.generated';
import { EVERYTHING } from './everything';
import { contextOf, read } from './harness';

/** Promises that agree wherever they are compared, so that no comparison ends early. */
const CONSISTENT = `## Reporting a Vulnerability

- **E-mail**: security@acme.dev
- **Alternative**: write to security@acme.dev or use https://hackerone.com/acme

## Response Timeline

- Critical: 7 days
- High: 14 days

We acknowledge reports within 48 hours.
`;

const { options, profiles } = resolveConfig({ profiles: PROFILE_IDS });

/** Counts how often something is read of what a policy is made of. Sections, units and answers stay the objects that they are. */
function countReads(policy: Policy): () => number {
  let count = 0;
  const watch = (target: object): void => {
    for (const [name, { value, get, configurable }] of Object.entries(
      Object.getOwnPropertyDescriptors(target),
    )) {
      if (configurable !== true || typeof value === 'function') continue;
      Object.defineProperty(target, name, {
        configurable: true,
        get: () => {
          count += 1;
          return get ? (get.call(target) as unknown) : (value as unknown);
        },
      });
    }
  };
  const { document, channels, commitments, deadContacts, placeholders, templateInstructions } = policy;
  const { forgeLinks, brokenMailLinks, wrongAddresses, keys, agreements, publicInstructions } = policy;
  const read = [channels, commitments, deadContacts, placeholders, templateInstructions];
  const contacts = [forgeLinks, brokenMailLinks, wrongAddresses, keys, agreements, publicInstructions];
  const answers = [...read, ...contacts];
  for (const list of [...answers, policy.headings, document.sections, policy.reportingMethods.flat()])
    list.forEach(watch);
  return () => count;
}

/** What each rule reads of a text that is repeated. */
function readsOf(text: string, times: number): Map<string, number> {
  const policy = read(text.repeat(times));
  const count = countReads(policy);
  const context = { policy, ...contextOf({}), options, profiles, ruleIds };
  return new Map(
    rules.map((rule) => {
      const before = count();
      Array.from(rule.check(context));
      return [rule.id, count() - before];
    }),
  );
}

describe('what a rule costs', () => {
  for (const [name, text] of Object.entries({ EVERYTHING, CONSISTENT })) {
    it(`grows no faster than the text (${name})`, () => {
      const [once, twice] = [readsOf(text, 15), readsOf(text, 30)];
      for (const [id, reads] of twice) {
        const expected = 2.2 * (once.get(id) ?? 0);
        assert.ok(reads <= expected + 20, `${id} reads ${once.get(id)} times of one and ${reads} of two`);
      }
      assert.ok((twice.get('duplicate-section') ?? 0) > 100);
    });
  }
});

describe('a long policy', () => {
  it('has as many findings as it has causes', () => {
    const found = lint(read(EVERYTHING.repeat(30)), contextOf({}));
    const contacts = found.filter(({ ruleId }) => ruleId === 'contact-placeholder');
    assert.equal(contacts.length, 30);
  });
});
