import { isPortuguese } from '../text/clauses';
import { withLetters } from '../text/letters';
import { MORE_PROHIBITIONS, type Prohibition } from './words/prohibitions';
import { FLAW_IN_LANGUAGES, SECRETS_IN_LANGUAGES } from './words/secrets';
import { asksForTime, asksToTellFirst } from './words/waiting';

/** The same in other languages: a negation, an act of telling and a public place in one clause. */
const OTHER_LANGUAGES: readonly Prohibition[] = [
  {
    negation: withLetters(
      String.raw`(?<!\p{L})(?:nicht|kein(?:e|en|er|es)?|niemals|statt|anstatt|anstelle|ohne|vermeiden)(?!\p{L})`,
      'i',
    ),
    act: /(?:gehör|erstell|eröffn|meld|veröffentlich|leg|nutz|verwend|post|teil|bericht|offenleg|diskutier)/i,
    place:
      /öffentlich|issue|ticket|pull[ -]request|bugtracker|forum|(?<!\S)wo (?:andere|alle|jede)|(?<!\S)(?:mit|an|gegenüber) (?:dritten?|anderen)(?!\S)/i,
  },
  {
    negation: withLetters(
      String.raw`(?<!\p{L})(?:ne|n'\p{L}+|pas|jamais|évite[rz]?|evitá|au lieu|plutôt|sans|no|nunca|jamás|evit[ae]n?|lugar|vez|não|sem|non|mai|evita(?:re|te)?|invece|n[ií]et|g[eé]{2}n|nooit|vermijd|plaats)(?!\p{L})`,
      'i',
    ),
    act: /(?:ouvr|cr[ée]|discu|signal|divulg|publi(?:er|ez|car|can|care)|utilis|utiliz|utilic|post|rapport|abr|crie|report|relat|inform|us[ea]|revel|compart|comuni|notifi|apri|segnal|parl|open|maak|meld|gebruik|deel)/i,
    place:
      /(?<!\S)(?:tiers|terceros|terceiros|terzi|derden|met anderen|con otros|com outros|con altri|à d['’]autres|avec d['’]autres)(?![^\s.,;:!?])|publiqu|public(?!-key)|públic|pubblic|openba|publiek|(?:les|des|une?|los|las|d[oea]s?|uma?|un|gli|delle|nuov\w+|novas?|nuevos?|github|via|een|door|por|par) (?:nouvelles? )?(?:issues?|tickets?|discuss\w+)\b|(?:problemas?|incidencias?) (?:do|de|en|no|del) (?:github|repositorio|proyecto)/i,
  },
  {
    negation: withLetters(
      String.raw`(?<!\p{L})(?:nie|unikaj\p{L}*|zamiast|bez|не|нельзя|вместо|избегайте|без)(?!\p{L})`,
      'i',
    ),
    act: /otw|twórz|zgłasz|publik|ujawn|używ|созда|откры|сообща|публик|раскры|использ|обсужд/i,
    place:
      /(?:osobom|osobami) trzeci|z innymi|третьим лиц|с другими|посторонн|publiczn|issue|zgłosze|публичн|открыт\S{1,3} (?:issue|задач|обсужд)|тикет/i,
  },
  {
    negation: /不要|请勿|請勿|切勿|勿|避免|不得|禁止|不应|不能|別|别/,
    act: /报告|報告|提交|披露|公开|公開|发布|發布|讨论|討論|创建|建立|通过|透過|使用|上报|回報|写|貼|贴|提/,
    place: /公开|公開|issue|讨论区|社交|論壇|论坛|第三方(?:可|能)|他人|任何人/i,
  },
  {
    negation:
      /しない|せず|避け|控え|ないで|なく|書かず|禁止|お控え|厳禁|지\s?마|지 말|말고|마세요|마십시오|말아|않|금지|대신|न करें|नहीं|\bन\b|मत\b/,
    act: /報告|公開|投稿|作成|開示|書|記載|共有|立て|신고|보고|제보|공개|등록|올리|작성|생성|공유|रिपोर्ट|खोल|बना|साझा|प्रकट/,
    place:
      /公開|パブリック|issue|イシュー|第三者|誰でも|他(?:の)?人|人目|SNS|ソーシャル|공개|이슈|제3자|누구나|सार्वजनिक/i,
    after: true,
  },
  {
    // Turkish denies in the verb.
    negation: /m[ae]y[ıi]n|m[ae]m[ae]n|m[ae]yiz|(?:yerine|olmadan)(?!\S)/,
    act: /aç|oluştur|bildir|paylaş|yay[ıi]n|yayım|ifşa|açıkla|raporla|kullan|tartış|gönder/,
    place:
      /herkese açık|halka|kamu|genel|public|issue|forum|sosyal medya|ifşa|yay[ıi]n|yayım|kimse|üçüncü (?:taraf|kişi)/i,
    after: true,
  },
  ...MORE_PROHIBITIONS,
];

