import { headingsAround, type Passage } from '../passage';
import { remember } from '../../collections/remember';
import type { List, Unit } from '../../markdown/model';
import { alternatives } from '../text/alternatives';
import { matchesOf } from '../text/matches';

/** Bugs that are not vulnerabilities, general questions, conduct, news, flaws of other projects: contacts for these are not channels. */
export function speaksOfSomethingElse(text: string): boolean {
  return OTHER_MATTERS.isIn(text) || OTHER_PROJECTS.isIn(text);
}

const OTHER_BUGS =
  'bugs?|issues?|bug reports?|support|questions?|inquiries|problems|matters?|discussions?|contact|crashes|errors|defects';

export const OTHER_MATTERS = alternatives([
  [
    'not ',
    String.raw`\b(?:that|which|who|it|this)? ?(?:are|is|aren't|isn't|turns out) not (?:to be )?(?:a |an )?(?:security )?(?:vulnerabilit|security)`,
  ],
  // "A bug that does not meet the criteria for a vulnerability"
  [
    "not |don't|doesn't|didn't|aren't|isn't & seen as|viewed as|meet|qualif|fit|count|fulfil|satisf|constitut|pose|represent|considered|regarded|treated|deemed|classified",
    String.raw`\b(?:(?:do|does|did)(?: \w+)? not|don't|doesn't|didn't|aren't|isn't|not) (?:\w+ )?(?:seen as|viewed as|meet|qualify|fit|count|fulfil+|satisfy|constitute|pose|represent|considered|regarded|treated|deemed|classified)\b[^.;]{0,40}\b(?:vulnerabilit|security|above|criteri)`,
  ],
  [
    "not |don't|doesn't & security",
    String.raw`\b(?:(?:do|does|did) not|don't|doesn't) (?:compromise|affect|impact|concern|involve|threaten|touch|endanger|weaken) (?:the )?(?:\w+ )?security\b`,
  ],
  [
    'non-|without|no security|no impact|no bearing|any security|any impact|security relevance|security impact|security implication|bearing on|impact on|unrelated|not ',
    String.raw`\bnon-(?:security|vulnerability)\b|\b(?:without|have no|has no|with no) (?:any )?(?:security (?:impact|relevance|implications?)|(?:impact|bearing) on security)\b|\b(?:unrelated|not (?:directly )?(?:related|relevant)) to security\b`,
  ],
  [
    'normal|regular|functional|ordinary|general|usual|everyday',
    String.raw`(?<!\b(?:as|open|opening|file|filing|create|creating|submit|raise|log|use|via|through)(?: an?| the| our)? )\b(?:normal|regular|functional|ordinary|general|usual|everyday) (?:${OTHER_BUGS})\b`,
  ],
  [
    'feature|enhancement|general|other|non-urgent',
    String.raw`(?<!\bas (?:\w+ ){0,3})\b(?:feature|enhancement) (?:requests?|wishes|ideas|proposals)\b|\b(?:general|any other|non-urgent) (?:questions?|inquiries|feedback)\b`,
  ],
  [
    'conduct|harassment|behavio|about ',
    String.raw`\bcode of conduct\b|\b(?:harassment|misconduct|abusive behaviou?r|conduct violations?)\b|\babout (?:spam|moderation|conduct|bans?)\b`,
  ],
  [
    'suggestion|idea|improvement|comment|feedback|question|pull request',
    String.raw`\b(?:suggestions?|ideas?|improvements?|comments?|feedback)\b.{0,50}\b(?:policy|document|process|page)\b|\bquestions? (?:or \w+ )?(?:about|regarding|on|concerning|with) (?:(?:this|our|the) (?:\w+ )?(?:policy|document|process|page)\b|(?:how to report|reporting)\b)|\bpull requests?\b.{0,40}\bimprove this\b`,
  ],
  [
    'question|for |need |want |seek',
    String.raw`\bquestions? (?:about|on|regarding|concerning) (?:the|our|its|using|how|usage|installation|design)\b(?![^.;]{0,40}(?:vulnerab|secur|report))|\b(?:for|need|want|seek(?:ing)?|looking for) (?:(?:general|technical|product|customer|usage) )*(?:support|help)\b(?=,|:| with\b| or\b| for\b)(?![^.;]{0,40}(?:vulnerab|secur|report))`,
  ],
  [
    'support request|question|inquir|enquir|request|support|contact|matter|problem|recovery|lost|forgot|phishing',
    String.raw`\bsupport requests?\b|\b(?:press|media|legal|billing|sales|privacy|commercial|partnership|licensing|trademark|account|login|payment|refund) (?:questions?|inquiries|enquiries|requests?|support|contacts?|matters?|problems?|recovery)\b|\b(?:lost|forgot(?:ten)?) (?:your|the|a|my) (?:password|phone|account|device)\b|\bphishing (?:e-?mails?|mails?|attempts?|messages?|sites?|pages?)\b`,
  ],
  [
    'join|subscribe|sign up|receive',
    String.raw`\b(?:join|subscribe to|sign up)\b.{0,60}\b(?:list|announce\w*|newsletter|feed|notifications?)\b|\breceive (?:\w+ )?(?:announcements?|notifications?|notices)\b`,
  ],
  [
    'sponsorship|membership|for permission|hall of|sensitive',
    String.raw`\bnon-sensitive (?:\w+ )?(?:questions?|inquiries|topics|discussions?)\b|\bnon-sensitive (?:(?!security)\w+ )?(?:bugs?|defects?|errors?|crashes)\b|\b(?:bugs?|defects?|errors?|crashes) (?:that|which) (?:are not|aren't) (?:\w+ )?sensitive\b|\bsponsorship\b|\bmembership (?:requests?|applications?)\b|\b(?:request|apply for)(?:ing)? membership\b|\bfor permission\b|\bhall of (?:fame|thanks)\b`,
  ],
  [
    'bug|issue|problem & improvement|feature|enhancement|suggestion',
    String.raw`\b(?:bugs?|issues?|problems?) (?:or|and) (?:an? )?(?:improvements?|features?|enhancements?|suggestions?)\b`,
  ],
  [
    'feel free to open',
    String.raw`\bfeel free to open (?:an? )?(?:new )?issues? (?:or|and) (?:pull requests?|prs?)\b`,
  ],
  // "Feel free to open issues, they help us improve the tool"
  [
    'contribut|help us|helps us|improve|extend',
    String.raw`\b(?:help|helps) us (?:to )?(?:improve|extend|grow)\b`,
  ],
  // "If you want to run a scanner, tell us first", "to get a test account"
  [
    'scan|test|red team|sandbox',
    String.raw`\b(?:wish|want|plan|intend|need|would like|before|when) (?:to |you )?(?:run|running|perform|performing|conduct|conducting|start|starting|carry out|do)\b(?:(?!report|found|find|vulnerab|disclos)[^.;]){0,40}\b(?:scan(?:s|ners?|ning)?|(?:penetration|load|stress|security) tests?|pen-?tests?|testing|red team\w*)\b|\b(?:request|apply for|obtain|get|need|ask for) (?:(?:a|an|the|your|our|some) )?(?:test(?:ing)? (?:accounts?|credentials|environments?|instances?)|sandbox access)\b`,
  ],
  // Questions about the policy itself
  [
    'information|clarification|detail|guidance|assistance & polic|document|page',
    String.raw`\b(?:information|clarifications?|details|guidance|assistance) (?:related to|about|on|regarding|concerning|with) (?:our|this|the|these) (?:\w+ )?(?:policy|policies|document|page)\b[^.;]{0,40}\b(?:contact|e-?mail|mail|write|reach|ask)\b|\b(?:contact|e-?mail|mail|write|reach|ask)\b[^;]{0,80}\bfor (?:(?:any|more|further|additional) )*(?:information|clarifications?|details|guidance|assistance) (?:related to|about|on|regarding|concerning|with) (?:our|this|the|these) (?:\w+ )?(?:policy|policies|document|page)\b`,
  ],
  [
    'fragen',
    String.raw`(?<!\S)fragen[^.;]{0,40} (?:zu|über|bezüglich) (?:dieser?|unserer?) (?:\S{1,30})?richtlinie`,
  ],
  [
    'question & politique',
    String.raw`(?<!\S)questions?[^.;]{0,60} (?:concernant|sur|à propos de|au sujet de) (?:cette|notre|la) politique`,
  ],
  [
    'política|politica',
    String.raw`(?<!\S)(?:preguntas?|dudas?|consultas?|perguntas?|dúvidas?|domande)[^.;]{0,60} (?:sobre|acerca de|su|sulla) (?:(?:esta|nuestra|la|nossa|a|questa|nostra) )?(?:política|politica)`,
  ],
  [
    '政策|策略|ポリシー',
    String.raw`(?:关于|對于|对于?)(?:本|此|该|我们的)[^。;,]{0,4}(?:政策|策略)[^。;,]{0,8}(?:问题|疑问)|ポリシー(?:に関する|についての?)(?:ご)?質問`,
  ],
  // German, Dutch
  [
    'normale|gewöhnliche|allgemeine|reguläre|gewone|algemene|nicht sicherheits|niet-beveiligings|sensib|niet-gevoelig',
    String.raw`(?<!\S)(?:nicht[- ]sensible[nr]?|unsensible[nr]?|niet-gevoelige) (?:fehler|bugs?|probleme?n?|fouten)\b|(?<!\S)(?:normale[nr]?|gewöhnliche[nr]?|allgemeine[nr]?|reguläre[nr]?|gewone|algemene) (?:fehler|bugs?|probleme?n?|fragen|anliegen|issues?|fouten|vragen)\b|(?<!\S)nicht sicherheits|\bniet-beveiligings`,
  ],
  // French, Spanish, Portuguese, Italian
  [
    'norma|ordinaire|classique|courant|non lié|comun|genera|gerais|generic|habitual|que no|que não|sans rapport|sensib|sensív',
    String.raw`(?<!\S)(?:bugs?|erreurs?|anomalies|errores|fallos|erros|errori) (?:non|no|não) (?:sensibles?|sensíveis|sensibili)|(?<!\S)(?:bugs?|problèmes?|erreurs?|anomalies|errores|problemas|fallos|incidencias|erros|errori|problemi) (?:ordinaires?|norma(?:ux|les?|is|li)|classiques?|courants?|non liés?|comunes?|comuns|comuni|general?es|gerais|generici|habituales|que no (?:sean|son)|que não (?:sejam|são)|sans rapport)`,
  ],
  // Polish, Russian
  [
    'zwykł|обычн|звичайн|niewrażliw|неконфиденц|не связанн',
    String.raw`niewrażliw\S{1,3} (?:błęd|bug)|неконфиденциальн\S{1,3} (?:баг|ошиб)|(?:баг|ошиб)\S{0,3},? не связанн\S{1,3} с безопасн|звичайн\S{1,3} (?:баг|помил|проблем|питан)|(?<!\S)zwykł\S{1,3} (?:błęd|bug|problem)|обычн\S{1,3} (?:баг|ошиб|проблем|вопрос)`,
  ],
  // Chinese, Japanese, Korean
  [
    '普通|一般|常规|常規|非安全|非敏感|不敏感|无关|無關|通常|以外|일반|보안|機密性のない|민감하지',
    String.raw`(?:非敏感|不敏感|与安全无关|與安全無關)(?:性)?的?\s?(?:bug|问题|問題|缺陷|错误|錯誤)|機密性のない(?:バグ|不具合)|민감하지 않은 (?:버그|문제)|(?:普通|一般|常规|常規|非安全)(?:性)?的?\s?(?:bug|问题|問題|缺陷|错误|錯誤|反馈)|(?:通常|一般的な?|セキュリティ以外)の?\s?(?:バグ|不具合|問題|質問)|(?:일반|보안과 무관한|보안 외)(?:적인)? (?:버그|문제|문의|이슈)`,
  ],
]);

