import type { Fix } from '../../edits';
import { t } from '../../l10n';
import { rivalAddresses } from '../../policy/contacts/rival-addresses';
import type { Channel, Policy } from '../../policy/model';
import { writeEverywhere } from '../addresses';
import { composeFix } from '../compose';
import { defineRule } from '../rule';

export default defineRule({
  severity: 'information',
  tier: 2,
  judges: 'whole document',
  profiles: { recommended: true, strict: true },
  statement: 'Different addresses for the same purpose appear in the document.',
  why: 'After a change of address, one of the two is often left behind. Reports that are sent there come late, or are lost.',
  detects:
    'Two addresses of a security team (`security@`, `psirt@`, `vulnerabilities@` and the like) that vulnerabilities are to be reported to, in different sentences. Nothing is said where the text tells them apart (an alternative, a copy, no answer, PGP, a product, another matter), where both stand in one list or table or side by side, and of the addresses of persons.',
  remedy:
    'Keep the address that is read, or say when to use which. One quick fix writes the first address everywhere, another one the second.',
  whenToTurnOff: 'When both addresses are read, and it does not matter which is used.',
  messages: {
    other:
      'Vulnerabilities are to be reported to {first} above, and here to {rival}: keep one, or say when to use which.',
  },
  examples: {
    violates: [
      '# Security Policy\n\n## Reporting a Vulnerability\n\nReport vulnerabilities to security@acme.dev.\n\n## Contact\n\nReport vulnerabilities to sec@acme.io.\n',
      '# Security Policy\n\n## Reporting a Vulnerability\n\nMail security@acme.dev with the details. Then write to psirt@acme.dev and wait for an answer.\n',
    ],
    passes: [
      '# Security Policy\n\n## Reporting a Vulnerability\n\nReport to security@acme.dev; if nobody answers, cc cert@acme.dev.\n',
      '# Security Policy\n\n## Reporting a Vulnerability\n\nReport to security@acme.dev or psirt@acme.dev.\n',
    ],
  },
  *check({ policy }) {
    for (const { first, rival } of rivalAddresses(policy)) {
      yield {
        at: rival,
        message: 'other',
        values: { first: first.value, rival: rival.value },
        related: [{ message: t('The other address stands here.'), at: first }],
        fixes: () => [...write(policy, rival, first), ...write(policy, first, rival)],
      };
    }
  },
});

/** Writes one address in place of the other, wherever that stands. */
function write(policy: Policy, before: Channel, after: Channel): readonly Fix[] {
  const offered = policy.channels.filter(
    ({ kind, effective, value }) =>
      kind === 'email' && effective && value.toLowerCase() === before.value.toLowerCase(),
  );
  const edits = writeEverywhere(policy, offered, before.value, after.value);
  return composeFix('use-address', t('Use {0} everywhere', after.value), edits);
}
