import assert from 'node:assert/strict';
import { resolveConfig } from '../../server/src/core/config/config';
import { lint } from '../../server/src/core/lint/lint';
import { finish } from '../../server/src/core/markdown/steps';
import type { Policy } from '../../server/src/core/policy/model';
import { policyReader, readPolicy } from '../../server/src/core/policy/read';
import { PROFILE_IDS } from '../../server/src/core/rules/profiles';
import { rules } from '../../server/src/core/rules/registry.generated';
import { examplePolicies } from '../support/texts';

const check = (text: string) =>
  lint(readPolicy(text), { config: resolveConfig(), repository: {}, today: '2030-01-01' });

describe('a text that is not read whole', () => {
  it('is said to be checked in part, and nothing is missed in the rest', () => {
    const text = `# Security Policy\n\nMail security@example.com.\n\n${'Please write to us and we will answer.\n\n'.repeat(26_000)}## Scope\n\nAll of it.\n`;
    const found = check(text);
    assert.deepEqual(
      found.map(({ ruleId }) => ruleId),
      ['contact-reserved-domain', 'document-partly-read'],
    );
    assert.ok((found[1]?.span.start ?? 0) > 900_000);
  });

  it('is not called empty when it is nested too deeply', () => {
    const ids = check('> '.repeat(20_000) + 'words').map(({ ruleId }) => ruleId);
    assert.deepEqual(ids, ['document-partly-read']);
  });
});

describe('a text that is still being read', () => {
  const circumstances = {
    config: resolveConfig({ profiles: PROFILE_IDS }),
    repository: {},
    today: '2030-01-01',
  };
  const tell = (policy: Policy) =>
    lint(policy, circumstances).map(({ ruleId, span, message }) => `${ruleId} ${span.start} ${message}`);

  it('has no finding that it does not have when it has been read', () => {
    const examples = rules.flatMap(({ examples: { violates, passes } }) => [...violates, ...passes]);
    const texts = examples.map((example) => (typeof example === 'string' ? example : example.text));
    let early = 0;
    for (const [index, text] of [...examplePolicies, ...texts].entries()) {
      if (index % 4 > 0) continue;
      // Examples are short: the reader would read two of them at once.
      const others = Array.from({ length: 12 }, (_, other) => texts[(index * 7 + other * 13) % texts.length]);
      const all = [text, ...others].join('\n\n');
      const whole = tell(readPolicy(all));
      for (const share of [0.1, 0.5, 0.9]) {
        const { policy } = finish(policyReader(all, all.length * share));
        if (!policy.document.goesOn) continue;
        const found = tell(policy);
        early += found.length;
        assert.deepEqual(
          found.filter((finding) => !whole.includes(finding)),
          [],
          all,
        );
      }
    }
    assert.ok(early > 100, `${early} findings`);
  });

  it('has no finding while a comment in the rest may turn it off', () => {
    const text = `# Security Policy\n\nMail [INSERT EMAIL].\n\n## Scope\n\nAll of it.\n\n${'And more.\n\n'.repeat(300)}`;
    const inPart = (whole: string) => lint(finish(policyReader(whole, 60)).policy, circumstances);
    assert.deepEqual(
      inPart(text).map(({ ruleId }) => ruleId),
      ['contact-placeholder'],
    );
    assert.deepEqual(inPart(`${text}<!-- securitypolicy-disable-file -->\n`), []);
  });
});

describe('a file that is no policy', () => {
  const product = '# Security\n\nThe cache is sharded, and the keys rotate.\n';
  const checkAt = (path: string) =>
    lint(readPolicy(product), { config: resolveConfig(), repository: { path }, today: '2030-01-01' });

  it('is not judged as one in a folder of documentation', () => {
    assert.deepEqual(checkAt('docs/SECURITY.md'), []);
  });

  it('is judged as one where a forge shows it', () => {
    assert.ok(checkAt('SECURITY.md').some(({ ruleId }) => ruleId === 'reporting-channel-missing'));
  });
});
