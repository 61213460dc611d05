import { equal } from 'node:assert/strict';
import { readPolicy } from '../../../../server/src/core/policy/read';

/** A text, the stance on public issues that a careful reader finds in it, and the kinds of the ways to report that it offers, in alphabetical order. */
type Case = readonly [text: string, stance: string, channels: string];

/** What policies say most often, in other words, below the headings of the language. */
const CASES: Readonly<Record<string, readonly Case[]>> = {
  '# Security Policy\n\n## Reporting a Vulnerability\n\n': [
    [
      'To report a vulnerability, open the Security tab of this repository and press "Report a vulnerability".',
      'unmentioned',
      'github-advisory',
    ],
    ['Our bug bounty runs on https://bugcrowd.com/acme; submit there.', 'unmentioned', 'bounty-platform'],
    [
      'Vulnerabilities in dependencies should be reported upstream. Ours go to security@acme.dev.',
      'unmentioned',
      'email',
    ],
    ['Reach us at security@acme.dev or in #security on our Slack.', 'unmentioned', 'email public-chat'],
    ['DM @acmedev on Twitter with the details of the vulnerability.', 'unmentioned', 'chat-private'],
    [
      'Acme follows the process of the Apache Software Foundation: https://www.apache.org/security/. Mail security@apache.org.',
      'unmentioned',
      'email',
    ],
    [
      'Follow the process described at https://acme.dev/security/reporting.',
      'unmentioned',
      'policy-elsewhere',
    ],
    [
      'There is no private way at the moment, so just open an issue with the label security.',
      'requested',
      'public-issue',
    ],
    [
      'Open an issue that only says you found a flaw, without details, and we will get in touch.',
      'unmentioned',
      '',
    ],
    [
      'Mail security@acme.dev. Published advisories are on https://github.com/acme/app/security/advisories.',
      'unmentioned',
      'email',
    ],
    [
      'Mail security@acme.dev. We publish a GitHub Security Advisory when the fix is out.',
      'unmentioned',
      'email',
    ],
    [
      'Mail security@acme.dev. To stay informed, watch the repository for security advisories.',
      'unmentioned',
      'email',
    ],
    [
      'Mail security@acme.dev. Dependabot security advisories are enabled for this repository.',
      'unmentioned',
      'email',
    ],
    [
      'Mail security@acme.dev. After triage we will invite you to a draft security advisory.',
      'unmentioned',
      'email',
    ],
    [
      'Mail security@acme.dev. Once confirmed, a private fork is created and an issue opened after the release.',
      'unmentioned',
      'email',
    ],
    ['Mail security@acme.dev. Please be discreet until we have a fix.', 'forbidden', 'email'],
    ['Mail security@acme.dev. Keep this between us until it is fixed.', 'forbidden', 'email'],
    ['Mail security@acme.dev. Please refrain from posting about it on social media.', 'forbidden', 'email'],
    ['Mail security@acme.dev. Public disclosure should happen only after the fix.', 'forbidden', 'email'],
    [
      'Mail security@acme.dev. We ask researchers to hold off on public disclosure for 90 days.',
      'forbidden',
      'email',
    ],
    [
      'Mail security@acme.dev. Vulnerabilities reported as public issues will be deleted.',
      'forbidden',
      'email',
    ],
    [
      'Mail security@acme.dev. Security issues should always be reported privately, never publicly.',
      'forbidden',
      'email',
    ],
    ['Security bugs must go to security@acme.dev and nowhere else.', 'unmentioned', 'email'],
    ['Please DO NOT file an issue; instead mail security@acme.dev.', 'forbidden', 'email'],
    ['Mail security@acme.dev. For anything else, use the issue tracker.', 'unmentioned', 'email'],
    ['Mail security@acme.dev. Regular bugs can be reported as usual on GitHub.', 'unmentioned', 'email'],
    ['Mail security@acme.dev. If it is not security-sensitive, an issue is fine.', 'unmentioned', 'email'],
    [
      'Low-severity problems can be reported as regular issues; everything else to security@acme.dev.',
      'allowed',
      'email public-issue',
    ],
    [
      'Report vulnerabilities through GitHub issues or by mail to security@acme.dev.',
      'allowed',
      'email public-issue',
    ],
    ['Please contact the package maintainer listed in package.json.', 'unmentioned', 'other'],
    ['Contact Jane Doe (jane@acme.dev) directly.', 'unmentioned', 'email'],
    ['Contact: jane@acme.dev', 'unmentioned', 'email'],
    [
      '| Contact | Use |\n|---|---|\n| security@acme.dev | vulnerabilities |\n| hello@acme.dev | everything else |',
      'unmentioned',
      'email',
    ],
    [
      'Mail security@acme.dev. Commercial customers should use the support portal instead.',
      'unmentioned',
      'email other',
    ],
    ['Submit a ticket at https://support.acme.dev and choose "Security".', 'unmentioned', 'web-form'],
    [
      'File a confidential issue on GitLab: https://gitlab.com/acme/app/-/issues/new',
      'unmentioned',
      'private-tracker',
    ],
    ['Report it on Launchpad and mark it as a private security bug.', 'unmentioned', 'private-tracker'],
    ['Send it to the private mailing list security@lists.acme.dev.', 'unmentioned', 'mailing-list-private'],
    [
      'Send an encrypted mail to security@acme.dev; our key is at https://keys.openpgp.org.',
      'unmentioned',
      'email',
    ],
    [
      'Report to Tidelift at https://tidelift.com/security, who will coordinate the fix.',
      'unmentioned',
      'web-form',
    ],
    ['You can also write to the maintainers on Matrix: @jane:matrix.org', 'unmentioned', 'chat-private'],
    [
      'Report to CERT/CC if we do not answer: https://www.kb.cert.org/vuls/. Mail security@acme.dev first.',
      'unmentioned',
      'email web-form',
    ],
    [
      'Please see our organisation-wide policy: https://github.com/acme/.github/blob/main/SECURITY.md',
      'unmentioned',
      'policy-elsewhere',
    ],
    [
      'Please read https://acme.dev/responsible-disclosure before you report.\n\nMail security@acme.dev.',
      'unmentioned',
      'email policy-elsewhere',
    ],
    ['Mail security@acme.dev. Do not include secrets in the report.', 'unmentioned', 'email'],
    ['Mail security@acme.dev. Do not post credentials in issues.', 'unmentioned', 'email'],
    [
      "Use the private form. Do not publish exploit code, and do not access other people's data.",
      'forbidden',
      '',
    ],
    [
      'Mail security@acme.dev. You agree not to disclose the flaw to third parties without our consent.',
      'forbidden',
      'email',
    ],
    ['Mail security@acme.dev. We will disclose publicly within 90 days.', 'unmentioned', 'email'],
    ['Mail security@acme.dev. We do not disclose details publicly before a fix.', 'unmentioned', 'email'],
    ['Mail security@acme.dev. The issue is kept private until a release.', 'unmentioned', 'email'],
    [
      'Mail security@acme.dev. Coordinated disclosure: reporters and maintainers agree on a date.',
      'unmentioned',
      'email',
    ],
    [
      'Mail security@acme.dev. Please follow responsible disclosure and allow 30 days for a fix before going public.',
      'forbidden',
      'email',
    ],
    [
      'Mail security@acme.dev. Please make a good faith effort to avoid disclosing it to the public.',
      'forbidden',
      'email',
    ],
    ['Reports can be sent via Signal to +1 415 555 0101.', 'unmentioned', 'chat-private'],
    ['Submit a pull request with the fix, or mail security@acme.dev.', 'unmentioned', 'email'],
    ['If you have fixed it already, send a PR. Otherwise open an issue.', 'requested', 'public-issue'],
    ['Please raise an issue in the repository.', 'requested', 'public-issue'],
    [
      'Please report security issues on the [issue tracker](https://github.com/acme/app/issues).',
      'requested',
      'public-issue',
    ],
    ['Report via [this Google form](https://forms.gle/abc).', 'unmentioned', 'web-form'],
    ['Please email the team (address on our website).', 'unmentioned', 'email'],
    ['Write to `security` at `acme.dev`.', 'unmentioned', 'email'],
    ['Write to security AT acme DOT dev.', 'unmentioned', 'email'],
    ['Email us: security<at>acme.dev', 'unmentioned', 'email'],
    ['Mail security@acme.dev, CC jane@acme.dev.', 'unmentioned', 'email'],
    [
      'Mail security@acme.dev. Billing questions: billing@acme.dev. Press: press@acme.dev.',
      'unmentioned',
      'email',
    ],
    ['Use GitHub issues for regular bugs and security@acme.dev for vulnerabilities.', 'unmentioned', 'email'],
    ['Regular bugs go to the tracker, security issues to team@acme.dev.', 'unmentioned', 'email'],
    [
      'Regular bugs go to the issue tracker; vulnerabilities are reported to team@acme.dev.',
      'unmentioned',
      'email',
    ],
    [
      'Feature requests belong in discussions, while security problems should be sent to team@acme.dev.',
      'unmentioned',
      'email',
    ],
    [
      'If the vulnerability is in a third-party library, report the vulnerability to its maintainers, e.g. lib@other.org. Ours go to team@acme.dev.',
      'unmentioned',
      'email',
    ],
    [
      'For questions that are not vulnerabilities, write to help@acme.dev, and for vulnerabilities to team@acme.dev.',
      'unmentioned',
      'email',
    ],
    [
      'Please do not report bugs that are not security-related here.\n\nMail team@acme.dev.',
      'unmentioned',
      'email',
    ],
    ['Security issues: team@acme.dev. General support: help@acme.dev.', 'unmentioned', 'email'],
    [
      '- Vulnerabilities: team@acme.dev\n- Bugs: https://github.com/acme/app/issues\n- Questions: https://github.com/acme/app/discussions',
      'unmentioned',
      'email',
    ],
    [
      '| Kind | Where |\n|---|---|\n| Vulnerability | team@acme.dev |\n| Bug | GitHub issues |',
      'unmentioned',
      'email',
    ],
    ['**Critical**: team@acme.dev\n\n**Other bugs**: open an issue', 'unmentioned', 'email'],
    [
      '1. Go to the [Security tab](https://github.com/acme/app/security).\n2. Click "Report a vulnerability".\n3. Fill in the form.',
      'unmentioned',
      'github-advisory',
    ],
    [
      'Do this:\n\n1. **Do not** open a public issue\n2. Email team@acme.dev\n3. Wait for an answer before disclosing it',
      'forbidden',
      'email',
    ],
    [
      'What not to do:\n\n- Open a public issue\n- Post on social media\n\nMail team@acme.dev.',
      'forbidden',
      'email',
    ],
    ['❌ Public GitHub issues\n\n✅ team@acme.dev', 'forbidden', 'email'],
    [
      'Mail team@acme.dev.\n\n## Disclosure\n\nPlease give us 90 days before you publish anything.',
      'forbidden',
      'email',
    ],
    [
      'Mail team@acme.dev.\n\n## Disclosure\n\nWe disclose within 90 days. Public issues are created after the fix.',
      'unmentioned',
      'email',
    ],
    [
      'Mail team@acme.dev.\n\n## Updates\n\nFixes are announced in [GitHub Security Advisories](https://github.com/acme/app/security/advisories).',
      'unmentioned',
      'email',
    ],
    [
      'Mail team@acme.dev.\n\n## Bug bounty\n\nWe have no bounty. HackerOne is not used.',
      'unmentioned',
      'email',
    ],
    [
      'Mail team@acme.dev.\n\n## Contributing\n\nOpen an issue before you send a pull request.',
      'unmentioned',
      'email',
    ],
    [
      'Mail team@acme.dev.\n\n## Questions\n\nOpen a [discussion](https://github.com/acme/app/discussions).',
      'unmentioned',
      'email',
    ],
    [
      'Mail team@acme.dev.\n\n## For maintainers\n\nOpen an advisory, assign a CVE, merge.',
      'unmentioned',
      'email',
    ],
    [
      'Mail team@acme.dev.\n\n## Process\n\n1. Reporter sends the details.\n2. We open a private advisory.\n3. We publish an issue.',
      'unmentioned',
      'email',
    ],
    [
      'Reports are handled by the Acme PSIRT (https://acme.dev/psirt). Mail psirt@acme.dev.',
      'unmentioned',
      'email',
    ],
    [
      'This project follows the [Acme security policy](https://acme.dev/security).',
      'unmentioned',
      'policy-elsewhere',
    ],
    [
      'See [SECURITY.md in the main repository](https://github.com/acme/main/blob/main/SECURITY.md).',
      'unmentioned',
      'policy-elsewhere',
    ],
    [
      'Please report to [secure@acme.dev](mailto:secure@acme.dev) and put "SECURITY" in the subject. Alternatively use [huntr](https://huntr.com/repos/acme/app).',
      'unmentioned',
      'bounty-platform email',
    ],
    [
      'You can reach the maintainer on [Telegram](https://t.me/jane) or by mail to jane@acme.dev.',
      'unmentioned',
      'chat-private email',
    ],
    [
      'Vulnerabilities can be disclosed in an issue once a fix is released; before that mail team@acme.dev.',
      'unmentioned',
      'email',
    ],
    [
      'If you believe the vulnerability is already public, you may open an issue; otherwise write to team@acme.dev.',
      'allowed',
      'email public-issue',
    ],
    ['We track reports in a private Jira. Mail team@acme.dev.', 'unmentioned', 'email'],
    [
      'We use GitHub\'s private vulnerability reporting. Click "Report a vulnerability".',
      'unmentioned',
      'github-advisory',
    ],
    ['Please contact us prior to any disclosure: team@acme.dev', 'forbidden', 'email'],
    ['Contact team@acme.dev. Do NOT discuss the vulnerability in public.', 'forbidden', 'email'],
    ['Contact team@acme.dev. Details should not be shared until patched.', 'forbidden', 'email'],
    ['Contact team@acme.dev. It is important that you do not make the issue public.', 'forbidden', 'email'],
    ['Contact team@acme.dev. Never include exploit details in a public PR.', 'forbidden', 'email'],
    [
      'Contact team@acme.dev. Please avoid creating public issues for security problems.',
      'forbidden',
      'email',
    ],
    ['Contact team@acme.dev. Our public issue tracker is not suited for this.', 'forbidden', 'email'],
    ['Contact team@acme.dev. Opening a public issue is discouraged.', 'forbidden', 'email'],
    ['Contact team@acme.dev, not the issue tracker.', 'forbidden', 'email'],
    ['Contact team@acme.dev rather than the public tracker.', 'forbidden', 'email'],
    ['Contact team@acme.dev as opposed to opening an issue.', 'forbidden', 'email'],
    ['Report it in private (team@acme.dev) so that users are not put at risk.', 'unmentioned', 'email'],
    ['Please practice responsible disclosure. team@acme.dev', 'unmentioned', 'email'],
    ['We ask for a 90-day embargo. team@acme.dev', 'forbidden', 'email'],
    [
      'Reporters are expected to keep the details secret till the release. team@acme.dev',
      'forbidden',
      'email',
    ],
    ['All reports are confidential. team@acme.dev', 'unmentioned', 'email'],
    ['We will not share your details with third parties. team@acme.dev', 'unmentioned', 'email'],
    ['Please allow us 14 days to respond. team@acme.dev', 'unmentioned', 'email'],
  ],
  '# Sicherheitsrichtlinie\n\n## Sicherheitslücken melden\n\n': [
    [
      'Bitte eröffnet kein öffentliches Issue, sondern nutzt „Report a vulnerability“ im Security-Tab.',
      'forbidden',
      'github-advisory',
    ],
    ['Meldet Schwachstellen vertraulich per E-Mail an security@acme.dev.', 'unmentioned', 'email'],
    [
      'Fehler ohne Sicherheitsbezug gehören in den Issue-Tracker, Schwachstellen an security@acme.dev.',
      'unmentioned',
      'email',
    ],
    ['Bitte gebt Details erst weiter, wenn ein Fix verfügbar ist. security@acme.dev', 'forbidden', 'email'],
    ['security@acme.dev. Veröffentlichung bitte nur nach Absprache mit uns.', 'forbidden', 'email'],
    [
      'Schreibt mir: max@acme.dev. Öffentliche Issues zu Sicherheitsthemen werden gelöscht.',
      'forbidden',
      'email',
    ],
    ['Öffnet ein Issue mit dem Label „security“.', 'requested', 'public-issue'],
    [
      'Wende dich über die auf dem GitHub-Profil angegebenen Kontaktdaten an den Maintainer.',
      'unmentioned',
      'other',
    ],
    ['Kontaktformular: https://acme.dev/kontakt', 'unmentioned', 'web-form'],
  ],
  '# Politique de sécurité\n\n## Signaler une vulnérabilité\n\n': [
    ['N’ouvrez pas d’issue publique. Écrivez à security@acme.dev.', 'forbidden', 'email'],
    ['Merci de ne rien publier avant la sortie du correctif : security@acme.dev', 'forbidden', 'email'],
    ['Utilisez le bouton « Report a vulnerability » de l’onglet Security.', 'unmentioned', 'github-advisory'],
    ['Les bugs ordinaires vont dans les issues ; les failles à security@acme.dev.', 'unmentioned', 'email'],
    ['Contactez le mainteneur en privé.', 'unmentioned', 'other'],
    ['Signalez la faille via le formulaire de contact de notre site.', 'unmentioned', 'web-form'],
    ['Évitez toute discussion publique de la faille. security@acme.dev', 'forbidden', 'email'],
  ],
  '# Política de seguridad\n\n## Reportar una vulnerabilidad\n\n': [
    ['No abras un issue público; escribe a security@acme.dev.', 'forbidden', 'email'],
    [
      'Por favor, no publique la vulnerabilidad hasta que haya una corrección. security@acme.dev',
      'forbidden',
      'email',
    ],
    ['Usa la opción "Report a vulnerability" en la pestaña Security.', 'unmentioned', 'github-advisory'],
    ['Abre un issue con la etiqueta security.', 'requested', 'public-issue'],
    ['Contacta directamente con el autor.', 'unmentioned', 'other'],
    [
      'Envía los detalles por correo a security@acme.dev. Para dudas generales usa las discusiones.',
      'unmentioned',
      'email',
    ],
    ['Te pedimos que mantengas la confidencialidad hasta el parche. security@acme.dev', 'forbidden', 'email'],
  ],
  '# Política de Segurança\n\n## Reportar uma vulnerabilidade\n\n': [
    ['Não abra uma issue pública. Envie um e-mail para security@acme.dev.', 'forbidden', 'email'],
    ['Não divulgue a falha publicamente antes da correção. security@acme.dev', 'forbidden', 'email'],
    ['Utilize o recurso de relato privado de vulnerabilidades do GitHub.', 'unmentioned', 'github-advisory'],
    ['Entre em contato com o mantenedor de forma privada.', 'unmentioned', 'other'],
    ['Abra uma issue descrevendo o problema.', 'requested', 'public-issue'],
  ],
  '# Politica di sicurezza\n\n## Segnalare una vulnerabilità\n\n': [
    ['Non aprire una issue pubblica: scrivi a security@acme.dev.', 'forbidden', 'email'],
    [
      'Vi chiediamo di non divulgare la falla prima della correzione. security@acme.dev',
      'forbidden',
      'email',
    ],
    ['Contatta il maintainer in privato.', 'unmentioned', 'other'],
    ['Apri una issue su GitHub.', 'requested', 'public-issue'],
  ],
  '# Beveiligingsbeleid\n\n## Een kwetsbaarheid melden\n\n': [
    ['Open geen openbaar issue, maar mail naar security@acme.dev.', 'forbidden', 'email'],
    ['Deel het lek niet met anderen totdat het is opgelost. security@acme.dev', 'forbidden', 'email'],
    ['Meld het via de Security-tab → Report a vulnerability.', 'unmentioned', 'github-advisory'],
    ['Neem contact op met de beheerder.', 'unmentioned', 'other'],
  ],
  '# Polityka bezpieczeństwa\n\n## Zgłaszanie podatności\n\n': [
    ['Nie otwieraj publicznego issue. Napisz na security@acme.dev.', 'forbidden', 'email'],
    ['Prosimy nie ujawniać luki przed wydaniem poprawki. security@acme.dev', 'forbidden', 'email'],
    ['Skorzystaj z zakładki Security → Report a vulnerability.', 'unmentioned', 'github-advisory'],
  ],
  '# Политика безопасности\n\n## Сообщить об уязвимости\n\n': [
    ['Не создавайте публичный issue. Пишите на security@acme.dev.', 'forbidden', 'email'],
    ['Пожалуйста, не раскрывайте детали до выхода исправления. security@acme.dev', 'forbidden', 'email'],
    ['Используйте вкладку Security → Report a vulnerability.', 'unmentioned', 'github-advisory'],
    ['Напишите автору в Telegram: @acme_dev', 'unmentioned', 'chat-private'],
    ['Создайте issue с меткой security.', 'requested', 'public-issue'],
    ['Свяжитесь с мейнтейнером напрямую.', 'unmentioned', 'other'],
  ],
  '# Політика безпеки\n\n## Як повідомити про вразливість\n\n': [
    ['Не відкривайте публічний issue. Пишіть на security@acme.dev.', 'forbidden', 'email'],
    ['Скористайтеся вкладкою Security → Report a vulnerability.', 'unmentioned', 'github-advisory'],
    ['Напишіть на help@acme.dev.', 'unmentioned', 'email'],
    ['Не розголошуйте деталі до виходу виправлення. help@acme.dev', 'forbidden', 'email'],
    ['Зв’яжіться з автором напряму.', 'unmentioned', 'other'],
  ],
  '# 安全策略\n\n## 报告漏洞\n\n': [
    ['请不要公开提交 issue，请发送邮件至 security@acme.dev。', 'forbidden', 'email'],
    [
      '请使用 GitHub 的私密漏洞报告功能（Security → Report a vulnerability）。',
      'unmentioned',
      'github-advisory',
    ],
    ['修复发布之前请勿公开漏洞细节。联系 security@acme.dev', 'forbidden', 'email'],
    ['普通 bug 请提交 issue；安全漏洞请联系 security@acme.dev。', 'unmentioned', 'email'],
    ['请通过 GitHub Issues 报告。', 'requested', 'public-issue'],
    ['如无法使用上述方式，请私下联系维护者。', 'unmentioned', 'other'],
    ['不要在 issue 中粘贴密钥。安全问题发到 security@acme.dev', 'unmentioned', 'email'],
  ],
  '# セキュリティポリシー\n\n## 脆弱性の報告\n\n': [
    ['公開の Issue は作成せず、security@acme.dev までご連絡ください。', 'forbidden', 'email'],
    ['GitHub の Private vulnerability reporting からご報告ください。', 'unmentioned', 'github-advisory'],
    ['修正が公開されるまで、内容を公表しないでください。security@acme.dev', 'forbidden', 'email'],
    ['Issue を作成してください。', 'requested', 'public-issue'],
    ['X の DM でご連絡ください。', 'unmentioned', 'chat-private'],
  ],
  '# 보안 정책\n\n## 취약점 신고\n\n': [
    ['공개 이슈를 열지 말고 security@acme.dev 로 메일을 보내 주세요.', 'forbidden', 'email'],
    ['GitHub Security 탭의 "Report a vulnerability"를 이용해 주세요.', 'unmentioned', 'github-advisory'],
    ['패치 전까지 내용을 외부에 공개하지 마세요. security@acme.dev', 'forbidden', 'email'],
    ['이슈로 등록해 주세요.', 'requested', 'public-issue'],
  ],
  '# Güvenlik Politikası\n\n## Güvenlik Açığı Bildirme\n\n': [
    ['Lütfen herkese açık issue açmayın; security@acme.dev adresine yazın.', 'forbidden', 'email'],
    ['GitHub Issues üzerinden bildirin.', 'requested', 'public-issue'],
    ['Security sekmesinden "Report a vulnerability" seçeneğini kullanın.', 'unmentioned', 'github-advisory'],
    ['Açığı düzeltilmeden önce kimseyle paylaşmayın. security@acme.dev', 'forbidden', 'email'],
  ],
  '# Bezpečnostní politika\n\n## Hlášení zranitelností\n\n': [
    ['Nevytvářejte veřejné issue. Napište na security@acme.dev.', 'forbidden', 'email'],
    ['Pište na info@acme.dev.', 'unmentioned', 'email'],
  ],
  '# Säkerhetspolicy\n\n## Rapportera en sårbarhet\n\n': [
    ['Skapa inte ett publikt issue. Mejla info@acme.dev.', 'forbidden', 'email'],
    ['Använd "Report a vulnerability" under fliken Security.', 'unmentioned', 'github-advisory'],
  ],
  '# Kebijakan Keamanan\n\n## Melaporkan Kerentanan\n\n': [
    ['Jangan membuka issue publik. Kirim email ke info@acme.dev.', 'forbidden', 'email'],
    ['Gunakan tab Security lalu "Report a vulnerability".', 'unmentioned', 'github-advisory'],
  ],
  '# Chính sách bảo mật\n\n## Báo cáo lỗ hổng\n\n': [
    ['Vui lòng không mở issue công khai. Gửi email đến info@acme.dev.', 'forbidden', 'email'],
    ['Hãy dùng tab Security → Report a vulnerability.', 'unmentioned', 'github-advisory'],
  ],
};

describe('ways and stances in everyday words', () => {
  for (const [headings, cases] of Object.entries(CASES))
    for (const [text, stance, channels] of cases)
      it(`${text.replace(/\n+/g, ' ')} → ${stance} ${channels}`, () => {
        const policy = readPolicy(headings + text);
        equal([...new Set(policy.channels.map(({ kind }) => kind))].sort().join(' '), channels);
        equal(policy.publicIssue, stance);
      });
});
