import { equal } from 'node:assert/strict';
import { sourceOf } from '../../../server/src/core/markdown/located';
import type { TopicId } from '../../../server/src/core/policy/model';
import { readPolicy } from '../../../server/src/core/policy/read';
import { topicAnchor } from '../../../server/src/core/rules/anchors';

describe('where a policy speaks of a topic', () => {
  const cases: readonly (readonly [what: string, text: string, topic: TopicId, place: string])[] = [
    [
      'a section: its heading',
      '# Security Policy\n\n## Disclosure\n\nWe publish an advisory once there is a fix.\n',
      'disclosure-policy',
      'Disclosure',
    ],
    [
      'a paragraph about other things too: the sentence',
      '# Security Policy\n\nWrite to us. We follow coordinated *vulnerability* disclosure. Thank you.\n',
      'disclosure-policy',
      'We follow coordinated *vulnerability* disclosure.',
    ],
    [
      'a sentence over two lines: all of it',
      '# Security Policy\n\nWrite to us. Keep it private until\nwe have published a fix.\n',
      'disclosure-policy',
      'Keep it private until\nwe have published a fix.',
    ],
    [
      'a table, whose header shows it: the first row',
      '# Security Policy\n\n| Version | Supported |\n|---|---|\n| 1.x | yes |\n',
      'supported-versions',
      '1.x | yes',
    ],
  ];
  for (const [what, text, id, place] of cases) {
    it(what, () => {
      const topic = readPolicy(text).topics.get(id);
      equal(topic && sourceOf(topicAnchor(topic)), place);
    });
  }
});
