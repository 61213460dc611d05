import { withLetters } from '../../text/letters';

/** How a language asks not to tell something in public: a negation, an act of telling and a public place, which stand in one clause. */
export interface Prohibition {
  readonly negation: RegExp;
  readonly act: RegExp;
  readonly place: RegExp;
  /** The language denies at the end. */
  readonly after?: true;
}

const word = (words: string): RegExp => withLetters(String.raw`(?<!\p{L})(?:${words})(?!\p{L})`, 'i');

/** The languages beside those of many speakers among maintainers. */
export const MORE_PROHIBITIONS: readonly Prohibition[] = [
  // Ukrainian, Belarusian, Bulgarian, Serbian, Macedonian
  {
    negation: word(
      String.raw`не|ніколи|замість|без|уникайте|заборонено|избягвайте|никога|вместо|немојте|никада|уместо|наместо|ня`,
    ),
    act: /створ|відкри|повідом|публік|розкри|розголош|обговор|надсил|використ|поділ|докладва|отваря|съобщава|създава|публик|споделя|разкрива|пријав|објав|отвара|откри|адкрыв|паведам/i,
    place:
      /публ[іи]чн|загальнодоступ|відкрит\S{1,3} (?:issue|задач|обговор|форум)|issue|тікет|трекер|јавн|обществен|соцмереж|соціальн/i,
  },
  // Czech and Slovak deny in the verb.
  {
    negation: withLetters(
      String.raw`(?<!\p{L})(?:ne(?:hlas|nahlas|ohlas|otv|otev|zakl|zveř|zver|vytv|použív|oznam|sdíl|zdieľ|publik|uv[áa]d|píš|posíl|posiel|diskut|reportu)\p{L}{0,8}(?:te|t|ť)|nikdy|místo|namísto|namiesto)(?!\p{L})`,
      'i',
    ),
    act: /hlas|otv|otev|zakl|zve[řr]|vytv|použ|oznam|sdíl|zdieľ|publik|uv[áa]d|píš|pos[ií]|diskut|report/i,
    place: /veřejn|verejn|issue|ticket|tiket|fór|sociáln/i,
  },
  // Swedish, Danish, Norwegian
  {
    negation: word(
      String.raw`inte|ikke|ej|aldrig|aldri|undvik|undgå|unngå|ingen|inga|istället för|i stället för|i stedet for|uden|utan|uten`,
    ),
    act: /öppna|skapa|rapport|anmäl|public|dela|avslöj|röj|offentlig|åbn|åpn|opret|opprett|meld|brug|bruk|använd|posta|diskut|del\b/i,
    place: /offentlig|publi[ckn]|issue|forum|sociala medier|sosiale medier|allmän/i,
  },
  // Finnish
  {
    negation: word(String.raw`älä|älkää|ei|sijaan|sijasta`),
    act: /ava[at]|luo|ilmoit|raportoi|julkais|paljast|jaa|käytä|kerro/i,
    place: /julki|issue|foorumi|keskustelu/i,
  },
  // Hungarian
  {
    negation: word(String.raw`ne|soha|helyett|nem szabad|kerül\p{L}+`),
    act: /nyi[ts]|jelent|közöl|közz|publik|használ|oszt|oszd|írj|hozz|hozd|tegy/i,
    place: /nyilván|publik|issue|fórum/i,
  },
  // Romanian
  {
    negation: word(String.raw`nu|niciodată|evitați|evitaţi|în loc|fără`),
    act: /deschid|cre[aă]|raport|public|divulg|folos|utiliz|post|dezvălu|partaj|discut/i,
    place: /public|issue|forum|tichet/i,
  },
  // Serbian, Croatian, Bosnian, Slovene in Latin letters
  {
    negation: word(String.raw`nemojte|ne|nikada|nikoli|umjesto|umesto|namesto|izbjegavajte|izbegavajte`),
    act: /otvar|otvor|prijav|objav|kreira|stvara|dijeli|delite|korist|odpira|odpri|razkri|otkri|raspravlj/i,
    place: /javn|issue|forum/i,
  },
  // Indonesian, Malay
  {
    negation: word(String.raw`jangan|jangan\p{L}+|hindari|elakkan|tidak boleh|bukan|daripada|dilarang`),
    act: /buka|buat|lapor|publik|ungkap|bagi|post|guna|kirim|sebar|umum|dedah|kongsi|hantar|bincang/i,
    place: /publik|umum|terbuka|issue|isu|forum|awam|media sosial/i,
  },
  // Vietnamese
  {
    negation: word(String.raw`không|đừng|tránh|thay vì|chớ|nghiêm cấm`),
    act: /mở|tạo|báo cáo|công bố|công khai|đăng|tiết lộ|chia sẻ|thảo luận|sử dụng|dùng|gửi/i,
    place: /công khai|công cộng|issue|diễn đàn|mạng xã hội/i,
  },
  // Greek
  {
    negation: word(String.raw`μην|μη|αποφύγετε|αποφεύγετε|αντί|ποτέ|όχι`),
    act: /ανοί|αναφέρ|αναφορ|δημοσι|δημιουργ|αποκαλύ|κοινοποι|μοιρα|χρησιμοποι|υποβάλ|συζητ/i,
    place: /δημόσι|δημοσί|issue|φόρουμ/i,
  },
  // Arabic
  {
    negation: /لا |عدم|تجنب|بدل(?:ا|اً)|دون|يرجى ألا|يُمنع|ممنوع/,
    act: /تفتح|فتح|تنشر|نشر|الإبلاغ|تبلغ|إبلاغ|الإفصاح|تفصح|تكشف|الكشف|تستخدم|إنشاء|تنشئ|مشارك|تشارك|تقم/,
    place: /عام|علن|issue|مشكلة|منتدى|للجمهور/i,
  },
  // Persian denies in the verb.
  {
    negation: /نکنید|ندهید|نگذارید|نسازید|نشود|نباید|نفرستید|خودداری|پرهیز|به جای|به‌جای/,
    act: /باز|گزارش|افشا|منتشر|انتشار|ایجاد|ثبت|اشتراک|مطرح/,
    place: /عمومی|علنی|issue|ایشو/i,
    after: true,
  },
  // Hebrew
  {
    negation: /(?:^|\s)(?:אל|אין|לא|במקום|להימנע|הימנעו|בלי)(?=\s)/,
    act: /פתח|פרסמ|פרסם|דווח|חשפ|חשוף|שתפ|שתף|ליצור|תיצרו|לדון/,
    place: /ציבורי|פומבי|issue|פורום|לציבור/i,
  },
  // Uzbek, Azerbaijani, Kazakh, Kyrgyz, Tatar deny in the verb.
  {
    negation: withLetters(
      String.raw`(?:mang(?:iz(?:lar)?)?|maslik|m[aə]y[ıi]n(?:[ıi]z)?|маңыз(?:дар)?|меңіз|баңыз|беңіз|паңыз|пеңіз|магыз|мегез|(?<!\p{L})(?:o['‘’ʻ]rniga|oʻrniga|əvəzinə|орнына))(?!\p{L})`,
      'i',
    ),
    act: /och|yarat|xabar|e['‘’ʻ]lon|eʻlon|oshkor|ulash|joyla|muhokama|tarqat|yoz|bildir|paylaş|açıq|aç|yay|аш|ач|жариял|хабарл|бөліс|жаз/i,
    place: /ochiq|omma|public|issue|forum|hamma|açıq|ictimai|hamı|ашық|жария|көпшіл|баршаға|ачык/i,
    after: true,
  },
  // Thai
  {
    negation: /อย่า|ห้าม|กรุณาไม่|โปรดไม่|หลีกเลี่ยง|แทนที่/,
    act: /เปิด|รายงาน|เผยแพร่|โพสต์|สร้าง|แจ้ง|แชร์|ใช้/,
    place: /สาธารณะ|issue|ฟอรัม/i,
  },
  // Bengali denies at the end.
  {
    negation: /করবেন না|খুলবেন না|দেবেন না|না করার|করা যাবে না|বিরত থাকুন|পরিবর্তে/,
    act: /রিপোর্ট|খুল|প্রকাশ|শেয়ার|তৈরি|পোস্ট/,
    place: /পাবলিক|প্রকাশ্য|issue|ইস্যু|জনসমক্ষে/i,
    after: true,
  },
  // Catalan
  {
    negation: word(String.raw`no|eviteu|eviti|en lloc|mai`),
    act: /obri|obre|report|comuni|divulg|publiq|revel|compart|utilitz|feu|crei|notifi/i,
    place: /públic|public(?!-key)|issue|fòrum/i,
  },
];
