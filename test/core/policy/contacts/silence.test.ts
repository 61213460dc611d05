import { equal } from 'node:assert/strict';
import { readPolicy } from '../../../../server/src/core/policy/read';

const REPORT = '# Security Policy\n\n## Reporting a Vulnerability\n\nMail security@acme.dev.\n\n';

/** Sentences that ask reporters, in whatever words, not to go public first, and sentences like them that do not. */
const FORBIDDEN: readonly string[] = [
  // To tell the project before everybody
  'Report flaws privately before any public disclosure.',
  'Please contact us before you disclose the vulnerability publicly.',
  'Findings must be shared with us; always notify the team prior to publishing them.',
  'Talk to the maintainers before making the details public.',
  'We ask you to coordinate with us ahead of publication.',
  'Meldet die Lücke bitte uns, bevor ihr sie veröffentlicht.',
  'Signalez-nous la faille avant toute divulgation.',
  'Infórmenos antes de divulgar la vulnerabilidad.',
  'Relate a falha à equipe antes de divulgá-la.',
  'Segnalate la falla prima di renderla pubblica.',
  'Meld de kwetsbaarheid aan ons voordat u haar openbaar maakt.',
  'Zgłoś lukę, zanim ją upublicznisz.',
  'Сообщите нам об уязвимости до её публичного раскрытия.',
  '公开披露之前，请先联系我们。',
  '脆弱性を公開する前にご連絡ください。',
  '취약점을 공개하기 전에 먼저 알려 주세요.',
  // To give the project time
  'Geef ons alsjeblieft genoeg tijd om het lek te dichten voordat je het bekendmaakt.',
  'Gebt uns bitte 90 Tage Zeit, bevor ihr die Lücke veröffentlicht.',
  'Laissez-nous un délai raisonnable avant de divulguer la faille.',
  'Denos un plazo razonable antes de divulgar el fallo.',
  'Dê-nos um prazo razoável antes de divulgar a falha.',
  'Dateci il tempo di correggere la falla prima di divulgarla.',
  'Daj nam czas na poprawkę, zanim ujawnisz lukę.',
  'Дайте нам время исправить уязвимость, прежде чем публиковать подробности.',
  'Дайте нам час виправити вразливість, перш ніж розголошувати її.',
  'Ge oss tid att rätta felet innan du offentliggör sårbarheten.',
  'Beri kami waktu untuk memperbaiki kerentanan sebelum dipublikasikan.',
  'Açığı kamuya açıklamadan önce bize makul bir süre tanıyın.',
  '公开漏洞细节之前，请给我们留出修复的时间。',
  '修正のため、公開前に十分な時間をください。',
  // Not in public
  'Не повідомляйте про вразливості через публічні issue.',
  'Nehlaste zranitelnosti prostřednictvím veřejných issue.',
  'Nezverejňujte zraniteľnosť vo verejnom fóre, píšte nám.',
  'Öppna inte ett offentligt ärende för en sårbarhet.',
  'Rapporter ikke sårbarheder i et offentligt issue.',
  'Älä avaa julkista issueta haavoittuvuudesta.',
  'Kérjük, ne nyisson nyilvános issue-t a sebezhetőségről.',
  'Nu deschideți un issue public pentru vulnerabilități.',
  'Ne prijavljujte ranjivosti kroz javne issue-e.',
  'Jangan melaporkan kerentanan melalui issue publik.',
  'Vui lòng không báo cáo lỗ hổng qua issue công khai.',
  'Μην αναφέρετε ευπάθειες σε δημόσια issues.',
  'يرجى عدم الإبلاغ عن الثغرات في issue عامة.',
  'لطفاً آسیب‌پذیری را در issue عمومی گزارش نکنید.',
  'אל תפתחו issue ציבורי על פגיעות.',
  'Zaiflikni ommaviy issue orqali xabar qilmang.',
  'Zəifliyi ictimai issue ilə bildirməyin.',
  'Осалдық туралы ашық issue ашпаңыз, жария етпеңіз.',
  'โปรดอย่ารายงานช่องโหว่ใน issue สาธารณะ',
  'No obriu una incidència pública, no feu públic el problema.',
  // In other words of the same: what it leads to, what becomes of it, who is to hear of it first
  'Please keep it off the issue tracker.',
  'Leave security problems out of our public forums.',
  'We would rather you not discuss flaws publicly.',
  'Opening a public issue puts users at risk, so write to us.',
  'Filing a public bug for a vulnerability is discouraged.',
  'Public issues about vulnerabilities will be closed.',
  'Please hold back from tweeting about a flaw.',
  'Under no circumstances open a pull request that fixes a vulnerability.',
  'Tell us about a flaw before you tell anyone else.',
  'Give us a chance to fix the flaw before you write about it.',
  'Please contact us before creating any public record of the flaw.',
  // Another way is asked for than that which everybody reads
  'For all security related bugs, write to us instead of using this issue tracker.',
  'Report vulnerabilities by mail (not through GitHub), in place of GitHub issues.',
  "Don't use GitHub for this, but write to us about vulnerabilities.",
  'Do NOT file security bugs here.',
  'Please do not mail vulnerabilities to public lists, nor file a ticket.',
  'The issue tracker is public, so please mail vulnerabilities to us.',
  'Because issues are public, send vulnerabilities to us instead.',
  'If a report is sensitive, skip the issue tracker.',
  'Please hold off on opening an issue about a vulnerability.',
  'We ask that vulnerabilities are not posted where third parties can read them.',
  'Keep the details of a vulnerability off public channels.',
  'Please disclose vulnerabilities to us before making anything public.',
  'Public disclosure of a vulnerability before a fix puts everyone at risk.',
  'Submitting a vulnerability as a public issue may harm our users.',
  'Security issues reported in the issue tracker will be closed.',
  'Please let us fix the vulnerability before you write a blog post.',
  'Bitte Schwachstellen nicht dort melden, wo andere mitlesen.',
  '第三者が閲覧できる場所に脆弱性を投稿しないでください。',
  // What must not stand there is of the flaw
  'Please do not put the following into public issues:\n\n- proof-of-concept code\n- tokens',
  'Nie publikuj haseł ani opisu podatności w publicznym issue.',
];

