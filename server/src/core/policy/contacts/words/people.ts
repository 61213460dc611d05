/**
 * Somebody of the project, by the name of what they do for it: "one of the maintainers", "the release manager", "any core team member". The languages
 * are alike in how they lead to them: an act of telling, a few words, the person.
 */
import { alternatives, type Alternative } from '../../text/alternatives';

const PERSON = [
  String.raw`(?:co-?)?maintainers?(?:\(s\))?`,
  'code ?owners?|owners?|authors?|creators?|committers?|coordinators?|(?:organi[sz]ation )?stewards?',
  '(?:core |lead |main )?(?:developers?|devs?|contributors?)',
  'administrators?|admins?|moderators?|mods?|operators?',
  '(?:project|team|tech|technical|development|engineering) (?:leads?|leaders?|managers?|members?)',
  'release (?:managers?|engineers?|team)|security (?:leads?|officers?|champions?|contacts?|managers?)',
  '(?:core |security |response |steering |technical |development |organi[sz]ing |admin )*(?:team|committee|council)(?: members?)?',
].join('|');

/** What stands between the act and the person, at least one of it. */
const DETERMINERS =
  "privately|directly|confidentially|personally|in private|in confidence|to|with|one|two|several|some|more|or more|any|either|each|another|all|of|the|our|its|a|an|my|this|these|those|active|current|listed|individual|senior|responsible|relevant|respective|official|person|someone|anyone|somebody|anybody|members?|who (?:is|are)|from|for|repository(?:'s)?|repo|project(?:'s)?|package|core|security|main|lead|primary|original";

const ACT =
  'report(?:ed|ing)?|disclos(?:e|ed|ing)|contact(?:ed|ing)?|notify(?:ing)?|notified|reach(?:ing)? out|approach(?:ing)?|messag(?:e|ing)|inform(?:ing)?|tell(?:ing)?|get(?:ting)? in (?:touch|contact)|talk(?:ing)?|speak(?:ing)?|turn(?:ing)?|alert(?:ing)?|writ(?:e|ing)|bring (?:it|them|this)|have an? (?:\\w+ )?(?:word|chat|conversation|talk)|communicat(?:e|ed|ing)';

/** No act of reporting stands between another act and its person. */
const FILLER = String.raw`(?:\s+(?!(?:directly|privately|our|the|a|an|to|with|we|and|or|but)\b)[\w'-]+){0,5}?`;

/** What every word for a person has. */
const PERSONS =
  'maintain|owner|author|creator|committer|coordinator|steward|develop| dev|contribut|admin|moderator| mod|operator|lead|manager|member|engineer|team|officer|champion|contact|committee|council';

const ENGLISH: readonly Alternative[] = [
  [PERSONS, String.raw`\b(?:${ACT})\b${FILLER}(?:\s+(?:${DETERMINERS})){0,6}\s+(?:${PERSON})\b`],
  // "Mail us, or privately to one of the maintainers."
  [
    `or to|or with|or directly|or privately|or personally|or confidentially|or, & ${PERSONS}`,
    String.raw`\bor(?:,[^,.;]{0,40},)?\s+(?:(?:directly|privately|personally|confidentially)\s+)?(?:to|with)\s+(?:(?:${DETERMINERS})\s+){1,5}(?:${PERSON})\b`,
  ],
  [
    `privately|directly|confidentially|in private|in confidence & ${PERSONS}`,
    String.raw`\b(?:privately|directly|confidentially|in private|in confidence),? \(?(?:(?:e\.g\.|i\.e\.|for example|for instance|say|that is),? )?(?:to|with) (?:(?:${DETERMINERS})\s+){0,5}(?:${PERSON})\b`,
  ],
  [
    'channel|method|option|means|way & private|direct|secure|confidential|non-public',
    String.raw`\b(?:use|using|via|through) (?:a|an|any|another|some other|the) (?:private|direct|secure|confidential|non-public) (?:(?:communication|contact|messaging) )?(?:channel|method|option|means|way)s?\b`,
  ],
  [
    'kontakt|kanal|weg & privat|vertraulich|öffentlich',
    String.raw`(?<!\S)(?:nutze|nutzen sie|verwende|verwenden sie|über) (?:die|eine|den|einen) (?:privaten?|vertraulichen?|nicht öffentlichen?) (?:kontakt\S*|kanal|weg)`,
  ],
  [
    'method|channel|address|detail|information|option & contact|communication|reporting & listed|given|shown|published|found|available|provided|mentioned|stated',
    String.raw`\b(?:private|direct|secure|confidential|security) (?:contact|communication|reporting) (?:method|channel|address|details?|information|options?)s? (?:\w+ )?(?:listed|given|shown|published|found|available|provided|mentioned|stated) (?:in|on|at|by)\b`,
  ],
  [
    `contact with|contact to|communication with|communication to|conversation with|conversation to & ${PERSONS}`,
    String.raw`\b(?:direct|private|confidential|personal) (?:contact|communication|conversation) (?:with|to) (?:(?:${DETERMINERS}) ){0,5}(?:${PERSON})\b`,
  ],
  [
    'official|usual|established|appropriate|designated|proper|private|secure|internal & through|via|using & channel|contact',
    String.raw`\breport\w*\b[^.;]{0,40}\b(?:through|via|using) (?:(?:the|our|its|any) )?(?:official|usual|established|appropriate|designated|proper|private|secure|internal) (?:\w+ )?(?:channels?|contacts?)\b`,
  ],
];

