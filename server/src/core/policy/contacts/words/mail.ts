import { alternatives } from '../../text/alternatives';

/** To write an e-mail, where no address is given. */
export const MAILING = alternatives([
  [
    'mail',
    String.raw`\b(?:send|sending|write|drop)(?: us| me| them)? (?:an? )?(?:\w+ )?e-?mails?\b|(?<!\bfollow-?up )\be-?mail(?:ing)? (?:(?:security|any|your|all|the|such|these) )*(?:concerns?|issues?|reports?|findings?|details|vulnerabilities|problems?|bugs?|flaws?|it|them) (?:directly |privately )?to (?:the |our |one of the |my )?(?:\w+ ){0,2}(?:maintainers?|owners?|authors?|team|developers?|admins?|leads?)\b|(?<!\bfollow-?up )\b(?:e-?)?mail(?:ing)? (?:us|me|to|(?:the|any|all|one|our|either|another|a) (?:\w+ ){0,4}(?:maintainers?|owners?|authors?|team|developers?|admins?|leads?|codeowners?))\b|\b(?:or|alternatively,?) (?:(?:by|via|per|through|over|an?|private|direct) )*e-?mail\b(?! address)|\be-?mail address\b[^.;]{0,30}\b(?:in|on|from|at) (?:(?:my|our|the|their|github|gitlab) )*profiles?\b|\b(?:direct|private) e-?mail\b|\b(?:or|to|via|at|through) (?:(?:to|the|a|any|one of the) ){0,3}(?:maintainers?|owners?|authors?|developers?|team|leads?)(?:'s|s'|') e-?mail\b`,
  ],
  [
    'address & in|from',
    String.raw`\b(?:use|write to|contact|mail) the (?:e-?mail )?address(?:es)? (?:(?:given|listed|named|found) )?(?:in|from) (?:the )?(?:codeowners|owners|maintainers|authors|[\w-]+\.(?:json|toml|md|gemspec|xml|cfg))(?![\w-])`,
  ],
  [
    'correo|mail & por ',
    String.raw`\bpor (?:el|su|la|mi) (?:e-?mail|correo)(?: electrónico)? (?:del?|que|indicad)\b`,
  ],
  ['邮件|郵件|邮箱', String.raw`(?:电子邮件|電子郵件|邮件|郵件|邮箱)\S{0,2}\s?(?:发送|發送)[^。；]{0,8}至`],
  ['posta', String.raw`e-?posta (?:gönder|at|yaz)|e-?posta (?:ile|yoluyla|üzerinden)`],
  [
    'mail d|mail van|mail of',
    String.raw`\be-?mail (?:del(?:la|le)?|du|des?|d[oae]s?|der|van|of) (?:(?:the|la|les|den|een|one|any|our|project) )*(?:maint|manten|manut|beheer|propr|autor|aut[eo]u?r|respons|[eé]quip|team|owner)`,
  ],
  [
    'mail|correo|courriel|почте|邮件|郵件|メール|이메일',
    String.raw`(?:oder|ou|of|lub|или|或者?|または|또는|\so)\s?(?:(?:per|par|por|via|door|по|una?|um|een) )?(?:e-?mail(?![- ]?adress)|correo|courriel|почте|(?:电子|電子)?(?:邮件|郵件)|メール|이메일)`,
  ],
  ['envoye', String.raw`\benvoye[zr] (?:un )?(?:e-?mail|courriel|mail)`],
  ['mail & :', String.raw`^e-?mail(?=\s*:\s+(?:send|write|contact|reach|message)\b)`],
  ['env & mail|correo', String.raw`\benv[ií]\w* (?:um |un )?(?:e-?mail|correo)`],
  ['mail @', String.raw`\be-?mail (?=@[\w-])`],
  [
    'by e|via e|per e|through e|over e & mail',
    String.raw`\b(?:contact|reach|write|report|message|notify|discuss|inform|tell|let)\w*\b[^.;]{0,60}\b(?:by|via|per|through|over) e-?mail\b`,
  ],
  ['schreib', String.raw`\bschreib\w* .{0,20}e-?mail`],
  ['per & mail', String.raw`\bper (?:[^\s.;,]{2,16}er )?e?-?mail\b`],
  [
    'una |een |par |via |por & mail|courriel|correo',
    String.raw`\b(?:una|een|par|via|por) (?:e-?mail|courriel|correo)\b`,
  ],
  ["un'|un’ & mail", String.raw`\bun['’]e-?mail\b`],
  ['mailem|wiadomość', String.raw`\b(?:e-?mailem|wiadomość e-?mail)`],
  ['почте|письмо', String.raw`по (?:электронной |эл\. ?)?почте|электронное письмо`],
  [
    '邮件|郵件|メール|이메일',
    String.raw`(?:发送?|發送?|寄|写|寫|通过|透過)(?:电子|電子)?(?:邮件|郵件)|(?:邮件|郵件)(?:联系|聯繫|联络|聯絡)|メール(?:で|を送|にて)|이메일(?:로|을 보내)`,
  ],
]);

/** Whether a text asks to write an e-mail. */
export const asksForMail = MAILING.isIn;
