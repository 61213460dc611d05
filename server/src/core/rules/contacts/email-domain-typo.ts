import { t } from '../../l10n';
import { domainMeantBy } from '../../policy/mail/misspelt-domain';
import type { RepositoryFacts } from '../../repository/facts';
import { writeEverywhere } from '../addresses';
import { composeFix } from '../compose';
import { defineRule } from '../rule';

export default defineRule({
  severity: 'information',
  tier: 3,
  profiles: { recommended: true, strict: true },
  statement: "The domain of an address looks like a slip in a provider's name or in the project's own.",
  why: 'Mail to a mistyped domain does not always bounce: the domain may belong to somebody else, who then receives reports of vulnerabilities. Neighbours of the large providers are registered for that.',
  detects:
    'Addresses that reports are to be sent to and whose domain has one letter too many, too few or another one, or two letters in the wrong order, beside a large provider (gmail.com, outlook.com, hotmail.com, protonmail.com, proton.me, googlegroups.com, yahoo.com, icloud.com) or a domain at which the repository names an address. Names with another first letter, such as mail.com, are other names, and so is the name of the project under another ending.',
  remedy:
    'Look at the address once more. The quick fix writes the one that is probably meant, wherever it stands.',
  whenToTurnOff: 'When the domain is right.',
  messages: {
    misspelt: '"{value}" may be misspelt, and then somebody else gets the reports: is "{meant}" meant?',
  },
  examples: {
    violates: [
      '# Security Policy\n\n## Reporting a Vulnerability\n\nWrite to acme.security@gmial.com.\n',
      '# Security Policy\n\n## Reporting a Vulnerability\n\nWrite to [the team](mailto:acme-security@googlegroup.com).\n',
    ],
    passes: [
      '# Security Policy\n\n## Reporting a Vulnerability\n\nWrite to acme.security@gmail.com.\n',
      '# Security Policy\n\n## Reporting a Vulnerability\n\nWrite to acme.security@mail.com or acme@gmx.com.\n',
    ],
  },
  *check({ policy, repository }) {
    const offered = policy.channels.filter(
      ({ kind, effective }) => effective && (kind === 'email' || kind === 'mailing-list-private'),
    );
    const own = ownDomains(repository);
    for (const channel of offered) {
      const { value } = channel;
      const meant = domainMeantBy(domainOf(value), own);
      if (meant === undefined) continue;
      const right = `${value.slice(0, value.lastIndexOf('@') + 1)}${meant}`;
      const alike = offered.filter((other) => other.value.toLowerCase() === value.toLowerCase());
      yield {
        at: channel,
        message: 'misspelt',
        values: { value, meant: right },
        fixes: () =>
          composeFix('write-address', t('Write {0}', right), writeEverywhere(policy, alike, value, right)),
      };
    }
  },
});

/** The domains of the addresses that the repository names. */
const ownDomains = ({ contacts = [], owners = [], manifests = [] }: RepositoryFacts): string[] =>
  [
    ...contacts,
    ...owners,
    ...manifests.flatMap(({ bugsEmail, people = [] }) => [bugsEmail ?? [], people].flat()),
  ].map(domainOf);

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase();
