import { matchesOf } from '../text/matches';
import { isAscii, withLetters } from '../text/letters';

/** Words that a text about public places has, in the languages that are read: without one of them there is nothing to look for. */
const HINT =
  /publ|issue|ticket|tracker|open|pull request|\bprs?\b|forum|social|discuss|disclos|discord|slack|telegram|anyone|others|confidential|private|secret|öffentlich|púb|veröff|openba|публич|открыт|公|공개|이슈|イシュー|सार्वजनिक/i;

/**
 * Whether a clause asks not to report in public: not in a public place, not to everybody, not before there is a fix.
 * `isForbidden`: the words before the clause forbid what it names ("Please do not:").
 */
export function asksForSilence(clause: string, isForbidden: boolean): boolean {
  if (!HINT.test(clause)) return false;
  if (isForbidden && (OPENED.test(clause) || (TELLING.test(clause) && isPublic(clause)))) return true;
  return (
    forbidsTelling(clause) ||
    prefersAnotherWay(clause) ||
    asksToWait(clause) ||
    ASKS_FIRST.test(clause) ||
    FORBIDDEN_PLACE.test(clause) ||
    NO_PUBLIC_PLACE.test(clause) ||
    forbidsInOtherLanguages(clause)
  );
}

/** The tracker or forum that one opens something in: "open an issue", "create new GitHub issues", "submit a pull request". */
const OPENED =
  /\b(?:open|creat|fil|submit|rais|post|log|start|add|mak|writ|generat|us|lodg)\w*\s+(?:(?!secur|vuln|sensitive|this\b|the\b|such\b|that\b)[\w'-]+\s+){0,4}?(?:issues?|tickets?|bug reports?|pull requests?|prs?|discussions?|(?:forum |discussion )?threads?)\b(?! (?:number|id))|\bus(?:e|ing)\s+(?:(?:the|our|a|any|public|github|gitlab|project)(?:'s)?\s+){0,3}(?:(?:issue|bug)[ -]?tracker|issues?|discussions?|forums?)\b/i;

