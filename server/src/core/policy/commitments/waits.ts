import { DUTY_WORDS, HOLD_WORDS, OUR_WORDS } from './words/acts';
import { hasWord, wordPattern, wordsIn } from './words/patterns';
import { stageCuesIn } from './stages';

/** Words that ask the reporter to wait, to allow time, or to keep something to themselves. */
const HOLD =
  /\b(?:allow(?:s|ing)?|giv(?:e|es|ing)|grant|provid(?:e|es|ing)) (?:us|me|the (?:\w+ ){0,2}(?:team|maintainers?|project|developers?)|reasonable|up to|at least|a |\d)|\b(?:allow|grant|give)(?:s|ing)?\s*$|\bplease allow\b|\bwait(?:ing)?\b|\bhold(?:ing)? (?:off|back)\b|\brefrain\b|\b(?:do not|don't|not to|not) (?:publish|disclose|share|make|discuss|publicly)\b|\bkeep (?:\w+ ){1,4}(?:confidential|private|secret|yourself|between us)/i;
const HOLD_ELSEWHERE = wordPattern(HOLD_WORDS);

export const asksToWait = (text: string): boolean => HOLD.test(text) || hasWord(HOLD_ELSEWHERE, text);

/** Reporters who are asked for time are told about our duty. */
const TIME_FOR_US =
  /\b(?:allow|giv|grant|leav)\w* (?:us|me|the (?:\w+ ){0,2}(?:team|maintainers?|developers?|project))\b/i;

export const asksTimeForUs = (text: string): boolean => TIME_FOR_US.test(text);

const DISCLOSURE =
  /\bdisclos\w*|\bpubli(?:c(?! (?:issue|github|gitlab|ticket|bug|discussion|thread))|cly|sh\w*|cation)\b|\bembargo\w*|\bconfidential\b|\bsecret\b|\bto yourself\b|\bbetween us\b/i;

export const speaksOfDisclosure = (text: string): boolean =>
  DISCLOSURE.test(text) || stageCuesIn(text).some(({ stage }) => stage === 'disclose');

const BEFORE_PUBLICATION =
  /^ (?:ahead of|before|prior to|in advance of) (?:\w+ ){0,3}(?:public\w*|releas\w+|publish\w*|disclos\w+|announc\w+|(?:you )?(?:go|goes|going) (?:public|out))/i;

/** The words right after a time that make it one before publication: "before we disclose"; how many characters they are. */
export const beforePublication = (tail: string): number => BEFORE_PUBLICATION.exec(tail)?.[0].length ?? 0;

const BEFORE = /^ (?:\S+ )?(?:bevor|vor|avant|antes|prima|voor|voordat|przed|до|перед|before)(?= )/i;

/** In any language: "90 Tage Zeit, bevor Sie veröffentlichen", "90 jours avant divulgation". */
export const isBeforeDisclosure = (tail: string): boolean =>
  BEFORE.test(tail.replace(',', '')) && speaksOfDisclosure(tail.slice(0, FAR));
/** How far behind a time, in UTF-16 units, the publication is named that it comes before. */
const FAR = 80;

const DUTY = wordPattern(DUTY_WORDS);
const OURS = wordPattern(OUR_WORDS);

/** Whether reporters, users or members of a list are asked to act: the last word of the clause that says who acts decides. */
export function isOthersDuty(clause: string): boolean {
  const duty = wordsIn(DUTY, clause).at(-1);
  if (duty === undefined) return false;
  const ours = wordsIn(OURS, clause).at(-1);
  return ours === undefined || endOf(ours) <= endOf(duty);
}

/** Whether a sentence in a language other than English says that the project acts. */
export const speaksOfUsElsewhere = (sentence: string): boolean => hasWord(OURS, sentence);

const endOf = ({ 0: match, index }: RegExpExecArray): number => index + match.length;
