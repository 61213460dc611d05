import assert from 'node:assert/strict';
import { rules } from '../../../server/src/core/rules/registry.generated';
import type { Example } from '../../../server/src/core/rules/rule';
import { check } from './harness';

describe('the examples of the rules', () => {
  for (const { id, examples } of rules) {
    it(`${id} reports what it says it reports`, () => {
      for (const example of examples.violates) {
        assert.ok(findings(id, example).length > 0, `no finding in:\n${textOf(example)}`);
      }
      for (const example of examples.passes) {
        assert.deepEqual(findings(id, example), [], `a finding in:\n${textOf(example)}`);
      }
    });
  }
});

function findings(id: string, example: Example): string[] {
  const circumstances = typeof example === 'string' ? {} : example;
  return check(textOf(example), { ...circumstances, config: { only: [id] } }).map(({ message }) => message);
}

function textOf(example: Example): string {
  return typeof example === 'string' ? example : example.text;
}
