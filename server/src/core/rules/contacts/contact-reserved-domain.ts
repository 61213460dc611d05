import { t } from '../../l10n';
import { writeContact } from '../addresses';
import { composeFix } from '../compose';
import { overlappingPlaces } from '../places';
import { everyProfileBut } from '../profiles';
import { defineRule } from '../rule';

export default defineRule({
  severity: 'error',
  tier: 1,
  profiles: everyProfileBut('ai-review'),
  requirements: {
    'osps-baseline-1': 'OSPS-VM-02.01',
    'osps-baseline-2': 'OSPS-VM-02.01',
    'osps-baseline-3': 'OSPS-VM-02.01',
  },
  statement: 'A contact uses a domain that can never receive anything.',
  why: 'The domains example.com, example.net and example.org and the names .example, .test, .invalid and .localhost are reserved for documentation and tests [RFC2606]. A contact there is text of a template that nobody filled in.',
  detects:
    'Addresses and links that are offered for reports and whose host is a reserved name or ends with one, or is no host of the internet at all, such as `localhost`. Code samples and product examples are left alone.',
  remedy:
    'Write the address that somebody reads. The quick fix puts in the address that the repository names, or asks for it.',
  whenToTurnOff: 'Only in a file that is itself an example.',
  messages: {
    reserved: '"{value}" is on a reserved domain that receives nothing: write the real address or link.',
  },
  examples: {
    violates: [
      '# Security Policy\n\n## Reporting a Vulnerability\n\nWrite to security@example.com.\n',
      '# Security Policy\n\n## Reporting a Vulnerability\n\nReport at <https://example.org/security/report>.\n',
    ],
    passes: [
      '# Security Policy\n\n## Reporting a Vulnerability\n\nWrite to security@acme.dev.\n',
      '# Security Policy\n\nWrite to security@acme.dev.\n\n```sh\ncurl https://example.com/api\n```\n',
    ],
  },
  *check(context) {
    const { policy } = context;
    const isPlaceholder = overlappingPlaces(policy.placeholders.filter(({ contact }) => contact));
    for (const channel of policy.channels) {
      if (channel.problem !== 'reserved-domain' || isPlaceholder(channel)) continue;
      yield {
        at: channel,
        message: 'reserved',
        values: { value: channel.value },
        fixes: () =>
          channel.kind === 'email'
            ? composeFix(
                'replace-contact',
                t('Replace it by the security contact'),
                writeContact(context, channel),
              )
            : [],
      };
    }
  },
});
