import { equal } from 'node:assert/strict';
import { readPolicy } from '../../../../server/src/core/policy/read';

const REPORT = '# Security Policy\n\n## Reporting a Vulnerability\n\n';

/** A text, the stance on reports in public that a careful reader finds in it, and the kinds of the ways to report that it offers. */
type Case = readonly [text: string, stance: string, channels: string];

const underHeading: readonly Case[] = [
  [
    'If you find a vulnerability in this bot, report it in the [issues tab](https://github.com/acme/app/issues).',
    'requested',
    'public-issue',
  ],
  ['Mail security@acme.dev. Please contact us first before creating a GitHub issue.', 'forbidden', 'email'],
  ['Write to security@acme.dev prior to opening a public issue.', 'forbidden', 'email'],
  [
    'Mail security@acme.dev. Researchers follow these rules:\n\n- They do not publish the flaw prior to the release of a fix.',
    'forbidden',
    'email',
  ],
  [
    'Report flaws through the following channels:\n\n- GitHub Issues (label: security)\n- security@acme.dev',
    'allowed',
    'public-issue email',
  ],
  ['Mail security@acme.dev. Make first contact through a GitHub issue.', 'unmentioned', 'email'],
  ['Mail security@acme.dev. Please refrain from discussing the flaw in public forums.', 'forbidden', 'email'],
  ['Mail security@acme.dev. Avoid public disclosure until we have released a fix.', 'forbidden', 'email'],
  ['Mail security@acme.dev. Public disclosure before a fix is strongly discouraged.', 'forbidden', 'email'],
  ['Mail security@acme.dev. No public issues, please.', 'forbidden', 'email'],
  [
    'Mail security@acme.dev. We ask that you do not share the details with others until a fix is out.',
    'forbidden',
    'email',
  ],
  [
    'Mail security@acme.dev. We kindly request that researchers keep the report confidential until we publish an advisory.',
    'forbidden',
    'email',
  ],
  [
    'Mail security@acme.dev. Please give us 90 days before disclosing the vulnerability publicly.',
    'forbidden',
    'email',
  ],
  [
    'Mail security@acme.dev. Security problems must never be posted in the issue tracker.',
    'forbidden',
    'email',
  ],
  ['Mail security@acme.dev. Report it privately, not in a public issue.', 'forbidden', 'email'],
  [
    'Mail security@acme.dev. Opening a public issue is not the right way: GitHub issues should not be used for vulnerabilities.',
    'forbidden',
    'email',
  ],
  ['Rather than opening a pull request, mail security@acme.dev.', 'forbidden', 'email'],
  ['Mail security@acme.dev. Do not publicly share details of the vulnerability.', 'forbidden', 'email'],
  [
    '> [!WARNING]\n> Never report a vulnerability on Discord or Twitter.\n\nMail security@acme.dev. ',
    'forbidden',
    'email',
  ],
  [
    '**Do not:**\n\n- open an issue\n- post on social media\n\nMail security@acme.dev. ',
    'forbidden',
    'email',
  ],
  ['❌ Open a public issue\n\n✅ Mail security@acme.dev. ', 'forbidden', 'email'],
  [
    'Mail security@acme.dev. We will not disclose your report publicly without your consent.',
    'unmentioned',
    'email',
  ],
  ['Mail security@acme.dev. Details will not be published until a fix is available.', 'unmentioned', 'email'],
  ['Mail security@acme.dev. We coordinate with you before any public announcement.', 'unmentioned', 'email'],
  [
    'Mail security@acme.dev. Public disclosure will be delayed until users had time to upgrade.',
    'unmentioned',
    'email',
  ],
  ['Mail security@acme.dev. Never commit secrets to a public repository.', 'unmentioned', 'email'],
  ['Mail security@acme.dev. Do not share your API keys publicly.', 'unmentioned', 'email'],
  ['Mail security@acme.dev. The team does not discuss open reports in public.', 'unmentioned', 'email'],
  ['Mail security@acme.dev. If you do not want to go public, tell us.', 'unmentioned', 'email'],
  ['Mail security@acme.dev. There is no public bug bounty program.', 'unmentioned', 'email'],
  ['Mail security@acme.dev. Please report privately.', 'unmentioned', 'email'],
  ['Please open an issue on GitHub with the details.', 'requested', 'public-issue'],
  [
    'Report security problems in the [issue tracker](https://github.com/acme/app/issues).',
    'requested',
    'public-issue',
  ],
  ['Open an issue, or mail security@acme.dev if it is sensitive.', 'allowed', 'public-issue email'],
  [
    'Mail security@acme.dev. For low severity vulnerabilities you may open a public issue.',
    'allowed',
    'email public-issue',
  ],
  [
    'Mail security@acme.dev. Do not open public issues for vulnerabilities. For other bugs open a normal issue.',
    'forbidden',
    'email',
  ],
  [
    'Mail security@acme.dev. If you get no answer, open an issue asking for a private contact, without any details.',
    'unmentioned',
    'email',
  ],
  [
    'Mail security@acme.dev. If you get no answer within a week, please open an issue that says you tried to reach us; no details.',
    'unmentioned',
    'email',
  ],
  [
    'Mail security@acme.dev. \n\n## Contact\n\n- Issues: https://github.com/acme/app/issues\n- Discussions: https://github.com/acme/app/discussions\n',
    'unmentioned',
    'email',
  ],
  [
    'Mail security@acme.dev. For general questions use [Discussions](https://github.com/acme/app/discussions).',
    'unmentioned',
    'email',
  ],
  [
    'Already public vulnerabilities can be reported as regular issues; all others go to security@acme.dev.',
    'allowed',
    'public-issue email',
  ],
  [
    'Start a thread on our [forum](https://github.com/acme/app/discussions) to report a vulnerability.',
    'unmentioned',
    'public-chat',
  ],
  ['Report vulnerabilities in our Discord server.', 'unmentioned', 'public-chat'],
  ['Send a direct message to @acme on Discord with the vulnerability.', 'unmentioned', 'chat-private'],
  ['Use the form at https://acme.dev/report-vulnerability.', 'unmentioned', 'web-form'],
  [
    'Fill in the [contact form](https://acme.dev/contact) to report a security problem.',
    'unmentioned',
    'web-form',
  ],
  ['Call us at [+1 555 010 0100](tel:+15550100100) to report a vulnerability.', 'unmentioned', 'phone'],
  [
    'Use [HackerOne](https://hackerone.com/acme) or [Bugcrowd](https://bugcrowd.com/acme).',
    'unmentioned',
    'bounty-platform',
  ],
  [
    'Open a confidential issue in our [tracker](https://gitlab.com/acme/app/-/issues/new?issue[confidential]=true).',
    'unmentioned',
    'private-tracker',
  ],
  ['Message the maintainer on Signal: @acme.01.', 'unmentioned', 'chat-private'],
  [
    'Mail security@acme.dev. Flaws in third-party libraries go to their own maintainers, e.g. dev@lib.dev.',
    'unmentioned',
    'email',
  ],
  ['Mail security@acme.dev. Announcements are sent to announce@lists.acme.dev.', 'unmentioned', 'email'],
  ['Mail security@acme.dev. For press inquiries write to press@acme.dev.', 'unmentioned', 'email'],
  ['Mail security@acme.dev. After triage we open a draft security advisory.', 'unmentioned', 'email'],
  [
    'Mail security@acme.dev. Fixed vulnerabilities are listed on the [advisories page](https://github.com/acme/app/security/advisories).',
    'unmentioned',
    'email',
  ],
  [
    'Mail security@acme.dev. Read more in our [security policy](https://acme.dev/security).',
    'unmentioned',
    'email policy-elsewhere',
  ],
  ['Follow the instructions in our [policy](https://acme.dev/security).', 'unmentioned', 'policy-elsewhere'],
  [
    'To report a vulnerability see the [organisation policy](https://github.com/acme/.github/blob/main/SECURITY.md).',
    'unmentioned',
    'policy-elsewhere',
  ],
  ['We use HackerOne: https://hackerone.com/acme.', 'unmentioned', 'bounty-platform'],
  ['Our security team at security@acme.dev will respond within two days.', 'unmentioned', 'email'],
  ['Reports sent to security@acme.dev are read by the maintainers.', 'unmentioned', 'email'],
  ['Go to the **Security** tab, then **Report a vulnerability**.', 'unmentioned', 'github-advisory'],
  ['Contact [@acme](https://github.com/acme) by e-mail.', 'unmentioned', 'email'],
  ['Please submit a pull request with a fix for the vulnerability.', 'unmentioned', 'other'],
];

