import type { Commitment } from '../model';

const CLOCK =
  /^\s*,?\s*(?:of|after|from|since|following|upon|once)\s+(?:(?:the|your|our|an?|its|initial|first|date|day|time|of|when|we|you|it|is|are|being|has|been|have|that|original|vendor|issue|vulnerability|bug|successful|formal)\s+)*(?:(receipt|receiv\w+)|(report\w*|submi\w+|notif\w+|disclos\w+|contact)|(confirm\w*|validat\w*|triag\w*|verif\w*|acknowledg\w*|assess\w*|accept\w*)|(fix\w*|patch\w*|release\w*|availab\w*)|publi\w*|discover\w*)(?:\s+date)?(?:\s*\([^)]{0,40}\))?/i;

/** The clock that the words right after a time name: "of receiving your report". */
export function clockAfter(
  tail: string,
): { readonly clock: Commitment['clock']; readonly end: number } | undefined {
  const match = CLOCK.exec(tail);
  if (match === null) return undefined;
  return { clock: clockOf(match), end: match[0].length };
}

const clockOf = (match: RegExpExecArray): Commitment['clock'] =>
  match[1] !== undefined
    ? 'receipt'
    : match[2] !== undefined
      ? 'report'
      : match[3] !== undefined
        ? 'confirmation'
        : match[4] !== undefined
          ? 'fix'
          : null;

const CLOCK_BEFORE =
  /\b(?:once|after|when|if|upon|following)\s(?:\w+\s){0,4}(?:(receipt|received)|(reported|submitted)|(confirmed|confirmation|validated|validation|triaged|verified|accepted)|(fixed|patched|released))\b/i;

const CLOCK_IN_TITLE =
  /\b(?:from|after|since|following|upon)\s(?:\w+\s){0,3}?(?:receipt|report\w*|submission|confirm\w*|validat\w*|triage|verif\w*|acknowledg\w*|assess\w*|disclosure|notification)\b/gi;

/** A title without the event that its times count from: "Targets (from acknowledgement)" are none for the acknowledgement. */
export const withoutClock = (title: string): string => title.replace(CLOCK_IN_TITLE, ' ');

/** The clock that the words before a time name: "once confirmed, we fix it within". */
export function clockBefore(head: string): Commitment['clock'] {
  const match = CLOCK_BEFORE.exec(head);
  return match === null ? null : clockOf(match);
}

/** The clock that a sentence sets for the times around it: "All times count from the day we confirm the issue." */
export function clockSetBy(text: string): Commitment['clock'] {
  const match =
    /\b(?:clock|times?|deadlines?|timelines?|periods?|targets?|slas?)\b[^.]{0,40}\b(?:start|count|begin|run|measured|calculated)\w*\b[^.]{0,60}?(?:(receipt|received?)|(report(?!er)\w*|submi\w+)|(confirm\w*|validat\w*|triag\w*|verif\w*|accepted)|(fix\w*|released?))\b/i.exec(
      text,
    );
  if (match === null) return null;
  // "when a complete report is confirmed": what happens to the report decides.
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 30);
  return match[2] !== undefined &&
    /^ (?:is|has been|was) (?:confirmed|validated|triaged|verified|accepted)/i.test(after)
    ? 'confirmation'
    : clockOf(match);
}