/** Acts, what may stand between, and persons of the languages that write with Latin or Cyrillic letters; both are beginnings of words. */
const OTHERS: readonly (readonly [act: string, person: string])[] = [
  [
    'wenden|wende|kontaktier|schreib|meld|informier|benachrichtig|verständig|sprech',
    'Maintainer|Betreuer|Entwickler|Autor|Projektleit|Projektverantwortlich|Verantwortlich|Administrator|Admin|Kernteam|Team|Inhaber|Eigentümer|Besitzer',
  ],
  [
    'contact|signal|écri|préven|inform|adress|joign|rapproch',
    'mainteneu|maintainer|auteu|développeu|responsable|administrateu|équipe|propriétaire|chef',
  ],
  [
    'cont[aá]ct|escrib|escrí|inform|notif|avis|report[ae](?!d)|repórt|comun|dirig|diríj',
    'mantenedor|maintainer|autor|desarrollador|responsable|administrador|equipo|propietari|dueñ|encargad',
  ],
  [
    'contat|contact|report[ae](?!d)|relat|inform|comuni|notifi|avis|fal[ea]|escrev',
    'mantenedor|maintainer|autor|desenvolvedor|responsáve|administrador|equipe|equipa|proprietári',
  ],
  [
    'contatt|scriv|informa[te]|segnal|avvis|rivol',
    'manutentor|maintainer|autor|sviluppator|responsabil|amministrator|team|proprietari',
  ],
  [
    'contacteer|neem|meld|schrijf|informeer|benader',
    'beheerder|ontwikkelaar|auteur|maintainer|team|eigenaar|onderhouder',
  ],
  [
    'skontakt|napisz|zgło|poinform|powiadom|zwró|uzgodni|ustal',
    'opiekun|autor|dewelop|administrator|właściciel|zespoł|maintainer|programist',
  ],
  [
    'свяж|обрат|напиш|напис|сообщ|уведом',
    'мейнтейнер|майнтейнер|автор|разработчик|администратор|владел|команд|сопровожда',
  ],
  ["зв['’]яж|зверн|напиш|напис|повідом", 'мейнтейнер|супроводж|автор|розробник|адміністратор|власник|команд'],
];

/** What every word of some that begin alike has; in brackets stand letters that differ. */
const beginningsOf = (words: string): string =>
  words
    .split('|')
    .map((word) => word.split('[', 1)[0])
    .join('|');

const BEYOND_ENGLISH = OTHERS.map(([act, person]): Alternative => [
  `${person.toLowerCase()} & ${beginningsOf(act)}`,
  String.raw`(?<![^\s(,;:>])(?:${act})[^\s.;,:@]{0,12}(?:\s+(?:[^\s.;,:@]|\.(?=[a-z])){1,16}){0,6}?\s+(?:l['’]|d['’]|all['’]|dell['’]|[a-z]{4,10}-|projekt|haupt)?(?:${person})[^\s.;,:()@]{0,10}`,
]);

