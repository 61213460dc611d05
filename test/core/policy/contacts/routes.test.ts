import { equal } from 'node:assert/strict';
import { readPolicy } from '../../../../server/src/core/policy/read';

const REPORT = '# Security Policy\n\n## Reporting a Vulnerability\n\n';

/** A text, the stance on public issues that a careful reader finds in it, and the kinds of the ways to report that it offers, in alphabetical order. */
type Case = readonly [text: string, stance: string, channels: string];

/** Which vulnerabilities go where, and what must not be told. A text that begins with a heading is a whole document. */
const CASES: readonly Case[] = [
  [
    '# Security\n\nPlease see our organisation-wide policy at https://acme.dev/security. Reports go to security@acme.dev.',
    'unmentioned',
    'email policy-elsewhere',
  ],
  [
    "Report spoofing privately through GitHub's security-advisory interface.",
    'unmentioned',
    'github-advisory',
  ],
  ['DM Kiln896 on Discord for any vulnerabilities.', 'unmentioned', 'chat-private'],
  ['Open a draft advisory on GitHub.', 'unmentioned', 'github-advisory'],
  ['Use the address in `CODEOWNERS`.', 'unmentioned', 'email'],
  [
    'Please report vulnerabilities through our bug bounty program:\n\n<https://security.acme.dev>',
    'unmentioned',
    'bounty-platform',
  ],
  // What the text calls a list
  ['The list at security@acme.dev is the preferred way to report.', 'unmentioned', 'mailing-list-private'],
  ['E-mail the vulnerability to the private security@acme.dev list.', 'unmentioned', 'mailing-list-private'],
  [
    'Report to security@acme.dev: the team uses the list to discuss what is found.',
    'unmentioned',
    'mailing-list-private',
  ],
  [
    'Please mail security@acme.dev.\n\nVulnerabilities are discussed on that list only, and not in public.',
    'forbidden',
    'mailing-list-private',
  ],
  [
    'Please mail security@acme.dev.\n\nIf you hear nothing, write to the security@acme.dev mailing list again.',
    'unmentioned',
    'mailing-list-private',
  ],
  // Nothing but a link, and the page that has the instructions
  ['See here:\n\nhttps://acme.dev/support.html#security-contact', 'unmentioned', 'policy-elsewhere'],
  [
    'For security reporting information and contacts, please review the latest guidance at [acme.dev/SECURITY.md](https://acme.dev/SECURITY.md).',
    'unmentioned',
    'policy-elsewhere',
  ],
  ['Please use the [security issue form](https://acme.dev/hello).', 'unmentioned', 'web-form'],
  ['Report it by opening a confidential security advisory.', 'unmentioned', 'github-advisory'],
  ['Mail security@acme.dev. We treat security issues confidential.', 'unmentioned', 'email'],
  // What the project does with an advisory takes no reports.
  [
    'Mail security@acme.dev with your name on GitHub, so we can add you to a new draft security advisory.',
    'unmentioned',
    'email',
  ],
  [
    'Mail security@acme.dev. Advisories: published on GitHub under the "Security" tab.',
    'unmentioned',
    'email',
  ],
  // Addresses and persons, however they are given
  ['Please email the author directly: jane [at] acme [dot dev].', 'unmentioned', 'email'],
  [
    'Disclose vulnerabilities by email to the project [committers](https://acme.dev/authors).',
    'unmentioned',
    'email',
  ],
  // What is said of a public place is no offer.
  [
    'We ask you to make every effort to keep any discussion about vulnerabilities confidential. Mail security@acme.dev.',
    'unmentioned',
    'email',
  ],
  [
    'If you wish to report a vulnerability but not in a public issue, mail security@acme.dev.',
    'forbidden',
    'email',
  ],
  [
    'For non-sensitive bugs, use GitHub issues:\n\nhttps://github.com/acme/tool/issues\n\nVulnerabilities: security@acme.dev',
    'unmentioned',
    'email',
  ],
  // Bugs go one way, and vulnerabilities another.
  ['Found a bug? Open an issue. Vulnerabilities go to security@acme.dev.', 'unmentioned', 'email'],
  [
    'If you find a bug, open an issue.\n\nIf you find a vulnerability, email security@acme.dev.',
    'unmentioned',
    'email',
  ],
  [
    '# Security Policy\n\n## Reporting a bug\n\nOpen an issue.\n\n## Reporting a vulnerability\n\nMail security@acme.dev.',
    'unmentioned',
    'email',
  ],
  ['Fehler meldet ihr als Issue. Sicherheitslücken bitte an security@acme.dev.', 'unmentioned', 'email'],
  ['Found a bug? Open an issue.', 'requested', 'public-issue'],
  ['Found a security bug? Open an issue, or mail security@acme.dev.', 'allowed', 'email public-issue'],
  // Ways by their names
  ['Submit it on the huntr platform.', 'unmentioned', 'bounty-platform'],
  ['Reach the maintainers through the [contact page](https://acme.dev/contact).', 'unmentioned', 'web-form'],
  ['Report it by opening a private advisory.', 'unmentioned', 'github-advisory'],
  // What becomes of a report, in the passive and in a question
  [
    'Write to security@acme.dev. Accepted issues are fixed and coordinated through a GitHub Security Advisory.',
    'unmentioned',
    'email',
  ],
  [
    'Write to security@acme.dev. Security reports are triaged by provider maintainers.',
    'unmentioned',
    'email',
  ],
  [
    '# Security Policy\n\n## How does Acme handle private vulnerability reporting?\n\nWrite to security@acme.dev.',
    'unmentioned',
    'email',
  ],
  // Contributions and improvements are no reports.
  [
    'Please feel free to open issues or pull requests. Send vulnerabilities to security@acme.dev.',
    'unmentioned',
    'email',
  ],
  [
    '- **Security issues**: security@acme.dev\n- **Documentation issues**: open a GitHub issue',
    'unmentioned',
    'email',
  ],
  [
    'A flaw is a bug that can be exploited. For bugs that do not compromise security, use [an issue](https://github.com/acme/tool/issues). Flaws: security@acme.dev.',
    'unmentioned',
    'email',
  ],
  [
    '# Security Policy\n\n## Via email\n\nReport vulnerabilities to security@acme.dev.\n\n## Via GitHub Issues\n\nActually, please do not! Vulnerabilities there are public.',
    'forbidden',
    'email',
  ],
  // Somebody, by where they are found
  ['Email all the maintainers, who are listed in `MAINTAINERS`.', 'unmentioned', 'email'],
  ['Contactez le mainteneur via les coordonnées fournies dans son profil GitHub.', 'unmentioned', 'other'],
  [
    'Please [send a message to the core-devs](https://forum.acme.dev/g/core-devs) on the community forums.',
    'unmentioned',
    'chat-private',
  ],
  ['Report it in our bugzilla, with the security checkbox set.', 'unmentioned', 'private-tracker'],
  [
    'Write to [~acme/tool-security@lists.sr.ht](mailto:~acme/tool-security@lists.sr.ht).',
    'unmentioned',
    'email',
  ],
  [
    'Feel free to open issues, they help us improve the tool. Vulnerabilities: security@acme.dev.',
    'unmentioned',
    'email',
  ],
  [
    'Mail security@acme.dev. You may open an issue with the bug or improvement that you have in mind.',
    'unmentioned',
    'email',
  ],
  ['Mail security@acme.dev; flaws should be mailed rather than posted publicly.', 'forbidden', 'email'],
  [
    'Security bugs are treated like any other bug: report them on GitHub issues.',
    'requested',
    'public-issue',
  ],
  [
    'Write to security@acme.dev. Issues can be used for non-critical findings.',
    'allowed',
    'email public-issue',
  ],
  [
    'Report critical vulnerabilities to security@acme.dev. Low-severity findings can be opened as public issues.',
    'allowed',
    'email public-issue',
  ],
  [
    'Mail security@acme.dev if the flaw can be exploited remotely. Anything else can go to the issue tracker.',
    'allowed',
    'email public-issue',
  ],
  [
    'If the vulnerability is easy to exploit, write to security@acme.dev; otherwise open an issue.',
    'allowed',
    'email public-issue',
  ],
  [
    "For sensitive vulnerabilities use GitHub's private vulnerability reporting. For minor security issues, please open a GitHub issue.",
    'allowed',
    'github-advisory public-issue',
  ],
  ['- High or critical: security@acme.dev\n- Low or medium: open an issue', 'allowed', 'email public-issue'],
  [
    'You may report vulnerabilities by opening an issue, or by writing to security@acme.dev if you would rather keep them private.',
    'allowed',
    'email public-issue',
  ],
  [
    'Hardening suggestions and theoretical weaknesses may be filed as public issues; exploitable vulnerabilities go to security@acme.dev.',
    'allowed',
    'email public-issue',
  ],
  [
    'Vulnerabilities that are already public may be reported as an issue; all others go to security@acme.dev.',
    'allowed',
    'email public-issue',
  ],
  [
    'Less sensitive security problems may be reported in the issue tracker, the rest by mail to security@acme.dev.',
    'allowed',
    'email public-issue',
  ],
  [
    'Open an issue for a vulnerability, unless it is critical: then mail security@acme.dev.',
    'allowed',
    'email public-issue',
  ],
  ['Mail security@acme.dev. Non-security bugs go to the issue tracker.', 'unmentioned', 'email'],
  [
    'Mail security@acme.dev. For bugs that have no impact on security, open an issue.',
    'unmentioned',
    'email',
  ],
  ['Mail security@acme.dev. If it is not a security problem, please open an issue.', 'unmentioned', 'email'],
  ['Mail security@acme.dev. Regular bugs can be reported in the issue tracker.', 'unmentioned', 'email'],
  ['Mail security@acme.dev. For everything else, use GitHub issues.', 'unmentioned', 'email'],
  ['Mail security@acme.dev. All other bugs should be reported as issues.', 'unmentioned', 'email'],
  [
    'Mail security@acme.dev. If the report turns out not to be a vulnerability, we will ask you to open an issue.',
    'unmentioned',
    'email',
  ],
  [
    'Mail security@acme.dev. Crashes without security impact belong in the issue tracker.',
    'unmentioned',
    'email',
  ],
  ['Mail security@acme.dev. Feature wishes and questions are welcome in the issues.', 'unmentioned', 'email'],
  [
    'Mail security@acme.dev. If you want to propose a hardening that is not a vulnerability, file an issue.',
    'unmentioned',
    'email',
  ],
  [
    'Mail security@acme.dev. Do not disclose the flaw publicly before a fix is released.',
    'forbidden',
    'email',
  ],
  ['Open an issue, but put no details of the vulnerability in it.', 'forbidden', ''],
  [
    'Please open an issue without any details about the exploit and we will get back to you.',
    'forbidden',
    '',
  ],
  ['Mail security@acme.dev. Keep it to yourself until we have published a fix.', 'forbidden', 'email'],
  [
    'Mail security@acme.dev. The vulnerability must stay confidential until it has been fixed.',
    'forbidden',
    'email',
  ],
  [
    'Mail security@acme.dev. We ask reporters to hold off on publication until the patch is out.',
    'forbidden',
    'email',
  ],
  ['Mail security@acme.dev. Public trackers are no place for security reports.', 'forbidden', 'email'],
  ['Mail security@acme.dev. Security reports do not belong in the issue tracker.', 'forbidden', 'email'],
  [
    'Mail security@acme.dev. Never put exploit details in an issue, a commit message or a pull request.',
    'forbidden',
    'email',
  ],
  [
    'Mail security@acme.dev. Issues about vulnerabilities opened in public will be deleted.',
    'forbidden',
    'email',
  ],
  ['Please report vulnerabilities privately to security@acme.dev.', 'unmentioned', 'email'],
  ['Report it confidentially to security@acme.dev.', 'unmentioned', 'email'],
  ['We keep your report confidential. Mail security@acme.dev.', 'unmentioned', 'email'],
  ['Mail security@acme.dev. We will publish the details once a fix is out.', 'unmentioned', 'email'],
  ['Mail security@acme.dev. We will not publish your name without your consent.', 'unmentioned', 'email'],
  ['If you have found a vulnerability, open an issue asking for a private contact.', 'unmentioned', ''],
  [
    'Mail security@acme.dev. If you get no answer, open an issue asking us to look at our mail.',
    'unmentioned',
    'email',
  ],
  ['Open an issue that only asks how to reach us in private.', 'unmentioned', ''],
  [
    'Open an issue to ask for a secure channel, and do not describe the vulnerability in it.',
    'forbidden',
    '',
  ],
  ['Mail security@acme.dev, or create an issue requesting a private channel.', 'unmentioned', 'email'],
  ['Please report vulnerabilities by opening an issue.', 'requested', 'public-issue'],
  ['Found a security hole? File an issue.', 'requested', 'public-issue'],
  [
    'All reports, security included, are handled in our public tracker: open an issue.',
    'requested',
    'public-issue',
  ],
  [
    '# Security\n\nPlease report security flaws privately, for example to one of the maintainers, and never in a public issue.',
    'forbidden',
    'other',
  ],
  [
    "# Sécurité\n\n## Signaler une faille\n\nUtilisez « Report a vulnerability » dans l'onglet Security. Vous pouvez aussi contacter directement les mainteneurs.",
    'unmentioned',
    'github-advisory other',
  ],
  [
    '# Sicherheit\n\n## Schwachstellen melden\n\nBitte keine öffentlichen Issues. Du kannst dich auch direkt an das Team wenden.',
    'forbidden',
    'other',
  ],
  [
    '# Sicherheit\n\n## Schwachstellen melden\n\nBitte keine öffentlichen Issues. Bitte den Projektinhaber direkt anschreiben.',
    'forbidden',
    'other',
  ],
  [
    '# Beveiliging\n\n## Een lek melden\n\nOpen géén openbaar issue. U kunt de beheerder rechtstreeks benaderen.',
    'forbidden',
    'other',
  ],
  [
    '# 보안\n\n## 취약점 신고\n\n공개 이슈로 올리지 마시고, 관리자에게 직접 연락해 주세요.',
    'forbidden',
    'other',
  ],
  ['# Security\n\nFound a hole? Just open an issue.', 'requested', 'public-issue'],
  ['# Security Policy\n\nPlease file a bug report.', 'requested', 'public-issue'],
  ['# Security\n\nPlease use GitHub issues.', 'requested', 'public-issue'],
  ['# Política de seguridad\n\nAbre un issue.', 'requested', 'public-issue'],
  ['# Sicherheit\n\nEinfach ein Issue aufmachen.', 'requested', 'public-issue'],
  [
    '# Security\n\n## Reporting\n\nMail sec@acme.dev for vulnerabilities in the core. For the experimental plugins, open a regular issue instead.',
    'allowed',
    'email public-issue',
  ],
  [
    '# Security\n\n## Reporting\n\nMail sec@acme.dev. Please avoid posting sensitive information in the issue tracker.',
    'forbidden',
    'email',
  ],
  [
    '# Security\n\n## Reporting\n\nMail sec@acme.dev. An issue in one of these tools is not the vulnerability that we look for.',
    'unmentioned',
    'email',
  ],
  [
    '# Security\n\n## Reporting\n\nMail sec@acme.dev. The issue does not disclose the details of our users.',
    'unmentioned',
    'email',
  ],
  [
    '# Security\n\n[Our security policy](https://acme.dev/policies/security)\n\n## Reporting\n\nMail sec@acme.dev.',
    'unmentioned',
    'email policy-elsewhere',
  ],
  [
    '# Security\n\n## Reporting\n\nFor low-severity findings, a pull request or issue is fine. Otherwise mail sec@acme.dev.',
    'allowed',
    'email public-issue',
  ],
  [
    '# Security\n\n## Reporting\n\nIf you cannot use the form, open an issue that only says you need a private channel. Use https://github.com/a/b/security/advisories/new',
    'unmentioned',
    'github-advisory',
  ],
  [
    "# Sécurité\n\n## Signaler\n\nMerci de ne pas ouvrir d'issue publique. Envoyez un courriel au mainteneur.",
    'forbidden',
    'email',
  ],
];

describe('routes by severity, and silence', () => {
  for (const [text, stance, channels] of CASES) {
    it(`${text} → ${stance} ${channels}`, () => {
      const policy = readPolicy(text.startsWith('#') ? text : REPORT + text);
      equal([...new Set(policy.channels.map(({ kind }) => kind))].sort().join(' '), channels);
      equal(policy.publicIssue, stance);
    });
  }
});