/** What is left over: other bugs where the reports that are told apart are all vulnerabilities, and other vulnerabilities where only the worst are. */
const REST = new RegExp(
  String.raw`(?<!\bas )(?<!\b(?:as|like) an?y? )(?<!\b(?:as|like) every )\bother (?:${OTHER_BUGS})\b|\b(?:everything|anything|all) else\b|\ball (?:the )?others\b|(?<!\S)(?:andere[nr]?|sonstige[nr]?|übrige[nr]?|overige) (?:fehler|bugs?|probleme?n?|fragen|anliegen|fouten|vragen)\b|(?<!\S)(?:autres|otros|demás|outros|demais|altri) (?:bugs?|problèmes|questions|errores|problemas|consultas|erros|assuntos|problemi|errori)\b|(?<!\S)(?:inne|pozostał\S{1,3}) (?:błęd|problem|spraw)|(?:остальн|други|прочи)\S{1,3} (?:баг|ошиб|проблем|вопрос)|其他(?:的)?(?:bug|问题|問題|缺陷)|その他の?(?:バグ|不具合|問題|質問)|기타 (?:버그|문제|문의)`,
  'i',
);

/** The clause is about what is left over when all vulnerabilities have been spoken of; `before` is the sentence before, `sentence` its own. */
export const isForTheRest = (clause: string, sentence: string, before: string): boolean =>
  REST.test(clause) && !BY_SEVERITY.test(`${before} ${sentence}`);

