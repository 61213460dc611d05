import { insertSentence, sentence } from '../../fixes';
import { t } from '../../l10n';
import { sourceOf } from '../../markdown/located';
import { composeFix } from '../compose';
import { defineRule } from '../rule';

export default defineRule({
  severity: 'warning',
  tier: 1,
  judges: 'whole document',
  profiles: {
    recommended: true,
    strict: true,
    'osps-baseline-1': true,
    'osps-baseline-2': true,
    'osps-baseline-3': true,
    'cisa-vdp': true,
    'cra-manufacturer': true,
    'uk-psti': true,
  },
  requirements: {
    'osps-baseline-1': 'OSPS-VM-02.01',
    'osps-baseline-2': 'OSPS-VM-02.01',
    'osps-baseline-3': 'OSPS-VM-02.01',
  },
  statement: 'The text names somebody to contact, but gives no address or link.',
  why: '"E-mail the maintainers" sends reporters on a hunt for a private address, and the public tracker is easier to find [GH-PVR].',
  detects:
    'A clause that asks to contact, e-mail, message or write to the maintainers, owners, authors, team or "us", in a reporting or sensitive context, without an address or link in the same clause, item or right below. Where the same section has a working private way, it is a hint.',
  remedy:
    'Write the address or a link beside it. The quick fix adds the address that is known, or asks for it.',
  whenToTurnOff: 'When everybody who reads the policy knows the team, as inside a company.',
  messages: {
    unspecified: '"{text}" gives no address or link: say where, so that reporters need not search in public.',
    spare:
      '"{text}" gives no address or link, though another way to report does: say where, or leave it out.',
  },
  examples: {
    violates: [
      '# Security Policy\n\n## Reporting a Vulnerability\n\nPlease contact the maintainers directly about security problems.\n',
      '# Security Policy\n\n## Reporting a Vulnerability\n\n1. Collect the details.\n2. Email the maintainers with all of them.\n',
    ],
    passes: [
      '# Security Policy\n\n## Reporting a Vulnerability\n\nContact the maintainers at security@acme.dev.\n',
      '# Security Policy\n\n## Reporting a Vulnerability\n\nEmail the maintainers listed in [MAINTAINERS](MAINTAINERS.md).\n',
      '# Security Policy\n\nWrite to security@acme.dev.\n\n## Credit\n\nIf you report a vulnerability to us, we name you in the advisory.\n',
      '# Security Policy\n\nWrite to security@acme.dev.\n\n## Handling of security reports\n\nThe fix lead notifies the maintainers when the fix is ready.\n',
    ],
  },
  *check(context) {
    const { policy } = context;
    for (const contact of policy.deadContacts) {
      if (contact.kind !== 'unspecified') continue;
      const values = { text: sourceOf(contact) };
      const fixes = () =>
        composeFix(
          'add-address',
          t('Add the security contact'),
          insertSentence(context, contact.unit, sentence(context, 'address')),
        );
      if (contact.spare) yield { at: contact, message: 'spare', values, atMost: 'hint', fixes };
      else yield { at: contact, message: 'unspecified', values, fixes };
    }
  },
});
