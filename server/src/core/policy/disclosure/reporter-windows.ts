import { remember } from '../../collections/remember';
import { lastWhile } from '../../collections/search';
import type { Span, Unit } from '../../markdown/model';
import { indexAtSource } from '../../markdown/runs';
import type { Commitment } from '../model';
import { sentencesOf } from '../text/sentences';

/** What reporters may do, or are asked to wait with; or a name of the time until publication. */
const WINDOW =
  /\b(?:you|reporters?|researchers?|finders?)\b[^.;]{0,80}\b(?:may|can|could|free|entitled|wait|withhold|refrain|hold|keep)\b|\b(?:embargo\w*|wait|hold off|refrain|withhold|allow|give (?:us|the)|(?:do|does|must|should|shall|may) ?not|don't|not to)\b|\b(?:disclosure|publication|embargo)(?: \w+)? (?:deadline|window|timelines?|period|policy|schedule|limit|date)\b|\bdeadline\b|\b\d+[- ]days? (?!(?:of|after|from|since|following|before|until) )(?:\w+ )?(?:disclosure|embargo)\b|\b(?:Sie|Melder\w*|vous|usted\w*|você\w*)\b|不要|请勿|可以|できます|しない/i;
/** What comes before or after the publication itself, and is not for reporters. */
const OTHER =
  /\b(?:post-?mortem|distributors?|distros?|vendors?|downstream|packagers?|pre-?notif\w*|pre-?announce\w*|advance notice|whichever|earlier of|later of|sooner of)\b/i;

/** The time is one for which reporters keep a vulnerability to themselves: not that of an advisory, of a notice to distributors, or of a choice. */
export function isReporterWindow({ stage, clock, conditional, unit, span, hours }: Commitment): boolean {
  if (stage !== 'disclose' || hours === null || conditional || clock === 'fix' || clock === 'confirmation')
    return false;
  const at = unit.kind === 'row' ? 0 : indexAtSource(unit.prose.runs, span.start);
  const sentence = lastWhile(windowsIn(unit), ({ start }) => start <= at);
  return sentence !== undefined && at < sentence.end;
}

/** The sentences of a unit, or the whole of a row, that are about such a time. */
const windowsIn = remember(({ kind, prose: { text } }: Unit): readonly Span[] =>
  (kind === 'row' ? [{ start: 0, end: text.length }] : sentencesOf(text)).filter(({ start, end }) => {
    const said = text.slice(start, Math.min(end, start + LONGEST));
    return WINDOW.test(said) && !OTHER.test(said);
  }),
);

/** How much of a sentence is looked at, in UTF-16 units. */
const LONGEST = 600;
