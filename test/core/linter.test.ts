import assert from 'node:assert/strict';
import fc from 'fast-check';
import { resolveConfig } from '../../server/src/core/config/config';
import { createLinter, lint } from '../../server/src/core/lint/lint';
import type { Finding, LintContext } from '../../server/src/core/lint/finding';
import type { Span } from '../../server/src/core/markdown/model';
import { finish } from '../../server/src/core/markdown/steps';
import type { Policy } from '../../server/src/core/policy/model';
import { policyReader, readPolicy } from '../../server/src/core/policy/read';
import { PROFILE_IDS } from '../../server/src/core/rules/profiles';
import { markdownText } from './arbitraries';
import { EVERYTHING } from './rules/everything';

const context: LintContext = { config: resolveConfig(), repository: {}, today: '2030-01-01' };

const CONTEXTS: readonly LintContext[] = [
  context,
  { ...context, today: '2031-06-01' },
  {
    ...context,
    repository: {
      path: 'SECURITY.md',
      remotes: [{ name: 'origin', host: 'github.com', owner: 'acme', repo: 'app', forge: 'github' }],
    },
  },
  { ...context, config: resolveConfig({ profiles: PROFILE_IDS }) },
  {
    ...context,
    config: resolveConfig({ options: { staleAfterDays: 100_000 }, rules: { 'sla-vague': 'error' } }),
  },
  { ...context, config: resolveConfig({ only: ['sla-contradiction', 'contact-placeholder'] }) },
];

/** All rules with all that they can be told. */
const everything: LintContext = { ...CONTEXTS[2]!, config: resolveConfig({ profiles: PROFILE_IDS }) };

const saidOf = (findings: readonly Finding[]) =>
  findings.map((finding) => ({ ...finding, fixes: finding.fixes() }));

/** The answers that are lists, of which an edit can take, add and move elements. */
const LISTS = [
  'channels',
  'publicInstructions',
  'deadContacts',
  'commitments',
  'placeholders',
  'templateInstructions',
  'dates',
  'reportingMethods',
  'forgeLinks',
  'brokenMailLinks',
  'wrongAddresses',
  'keys',
  'agreements',
] as const;

/** The policy after an edit that changes one list: it has only some of the elements, or all of them in a new list. */
function withList(policy: Policy, list: (typeof LISTS)[number], keep: readonly boolean[]): Policy {
  const all: readonly unknown[] = policy[list];
  const some = all.filter((_, index) => keep[index % Math.max(1, keep.length)] !== false);
  return { ...policy, document: { ...policy.document }, [list]: some };
}

/** The policy after an edit that changes what is said of the whole. */
function withoutTopics(policy: Policy): Policy {
  return {
    ...policy,
    topics: new Map(),
    document: { ...policy.document, sections: [...policy.document.sections] },
  };
}

type Edit = (policy: Policy) => Policy;

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(fc.constantFrom(...LISTS), fc.array(fc.boolean(), { maxLength: 5 })).map(
    ([list, keep]): Edit =>
      (policy) =>
        withList(policy, list, keep),
  ),
  fc.constant<Edit>((policy) => ({ ...policy, document: { ...policy.document } })),
  fc.constant<Edit>(withoutTopics),
  fc.constant<Edit>((policy) => readPolicy(policy.document.text)),
  fc.constant<Edit>((policy) => readPolicy(policy.document.text.slice(0, -20))),
);

/** What somebody types, pastes or deletes; `at` is a share of the text. */
const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 60 })),
  newText: fc.oneof(
    fc.constantFrom('x', ' ', '', '\n', '\n\n', '#', '- ', '`', '<!--'),
    markdownText,
    fc.integer({ min: 0, max: EVERYTHING.length }).map((from) => EVERYTHING.slice(from, from + 80)),
  ),
});

const text = fc.oneof(
  fc.constant(EVERYTHING),
  markdownText,
  fc.tuple(markdownText, markdownText).map(([a, b]) => `${a}\n\n${EVERYTHING}\n\n${b}`),
);