/** Only the worst of the vulnerabilities go the private way, or only those that are known go the public one. */
const BY_SEVERITY =
  /\b(?:critical|severe|already (?:public|known)|publicly known|serious|high[- ](?:severity|risk|impact)|(?:easily |remotely |actively )?exploit(?:able|ed)|urgent|dangerous|sensitive (?:vulnerabilit|security|issue|bug|flaw)\w*)\b|\bkritische|\bcritiques?\b|\bcr[ií]tic[ao]s?\b|\bgraves?\b|критическ|严重|嚴重|重大な|심각한/i;

const OTHER_PARTY = String.raw`(?:third[- ]part(?:y|ies)|upstream|external|vendors?|hosting|hosters?|providers?|partners?|(?:sister|neighbou?ring|downstream) projects?|plugins?|extensions?|add-?ons?)`;

export const OTHER_PROJECTS = alternatives([
  ['dependenc', String.raw`\bdependenc(?:y|ies)\b.{0,60}\b(?:fix(?:ed)?|patch(?:ed)?|released?|updat\w+)\b`],
  [
    'third-party|third party|upstream|dependenc|external',
    String.raw`\b(?:vulnerabilit\w+|bugs?|issues?|problems?|flaws?|weakness\w*) (?:in|of|with|affecting) (?:\w+ ){0,3}(?:third[- ]party|upstream|dependenc|external)`,
  ],
  [
    'in the|affect & not ',
    String.raw`\b(?:in|affects?|affecting) the (?:\w+ ){1,3}(?:and|but|rather than|instead of) not (?:in )?\b`,
  ],
  [
    'respective|their own|its own',
    String.raw`\b(?:respective|their own|its own) (?:maintainers?|vendors?|projects?|owners?|developers?|security (?:team|policy|policies))\b`,
  ],
  // "Flaws in our hosting", "the payment pages of our partner"
  [
    'hosting|hoster|provider|vendor|partner',
    String.raw`\b(?:vulnerabilit\w+|bugs?|issues?|problems?|flaws?) (?:in|of|with|affecting) (?:our|the|a|an|your) (?:\w+ )?(?:hosting|hoster|provider|vendor|partner)`,
  ],
  [
    'our & partner|vendor|hoster|provider|sister',
    String.raw`\bour (?:\w+ ){0,2}(?:partners?|vendors?|hosters?|(?:hosting|cloud|e-?mail|payment) provider|sister projects?)\b`,
  ],
  // "If the flaw is in the runtime itself, tell its team"
  [
    'itself|themselves|proper',
    String.raw`\b(?:is|lies|sits|occurs|originates|are|lie) in (?:[\w.-]+ ){1,4}(?:itself|themselves|proper)\b|\b(?:problems?|flaws?|vulnerabilit\w+|bugs?|issues?) (?:in|with) (?:[\w.-]+ ){1,4}(?:itself|themselves)\b`,
  ],
  [
    'they |their |to the ',
    String.raw`\bthey (?:take|accept|handle|receive|have their)\b|\b(?:is|are) their (?:address|contact|security|own)\b|\bto the (?:authors?|vendors?|maintainers?|developers?) of (?:the|that|those) (?:affected )?${OTHER_PARTY}`,
  ],
  [
    'police|law enforcement|data protection|emergency services',
    String.raw`\b(?:police|law enforcement|data protection (?:authorit|officer)\w*|emergency services)\b`,
  ],
  [
    'cert|csirt|bsi|cisa|ncsc|anssi|authorit & about|of ',
    String.raw`\b(?:cert|csirt|bsi|cisa|ncsc|anssi|authorit(?:y|ies))\b[^.;]{0,40}\b(?:about|of) (?:an? |the |such |any )?(?:attacks?|incidents?|crimes?|misuse)\b`,
  ],
]);

