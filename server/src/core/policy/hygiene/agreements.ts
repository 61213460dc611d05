import { remember } from '../../collections/remember';
import { placeOf } from '../../markdown/located';
import type { Unit } from '../../markdown/model';
import type { AgreementDemand } from '../model';
import { isNegated } from '../text/clauses';
import { sentencesOf } from '../text/sentences';

/** The sentences of a unit that make reports depend on an agreement with the reporter, in the order of the text. */
export const agreementsIn = remember((unit: Unit): readonly AgreementDemand[] => {
  const { text } = unit.prose;
  if (unit.kind === 'code' || unit.kind === 'heading' || !AGREEMENT.test(text)) return [];
  return sentencesOf(text).flatMap((range): AgreementDemand[] => {
    const sentence = text.slice(range.start, range.end);
    const agreement = AGREEMENT.exec(sentence);
    if (agreement === null || !DEMANDS.test(sentence) || OF_OTHERS.test(sentence)) return [];
    // A contract or terms must be asked of those who report; nobody else is asked for their silence.
    if (agreement[1] === undefined && !OF_REPORTS.test(sentence)) return [];
    if (DENIED.test(sentence) || isNegated(sentence, agreement.index)) return [];
    return [{ ...placeOf(unit, range), unit, range }];
  });
});

const AGREEMENT =
  /\b(?:(NDAs?|(?:non-?disclosure|confidentiality) agreements?)|contracts?|(?:(?:our|the|these|this) )(?:terms(?: and conditions| of (?:service|use))?|agreement))\b/i;
const DEMANDS =
  /\b(?:must|requires?|required|have to|needs? to|obliged|mandatory|before|prior to|subject to|only (?:after|if|when|accept)|ask (?:you|reporters|researchers) to (?:sign|agree|accept|enter))\b/i;
const OF_REPORTS = /\b(?:report\w*|submi(?:t|ssion)\w*|researchers?|finders?|disclos(?:e|ing|ures?))\b/i;
/** Members of a private list, partners and staff; payments; and what the contract of a customer says besides. */
const OF_OTHERS =
  /\b(?:members?|distributors?|distributions?|vendors?|partners?|employees|maintainers?|committee|customers?|enterprise|subscribers?|embargo\w*|mailing list|bount\w*|rewards?|payments?|paid|smart contracts?|contract-|licen[cs]e\w*|licensing|contributor|api|interface|code of conduct)\b/i;
const DENIED = /\b(?:no|not|never|without|don't|doesn't|won't|n't|neither|nor)\b/i;
