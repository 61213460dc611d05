import { withLetters } from '../../text/letters';

/** "Give us time", what follows until, and to make known: in that order, or the other way round where a language puts it so. */
const TIME_FIRST: readonly (readonly [give: string, time: string, before: string, tell: string])[] = [
  // German
  [
    String.raw`(?:geb|gib|gewähr|räum|lass)\p{L}{0,4}(?: sie| ihr)?(?: bitte)? (?:uns|mir|dem|den)|(?:uns|mir|dem team) [^.;]{0,60}(?:geben|gewähren|lassen|einzuräumen|einräumen)`,
    'zeit|gelegenheit|frist|tag|woche|monat|chance',
    '(?:bevor|ehe|vor|bis)',
    'öffentlich|veröffentlich|offenleg|publi|bekannt|disclos',
  ],
  // Dutch
  [
    String.raw`(?:geef|geven|gun|gunt|bied)(?: u)?(?: ons| mij)`,
    'tijd|gelegenheid|kans|dagen|weken|termijn',
    '(?:voordat|voor|alvorens|vooraleer|tot|totdat)',
    'openba|publi|bekend|disclos|naar buiten',
  ],
  // French
  [
    String.raw`(?:donne[zr]?|laisse[zr]?|accorde[zr]?)[- ]?(?:nous|moi)|(?:nous|me) (?:donner|laisser|accorder)`,
    'temps|délai|jours|semaines|opportunité|occasion|possibilité',
    '(?:avant)',
    'publi|divulg|rendre|révél|disclos',
  ],
  // Spanish, Portuguese
  [
    String.raw`(?:d[ae]n?nos|dadnos|denos|dame|conced[ae]n?nos|concéd[ae]n?nos|permít[ae]n?nos|permitan?nos|otórguenos|bríndenos|darnos|brindarnos|concedernos|d[êeá](?:em)?[- ](?:nos|me)|conced[ae][- ]nos|permita[- ]nos|nos (?:dê|dar|deis|den|des|conceda|concedas|permita|dé)|dar[- ]nos)`,
    'tiempo|tempo|plazo|prazo|oportunidad|días|dias|semanas',
    '(?:antes)',
    'public|públic|divulg|revel|disclos',
  ],
  // Italian
  [
    String.raw`(?:dateci|dacci|datemi|concedeteci|lasciateci|concedici|darci|concederci|ci (?:dia|diate|concediate))`,
    'tempo|giorni|settimane|possibilità|modo',
    '(?:prima)',
    'pubblic|divulg|rivel|disclos',
  ],
  // Polish, Czech, Slovak
  [
    String.raw`(?:daj|dajcie|dać|zapewnij|zapewnić|dejte|poskytněte|dopřejte|dajte|poskytnite) (?:nam|nám|mi)`,
    'czas|szans|dni|tygodni|čas|dn[íi]|prostor',
    '(?:zanim|przed|než|před|pred|predtým|kým)',
    'publi|ujawn|upubliczn|zveřej|zverej|prozra',
  ],
  // Russian, Ukrainian
  [
    String.raw`(?:дайте|предоставьте|дать|надайте|надати|предоставить|дай) (?:нам|мне|мені|команде|команді|разработчик\p{L}+|розробник\p{L}+)`,
    'врем|срок|дн|час|можлив|возможн|тижн',
    '(?:до|прежде|перед|перш|пока)',
    'публи|публі|раскры|розкри|разгла|розгол|оприлюд|обнарод',
  ],
  // Swedish, Danish, Norwegian
  [
    String.raw`(?:ge|giv|gi) (?:oss|os|mig|meg)`,
    'tid|dagar|dage|dager|chans|möjlighet|mulighed|mulighet',
    '(?:innan|före|før|inden)',
    'offentlig|publi|avslöj|afslør|avslør',
  ],
  // Indonesian, Malay; Vietnamese; Romanian; Hungarian
  [
    String.raw`(?:beri|berikan|berilah|cho|dành cho|acordați-ne|dați-ne|oferiți-ne|adjon|adjanak)(?: kami| chúng tôi| nekünk)?`,
    'waktu|thời gian|timp|időt',
    '(?:sebelum|trước khi|înainte|mielőtt)',
    'publi|umum|ungkap|dedah|công|tiết lộ|divulg|nyilván|közz',
  ],
];

const ASKED = TIME_FIRST.map(([give, time, before, tell]) =>
  withLetters(
    String.raw`(?<!\p{L})(?:${give})(?!\p{L})[^.;。]{0,80}?(?:${time})[^.;。]{0,100}?(?<!\p{L})${before}(?!\p{L})[^.;。]{0,80}?(?:${tell})`,
    'i',
  ),
);

