import type { Unit } from '../../markdown/model';
import type { ChannelKind } from '../model';
import { remember } from '../../collections/remember';
import { headingsAround, isUnder, type Passage } from '../passage';
import { hostAndPath, isAdvisoryForm } from './urls';
import { isEnglish } from '../text/english';
import { speaksOfSecurity } from '../text/security';
import { BARE_ISSUE } from './words/issues';
import { TELLING_IN_LANGUAGES } from './words/reports';

const ACT =
  /\b(?:report(?:s|ed|ing)?|reporta\w*|report[ea](?!rs?\b)\w{0,3}|disclos\w+|notif(?:y|ied)|contact(?:ed|ing)?|e-?mail(?:s|ed|ing)?|mail(?:ed|ing)?|reach(?: out)?|send|sending|submit\w*|submission|writ(?:e|ing)|message|let (?:us|me) know|inform|tell us|drop|privately|found|find|discover\w*|identif\w+|raise|open|create|file|follow|visit|report it|enviar?|env[ií]\w+|contact\w+|informes?|informa[rtdn]\w*|relat\w+|signal\w+|meld\w*|schreib\w+|segnal\w+|invia\w*|scriv\w+|escr[ií][bv]\w*|avis(?!os?\b)\w+|comunic\w+|stuur|napisz)\b|écri|zgło|zgłasz|wyślij|öffn|eröffn|報告|連絡|报告|報告|联系|聯繫|聯絡|上报|发送|發送|提交|신고|제보|문의|сообщ|напиш|отправ|रिपोर्ट|सूचित|bildir|ilet/i;
/** What is to be kept between two says that it is about a vulnerability. */
const IN_PRIVATE = /\b(?:private(?:ly)?|sensitive|confidential(?:ly)?|responsible disclosure)\b/i;
const isOfSecurity = (text: string): boolean => speaksOfSecurity(text) || IN_PRIVATE.test(text);

/** "Security issues: …", "For security matters write …". */
const SECURITY_CONTACT =
  /\b(?:security|vulnerabilit(?:y|ies))(?: (?:issues?|matters?|reports?|reporting|team|contacts?|concerns?|problems?|vulnerabilities|e-?mail))?\s*(?::|-\s)/i;

/** The sentence speaks of an act of who reports, whatever about. */
export const asksToReport = (sentence: string): boolean => ACT.test(sentence);

/** A sentence that is about handing in a report. */
export function isReporting(sentence: string): boolean {
  const acts = ACT.test(sentence);
  const secures = isOfSecurity(sentence);
  if (acts && secures) return true;
  if (isEnglish(sentence)) return false;
  return secures && TELLING_IN_LANGUAGES.test(sentence);
}

/** A heading in a language that no vocabulary of topics knows announces how to report. */
const isHeadedInLanguages = remember((passage: Passage): boolean => {
  for (const { title, level } of headingsAround(passage))
    if (level > 1 && TELLING_IN_LANGUAGES.test(title) && speaksOfSecurity(title)) return true;
  return false;
});

/**
 * What the project does, with no act of the reader's: "the maintainer, x, will respond", "a draft advisory will be created", "a notice goes to the list".
 * Addresses and links in such a clause are no ways to report.
 */
export function isOurAct(clause: string): boolean {
  return (OURS.test(clause) && !THEIRS.test(clause)) || OUR_STEPS.test(clause);
}

/** Leads to a list of those whom the project tells: "The people we contact ahead of a release are:". */
export const namesThoseWeTell = (leadIn: string): boolean =>
  /\b(?:we|team|maintainers?)(?:'ll)? (?:\w+ ){0,3}(?:contact|notify|inform|alert|tell|pre-?notify)\b[^.]{0,100}:?\s*$/i.test(
    leadIn,
  );

