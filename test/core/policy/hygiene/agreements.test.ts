import { deepEqual } from 'node:assert/strict';
import { readPolicy } from '../../../../server/src/core/policy/read';

describe('agreements that reports depend on', () => {
  const cases: Readonly<Record<string, number>> = {
    'You must sign an NDA before reporting.': 1,
    'Reports require acceptance of our contract.': 1,
    'A non-disclosure agreement is required before we share details.': 1,
    'Researchers need to accept our terms before they submit.': 1,
    'We ask you to sign a confidentiality agreement.': 1,
    'We do not require an NDA.': 0,
    'You can report without signing an NDA.': 0,
    'No NDA is required.': 0,
    'Bounty terms apply to payments only.': 0,
    'Members of the list must sign an NDA.': 0,
    'Enterprise customers must follow the terms of their contract.': 0,
    'Reports must describe the smart contract.': 0,
    'The terms used in this policy must be read as in RFC 2119.': 0,
  };
  for (const [text, wanted] of Object.entries(cases)) {
    it(text, () => deepEqual(readPolicy(`# Security Policy\n\n${text}\n`).agreements.length, wanted));
  }
});
