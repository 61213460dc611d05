import { alternatives } from '../../text/alternatives';

/** Words between an article and the public place. */
const KIND = String.raw`(?:(?:an?|your|new|public|normal|regular|ordinary|standard|github|gitlab|codeberg|bitbucket|minimal|simple|separate)\s+)*`;
const TRACKER = String.raw`(?:issue|bug|ticket)[- ]?track(?:er|ing system)s?|issues?|bug database|public tracker`;
const OF_PROJECT = String.raw`(?:(?:the|our|a|an|this|github(?:'s)?|gitlab(?:'s)?|project(?:'s)?|normal|regular|ordinary|standard|usual|public|repository(?:'s)?|repo)\s+)*`;

/** What every name of a public place has. */
const PLACES = 'issue|bug|ticket|public tracker';

/** To report in public, in the languages that are read. */
export const PUBLIC_ISSUE = alternatives([
  // English
  [
    'issue|ticket|bug report',
    String.raw`\b(?:open|create|file|submit|raise|post|add|generate|log|start|make|opening|creating|filing|raising|submitting|posting|making)\s+${KIND}(?:issues?|tickets?|bug reports?)\b(?! (?:number|id|template|tracker that))`,
  ],
  [
    PLACES,
    String.raw`\b(?:(?<!\b(?:the|your|each|every|this|a|any|that)\s)report|submit|disclose|send|share|post|contact|reach|notify|inform|rais|fil(?=e|ing)|track(?=ed)|discuss|log(?=ged)|handle)\w*\b[^.;]{0,60}\b(?:via|through|using|in|on|to|as(?! (?:(?:the|this|an?|any|your) )?issues? (?:is|are|can|could|has|have|was|were|gets?|will|may|might)\b))\s+${OF_PROJECT}(?:${TRACKER})\b`,
  ],
  [
    PLACES,
    String.raw`\b(?:use|using|through|in|on|or)\s+(?:(?:the|our|github|gitlab|a|an|public)\s+)*(?:(?:issue|bug)[- ]?track(?:er|ing system)|github issues?|issues? (?:page|section|tab))\b`,
  ],
  [
    PLACES,
    String.raw`\b(?:go|goes|belong|belongs|welcome|fine|be (?:opened|filed|raised|submitted|created|posted|handled|discussed|made|sent|disclosed))\s+(?:directly\s+)?(?:to|in|into|on|as|via|through)\s+${OF_PROJECT}(?:${TRACKER})\b`,
  ],
  // "Minor ones may be reported publicly"
  [
    'publicly|publically|in public|in the open',
    String.raw`\b(?:can|may|could|should|please|appropriate to|fine to|ok(?:ay)? to|free to|welcome to)\s(?:(?!not\b|never\b|only\b)\w+\s){0,4}?(?:report|submit|fil(?:e|ing)|post|rais)\w*(?:\s(?!not\b|before\b|until\b|once\b|after\b|and\b|than\b)\w+){0,4}?\s(?:public(?:al)?ly|in public|in the open)\b(?! (?:once|after|when|as soon))`,
  ],
  [
    'issue|ticket|bug report & fine|okay|ok|welcome|enough|sufficient|acceptable|appropriate',
    String.raw`\b(?:issues?|tickets?|bug reports?) (?:is|are) (?:(?:also|perfectly|usually|generally|completely|always|quite) )?(?:fine|okay|ok|welcome|enough|sufficient|acceptable|appropriate)\b`,
  ],
  [
    'issue|ticket|bug tracker & can|may|should',
    String.raw`\b(?:issues?|tickets?|(?:issue|bug) tracker) (?:can|may|should) (?:also |still |simply )?be (?:used|opened|filed|created|raised)\b(?= )`,
  ],
  // Spanish, Portuguese, French, Italian
  [
    'issue|ticket|incidencia & un|um|des',
    String.raw`\b(?:abr|cre|cri|ouvr|apr|cré)\S{0,6}\s+(?:une?|des|uma?|una?|un')\s?(?:\w+\s+)?(?:issues?|tickets?|incidencias?)\b`,
  ],
  [
    'issue & report|signal|relat|segnal|inform|comuni|notifi',
    String.raw`(?<!\S)(?:report|signal|relat|segnal|inform|comuni|notifi)\S{0,8}\s[^.;,]{0,60}\b(?:via|par|como|como um|mediante|a través de|através de|por meio de|por|en|dans|tramite|usando|utilisant)\s+(?:(?:las?|los?|les?|le|el|uma?|una?|une?|des|gli|as|os|un)\s+)?(?:github )?issues?\b`,
  ],
  // German, Dutch
  [
    'issue|ticket & ein|een|neues|nieuw',
    String.raw`(?<!\S)(?:erstell|eröffn|öffn|leg|open|maak)[^\s.;,]{0,8}\s[^.;,]{0,50}?\b(?:ein|einen|eine|een|neues|nieuwe?)\s+(?:[\w-]+\s+)?(?:github-|github )?(?:issue|ticket)\b`,
  ],
  [
    'aufmachen|erstellen|eröffnen|öffnen|anlegen & issue|ticket',
    String.raw`\b(?:ein|einen|neues|nieuwe?) (?:[\w-]+ )?(?:issue|ticket) (?:aufmachen|erstellen|eröffnen|öffnen|anlegen)\b`,
  ],
  [
    'issue',
    String.raw`\b(?:als|per|über|im|via|als een|via een) (?:(?:die|das|ein|een|öffentliches|öffentliche|normales|github) )*(?:github-|github )?issue(?:s|-tracker)?\b`,
  ],
  ['openen|maken & issue', String.raw`\been (?:\w+ )?issue (?:te |aan te )?(?:openen|maken|aanmaken)\b`],
  // Polish, Russian
  [
    'issue|ticket & utw|otw|twórz|załóż|założ|stw|dodaj|zgłoś|zał',
    String.raw`(?<!\S)(?:utw[oó]rz|otw[oó]rz|otwier|twórz|zał[oó]ż|stw[oó]rz|dodaj|zgłoś)\S{0,6}\s+(?:\S+\s+)?(?:issue|ticket)\b`,
  ],
  [
    'созда|откр|завед|через',
    String.raw`(?:созда|откр|завед)\S{1,8}\s+(?:\S+\s+)?(?:issue|тикет)|через (?:github )?issues?`,
  ],
  // Ukrainian, Czech, Slovak, Swedish, Danish, Norwegian, Indonesian, Vietnamese, Turkish
  [
    'issue & створ|відкри|založ|otev|otvor|vytvo|skapa|öppna|opret|opprett|åbn|åpn|buat|buka|tạo|mở|aç|oluştur|üzerinden',
    String.raw`(?<!\S)(?:створі|відкри|založ|otevř|otvor|vytvoř|skapa|öppna|opret|opprett|åbn|åpn|buat|buka|tạo|mở)[^\s.;,]{0,6}\s(?:[^\s.;,]{1,12}\s){0,2}?issue\b|\bissues? (?:aç[ıi]n|açabilirsin|açabilirsiniz|oluşturun|üzerinden [^.;]{0,30}(?:bildir|raporla|ilet))`,
  ],
  // Chinese, Japanese, Korean. To say in public that a report has been sent tells nothing of it.
  [
    'issue & 在|通过|透過|提交|创建|建立|新建|使用',
    String.raw`(?:在|通过|透過|提交|创建|建立|新建|使用)[^。;,,]{0,14}issues?\b(?!\s?[中里裡]?[^。;,,]{0,6}[已曾][^。;,,]{0,4}(?:提交|[发發]送|[报報]告))(?:[^。;,,]{0,6}(?:提交|报告|報告|反馈|上报))?`,
  ],
  [
    'issue|이슈 & 報告|連絡|作成|立て|投稿|등록|신고|작성|생성|보고',
    String.raw`\bissues?\s?(?:で(?!は?な)|に|から|を|へ)[^。]{0,12}(?:報告|連絡|作成|立て|投稿)|이슈(?:를|로|에)[^.]{0,10}(?:등록|신고|작성|생성|보고)`,
  ],
]);

/** An item of a list that is hardly more than the name of the place: "GitHub Issues (label: security)". */
export const BARE_ISSUE =
  /^(?:(?:github|gitlab|codeberg|public|公开|公開|öffentliche[rs]?)\s)?issues?(?:\s(?:tracker|page))?(?=\s*(?:$|[(:,;—–-]|\s(?:or|with|under|mit|con|avec)\s))/i;
