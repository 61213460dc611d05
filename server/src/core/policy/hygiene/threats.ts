import { remember } from '../../collections/remember';
import { placeOf } from '../../markdown/located';
import type { Located } from '../../markdown/model';
import { isUnder, type Passage } from '../passage';
import { clauseAt, clausesOf, isNegated } from '../text/clauses';
import { matchesOf } from '../text/matches';
import { sentenceAround } from '../text/sentences';

const THREAT =
  /\b(?:(?:take|takes|pursue|pursues|initiate|face|faces|result in|lead to|subject to|threatened with) (?:\w+ ){0,3}(?:legal|criminal|disciplinary|judicial) (?:actions?|proceedings|consequences|charges|prosecution|measures|steps)|prosecut(?:e|ed|ion)|press charges|(?:will|shall|may) sue\b|(?:reported?|referred?|hand(?:ed)? over) (?:\w+ ){0,3}to (?:the )?(?:police|authorities|law enforcement)|full(?:est)? extent of the law|(?:met with|subject to|face) strict enforcement|strict enforcement of (?:this|these|our) (?:policy|rules|terms)|zero[- ]tolerance (?:policy )?(?:for|to|towards?|against|on) (?:any |all )?(?:violations?|unauthori[sz]ed|breach\w*|public disclosure|non-?compliance|testing)|(?:will|shall) be (?:\w+ )?(?:banned|blacklisted|blocklisted)|rechtliche schritte|strafanzeige|poursuites (?:judiciaires|pénales)|actions? en justice|(?:acciones|medidas) (?:legales|judiciales)|(?:ações|medidas) (?:legais|judiciais)|azioni legali)\b|法律手段|法的措置|법적 조치/gi;

/** What all of them have. */
const SIGN =
  /legal|criminal|disciplinary|judici|prosecut|press charges|\bsue\b|police|authorities|law enforcement|of the law|strict enforcement|zero.tolerance|banned|blacklist|blocklist|rechtlich|strafanzeige|poursuites|en justice|legais|法律|法的|법적/i;

/** Against those who do harm, or from somebody else; or about reports that nobody wrote. */
const FAIR =
  /\b(?:malicious\w*|bad[- ]faith|good[- ]faith|intent(?:ion)? to (?:harm|damage)|criminals?|extort\w*|ransom|blackmail|harass\w*|abus\w+|spam\w*|slop|ai|llm|third[- ]part(?:y|ies)|subpoena|court order|exploit(?:ed|ing|s)? (?:the|a|any|this) (?:vulnerabilit|issue|flaw)|böswillig\w*|malveillan\w*|malintencionad\w*|mala fe|buena fe|mauvaise foi|bonne foi|má-fé|boa-fé)(?!\w)/i;

/** Words of a passage that threaten those who report. What is promised not to be done, and what is done to those who mean harm, is no threat. */
export const threatsIn = remember((passage: Passage): readonly Located[] => {
  if (isUnder(passage, 'safe-harbor')) return [];
  return passage.body.flatMap((unit) => {
    const { text } = unit.prose;
    if (unit.kind === 'code' || !SIGN.test(text)) return [];
    return matchesOf(THREAT, text).flatMap(({ 0: words, index }) => {
      const clause = clauseAt(clausesOf(text), index);
      if (FAIR.test(sentenceAround(text, index))) return [];
      if (clause && isNegated(clause.text, index - clause.range.start)) return [];
      return [placeOf(unit, { start: index, end: index + words.length })];
    });
  });
});