/** The public place that something is put in: "in the issue tracker", "through public channels", "on social media", "to others". */
const PLACED =
  /\b(?:in|on|via|through|thru|using|as|into|within|at|by|with|to|across)\s+(?:(?:the|our|a|an|any|your|its|this|their|public|project(?:'s)?|repo\w*|normal|regular|standard|ordinary|open|opening|creating|filing|raising|github(?:'s)?|gitlab(?:'s)?|other|online|community)\s+){0,5}(?:issues?|(?:issue|bug)[ -]?trackers?|trackers?|tickets?|pull requests?|prs?|discussions?|forums?|social (?:media|networks?)|twitter|x\b|discord|slack|telegram|chats?|irc|reddit|github|gitlab|blogs?|mailing lists?|comments?|stack ?overflow|anyone|anybody|others|third[- ]parties|the public|commits?)\b/i;

const PUBLIC =
  /\bpublic(?:ly|i[sz]e)?\b(?!\s+(?:api|key|cloud|internet|network|ip|interface|method|domain|key))|\bin the open\b|\bopenly\b/i;

const isPublic = (text: string): boolean => PUBLIC.test(text) || PLACED.test(text);

const TELLING =
  /\b(?:open|creat|fil(?:e|ing)|submit|rais(?:e|ing)|post|log|report|disclos|discuss|shar(?:e|ed|ing)|publish|publici[sz]|announc|reveal|mention|describ|includ|put|mak(?:e|ing)|made|us(?:e|ed|ing)|talk|writ(?:e|ing)|sen[dt]|start|releas|expos|leak|tweet|blog|going?|tell|provid|detail|divulg|communicat|file|seek|ask|comment|bring|speak)\w*/i;
/** Acts that are public by themselves, and those that are until they wait for something. */
const PUBLISHING = /^(?:publish|publici[sz]|tweet|blog|leak|divulg|discuss|disclos|reveal|announc)/i;
const MAKING_KNOWN = /^(?:disclos|shar|discuss|announc|reveal|releas|expos|mak|communicat)/i;
const WAITING = /\b(?:before|until|till|prior to|unless|without (?:our|the|prior|explicit|first))\b/i;

const DIRECTIVE =
  /\b(?:do not|don't|dont|never|must not|mustn't|should not|shouldn't|shall not|may not|can ?not|can't|avoid|refrain|abstain|not to|to not|ought not|nobody should|no one should|without|no need to)\b/gi;
/** Who does what follows: the project itself, or nobody in particular. */
const OWN_SUBJECT =
  /(?:^|[\s,(])(?:we|i|they|it|that|which|who|this|(?:the )?(?:\w+ )?(?:team|maintainers?|project|developers?|company|software|library|server|application|app))(?:'ll| will| shall| can| may| do| would| also| currently| generally| usually)*\s*$/i;
const CONDITION = /\b(?:if|unless|when|whenever|in case|whether|where)\b[^,]{0,200}$/i;
/** The words lead to the condition of a request, and not to the request: "if you do not", but not "if you do, please do not". */
const isCondition = (before: string): boolean => CONDITION.test(before) && !/\bplease\s*$/i.test(before);
const REQUEST =
  /\b(?:please|kindly|ask|asks|asked|request|require[sd]?|urge|encourage|expect|prefer|advise|appreciate|agree|must|should|sure|careful|you|reporters?|researchers?|everyone|users?|contributors?)\b/i;
/** "Do not hesitate to open an issue" asks for one. */
const ENCOURAGES = /^\s*(?:be afraid|hesitate|worry|forget|be shy|have to|need to)\b/i;
const SECRETS =
  /\b(?:secrets?|credentials?|passwords?|(?:api |private |access |secret )?keys?|tokens?|seed phrases?|mnemonics?|\.env|pii|(?:personal|user|customer|private|sensitive|production) (?:data|information))\b/i;
const FLAW =
  /\b(?:vulnerab\w*|exploit\w*|flaws?|reports?|disclos\w*|proofs?|pocs?|security (?:issues?|bugs?|problems?|concerns?|matters?))\b/i;

/** How far, in characters, the words of one request stand apart at most. */
const NEAR = 300;

const wordsIn = (text: string): number => text.split(' ').filter(Boolean).length;

/** "Do not open an issue", "avoid discussing it in public", "we ask you not to disclose it before". */
function forbidsTelling(clause: string): boolean {
  return matchesOf(DIRECTIVE, clause).some((match) => {
    const before = clause.slice(Math.max(0, match.index - NEAR), match.index);
    const after = clause.slice(match.index + match[0].length, match.index + NEAR);
    if (OWN_SUBJECT.test(before) || isCondition(before) || ENCOURAGES.test(after)) return false;
    const directive = match[0].toLowerCase();
    if (
      (directive === 'not to' || directive === 'to not' || directive === 'without') &&
      !REQUEST.test(before)
    )
      return false;
    const act = TELLING.exec(after);
    if (!act || wordsIn(after.slice(0, act.index)) > 6) return false;
    const said = after.slice(act.index);
    if (SECRETS.test(said) && !FLAW.test(clause) && !OPENED.test(said)) return false;
    return (
      OPENED.test(said) ||
      isPublic(after) ||
      (directive !== 'without' && PUBLISHING.test(said)) ||
      (MAKING_KNOWN.test(said) && WAITING.test(said))
    );
  });
}

const CONTRAST =
  /\b(?:instead of|rather than|as opposed to)\b|(?:,|\b(?:and|but|please))?(?<!\s)\s+(?:and )?not (?=(?:in|on|via|through|using|by|as|to|publicly)\b)/gi;

/** "… instead of using the issue tracker", "privately and not in a public issue". */
function prefersAnotherWay(clause: string): boolean {
  return matchesOf(CONTRAST, clause).some((match) => {
    const before = clause.slice(Math.max(0, match.index - NEAR), match.index);
    if (/\b(?:is|are|was|were|will|does|did|has|have)$/i.test(before.trimEnd())) return false;
    const after = clause.slice(match.index + match[0].length, match.index + NEAR).trimStart();
    const place =
      /^(?:(?:in|on|via|through|using|by|as|to|the|our|a|an|any|github|gitlab|opening|creating|filing|raising|posting|submitting|reporting|disclosing|making|it|them|security|vulnerabilit\w+|issues?|public(?:ly)?|normal|regular|standard|project'?s?)\s+){0,9}(?:issues?|tickets?|(?:issue|bug)[ -]?tracker|tracker|discussions?|forums?|public(?:ly)?|pull requests?|prs?|channels?|social media)\b/i.exec(
        after,
      );
    return place !== null && (isPublic(place[0]) || PLACED.test(`in ${place[0]}`) || OPENED.test(place[0]));
  });
}

const ALLOWING =
  /\b(?:allow|give|grant|provide|wait|hold (?:off|back)?|delay|withhold|keep(?:ing)?|treat|maintain|coordinate|work with us|refrain|respect)\b/gi;
const CONFIDENTIAL =
  /\b(?:confidential\w*|private(?:ly)?|secret|non-public|between us|under embargo|undisclosed)\b/i;
const TOLD =
  /\b(?:public\w*|disclos\w*|publish\w*|announc\w*|expos\w*|shar\w*|discuss\w*|reveal\w*|releas(?:e|ing) (?:it|any|the details))\b/i;

/** "Give us time to fix it before disclosing", "keep it confidential until then". */
function asksToWait(clause: string): boolean {
  return matchesOf(ALLOWING, clause).some((match) => {
    const before = clause.slice(Math.max(0, match.index - NEAR), match.index);
    const after = clause.slice(match.index, match.index + NEAR);
    const asked =
      /(?:^|[-:,]\s)\W{0,4}(?:and |then |also )?$/i.test(before) ||
      (REQUEST.test(before) && !/\bwe(?:'ll| will| can| may)?\s*$/i.test(before));
    if (!asked || OWN_SUBJECT.test(before) || isCondition(before)) return false;
    const wait = WAITING.exec(after);
    if (!wait) return false;
    return TOLD.test(after.slice(wait.index)) || CONFIDENTIAL.test(after.slice(0, wait.index));
  });
}

/** "Before any public disclosure, please speak to us." */
const ASKS_FIRST =
  /^\W*(?:before|prior to)\b[^.;]{0,60}\b(?:public\w*|disclos\w*|publish\w*)\b[^.;]{0,60}\b(?:ask (?:that |for )?you|please|contact us|speak|notify us|coordinate with|let us|give us|allow us|must)\b/i;

/** "No public issues, please", "public disclosure is prohibited", "the tracker is not the place for that". */
const FORBIDDEN_PLACE =
  /^\W*(?:please,?\s+)?no (?:public\w*|github issues|issues|disclosure|pull requests)\b|\bno public(?:ly)? (?:disclos\w*|discussions?|reports?|issues?(?! tracker))\b|\b(?:public(?:ly)?\s+(?:github\s+)?(?:disclos\w*|report\w*|discuss\w*|posts?)|(?:public |github ){1,2}(?:issues?|channels?|forums?|(?:issue )?tracker)|issue tracker)\b[^.;]{0,50}?\b(?:(?:should|must|may|shall|can) ?(?:not|never) be|(?:is|are) (?:not (?:allowed|permitted|acceptable|appropriate|the (?:right )?(?:place|way|channel))|prohibited|forbidden|(?:strongly )?discouraged))\b/i;

/** "No public issues" without a verb, in the languages that put it so. */
const NO_PUBLIC_PLACE =
  /\bkeine? (?:öffentliche[nrsm]?|offenen?) (?:github-)?(?:issues?|tickets?|meldung(?:en)?|diskussion(?:en)?|pull[ -]requests?)\b|\bpas d(?:e |')(?:issues?|tickets?|discussions?) publi(?:c|que)s?\b|\b(?:sin|sem|nada de|ning[uú]n[ao]?|nenhum[ao]?) (?:issues?|tickets?|incidencias) p[uú]blic[ao]s?\b|\b(?:niente|nessun[ao]?) (?:issue|ticket|segnalazion[ei]) pubblic(?:a|he|i)\b|\bgeen (?:openbare|publieke) (?:issues?|tickets?)\b/i;

/** The same in other languages: a negation, an act of telling and a public place in one clause. */
const OTHER_LANGUAGES: readonly {
  readonly negation: RegExp;
  readonly act: RegExp;
  readonly place: RegExp;
  /** The language denies at the end. */ readonly after?: true;
}[] = [
  {
    negation: withLetters(
      String.raw`(?<!\p{L})(?:nicht|kein(?:e|en|er|es)?|niemals|statt|anstatt|anstelle|ohne|vermeiden)(?!\p{L})`,
      'i',
    ),
    act: /(?:erstell|eröffn|meld|veröffentlich|leg|nutz|verwend|post|teil|bericht|offenleg|diskutier)/i,
    place: /öffentlich|issue|ticket|pull[ -]request|bugtracker|forum/i,
  },
  {
    negation: withLetters(
      String.raw`(?<!\p{L})(?:ne|n'\p{L}+|pas|jamais|évite[rz]?|evitá|au lieu|plutôt|sans|no|nunca|jamás|evit[ae]n?|lugar|vez|não|sem|non|mai|evita(?:re|te)?|invece|niet|geen|nooit|vermijd|plaats)(?!\p{L})`,
      'i',
    ),
    act: /(?:ouvr|cr[ée]|signal|divulg|publi(?:er|ez|car|can|care)|utilis|utiliz|utilic|post|rapport|abr|crie|report|relat|inform|us[ea]|revel|compart|comuni|notifi|apri|segnal|open|maak|meld|gebruik|deel)/i,
    place:
      /publiqu|public(?!-key)|públic|pubblic|openba|publiek|(?:les|des|une?|los|las|d[oea]s?|uma?|un|gli|delle|nuov\w+|novas?|nuevos?|github|via|een|door|por|par) (?:nouvelles? )?(?:issues?|tickets?|discuss\w+)\b|(?:problemas?|incidencias?) (?:do|de|en|no|del) (?:github|repositorio|proyecto)/i,
  },
  {
    negation: withLetters(
      String.raw`(?<!\p{L})(?:nie|unikaj\p{L}*|zamiast|bez|не|нельзя|вместо|избегайте|без)(?!\p{L})`,
      'i',
    ),
    act: /otw|twórz|zgłasz|publik|ujawn|używ|созда|откры|сообща|публик|раскры|использ|обсужд/i,
    place: /publiczn|issue|zgłosze|публичн|открыт\w+ (?:issue|задач|обсужд)|тикет/i,
  },
  {
    negation: /不要|请勿|請勿|切勿|勿|避免|不得|禁止|不应|不能|別|别/,
    act: /报告|報告|提交|披露|公开|公開|发布|發布|讨论|討論|创建|建立|通过|透過|使用|上报|回報|写|貼|贴|提/,
    place: /公开|公開|issue|讨论区|社交|論壇|论坛/i,
  },
  {
    negation:
      /しない|せず|避け|控え|ないで|なく|書かず|禁止|お控え|厳禁|하지\s?마|마세요|마십시오|말아|않|금지|대신|न करें|नहीं|\bन\b|मत\b/,
    act: /報告|公開|投稿|作成|開示|書|記載|共有|立て|신고|보고|제보|공개|등록|올리|작성|생성|공유|रिपोर्ट|खोल|बना|साझा|प्रकट/,
    place: /公開|パブリック|issue|イシュー|공개|이슈|सार्वजनिक/i,
    after: true,
  },
];

/** Words that English clauses have, and hardly any of the other languages. */
const ENGLISH = /\b(?:the|you|your|please|and|are|with|for|this|that|there|from|have|should|program)\b/i;

function forbidsInOtherLanguages(clause: string): boolean {
  if (isAscii(clause) && ENGLISH.test(clause)) return false;
  return OTHER_LANGUAGES.some(({ negation, act, place, after }) => {
    const denied = negation.exec(clause);
    if (!denied || !act.test(clause)) return false;
    return place.test(after ? clause : clause.slice(denied.index));
  });
}
