import { matchesOf } from '../text/matches';
import { isEnglish } from '../text/english';
import { forbidsInOtherLanguages } from './silence-in-languages';
import { FLAW, SECRETS } from './words/secrets';
import { SILENCE } from './words/silence';

/** Words that a text about public places has, in the languages that are read: without one of them there is nothing to look for. */
const HINT =
  /pub+l|\bhere\b|third[- ]part|nowhere|nobody|anybody|everybody|the world|the open|silent|taboo|where|between us|to yoursel|write about|writing about|under wraps|discreet|quiet|kimse|issue|ticket|tracker|open|pull request|\bprs?\b|forum|social|discuss|disclos|discord|slack|telegram|anyone|others|confidential|private|secret|details|specifics|tweet|blog|embargo|discretion|öffentlich|púb|veröff|offenleg|bekannt|openba|divul|revel|rével|compart|partag|difund|diffond|rivel|condivid|onthul|delen|deel|stillschw|vertrau|vertrou|geheim|confiden|secrèt|sigil|riserv|segret|poufn|tajem|конфид|тайн|секрет|保密|秘密|비밀|antes de|avant d|prima di|bevor|voordat|zanim|прежде|ujawn|udostęp|публи|открыт|раскр|разглаш|公|第三|人目|sns|ソーシャル|誰でも|他の?人|任何人|제3자|누구나|wo (?:andere|alle|jede)|披露|공개|이슈|イシュー|सार्वजनिक|herkes|sosyal|git(?:hub|lab)|kamu|halka|gizli|ifşa|offentlig|veřej|verej|zve[rř]|javn|јавн|objav|објав|julki|nyilván|közz|umum|terbuka|awam|công|tiết lộ|đăng|δημοσ|δημόσ|αποκαλ|عام|علن|عموم|منتشر|נשר|ציבור|פומבי|ochiq|omma|oshkor|ictimai|açıq|ашық|жария|көпшіл|баршаға|สาธารณะ|পাবলিক|প্রকাশ|ইস্যু|відкри|розкри|розгол|публі|оприлюд|обществ/i;

/**
 * Whether a clause asks not to report in public: not in a public place, not to everybody, not before there is a fix.
 * `isForbidden`: the words before the clause forbid what it names ("Please do not:").
 */
export function asksForSilence(clause: string, isForbidden: boolean): boolean {
  if (!HINT.test(clause)) return false;
  if (
    isForbidden &&
    (NAMED.test(clause) || OPENED.test(clause) || (TELLING.test(clause) && isPublic(clause)))
  )
    return true;
  return (
    forbidsTelling(clause) ||
    prefersAnotherWay(clause) ||
    asksToWait(clause) ||
    asksToTellFirst(clause) ||
    SILENCE.isIn(clause) ||
    (!isEnglish(clause) && forbidsInOtherLanguages(clause))
  );
}

/** The tracker or forum that one opens something in: "open an issue", "create new GitHub issues", "submit a pull request". */
const OPENED =
  /\b(?:open|creat|fil|submit|rais|post|log|start|add|mak|writ|generat|us|lodg)\w*\s+(?:(?!secur|vuln|sensitive|this\b|the\b|such\b|that\b|in\b|on\b|to\b|via\b|into\b|through\b)[\w'-]+\s+){0,4}?(?:issues?|tickets?|bug reports?|pull requests?|prs?|discussions?|(?:forum |discussion )?threads?)\b(?! (?:number|id))|\bus(?:e|ing)\s+(?:(?:the|our|a|any|public|github|gitlab|project)(?:'s)?\s+){0,3}(?:(?:issue|bug)[ -]?tracker|issues?|discussions?|forums?|git(?:hub|lab)(?= (?:for|to)\b))\b/i;

