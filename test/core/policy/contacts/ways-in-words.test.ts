import { equal } from 'node:assert/strict';
import { readPolicy } from '../../../../server/src/core/policy/read';

const REPORT = '# Security Policy\n\n## Reporting a Vulnerability\n\n';

/** A text, the stance on public issues that a careful reader finds in it, and the kinds of the ways to report that it offers, in alphabetical order. */
type Case = readonly [text: string, stance: string, channels: string];

/** People by what they do, chats, numbers to call, forms and desks. A text that begins with a heading is a whole document. */
const CASES: readonly Case[] = [
  ['Mail security@acme.dev or contact the release manager directly.', 'unmentioned', 'email other'],
  [
    'Please e-mail security@acme.dev. You can also contact any core team member directly.',
    'unmentioned',
    'email other',
  ],
  [
    'Send the report to security@acme.dev or privately to one of the maintainers.',
    'unmentioned',
    'email other',
  ],
  [
    'Report vulnerabilities to security@acme.dev, or get in touch with a core developer.',
    'unmentioned',
    'email other',
  ],
  [
    'If you find a vulnerability, write to security@acme.dev. Alternatively, reach out to one of the project leads.',
    'unmentioned',
    'email other',
  ],
  [
    "Use GitHub's private vulnerability reporting, or approach a member of the steering committee in private.",
    'unmentioned',
    'github-advisory other',
  ],
  ['Please report security vulnerabilities to the project lead.', 'unmentioned', 'other'],
  ['Security problems should be reported to the maintainers in private.', 'unmentioned', 'other'],
  ['Please get in touch with any committer privately.', 'unmentioned', 'other'],
  ['Mail security@acme.dev, or talk to one of the admins.', 'unmentioned', 'email other'],
  ['Mail security@acme.dev; the maintainers will respond.', 'unmentioned', 'email'],
  [
    'Mail security@acme.dev. The security team will contact the maintainers and the release manager.',
    'unmentioned',
    'email',
  ],
  ['Contact the maintainers at security@acme.dev.', 'unmentioned', 'email'],
  [
    'Mail the security team (security@acme.dev). A core team member will contact you directly.',
    'unmentioned',
    'email',
  ],
  ['Please contact the release manager by writing to security@acme.dev.', 'unmentioned', 'email'],
  [
    'Mail security@acme.dev. The release manager contacts downstream packagers directly.',
    'unmentioned',
    'email',
  ],
  ['Mail security@acme.dev. We notify the authors of affected plugins.', 'unmentioned', 'email'],
  ['To reach the maintainers, write to security@acme.dev.', 'unmentioned', 'email'],
  ['Mail security@acme.dev, and the project lead will get in touch with you.', 'unmentioned', 'email'],
  ['Your report to security@acme.dev is read by two maintainers.', 'unmentioned', 'email'],
  ['Join our Discord server and message anyone with the role Developer.', 'unmentioned', 'chat-private'],
  [
    'Create a group on Signal with the two maintainers and describe the vulnerability.',
    'unmentioned',
    'chat-private',
  ],
  ['Write to me on Telegram: @acmedev.', 'unmentioned', 'chat-private'],
  ['Send a private message to any admin on our Zulip.', 'unmentioned', 'chat-private'],
  ['DM me on Twitter (@acme).', 'unmentioned', 'chat-private'],
  ['Mail security@acme.dev or contact me on Mastodon.', 'unmentioned', 'chat-private email'],
  ['Mail security@acme.dev or message a moderator on Discord.', 'unmentioned', 'chat-private email'],
  [
    'Mail security@acme.dev, or reach us through Signal at +49 170 1234567.',
    'unmentioned',
    'chat-private email',
  ],
  ['Report vulnerabilities through a private message to @admin on our forum.', 'unmentioned', 'chat-private'],
  ['Report vulnerabilities in our forum.', 'unmentioned', 'public-chat'],
  ['Please report security issues on our Discord server.', 'unmentioned', 'public-chat'],
  ['Ask for help with a vulnerability in #security on Slack.', 'unmentioned', 'public-chat'],
  ['Post it in the Security category of our Discourse forum.', 'unmentioned', 'public-chat'],
  ['Mail security@acme.dev, or tell us on IRC (#acme on Libera).', 'unmentioned', 'email public-chat'],
  ['Security problems: call +44 20 7946 0018.', 'unmentioned', 'phone'],
  [
    'To report a vulnerability write to security@acme.dev or ring +44 20 7946 0018.',
    'unmentioned',
    'email phone',
  ],
  ['E-mail: security@acme.dev, phone: +44 20 7946 0018', 'unmentioned', 'email phone'],
  ['- security@acme.dev\n- +44 20 7946 0018', 'unmentioned', 'email phone'],
  ['Mail security@acme.dev. Versions 2024 0012 3456 are affected.', 'unmentioned', 'email'],
  ['Mail security@acme.dev or use our ticket system.', 'unmentioned', 'email other'],
  ['Mail security@acme.dev or file a ticket with our helpdesk.', 'unmentioned', 'email other'],
  ['Report vulnerabilities to our help desk.', 'unmentioned', 'other'],
  ['Report vulnerabilities through our support portal.', 'unmentioned', 'other'],
  ['Send me a DM on X.', 'unmentioned', 'chat-private'],
  ['My DMs on Twitter are open for vulnerability reports.', 'unmentioned', 'chat-private'],
  ['Contact @acme on X or Mastodon with the details of the vulnerability.', 'unmentioned', 'chat-private'],
  ['Message us on LinkedIn to report a vulnerability.', 'unmentioned', 'chat-private'],
  ['Please use the contact form on our website.', 'unmentioned', 'web-form'],
  ['Report vulnerabilities through the form on our homepage.', 'unmentioned', 'web-form'],
  ['Mail security@acme.dev or fill in the contact form at acme.dev.', 'unmentioned', 'email web-form'],
  ['Please contact me via the contact details on my profile.', 'unmentioned', 'other'],
  ['Report vulnerabilities to me using the e-mail address in my GitHub profile.', 'unmentioned', 'email'],
  ['Write me an e-mail; you find my address on my profile.', 'unmentioned', 'email'],
  ['Reach me on keybase: acmedev.', 'unmentioned', 'chat-private'],
  [
    'Mail security@acme.dev, or use Keybase (acmedev) for an encrypted chat.',
    'unmentioned',
    'chat-private email',
  ],
  ['Mail security@acme.dev. My key is on Keybase.', 'unmentioned', 'email'],
  ['Mail security@acme.dev. Join our Discord to meet other users.', 'unmentioned', 'email'],
  ['Mail security@acme.dev. Fixes are announced on Mastodon and in our forum.', 'unmentioned', 'email'],
  [
    'Mail security@acme.dev. Do not post vulnerabilities on Discord, Telegram or in the forum.',
    'forbidden',
    'email',
  ],
  [
    'Mail security@acme.dev. For questions about using the software, join our Discord.',
    'unmentioned',
    'email',
  ],
  ['Email security@acme.dev, or have a quiet word with a core committer.', 'unmentioned', 'email other'],
  [
    'Send findings to security@acme.dev; failing that, contact a member of the steering committee.',
    'unmentioned',
    'email other',
  ],
  [
    'You may write to security@acme.dev or, if you know one, to a member of the release team.',
    'unmentioned',
    'email other',
  ],
  [
    'Send vulnerabilities to security@acme.dev or directly to the package maintainer.',
    'unmentioned',
    'email other',
  ],
  ['Vulnerabilities can be disclosed to any of the project admins.', 'unmentioned', 'other'],
  ['Tell the current release manager in private.', 'unmentioned', 'other'],
  ['The release manager reads security@acme.dev.', 'unmentioned', 'email'],
  ['Reports to security@acme.dev reach all core developers.', 'unmentioned', 'email'],
  ['Write to security@acme.dev. Team members will never ask you for your password.', 'unmentioned', 'email'],
  ['Write to security@acme.dev and one of the maintainers will get back to you.', 'unmentioned', 'email'],
  [
    'security@acme.dev goes to the core team, and from there to the maintainer of the component.',
    'unmentioned',
    'email',
  ],
  ['Find us on Discord and DM a moderator.', 'unmentioned', 'chat-private'],
  ['Open a private thread with the staff on our Discord.', 'unmentioned', 'chat-private'],
  [
    'Start a chat with one of the admins on Matrix and describe the vulnerability.',
    'unmentioned',
    'chat-private',
  ],
  ['You can reach the author privately on Telegram.', 'unmentioned', 'chat-private'],
  ['Ping @acme on Slack with the details.', 'unmentioned', 'chat-private'],
  [
    'Use the private message function of our forum to contact the moderators about a vulnerability.',
    'unmentioned',
    'chat-private',
  ],
  ['Text us on WhatsApp: +1 415 555 0101', 'unmentioned', 'chat-private'],
  ['Report it in the #security channel of our Slack.', 'unmentioned', 'public-chat'],
  ['If you find a security bug, tell us in the community forum.', 'unmentioned', 'public-chat'],
  ['Come to our Matrix room and let us know about the vulnerability.', 'unmentioned', 'public-chat'],
  ['Mail security@acme.dev. The Discord bot itself stores no tokens.', 'unmentioned', 'email'],
  [
    'Mail security@acme.dev. We support Telegram, Slack and Discord as notification targets.',
    'unmentioned',
    'email',
  ],
  [
    'Mail security@acme.dev. The integration with Slack posts messages to a channel you choose.',
    'unmentioned',
    'email',
  ],
  ['Mail security@acme.dev. Follow us on Mastodon for news.', 'unmentioned', 'email'],
  [
    'Mail security@acme.dev. Please do not DM maintainers on Twitter and do not open issues.',
    'forbidden',
    'email',
  ],
  ['Mail security@acme.dev or phone us on (415) 555-0101.', 'unmentioned', 'email phone'],
  ['In urgent cases ring our security desk: 030 1234567.', 'unmentioned', 'phone'],
  ['Mail security@acme.dev. Affected builds: 20240115-1200 to 20240301-0900.', 'unmentioned', 'email'],
  [
    'Mail security@acme.dev. Fingerprint: 1234 5678 9ABC DEF0 1234 5678 9ABC DEF0 1234 5678',
    'unmentioned',
    'email',
  ],
  ['Mail security@acme.dev. CVE-2024-1234567 was fixed in 1.2.', 'unmentioned', 'email'],
  ['Write to security@acme.dev, or enter it in our issue tracking system.', 'allowed', 'email public-issue'],
  ['You can email security@acme.dev or use the public bug tracker.', 'allowed', 'email public-issue'],
  [
    'Please use private vulnerability reporting for anything that could be abused today; minor hardening gaps are fine as GitHub issues.',
    'allowed',
    'github-advisory public-issue',
  ],
  [
    'If a weakness needs physical access you may file it publicly as an issue; otherwise mail security@acme.dev.',
    'allowed',
    'email public-issue',
  ],
  [
    'Denial-of-service findings may go in the public tracker. Everything with code execution: security@acme.dev.',
    'allowed',
    'email public-issue',
  ],
  [
    'Mail security@acme.dev. Bugs without any security relevance should be filed as GitHub issues.',
    'unmentioned',
    'email',
  ],
  ['Mail security@acme.dev. General bugs: open an issue.', 'unmentioned', 'email'],
  [
    'Mail security@acme.dev. If you are not sure whether it is a security issue, write anyway; plain bugs go to the tracker.',
    'unmentioned',
    'email',
  ],
  [
    'Mail security@acme.dev. Once the fix is released we open an issue that describes the flaw.',
    'unmentioned',
    'email',
  ],
  [
    'Mail security@acme.dev. After disclosure the report is converted to a public issue.',
    'unmentioned',
    'email',
  ],
  [
    "Mail security@acme.dev; issues and pull requests are visible to everyone, so please don't use them for this.",
    'forbidden',
    'email',
  ],
  ['Mail security@acme.dev. Issues are public: do not report vulnerabilities there.', 'forbidden', 'email'],
  [
    "Mail security@acme.dev. Don't tweet about it, don't blog about it, until we have shipped.",
    'forbidden',
    'email',
  ],
  ['Mail security@acme.dev. Reporters are asked to keep findings private for 90 days.', 'forbidden', 'email'],
  ['Mail security@acme.dev. Please observe an embargo of 30 days before you publish.', 'forbidden', 'email'],
  [
    'Mail security@acme.dev. We kindly ask for non-disclosure until the fix has been rolled out.',
    'forbidden',
    'email',
  ],
  ['Mail security@acme.dev. Please coordinate publication with us first.', 'forbidden', 'email'],
  ['Mail security@acme.dev. You are free to publish after we have released a fix.', 'unmentioned', 'email'],
  ['Mail security@acme.dev. We will agree on a date of publication together.', 'unmentioned', 'email'],
  [
    'Mail security@acme.dev. The issue will remain private until we publish the advisory.',
    'unmentioned',
    'email',
  ],
  [
    'Use private vulnerability reporting. If you cannot use it, contact a maintainer directly.',
    'unmentioned',
    'github-advisory other',
  ],
  [
    'Mail security@acme.dev. If that is not possible, get in touch with one of the core developers.',
    'unmentioned',
    'email other',
  ],
  [
    "Contact the maintainers directly or use GitHub's private vulnerability reporting.",
    'unmentioned',
    'github-advisory other',
  ],
  [
    'Nutzen Sie GitHub Security Advisories. Falls das nicht möglich ist, kontaktieren Sie einen Maintainer.',
    'unmentioned',
    'github-advisory other',
  ],
  [
    'Escriba a security@acme.dev. Si no es posible, contacte directamente con un mantenedor.',
    'unmentioned',
    'email other',
  ],
  ['请发送邮件至 security@acme.dev。如果无法使用邮件，请私下联系维护者。', 'unmentioned', 'email other'],
  ['Mail security@acme.dev. If you have already contacted the maintainers, say so.', 'unmentioned', 'email'],
  ['Contact the maintainers or the security team at security@acme.dev.', 'unmentioned', 'email'],
  ['Go to our [help page](https://acme.dev/help) and submit a report there.', 'unmentioned', 'web-form'],
  ['Visit the [desk](https://desk.acme.dev) to file a vulnerability report.', 'unmentioned', 'web-form'],
  [
    'Report vulnerabilities by one of the methods listed on https://acme.dev/contacts.',
    'unmentioned',
    'policy-elsewhere',
  ],
  [
    'If a bug touches security please mail security@acme.dev and do not use the issue tracker.',
    'forbidden',
    'email',
  ],
  [
    '# Acme\n\nSome words on the product.\n\n## Security\n\nIf you have found a vulnerability, contact the developer directly with:\n\n- a description\n- the steps\n- the version\n- your name\n\nE-mail:\n\nme [at] acme [dot] dev\n\nThank you.',
    'unmentioned',
    'email',
  ],
  ['Report vulnerabilities by direct messaging the author on Discord.', 'unmentioned', 'chat-private'],
  [
    '# Security\n\nPlease report problems as follows, and we will look at them.\n\n## For urgent vulnerabilities\n\nPhone the desk:\n\n- Norway (+47) 51 000 000\n- Sweden (+46) 8 000 000\n\n## More\n\nOne.\n\nTwo.\n\nThree.\n\nFour.',
    'unmentioned',
    'phone',
  ],
  [
    'To report a vulnerability, contact Ada on [LinkedIn](https://www.linkedin.com/in/ada/) or [Mastodon](https://social.acme.dev/@ada).',
    'unmentioned',
    'chat-private',
  ],
  ['Otwórz issue oznaczone jako prywatne i opisz podatność.', 'unmentioned', 'private-tracker'],
  [
    'Erstellen Sie ein vertrauliches Issue in GitLab, um eine Schwachstelle zu melden.',
    'unmentioned',
    'private-tracker',
  ],
  ['Pour signaler une faille, ouvrez un ticket confidentiel.', 'unmentioned', 'private-tracker'],
  ['Para reportar una vulnerabilidad, abre un issue confidencial.', 'unmentioned', 'private-tracker'],
  [
    'Mail security@acme.dev. Follow us on [LinkedIn](https://www.linkedin.com/in/ada/).',
    'unmentioned',
    'email',
  ],
  [
    'To make a report, [create a post](https://groups.google.com/a/acme.dev/forum/#!newtopic/security).',
    'unmentioned',
    'mailing-list-private',
  ],
  [
    'Mail security@acme.dev. Please read [how to report a vulnerability](https://github.com/acme/meta/blob/main/process.md) first.',
    'unmentioned',
    'email policy-elsewhere',
  ],
  ['Report it to me on [Discord](https://discord.com/users/1234567890).', 'unmentioned', 'chat-private'],
  ['Mail the maintainer at [insert address or use private vulnerability reporting].', 'unmentioned', 'email'],
  [
    'Report privately through the [form](https://github.com/acme/app/security/advisories/new) - not a public issue, and not a pull request.',
    'forbidden',
    'github-advisory',
  ],
  [
    'Utilisez le signalement privé : onglet *Security* du dépôt, puis *Report a vulnerability*.',
    'unmentioned',
    'github-advisory',
  ],
  [
    'Use the [private reports](https://docs.github.com/en/code-security/privately-reporting-a-security-vulnerability) of this repository to report vulnerabilities.',
    'unmentioned',
    'github-advisory',
  ],
  [
    'Please report leaks of keys, broken navigation, and flaws of parsers privately to the project maintainers.',
    'unmentioned',
    'other',
  ],
  [
    'Report vulnerabilities through the Security tab, or the private contact method listed on the repository page.',
    'unmentioned',
    'github-advisory other',
  ],
  [
    'Please refer to the [Acme policy](https://acme.dev/security) for how to report security issues and how to receive notifications about them.',
    'unmentioned',
    'policy-elsewhere',
  ],
  ['Use the `Security` tab and file a bug report there.', 'unmentioned', 'github-advisory'],
];

describe('ways to report that are given in words', () => {
  for (const [text, stance, channels] of CASES) {
    it(`${text} → ${stance} ${channels}`, () => {
      const policy = readPolicy(text.startsWith('#') ? text : REPORT + text);
      equal([...new Set(policy.channels.map(({ kind }) => kind))].sort().join(' '), channels);
      equal(policy.publicIssue, stance);
    });
  }
});
