import { t } from '../../l10n';
import { replaceAddress } from '../addresses';
import { composeFix } from '../compose';
import { overlappingPlaces } from '../places';
import { defineRule } from '../rule';

export default defineRule({
  severity: 'warning',
  tier: 2,
  profiles: { recommended: true, strict: true, 'openssf-scorecard': true, minimal: true },
  statement: 'Something written as an e-mail address is not a valid address.',
  why: 'A typing error in the address makes the channel useless, and the sender often learns of it days later or never.',
  detects:
    'Where reports are to be sent to: addresses whose domain has no ending (`security@acme`) or one of a single letter, with a comma, two dots, two signs or a space where one dot or sign belongs. Disguises such as `security [at] acme [dot] dev` and `security @ acme.dev` are addresses. Handles (`@acme/security`), packages and actions (`app@latest`), SSH remotes, Matrix identifiers and placeholders are left alone.',
  remedy:
    'Write the whole address. The quick fix repairs it where what was meant is plain, and otherwise puts in the address that is known, or asks for it.',
  whenToTurnOff: 'When the policy is for a network in which such an address works.',
  messages: {
    invalid: '"{value}" is no valid address, so no report can arrive: write the whole address.',
    repairable: '"{value}" is no valid address, so no report can arrive: write "{repaired}".',
  },
  examples: {
    violates: [
      '# Security Policy\n\n## Reporting a Vulnerability\n\nWrite to security@acme,dev.\n',
      '# Security Policy\n\n## Reporting a Vulnerability\n\nSend an e-mail to security@acme.\n',
    ],
    passes: [
      '# Security Policy\n\n## Reporting a Vulnerability\n\nWrite to security@acme.dev.\n',
      '# Security Policy\n\n## Reporting a Vulnerability\n\nWrite to security [at] acme [dot] dev, or ask @acme/security-team.\n',
    ],
  },
  *check(context) {
    const { policy } = context;
    const isPlaceholder = overlappingPlaces(policy.placeholders);
    for (const address of policy.wrongAddresses) {
      const { problem, value, repaired } = address;
      if (problem !== 'malformed' || isPlaceholder(address)) continue;
      const fixes = () =>
        composeFix(
          'repair-address',
          repaired === undefined ? t('Replace it by the security contact') : t('Write {0}', repaired),
          replaceAddress(context, address, repaired),
        );
      if (repaired === undefined) yield { at: address, message: 'invalid', values: { value }, fixes };
      else yield { at: address, message: 'repairable', values: { value, repaired }, fixes };
    }
  },
});