describe('a linter that keeps what an edit does not touch', function () {
  this.timeout(120_000);

  it('says what is said from scratch, whatever changes and stays', () => {
    fc.assert(
      fc.property(
        text,
        fc.array(fc.tuple(edit, fc.constantFrom(...CONTEXTS.keys())), { minLength: 1, maxLength: 8 }),
        (whole, edits) => {
          const judge = createLinter();
          let policy = readPolicy(whole);
          judge(policy, context);
          for (const [change, index] of edits) {
            policy = change(policy);
            // Mostly the same circumstances, as while somebody types.
            const circumstances = CONTEXTS[edits.length % 3 === 0 ? index : 0]!;
            const kept = judge(policy, circumstances);
            assert.deepEqual(saidOf(kept), saidOf(lint(policy, circumstances)));
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('does not look again at what nobody has changed', () => {
    const policy = readPolicy(EVERYTHING);
    const looks = new Map<string, number>();
    const counted = { ...policy };
    for (const list of LISTS) {
      Object.assign(counted, {
        [list]: new Proxy<readonly unknown[]>(policy[list], {
          get(target, name) {
            looks.set(list, (looks.get(list) ?? 0) + 1);
            return Reflect.get(target, name) as unknown;
          },
        }),
      });
    }
    const judge = createLinter();
    const first = saidOf(judge(counted, context));
    assert.ok(first.length > 10);
    assert.ok((looks.get('commitments') ?? 0) > 0);
    looks.clear();
    const again = judge({ ...counted, document: { ...policy.document } }, context);
    assert.deepEqual([...looks], []);
    assert.deepEqual(saidOf(again), first);
    looks.clear();
    judge({ ...counted, channels: [], document: { ...policy.document } }, context);
    assert.ok(looks.has('placeholders'), 'who reads the channels and the placeholders looks at both again');
    assert.equal(looks.get('dates'), undefined);
    assert.equal(looks.get('templateInstructions'), undefined);
  });

  it('says what is said from scratch of a policy that is edited', () => {
    fc.assert(
      fc.property(text, fc.array(change, { minLength: 1, maxLength: 12 }), (whole, changes) => {
        const judge = createLinter();
        const reader = finish(policyReader(whole));
        judge(reader.policy, everything);
        let now = whole;
        for (const { at, length, newText } of changes) {
          const start = Math.floor(at * now.length);
          const span = { start, end: Math.min(now.length, start + length) };
          now = now.slice(0, span.start) + newText + now.slice(span.end);
          finish(reader.edit({ span, newText }));
          const kept = judge(reader.policy, everything);
          assert.deepEqual(saidOf(kept), saidOf(lint(readPolicy(now), everything)), now);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('places findings and fixes where their words are now', () => {
    const judge = createLinter();
    const reader = finish(policyReader(EVERYTHING));
    const before = judge(reader.policy, context).map(({ span }) => span);
    finish(reader.edit({ span: { start: 0, end: 0 }, newText: '\n'.repeat(7) }));
    const after = judge(reader.policy, context).map(({ span }) => span);
    assert.ok(before.length > 10);
    assert.deepEqual(
      after,
      before.map(({ start, end }) => ({ start: start + 7, end: end + 7 })),
    );
  });

  it('hands on the findings whose words an edit has not changed', () => {
    const judge = createLinter();
    const end = `${EVERYTHING}\n\nThe end.\n\n## Thanks\n\nWe thank all of you.\n`;
    const reader = finish(policyReader(end));
    const before = judge(reader.policy, context);
    const edit = (span: Span, newText: string): readonly Finding[] => {
      finish(reader.edit({ span, newText }));
      return judge(reader.policy, context);
    };
    const areHandedOn = (from: readonly Finding[], to: readonly Finding[]): boolean =>
      from.every((finding) => to.includes(finding));
    const at = end.indexOf('The end.');
    const beside = edit({ start: at, end: at }, 'x');
    assert.ok(beside.length === before.length && areHandedOn(before, beside));
    assert.ok(areHandedOn(before, edit({ start: 0, end: 0 }, '\n')), 'all of them have moved');
    // One more of a rule that has something to say of other sections.
    const place = reader.policy.document.text.indexOf('We thank');
    const more = edit({ start: place, end: place }, '### Nothing\n\n### Friends\n\n');
    assert.ok(more.length > before.length && areHandedOn(before, more));
  });

  it('keeps nothing of another configuration', () => {
    const judge = createLinter();
    const policy = readPolicy(EVERYTHING);
    const severities = (config: LintContext['config']) =>
      judge(policy, { ...context, config })
        .filter(({ ruleId }) => ruleId === 'sla-contradiction')
        .map(({ severity }) => severity);
    assert.deepEqual(severities(resolveConfig()), ['warning']);
    assert.deepEqual(severities(resolveConfig({ rules: { 'sla-contradiction': 'hint' } })), ['hint']);
    assert.deepEqual(severities(resolveConfig({ rules: { 'sla-contradiction': 'off' } })), []);
  });
});