/** "Bugs go to the tracker, vulnerabilities to x": the part of a sentence at a place speaks of vulnerabilities, and the other matter is that of another part. */
export function isContrasted(sentence: string, position: number): boolean {
  const from = Math.max(0, position - LONGEST_PART);
  const near = sentence.slice(from, position + LONGEST_PART);
  let start = 0;
  for (const match of matchesOf(PARTS, near)) {
    const end = match.index + match[0].length;
    if (position - from < end) return isOfVulnerabilities(near.slice(start, match.index));
    start = end;
  }
  return start > 0 && isOfVulnerabilities(near.slice(start));
}

/** How far, in characters, a part of a sentence is read. */
const LONGEST_PART = 200;

/** Its parts may be about different matters. */
export const mayContrast = (sentence: string): boolean =>
  !OTHER_PROJECTS.isIn(sentence) && !IN_CASE.test(sentence);

/** What follows is of that case too. */
const IN_CASE = /^\W*(?:if|when|in case|should|falls|wenn|si|se|als|jeśli|если|якщо)\s/i;
const PARTS = /[;；，,、]\s?|\s(?:and|while|whereas|und|et|y|e|en|i|и|та|і)\s/g;
const isOfVulnerabilities = (part: string): boolean =>
  VULNERABILITIES.test(part.replace(/[^\s,;:]{1,64}@\S{1,90}|https?:\S{1,300}/g, ' ')) &&
  !speaksOfSomethingElse(part);
