import type { SeverityLevel, Stage } from '../model';
import { severitiesInProse } from './severities';
import { comesAlong } from './adjuncts';
import { stageCuesIn, stagesBeginning } from './stages';
import { beforePublication } from './waits';

/** "90-day disclosure timeline": what follows the time says what it is a time of. */
const ADJECTIVE =
  /^[\s-](?:(?!(?:and|or|to|with|but)\b)[\w-]+ ){0,3}(?:timelines?|timeframe|window|period|deadline|target|policy|embargo|sla|goal|turnaround|response|response time|notice)\b/i;

export function stagesOfAdjective(tail: string): { readonly stages: readonly Stage[]; readonly end: number } {
  const match = ADJECTIVE.exec(tail);
  if (match === null) return { stages: [], end: 0 };
  // A "response target for patches" is a target for patches.
  const object = /^ for (?:[\w-]+ ){0,3}[\w-]+/.exec(tail.slice(match[0].length));
  const byObject = object === null ? [] : stagesBeginning(object[0]).stages;
  const stages = byObject.length > 0 ? byObject : stagesBeginning(match[0]).stages;
  return { stages, end: match[0].length + (byObject.length > 0 ? (object?.[0].length ?? 0) : 0) };
}

const CONDITION = /^ ?[:,-] (?:if|unless|when|where|in case|should)\b[^,;.:]{0,120},/i;
/** "The two weeks start when we have confirmed it": from when a time counts is no act. */
const COUNTS_FROM =
  /^(?:[- ][\w-]+){0,4} (?:starts?|begins?|runs?|(?:is|are) (?:counted|measured)) (?:\w+ )?(?:from|when|once|at|after|on|with)\b/i;

/** The stage that the words after a time name: "30 days to apply a patch", "48 hours for an initial response". */
export function stagesAfter(
  tail: string,
  opens: boolean,
): { readonly stages: readonly Stage[]; readonly end: number } {
  if (COUNTS_FROM.test(tail)) return { stages: [], end: tail.length };
  const publication = beforePublication(tail);
  if (publication > 0) return { stages: ['disclose'], end: publication };
  // "At 90 days: if no fix is out, we publish": what is done then stands behind the condition.
  const condition = CONDITION.exec(tail)?.[0].length ?? 0;
  if (condition > 0) {
    const { stages, end } = stagesBeginning(tail.slice(condition));
    if (stages.length > 0) return { stages, end: condition + end };
  }
  // Only a time that opens its sentence is told by the main clause: "Within 48 hours, we acknowledge your report".
  const clause = opens ? tail : (/^[^,;|]*/.exec(tail)?.[0] ?? '');
  const until = /\b(?:but|while|however|so that|so we)\b/i.exec(clause)?.index ?? clause.length;
  const { stages, end } = stagesBeginning(clause.slice(0, until));
  // The rest of the phrase belongs to this time too: "to get back to you with a first response and 30 days to …".
  const rest = /\b(?:and|or|und|et)\b|(?<= )[yeiи](?= )|[并並,;、]/i.exec(tail.slice(end));
  return { stages, end: rest === null ? clause.length : Math.min(clause.length, end + rest.index) };
}

/** An answer or an update that brings the assessment is both: "we respond within 3 days with our evaluation". */
export function broughtAlong(stages: readonly Stage[], tail: string): readonly Stage[] {
  if (stages.length !== 1 || (stages[0] !== 'acknowledge' && stages[0] !== 'update')) return [];
  const [first] = stageCuesIn(tail);
  return first?.stage === 'assess' && comesAlong(tail.slice(0, first.range.start)) ? ['assess'] : [];
}

const LEVEL_FOLLOWS =
  /^\s*(?:\(|\[|(?:for|on|in (?:the )?case of|if|when|pour|für|bei|para|per|voor|bij|dla|для|за)\s|-\s|:)/i;

/** "for critical issues and …", "(high)": the levels that a time holds for, told after it. */
export function severityAfter(tail: string): { readonly severities: SeverityLevel[]; readonly end: number } {
  if (!LEVEL_FOLLOWS.test(tail)) return { severities: [], end: 0 };
  // "(critical: 7 days)": what a bracket says that stays open is said of the time in it.
  if (/^\s*[([][^)\]]*$/.test(tail)) return { severities: [], end: 0 };
  const lead =
    tail
      .slice(0, 80)
      .split(/;|\.\s|(?:,|\s(?:and|while|but))\s+(?!critical|high|medium|moderate|low|severe)/i)[0] ?? '';
  return { severities: severitiesInProse(lead.replace(/[)\]]/g, ' )')), end: lead.length };
}