/** "Do not file security bugs here": where the text stands, everybody reads. */
const FILED_HERE =
  /^(?:open|fil|submit|rais|post|log|report|disclos|discuss)\w*\b(?:(?!\bno[nt]\b)[^.;,:]){0,30}\b(?:security|vulnerabilit\w*|exploits?|flaws?)\b[^.;,:]{0,30}\bhere\b(?!['’]s| (?:is|are|you)\b)/i;

/** Nothing but the name of a public place, in a list of what is forbidden. */
const NAMED =
  /^\W*(?:(?:a|any|public|open|github|gitlab) ){1,3}(?:issues?|discussions?|(?:issue )?trackers?|pull requests?|forums?|channels?|disclosure|posts?)\b/i;

/** The public place that something is put in: "in the issue tracker", "through public channels", "on social media", "to others". */
const PLACED =
  /\b(?:in|on|via|through|thru|using|as|into|within|at|by|with|to|across)\s+(?:(?:the|our|a|an|any|your|its|this|their|public|project(?:'s)?|repo\w*|normal|regular|standard|ordinary|open|opening|creating|filing|raising|github(?:'s)?|gitlab(?:'s)?|other|online|community)\s+){0,5}(?:issues?|(?:issue|bug)[ -]?trackers?|trackers?|tickets?|pull requests?|prs?|discussions?|forums?|social (?:media|networks?)|twitter|x\b|discord|slack|telegram|chats?|irc|reddit|github|gitlab|blogs?|mailing lists?|comments?|stack ?overflow|anyone|anybody|others|third[- ]parties|the public|commits?)\b/i;

const PUBLIC =
  /\bpublic(?:ly|ally|i[sz]e)?\b(?!\s+(?:api|key|cloud|internet|network|ip|interface|method|domain|demos?|servers?|instances?|(?:web)?sites?|endpoints?|services?|deployments?|ports?|wi-?fi|environments?|installations?|nodes?)\b)|\bin the open\b|\bopenly\b|\b(?:where|so that) (?:others?|any(?:one|body)(?: else)?|every(?:one|body)(?: else)?|third[- ]part(?:y|ies)|(?:other )?people|strangers|the (?:public|world)) (?:can|could|may|might|will) (?:read|see|view|find|access)\b/i;

const isPublic = (text: string): boolean => PUBLIC.test(text) || PLACED.test(text);

const TELLING =
  /\b(?:open|creat|fil(?:e|ing)|submit|rais(?:e|ing)|post|log|report|disclos|discuss|shar(?:e|ed|ing)|publish|publici[sz]|announc|reveal|mention|describ|includ|put|mak(?:e|ing)|made|us(?:e|ed|ing)|talk|writ(?:e|ing)|sen[dt]|start|releas|expos|leak|tweet|blog|go(?:ing)?\b|appear|drop|dump|past(?:e|ing)|lodg(?:e|ing)|tell|provid|detail|divulg|communicat|file|seek|ask|comment|bring|speak)\w*/i;
/** Acts that are public by themselves, and those that are until they wait for something. */
const PUBLISHING = /^(?:publish|publici[sz]|tweet|blog|leak|divulg|discuss|disclos|reveal|announc)/i;
const MAKING_KNOWN = /^(?:disclos|shar|discuss|announc|reveal|releas|expos|mak|communicat)/i;
const WAITING =
  /\b(?:before|until|till|prior to|unless|without (?:our|the|prior|explicit|first)|for (?:at least |up to |a (?:minimum|period) of )?(?:\d+|one|two|three|thirty|sixty|ninety|some|a few)\b)/i;

const DIRECTIVE =
  /\b(?:do not|don't|dont|never|please not|must not|mustn't|should not|shouldn't|shall not|may not|can ?not|can't|avoid|refrain|abstain|hold (?:back|off) (?:from|on)|steer clear of|under no circumstances|at no time|in no case|by no means|you not|not to|to not|ought not|nobody should|no one should|nor|without|no need to)\b/gi;
/** Who does what follows: the project itself, or nobody in particular. */
const OWN_SUBJECT =
  /(?:^|[\s,(])(?:we|i|they|it|that|which|who|this|(?:the )?(?:\w+ )?(?:team|maintainers?|project|developers?|company|software|library|server|application|app))(?:'ll| will| shall| can| may| do| would| also| currently| generally| usually)*\s*$/i;
/** "We work with reporters and": the project goes on with what it does. */
const GOES_ON =
  /^\W*(?:we|i|our (?:team|maintainers)|the (?:team|project|maintainers))\b(?!\s(?:\w+\s)?(?:ask|request|require|expect|urge|encourage|prefer|appreciate|want|need|recommend)\b)(?:(?!\b(?:please|you|that)\b)[^,;:]){0,200}\b(?:and|or|nor)\s*$/i;
const CONDITION =
  /\b(?:if|unless|when|whenever|in case|whether|where)\b(?![^,]{0,200}\bplease \w)[^,]{0,200}$/i;
/** The words lead to the condition of a request, and not to the request: "if you do not", but not "if you do, please do not". */
const isCondition = (before: string): boolean => CONDITION.test(before) && !/\bplease\s*$/i.test(before);
const REQUEST =
  /\b(?:please|kindly|ask|asks|asked|request|require[sd]?|urge|encourage|expect|prefer|rather|advise|appreciate|agree|must|should|sure|careful|you|reporters?|researchers?|everyone|users?|contributors?)\b/i;
/** "Do not hesitate to open an issue" asks for one. */
const ENCOURAGES = /^\s*(?:be afraid|hesitate|worry|forget|be shy|have to|need to)\b/i;
/** "Do not open issues for questions", "… pull requests that bump dependencies". */
const FOR_OTHER_THINGS =
  /^\w+ (?:(?:a|an|any|new|public|github) )*(?:issues?|tickets?|discussions?|pull requests?|prs?) (?:for|with|about|that|which|to) (?:(?:a|an|any|ask|general|request|report|only|just|simply) )*(?:questions?|feature|support|help|usage|configuration|bump|updat|upgrad|outdated|typos?|dependenc|license)/i;
/** What is sensitive about a report, and not the secrets of whoever runs the software. */
const DETAILS_THERE =
  /\b(?:sensitive|confidential|private) (?:information|details?)\b[^.;]{0,40}\b(?:issues?|tickets?|tracker|forums?|discussions?|threads?|channels?|chats?)\b/i;

/** "They do not publish it prior to the release of a fix", in a list of what is asked of researchers. */
const isRule = (before: string, after: string): boolean =>
  /^\W*(?:they|researchers|reporters|finders|who|that) $/i.test(before) &&
  PUBLISHING.test(after.trimStart()) &&
  WAITING.test(after);

/** How far, in characters, the words of one request stand apart at most. */
const NEAR = 300;

const wordsIn = (text: string): number => text.split(' ').filter(Boolean).length;

/** "Do not open an issue", "avoid discussing it in public", "we ask you not to disclose it before". */
function forbidsTelling(clause: string): boolean {
  return matchesOf(DIRECTIVE, clause).some((match) => {
    const before = clause.slice(Math.max(0, match.index - NEAR), match.index);
    const after = clause.slice(match.index + match[0].length, match.index + NEAR);
    if (
      (OWN_SUBJECT.test(before) && !isRule(before, after)) ||
      GOES_ON.test(before) ||
      isCondition(before) ||
      ENCOURAGES.test(after)
    )
      return false;
    const directive = match[0].toLowerCase();
    if (
      (directive === 'not to' ||
        directive === 'to not' ||
        directive === 'you not' ||
        directive === 'without') &&
      !REQUEST.test(before)
    )
      return false;
    const act = TELLING.exec(after);
    if (!act || wordsIn(after.slice(0, act.index)) > 6) return false;
    const said = after.slice(act.index);
    if (FOR_OTHER_THINGS.test(said)) return false;
    if (SECRETS.test(said) && !FLAW.test(clause) && !OPENED.test(said) && !DETAILS_THERE.test(said))
      return false;
    return (
      OPENED.test(said) ||
      FILED_HERE.test(said) ||
      isPublic(after) ||
      (directive !== 'without' && PUBLISHING.test(said)) ||
      (MAKING_KNOWN.test(said) && WAITING.test(said))
    );
  });
}

const CONTRAST =
  /\b(?:instead of|rather than|as opposed to|in place of)\b|(?:[,(]|\b(?:and|but|please))?(?<!\s)(?:\s+|(?<=\())(?:and )?(?:not|never) (?=(?:in|on|via|through|using|by|as|to|publicly|an?|the|any)\b)/gi;

/** "… instead of using the issue tracker", "privately and not in a public issue". */
function prefersAnotherWay(clause: string): boolean {
  return matchesOf(CONTRAST, clause).some((match) => {
    const before = clause.slice(Math.max(0, match.index - NEAR), match.index);
    if (/\b(?:is|are|was|were|will|does|did|has|have)$/i.test(before.trimEnd())) return false;
    const after = clause.slice(match.index + match[0].length, match.index + NEAR).trimStart();
    const place =
      /^(?:(?:in|on|via|through|using|by|as|to|the|this|our|a|an|any|github|gitlab|open(?:ing|ed)|creat(?:ing|ed)|fil(?:ing|ed)|rais(?:ing|ed)|post(?:ing|ed)|submitt(?:ing|ed)|report(?:ing|ed)|disclos(?:ing|ed)|made|making|it|them|security|vulnerabilit\w+|issues?|public(?:ly)?|normal|regular|standard|project'?s?)\s+){0,9}(?:issues?|tickets?|(?:issue|bug)[ -]?tracker|tracker|discussions?|forums?|public(?:ly)?|pull requests?|prs?|channels?|social media|git(?:hub|lab)(?=$|[.,;:)!]))\b/i.exec(
        after,
      );
    return place !== null && (isPublic(place[0]) || PLACED.test(`in ${place[0]}`) || OPENED.test(place[0]));
  });
}

const ALLOWING =
  /\b(?:allow|give|grant|provide|wait|hold (?:off|back)?|delay|withhold|keep(?:ing)?|treat|maintain|coordinate|work with us|refrain|respect)\b/gi;
/** What is held is then what is not to be told. */
const HOLDING = /^(?:hold|delay|withhold|refrain|wait)/i;
const CONFIDENTIAL =
  /\b(?:confidential\w*|private(?:ly)?|secret|non-public|between us|under embargo|undisclosed)\b/i;
const TOLD =
  /\b(?:public\w*|disclos\w*|publish\w*|announc\w*|expos\w*|shar\w*|discuss\w*|reveal\w*|releas(?:e|ing) (?:it|any|the details))\b/i;

/** "Give us time to fix it before disclosing", "keep it confidential until then". */
function asksToWait(clause: string): boolean {
  return matchesOf(ALLOWING, clause).some((match) => {
    const before = clause.slice(Math.max(0, match.index - NEAR), match.index);
    const after = clause.slice(match.index, match.index + NEAR);
    if (!isAsked(before)) return false;
    const wait = WAITING.exec(after);
    if (!wait) return false;
    const held = after.slice(0, wait.index);
    return (
      TOLD.test(after.slice(wait.index)) || CONFIDENTIAL.test(held) || (HOLDING.test(held) && TOLD.test(held))
    );
  });
}

/** To tell the project, or to work with it. */
const TELLING_US =
  /\b(?:report|contact|notify|inform|tell|e-?mail|mail|send|submit|disclose|reach out|reach us|let us know|speak|talk|coordinate|work|discuss|share|raise|bring)\b/gi;
/** What comes later: "before public disclosure", "prior to making it public", "before disclosing it to others". */
const MAKING_PUBLIC =
  /\b(?:before|prior to|ahead of)\s+(?:(?:you|any|all|anything|everything|something|the|its|it|them|this|their|your|other|further|wider|full|general|making|make|going|go|taking|information|details?|issues?|vulnerabilit(?:y|ies)|findings?|bugs?|a|or|of|detailed|coordinated)\s+){0,6}?(?:public(?:ly|i[sz]e|i[sz]ing|ation)?|disclos(?:e|ing|ures?)|publish(?:ing)?)\b/i;
/** What stands between tells why, or speaks of something else that comes before. */
const OTHER_END =
  /\b(?:so|we|our|can|could|will|would|fix\w*|address\w*|resol\w*|patch\w*|allow\w*|which|that|if|who|whether)\b/i;

/** "Report it privately before any public disclosure": to tell the project before everybody. */
function asksToTellFirst(clause: string): boolean {
  const known = MAKING_PUBLIC.exec(clause);
  if (!known) return false;
  return matchesOf(TELLING_US, clause).some((match) => {
    if (match.index >= known.index || known.index - match.index > NEAR) return false;
    const before = clause.slice(Math.max(0, match.index - NEAR), match.index);
    const between = clause.slice(match.index + match[0].length, known.index);
    return isAsked(before) && !OTHER_END.test(between);
  });
}

/** What follows is asked of the reader: it begins the clause, or follows a request. */
const isAsked = (before: string): boolean =>
  (/(?:^|[-:,]\s)\W{0,4}(?:(?:and|then|also|always|first|instead) )*$/i.test(before) ||
    (REQUEST.test(before) && !/\bwe(?:'ll| will| can| may)?\s*$/i.test(before))) &&
  !OWN_SUBJECT.test(before) &&
  !isCondition(before);