const inOtherLanguages: readonly Case[] = [
  [
    '# Sicherheit\n\n## Sicherheitslücken melden\n\nBitte erstellen Sie keine öffentlichen Issues für Sicherheitslücken. Schreiben Sie an security@acme.dev.',
    'forbidden',
    'email',
  ],
  [
    '# Sicherheit\n\n## Schwachstelle melden\n\nMelden Sie Schwachstellen nicht über GitHub-Issues, sondern per E-Mail an security@acme.dev.',
    'forbidden',
    'email',
  ],
  [
    '# Sécurité\n\n## Signaler une vulnérabilité\n\nMerci de ne pas ouvrir d’issue publique. Écrivez à security@acme.dev.',
    'forbidden',
    'email',
  ],
  [
    '# Seguridad\n\n## Reportar una vulnerabilidad\n\nPor favor, no abras un issue público. Escribe a security@acme.dev.',
    'forbidden',
    'email',
  ],
  [
    '# Segurança\n\n## Reportar uma vulnerabilidade\n\nNão abra uma issue pública. Envie um e-mail para security@acme.dev.',
    'forbidden',
    'email',
  ],
  [
    '# Sicurezza\n\n## Segnalare una vulnerabilità\n\nNon aprire issue pubbliche. Scrivi a security@acme.dev.',
    'forbidden',
    'email',
  ],
  [
    '# Beveiliging\n\n## Kwetsbaarheid melden\n\nMaak geen openbare issue aan. Mail naar security@acme.dev.',
    'forbidden',
    'email',
  ],
  [
    '# Bezpieczeństwo\n\n## Zgłaszanie podatności\n\nNie twórz publicznych zgłoszeń. Napisz na security@acme.dev.',
    'forbidden',
    'email',
  ],
  [
    '# Политика безопасности\n\n## Сообщить об уязвимости\n\nНе создавайте публичные issue. Напишите на security@acme.dev.',
    'forbidden',
    'email',
  ],
  [
    '# セキュリティポリシー\n\n## 脆弱性の報告\n\n公開の Issue では報告しないでください。security@acme.dev に連絡してください。',
    'forbidden',
    'email',
  ],
  [
    '# 보안 정책\n\n## 취약점 신고\n\n공개 이슈로 보고하지 마세요. security@acme.dev 로 연락해 주세요.',
    'forbidden',
    'email',
  ],
  [
    '# 安全策略\n\n## 报告漏洞\n\n请勿通过公开的 GitHub Issue 报告。请发送邮件至 security@acme.dev。',
    'forbidden',
    'email',
  ],
  [
    '# सुरक्षा नीति\n\n## भेद्यता की रिपोर्ट\n\nकृपया सार्वजनिक issue न खोलें, रिपोर्ट न करें। security@acme.dev पर लिखें।',
    'forbidden',
    'email',
  ],
  [
    '# Segurança\n\n## Reportar uma vulnerabilidade\n\nAbra uma issue no GitHub.',
    'requested',
    'public-issue',
  ],
  ['# Sicherheit\n\n## Schwachstelle melden\n\nBitte erstellen Sie ein Issue.', 'requested', 'public-issue'],
  [
    '# Sécurité\n\n## Signaler une vulnérabilité\n\nOuvrez une issue sur GitHub.',
    'requested',
    'public-issue',
  ],
  ['# 安全策略\n\n## 报告漏洞\n\n请在 GitHub Issues 中提交。', 'requested', 'public-issue'],
  ['# セキュリティ\n\n## 脆弱性の報告\n\nGitHub の Issue で報告してください。', 'requested', 'public-issue'],
];

describe('reports in public', () => {
  for (const [text, stance, channels] of [
    ...underHeading.map(([text, ...rest]): Case => [REPORT + text, ...rest]),
    ...inOtherLanguages,
  ]) {
    it(text.replace(REPORT, '').replace(/\n+/g, ' '), () => {
      const policy = readPolicy(text);
      equal(policy.publicIssue, stance);
      equal([...new Set(policy.channels.map(({ kind }) => kind))].join(' '), channels);
    });
  }

  it('sends to a public place only to ask for a contact', () => {
    const policy = readPolicy(`${REPORT}If mail fails, open an issue asking for a private contact.`);
    equal(policy.channels.length, 0);
    equal(policy.publicInstructions.length, 1);
    equal(policy.publicInstructions[0]?.lastResort, true);
  });
});
