import { t } from '../../l10n';
import { replaceAddress } from '../addresses';
import { composeFix } from '../compose';
import { defineRule } from '../rule';

export default defineRule({
  severity: 'error',
  tier: 1,
  profiles: {
    minimal: true,
    recommended: true,
    strict: true,
    'osps-baseline-1': true,
    'osps-baseline-2': true,
    'osps-baseline-3': true,
  },
  requirements: {
    'osps-baseline-1': 'OSPS-VM-02.01',
    'osps-baseline-2': 'OSPS-VM-02.01',
    'osps-baseline-3': 'OSPS-VM-02.01',
  },
  statement: 'The contact is a no-reply address.',
  why: 'Mail to it is thrown away or bounces, so the report is lost and the reporter waits for an answer. Addresses at `users.noreply.github.com` only mark commits.',
  detects:
    'Addresses that reports are to be sent to and whose name is no-reply or do-not-reply, or whose host is a no-reply host. An address that mail comes from, or that the text asks not to write to, is left alone.',
  remedy:
    'Write the address that somebody reads. The quick fix puts in the address that the policy or the repository names, or asks for it.',
  whenToTurnOff: 'When somebody does read that mailbox.',
  messages: {
    noreply: 'Nobody reads mail to "{value}": write the address of somebody who does.',
  },
  examples: {
    violates: [
      '# Security Policy\n\n## Reporting a Vulnerability\n\nWrite to noreply@acme.dev.\n',
      '# Security Policy\n\n## Reporting a Vulnerability\n\nContact 1234+jane@users.noreply.github.com.\n',
    ],
    passes: [
      '# Security Policy\n\n## Reporting a Vulnerability\n\nWrite to security@acme.dev.\n',
      '# Security Policy\n\n## Reporting a Vulnerability\n\nWrite to security@acme.dev. You get a confirmation from noreply@acme.dev.\n',
    ],
  },
  *check(context) {
    for (const address of context.policy.wrongAddresses) {
      const { problem, value } = address;
      if (problem !== 'no-reply') continue;
      yield {
        at: address,
        message: 'noreply',
        values: { value },
        fixes: () =>
          composeFix(
            'replace-contact',
            t('Replace it by the security contact'),
            replaceAddress(context, address),
          ),
      };
    }
  },
});
