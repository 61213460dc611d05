import { alternatives } from '../../text/alternatives';

/** The form of a forge for reports that nobody else sees. */
export const ADVISORY_FORM = alternatives([
  [
    'private',
    String.raw`\bprivate[mnrs]? (?:vulnerability|security)[ -](?:report(?:ing|s)?|disclosure|advisor(?:y|ies))\b|\bgithub(?:'s)? private (?:vulnerability|security)\b`,
  ],
  [
    'security advisor|security-advisor',
    String.raw`\b(?:open|create|creating|opening|submit|file|draft|start|use|using|via|through)\b[^.;]{0,40}\b(?:private |confidential |draft |new |github ){1,4}(?:repository )?security[ -]advisor(?:y|ies)\b`,
  ],
  ['"report', String.raw`"report (?:a )?(?:security )?vulnerability"`],
  ['security & tab', String.raw`\bsecurity["'”’»*]{0,3}[ -](?:and quality )?tab\b`],
  [
    'github & security advisor|security-advisor',
    String.raw`\bgithub(?:'s)? (?:private )?security[ -]advisor(?:y|ies)\b(?! (?:database|page for))`,
  ],
  [
    'github & advisor',
    String.raw`\b(?:by|via|through|using|with) (?:an? |the |our )?github(?:'s)? (?:private )?advisor(?:y|ies)\b(?! (?:database|page))`,
  ],
  ['private vulnerability', String.raw`\bgithub(?:'s)? private vulnerability\b`],
  [
    'vulnerability & report',
    String.raw`\breport (?:a )?vulnerability\W{1,2}(?:button|option|link|function\w*|feature|flow|workflow|form|page)\b`,
  ],
  [
    'github & vulnerability report|security report',
    String.raw`\bgithub(?:'s)? (?:\w+ )?(?:vulnerability|security) report(?:ing|s)?\b`,
  ],
  [
    'security advisor|security-advisor',
    String.raw`\b(?:open|create|file|submit|draft|start|opening|creating|filing|submitting) (?:(?:a|an|the|new) )*security[ -]advisor(?:y|ies)\b`,
  ],
  [
    'private advisor|draft advisor',
    String.raw`\b(?:open|create|file|submit|draft|start|opening|creating|filing|submitting) (?:(?:a|an|the|new|minimal|draft) ){0,3}(?:private|draft) advisor(?:y|ies)\b`,
  ],
  ['private report', String.raw`\bprivate report\b[^.;]{0,20}\b(?:on|via|through|using) github\b`],
  [
    'private advisor|advisory draft|advisory form|draft a|draft an|draft the',
    String.raw`\b(?:an?|the|by|via|through|use|using|or|as|,) (?:github(?:'s)? )?private advisor(?:y|ies)\b|\b(?:security )?advisory (?:draft|form)\b|\bdraft (?:an?|the) (?:(?:private|security|github) ){0,3}advisory\b`,
  ],
  [
    'ghsa',
    String.raw`\b(?:use|using|via|through|by|open|draft|file|create|or|an?) (?:(?:a|the|private) ){0,2}ghsa\b(?!-)|^\W*ghsa (?:first|preferred|please)\b`,
  ],
  [
    'private report|private vulnerability report|private security report|github private|github confidential',
    String.raw`\bprivate (?:vulnerability |security )?report(?:ing)? (?:in this repo\w*|button|feature|form|function)\b|\b(?:into|as|by|via|through) (?:an? )?github (?:private|confidential) report\b`,
  ],
  ['advisories on github', String.raw`\badvisories on github\b`],
  [
    'security advisor|security-advisor',
    String.raw`\bsecurity[ -]advisor(?:y|ies)\W{1,2}(?:feature|tab|page|form|mechanism|system|flow)\b`,
  ],
  [
    'security & onglet|reiter|pestaña|aba|guia|scheda|tabblad|zakładk|вкладк',
    String.raw`(?:onglet|reiter|pestaña|aba|guia|scheda|tabblad|zakładk\S|вкладк\S)\s["'«„“\x60*]{0,2}security`,
  ],
  [
    'report a vulnerability',
    String.raw`(?:puis|dann|luego|después|depois|poi|dan|daarna|następnie|затем)\s\W{0,2}report a vulnerability`,
  ],
  ['security & >|→|タブ', String.raw`Security\s*(?:->|→|>|タブ)\s*(?:Advisories|Report)`],
  [
    'security & タブ|页|頁|标签|標籤|选项卡|탭',
    String.raw`(?<!(?:标记|標記|添加|加上|打上|附上|带|使用)\s?["“\x60]?)Security\s?(?:タブ|页面|页|頁面|标签|標籤|选项卡|탭)`,
  ],
  [
    'report a vulnerability',
    String.raw`report a vulnerability\W{0,2} (?:private )?(?:reporting )?(?:flow|feature|button|option|form|channel)\b`,
  ],
  [
    'github & segnalazion|signalement|rapport|informe|reporte|aviso|relat|denúncia|notificaci|notificaç',
    String.raw`segnalazion[ei] privat[ae]\b[^.;]{0,40}\bgithub|(?:signalements?|rapports?) privés?\s[^.;]{0,40}\bgithub|(?:informes?|reportes?|avisos?|relat(?:os|órios?|o)|denúncias?|notificaci(?:ón|ones)|notificaç(?:ão|ões)) (?:de vulnerabilidad(?:es?)? )?privad[oa]s?\b[^.;]{0,40}\bgithub`,
  ],
  [
    'github & meldung|meldeweg|meldekanal|meldefunktion',
    String.raw`(?:private[nrms]?|vertrauliche[nrms]?|nicht öffentliche[nrms]?) (?:schwachstellen|sicherheits|vulnerability[- ])?(?:meldung|meldeweg|meldekanal)\S{0,3}[^.;]{0,20}\bgithub|github\S{0,2} (?:private[nrms]?|vertrauliche[nrms]?) (?:schwachstellen|sicherheits|vulnerability[- ])?(?:meldung|meldeweg|meldekanal|meldefunktion)`,
  ],
  [
    'github & приватн|закрыт|конфиденциальн',
    String.raw`(?:приватн|закрыт|конфиденциальн)\S{1,4} (?:отч[её]т|сообщени|репорт|уведомлени)\S{0,4}[^.;]{0,40}github`,
  ],
  [
    'github & 非公開|プライベート|アドバイザリ|安全|보안',
    String.raw`github ?(?:の)?(?:非公開|プライベート)の?(?:脆弱性)?(?:の)?(?:報告|レポート|アドバイザリ)|github ?の?セキュリティ ?アドバイザリ|github ?(?:安全(?:公告|通告|建议|建議|顾问))|github ?(?:의 )?보안 권고`,
  ],
  ['私密|私人漏洞', String.raw`私密(?:安全)?(?:漏洞)?(?:报告|報告)|私人漏洞(?:通報|报告)`],
  [
    'github & 私|非公開',
    String.raw`github[^。;账帐]{0,12}(?:私密|私有|非公開)[^。;]{0,6}(?:渠道|通道|报告|報告|功能)`,
  ],
  ['prywatn', String.raw`(?<!\S)prywatn\S{1,4} zgłoszeni(?:e|a|u|em|ami|ach)\b`],
  ['비공개', String.raw`비공개 (?:취약점 )?(?:신고|보고)`],
  [
    'report a vulnerability',
    String.raw`\b(?:click|press|choose|select|hit)\b[^.;]{0,40}\breport a vulnerability\b|report a vulnerability\s?(?:功能|按钮|按鈕|ボタン|버튼|機能)`,
  ],
]);

