import type { Channel, ChannelKind } from '../model';
import { matchesOf } from '../text/matches';
import { mayNameChat, PRIVATE_CHAT, PUBLIC_CHAT } from './words/chats';
import { mayNameIssue, PUBLIC_ISSUE } from './words/issues';
import { mayNamePerson, ROLE } from './words/people';

/** A form of a forge for reports that nobody else sees. */
export const PRIVATE_REPORTING =
  /\bprivate(?:ly)?\W+(?:vulnerability|security)\W+(?:report\w*|disclos\w*|advisor\w*)|\b(?:privately\W+report|report\w*\W+(?:\w+\W+){0,3}privately)\b.{0,30}\bgithub\b|\breport a (?:security )?vulnerability\b(?="|'|\W*(?:button|option|tab|link|form|$))|\bsecurity advisor(?:y|ies)\b/i;

/** To write an e-mail, where no address is given. */
const MAILING =
  /\b(?:send|sending|write|drop)(?: us| me| them)? (?:an? )?(?:\w+ )?e-?mails?\b|(?<!\bfollow-?up )\be-?mail(?:ing)? (?:us|me|to|(?:the|any|one|our|either|another|a) (?:\w+ ){0,4}(?:maintainers?|owners?|authors?|team|developers?|admins?|leads?|codeowners?))\b|\b(?:or|alternatively,?) (?:(?:by|via|per|through|over|an?|private|direct) )*e-?mail\b(?! address)|\be-?mail address\b[^.;]{0,30}\b(?:in|on|from|at) (?:(?:my|our|the|their|github|gitlab) )*profiles?\b|\b(?:direct|private) e-?mail\b|\b(?:or|to|via|at|through) (?:(?:to|the|a|any|one of the) ){0,3}(?:maintainers?|owners?|authors?|developers?|team|leads?)(?:'s|s'|') e-?mail\b|\bpor (?:el|su|la|mi) (?:e-?mail|correo)(?: electrónico)? (?:del?|que|indicad)\b|(?:电子邮件|電子郵件|邮件|郵件|邮箱)\S{0,2}\s?(?:发送|發送)[^。；]{0,8}至|e-?posta (?:gönder|at|yaz)|e-?posta (?:ile|yoluyla|üzerinden)|\be-?mail (?:del(?:la|le)?|du|des?|d[oae]s?|der|van|of) (?:(?:the|la|les|den|een|one|any|our|project) )*(?:maint|manten|manut|beheer|propr|autor|aut[eo]u?r|respons|[eé]quip|team|owner)|(?:oder|ou|of|lub|или|或者?|または|또는|\so)\s?(?:(?:per|par|por|via|door|по|una?|um|een) )?(?:e-?mail(?![- ]?adress)|correo|courriel|почте|(?:电子|電子)?(?:邮件|郵件)|メール|이메일)|\benvoye[zr] (?:un )?(?:e-?mail|courriel|mail)|^e-?mail(?=\s*:\s+(?:send|write|contact|reach|message)\b)|\benv[ií]\w* (?:um |un )?(?:e-?mail|correo)|\be-?mail (?=@[\w-])|\b(?:contact|reach|write|report|message|notify|discuss)\w*\b[^.;]{0,60}\b(?:by|via|per|through|over) e-?mail\b|\bschreib\w* .{0,20}e-?mail|\bper (?:[^\s.;,]{2,16}er )?e?-?mail\b|\b(?:una|een|par|via|por) (?:e-?mail|courriel|correo)\b|\b(?:e-?mailem|wiadomość e-?mail)|по (?:электронной |эл\. ?)?почте|электронное письмо|(?:发送?|發送?|寄|写|寫|通过|透過)(?:电子|電子)?(?:邮件|郵件)|(?:邮件|郵件)(?:联系|聯繫|联络|聯絡)|メール(?:で|を送|にて)|이메일(?:로|을 보내)/gi;
const mayAskForMail = (text: string): boolean =>
  /mail|correo|courriel|почте|письмо|邮件|郵件|邮箱|メール|이메일|e-?posta/i.test(text);

/** Whether a text asks to write an e-mail. */
export const asksForMail = (text: string): boolean =>
  mayAskForMail(text) && matchesOf(MAILING, text).length > 0;

/** To send a fix in public. */
const PULL_REQUEST =
  /\b(?:open|submit|send|create|make|raise|file|provide|opening|submitting|sending|creating)\s+(?:us |me )?(?:(?:a|an|your|the|new)\s+)*(?:(?:pull|merge) requests?|prs?)\b|\bpull requests?\s?を\s?(?:挙げ|送|作成|出|上げ|お願い)/gi;

/** A number to call: behind a word that says so in any writing, and alone in the international one. */
const PHONE =
  /(?:\b(?:call|phone|ring|dial|tel\.?|telephone|hotline|cell|mobile|sms|telefon|telefonisch|telefonicznie|telefoon|telefoonnummer|telefono|telefonicamente|téléphone|teléfono|telefone)\b|телефон\S{0,4}|电话|電話|전화)[^.;\d+]{0,30}\+?\(?\d[\d ()/.-]{5,18}\d(?!\d| (?:times|requests|users|bytes|iterations|items|calls)\b)|(?<![\w+@/=-])\(?\+\d{1,3}\)?[ (.-]{1,2}\d[\d ().-]{5,16}\d(?![\w@])/gi;
const DIGITS = /\d[\d ().-]{4}/;

/** A desk or system of the project that takes requests, by its name. */
const DESK =
  /\b(?:report\w*|contact\w*|reach\w*|write to|ask|via|through|using|use|with|in|by|to|from)\s+(?:(?:a|an|the|our|your|their|its|support|it|online|customer|internal|technical)\s+){0,4}(?:help ?desk|service ?desk|support (?:desk|portal|system|tickets?|cent(?:er|re))|ticket(?:ing)? system|customer (?:portal|support)|request tracker)\b|\b(?:file|open|submit|raise|create|opening|submitting)\s+(?:(?:a|an|the|new)\s+)*(?:support|help ?desk|customer) (?:ticket|request|case)s?\b|\b(?:file|open|submit|raise|create|opening|submitting)\s+(?:a|an)\s+(?:ticket|request|case)\s+(?:with|at|in|via|through)\s+(?:(?:the|our)\s+)?(?:\w+\s+)?(?:help ?desk|service ?desk|support|portal)\b|(?<!\S)(?:über|via|par|por|tramite|przez|через) (?:\S+ )?(?:ticketsystem|helpdesk|système de tickets|sistema de (?:tickets|chamados)|sistema di ticketing|система тикетов)\b/gi;

/** Ways that are given in words. One of each kind a unit. */
export const WORDS: readonly {
  readonly pattern: RegExp;
  readonly kind: ChannelKind;
  readonly selfEvident: boolean;
  readonly problem?: Channel['problem'];
  /** Cheap to ask; where it says no, the pattern has no match. */
  readonly mayHave?: (text: string) => boolean;
}[] = [
  {
    kind: 'github-advisory',
    selfEvident: true,
    pattern:
      /\bprivate[mnrs]? (?:vulnerability|security)[ -](?:report(?:ing|s)?|disclosure|advisor(?:y|ies))\b|\bgithub(?:'s)? private (?:vulnerability|security)\b|\b(?:open|create|creating|opening|submit|file|draft|start|use|using|via|through)\b[^.;]{0,40}\b(?:private |draft |new |github ){1,4}(?:repository )?security advisor(?:y|ies)\b|"report (?:a )?(?:security )?vulnerability"|\bsecurity["'”’»*]{0,3} (?:and quality )?tab\b|\bgithub(?:'s)? (?:private )?security advisor(?:y|ies)\b(?! (?:database|page for))|\bgithub(?:'s)? private vulnerability\b|\breport (?:a )?vulnerability\W{1,2}(?:button|option|link|function\w*|feature|flow|workflow|form|page)\b|\bgithub(?:'s)? (?:\w+ )?(?:vulnerability|security) report(?:ing|s)?\b|\b(?:open|create|file|submit|draft|start|opening|creating|filing|submitting) (?:(?:a|an|the|new) )*security advisor(?:y|ies)\b|\bprivate report\b[^.;]{0,20}\b(?:on|via|through|using) github\b|\bsecurity advisor(?:y|ies)\W{1,2}(?:feature|tab|page|form|mechanism|system|flow)\b|(?:onglet|reiter|pestaña|aba|guia|scheda|tabblad|zakładk\S|вкладк\S)\s["'«„“`*]{0,2}security|(?:puis|dann|luego|después|depois|poi|dan|daarna|następnie|затем)\s\W{0,2}report a vulnerability|Security\s*(?:->|→|>|タブ)\s*(?:Advisories|Report)|(?<!(?:标记|標記|添加|加上|打上|附上|带|使用)\s?["“`]?)Security\s?(?:タブ|页面|页|頁面|标签|標籤|选项卡|탭)|report a vulnerability\W{0,2} (?:private )?(?:reporting )?(?:flow|feature|button|option|form|channel)\b|segnalazion[ei] privat[ae]\b[^.;]{0,40}\bgithub|(?:signalements?|rapports?) privés?\s[^.;]{0,40}\bgithub|(?:informes?|reportes?|avisos?|relat(?:os|órios?|o)|denúncias?|notificaci(?:ón|ones)|notificaç(?:ão|ões)) (?:de vulnerabilidad(?:es?)? )?privad[oa]s?\b[^.;]{0,40}\bgithub|(?:private[nrms]?|vertrauliche[nrms]?|nicht öffentliche[nrms]?) (?:schwachstellen|sicherheits|vulnerability[- ])?(?:meldung|meldeweg|meldekanal)\S{0,3}[^.;]{0,20}\bgithub|github\S{0,2} (?:private[nrms]?|vertrauliche[nrms]?) (?:schwachstellen|sicherheits|vulnerability[- ])?(?:meldung|meldeweg|meldekanal|meldefunktion)|(?:приватн|закрыт|конфиденциальн)\S{1,4} (?:отч[её]т|сообщени|репорт|уведомлени)\S{0,4}[^.;]{0,40}github|github ?(?:の)?(?:非公開|プライベート)の?(?:脆弱性)?(?:の)?(?:報告|レポート|アドバイザリ)|github ?の?セキュリティ ?アドバイザリ|github ?(?:安全(?:公告|通告|建议|建議|顾问))|github ?(?:의 )?보안 권고|私密(?:安全)?(?:漏洞)?(?:报告|報告)|私人漏洞(?:通報|报告)|github[^。;账帐]{0,12}(?:私密|私有|非公開)[^。;]{0,6}(?:渠道|通道|报告|報告|功能)|비공개 (?:취약점 )?(?:신고|보고)|\b(?:click|press|choose|select|hit)\b[^.;]{0,40}\breport a vulnerability\b|report a vulnerability\s?(?:功能|按钮|按鈕|ボタン|버튼|機能)/gi,
  },
  {
    kind: 'email',
    selfEvident: false,
    problem: 'unspecified',
    mayHave: mayAskForMail,
    pattern: MAILING,
  },
  {
    kind: 'web-form',
    selfEvident: false,
    mayHave: (text) => /form|modulo|форм|表[单單]|フォーム|양식|폼/i.test(text),
    pattern:
      /\b(?:fill(?:ing)?(?: (?:in|out|up))?|complete|completing|submit|use|using|via|through|with|go to|visit|by means of|or)\s+(?:(?:the|our|a|an|this|my|online|web|secure|private)\s+)*(?:\w+\s+){0,2}(?:(?:security|vulnerability|report(?:ing)?|disclosure|submission|contact|google|web|feedback|online)\s+)+form\b|\bform (?:on|at|of) (?:our|the|my|its) (?:[\w.-]+ ){0,2}?(?:web ?site|home ?page|site|web ?page)\b|\bremplir? .{0,20}formulaire|\bremplissez .{0,20}formulaire|\bformulaire (?:de (?:signalement|contact)|en ligne)|\bformul[aá]rio (?:de (?:contato|contacto|reporte|denúncia|relato)|web|en línea|on-?line)|\b(?:melde|kontakt)formular\b|\bmodulo (?:di contatto|online)|\b(?:contact|meld)formulier\b|\bformularz\S{0,2} kontaktow|\bformularz\S{0,2} zgłosz|форм\S{1,3} обратной связи|контактн\S{1,4} форм|(?:联系|聯絡|反馈|在线)表[单單]|(?:お問い合わせ|報告|連絡)フォーム|(?:문의|신고) (?:양식|폼)/gi,
  },
  {
    kind: 'private-tracker',
    selfEvident: true,
    mayHave: (text) => /issue|ticket|\bbug\b|report on|zgłosz|тикет|이슈/i.test(text),
    pattern:
      /\b(?:confidential|private) (?:(?:security |bug |merge )?(?:issue|ticket|bug(?! bount| tracker\b))|security report on)\b|\b(?:vertrauliche[sn]?|private[sn]?) (?:(?:github|gitlab)[- ])?(?:issue|ticket)s?\b|\b(?:issue|ticket)s? (?:\S{1,12} (?:jako|como|comme|als) )?(?:confidenti(?:el|al)|confidencia|privé|privad[oa]|riservat[oa]|poufn|prywatn|vertraulich)|(?<!\S)(?:poufn|prywatn)\S{1,4} (?:issue|zgłoszeni)|(?:приватн|конфиденциальн)\S{1,4} (?:issue|тикет)|(?:私有|机密|保密|私密)\s?issue|非公開の?\s?issue|비공개 이슈/gi,
  },
  {
    kind: 'github-advisory',
    selfEvident: false,
    mayHave: (text) => /security advisor/i.test(text),
    pattern:
      /(?<!\S)(?:via|through|us(?:e|ing)|mediante|por|usando|através de|über|per|par|tramite|przez|через|通过|使用)\s\W?(?:\S{2,3}\s\W?)?security advisor(?:y|ies)\b|\bsecurity advisor(?:y|ies)\s?(?:を使|を利用|から|にて)/gi,
  },
  { kind: 'chat-private', selfEvident: false, mayHave: mayNameChat, pattern: PRIVATE_CHAT },
  { kind: 'phone', selfEvident: false, mayHave: (text) => DIGITS.test(text), pattern: PHONE },
  { kind: 'public-chat', selfEvident: false, mayHave: mayNameChat, pattern: PUBLIC_CHAT },
  {
    kind: 'other',
    selfEvident: false,
    mayHave: (text) => /desk|ticket|support|portal|tracker|chamados|тикет/i.test(text),
    pattern: DESK,
  },
  { kind: 'public-issue', selfEvident: false, mayHave: mayNameIssue, pattern: PUBLIC_ISSUE },
  {
    kind: 'other',
    selfEvident: false,
    pattern:
      /\b(?:github|gitlab|codeberg)\s{0,2}(?:user|handle|profile)?\s{0,2}:?\s{0,2}@[\w-]{1,39}\b|\b(?:contact|reach|message|notify|write|get in touch)\w*\b[^.;]{0,60}\b(?:via|through|on|using|from|in)\s+[^.;]{0,40}\bprofile\b|\b(?:contact|reach|message|ping|notify|tag|write)\w*(?: out)?(?: to)? @[\w-]{1,39}\b(?: (?:on|via|through) (?:github|gitlab|codeberg))?/gi,
  },
  {
    kind: 'other',
    selfEvident: false,
    mayHave: (text) => /request|\bprs?\b/i.test(text),
    pattern: PULL_REQUEST,
  },
  { kind: 'other', selfEvident: false, problem: 'unspecified', mayHave: mayNamePerson, pattern: ROLE },
];