const VULNERABILITIES =
  /vulnerabilit|\bsecurity (?:issues?|bugs?|problems?|flaws?|reports?|matters?|concerns?|vulnerab)|vulnérab|\bfailles?\b|vulnerabil|fallos? de seguridad|falhas? de seguran|schwachstelle|sicherheits(?:lücke|problem|meldung)|kwetsba|beveiligings(?:lek|probl)|podatno|\bluki?\b|уязвим|вразлив|漏洞|安全问题|脆弱性|취약점|보안 (?:문제|이슈)|açı[kğ]|zranitel|sårbar/i;

/** What stands in the sentence, its lead-in or its heading, or in the sentence before that it goes on from, is about something else. */
export function isElsewhere(sentence: string, before: string, leadIn: string, passage: Passage): boolean {
  if (speaksOfSomethingElse(sentence) || speaksOfSomethingElse(leadIn)) return true;
  if (GOES_ON.test(sentence) && OTHER_PROJECTS.isIn(before)) return true;
  if (INSTEAD.test(sentence) && speaksOfSomethingElse(before)) return true;
  if (SUCH.test(sentence) && (NO_VULNERABILITY.test(before) || speaksOfSomethingElse(before))) return true;
  return isUnderOtherMatters(passage);
}

/** An item or a row of its own for bugs or questions, beside one for vulnerabilities. */
export function isItemOfOthers({ list, label, prose: { text } }: Unit, passage: Passage): boolean {
  if (list === undefined || label === undefined) return false;
  return LABEL_OF_OTHERS.test(text.slice(label.start, label.end)) && hasItemOfVulnerabilities(list, passage);
}
const hasItemOfVulnerabilities = remember((list: List, passage: Passage): boolean =>
  passage.itemsOf(list).some((item) => isOfVulnerabilities(item.prose.text)),
);
const LABEL_OF_OTHERS =
  /^(?:(?:general|other|usage|all other|regular|normal|functional|documentation|docs|performance|build|installation|ui|usability|technical) )*(?:documentation|docs|(?<=\w )(?:issues|problems)|bugs?|bug reports?|questions?|discussions?|features?|feature requests?|ideas|support|help|chat|feedback|community|fehler|fragen|bogues|erreurs|errores|preguntas|erros|perguntas|errori|domande|fouten|vragen|błędy|pytania|ошибки|баги|вопросы|помилки|питання|问题反馈|一般问题|功能请求|バグ|質問|버그|질문)$/i;

/** A heading around the passage, the document's title apart, is about something else than reports to this project. */
export function isUnderOtherMatters(passage: Passage): boolean {
  for (const { title, level } of headingsAround(passage)) {
    if (level > 1 && TITLE_OF_OTHERS.test(title) && !/\band\b|&|,/i.test(title)) return true;
    if (level > 1 && TITLE_OF_ROLES.test(title)) return true;
  }
  return false;
}

/** Who does what of the team: their addresses are no ways to report. */
const TITLE_OF_ROLES =
  /\broles? (?:and|&) responsibilit|\bresponsibilit\w+ (?:and|&) roles\b|^\W*(?:team )?(?:roles|responsibilities)\W*$/i;