/** To use an advisory, which is the same form where it is one's way to report. */
export const ADVISORY = alternatives([
  [
    'security advisor|security-advisor',
    String.raw`(?<!\S)(?:via|through|us(?:e|ing)|mediante|por|usando|através de|über|per|par|tramite|przez|через|通过|使用)\s\W?(?:\S{2,3}\s\W?)?security[ -]advisor(?:y|ies)\b|\bsecurity[ -]advisor(?:y|ies)\s?(?:を使|を利用|から|にて)`,
  ],
]);

/** A form on a page. */
export const WEB_FORM = alternatives([
  [
    ' form',
    String.raw`\b(?:fill(?:ing)?(?: (?:in|out|up))?|complete|completing|submit|use|using|via|through|with|go to|visit|by means of|or)\s+(?:(?:the|our|a|an|this|my|online|web|secure|private)\s+)*(?:\w+\s+){0,2}(?:(?:security|vulnerability|report(?:ing)?|disclosure|submission|contact|google|web|feedback|online)\s+)+form\b`,
  ],
  [
    'form on|form at|form of',
    String.raw`\bform (?:on|at|of) (?:our|the|my|its) (?:[\w.-]+ ){0,2}?(?:web ?site|home ?page|site|web ?page)\b`,
  ],
  [
    'formulaire|rempli',
    String.raw`\bremplir? .{0,20}formulaire|\bremplissez .{0,20}formulaire|\bformulaire (?:de (?:signalement|contact)|en ligne)`,
  ],
  [
    'formul',
    String.raw`\bformul[aá]rio (?:de (?:contato|contacto|reporte|denúncia|relato)|web|en línea|on-?line)`,
  ],
  ['formular', String.raw`\b(?:melde|kontakt)formular\b`],
  ['modulo', String.raw`\bmodulo (?:di contatto|online)`],
  ['formulier', String.raw`\b(?:contact|meld)formulier\b`],
  ['formularz', String.raw`\bformularz\S{0,2} kontaktow|\bformularz\S{0,2} zgłosz`],
  ['форм', String.raw`форм\S{1,3} обратной связи|контактн\S{1,4} форм`],
  [
    '表|フォーム|양식|폼',
    String.raw`(?:联系|聯絡|反馈|在线)表[单單]|(?:お問い合わせ|報告|連絡)フォーム|(?:문의|신고) (?:양식|폼)`,
  ],
]);