/** Leads to a list of what the project does: "A member of the team will:". */
const OUR_STEPS =
  /\b(?:we|they|team|maintainers?|developers?|members?|committee|group)\b[^.;]{0,60}\b(?:will|shall)(?: (?:then|also|usually|typically))?\s*:?\s*$|\b(?:we|they|team|maintainers?|developers?|members?|committee|group)\b[^.;]{0,60}\b(?:will|shall),? (?:after|upon|once|when|on|in)\b[^.:;]{0,60}:$|\b(?:checklist|steps?|process|procedure|workflow)s? (?:is|are|will be) (?:\w+ )?(?:used|followed|taken|performed|carried out|applied)\b[^.;]{0,80}:\s*$/i;

/** Ends in an act of the project: "and we will create a". */
export const isOurStep = (before: string): boolean =>
  /\b(?:we|team|maintainers?|developers?)(?:'ll)? (?:(?:will|may|can|then|also|usually) ){0,2}(?:create|open|file|prepare|start|set up|draft)s? (?:(?:an?|the|your|new|draft) )*$|\b(?:add|invite|assign|subscribe)s? (?:you|them|the reporter|reporters) (?:to|into) (?:(?:an?|the|your|our|new|draft|private) )*$/i.test(
    before,
  );

const OURS =
  /\b(?:we|i|they|teams?|maintainers?|developers?|authors?|committee|project|(?:fix|release|incident|security|response|team|project) (?:leads?|managers?|coordinators?|handlers?|members?))\b[^.;]{0,90}?\b(?:respond|repl(?:y|ies)|announces?|publish(?:es)?|sends?|notif(?:y|ies)|posts?|acknowledges?|opens?|creates?|adds?|files?|logs?|raises?|drafts?|prepares?|forks?|invites?|(?:will|may)(?: \w+)? (?:release|issue|assign|request|obtain|reserve|use))\b|\bwill (?:then |also |usually |typically |first )?be (?:created|opened|drafted|assigned|issued|requested|published|posted|announced|disclosed|used to (?:announce|discuss)|released|notified|filed|logged|tracked|converted|moved)\b|\bwill (?:then |also )?be used to (?:confirm|validate|verify|coordinate|prepare|track|publish|develop|communicate|work|manage|fix)\b|\b(?:inform|notify|credit|thank|update|answer) (?:the )?(?:original )?reporters?\b|\b(?:advisor(?:y|ies)|announcements?|notifications?|notices?|fix(?:es)?|patch(?:es)?|updates?)\b[^.;]{0,40}?\b(?:is|are|get|gets|will be|may be) (?:\w+ )?(?:published|sent|posted|announced|released|created|disclosed|shared|listed)\b|\b(?:known|existing|fixed|resolved|confirmed|past|accepted|closed) (?:\w+ )?(?:vulnerabilities|issues|flaws|problems|reports)\b[^.;]{0,40}?\b(?:is|are|get|will be) (?:\w+ )?(?:listed|tracked|documented|logged|recorded|kept|found|published|disclosed|announced|released)\b|\b(?:is|are|be) responsible for\b|\b(?:discovered|found|raised|identified) by (?:us|our|the (?:\w+ ){0,3}(?:team|maintainers))\b|\b(?:inform|notify|update|tell|alert) (?:our |the |all |affected )*users\b|\bnext step\b|\b(?:is|are) announced\b|\b(?:fix(?:es)?|issues?|releases?)\b[^.;]{0,60}\b(?:is|are|will be|get|gets) (?:[^.;]{0,40} )?(?:coordinated|developed|prepared) (?:through|via|in|with|using|on)\b/i;
/** "How do we handle reports?" asks, or "we coordinate the fix in a draft advisory" tells, where a report is handled: not where it is handed in. */
export const isOurHandling = (sentence: string): boolean =>
  ASKS_HOW_HANDLED.test(sentence) || (WE_HANDLE.test(sentence) && !THEIRS.test(sentence));
const ASKS_HOW_HANDLED =
  /^\W*how (?:do|does|are|is|will) (?!i\b|you\b)[^?]{1,60} (?:handled?|treat(?:ed)?|process(?:ed)?|deal|dealt)\b/i;
const WE_HANDLE =
  /\b(?:we|team|maintainers?)\b[^;]{0,120}\b(?:coordinat\w+|discuss|collaborat\w+|fix|track|manage)\b/i;

