import { equal } from 'node:assert/strict';
import { readPolicy } from '../../../../server/src/core/policy/read';

const REPORT = '# Security Policy\n\n## Reporting a Vulnerability\n\n';

/** A text, the stance on public issues that a careful reader finds in it, and the kinds of the ways to report that it offers, in alphabetical order. */
type Case = readonly [text: string, stance: string, channels: string];

/** The same in the languages that are read. A text that begins with a heading is a whole document. */
const CASES: readonly Case[] = [
  [
    'Bitte melden Sie Schwachstellen nicht über öffentliche Issues, sondern per E-Mail an security@acme.dev.',
    'forbidden',
    'email',
  ],
  ['Bitte erstellen Sie kein öffentliches Issue. Schreiben Sie an security@acme.dev.', 'forbidden', 'email'],
  [
    'Schreiben Sie an security@acme.dev und veröffentlichen Sie keine Details, bevor ein Update bereitsteht.',
    'forbidden',
    'email',
  ],
  ['Bitte melden Sie Schwachstellen vertraulich an security@acme.dev.', 'unmentioned', 'email'],
  ['Bitte eröffnen Sie für Sicherheitslücken ein Issue.', 'requested', 'public-issue'],
  [
    'Kritische Schwachstellen an security@acme.dev, alle anderen Schwachstellen können Sie als Issue melden.',
    'allowed',
    'email public-issue',
  ],
  ['Schwachstellen an security@acme.dev. Normale Fehler melden Sie bitte als Issue.', 'unmentioned', 'email'],
  [
    'Melden Sie Schwachstellen an security@acme.dev oder wenden Sie sich direkt an einen der Maintainer.',
    'unmentioned',
    'email other',
  ],
  ['Melden Sie Schwachstellen per Direktnachricht auf Mastodon.', 'unmentioned', 'chat-private'],
  ['Melden Sie Schwachstellen über das Kontaktformular auf unserer Website.', 'unmentioned', 'web-form'],
  [
    'Sicherheitslücken melden Sie unter security@acme.dev oder telefonisch unter +49 30 1234567.',
    'unmentioned',
    'email phone',
  ],
  ['Merci de ne pas ouvrir de ticket public. Écrivez à security@acme.dev.', 'forbidden', 'email'],
  ["N'ouvrez pas d'issue publique : écrivez à security@acme.dev.", 'forbidden', 'email'],
  [
    "Écrivez à security@acme.dev et ne divulguez rien publiquement avant la publication d'un correctif.",
    'forbidden',
    'email',
  ],
  ['Merci de signaler les failles en privé à security@acme.dev.', 'unmentioned', 'email'],
  ['Pour signaler une faille, ouvrez une issue.', 'requested', 'public-issue'],
  [
    'Signalez les failles à security@acme.dev. Pour les bugs ordinaires, ouvrez une issue.',
    'unmentioned',
    'email',
  ],
  [
    'Signalez les failles à security@acme.dev ou contactez directement un mainteneur.',
    'unmentioned',
    'email other',
  ],
  ['Signalez les failles par le formulaire de contact de notre site.', 'unmentioned', 'web-form'],
  ['Signalez la faille par message privé sur Discord.', 'unmentioned', 'chat-private'],
  ['No abras un issue público. Escribinos a security@acme.dev.', 'forbidden', 'email'],
  ['Por favor, no publiques la vulnerabilidad. Reportala a security@acme.dev.', 'forbidden', 'email'],
  [
    'Si encontraste una falla, reportalo a security@acme.dev y no lo divulgues hasta que haya un parche.',
    'forbidden',
    'email',
  ],
  ['Reportalo en privado a security@acme.dev.', 'unmentioned', 'email'],
  ['Escribinos a security@acme.dev si encontrás una vulnerabilidad.', 'unmentioned', 'email'],
  ['Para reportar una vulnerabilidad, abrí un issue.', 'requested', 'public-issue'],
  ['Reportá las vulnerabilidades abriendo un issue.', 'requested', 'public-issue'],
  ['Escribe a security@acme.dev o contacta directamente con un mantenedor.', 'unmentioned', 'email other'],
  ['Envíanos un mensaje privado por Telegram con la vulnerabilidad.', 'unmentioned', 'chat-private'],
  [
    'Envía las vulnerabilidades a security@acme.dev. Para errores normales, abre un issue.',
    'unmentioned',
    'email',
  ],
  ['Não abra uma issue pública. Envie um e-mail para security@acme.dev.', 'forbidden', 'email'],
  ['Relate a falha para security@acme.dev e não a divulgue antes da correção.', 'forbidden', 'email'],
  ['Relate vulnerabilidades em privado para security@acme.dev.', 'unmentioned', 'email'],
  ['Para relatar uma vulnerabilidade, abra uma issue.', 'requested', 'public-issue'],
  [
    'Envie um e-mail para security@acme.dev ou entre em contato diretamente com os mantenedores.',
    'unmentioned',
    'email other',
  ],
  ['Vulnerabilidades: security@acme.dev. Para bugs comuns, abra uma issue.', 'unmentioned', 'email'],
  ['Non aprire issue pubbliche. Scrivi a security@acme.dev.', 'forbidden', 'email'],
  [
    'Scrivi a security@acme.dev e non divulgare la vulnerabilità prima della correzione.',
    'forbidden',
    'email',
  ],
  ['Per segnalare una vulnerabilità apri una issue.', 'requested', 'public-issue'],
  ['Scrivi a security@acme.dev o contatta direttamente i manutentori.', 'unmentioned', 'email other'],
  ['Maak geen openbaar issue aan. Mail security@acme.dev.', 'forbidden', 'email'],
  ['Meld kwetsbaarheden door een issue te openen.', 'requested', 'public-issue'],
  ['Mail security@acme.dev of neem rechtstreeks contact op met een beheerder.', 'unmentioned', 'email other'],
  ['Nie twórz publicznego zgłoszenia. Napisz na security@acme.dev.', 'forbidden', 'email'],
  ['Napisz na security@acme.dev i nie ujawniaj podatności przed wydaniem poprawki.', 'forbidden', 'email'],
  ['Aby zgłosić podatność, utwórz issue.', 'requested', 'public-issue'],
  [
    'Napisz na security@acme.dev lub skontaktuj się bezpośrednio z opiekunem projektu.',
    'unmentioned',
    'email other',
  ],
  ['Не создавайте публичный issue. Напишите на security@acme.dev.', 'forbidden', 'email'],
  ['Напишите на security@acme.dev и не раскрывайте уязвимость до выхода исправления.', 'forbidden', 'email'],
  ['Чтобы сообщить об уязвимости, создайте issue.', 'requested', 'public-issue'],
  ['Напишите на security@acme.dev или свяжитесь напрямую с мейнтейнером.', 'unmentioned', 'email other'],
  ['Сообщите об уязвимости личным сообщением в Telegram.', 'unmentioned', 'chat-private'],
  ['请不要公开提交 issue，请发送邮件至 security@acme.dev。', 'forbidden', 'email'],
  ['请发送邮件至 security@acme.dev，修复发布前请勿公开漏洞。', 'forbidden', 'email'],
  ['如发现漏洞，请提交 issue。', 'requested', 'public-issue'],
  ['请发送邮件至 security@acme.dev，或直接联系维护者。', 'unmentioned', 'email other'],
  ['请通过微信私信联系维护者报告漏洞。', 'unmentioned', 'chat-private'],
  ['公開の Issue は作成せず、security@acme.dev までご連絡ください。', 'forbidden', 'email'],
  [
    'security@acme.dev までご連絡ください。修正が公開されるまで脆弱性を公開しないでください。',
    'forbidden',
    'email',
  ],
  ['脆弱性を見つけた場合は Issue を作成してください。', 'requested', 'public-issue'],
  ['security@acme.dev までご連絡いただくか、メンテナーに直接ご連絡ください。', 'unmentioned', 'email other'],
  ['공개 이슈를 등록하지 말고 security@acme.dev 로 신고해 주세요.', 'forbidden', 'email'],
  ['취약점은 이슈로 등록해 주세요.', 'requested', 'public-issue'],
  ['security@acme.dev 로 신고하거나 관리자에게 직접 연락해 주세요.', 'unmentioned', 'email other'],
  [
    'Bitte nicht im öffentlichen Bugtracker melden, sondern an security@acme.dev mailen.',
    'forbidden',
    'email',
  ],
  [
    'Sicherheitslücken gehören nicht in den öffentlichen Issue-Tracker. Schreib an security@acme.dev.',
    'forbidden',
    'email',
  ],
  [
    'Schreib an security@acme.dev. Wir bitten darum, bis zum Fix Stillschweigen zu bewahren.',
    'forbidden',
    'email',
  ],
  ['Schreib an security@acme.dev. Wir veröffentlichen keine Details vor dem Update.', 'unmentioned', 'email'],
  [
    'Unkritische Schwachstellen dürfen als Issue gemeldet werden, kritische bitte an security@acme.dev.',
    'allowed',
    'email public-issue',
  ],
  ['Schreib an security@acme.dev. Alle anderen Fehler bitte als Issue melden.', 'unmentioned', 'email'],
  ['Schreib mir auf Telegram oder Signal.', 'unmentioned', 'chat-private'],
  [
    "Écrivez à security@acme.dev. Merci de garder la faille secrète jusqu'à la publication du correctif.",
    'forbidden',
    'email',
  ],
  [
    'Écrivez à security@acme.dev. Nous ne divulguerons jamais votre nom publiquement.',
    'unmentioned',
    'email',
  ],
  [
    'Les failles mineures peuvent être signalées via une issue ; les failles critiques à security@acme.dev.',
    'allowed',
    'email public-issue',
  ],
  ['Écrivez à security@acme.dev ou contactez-moi sur Telegram.', 'unmentioned', 'chat-private email'],
  [
    'Escribinos a security@acme.dev. No compartas los detalles con nadie hasta que publiquemos el parche.',
    'forbidden',
    'email',
  ],
  [
    'No reportes vulnerabilidades en issues públicos; mandá un mail a security@acme.dev.',
    'forbidden',
    'email',
  ],
  ['Evitá abrir un issue público y escribí a security@acme.dev.', 'forbidden', 'email'],
  ['Mandanos un correo a security@acme.dev. No publicamos tus datos.', 'unmentioned', 'email'],
  [
    'Los fallos leves pueden reportarse como issue; los críticos a security@acme.dev.',
    'allowed',
    'email public-issue',
  ],
  [
    'Mandá un correo a security@acme.dev o avisale a alguno de los responsables del proyecto.',
    'unmentioned',
    'email other',
  ],
  ['Escribinos por mensaje privado en Discord.', 'unmentioned', 'chat-private'],
  ['Mande um e-mail para security@acme.dev e aguarde a correção antes de divulgar.', 'forbidden', 'email'],
  [
    'Por favor, não crie issues públicas nem comente em fóruns. Escreva para security@acme.dev.',
    'forbidden',
    'email',
  ],
  ['Escreva para security@acme.dev. Não divulgaremos seu nome.', 'unmentioned', 'email'],
  ['Scrivi a security@acme.dev ed evita di parlarne in pubblico.', 'forbidden', 'email'],
  ['Scrivi a security@acme.dev. Non divulgheremo il tuo nome.', 'unmentioned', 'email'],
  [
    'Mail security@acme.dev en maak de kwetsbaarheid niet openbaar voordat er een update is.',
    'forbidden',
    'email',
  ],
  ['Meld kwetsbaarheden niet via GitHub issues maar via security@acme.dev.', 'forbidden', 'email'],
  ['Mail security@acme.dev. Gewone fouten kunt u als issue melden.', 'unmentioned', 'email'],
  ['Prosimy nie zgłaszać podatności w publicznych issues, tylko na security@acme.dev.', 'forbidden', 'email'],
  ['Napisz na security@acme.dev. Zwykłe błędy zgłaszaj jako issue.', 'unmentioned', 'email'],
  [
    'Пожалуйста, не сообщайте об уязвимостях через публичные issues. Пишите на security@acme.dev.',
    'forbidden',
    'email',
  ],
  ['Пишите на security@acme.dev. Обычные ошибки сообщайте через GitHub issues.', 'unmentioned', 'email'],
  ['Пишите на security@acme.dev или в Telegram @acmedev.', 'unmentioned', 'chat-private email'],
  ['请勿在公开的 issue 中披露漏洞，发送邮件到 security@acme.dev。', 'forbidden', 'email'],
  ['请发邮件到 security@acme.dev。普通 bug 请提交 issue。', 'unmentioned', 'email'],
  ['低危漏洞可以提交 issue，高危漏洞请发送邮件至 security@acme.dev。', 'allowed', 'email public-issue'],
  ['请联系 security@acme.dev 或电话 010-12345678。', 'unmentioned', 'email phone'],
  ['脆弱性を公開の場で報告しないでください。security@acme.dev へメールしてください。', 'forbidden', 'email'],
  ['security@acme.dev へメールしてください。通常のバグは Issue で報告してください。', 'unmentioned', 'email'],
  ['脆弱性は X (Twitter) の DM で報告してください。', 'unmentioned', 'chat-private'],
  ['취약점을 공개적으로 공유하지 마세요. security@acme.dev 로 메일을 보내 주세요.', 'forbidden', 'email'],
  ['security@acme.dev 로 메일을 보내 주세요. 일반 버그는 이슈로 등록해 주세요.', 'unmentioned', 'email'],
  [
    'Güvenlik açıklarını herkese açık issue olarak bildirmeyin; security@acme.dev adresine yazın.',
    'forbidden',
    'email',
  ],
  ['Açığı sosyal medyada paylaşmayın, security@acme.dev adresine gönderin.', 'forbidden', 'email'],
  ['Düzeltme yayınlanana kadar bilgileri gizli tutun. E-posta: security@acme.dev', 'forbidden', 'email'],
  ['Ayrıntıları kamuya açıklamayınız. E-posta: security@acme.dev', 'forbidden', 'email'],
  [
    'Bildirimleri security@acme.dev adresine gönderin. Bilgilerinizi kimseyle paylaşmayız.',
    'unmentioned',
    'email',
  ],
  ['Podés reportarla contactando por Discord al administrador del servidor.', 'unmentioned', 'chat-private'],
  ['Écrivez au mainteneur sur Discord.', 'unmentioned', 'chat-private'],
  ['Schreib dem Maintainer über Matrix.', 'unmentioned', 'chat-private'],
  ['Перед запуском настрой Private Vulnerability Reporting и security@acme.dev.', 'unmentioned', 'email'],
];

describe('ways and silence in many languages', () => {
  for (const [text, stance, channels] of CASES) {
    it(`${text} → ${stance} ${channels}`, () => {
      const policy = readPolicy(text.startsWith('#') ? text : REPORT + text);
      equal([...new Set(policy.channels.map(({ kind }) => kind))].sort().join(' '), channels);
      equal(policy.publicIssue, stance);
    });
  }
});
