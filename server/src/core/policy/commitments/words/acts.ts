import type { ByLanguage } from '../durations/words/languages';

// Words that languages share stand with the first of them.

/** The reporter is asked to wait, to allow time, or to keep something back, in languages other than English. */
export const HOLD_WORDS: ByLanguage = {
  de: '(?:ab)?warte*, abzuwarten, (?:gebt?|geben|lassen) (?:sie )?uns, räumen sie uns, vertraulich*, absehen, nicht (?:öffentlich|veröffentlich|weiter)*',
  fr: 'attend*, patient*, (?:laisser|laissez|accorder|accordez|donner|donnez).?(?:nous)?, confidentie*, confidenc*, confidentialité, ne (?:(?:pas|rien) )?(?:divulg|publi)*',
  es: 'esper[ae]*, (?:dar|de|den|conceder)nos, nos (?:den|conced)*, nos dé, no (?:divulg|publi|revel)*',
  pt: 'não (?:divulg|publi|revel)*, aguard*, nos dê, dê-nos, sigilo',
  it: 'aspett*, (?:dar|conceder)ci, riservat*, non (?:divulg|pubblic)*',
  nl: 'wacht*, geef ons, ons ~ tijd, vertrouwelijk, geheim',
  pl: '(?:po|za|od)czeka*, wstrzym*, (?:dać|daj|dajcie) nam, poufn*, nie (?:ujawni|publik)*',
  ru: 'подожд*, (?:дайте|дать|надайте|предоставьте) нам, воздерж*, конф[иі]денц*, не (?:разгла|раскры|публик|розголо|розкри|публік)*',
  uk: '(?:за|по)чек*, утрим*',
  zh: '等待|等候|请勿|請勿|不要|不得|暂缓|暫緩|保密|给予?我们|预留|預留',
  ja: '待ち|待って|控え|公開(?:しない|せず)|猶予',
  ko: '기다|보류|자제|삼가|공개하지',
};

/** The reporter is asked to tell us beforehand. */
export const TELL_US_WORDS: ByLanguage = {
  en: '(?:inform|notify|tell|warn|contact|alert) (?:us|me|the (?:\\w+ )?team|the maintainers?), let (?:us|me|the (?:\\w+ )?team) know, (?:send|share|give|provide|show|submit)(?: \\w+){0,4} (?:with|to) (?:us|me|the team|the maintainers), (?:send|show) us, give (?:us|me) (?:an? )?(?:advance|prior|early)? ?(?:notice|warning|heads[- ]up)',
  de: '(?:informier|benachrichtig|unterricht|verständig)(?:e|en|t)? (?:sie )?uns, teil(?:e|en|t) (?:sie )?uns',
  fr: '(?:nous|de) (?:prévenir|informer|avertir|aviser), (?:prévenez|informez|avertissez)-nous, nous en informer',
  es: '(?:avis|inform|notif[ií]|comun[ií])\\p{L}*nos, nos avis*',
  pt: '(?:avise|informe|notifique|comunique)-nos, nos (?:avise|informe|notifique)',
  it: '(?:avvis|inform)\\p{L}*ci',
  nl: '(?:informeer|waarschuw|laat) (?:het )?ons',
  pl: '(?:poinformuj|powiadom|uprzedź)(?:cie)? nas',
  ru: '(?:сообщите|уведомите|предупредите|повідомте|попередьте) (?:нам|нас|нам про)',
  zh: '(?:通知|告知|知会)我们',
};

/** All that a section tells of. */
export const STEP_WORDS: ByLanguage = {
  en: '(?:these|those|this|all|the following|following|the above|each of these) (?:\\w+ ){0,2}?(?:steps?|actions?|tasks?|phases?|stages?|activities|work) (?:(?:should|must|will|shall|can|has to|have to) )?(?:normally |usually )?(?:be |is |are |gets? )?(?:complet|finish|done|carried|perform|happen|conclud|tak)*, all (?:of )?(?:this|these) (?:\\w+ ){0,2}?(?:happens?|done|completed|finished|takes?), the following (?:is|are|happens?) (?:done|completed|carried)*',
  de: '(?:diese|alle|die folgenden|folgende) (?:schritte|maßnahmen|aufgaben)',
  fr: '(?:ces|toutes ces|les) étapes (?:suivantes )?(?:sont|doivent|seront)',
  es: '(?:estos|los siguientes) pasos',
  pt: '(?:estes|esses|as seguintes|os seguintes) (?:passos|etapas)',
  ru: '(?:эти|все эти|следующие) (?:шаги|действия)',
  uk: '(?:ці|усі ці|такі) (?:кроки|дії)',
  zh: '(?:上述|以上|以下)(?:步骤|步驟)',
  ja: '(?:以下|上記|これら)の(?:手順|作業)',
};