/** What others are asked to do, whoever asks: "we prefer users open an issue". */
const THEIRS =
  /\b(?:please|(?:we|i) (?:\w+ )?(?:prefer|ask|encourage|recommend|suggest|urge|request|like|want|welcome)\b(?! to)(?! (?:\w+ ){0,3}(?:cves?|identifiers?)\b)|invite (?:\w+ ){1,3}to (?:report|submit|open|use|contact|disclose|send|file|share|reach|e-?mail|write)\b|you (?:can|may|should|must|could|have|find|wish|want|believe|think|discover)|(?<!\b(?:your|the|a|an|each|every|this|any|of|first|initial|bug) )report(?:ed|ing)?(?= )|reports (?:to|via|through|should|can|may|must)\b|contact|reach(?:able|ed)?|e-?mail (?:us|me|to|the|at)|accept(?!ed (?:issues?|reports?|vulnerabilit|findings?|bugs?))\w*|write to|submi\w+|send (?:an?|your|us|me|details|it|reports?|any)\b|to report)\b/i;

/** The address says what it is for. */
export const isSecurityAddress = (address: string): boolean =>
  /^(?:[a-z0-9]+[-_.])?(?:security|psirt|secalert|sirt|csirt|vuln[a-z]*|disclosures?|bug-?bounty)(?:[-_.+][\w.+-]*)?@/i.test(
    address,
  );

/** The project keeps the list to tell its users, not to be told. */
export const isAnnouncementAddress = (address: string): boolean =>
  /(?:^|[-_.+])(?:announce\w*|news(?:letter)?|bulletins?|no-?reply|donotreply)(?=[-_.+@])/i.test(address);

/** A sentence that a way stands in, and what it tells. */
export interface SentenceOfWay {
  readonly sentence: string;
  readonly isReporting: boolean;
  /** It names a contact for security: "Security issues: …". */
  readonly namesContact: boolean;
  /** It asks to tell the project, whatever. */
  readonly tellsUs: boolean;
}

/** What is told of a sentence once, however many ways stand in it. */
export const sentenceOfWay = (sentence: string): SentenceOfWay => ({
  sentence,
  isReporting: isReporting(sentence),
  namesContact: SECURITY_CONTACT.test(sentence),
  tellsUs: TELLS_US.test(sentence),
});

/**
 * The channel, which stands in that sentence of the unit, is there for reports of vulnerabilities. `isShort`: the document is hardly more than a way to
 * report, so that no heading is needed to know what its address is for.
 */
export function isOfferedForReports(
  kind: ChannelKind,
  url: string | undefined,
  { sentence, isReporting: reports, namesContact, tellsUs }: SentenceOfWay,
  unit: Unit,
  passage: Passage,
  isShort: boolean,
): boolean {
  const underReporting = isUnder(passage, 'reporting') || isHeadedInLanguages(passage);
  const leadIn = passage.leadIn(unit);
  switch (kind) {
    case 'email':
    case 'mailing-list-private':
    case 'phone':
      return (
        underReporting ||
        namesContact ||
        reports ||
        isReporting(`${leadIn} ${unit.prose.text}`) ||
        isShort ||
        (isContactAlone(unit) &&
          (passage.body.some(speaksOfReporting) ||
            (LEADS_TO_CONTACT.test(leadIn) && isUnderSecurity(passage))))
      );
    case 'github-advisory':
      return isAdvisoryReport(
        url,
        sentence,
        leadIn,
        underReporting ||
          (isShort && /\buse\b/i.test(sentence)) ||
          ((isShort ? asksToReport(sentence) : tellsUs) && isUnderSecurity(passage)),
      );
    case 'public-issue':
    case 'public-chat':
      if (kind === 'public-issue' && unit.list !== undefined && BARE_ISSUE.test(unit.prose.text))
        return isReporting(leadIn);
      return (
        !/\b(?:non-(?:security|vuln)|in addition|bots? (?:will|may|can|opens?|creates?|files?|posts?)|search|existing|closed|duplicate|related to the|labels?:)\b/i.test(
          sentence,
        ) &&
        !(url !== undefined && DESCRIBES.test(sentence)) &&
        (reports ||
          underReporting ||
          (unit.list !== undefined && unit.parent === undefined && isReporting(`${leadIn} ${sentence}`)) ||
          (url === undefined && isShort && isUnderSecurity(passage)))
      );
    // A profile is a way to report only where the reader is told to write to its owner.
    case 'other':
      if (url === undefined) return underReporting || isOfSecurity(`${leadIn} ${unit.prose.text}`);
      return (
        (underReporting || reports) &&
        /\b(?:contact|contacts|message|reach|write|ping|dm|e-?mail|mail|report(?:ed)?|drop|notify|mensagem)\b/i.test(
          `${leadIn} ${sentence}`,
        )
      );
    case 'chat-private':
      return underReporting || isReporting(`${leadIn} ${unit.prose.text}`) || isShort;
    default:
      return (
        underReporting ||
        reports ||
        isReporting(leadIn) ||
        namesContact ||
        (tellsUs && isUnderSecurity(passage)) ||
        url === undefined ||
        hostAndPath(url).path.includes('secur')
      );
  }
}

