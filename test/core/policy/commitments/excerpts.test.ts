import { deepEqual } from 'node:assert/strict';
import { inspect } from '../../../../server/src/core/inspect';
import { readPolicy } from '../../../../server/src/core/policy/read';
import { policyWith } from '../excerpt';
import excerpts from './excerpts.json';

describe('excerpts of policies: the times that are promised, by stage, severity and hours', () => {
  for (const { text, times } of excerpts)
    it(text, () => {
      const { commitments } = inspect(readPolicy(policyWith(text)));
      const found = commitments.flatMap(({ stage, severity, hours }) =>
        hours === null ? [] : [`${stage} ${severity ?? 'any'} ${hours}`],
      );
      deepEqual([...new Set(found)].sort(), times);
    });
});
