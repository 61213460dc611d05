import { equal } from 'node:assert/strict';
import { readPolicy } from '../../../../server/src/core/policy/read';

const REPORT = '# Security Policy\n\n## Reporting a Vulnerability\n\n';

/** A text, the stance on public issues that a careful reader finds in it, and the kinds of the ways to report that it offers, in alphabetical order. */
type Case = readonly [text: string, stance: string, channels: string];

/** Whose contact it is, and to whom the sentence speaks. A text that begins with a heading is a whole document. */
const CASES: readonly Case[] = [
  [
    'Mail security@acme.dev. The Fix Lead will create a GitHub issue to tell users of the vulnerability.',
    'unmentioned',
    'email',
  ],
  [
    'Mail security@acme.dev. A vulnerability found by our security team and raised in the private bug tracker becomes public.',
    'unmentioned',
    'email',
  ],
  ['Mail security@acme.dev. The lead is responsible for sending disclosure e-mails.', 'unmentioned', 'email'],
  [
    'Mail security@acme.dev. Fixed vulnerabilities are published as GitHub security advisories.',
    'unmentioned',
    'email',
  ],
  [
    'Mail security@acme.dev. A bug that clearly does not meet the criteria for a vulnerability goes to the issue tracker.',
    'unmentioned',
    'email',
  ],
  [
    'Mail security@acme.dev. If you need support for older releases, please open an issue.',
    'unmentioned',
    'email',
  ],
  [
    'Mail security@acme.dev. If you have questions about reporting a vulnerability, write to help@acme.dev.',
    'unmentioned',
    'email',
  ],
  [
    '# Security Policy\n\n## Reporting\n\nMail security@acme.dev.\n\n## Roles and Responsibilities\n\n| Role | Contact for security |\n| --- | --- |\n| Office | office@acme.dev |',
    'unmentioned',
    'email',
  ],
  [
    '# Security Policy\n\n## Reporting\n\nMail security@acme.dev.\n\n### Public Disclosure\n\n- Channel: GitHub Security Advisories',
    'unmentioned',
    'email',
  ],
  [
    '# Security Policy\n\n## Reporting\n\nMail security@acme.dev.\n\n## Thanks\n\nReporters are credited in the GitHub security advisory.',
    'unmentioned',
    'email',
  ],
  [
    'Mail security@acme.dev. As mentioned in our [disclosure policy](https://acme.dev/disclosure), we pay no bounties.',
    'unmentioned',
    'email',
  ],
  [
    'Mail security@acme.dev. For a more detailed description of the process, see [Report a vulnerability](https://acme.dev/reports) on the Mattermost website.',
    'unmentioned',
    'email',
  ],
  ['Mail security@acme.dev. Flaws in our hosting go to Hetzner (abuse@hetzner.com).', 'unmentioned', 'email'],
  [
    'Mail security@acme.dev. For vulnerabilities in OpenSSL, contact openssl-security@openssl.org.',
    'unmentioned',
    'email',
  ],
  [
    'Mail security@acme.dev. If the flaw is in Electron itself, report it to the Electron team at security@electronjs.org.',
    'unmentioned',
    'email',
  ],
  [
    'Mail security@acme.dev. Our partner Foo runs the payment pages: security@foo.example.org is their address.',
    'unmentioned',
    'email',
  ],
  [
    'Mail security@acme.dev. If you have been a victim of a crime, call the police at 0800 123 4567.',
    'unmentioned',
    'email',
  ],
  [
    'Mail security@acme.dev. Users in Germany may also inform the BSI (certbund@bsi.bund.de) about attacks.',
    'unmentioned',
    'email',
  ],
  [
    'Mail security@acme.dev. Violations of the code of conduct go to conduct@acme.dev.',
    'unmentioned',
    'email',
  ],
  ['Mail security@acme.dev. Harassment can be reported to moderators@acme.dev.', 'unmentioned', 'email'],
  [
    'Mail security@acme.dev. Vulnerabilities in plugins should be reported to the authors of the plugin.',
    'unmentioned',
    'email',
  ],
  [
    'Mail security@acme.dev. Bugs in upstream projects must be reported to the upstream maintainers.',
    'unmentioned',
    'email',
  ],
  [
    'Mail security@acme.dev. The firmware is made by Bar Inc.; they take reports at psirt@bar.example.org.',
    'unmentioned',
    'email',
  ],
  ['Mail security@acme.dev. Before launch, set up a mailbox reports@acme.dev.', 'unmentioned', 'email'],
  ['Mail security@acme.dev. TODO: enable private vulnerability reporting.', 'unmentioned', 'email'],
  [
    "Mail security@acme.dev. Once the repository is public, enable GitHub's private vulnerability reporting.",
    'unmentioned',
    'email',
  ],
  [
    'Mail security@acme.dev. Maintainers: turn on private vulnerability reporting in the repository settings.',
    'unmentioned',
    'email',
  ],
  [
    'Mail security@acme.dev. The issue template asks reporters to open an issue only for bugs.',
    'unmentioned',
    'email',
  ],
  ['Mail security@acme.dev. CONTRIBUTING.md explains how to open an issue.', 'unmentioned', 'email'],
  ['Mail security@acme.dev. The bot opens an issue for each outdated package.', 'unmentioned', 'email'],
  ['Mail security@acme.dev. Dependabot will open a pull request when a fix is out.', 'unmentioned', 'email'],
  ['Mail security@acme.dev. Account problems: support@acme.dev.', 'unmentioned', 'email'],
  ['Mail security@acme.dev. If you lost your password, contact support@acme.dev.', 'unmentioned', 'email'],
  [
    'Mail security@acme.dev. Phishing mails in our name can be forwarded to phishing@acme.dev.',
    'unmentioned',
    'email',
  ],
  ["Mail security@acme.dev. For the hosted service, see the provider's own policy.", 'unmentioned', 'email'],
  [
    '# Security Policy\n\n## Before launch\n\n- [ ] Set up security@acme.dev\n- [ ] Enable private vulnerability reporting',
    'unmentioned',
    '',
  ],
  [
    '# Security\n\nReport vulnerabilities to security@acme.dev.\n\n## Sister projects\n\n- Foo: security@foo.org\n- Bar: security@bar.org',
    'unmentioned',
    'email',
  ],
  [
    '# Security\n\nReport vulnerabilities to security@acme.dev.\n\n## Hosting provider\n\nProblems with the servers themselves: security@hoster.net',
    'unmentioned',
    'email',
  ],
  [
    'Mail security@acme.dev. Issues in the bundled SQLite should be reported to the SQLite developers at bugs@sqlite.org.',
    'unmentioned',
    'email',
  ],
  [
    'Mail security@acme.dev. If the flaw affects a plugin made by others, please write to its author.',
    'unmentioned',
    'email',
  ],
  [
    'Mail security@acme.dev. AWS operates the servers; reports about their platform go to aws-security@amazon.com.',
    'unmentioned',
    'email',
  ],
  [
    'Mail security@acme.dev. For the hardware, our partner takes reports at psirt@partner.dev.',
    'unmentioned',
    'email',
  ],
  [
    '# Security\n\nReport vulnerabilities to security@acme.dev.\n\n## Upstream projects\n\nReport kernel flaws to security@kernel.org.',
    'unmentioned',
    'email',
  ],
  [
    '# Security\n\nReport vulnerabilities to security@acme.dev.\n\n## Code of Conduct\n\nReport abuse to conduct@acme.dev.',
    'unmentioned',
    'email',
  ],
  [
    '# Security\n\nReport vulnerabilities to security@acme.dev.\n\n## Vendors\n\nWidgets Inc: psirt@widgets.dev',
    'unmentioned',
    'email',
  ],
  [
    'Mail security@acme.dev. This file must be updated before the first release: add a PGP key and enable private vulnerability reporting.',
    'unmentioned',
    'email',
  ],
  [
    'Mail security@acme.dev. (Repository admins: please enable private vulnerability reporting under Settings.)',
    'unmentioned',
    'email',
  ],
  [
    'Mail security@acme.dev. The README tells users to open an issue when the build fails.',
    'unmentioned',
    'email',
  ],
  [
    'Mail security@acme.dev. Our triage workflow creates a ticket in Jira for every report.',
    'unmentioned',
    'email',
  ],
  ['Mail security@acme.dev. We open a draft security advisory and invite you.', 'unmentioned', 'email'],
  [
    'Mail security@acme.dev. The maintainer opens a private security advisory for each confirmed report.',
    'unmentioned',
    'email',
  ],
  [
    'Mail security@acme.dev. Private vulnerability reporting is enabled for this repository.',
    'unmentioned',
    'email github-advisory',
  ],
  [
    'Mail security@acme.dev. We have enabled GitHub private vulnerability reporting; please use it.',
    'unmentioned',
    'email github-advisory',
  ],
  [
    'Mail security@acme.dev. If you fork this project, set up your own private vulnerability reporting.',
    'unmentioned',
    'email',
  ],
  [
    'Mail security@acme.dev. If your own keys were stolen, inform your provider and the police.',
    'unmentioned',
    'email',
  ],
  [
    'Mail security@acme.dev. Customers of the hosted edition can call their account manager at +1 415 555 0101 with billing questions.',
    'unmentioned',
    'email',
  ],
  [
    'Mail security@acme.dev. Victims of fraud should contact the national CERT at report@cert.dev about the attack.',
    'unmentioned',
    'email',
  ],
  [
    'Mail security@acme.dev. For non-sensitive bugs, feel free to open a GitHub issue.',
    'unmentioned',
    'email',
  ],
  [
    'Mail security@acme.dev. Defects that are not sensitive can go to the issue tracker.',
    'unmentioned',
    'email',
  ],
  [
    'Mail security@acme.dev. Non-sensitive vulnerabilities may be filed as GitHub issues.',
    'allowed',
    'email public-issue',
  ],
  [
    'Schreibt an security@acme.dev. Für nicht sensible Fehler bitte ein Issue eröffnen.',
    'unmentioned',
    'email',
  ],
  ['Écrivez à security@acme.dev. Pour les bugs non sensibles, ouvrez une issue.', 'unmentioned', 'email'],
  ['漏洞请发送至 security@acme.dev。非敏感的 bug 请提交 issue。', 'unmentioned', 'email'],
  [
    'Mail reports@acme.dev. If you plan to run a load test, tell ops@acme.dev before.',
    'unmentioned',
    'email',
  ],
  [
    '# Security Policy\n\n## Reporting a Vulnerability\n\nUse <https://github.com/acme/app/security/advisories/new>. Before you start scanning, write to security@acme.dev.',
    'unmentioned',
    'github-advisory',
  ],
  [
    '# Security Policy\n\n## Reporting a Vulnerability\n\nUse <https://github.com/acme/app/security/advisories/new>. For further information about this policy, contact security@acme.dev.',
    'unmentioned',
    'github-advisory',
  ],
  [
    'Mail security@acme.dev. We request and manage CVE numbers through GitHub Security Advisories.',
    'unmentioned',
    'email',
  ],
  [
    'Mail security@acme.dev. A maintainer will, upon confirmation:\n\n- open a draft security advisory\n- prepare a fix',
    'unmentioned',
    'email',
  ],
  [
    'Mail security@acme.dev. The advisory will be used to coordinate the fix: a private security advisory.',
    'unmentioned',
    'email',
  ],
  ['Mail security@acme.dev. Minor flaws will be filed as GitHub issues.', 'unmentioned', 'email'],
  [
    'Mail security@acme.dev. Inform the reporter and publish the fix via a GitHub security advisory.',
    'unmentioned',
    'email',
  ],
  [
    'Mail security@acme.dev. For more information on advisories, see [the manual](https://docs.github.com/en/code-security/security-advisories).',
    'unmentioned',
    'email',
  ],
  [
    'Flaws must be reported to security@acme.dev until such time as the issue has been fixed.',
    'unmentioned',
    'email',
  ],
  ['Mail security@acme.dev or our coordinator, the ACME CERT, at cert@acme.dev.', 'unmentioned', 'email'],
];

describe('contacts for other matters', () => {
  for (const [text, stance, channels] of CASES) {
    it(`${text} → ${stance} ${channels}`, () => {
      const policy = readPolicy(text.startsWith('#') ? text : REPORT + text);
      equal([...new Set(policy.channels.map(({ kind }) => kind))].sort().join(' '), channels);
      equal(policy.publicIssue, stance);
    });
  }
});