/**
 * "No lo divulgues", "nicht veröffentlichen": to make known is public by itself. The forms are those of requests; what the project does not do itself is
 * said in others.
 */
const UNTOLD: readonly { readonly negation: RegExp; readonly act: RegExp; readonly ours?: RegExp }[] = [
  {
    negation: withLetters(String.raw`(?<!\p{L})(?:no|nunca|jamás|evit[ae]n?|não|sem|sin|nem)(?!\p{L})`, 'i'),
    act: /(?:^|\s)(?:publiqu[eé]|publicar(?:la|lo|las|los)?(?!\S)|divulgu?[eé]|divulgar(?:la|lo|las|los)?(?!\S)|revel(?:e|é|ar)|compart(?:a|á|ir)|compartilh(?:e|ar)|partilh(?:e|ar)|difund(?:a|á|ir))/i,
    ours: /(?:^|\s)(?:nosotros|nós|vamos|remos)(?=\s)|remos(?!\S)/i,
  },
  {
    negation: withLetters(String.raw`(?<!\p{L})(?:ne|n['’]|sans|évite[rz]?)(?!\p{L})`, 'i'),
    act: /(?:^|\s)(?:publi(?:ez|er)|divulgu(?:ez|er)|divulgation|révél(?:ez|er)|partag(?:ez|er)|diffus(?:ez|er))(?!\S{0,10}[a-zà-ÿ])/i,
    ours: /(?:^|\s)(?:nous nous engageons|nous ne|notre équipe)/i,
  },
  {
    negation: withLetters(String.raw`(?<!\p{L})(?:non|senza|evita(?:re|te)?)(?!\p{L})`, 'i'),
    act: /(?:^|\s)(?:pubblic(?:are|ate|hi|arla|arlo)|divulg(?:are|ate|hi|arla|arlo)|rivel(?:are|ate)|condivid(?:ere|ete)|diffond(?:ere|ete))/i,
    ours: /(?<!chied|pregh|invit|raccomand)iamo(?!\S)|remo(?!\S)/i,
  },
  {
    negation: withLetters(
      String.raw`(?<!\p{L})(?:nicht|keine?[rnms]?|niemals|n[ií]et|g[eé]{2}n|nooit)(?!\p{L})`,
      'i',
    ),
    act: /(?:^|\s)(?:veröffentlichen?|veröffentlicht|offen(?:zu)?legen|publizieren|publiziert|bekannt(?:zu)?geben|weiter(?:zu)?geben|publiceer|publiceren|openbaar|onthul)/i,
    ours: /(?:^|\s)(?:wir|we|wij) (?!bitten|ersuchen|vragen|verzoeken)|(?:wird|werden) /i,
  },
  {
    negation: withLetters(String.raw`(?<!\p{L})(?:nie|не|нельзя|unikaj\p{L}*|избегайте)(?!\p{L})`, 'i'),
    act: /(?:^|\s)(?:ujawnia(?:j|ć)|publikuj|publikować|upublicznia|udostępnia(?:j|ć)|раскрыва(?:йте|ть)|разглаша(?:йте|ть)|публик(?:уйте|овать)|распространя(?:йте|ть)|розголошу(?:йте|вати)|розкрива(?:йте|ти)|публіку(?:йте|вати)|оприлюдню(?:йте|вати)|поширю(?:йте|вати))/i,
    ours: /jemy(?!\S)|amy(?!\S)/i,
  },
];

