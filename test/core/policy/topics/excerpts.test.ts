import { equal } from 'node:assert/strict';
import type { TopicId } from '../../../../server/src/core/policy/model';
import { readPolicy } from '../../../../server/src/core/policy/read';
import { policyWith } from '../excerpt';
import excerpts from './excerpts.json';

describe('excerpts of policies, in the words of many maintainers', () => {
  for (const [topic, { speaks, silent }] of Object.entries(excerpts)) {
    const has = (excerpt: string): boolean => readPolicy(policyWith(excerpt)).topics.has(topic as TopicId);
    for (const excerpt of speaks) it(`speak of ${topic}: ${excerpt}`, () => equal(has(excerpt), true));
    for (const excerpt of silent)
      it(`do not speak of ${topic}: ${excerpt}`, () => equal(has(excerpt), false));
  }
});
