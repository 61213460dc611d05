import type { Unit } from '../../markdown/model';
import type { ChannelKind } from '../model';
import { headingsAround, isUnder, type Passage } from '../passage';
import { hostAndPath, isAdvisoryForm } from './urls';

const ACT =
  /\b(?:report(?:s|ed|ing)?|disclos\w+|notif(?:y|ied)|contact(?:ed|ing)?|e-?mail(?:s|ed|ing)?|mail(?:ed|ing)?|reach(?: out)?|send|sending|submit\w*|submission|writ(?:e|ing)|message|let (?:us|me) know|inform|tell us|drop|privately|found|find|discover\w*|identif\w+|raise|open|create|file|follow|visit|report it|enviar?|env[ií]\w+|contact\w+|informe|relat\w+|signal\w+|meld\w*|schreib\w+|segnal\w+|invia\w*|scriv\w+|comunic\w+|stuur|napisz)\b|écri|zgło|zgłasz|wyślij|öffn|eröffn|報告|連絡|报告|報告|联系|聯繫|聯絡|上报|发送|發送|提交|신고|제보|문의|сообщ|напиш|отправ|रिपोर्ट|सूचित/i;
const SECURITY =
  /\b(?:vulnerabilit\w*|secur\w*|exploits?|flaws?|cves?|responsible disclosure|private(?:ly)?|sensitive|confidential(?:ly)?|vulnérab\w+|sécurité|failles?|seguran\w+|segurid\w+|falhas?|fallos?|sicherheit\w*|schwachstelle\w*|sicurezza|beveilig\w+|kwetsba\w+|luk[aięę])\b|podatno|lücke|漏洞|脆弱性|安全|セキュリティ|취약|보안|уязвим|безопасност|भेद्यता|सुरक्षा/i;

/** "Security issues: …", "For security matters write …". */
const SECURITY_CONTACT =
  /\b(?:security|vulnerabilit(?:y|ies))(?: (?:issues?|matters?|reports?|reporting|team|contacts?|concerns?|problems?|vulnerabilities|e-?mail))?\s*(?::|-\s)/i;

/** A sentence that is about handing in a report. */
export function isReporting(sentence: string): boolean {
  return ACT.test(sentence) && SECURITY.test(sentence);
}

/** Bugs that are not vulnerabilities, general questions, conduct, news, flaws of other projects: contacts for these are not channels. */
export function speaksOfSomethingElse(text: string): boolean {
  return OTHER_MATTERS.test(text) || OTHER_PROJECTS.test(text);
}

const OTHER_MATTERS =
  /\b(?:that|which|who)? ?(?:are|is|aren't|isn't) not (?:a |an )?(?:security )?(?:vulnerabilit|security)|\bnon-(?:security|sensitive|vulnerability|critical)\b|(?<!\bas )(?<!\bas an? )\b(?:normal|regular|other|functional|ordinary|general|usual) (?:bugs?|issues?|bug reports?|support|questions?|inquiries|problems|matters?|discussions?|contact)\b|\bfeature requests?\b|\b(?:general|any other|non-urgent) (?:questions?|inquiries|feedback)\b|\bcode of conduct\b|\b(?:suggestions?|ideas?|improvements?|comments?|feedback)\b.{0,50}\b(?:policy|document|process|page)\b|\bquestions? (?:or \w+ )?(?:about|regarding|on|concerning|with) (?:this|our|the) (?:\w+ )?(?:policy|document|process|page)\b|\bpull requests?\b.{0,40}\bimprove this\b|\bsupport requests?\b|\b(?:press|media|legal|billing|sales|privacy|commercial|partnership|licensing|trademark) (?:questions?|inquiries|enquiries|requests?|support|contacts?|matters?)\b|\b(?:join|subscribe to|sign up)\b.{0,60}\b(?:list|announce\w*|newsletter|feed|notifications?)\b|\breceive (?:\w+ )?(?:announcements?|notifications?|notices)\b|\bsponsorship\b|\bfor permission\b|\bhall of (?:fame|thanks)\b/i;

const OTHER_PROJECTS =
  /\bdependenc(?:y|ies)\b.{0,60}\b(?:fix(?:ed)?|patch(?:ed)?|released?|updat\w+)\b|\b(?:vulnerabilit\w+|bugs?|issues?|problems?|flaws?) (?:in|of|with|affecting) (?:\w+ ){0,3}(?:third[- ]party|upstream|dependenc|external)|\b(?:in|affects?|affecting) the (?:\w+ ){1,3}(?:and|but|rather than|instead of) not (?:in )?\b|\b(?:respective|their own|its own) (?:maintainers?|vendors?|projects?|owners?|developers?|security (?:team|policy|policies))\b/i;

/** What stands in the sentence, its lead-in or its heading, or in the sentence before that it goes on from, is about something else. */
export function isElsewhere(sentence: string, before: string, leadIn: string, passage: Passage): boolean {
  if (speaksOfSomethingElse(sentence) || speaksOfSomethingElse(leadIn)) return true;
  if (GOES_ON.test(sentence) && OTHER_PROJECTS.test(before)) return true;
  return isUnderOtherMatters(passage);
}

/** A heading around the passage, the document's title apart, is about something else than reports to this project. */
export function isUnderOtherMatters(passage: Passage): boolean {
  for (const { title, level } of headingsAround(passage)) {
    if (level > 1 && TITLE_OF_OTHERS.test(title) && !/\band\b|&|,/i.test(title)) return true;
  }
  return false;
}

