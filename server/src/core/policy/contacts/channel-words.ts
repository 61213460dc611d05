import type { Channel, ChannelKind } from '../model';

/** A form of a forge for reports that nobody else sees. */
export const PRIVATE_REPORTING =
  /\bprivate(?:ly)?\W+(?:vulnerability|security)\W+(?:report\w*|disclos\w*|advisor\w*)|\b(?:privately\W+report|report\w*\W+(?:\w+\W+){0,3}privately)\b.{0,30}\bgithub\b|\breport a (?:security )?vulnerability\b(?="|'|\W*(?:button|option|tab|link|form|$))|\bsecurity advisor(?:y|ies)\b/i;

const PUBLIC_ISSUE = [
  // English
  String.raw`\b(?:open|create|file|submit|raise|post|add|generate|log|opening|creating|filing)\s+(?:(?:an?|your|new|public|normal|regular|github|gitlab|minimal|simple)\s+)*(?:issues?|tickets?|bug reports?)\b(?! (?:number|id|template|tracker that))|\b(?:report|submit|disclose|send|share|post|contact|reach|notify|inform|raise|raising)\w*\b[^.;]{0,60}\b(?:via|through|using|in|on|to|as)\s+(?:(?:the|our|a|an|this|github|project(?:'s)?|normal|regular|ordinary|standard|public|repository(?:'s)?|repo)\s+)*(?:issues?(?: tracker)?|bug tracker|issue tracker)\b|\b(?:use|using|through|in|on)\s+(?:(?:the|our|github|a|an|public)\s+)*(?:issue tracker|bug tracker|github issues?|issues? (?:page|section|tab))\b`,
  // Spanish, Portuguese, French, Italian
  String.raw`\b(?:abr(?:e|a|ir)|cre(?:a|ar|e|ez|er)|cri(?:a|ar|e)|ouvr(?:ez|ir|e)|apri(?:re|te)?|créez|créer)\s+(?:une?|des|uma?|una?|un')\s?(?:\w+\s+)?(?:issues?|tickets?)\b`,
  // German, Dutch
  String.raw`\b(?:erstell|eröffne|öffne|open|maak)\w*\s+(?:(?:sie|bitte|ein|einen|eine|een|neues|nieuwe?)\s+)+(?:github-)?(?:issue|ticket)\b`,
  // Russian
  String.raw`созда\S{1,8}\s+issue`,
  // Chinese, Japanese, Korean
  String.raw`(?:在|通过|透過|提交|创建|建立|新建|使用)[^。;,,]{0,14}issues?\b(?:[^。;,,]{0,6}(?:提交|报告|報告|反馈|上报))?|\bissues?\s?(?:で|に|から|を|へ)[^。]{0,12}(?:報告|連絡|作成|立て|投稿)|이슈(?:를|로|에)[^.]{0,10}(?:등록|신고|작성|생성|보고)`,
].join('|');

/** To write an e-mail, where no address is given. */
const MAILING =
  /\b(?:send|sending|write|drop)(?: us| me| them)? (?:an? )?(?:\w+ )?e-?mails?\b|\be-?mail(?:ing)? (?:us|me|to|the (?:\w+ ){0,2}(?:maintainers?|owners?|authors?|team))\b|\b(?:direct|private) e-?mail\b|\benv[ií]\w* (?:um|un) (?:e-?mail|correo)|\benvoyez (?:un )?e-?mail|^e-?mail(?=\s*:\s+(?:send|write|contact|reach|message)\b)|\benv[ií]\w* (?:um |un )?(?:e-?mail|correo)|\be-?mail (?=@[\w-])|\b(?:contact|reach|write|report|message|notify|discuss)\w*\b[^.;]{0,60}\b(?:by|via|per|through|over) e-?mail\b|\bschreib\w* .{0,20}e-?mail|\b(?:una|een) e-?mail\b|(?:发送?|發送?|寄|写|寫|通过|透過)(?:电子|電子)?(?:邮件|郵件)|(?:邮件|郵件)(?:联系|聯繫|联络|聯絡)|メール(?:で|を送|にて)|이메일(?:로|을 보내)/gi;
export const MAIL = new RegExp(MAILING.source, 'i');

/** To send a fix in public. */
const PULL_REQUEST =
  /\b(?:open|submit|send|create|make|raise|file|provide|opening|submitting|sending|creating)\s+(?:us |me )?(?:(?:a|an|your|the|new)\s+)*(?:pull|merge) requests?\b|\bpull requests?\s?を\s?(?:挙げ|送|作成|出|上げ|お願い)/gi;

/** Somebody to tell, or a channel said to exist, without a word on where to find them. */
const ROLE =
  /\b(?:report|disclose|contact|notify|reach out to|message|inform|tell)\b(?:\s+(?!directly\b|our\b|the\b|a\b|an\b)[\w-]+){0,4}?(?:\s+(?:privately|directly|confidentially|to|one|of|the|our|a|an|any|this|repository|repo|project|package|core|security|current))+\s+(?:maintainers?|owners?|authors?|(?:security |core |development )?team|developers?|administrators?)\b|\b(?:direct|private|confidential|personal) (?:contact|communication|conversation) (?:with|to) (?:(?:the|our|a|an|one|of|project|repository|repo|core|security) )*(?:maintainers?|owners?|authors?|team|developers?|administrators?)\b|\breport\w*\b[^.;]{0,40}\b(?:through|via|using) (?:(?:the|our|its|any) )?(?:official|usual|established|appropriate|designated|proper|private|secure|internal) (?:\w+ )?(?:channels?|contacts?)\b|(?:私下|直接|单独|單獨|私密)[^。；，,]{0,12}(?:联系|聯繫|联络|聯絡)[^。；，,]{0,8}(?:维护者|維護者|作者|管理员|管理員|开发者|開發者|团队|團隊)|(?:メンテナ(?:ー|ンス)?|管理者|開発者|作者)[^。、]{0,8}(?:直接|非公開で|個別に)[^。、]{0,6}連絡/gi;

/** Ways that are given in words. One of each kind a unit. */
export const WORDS: readonly {
  readonly pattern: RegExp;
  readonly kind: ChannelKind;
  readonly selfEvident: boolean;
  readonly problem?: Channel['problem'];
}[] = [
  {
    kind: 'github-advisory',
    selfEvident: true,
    pattern:
      /\bprivate (?:vulnerability|security) (?:report(?:ing|s)?|disclosure|advisor(?:y|ies))\b|\bgithub(?:'s)? private (?:vulnerability|security)\b|\b(?:open|create|creating|opening|submit|file|draft|start|use|using|via|through)\b[^.;]{0,40}\b(?:private |draft |new |github ){1,4}(?:repository )?security advisor(?:y|ies)\b|"report (?:a )?(?:security )?vulnerability"|\bsecurity (?:and quality )?tab\b|\bgithub(?:'s)? (?:private )?security advisor(?:y|ies)\b(?! (?:database|page for))|\bgithub(?:'s)? private vulnerability\b|\breport a vulnerability (?:button|option|link)\b|Security\s*(?:->|→|>|タブ)\s*(?:Advisories|Report)|Security\s?(?:タブ|页面|页|頁面|标签|標籤|选项卡|탭)|私密(?:安全)?(?:漏洞)?(?:报告|報告)|私人漏洞(?:通報|报告)|github[^。;]{0,12}(?:私密|私有|非公開)[^。;]{0,6}(?:渠道|通道|报告|報告|功能)|비공개 (?:취약점 )?(?:신고|보고)|\b(?:click|press|choose|select|hit)\b[^.;]{0,40}\breport a vulnerability\b|report a vulnerability\s?(?:功能|按钮|按鈕|ボタン|버튼|機能)/gi,
  },
  {
    kind: 'email',
    selfEvident: false,
    problem: 'unspecified',
    pattern: MAILING,
  },
  {
    kind: 'web-form',
    selfEvident: false,
    pattern:
      /\b(?:fill(?:ing)?(?: (?:in|out|up))?|complete|completing|submit|use|using|via|through|go to|visit)\s+(?:(?:the|our|a|an|this|online|web|secure|private)\s+)*(?:\w+\s+){0,2}(?:(?:security|vulnerability|report(?:ing)?|disclosure|submission|contact|google|web)\s+)+form\b|\bremplir? .{0,20}formulaire|\bremplissez .{0,20}formulaire|\bformulaire de (?:signalement|contact)|\bformul[aá]rio de (?:contato|contacto|reporte|denúncia|relato)|\b(?:melde|kontakt)formular\b/gi,
  },
  {
    kind: 'private-tracker',
    selfEvident: true,
    pattern:
      /\b(?:confidential|private) (?:(?:security |bug |merge )?(?:issue|ticket|bug(?! bount))|security report on)\b/gi,
  },
  {
    kind: 'phone',
    selfEvident: false,
    pattern:
      /\b(?:call|phone|tel|telephone|hotline|telefon|téléphone|teléfono|telefone)\b[^.;\d+]{0,30}\+?\d[\d ()-]{6,18}\d/gi,
  },
  {
    kind: 'chat-private',
    selfEvident: false,
    pattern:
      /\b(?:(?:via|through|by|send|as|a|or)\s+(?:an? )?)?(?:direct|private) messages?\b|\b(?:via|send|through|or|by) (?:(?:a|an|private|discord|twitter) )*dms?\b/gi,
  },
  {
    kind: 'chat-private',
    selfEvident: false,
    pattern:
      /\b(?:discord|telegram|signal|matrix|twitter|mastodon|wechat|whatsapp|微信|qq)\s*(?:id)?\s*:\s*[@+]?\w[\w.#:-]{2,40}|\b(?:contact|message|reach|ping|dm|write)\b(?: out)?(?: to)? (?:me|him|her|the (?:maintainer|author|owner)|@[\w-]+)\b[^.;]{0,30}\b(?:on|via|through|over)\s+(?:discord|slack|matrix|telegram|signal|twitter|mastodon|whatsapp|wechat|keybase)\b/gi,
  },
  {
    kind: 'public-chat',
    selfEvident: false,
    pattern:
      /\b(?:report|submit|post|ask|share|contact|message|reach|ping)\w*\b[^.;]{0,50}\b(?:on|in|via|through|using|to)\s+(?:(?:the|our|a|an|this|github|project(?:'s)?|community|public)\s+)*(?:discord|slack|gitter|telegram|matrix|irc|forums?|discussions?)\b|\bjoin(?:ing)?\s+(?:(?:the|our|a)\s+)?(?:\w+\s+)?(?:discord|slack|gitter|telegram|matrix|irc|zulip)\b[^.;]{0,80}\b(?:let|tell|report|notify|inform|message|ask|use)\b/gi,
  },
  {
    kind: 'public-issue',
    selfEvident: false,
    pattern: new RegExp(PUBLIC_ISSUE, 'gi'),
  },
  {
    kind: 'other',
    selfEvident: false,
    pattern:
      /\b(?:github|gitlab|codeberg)\s{0,2}(?:user|handle|profile)?\s{0,2}:?\s{0,2}@[\w-]{1,39}\b|\b(?:contact|reach|message|notify)\w*\b[^.;]{0,60}\b(?:via|through|on|using|from|in)\s+[^.;]{0,40}\bprofile\b/gi,
  },
  { kind: 'other', selfEvident: false, pattern: PULL_REQUEST },
  { kind: 'other', selfEvident: false, problem: 'unspecified', pattern: ROLE },
];
