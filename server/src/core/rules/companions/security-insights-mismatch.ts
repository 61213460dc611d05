import { identityOf } from '../../policy/companions/companions';
import { readSecurityInsights } from '../../policy/companions/contact-files';
import type { Policy } from '../../policy/model';
import { isSecurityInsights } from '../../repository/companions';
import { titleAnchor } from '../anchors';
import { defineRule } from '../rule';
import { changeAddress, firstWay } from './contact-change';

export default defineRule({
  severity: 'warning',
  tier: 2,
  profiles: {
    recommended: 'information',
    strict: true,
    'osps-baseline-1': true,
    'osps-baseline-2': true,
    'osps-baseline-3': true,
  },
  statement: 'The policy and security-insights.yml disagree.',
  why: 'Scanners believe the file for machines before they read the policy [SI2]. What it says then counts, and the policy is read by people only.',
  detects:
    'Security Insights of version 1 or 2, at the root, in `.github/` or in `.gitlab/`: an e-mail address that is none of those of the policy, reports that are not accepted while the policy offers a way, a bounty that is denied while the policy names a bounty platform, and a file of version 1 that has expired. A file that inherits from another repository is left alone.',
  remedy:
    'Let both say the same. The quick fix writes the address of the file into the policy, where each of the two has one; otherwise the other file is to be changed.',
  whenToTurnOff: 'When the file for machines is made from another source than the policy.',
  messages: {
    address: '{path} gives {address} for reports, which is not in this policy: let both name the same.',
    refused: '{path} says that no reports are accepted, and this policy offers a way: correct one of them.',
    bounty: '{path} says that there is no bug bounty, and this policy names a platform: correct one of them.',
    expired: '{path} expired on {date}: check it against this policy, and write a later date.',
  },
  examples: {
    violates: [
      {
        text: '# Security Policy\n\nReport vulnerabilities to security@acme.dev.\n',
        repository: {
          companions: [
            {
              path: 'security-insights.yml',
              text: 'project:\n  vulnerability-reporting:\n    reports-accepted: true\n    contact:\n      email: sec@acme.dev\n',
            },
          ],
        },
      },
      {
        text: '# Security Policy\n\nReport vulnerabilities to security@acme.dev.\n',
        repository: {
          companions: [
            {
              path: 'security-insights.yml',
              text: 'project:\n  vulnerability-reporting:\n    reports-accepted: false\n',
            },
          ],
        },
      },
    ],
    passes: [
      {
        text: '# Security Policy\n\nReport vulnerabilities to security@acme.dev.\n',
        repository: {
          companions: [
            {
              path: 'security-insights.yml',
              text: 'project:\n  vulnerability-reporting:\n    reports-accepted: true\n    contact:\n      email: security@acme.dev\n',
            },
          ],
        },
      },
    ],
  },
  *check({ policy, repository: { companions = [] }, today }) {
    for (const file of companions.filter(({ path }) => isSecurityInsights(path))) {
      const { onlyAddress, accepts, bounty, expires, isInherited } = readSecurityInsights(file);
      const way = firstWay(policy);
      const { path } = file;
      if (expires !== undefined && expires < today)
        yield { at: titleAnchor(policy), message: 'expired', values: { path, date: expires } };
      if (isInherited || !way) continue;
      if (accepts === 'false') yield { at: way, message: 'refused', values: { path } };
      const address = policy.channels.find(({ kind, effective }) => effective && kind === 'email');
      if (onlyAddress !== undefined && address && !offers(policy, onlyAddress))
        yield {
          at: address,
          message: 'address',
          values: { path, address: onlyAddress },
          fixes: () => changeAddress(policy, onlyAddress),
        };
      const platform = policy.channels.find(({ kind, effective }) => effective && kind === 'bounty-platform');
      if (bounty === 'false' && platform) yield { at: platform, message: 'bounty', values: { path } };
    }
  },
});

const offers = ({ channels }: Policy, address: string): boolean =>
  channels.some((channel) => channel.effective && identityOf(channel) === address);
