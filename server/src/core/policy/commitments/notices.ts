import type { Bound } from './durations/words/bounds';
import { beforePublication, isBeforeDisclosure } from './waits';
import { DISTRIBUTOR_WORDS, EXTENSION_WORDS, TELL_US_WORDS, USER_WORDS } from './words/acts';
import { clauseEnding } from './time-evidence';
import { hasWord, wordPattern } from './words/patterns';

/**
 * For so long ahead of a publication somebody hears of it (`notice`), users can update (`head start`), or those who prepare a fix of their own know of it
 * alone (`embargo`).
 */
export type Ahead = 'notice' | 'head start' | 'embargo';

/**
 * @param clauseBefore The sentence up to the time.
 * @param tail What follows it in its sentence, without its clock.
 */
export function aheadIn(clauseBefore: string, tail: string, bound: Bound): Ahead | undefined {
  if (isNotice(clauseEnding(clauseBefore), tail, bound)) return 'notice';
  if (isHeadStart(clauseBefore, tail)) return 'head start';
  return isEmbargoWindow(clauseBefore + ' | ' + tail, tail) ? 'embargo' : undefined;
}

/** A time that somebody is told something ahead by: "7 days' advance notice", "con 10 días de antelación". */
const NOTICE =
  /^(?:['’]s?)?(?:[^\w,;.:|-]{1,4}\w[\w-]{0,20}){0,2}[^\w,;.:|-]{1,4}(?:(?:pre-?)?notice|(?:pre-?)?notification|(?:pre-?)?warning|heads[- ]?up|lead time|head start)\b|^,? (?:in advance\b|beforehand\b|im voraus|vorher\b|vorab\b|à l['’]avance|d['’]avance|de préavis|de antelación|de anticipación|de antecedência|di anticipo|di preavviso|van tevoren|vooraf\b|wcześniej\b|заранее|заздалегідь|наперед)/iu;
const NOTICE_OF =
  /\b(?:notice|notification|warning|heads[- ]?up|lead time|head start|vorlauf|préavis|preaviso|antelación|antecedência|preavviso)(?: \w+){0,2} (?:of|von|de|di)\s?$/i;
const TELL_US = wordPattern(TELL_US_WORDS);

/**
 * Whether a time is how long before a publication, at the least, somebody hears of it: those who get an early notice, or we when a reporter publishes.
 * @param clause The clause up to the time.
 */
function isNotice(clause: string, tail: string, bound: Bound): boolean {
  return (
    (bound === 'lower' && (NOTICE.test(tail) || NOTICE_OF.test(clause))) ||
    (hasWord(TELL_US, clause) &&
      (NOTICE.test(tail) || beforePublication(tail) > 0 || isBeforeDisclosure(tail)))
  );
}

/** "Users have had two weeks to update", "the fix has been out for two weeks": a time between a fix and its publication. */
const isHeadStart = (clause: string, tail: string): boolean =>
  OUT_FOR.test(clause) ||
  FOR_OTHERS.test(tail) ||
  (hasWord(USERS, clause) && (UPDATING.test(tail) || isBeforeDisclosure(tail)));

const OUT_FOR = /\b(?:fix|patch|release|update|version)\b[^,;.]{0,40} (?:out|available|live|deployed) for $/i;

const FOR_OTHERS =
  /^ for (?!us\b|me\b|(?:the|our) (?:\w+ ){0,2}(?:team|maintainers?|project|developers?)\b)(?:[^ ,;.]+ ){1,9}?to (?:be able to )?(?:updat|upgrad|appl|instal|deploy|migrat|prepar|patch)/i;
const USERS = wordPattern(USER_WORDS);
const UPDATING =
  /^(?: (?:of |de )?(?:time|zeit|temps|tiempo|tempo|времени|часу))?,? (?:to|in which to|for|zum|zur|für|pour|para|per|на) (?:(?!fix)[^ ,;.]+ ){0,2}?(?:updat|upgrad|patch|appl|instal|deploy|migrat|prepar|aktualis|mettre|actualiz|atualiz|aggiorn|обнов|онов)/i;

/**
 * Whether a time is how long those who prepare a fix of their own know of it before all others do: "a two-week window for distributors until the release".
 * @param sentence The sentence without the time.
 */
const isEmbargoWindow = (sentence: string, tail: string): boolean =>
  hasWord(DISTRIBUTORS, sentence) && (WINDOW.test(tail) || UPDATING.test(tail) || UNTIL_RELEASE.test(tail));

const DISTRIBUTORS = wordPattern(DISTRIBUTOR_WORDS);
const WINDOW = /^[- ](?:[\w-]+ ){0,2}(?:window|embargo|head start|quiet period|private period)\b/i;
const UNTIL_RELEASE =
  /^[^,;.]{0,80} (?:until|till|before|ahead of|prior to|and|bis|vor|jusqu.à|avant|hasta|antes|até|до|перед) (?:\S+ ){0,4}(?:public\w*|releas\w*|disclos\w*|announc\w*|embargo|veröff\w*|divulg\w*|lanz\w*|релиз\S*|публик\S*)/i;

/** The time that another one is lengthened by: "may be extended by up to 14 days". The one that it is extended to is a time of its own. */
export const isExtension = (clause: string, tail: string): boolean =>
  (hasWord(EXTENSION, clause) && !TO.test(clause)) ||
  (/ um $/i.test(clause) && /^[^,;.]{0,40}verläng/i.test(tail)) ||
  /^[- ](?:\w+ )?(?:extension|grace period)\b|^\s?[间間]?[を的]?延[长長]/i.test(tail);

const EXTENSION = wordPattern(EXTENSION_WORDS);
const TO = /(?<![\p{L}])(?:to|auf|à|a|até|naar|do|до)(?: [^ ]+)? $/iu;
