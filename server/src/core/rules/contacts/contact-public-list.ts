import { t } from '../../l10n';
import { replaceAddress } from '../addresses';
import { composeFix } from '../compose';
import { defineRule } from '../rule';

export default defineRule({
  severity: 'warning',
  tier: 2,
  profiles: { recommended: true, strict: true, 'osps-baseline-2': true, 'osps-baseline-3': true },
  requirements: { 'osps-baseline-2': 'OSPS-VM-03.01', 'osps-baseline-3': 'OSPS-VM-03.01' },
  statement: 'The address looks like a public mailing list.',
  why: 'Whoever is on the list reads the report, and its archive publishes it before there is a fix. OSPS-VM-03.01 wants a private means of reporting [OSPS]. A list for announcements usually takes no mail from outside at all.',
  detects:
    'Addresses that reports are to be sent to and whose name ends like that of a public list: `-announce`, `-users`, `-discuss`, `-devel`, `-commits`, `-public`; and `-dev`, `-general`, `-help`, `-list`, `-bugs`, `dev` or `users` where the host carries mailing lists or the text calls it one, as the mailbox of a team may have such a name too. Addresses that begin with "security" or "private", and lists that the sentence calls private, are left alone; a list for announcements is not.',
  remedy:
    'Give an address that only the security team reads. Where the list is private, say so beside it. The quick fix puts in the address that the policy or the repository names, or asks for it.',
  whenToTurnOff: 'When the list is private and its readers know that.',
  messages: {
    list: '"{value}" looks like a public mailing list: give a private address, or say that the list is private.',
    announcements: '"{value}" looks like a list for announcements, not for reports: give a private address.',
  },
  examples: {
    violates: [
      '# Security Policy\n\n## Reporting a Vulnerability\n\nWrite to acme-dev@googlegroups.com.\n',
      '# Security Policy\n\n## Reporting a Vulnerability\n\nReport vulnerabilities to acme-announce@acme.dev.\n',
    ],
    passes: [
      '# Security Policy\n\n## Reporting a Vulnerability\n\nWrite to acme-maintainers@googlegroups.com, a private list.\n',
      '# Security Policy\n\n## Security Updates\n\nSubscribe to acme-announce@acme.dev.\n\n## Reporting a Vulnerability\n\nWrite to security@acme.dev.\n',
    ],
  },
  *check(context) {
    for (const address of context.policy.wrongAddresses) {
      const { problem, value } = address;
      if (problem !== 'announcements' && problem !== 'public-list') continue;
      yield {
        at: address,
        message: problem === 'announcements' ? problem : 'list',
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
