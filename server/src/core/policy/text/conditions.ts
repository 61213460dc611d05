/** The word that a clause begins with that holds only under a condition. */
const CONDITION =
  /^(?:if|unless|when|only|should|in case|in the event|where|once|since|because|as|although|while|for (?:\w+ ){0,3}(?:that|which|who))\b/i;

/** Where the condition that a clause begins with ends, which is at its comma; -1 when it begins with none. */
export const conditionEnd = (clause: string): number => (CONDITION.test(clause) ? clause.indexOf(',') : -1);

const ESCALATION =
  /\b(?:if|should|in case|unless|when|where|after|without)\b[^,;]{0,120}\b(?:not|no|never|n't|don't|haven't|hasn't|didn't|fails?|failed|without|silent|unresponsive|unanswered|unable)\b|\bno (?:response|reply|answer|acknowledge?ment)\b|\bunanswered\b/i;
const CONDITION_BREAK = /^.*,\s/;

/** Whether a text ends in a condition of getting no answer: "if you have not heard from us within". */
export function isEscalation(text: string): boolean {
  // The condition must still be open: "if it is not fixed, we publish within 90 days" promises the publication.
  return ESCALATION.test(text.replace(CONDITION_BREAK, ''));
}

/** A condition that is more than "once we have confirmed your report", which every report meets. */
export function isSpecialCase(text: string): boolean {
  const condition = /\b(?:if|unless|in case|in the event|where|when|provided that)\b([^,;.|]{0,80})/i.exec(
    text,
  )?.[1];
  return (
    condition !== undefined &&
    !/\b(?:confirm|accept|valid|verif|receiv|report|discover|f[io]und?|submi|applicable|possible|necessary|you\b|critical|high|medium|moderate|low|severity)/i.test(
      condition,
    )
  );
}