/** An issue that nobody else sees. */
export const PRIVATE_TICKET = alternatives([
  [
    'bugzilla|jira|launchpad|youtrack|redmine & security|private|confidential|restricted|hidden',
    String.raw`\b(?:bugzilla|jira|launchpad|youtrack|redmine)\b[^.;]{0,80}\b(?:security (?:checkbox|flag|box|group|bit|level)|private|confidential|restricted|hidden)\b`,
  ],
  [
    'confidential|private & issue|ticket|bug|report on',
    String.raw`\b(?:confidential|private) (?:(?:security |bug |merge )?(?:issue|ticket|bug(?! bount| tracker\b))|security report on)\b`,
  ],
  [
    'vertraulich|private & issue|ticket',
    String.raw`\b(?:vertrauliche[sn]?|private[sn]?) (?:(?:github|gitlab)[- ])?(?:issue|ticket)s?\b`,
  ],
  [
    'issue|ticket & confiden|privé|privad|riservat|poufn|prywatn|vertraulich',
    String.raw`\b(?:issue|ticket)s? (?:\S{1,12} (?:jako|como|comme|als) )?(?:confidentiel|confidencia|privé|privad[oa]|riservat[oa]|poufn|prywatn|vertraulich)`,
  ],
  ['poufn|prywatn', String.raw`(?<!\S)(?:poufn\S{1,4} (?:issue|zgłoszeni)|prywatn\S{1,4} issue)`],
  ['приватн|конфиденциальн', String.raw`(?:приватн|конфиденциальн)\S{1,4} (?:issue|тикет)`],
  [
    '私有|机密|保密|私密|非公開|비공개',
    String.raw`(?:私有|机密|保密|私密)\s?issue|非公開の?\s?issue|비공개 이슈`,
  ],
]);
