import { hasWord, wordPattern } from './words/patterns';
import { clauseEnding } from './time-evidence';
import { stageCuesIn } from './stages';
import { DEADLINE_WORDS, RELEASES, SUPPORTED } from './words/acts';

/** Times that stored data, accounts and keys have. */
const LIFETIME =
  /\b(?:expir\w*|lifetimes?|time-?outs?|ttl|retention|retain\w*|rotat\w*|renew\w*|rate[- ]limit\w*|max-age|uptime|valid for|delet(?:e|ed|es|ion)|msrv|end[- ]of[- ]life|eol|supported (?:for|until)|support (?:for|period|window)|maintained for|deprecat\w*|inactiv\w*|stale|polling|lockout|locked|requests? per)\b|abläuft|ablauf|gültig|geldig|aufbewahr|gelöscht|gespeichert|conserv[aée]|caduc|scad[eo]|verlo[po]|bewa(?:ar|re)n|wygas|przechow|истека|хран[яи]|збері|过期|過期|有效期|保留|保存|失効|保持|만료|보관|유효/iu;
/** What is owed to others than reporters. */
const OWED_ELSEWHERE =
  /\b(?:authorit(?:y|ies)|regulators?|gdpr|enisa|csirts?|cnil|dsgvo|rgpd)\b|\b(?:bount(?:y|ies)|rewards?|payouts?)\s(?:[\w-]+ ){0,4}$|\b(?:paid(?: out)?|awarded|rewarded)\s(?:[\w-]+ ){0,2}$/i;
/** Things that have them, in a sentence that is not about reports. */
const STORED =
  /\b(?:sessions?|tokens?|cookies?|cach(?:e|ed|ing)|back-?ups?(?! (?:contact|channel|address|maintainer|person|e-?mail))|logs?|logging|logged|passwords?|certificates?|stored?|passw\w+|wachtwoord\w*)\b|пароль|парол[еи]|密码|密碼|日志/iu;
const REPORT = /\b(?:reports?|vulnerabilit\w+|issues?|disclos\w+|acknowledg\w+)\b/i;

/** Whether the words around a time make it one of the product, of its data or of its users. */
export function isProductTime(head: string, tail: string): boolean {
  const near = head.slice(-NEAR_HEAD);
  const after = /^[^,;.:]*/.exec(tail)?.[0].slice(0, NEAR_TAIL) ?? '';
  return (
    LIFETIME.test(near) ||
    OWED_ELSEWHERE.test(near) ||
    LIFETIME.test(after) ||
    ((STORED.test(near) || STORED.test(after)) && !REPORT.test(near))
  );
}

const NEAR_HEAD = 120;
const NEAR_TAIL = 60;

const FOR_A_PERIOD =
  /\b(?:support|maintain|backport)(?:s|ed|ing)?\b[^.;]{0,80}\bfor (?:up to |at least |about |around )?(?:an? )?$/i;
/** Who fixes something for that long does not fix it by then. */
const LASTS =
  /(?<!\b(?:ask|asks|request|requests|aim|aims|plan|target|hope|strive|wait|budget))(?:^|[\s(])(?:for|für|pendant|durante|por|per|gedurende)(?: at least| up to| about| a further)? $/i;
const RELEASE_WORDS = wordPattern(RELEASES);
const SUPPORT_WORDS = wordPattern(SUPPORTED);
const DEADLINES = wordPattern(DEADLINE_WORDS);
/** From so many hours on a time can be one of support. */
const LONG = 30 * 24;

/** Whether a time is how long something goes on, by the words before it. */
export const lasts = (before: string): boolean => LASTS.test(before);

/**
 * Whether a release is said to be supported for that long. "Fixed within 90 days in all supported versions" says that something is done by then.
 * @param head What stands before the time and was said of no other.
 * @param words The time itself, as it is written.
 */
export const isSupportPeriod = (head: string, words: string, tail: string, hours: number | null): boolean =>
  FOR_A_PERIOD.test(head) ||
  ((hours ?? 0) >= LONG &&
    hasWord(RELEASE_WORDS, head + tail) &&
    hasWord(SUPPORT_WORDS, head + tail) &&
    (FROM_RELEASE.test(tail) || !hasWord(DEADLINES, words) || stageCuesIn(clauseEnding(head)).length === 0));

/** "Within 6 months of its release". */
const FROM_RELEASE = /^ (?:of|after|from|following|since) (?:\w+ ){0,4}releas/i;

/** "In 2021 we fixed it within 3 days", "was resolved in 4 hours": told of the past. */
const TOLD =
  /\b(?:was|were|has been|have been|had) (?:\w+ )?(?:fixed|patched|resolved|answered|acknowledged|released|published|disclosed|addressed|reported|closed|mitigated)\b|\b(?:in|during|throughout) (?:\w+ )?(?:19|20)\d\d\b[^.;]{0,120}\b\w{2,20}ed\b/i;
/** What is told of one vulnerability, or of one day. */
const RECORD = /\bcve-\d{4}-\d{3,9}\b|\bghsa(?:-[a-z\d]{4}){3}\b|^\W*(?:19|20)\d\d[-/.][01]\d[-/.][0-3]\d\b/i;
const EVENT = /\b(?:after|once|when|if|that|which|until|since|whether|from)\b/i;

export const isRecord = (text: string): boolean => RECORD.test(text);

export const isHistory = (head: string): boolean => {
  if (isRecord(head)) return true;
  const match = TOLD.exec(head);
  return match !== null && !EVENT.test(head.slice(Math.max(0, match.index - 60), match.index));
};