/** Something is done by a time; nothing goes on for it. */
export const DEADLINE_WORDS: ByLanguage = {
  en: 'within, inside, in, under, no later than, at most',
  de: 'innerhalb, binnen, spätestens',
  fr: 'sous, dans, au plus tard',
  es: 'en menos de, en un plazo, a más tardar',
  pt: 'em até, no prazo',
  it: 'entro',
  nl: 'uiterlijk',
  pl: 'w ciągu, najpóźniej',
  zh: '内|內',
  ja: '以内',
  ko: '이내',
};

/** To give a time more time. */
export const EXTENSION_WORDS: ByLanguage = {
  en: 'exten(?:d|sion)*, prolong*, lengthen*',
  de: 'verlänger*',
  fr: 'prolong*, étend*',
  es: 'ampli(?:ar|ad|am)*, prorrog*, exti?end*',
  pt: 'estend*',
  it: 'prorog*',
  nl: 'verleng*',
  pl: '(?:prze|wy)dłuż*',
  ru: 'продл*',
  uk: '(?:про|по)довж*',
  zh: '延长|延長',
};

/** Those who get a fix before it is public, so that they can prepare theirs. */
export const DISTRIBUTOR_WORDS: ByLanguage = {
  en: 'distributors?, distributions?, distros?, vendors?, packagers?, downstreams?, downstream \\w+, integrators?, partners?, (?:list|embargo) members?, members of, stakeholders?',
  de: 'distributor*, distribution*, hersteller*, paketbetreuer*',
  fr: 'distributions?, distributeurs?, fournisseurs?, éditeurs',
  es: 'distribuidor*, distribuciones, proveedores',
  pt: 'distribuiç*, fornecedor*',
  ru: 'дистрибут*, вендор*, поставщик*',
  uk: 'постачальник*',
  zh: '发行版|发行商|厂商|下游',
  ja: 'ディストリビュ|ベンダー',
};

/** Those who have to install a fix. */
export const USER_WORDS: ByLanguage = {
  en: 'users?, customers?, operators?, administrators?, admins?, consumers?, adopters?, deployments?, downstreams?, downstream projects?, integrators?, everyone, people',
  de: 'nutzer*, benutzer*, anwender*, betreiber*, kunden',
  fr: 'utilisateur*, clients',
  es: 'usuari*, clientes',
  pt: 'usuári*, utilizador*',
  it: 'utenti, clienti',
  nl: 'gebruikers',
  pl: 'użytkowni*',
  ru: 'пользовател*',
  uk: 'користувач*',
  zh: '用户|使用者',
  ja: 'ユーザー|利用者',
  ko: '사용자',
};

/** No answer or no fix has come, which is a case and no promise. */
export const UNANSWERED: ByLanguage = {
  en: 'no (?:fix|patch|news|word|solution|resolution|action|reaction|response|reply|answer|acknowledge?ment), (?:go|goes|remain|stay|fall)s? (?:silent|quiet), silence, still (?:waiting|no), (?:a?waiting|waiting for) (?:a|an|our|the|your)? ?(?:\\w+ )?(?:response|reply|answer), without (?:a |an |any )?(?:\\w+ )?(?:response|reply|answer|feedback|acknowledge?ment), haven.t heard, reminders?, nudge, (?:please|free to|you (?:may|can|should)) (?:follow up|escalate|resend|bump|ping)',
  de: '(?:ohne|keine) (?:antwort|reaktion)*, (?:ohne|keine) rückmeldung*, nicht (?:geantwortet|reagiert)',
  fr: '(?:sans|pas de|aucune|absence de) (?:réponse|retour|nouvelles)',
  es: '(?:sin|sem|senza|ninguna|nenhuma|nessuna) (?:resp|risp|noticias|retorno|riscontro)*',
  nl: '(?:geen|zonder) (?:antwoord|reactie)',
  pl: '(?:braku?|bez) odpowiedzi',
  ru: '(?:без|нет|отсутстви[ия]|немає) (?:ответа|відповіді)',
  zh: '(?:未|没有|沒有|没)(?:能)?(?:收到|得到|获得|接到|回复|回覆|答复|响应|回应)',
  ja: '(?:返信|回答|返答|応答|連絡|返事)が(?:な|あり|無|得られな)',
  ko: '(?:답변|응답|회신|연락|답장)[이을를]? ?(?:없|받지 ?못|못)',
  tr: '(?:yanıt|cevap|dönüş) ala?ma*',
};