/** The passage tells where the project itself makes flaws public. */
export const isUnderPublication = ({ title }: Passage): boolean => TITLE_OF_PUBLICATION.test(title);
const TITLE_OF_PUBLICATION =
  /\bpublic (?:disclosure|announcement|communication|notification)s?\b(?! (?:policy|process|guideline))|\b(?:past|previous|published|historical|known|existing) (?:\w+ )?(?:advisor(?:y|ies)|vulnerabilities|disclosures)\b|\brelease notes\b|\b(?:announcements?|notifications?) of (?:fixes|updates|advisories)\b/i;

/** For what the sentence before speaks of, another way is told. */
const INSTEAD = /\binstead\b(?! of)/i;

/** What the sentence before names is meant: "report those in the tracker", "such reports belong there". */
const SUCH =
  /^(?:please |instead,? |kindly )*(?:report|file|open|submit|raise|post|send|use|create|direct) (?:\w+ ){0,2}?(?:those|these|them|such)\b|^(?:those|these|such) (?:\w+ )?(?:belong|go|should|can|may|are|reports?|issues?|bugs?|problems?)\b/i;
const NO_VULNERABILITY =
  /\b(?:is|are) (?:not|no|never)(?: \w+){0,3} (?:vulnerabilit|(?:a )?security (?:issues?|bugs?|problems?|vulnerabilit|concerns?|matters?|flaws?))|\b(?:without|no) (?:\w+ ){0,2}security (?:impact|implications?|relevance|consequences?)\b/i;

const GOES_ON = /^(?:you (?:can|may|should) also|also|they|these|those|there)\b/i;
const TITLE_OF_OTHERS =
  /\bnon-(?:security|vulnerabilit\w*)\b|\b(?:third[- ]party|upstream|dependenc(?:y|ies))\b|\b(?:general|other) (?:bugs?|issues?|questions?|support|inquiries)\b|\bnot (?:security|a vulnerabilit)|\beverything else\b|\b(?:report\w*|other) (?:abuse|spam)\b|\bannounce(?:ment)?s?\b|\bmailing list\b.{0,80}\bjoin|\bjoin\w*\b.{0,80}\blist\b|\b(?:sister|partner|neighbou?ring|related|other|affiliated) (?:projects?|products?|vendors?|organi[sz]ations?)\b|\b(?:hosting|cloud|service) providers?\b|\bcode of conduct\b|\b(?:before|pre-?|prior to )(?:launch|publishing|going public)\b|^\W*to-?dos?\b|^\W*(?:how to contribute|contributing|contributions?|feature requests?|licen[cs]e)\W*$|\bfor maintainers\b|\bmaintainer (?:checklist|notes?|tasks?|guide|setup)\b/i;

/** Said to those who keep the project, and not to those who report: "TODO: …", "before launch, set up a mailbox", "enable private reporting". */
export const isToDo = (before: string): boolean => TO_DO.test(before);
const TO_DO =
  /^\W*(?:\[.?\]\s*)?(?:to-?do|fixme|tbd|action items?|note to (?:self|maintainers?)|(?:for )?maintainers?(?: only)?)\b\W*:|(?:^\W*(?:\[.?\]\s*)?|[,:;]\s|\b(?:to|must|should|please|and|then|can|need to|maintainers?)\s)(?:enable|turn on|activate|set up|configure)\s(?:(?!you can\b|so that\b|and\b|or\b)[\w'’-]+\s){0,6}?["'“(]?$|(?:^|\s)(?:настро(?:й|йте|ить)|включи(?:те|ть)?|aktivieren|einrichten|activ(?:a|e|ar|ez|er)|habilit(?:a|e|ar)|configur(?:a|e|ar|ez|er)|abilit(?:a|are)|włącz\S{0,4}|启用|开启|有効化)\s(?:[^\s.;:]{1,14}\s){0,3}["'«“`(]?$|\b(?:set up|create|register|configure) (?:a |an |the |our )?(?:\w+ )?(?:mailbox|alias|address|inbox|mailing list|e-?mail)\b[^.;]{0,40}$/i;

/** Tells what another page or tool holds: "CONTRIBUTING.md explains how to", "the template asks people to". */
export const isDescription = (before: string): boolean => DESCRIBES.test(before);
const DESCRIBES =
  /\b(?:explains?|describes?|documents?|shows?|covers?|tells?|says|contains?|see \S+ (?:for|on)|read)\b[^.;]{0,40}\bhow (?:to|you can)\s+$|\b(?:template|form|bot|file|page|guide|readme|workflow|contributing\S*)\b[^.;]{0,30}\b(?:asks?|tells?|instructs?|invites?|lets?|allows?) (?:\w+ ){0,2}(?:to )?$/i;
