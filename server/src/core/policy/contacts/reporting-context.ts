import type { Unit } from '../../markdown/model';
import type { ChannelKind } from '../model';
import { isUnder, type Passage } from '../passage';
import { hostAndPath, isAdvisoryForm } from './urls';

const ACT =
  /\b(?:report(?:s|ed|ing)?|disclos\w+|notif(?:y|ied)|contact(?:ed|ing)?|e-?mail(?:s|ed|ing)?|mail|reach(?: out)?|send|sending|submit\w*|submission|writ(?:e|ing)|message|let (?:us|me) know|inform|tell us|drop|privately|found|find|discover\w*|raise|open|create|follow|visit|report it|enviar?|env[ií]\w+|contact\w+|informe|relat\w+|signal\w+|écri\w+|meld\w+|schreib\w+|segnal\w+)\b|報告|連絡|报告|联系|上报|发送|신고|제보|문의/i;
const SECURITY =
  /\b(?:vulnerabilit\w*|secur\w*|exploits?|flaws?|cves?|private(?:ly)?|sensitive|confidential(?:ly)?|vulnérab\w+|sécurité|seguran\w+|segurid\w+|sicherheit\w*|schwachstelle\w*|lücke\w*|sicurezza|beveilig\w+)\b|漏洞|脆弱性|安全|セキュリティ|취약|보안/i;

/** "Security issues: …", "For security matters write …". */
const SECURITY_CONTACT =
  /\b(?:security|vulnerabilit(?:y|ies))(?: (?:issues?|matters?|reports?|reporting|team|contacts?|concerns?|problems?|vulnerabilities))?\s*(?::|-\s)/i;

/** A sentence that is about handing in a report. */
export function isReporting(sentence: string): boolean {
  return ACT.test(sentence) && SECURITY.test(sentence);
}

/** Bugs that are not vulnerabilities, general questions, conduct, flaws of other projects: contacts for these are not channels. */
export function speaksOfSomethingElse(text: string): boolean {
  return /\b(?:that|which|who)? ?(?:are|is|aren't|isn't) not (?:a |an )?(?:security )?(?:vulnerabilit|security)|\bnon-(?:security|sensitive|vulnerability|critical)\b|\b(?:normal|regular|other|functional|ordinary|general|usual) (?:bugs?|issues?|bug reports?|questions?|inquiries|problems)\b|\bfeature requests?\b|\b(?:general|any other|non-urgent) (?:questions?|inquiries|feedback)\b|\bcode of conduct\b|\b(?:suggestions?|ideas?|improvements?|comments?|feedback)\b.{0,50}\b(?:policy|document|process|page)\b|\bpull requests?\b.{0,40}\bimprove this\b|\bsupport requests?\b|\bdependenc(?:y|ies)\b.{0,60}\b(?:fix(?:ed)?|patch(?:ed)?|released?|updat\w+)\b|\b(?:vulnerabilit\w+|bugs?|issues?) in (?:\w+ ){0,3}(?:third[- ]party|upstream|dependenc)/i.test(
    text,
  );
}

/**
 * The channel, which stands in that sentence of the unit, is there for reports of vulnerabilities. `isShort`: the document is hardly more than a way to
 * report, so that no heading is needed to know what its address is for.
 */
export function isOfferedForReports(
  kind: ChannelKind,
  url: string | undefined,
  sentence: string,
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
        isReporting(sentence) ||
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
        (isReporting(sentence) || underReporting)
      );
    // A profile is a way to report only where the reader is told to write to its owner.
    case 'other':
      return (
        (underReporting || isReporting(sentence)) &&
        /\b(?:contact|message|reach|write|ping|dm|e-?mail|mail|report|drop|notify|mensagem)\b/i.test(
          `${leadIn} ${sentence}`,
        )
      );
    case 'chat-private':
      return underReporting || isReporting(`${leadIn} ${unit.prose.text}`);
    default:
      return (
        underReporting ||
        isReporting(sentence) ||
        isReporting(leadIn) ||
        url === undefined ||
        hostAndPath(url).path.includes('secur')
      );
  }
}

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