const GOES_ON = /^(?:you (?:can|may|should) also|also|they|these|those|there)\b/i;
const TITLE_OF_OTHERS =
  /\bnon-(?:security|vulnerabilit\w*)\b|\b(?:third[- ]party|upstream|dependenc(?:y|ies))\b|\b(?:general|other) (?:bugs?|issues?|questions?|support|inquiries)\b|\bnot (?:security|a vulnerabilit)|\beverything else\b|\b(?:report\w*|other) (?:abuse|spam)\b|\bannounce(?:ment)?s?\b|\bmailing list\b.{0,80}\bjoin|\bjoin\w*\b.{0,80}\blist\b/i;

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
const OUR_STEPS = /\b(?:we|team|maintainers?|members?|group)\b[^.;]{0,60}\b(?:will|shall)\s*:?\s*$/i;

const OURS =
  /\b(?:we|i|they|team|maintainers?|developers?|authors?|committee|project)\b[^.;]{0,60}?\b(?:respond|repl(?:y|ies)|announces?|publish(?:es)?|send|notif(?:y|ies)|post|acknowledge|open|create|add|file|log|raise|draft|prepare|fork)\b|\bwill (?:then |also |usually |typically |first )?be (?:created|opened|drafted|published|posted|announced|disclosed|used to (?:announce|discuss)|released|notified)\b|\b(?:advisor(?:y|ies)|announcements?|notifications?|notices?|fix(?:es)?|patch(?:es)?|updates?)\b[^.;]{0,40}?\b(?:is|are|get|gets|will be|may be) (?:\w+ )?(?:published|sent|posted|announced|released|created|disclosed|shared|listed)\b|\bnext step\b|\b(?:is|are) announced\b/i;
/** "We coordinate the fix in a draft advisory": where a report is handled is not where it is handed in. */
export const isOurHandling = (sentence: string): boolean =>
  /\b(?:we|team|maintainers?)\b[^;]{0,120}\b(?:coordinat\w+|discuss|collaborat\w+|fix)\b/i.test(sentence) &&
  !THEIRS.test(sentence);

const THEIRS =
  /\b(?:please|you (?:can|may|should|must|could|have|find|wish|want|believe|think|discover)|(?<!\b(?:your|the|a|an|each|every|this|any|of|first|initial|bug) )report(?:ed|ing)?(?= )|reports (?:to|via|through|should|can|may|must)\b|contact|reach(?:able|ed)?|e-?mail (?:us|me|to|the|at)|accept\w*|write to|submi\w+|send (?:an?|your|us|me|details|it|reports?|any)\b|to report)\b/i;

/** The address says what it is for. */
export const isSecurityAddress = (address: string): boolean =>
  /^(?:[a-z0-9]+[-_.])?(?:security|psirt|secalert|sirt|csirt|vuln[a-z]*|disclosures?|bug-?bounty)(?:[-_.+][\w.+-]*)?@/i.test(
    address,
  );

/** The project keeps the list to tell its users, not to be told. */
export const isAnnouncementAddress = (address: string): boolean =>
  /(?:^|[-_.+])(?:announce\w*|news(?:letter)?|bulletins?|no-?reply|donotreply)(?=[-_.+@])/i.test(address);

/**
 * The channel, which stands in that sentence of the unit, is there for reports of vulnerabilities. `isShort`: the document is hardly more than a way to
 * report, so that no heading is needed to know what its address is for.
 */
export function isOfferedForReports(
  kind: ChannelKind,
  url: string | undefined,
  { sentence, isReporting: reports }: { readonly sentence: string; readonly isReporting: boolean },
  unit: Unit,
  passage: Passage,
  isShort: boolean,
): boolean {
  const underReporting = isUnder(passage, 'reporting');
  const leadIn = passage.leadIn(unit);
  switch (kind) {
    case 'email':
    case 'mailing-list-private':
    case 'phone':
      return (
        underReporting ||
        SECURITY_CONTACT.test(sentence) ||
        reports ||
        isReporting(`${leadIn} ${unit.prose.text}`) ||
        isShort
      );
    case 'github-advisory':
      return isAdvisoryReport(url, sentence, leadIn, underReporting);
    case 'public-issue':
    case 'public-chat':
      return (
        !/\b(?:non-|in addition|bot|search|existing|closed|duplicate|related to the|labels?:)\b/i.test(
          sentence,
        ) &&
        !(url !== undefined && DESCRIBES.test(sentence)) &&
        (reports || underReporting)
      );
    // A profile is a way to report only where the reader is told to write to its owner.
    case 'other':
      if (url === undefined) return underReporting || SECURITY.test(`${leadIn} ${sentence}`);
      return (
        (underReporting || reports) &&
        /\b(?:contact|message|reach|write|ping|dm|e-?mail|mail|report|drop|notify|mensagem)\b/i.test(
          `${leadIn} ${sentence}`,
        )
      );
    case 'chat-private':
      return underReporting || isReporting(`${leadIn} ${unit.prose.text}`);
    default:
      return (
        underReporting ||
        reports ||
        isReporting(leadIn) ||
        url === undefined ||
        hostAndPath(url).path.includes('secur')
      );
  }
}

/** "The tracker is public" says what it is, and offers nothing. */
const DESCRIBES = /\b(?:is|are)\s+(?:\w+\s+){0,2}(?:public|visible)\b/i;

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
    /\b(?:subscribe|watch|notifications?|published|publish(?:es|ing)?|publicly disclosed|past|previous|announced?|listed|released? (?:as|in|through)|will be (?:announced|disclosed)|history|check existing|we (?:will|may|then)|database)\b/i.test(
      sentence,
    )
  )
    return false;
  return underReporting || isReporting(`${leadIn} ${sentence}`);
}