/** "… oder direkt an den Inhaber": the act is that of the way before. */
const OR_TO: readonly Alternative[] = [
  [
    'oder |of ',
    String.raw`(?<!\S)(?:oder|of)\s(?:(?:direkt|vertraulich|privat|rechtstreeks)\s)?(?:an|aan)\s(?:den|die|das|de|het|einen|eine|een)\s(?:projekt|haupt|[a-z]{4,12}-)?(?:${OTHERS[0]?.[1] ?? ''}|beheerder|ontwikkelaar|onderhouder|eigenaar)[^\s.;,:()@]{0,10}`,
  ],
  [
    'directement|directamente|diretamente|direttamente',
    String.raw`(?<!\S)(?:ou|o|oppure)\s(?:directement|directamente|diretamente|direttamente)\s(?:à|a|al|au|aux|ao|aos|ai|à la|a la|à l['’]|all['’])\s?(?:les |los |gli |une? )?(?:mainteneu|maintainer|auteu|autor|développeu|desarrollad|desenvolved|sviluppator|responsab|propri|mantenedor|manutentor|équipe|equip|team)[^\s.;,:()@]{0,12}`,
  ],
];

/** German and Dutch put the act last: "kannst du die Maintainer direkt kontaktieren". */
const ACT_LAST: Alternative = [
  'kontaktieren|anschreiben|benachrichtigen|informieren|verständigen|ansprechen|wenden|contacteren|benaderen|informeren',
  String.raw`(?<!\S)(?:k[aoöu]nn?s?t?|können|bitte|oder|sollte\S{0,3}|of|gelieve)(?:\s+(?!wir\b|wij\b|we\b)[^\s.;,:@]{1,16}){0,6}?\s+(?:projekt|haupt|[a-z]{4,10}-)?(?:${OTHERS[0]?.[1] ?? ''}|beheerder|ontwikkelaar|onderhouder|eigenaar)[^\s.;,:()@]{0,10}(?:\s+[^\s.;,:@]{1,16}){0,3}?\s+(?:kontaktieren|anschreiben|benachrichtigen|informieren|verständigen|ansprechen|wenden|contacteren|benaderen|informeren)\b`,
];

const EAST_ASIAN: Alternative = [
  '维护|維護|管理|作者|负责|負責|开发|開發|团队|團隊|所有者|拥有者|owner|maintainer|メンテナ|開発者|オーナー|관리자|메인테이너|개발자|작성자|유지보수자|소유자',
  [
    String.raw`(?:私下|直接|单独|單獨|私密)[^。；，,]{0,12}(?:联系|聯繫|联络|聯絡|告知)[^。；，,]{0,8}(?:维护者|維護者|作者|管理员|管理員|开发者|開發者|负责人|負責人|团队|團隊)`,
    String.raw`(?:维护者|維護者|管理员|作者)(?:提供的?)?(?:私密|私下|其他)(?:的)?(?:联系方式|联络方式|渠道)|私[密有](?:渠道|方式)联系(?:维护者|管理员|作者)|(?:通过|向)[^。；，,]{0,8}(?:维护者|維護者|管理员|作者)(?=或|、|私下|报告|報告)`,
    String.raw`(?:联系|聯繫|联络|聯絡)[^。；，,]{0,12}?(?:维护者|維護者|管理员|管理員|负责人|負責人|所有者|拥有者|作者|(?:owner|maintainer)s?(?![a-z]))`,
    String.raw`(?<![a-z])(?:owner|maintainer)s?\s?(?:に|へ|まで)[^。、]{0,8}(?:連絡|報告)|(?<![a-z])(?:owner|maintainer)s?(?:에게|께)[^.]{0,8}(?:연락|알려|문의|신고)`,
    String.raw`(?:メンテナ(?:ー|ンス)?|管理者|開発者|作者|オーナー)[^。、]{0,8}(?:直接|非公開で|個別に)[^。、]{0,6}連絡`,
    String.raw`(?:관리자|메인테이너|개발자|작성자|유지보수자|소유자)(?:에게|께)[^.]{0,8}(?:연락|알려|문의|신고)`,
  ].join('|'),
];

/** Tells somebody of the project, without a word on where to find them. */
export const ROLE = alternatives([...ENGLISH, ...BEYOND_ENGLISH, ...OR_TO, ACT_LAST, EAST_ASIAN]);

