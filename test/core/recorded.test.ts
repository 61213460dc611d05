import assert from 'node:assert/strict';
import { resolveConfig } from '../../server/src/core/config/config';
import type { Block, Section } from '../../server/src/core/markdown/model';
import { readPolicy } from '../../server/src/core/policy/read';
import type { Policy } from '../../server/src/core/policy/model';
import { comparing, record } from '../../server/src/core/lint/recorded';
import { ruleIds } from '../../server/src/core/rules/registry';
import { rules } from '../../server/src/core/rules/registry.generated';
import type { RuleContext } from '../../server/src/core/rules/rule';
import { PROFILE_IDS } from '../../server/src/core/rules/profiles';
import { EVERYTHING } from './rules/everything';

const text = `# Security Policy

## Reporting a Vulnerability

Write to security@acme.dev. We respond within 48 hours.

## Response Timeline

- Critical: 7 days
`;

function contextOf(policy: Policy, changes: Partial<RuleContext> = {}): RuleContext {
  const { options } = resolveConfig();
  return { policy, repository: {}, today: '2030-01-01', options, profiles: PROFILE_IDS, ruleIds, ...changes };
}

/** The policy after an edit: the document is another one, and so is what the edit has changed. */
const edited = (policy: Policy, changes: Partial<Policy> = {}): Policy => ({
  ...policy,
  document: { ...policy.document },
  ...changes,
});

describe('what a run has read', () => {
  const policy = readPolicy(text);
  const context = contextOf(policy);

  const cases: readonly {
    readonly reads: string;
    readonly run: (context: RuleContext) => unknown;
    readonly same: readonly RuleContext[];
    readonly changed: readonly RuleContext[];
  }[] = [
    {
      reads: 'the commitments',
      run: (one) => one.policy.commitments.length,
      same: [
        contextOf(edited(policy)),
        contextOf(edited(policy, { channels: [], topics: new Map() })),
        contextOf(policy, { today: '2031-01-01', repository: {} }),
      ],
      changed: [contextOf(edited(policy, { commitments: [...policy.commitments] }))],
    },
    {
      reads: 'everything, when the policy is taken apart',
      run: ({ policy: { commitments, ...rest } }) => (commitments.length > 0 ? 0 : rest.channels),
      same: [],
      changed: [contextOf(edited(policy))],
    },
    {
      reads: 'nothing behind an answer that decides',
      run: (one) => one.policy.commitments.length > 0 || one.policy.channels.length > 0,
      same: [contextOf(edited(policy, { channels: [] }))],
      changed: [contextOf(edited(policy, { commitments: [] }))],
    },
    {
      reads: 'the day and the repository',
      run: (one) => `${one.today} ${one.repository.path ?? ''}`,
      same: [contextOf(edited(policy, { commitments: [] }), { repository: context.repository })],
      changed: [
        contextOf(policy, { today: '2030-01-02', repository: context.repository }),
        contextOf(policy, { repository: { path: 'SECURITY.md' } }),
      ],
    },
    {
      reads: 'the list of sections',
      run: (one) => one.policy.document.sections.length,
      same: [contextOf(edited(policy))],
      changed: [
        contextOf({
          ...policy,
          document: { ...policy.document, sections: [...policy.document.sections] },
        }),
      ],
    },
    {
      reads: 'what a function of the document answers',
      run: (one) => one.policy.document.sectionOf(policy.document.units[1]!).title,
      same: [
        contextOf({
          ...policy,
          document: { ...policy.document, sectionOf: (unit) => policy.document.sectionOf(unit) },
        }),
      ],
      changed: [
        contextOf({
          ...policy,
          document: { ...policy.document, sectionOf: () => policy.document.sections.at(-1)! },
        }),
      ],
    },
    {
      reads: 'whether there is a topic',
      run: (one) => one.policy.topics.has('scope') || one.policy.topics.get('reporting'),
      same: [contextOf(edited(policy, { topics: new Map(policy.topics) }))],
      changed: [contextOf(edited(policy, { topics: new Map() }))],
    },
    {
      reads: 'whether there is something',
      run: (one) => 'path' in one.repository || 'channels' in one.policy,
      same: [],
      changed: [contextOf(edited(policy))],
    },
  ];

  for (const { reads: what, run, same, changed } of cases) {
    it(`is ${what}`, () => {
      const { result, reads } = record(context, run);
      assert.deepEqual(result, run(context));
      assert.ok(comparing(context)(reads) || same.length === 0);
      for (const one of same) assert.ok(comparing(one)(reads));
      for (const one of changed) assert.ok(!comparing(one)(reads));
    });
  }

  it('does not hold on to the policy or its document', () => {
    const { reads } = record(context, (one) => one.policy.document.sections.map(({ title }) => title));
    const properties = Object.values(reads.properties).flatMap((values) => [...values.values()]);
    for (const value of [...properties, ...reads.answers.map((answer) => answer.value)])
      assert.ok(value !== policy && value !== policy.document);
  });
});

describe('every rule', () => {
  /** Runs all rules; whatever one of them does in its run that `record` cannot notice is an error. */
  function runWatched(policy: Policy): void {
    let watching = false;
    let readSections = false;
    const refuse = (target: Block | Section, name: 'start' | 'end' | 'parent'): void => {
      const own = Object.getOwnPropertyDescriptor(target, name);
      const value = (): unknown => (own?.get ? own.get.call(target) : own?.value);
      Object.defineProperty(target, name, {
        configurable: true,
        get() {
          if (watching && !(name === 'parent' && readSections)) {
            throw new Error(`The ${name} changes in place, so a run must not look at it.`);
          }
          return value();
        },
      });
    };
    for (const block of policy.document.blocks)
      for (const name of ['start', 'end'] as const) refuse(block, name);
    for (const section of policy.document.sections) refuse(section, 'parent');
    const document = new Proxy(policy.document, {
      get(target, name) {
        if (name === 'sections') readSections = true;
        const value: unknown = Reflect.get(target, name);
        if (typeof value !== 'function') return value;
        // The answers of the document's functions are compared themselves, wherever they come from.
        return (...args: unknown[]): unknown => {
          const before = watching;
          watching = false;
          const result: unknown = Reflect.apply(value, target, args);
          watching = before;
          return result;
        };
      },
    });
    for (const rule of rules) {
      watching = true;
      readSections = false;
      try {
        Array.from(rule.check(contextOf({ ...policy, document })));
      } catch (error) {
        throw new Error(`${rule.id}: ${String(error)}`);
      } finally {
        watching = false;
      }
    }
  }

  it('looks only at what can be noticed', () => {
    const examples = rules.flatMap(({ examples: { violates, passes } }) => [...violates, ...passes]);
    for (const example of [...examples, EVERYTHING]) {
      runWatched(readPolicy(typeof example === 'string' ? example : example.text));
    }
  });
});