/** Turkish, Chinese, Japanese and Korean put what comes later first, or mark it at its end. */
const ASKED_ELSEWHERE: readonly RegExp[] = [
  /(?:açıkla|paylaş|yayınla|yayımla|ifşa|duyur)\S{0,10} (?:etmeden )?önce[^.;]{0,80}(?:bize|ekibe|ekibimize|süre|zaman)|(?:bize|ekibe|ekibimize) [^.;]{0,60}(?:süre|zaman)[^.;]{0,80}(?:açıkla|paylaş|yayın|yayım|ifşa)/i,
  /(?:公开|公開|披露|发布|發布|公布)[^。；]{0,12}(?:前|之前)[^。；]{0,30}(?:给|給|留|预留|預留|予)[^。；]{0,20}(?:时间|時間)|(?:给|給|留出|预留|預留|给予|給予)(?:我们|我們|维护者|維護者|团队|開發者|开发者)?[^。；]{0,16}(?:时间|時間)[^。；]{0,30}(?:公开|公開|披露)/,
  /(?:公開|公表|開示)(?:する|される)?(?:の)?前[^。]{0,40}(?:時間|猶予|期間)[^。]{0,20}(?:ください|願い|いただ|頂)|(?:時間|猶予|期間)[^。]{0,40}(?:ください|願い|いただ|頂)[^。]{0,30}(?:公開|公表)/,
  /공개(?:하기|되기)? ?전[^.]{0,40}(?:시간|기간|기회)[^.]{0,20}(?:주|부탁|허용)|(?:시간|기간)[^.]{0,20}(?:주|부탁)[^.]{0,40}공개/,
];

/** Whether a clause asks for time before something is made known, in another language than English. */
export const asksForTime = (clause: string): boolean =>
  ASKED.some((asked) => asked.test(clause)) || ASKED_ELSEWHERE.some((asked) => asked.test(clause));

/** "Meldet sie uns, bevor ihr sie veröffentlicht": to tell the project before everybody. */
const TOLD_FIRST: readonly (readonly [tell: string, before: string, known: string])[] = [
  [
    'meld|bericht|informier|kontaktier|benachrichtig|schreib',
    '(?:bevor|ehe|vor)',
    '(?:ver)?öffentlich|offenleg|publizier|bekannt',
  ],
  ['meld|rapporteer|informeer|contacteer|mail', '(?:voordat|voor|alvorens|vooraleer)', 'openba|publi|bekend'],
  ['signal|contact|inform|préven|écri|rapport|communiqu', '(?:avant)', 'publi|divulg|révél|disclos'],
  [
    'rep[oó]rt|inf[oó]rm|notif|cont[aá]ct|comun|comuní|av[ií]s|escr[ií]b|env[ií]',
    '(?:antes)',
    'public|públic|divulg|revel|disclos',
  ],
  ['relat|report|inform|notif|contat|comuni|avis|envi', '(?:antes)', 'public|públic|divulg|revel|disclos'],
  ['segnal|contatt|inform|comunic|scriv', '(?:prima)', 'pubblic|divulg|rivel|disclos'],
  ['zgło|zgłasz|skontakt|poinform|powiadom|napisz', '(?:zanim|przed)', 'publi|ujawn|upubliczn'],
  [
    'сообщ|свяж|уведом|напиш|повідом|надішл|зверн',
    '(?:до|прежде|перед|перш)',
    'публи|публі|раскры|розкри|разгла|розгол|оприлюд',
  ],
];

const TOLD = TOLD_FIRST.map(([tell, before, known]) =>
  withLetters(
    String.raw`(?:^|[^\p{L}\d])(?:${tell})[\p{L}]{0,12}(?!\p{L})[^.;:]{0,90}?(?<!\p{L})${before}(?!\p{L})[^.;]{0,40}?(?:${known})`,
    'i',
  ),
);

const TOLD_ELSEWHERE =
  /(?:在|于)?(?:公开|公開|公开披露|披露)(?:披露)?(?:之)?前[，,]?\s?(?:请|請)?[^。；]{0,16}(?:报告|報告|联系|聯繫|通知|告知)|(?:公開|公表)(?:する)?前に[^。]{0,20}(?:報告|連絡)|공개(?:하기)? ?전에[^.]{0,20}(?:신고|보고|연락|알려|제보)/;

/** What the project does itself: "wir informieren", "nous contactons". */
const OURS =
  /(?<!\S)(?:wir|wij|we|nous|nosotros|nós|noi|my|мы|ми) (?!bitten|vragen|verzoeken|demandons|pedimos|chiediamo|prosimy|просим)|(?:amos|emos|imos|iamo|remo|ujemy|jemy)(?!\S)|(?<!\S)(?:будем|будемо|сообщим|повідомимо)(?!\S)/i;

/** Whether a clause asks to tell the project before everybody, in another language than English. */
export const asksToTellFirst = (clause: string): boolean =>
  (TOLD.some((told) => told.test(clause)) || TOLD_ELSEWHERE.test(clause)) && !OURS.test(clause);
