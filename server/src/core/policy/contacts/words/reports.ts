/** To tell somebody, in languages whose headings no vocabulary of topics knows. */
export const TELLING_IN_LANGUAGES =
  /повідом|напиш|надішл|пишіть|пишете|докладв|сигнализир|пријав|јавите|пишите|хабарла|жазың|nahlás|nahlas|hlášen|hlaste|ohlas|napište|napíš|pište|píšte|rapport|anmäl|mejl|skriv|meddel|kontakt|ilmoit|lähet|jelent|írjon|írj|küld|raport|scrie|trimit|lapor|kirim|hubungi|báo cáo|gửi|liên hệ|αναφ|γράψ|στείλ|επικοιν|إبلاغ|أبلغ|راسل|أرسل|تواصل|اتصل|گزارش|ایمیل|بفرست|تماس|דיווח|דווח|כתבו|כתוב|שלחו|פנו|xabar|yozing|murojaat|yubor|bildir|yaz[ıi]n|รายงาน|ส่ง|ติดต่อ|แจ้ง|রিপোর্ট|ইমেইল|যোগাযোগ|জানা|prijav|pišite|pošalj|piši|javite|escriv|inform|comuni/i;

/** What is told: vulnerabilities and security, in the same languages. */
export const SECURITY_IN_LANGUAGES =
  /вразлив|уязвим|безпе[кч]|сигурност|рањив|безбедн|осалд|қауіпсіз|zranite|bezpečn|sårbar|säkerhet|sikkerhed|sikkerhet|haavoittuv|tietoturv|sebezhet|biztonság|securitat|vulnerabilit|seguretat|keamanan|keselamatan|kerentanan|bảo mật|lỗ hổng|ευπάθ|ευπαθ|ασφάλ|ασφαλ|ثغر|أمن|أمان|آسیب|امنیت|פגיע|אבטח|חולש|zaif|xavfsiz|zəif|təhlükəsiz|ช่องโหว่|ความปลอดภัย|দুর্বল|নিরাপ|ranjiv|sigurnos|varnost|ranljiv|pažeidžiam|ievainojam|haavatav/i;
