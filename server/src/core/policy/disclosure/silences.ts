import { placeOf } from '../../markdown/located';
import type { EndlessSilence } from '../model';
import { isUnder, type Passage } from '../passage';
import { sentencesOf } from '../text/sentences';

/** Words that each of these sentences has one of. */
const HINT =
  /\b(?:until|till|permission|approv\w+|consent|authori[sz]ation|agreement|clearance|never|circumstances|at no time|at any time)\b/i;

/** The sentences of a passage that ask reporters not to publish a vulnerability, for as long as the project likes. */
export function endlessSilencesIn(passage: Passage): EndlessSilence[] {
  const inPolicy = isUnder(passage, 'disclosure-policy');
  return passage.body.flatMap((unit) => {
    const { text } = unit.prose;
    if (unit.kind === 'code' || !HINT.test(text)) return [];
    return sentencesOf(text).flatMap((sentence): EndlessSilence[] => {
      const said = text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST));
      const kind = kindOf(said, inPolicy);
      return kind ? [{ ...placeOf(unit, trimmed(text, sentence)), kind, unit }] : [];
    });
  });
}

/** How much of a sentence is looked at, in UTF-16 units. */
const LONGEST = 500;

const trimmed = (text: string, { start, end }: { readonly start: number; readonly end: number }) => ({
  start,
  end: start + text.slice(start, end).trimEnd().length,
});

const FORBIDS =
  /\b(?:do not|don't|does not|never|must not|mustn't|may not|should not|shouldn't|shall not|can ?not|can't|not to|refrain|avoid|abstain|not (?:publicly |openly )?(?:disclos|publish|shar|reveal|discuss)\w*|prohibited|forbidden|not (?:allowed|permitted|authori[sz]ed)|at no time|under no circumstances|no (?:public )?(?:disclosure|publication)|only)\b/i;
const KEEPS =
  /\bkeep(?:ing)?\b[^.;]{1,60}\b(?:confidential|private|secret|undisclosed)\b|\bconfidentiality\b/i;
const PUBLISHES =
  /\b(?:disclos\w*|publish\w*|publication|publici[sz]\w*|go(?:ing)? public|mak(?:e|ing) (?:\w+ ){0,4}public|shar(?:e|ed|ing)|reveal\w*|discuss\w*|releas(?:e|ing) (?:\w+ ){0,3}(?:details|information|exploits?|pocs?))\b/i;
const FLAW =
  /\b(?:vulnerab\w*|issues?|details?|findings?|flaws?|exploits?|bugs?|problems?|reports?|pocs?|proofs?|disclosure|publication|weakness\w*|information|it|them|this)\b/i;
const OTHER_OBJECT =
  /\b(?:personal|user|customer|private|sensitive|production) (?:data|information)\b|\bpii\b|\byour (?:name|identity|details|contact|personal|e-?mail)\b|\b(?:passwords?|credentials?|secrets|tokens?|keys?|identity of)\b/i;
/** The project speaks of itself, or of what happens to the report. */
const OURS =
  /\b(?:we|i|our (?:\w+ )?team|the (?:\w+ ){0,2}(?:team|maintainers?|project)|maintainers?|they)(?:'ll| will| would| do| shall| can| may| also| generally| usually| always)*\s(?:not|never|don't|won't|cannot|keep|avoid|refrain|only)\b|\b(?:will|is|are) (?:not|never|only)? ?(?:be )?(?:\w+ )?(?:disclosed|published|released|shared|kept|public)\b|\bwe (?:will |'ll )?(?:keep|treat|handle|only|disclose|publish)\b|\byour (?:explicit |prior |written |express )*(?:consent|permission|approval|agreement)\b|\b(?:reporters?'?s?|researchers?'?s?) (?:consent|permission|approval|agreement)\b/i;
/** Only somebody's approval ends the silence. */
const APPROVAL =
  /\b(?:without|(?:only|permitted|allowed) (?:with|after|upon)|unless|except with|subject to|requires?|before|until|prior to)\b(?: [\w'’]+){0,8}? (?:permission|approv(?:al|ed|e)|consent|authori[sz](?:ation|ed?)|clearance)\b/i;
const ABSOLUTE = /\b(?:never|at no time|under no circumstances|under any circumstances|at any time)\b/i;
/** What ends a silence: a moment, an act, a date. */
const LIMIT =
  /\b(?:until|till|before|unless|prior to|without|except|first|reasonable|agreed?|agreement|coordinat\w+|whichever|days?|weeks?|months?|date)\b/i;
const UNTIL_FIXED =
  /\b(?:until|till)\b[^.;,]{0,40}?\b(?:fix(?:ed|es)?|patch(?:ed|es)?|resol(?:ved?|ution)|address(?:ed)?|remediat\w+|mitigat\w+|solution|corrected|released?)\b/i;
const UNTIL = /\b(?:until|till)\b/i;
const HAS_LIMIT =
  /\b(?:reasonable|mutual\w*|agreed?|agreement|coordinat\w+|whichever|days?|weeks?|months?|hours?|date|chance|opportunity|time to)\b/i;

function kindOf(said: string, inPolicy: boolean): EndlessSilence['kind'] | undefined {
  const silent = (FORBIDS.test(said) && PUBLISHES.test(said)) || KEEPS.test(said);
  if (
    !silent ||
    !FLAW.test(said) ||
    OURS.test(said.slice(0, UNTIL.exec(said)?.index)) ||
    OTHER_OBJECT.test(said)
  )
    return undefined;
  if (APPROVAL.test(said) && !/\breasonable\b|\bdays?\b|\bweeks?\b|\bmonths?\b/i.test(said))
    return 'approval';
  if (inPolicy && ABSOLUTE.test(said) && PUBLISHES.test(said) && !LIMIT.test(said)) return 'never';
  return UNTIL_FIXED.test(said) && !HAS_LIMIT.test(said) ? 'until-fixed' : undefined;
}
