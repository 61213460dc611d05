import { haveNothingInCommon, ownWays } from '../../policy/companions/companions';
import { readSecurityTxtContacts } from '../../policy/companions/contact-files';
import type { Remote } from '../../repository/facts';
import { isOwnSecurityTxt } from '../../repository/companions';
import { defineRule } from '../rule';
import { changeAddress, firstWay } from './contact-change';

export default defineRule({
  severity: 'warning',
  tier: 1,
  profiles: { recommended: true, strict: true },
  statement: 'The policy and security.txt name different contacts.',
  why: 'Both speak for the same people, and one is found by scanners, the other by readers [RFC9116]. Where they do not agree, one of the two is mostly out of date, and reports sent there are lost.',
  detects:
    'The contacts of a security.txt in the repository and the ways to report of the policy have nothing in common. Placeholders do not count. Nothing is said where one of the contacts is a page that may name any, where the policy sends readers elsewhere, where security.txt names another policy, and of files for tests and examples.',
  remedy:
    'Find out which contact is read, and let both files name it. The quick fix writes the address of security.txt into the policy, where each of the two has one; otherwise it takes a person to choose.',
  whenToTurnOff: 'When the site that is built from the repository and the project have different teams.',
  messages: {
    differs: '{path} names other contacts than this policy: let both name the same.',
  },
  examples: {
    violates: [
      {
        text: '# Security Policy\n\nReport vulnerabilities to security@acme.dev.\n',
        repository: {
          companions: [{ path: '.well-known/security.txt', text: 'Contact: mailto:sec@acme.dev\n' }],
        },
      },
      {
        text: '# Security Policy\n\nReport vulnerabilities [in private](https://github.com/acme/app/security/advisories/new).\n',
        repository: {
          companions: [
            { path: 'public/.well-known/security.txt', text: 'Contact: https://hackerone.com/acme\n' },
          ],
        },
      },
    ],
    passes: [
      {
        text: '# Security Policy\n\nReport vulnerabilities to security@acme.dev.\n',
        repository: {
          companions: [{ path: '.well-known/security.txt', text: 'Contact: mailto:security@acme.dev\n' }],
        },
      },
      {
        text: '# Security Policy\n\nReport vulnerabilities [in private](https://github.com/acme/app/security/advisories/new).\n',
        repository: {
          companions: [
            {
              path: '.well-known/security.txt',
              text: 'Contact: mailto:security@acme.dev\nContact: https://github.com/acme/app/security/advisories/new\n',
            },
          ],
        },
      },
    ],
  },
  *check({ policy, repository: { companions = [], remotes = [] } }) {
    const files = companions.filter(({ path }) => isOwnSecurityTxt(path));
    const at = files.length === 0 ? undefined : firstWay(policy);
    if (!at) return;
    for (const file of files) {
      const { ways, onlyAddress, policies } = readSecurityTxtContacts(file);
      if (policies.length > 0 && !policies.some((url) => leadsHere(url, remotes))) continue;
      if (!haveNothingInCommon(ownWays(policy), ways)) continue;
      yield {
        at,
        message: 'differs',
        values: { path: file.path },
        fixes: () => changeAddress(policy, onlyAddress),
      };
    }
  },
});

/** The policy of this repository, as a page of its forge. */
const leadsHere = (url: string, remotes: readonly Remote[]): boolean =>
  remotes.some(({ owner, repo }) => url.toLowerCase().includes(`/${owner}/${repo}/`.toLowerCase()));