const UNMENTIONED: readonly string[] = [
  'We will notify you before public disclosure.',
  'The team contacts affected vendors prior to disclosure.',
  'Report it to us so that we can fix it before disclosure.',
  'If you report it before we publish, we credit you.',
  'Wir informieren dich, bevor wir die Lücke veröffentlichen.',
  'Nous vous contacterons avant de publier un correctif.',
  'We tell distributors before we tell anyone else.',
  'Typos and missing entries are not vulnerabilities. Report those through the public issue tracker.',
  'If a flaw is in a dependency, please do not report it here.',
  'Our repository is public, and everybody may read the code.',
  // An issue that only asks for a private contact
  'Otherwise open a GitHub issue stating only that you have found a vulnerability, and requesting a draft advisory.',
  'If we do not answer, send a message without details to one of these:\n\n- An issue at [GitHub](https://github.com/acme/app/issues)\n- The chat of the project',
  '若未启用，请创建 Issue 仅提供高层描述，并请求维护者提供私密沟通方式。',
  // What must not stand there is of whoever runs the software
  'Do not paste the following into public issues:\n\n- access tokens\n- session cookies\n- passwords of customers',
  '공개 이슈에는 다음 정보를 올리지 마세요.\n\n- 토큰\n- 비밀번호\n- 쿠키',
  'Veröffentlichen Sie keine Passwörter und Zugangsdaten in öffentlichen Issues.',
  'Ne publiez pas de mots de passe dans une issue publique.',
  'No publiques contraseñas ni credenciales en issues públicos.',
  'Не публикуйте пароли и токены в публичных issue.',
  '请勿在公开 issue 中贴出密码或令牌。',
  '公開 issue にトークンやパスワードを書かないでください。',
];

describe('silence asked of reporters', () => {
  for (const [stance, sentences] of Object.entries({ forbidden: FORBIDDEN, unmentioned: UNMENTIONED }))
    for (const sentence of sentences)
      it(`${sentence.replace(/\n+/g, ' ')} → ${stance}`, () => {
        equal(readPolicy(REPORT + sentence).publicIssue, stance);
      });
});