/** The unit is hardly more than the contact: "E-mail: …". */
const isContactAlone = ({ prose }: Unit): boolean => prose.text.length < 80 && !/[.!?]\s/.test(prose.text);

/** What is told under a heading about security is of security. */
const TELLS_US =
  /\b(?:tell|notify|contact|inform|reach|let|message|write to|e-?mail|send) (?:us|me|the (?:team|maintainers?|authors?|developers?))\b|\b(?:report|submit|disclose) (?:it|them|this|your|any|findings)\b|\b(?:report|reported|submit|submitted) (?:privately |directly |responsibly )?(?:via|through|using|with|at|on|by)\b|\b(?:we|i) (?:take|accept|receive|handle|collect|process) (?:\w+ )?reports\b|\bwhere (?:we|i) take\b/i;

/** "Phone the help desk:" */
const LEADS_TO_CONTACT = /\b(?:phone|call|ring|contact|mail|e-?mail|write|reach)\b[^.;]{0,80}:$/i;
const isUnderSecurity = (passage: Passage): boolean => {
  for (const { title } of headingsAround(passage)) if (isOfSecurity(title)) return true;
  return false;
};

const speaksOfReporting = remember(({ prose }: Unit): boolean => isReporting(prose.text));

/** "The tracker is public" says what it is, and offers nothing. */
const DESCRIBES = /\b(?:is|are)\s+(?:\w+\s+){0,2}(?:public|visible)\b/i;

/** "Subscribe to the advisories", "suscríbete": what is there to be read takes no report. */
export const isSubscription = (sentence: string): boolean => SUBSCRIBES.test(sentence);
const SUBSCRIBES =
  /\bsubscri(?:be|ption)\b|\babonnier|\babonnez|\bs'abonner|\bsuscr[ií]b|\bassin(?:e|ar) (?:os|as|o|a)\b|\biscri(?:viti|versi|vetevi)|\bsubskryb|подпи(?:шит|сат|сыва)|订阅|訂閱|購読|구독|abone ol/i;

/** An advisories link that is there to be subscribed to or read is no channel. */
function isAdvisoryReport(
  url: string | undefined,
  sentence: string,
  leadIn: string,
  underReporting: boolean,
): boolean {
  if (url !== undefined && isAdvisoryForm(url)) return true;
  if (url?.includes('state=published')) return false;
  if (
    /\b(?:subscribe|watch|notifications?|published|publish(?:es|ing)?|publicly disclosed|past|previous|(?:list of|known|existing|current|all) (?:\w+ )?(?:security )?advisories|announced?|listed|released? (?:as|in|through)|will be (?:announced|disclosed)|history|check existing|we (?:will|may|then)|database)\b|\b(?:publi(?:ca[mrd]|é)|pubbl|anun|annon|divulg|veröff)|(?<!非)公開[しさ]/i.test(
      sentence,
    )
  )
    return false;
  return underReporting || isReporting(`${leadIn} ${sentence}`);
}