/** The ways to say that what follows is one more choice. */
const OR =
  'or|alternatively|otherwise|also|aussi|auch|también|também|anche|ook|też|także|также|failing that|if not|oder|alternativ|ou|o|oppure|of|anders|lub|albo|или|либо|alternativamente|alternatief|sinon|opcionalmente|w przeciwnym razie|sonst|ansonsten|andernfalls|de lo contrario|en caso contrario|caso contrário|do contrário|altrimenti|in caso contrario|в противном случае|иначе|інакше|в іншому разі|aksi halde';

const BEFORE_CHOICE = new RegExp(
  String.raw`(?:(?:^|[\s,;:(])(?:${OR})[\s,:]+(?:(?:else|also|you|can|may|could|please|simply|just|directly|privately|by|via|feel|free|to|sie|vous|pouvez|entre|em|en|in|mit|póngase|ponte|prenez|treten|nehmen|puedes?|pode|si|può|kunt|u|możesz|можно|можете)[\s,]+){0,5}|或者?|または|もしくは|あるいは|か、|거나\s|또는\s|혹은\s|否则[，,]?|否則[，,]?|さもなければ、?|그렇지 않으면\s)$`,
  'i',
);

/** The way before may not be open to the reader: "if you cannot use it, …". */
const FALLBACK = new RegExp(
  [
    String.raw`(?:^|[\s(])(?:if|in case|when|where|should|for those|unless)\s[^.;]{0,120}\b(?:cannot|can't|can not|unable|not (?:available|possible|enabled|able|an option|want|wish|work)|unavailable|disabled|fails?|impossible|rather not|prefer not|(?:do|does) not have|don't have|doesn't work|no (?:github )?account|without an? (?:github )?account|prefer(?:red)?|would rather)\b[^.;]{0,80},\s*(?:please\s+)?(?:(?:instead|then|simply|just|directly),?\s+)?$`,
    String.raw`(?:^|\s)(?:falls|wenn|sollte|si|en cas|se|caso|als|indien|jeśli|если)\s[^.;]{0,80}(?<!\S)(?:nicht|keine?n?|pas|impossible|no|não|non|niet|geen|nie|не|нет)(?!\S)[^.;]{0,60},\s*(?:\S{1,12}\s+)?$`,
    String.raw`(?:如果|若|如)[^。；]{0,24}(?:无法|不能|未|没有|不便|不可用)[^。；]{0,20}[，,]\s*(?:请)?(?:改为|改用)?(?:通过)?$`,
    String.raw`(?:ない|困難な|使えない)(?:場合|とき)(?:は|には)?、?$|(?:없는|못하는|어려운|없을) 경우[^.]{0,4}$`,
  ].join('|'),
  'i',
);

/** Another way follows: "contact the maintainers or use the form". */
const CHOICE_AFTER =
  /^(?:\s+(?:directly|privately))?,?\s*(?:(?:or|oder|ou|oppure|lub|или)\s+(?:else\s+)?(?:by|via|through|use|using|open|opening|send|sending|e-?mail|emailing|mail|submit|submitting|create|creating|file|filing|über|per|par|por|tramite|przez|через)\b|或(?:者)?\s?(?:通过|使用|github)|(?:または|もしくは)|또는)/i;

/** The person is reached by what follows: "the maintainers at x", "a team member via the form". */
const REACHED_BY =
  /^[\s,]*(?:\(?[^\s()]{0,64}@|(?:[^\s,.;]{1,14}\s+)?(?:at|via|through|by|using|under|over|per|über|par|por|tramite|przez|через)\s)/i;

/** "The maintainers listed below": they are offered where they are named. */
const NAMED_BELOW = /\b(?:below|following)\b/i;

/**
 * The words at a place of a text name somebody as one more choice beside what was named before: "or contact the release manager". Elsewhere they only
 * say who reads what is sent another way.
 */
export function isOneMoreChoice(text: string, start: number, end: number): boolean {
  if (REACHED_BY.test(text.slice(end, end + 80)) || NAMED_BELOW.test(text.slice(end, end + 400)))
    return false;
  if (
    /^(?:or|oder|of|ou|o|oppure)[\s,]/i.test(text.slice(start, start + 7)) ||
    CHOICE_AFTER.test(text.slice(end, end + 40))
  )
    return true;
  const before = text.slice(Math.max(0, start - 240), start);
  return BEFORE_CHOICE.test(before.slice(-80)) || FALLBACK.test(before);
}
