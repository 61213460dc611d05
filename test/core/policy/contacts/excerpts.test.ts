import { deepEqual } from 'node:assert/strict';
import { inspect } from '../../../../server/src/core/inspect';
import { readPolicy } from '../../../../server/src/core/policy/read';
import { policyWith } from '../excerpt';
import excerpts from './excerpts.json';

describe('excerpts of policies: the ways that take reports, and whether public ones are forbidden', () => {
  for (const { text, stance, channels } of excerpts)
    it(text, () => {
      const { publicIssue, channels: found } = inspect(readPolicy(policyWith(text)));
      const kinds = [...new Set(found.map(({ kind }) => kind))].sort().join(' ');
      deepEqual([publicIssue, kinds], [stance, channels]);
    });
});
