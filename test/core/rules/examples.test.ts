import assert from 'node:assert/strict';
import { rules } from '../../../server/src/core/rules/registry.generated';
import { usualPath } from '../../../server/src/core/rules/applies';
import type { Example, ExampleInRepository, Rule } from '../../../server/src/core/rules/rule';
import { check } from './harness';

describe('the examples of the rules', () => {
  for (const rule of rules) {
    const { id, examples } = rule;
    it(`${id} reports what it says it reports`, () => {
      for (const example of examples.violates) {
        assert.ok(findings(rule, example).length > 0, `no finding in:\n${textOf(example)}`);
      }
      for (const example of examples.passes) {
        assert.deepEqual(findings(rule, example), [], `a finding in:\n${textOf(example)}`);
      }
    });
  }
});

function findings(rule: Rule, example: Example): string[] {
  const { today, repository }: Partial<ExampleInRepository> = typeof example === 'string' ? {} : example;
  return check(textOf(example), {
    ...(today !== undefined && { today }),
    repository: { path: usualPath(rule), ...repository },
    config: { only: [rule.id] },
  }).map(({ message }) => message);
}

function textOf(example: Example): string {
  return typeof example === 'string' ? example : example.text;
}
