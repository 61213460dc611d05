import { equal } from 'node:assert/strict';
import type { TopicId } from '../../../../server/src/core/policy/model';
import { readPolicy } from '../../../../server/src/core/policy/read';
import { policyWith } from '../excerpt';
import { SILENT, SPEAKS } from './sentences';

const has = (text: string, topic: TopicId): boolean => readPolicy(policyWith(text)).topics.has(topic);

describe('sentences that speak of a topic', () => {
  for (const [topic, sentences] of Object.entries(SPEAKS)) {
    for (const sentence of sentences)
      it(`${topic}: ${sentence}`, () => {
        equal(has(sentence, topic as TopicId), true);
      });
  }
});

describe('sentences that only sound like a topic', () => {
  for (const [topic, sentences] of Object.entries(SILENT)) {
    for (const sentence of sentences)
      it(`not ${topic}: ${sentence}`, () => {
        equal(has(sentence, topic as TopicId), false);
      });
  }
});