/** "Details bitte erst nach dem Fix weitergeben", "Veröffentlichung nur nach Absprache": to make known, but later. */
const ONLY_LATER =
  /(?<!\S)(?:bitte|prosimy|пожалуйста|please|gelieve)(?!\S)[^.;]{0,80}(?<!\S)(?:erst|nur|pas|dopiero|tylko|только) (?:[^\s.;]{1,16},? )?(?:wenn|nachdem|sobald|nach|in|mit|nadat|na|als|po|gdy|за|после|когда)(?!\S)/i;
const MADE_KNOWN = /veröffentlich|offenleg|weiter(?:ge|zuge|,|\s)|bekannt|publi|openba|ujawn|раскры|публик/i;

/** Whether a clause of another language than English asks not to report in public. */
export function forbidsInOtherLanguages(clause: string): boolean {
  const said = isPortuguese(clause) ? clause.replace(/(?<!\S)nos?(?!\S)/gi, '') : clause;
  return forbidsIn(said.replace(KINDS_OF_BUGS, ' '));
}

/** "Nicht sicherheitsrelevante Fehler": what is denied is a property of the bug, and no act. */
const KINDS_OF_BUGS =
  /(?<!\S)(?:nicht|non|no|não|niet|nie|не)[- ](?:sicherheits|sensib|sensív|kriti|criti|críti|lié|relacionad|legat|beveiligings|gevoelig|wrażliw|связанн|конфиденц|пов['’]язан|security)[^\s,.;]{0,20}|(?<!\S)(?:ohne|sans|sin|sem|senza|zonder|bez|без) (?:[^\s,.;]{1,16} ){0,3}(?:de |à |la |con |com |z |с )*(?:la )?(?:sicherheits|sécurité|seguridad|segurança|sicurezza|beveiliging|bezpiecze|безопасн)[^\s,.;]{0,20}/gi;

function forbidsIn(clause: string): boolean {
  if (OWN_ACT.test(clause)) return false;
  if (ANOTHER_WAY.test(clause) || NO_DETAILS.test(clause)) return true;
  if (SECRECY.some(({ act, until }) => act.test(clause) && until.test(clause))) return true;
  if (ONLY_LATER.test(clause) && MADE_KNOWN.test(clause)) return true;
  if (asksForTime(clause) || asksToTellFirst(clause)) return true;
  // Passwords and tokens do not belong there whatever is reported.
  if (SECRETS_IN_LANGUAGES.test(clause) && !FLAW_IN_LANGUAGES.test(clause)) return false;
  if (UNTOLD.some((words) => forbidsPublishing(clause, words))) return true;
  return OTHER_LANGUAGES.some(({ negation, act, place, after }) => {
    const denied = negation.exec(clause);
    if (!denied || !act.test(clause)) return false;
    return place.test(after ? clause : clause.slice(denied.index));
  });
}

/** "… and not by an issue", "instead of the tracker". */
const ANOTHER_WAY = new RegExp(
  [
    String.raw`(?:issues?|イシュー|公開の場|パブリック\S{0,8})\s?(?:トラッカー)?(?:では?なく|を使わず)`,
    String.raw`(?:이슈|issues?)(?:\s?트래커)?(?:가|이|로|으로|에)?\s?(?:아닌|아니라|대신|말고)`,
    String.raw`而(?:不是|非)[^。；;]{0,12}issue`,
    String.raw`(?<!\S)(?:ao invés|em vez|en lugar|en vez) d[eoa] (?:\S{1,14} ){0,3}(?:issues?|tracker)`,
    String.raw`(?<!\S)(?:au lieu|plutôt que) (?:d['’e] ?)?(?:\S{1,14} ){0,3}(?:issues?|tracker)`,
    String.raw`(?<!\S)(?:invece (?:di|che)|anziché) (?:\S{1,14} ){0,3}(?:issues?|tracker)`,
    String.raw`(?<!\S)(?:statt|anstatt|anstelle|in plaats van|zamiast|вместо) (?:\S{1,14} ){0,4}(?:\S{1,10}-)?(?:issues?|tickets?|tracker)`,
  ].join('|'),
  'i',
);

/** An issue "sin detalles", which forbids nothing where it is there to ask for a contact. */
const NO_DETAILS =
  /\bissues?\b(?![^.;]{0,120}(?:conta[ck]?t|contatt|conta[ct]o|canal|kanal|kontakt|контакт|канал))[^.;]{0,60}(?<!\S)(?:sin|sem|sans|senza|ohne|zonder|bez|без) (?:\S{1,14} ){0,2}(?:détail|detal|detall|detalh|dettagl|details|einzelheit|szczegół|подробн|детал)/i;

function forbidsPublishing(clause: string, { negation, act, ours }: (typeof UNTOLD)[number]): boolean {
  const denied = negation.exec(clause);
  if (!denied || ours?.test(clause)) return false;
  const from = Math.max(0, denied.index - CLOSE);
  return act.test(clause.slice(from, denied.index + denied[0].length + CLOSE));
}

/** How far, in characters, an act stands from what denies it in either direction. */
const CLOSE = 60;

/** What the project itself does not do: "nous ne divulguerons pas", "no publicamos". */
const OWN_ACT =
  /(?<!\S)(?:(?:no|não|non|ne|nie|не|geen)\s|n['’])(?:\S{1,20}\s){0,2}\S{2,20}(?:amos|emos|imos|iamo|remo|ons|jemy|amy|imy|ем|им)(?![^\s,.;:!?)])|(?<!\S)(?:wir|wij|we) (?!bitten|ersuchen|empfehlen|vragen|verzoeken)[^.;,]{0,60}\s(?:nicht|keine?[rnms]?|niemals|niet|geen|nooit)(?!\S)/i;

/** To keep quiet, or to wait, until or before something. */
const SECRECY: readonly { readonly act: RegExp; readonly until: RegExp }[] = [
  {
    act: /stillschweigen|geheim ?(?:zu)?halten|(?:vertraulich|geheim) (?:zu )?(?:behandel|halten|bleib)|(?:vertrouwelijk|geheim) (?:te )?(?:houd|behandel)|(?:houd|behandel)\S{0,10} [^.;]{0,40}(?:vertrouwelijk|geheim)|(?:behandel|halten)\S{0,10} [^.;]{0,40}(?:vertraulich|geheim)|(?:wart|wacht)\S{0,10} [^.;]{0,60}(?:veröffentlich|openbaar)/i,
    until: /(?<!\S)(?:bis|bevor|solange|tot|totdat|voordat|zolang)(?!\S)/i,
  },
  {
    act: /(?:gard|ten|maint)(?:er|ez|ir|enir|enez)\S{0,10} [^.;]{0,50}(?:secr[eè]t|confidenti|privé)|(?:mant[eé]n|mant[eé]ng|guard|conserv|resguard|mantenh|mante)\S{0,10} [^.;]{0,50}(?:confidencia|privad|secret|sigil|em segredo)|(?:mantenere|mantenete|mantieni|tenete|tieni|tenere)\S{0,10} [^.;]{0,50}(?:riservat|confidenzial|segret)|(?:aguard|esper|atten|aspett)\S{0,10} [^.;]{0,60}(?:divulg|public|publi|pubblic)/i,
    until: /(?<!\S)(?:jusqu|avant d|tant qu|hasta|mientras|antes d|até|enquanto|fino a|finché|prima d)/i,
  },
  {
    act: /(?:zachowa|utrzyma)\S{0,10} [^.;]{0,40}(?:poufn|tajemnic)|(?:сохран|держ)\S{0,10} [^.;]{0,40}(?:тайн|конфиденц|секрет)|(?:дождитесь|подождите|poczekaj|zaczekaj)[^.;]{0,60}(?:публик|раскр|ujawn|publik)|保密|秘密に|口外し|비밀|gizli tut|gizliliğini koru/i,
    until: /(?<!\S)(?:do|dopóki|zanim|до|пока|прежде)(?!\S)|直到|之前|まで|前に|때까지|전까지|kadar|önce/i,
  },
];
