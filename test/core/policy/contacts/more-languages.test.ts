import { equal } from 'node:assert/strict';
import { readPolicy } from '../../../../server/src/core/policy/read';

/** By language: the title of a document, the heading of its section on reports, a sentence that tells where to write, and one that does not. */
const DOCUMENTS: Readonly<
  Record<string, readonly [title: string, heading: string, way: string, other: string]>
> = {
  uk: [
    'Політика безпеки',
    'Повідомлення про вразливості',
    'Якщо ви знайшли вразливість, напишіть нам на jane@acme.dev.',
    'Ми відповімо протягом трьох днів.',
  ],
  cs: [
    'Bezpečnostní politika',
    'Hlášení zranitelností',
    'Pokud najdete zranitelnost, napište nám na jane@acme.dev.',
    'Odpovíme do tří dnů.',
  ],
  sk: [
    'Bezpečnostná politika',
    'Nahlasovanie zraniteľností',
    'Ak nájdete zraniteľnosť, napíšte na jane@acme.dev.',
    'Odpovieme do troch dní.',
  ],
  sv: [
    'Säkerhetspolicy',
    'Rapportera sårbarheter',
    'Om du hittar en sårbarhet, mejla jane@acme.dev.',
    'Vi svarar inom tre dagar.',
  ],
  da: [
    'Sikkerhedspolitik',
    'Rapportering af sårbarheder',
    'Hvis du finder en sårbarhed, så skriv til jane@acme.dev.',
    'Vi svarer inden for tre dage.',
  ],
  no: [
    'Sikkerhetspolicy',
    'Rapportere en sårbarhet',
    'Send en e-post til jane@acme.dev hvis du finner en sårbarhet.',
    'Vi svarer innen tre dager.',
  ],
  fi: [
    'Tietoturvakäytäntö',
    'Haavoittuvuuksista ilmoittaminen',
    'Ilmoita haavoittuvuudesta osoitteeseen jane@acme.dev.',
    'Vastaamme kolmessa päivässä.',
  ],
  hu: [
    'Biztonsági irányelvek',
    'Sebezhetőség bejelentése',
    'Ha sebezhetőséget talál, írjon a jane@acme.dev címre.',
    'Három napon belül válaszolunk.',
  ],
  ro: [
    'Politica de securitate',
    'Raportarea vulnerabilităților',
    'Dacă găsiți o vulnerabilitate, scrieți la jane@acme.dev.',
    'Răspundem în trei zile.',
  ],
  id: [
    'Kebijakan Keamanan',
    'Melaporkan Kerentanan',
    'Jika Anda menemukan kerentanan, kirim email ke jane@acme.dev.',
    'Kami membalas dalam tiga hari.',
  ],
  vi: [
    'Chính sách bảo mật',
    'Báo cáo lỗ hổng',
    'Nếu bạn phát hiện lỗ hổng, hãy gửi email đến jane@acme.dev.',
    'Chúng tôi trả lời trong ba ngày.',
  ],
  el: [
    'Πολιτική ασφάλειας',
    'Αναφορά ευπαθειών',
    'Αν βρείτε ευπάθεια, γράψτε στο jane@acme.dev.',
    'Απαντάμε σε τρεις ημέρες.',
  ],
  ar: [
    'سياسة الأمان',
    'الإبلاغ عن الثغرات',
    'إذا وجدت ثغرة، راسلنا على jane@acme.dev.',
    'نرد خلال ثلاثة أيام.',
  ],
  fa: [
    'سیاست امنیتی',
    'گزارش آسیب‌پذیری',
    'اگر آسیب‌پذیری یافتید به jane@acme.dev ایمیل بزنید.',
    'ظرف سه روز پاسخ می‌دهیم.',
  ],
  he: [
    'מדיניות אבטחה',
    'דיווח על פגיעויות',
    'אם מצאתם פגיעות, כתבו אל jane@acme.dev.',
    'נענה תוך שלושה ימים.',
  ],
  uz: [
    'Xavfsizlik siyosati',
    'Zaifliklar haqida xabar berish',
    'Zaiflik topsangiz, jane@acme.dev manziliga yozing.',
    'Uch kun ichida javob beramiz.',
  ],
  th: ['นโยบายความปลอดภัย', 'การรายงานช่องโหว่', 'หากพบช่องโหว่ โปรดส่งอีเมลถึง jane@acme.dev', 'เราจะตอบภายในสามวัน'],
  bg: [
    'Политика за сигурност',
    'Докладване на уязвимости',
    'Ако откриете уязвимост, пишете на jane@acme.dev.',
    'Отговаряме до три дни.',
  ],
  sr: [
    'Безбедносна политика',
    'Пријава рањивости',
    'Ако пронађете рањивост, пишите на jane@acme.dev.',
    'Одговарамо за три дана.',
  ],
  hr: [
    'Sigurnosna politika',
    'Prijava ranjivosti',
    'Ako pronađete ranjivost, pišite na jane@acme.dev.',
    'Odgovaramo u roku od tri dana.',
  ],
  ca: [
    'Política de seguretat',
    'Informar d’una vulnerabilitat',
    'Si trobeu una vulnerabilitat, escriviu a jane@acme.dev.',
    'Responem en tres dies.',
  ],
  kk: [
    'Қауіпсіздік саясаты',
    'Осалдық туралы хабарлау',
    'Осалдық тапсаңыз, jane@acme.dev мекенжайына жазыңыз.',
    'Үш күнде жауап береміз.',
  ],
  bn: [
    'নিরাপত্তা নীতি',
    'দুর্বলতা রিপোর্ট',
    'দুর্বলতা পেলে jane@acme.dev ঠিকানায় ইমেইল করুন।',
    'তিন দিনের মধ্যে উত্তর দেব।',
  ],
  tr: [
    'Güvenlik Politikası',
    'Güvenlik Açığı Bildirimi',
    'Bir açık bulursanız jane@acme.dev adresine yazın.',
    'Üç gün içinde yanıtlarız.',
  ],
  hi: ['सुरक्षा नीति', 'भेद्यता की रिपोर्ट', 'भेद्यता मिलने पर jane@acme.dev पर लिखें।', 'तीन दिन में उत्तर देंगे।'],
};

/** A document is told from a note that is nothing but an address by what else it has. */
const MUCH_MORE = 10;

describe('addresses in languages whose headings no vocabulary knows', () => {
  for (const [language, [title, heading, way, other]] of Object.entries(DOCUMENTS)) {
    const more = `## ${other}\n\n${Array.from({ length: MUCH_MORE }, () => `- ${other}`).join('\n')}`;
    for (const [form, text] of Object.entries({ sentence: way, label: '- E-mail: jane@acme.dev' }))
      it(`${language}: ${form}`, () => {
        const { channels } = readPolicy(`# ${title}\n\n## ${heading}\n\n${text}\n\n${more}`);
        equal(channels.map(({ kind, value }) => `${kind} ${value}`).join(), 'email jane@acme.dev');
      });
  }
});