/** What a clause begins with that holds only under a condition. */
export const CONDITION_WORDS: ByLanguage = {
  en: 'if, should, unless, in case, when',
  de: 'wenn, falls, sollte*, erhalten, hören',
  fr: 's.?il, au cas où',
  es: 'si, en caso de, se, caso, qualora',
  nl: 'als, indien, mocht, hoort, krijgt',
  pl: 'jeśli, jeżeli, gdy',
  ru: 'если, якщо',
};

export const NEGATIONS: ByLanguage = {
  en: 'not, no, \\p{L}+n.t, never, without, nobody, nothing, none, unanswered, silent, unable, fail*',
  de: 'nicht*, kein*',
  fr: "ne, n'*, pas, aucun*",
  es: 'não, non, nenhum*, ningun*, nessun*',
  nl: 'niet*, geen',
  pl: 'nie',
  ru: 'не, нет',
};

/** Someone else's duty: reporters and users are asked or obliged to do it. */
export const DUTY_WORDS: ByLanguage = {
  en: '(?:members?|distributors?|subscribers?|recipients?|participants?) (?:of (?:\\w+ ){1,3})?(?:must|have to|need to|are (?:required|expected) to)',
  de: 'bitte (?!rechne|erwarte|beachte|haben|ge[bd])*, wir bitten, (?:nutzer|benutzer|anwender|betreiber|kunden|sie) soll*, sollten sie, (?:nutzer|benutzer|anwender|betreiber|kunden|sie) müssen, müssen sie',
  fr: '(?:merci de|veuillez) (?!noter|compter|patienter)*, (?:nous|vous) (?:vous )?(?:demand|dev)*, utilisateurs d[oe]*',
  es: '(?:por|per) favor[e]?, (?:ped|solicit)imos, chiediamo, preghiamo, (?:usuarios|utenti|usted) de[bv]*, (?:usuários|você) devem?, si prega',
  nl: 'gelieve, (?:wij|we) (?:vragen|verzoeken), (?:u|je|gebruikers) (?:moet|dien)*',
  pl: 'prosimy, proszę, użytkownicy, musisz',
  ru: 'пожалуйста, просим*, вы должны, пользовател* (?:должн|обязан)*, будь ласка, користувач*',
  zh: '请|請|用户(?:应|需|必须)|建议|建議',
  ja: 'ください|下さい|必要があ|べきです',
  ko: '주세요|주십시오|바랍니다|하십시오|해야 합니다',
};

/** It is the project that acts. */
export const OUR_WORDS: ByLanguage = {
  de: 'wir, unser*, team*, sie (?:erhalten|bekommen|hören)',
  fr: 'nous, notre, équipe, vous (?:recevrez|aurez)',
  es: '\\p{L}+(?:[aei]mos|iamo|remo), equipo, equipe, rec[ei]b[ei]rá*, ricever*',
  nl: 'wij, we, ons, (?:u|je) (?:krijgt|ontvangt)',
  pl: '\\p{L}+(?:emy|imy|ymy|amy), zespół, otrzymasz',
  ru: 'мы, ми, наш*, команд*, вы получите, ви отримаєте',
  zh: '我们|我們|团队|團隊|您将|您會',
  ja: '[当弊]社|当方|私たち|チーム|致します|します',
  ko: '저희|드립니다|합니다',
};

/** A release, of which versions are supported for a time. */
export const RELEASES: ByLanguage = {
  en: 'versions?, releases?, branch(?:es)?, lts',
  de: '*version*, *release*',
  es: 'versión, vers(?:ão|ões)',
  nl: 'versies?',
  pl: 'wersj*',
  ru: 'верс[иі]*, ветк*, гілк*',
  zh: '版本|バージョン|리리스|버전',
};
export const SUPPORTED: ByLanguage = {
  en: 'gets?, receives?, support*, maintained, backport*',
  de: 'erhält, erhalten, unterstütz*, gepflegt, bekommen, versorg*',
  fr: 'reçoi*, maintenue?s?, prises? en charge',
  es: 'rec[ei][bv]*, soport*, suport*, ricev*, manten*, mantien*, mantid*',
  nl: 'ontvang*, krijg*, ondersteun*',
  pl: 'otrzymuj*, wspier*',
  ru: 'получа*, поддерж*, отриму*, підтрим*',
  zh: '支持|支援|维护|維護|サポート|提供|지원',
};
