import { deepEqual } from 'node:assert/strict';
import { sectionStates } from '../../../server/src/core/authoring/sections';
import { readPolicy } from '../../../server/src/core/policy/read';

const TITLE = '# Security Policy\n\n';

/** Which sections a policy has by what it says, and the words at which it begins to. */
const CASES: readonly [what: string, text: string, there: Readonly<Record<string, string>>][] = [
  ['a heading', `${TITLE}## Scope\n\nThe code.\n`, { scope: 'Scope' }],
  ['a date', `${TITLE}Last updated: 2026-01-01\n`, { history: 'Last updated: 2026-01-01' }],
  [
    'times under another heading',
    `${TITLE}## Our Side\n\n| Severity | Fix |\n| --- | --- |\n| Critical | 7 days |\n| High | 30 days |\n`,
    { 'response-timeline': 'Critical' },
  ],
  ['no mention in passing', `${TITLE}Thank you. We may credit you.\n`, {}],
];

describe('the sections that a policy has', () => {
  for (const [what, text, there] of CASES)
    it(what, () => {
      const found = sectionStates(readPolicy(text), ['recommended']).flatMap(({ id, heading }) =>
        heading ? [[id, text.slice(heading.start, heading.end)] as const] : [],
      );
      deepEqual(
        Object.fromEntries(found.map(([id, words]) => [id, words.replace(/^[#| ]+/, '').split(' |')[0]])),
        there,
      );
    });
});
