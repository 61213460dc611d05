import { placeOf } from '../../markdown/located';
import type { Unit } from '../../markdown/model';
import type { Channel, Policy, PublicInstruction } from '../model';
import { remember } from '../../collections/remember';
import { sentencesOf } from '../text/sentences';

/** A request not to report in public: no public issue, no disclosure before a fix, no details in the tracker. */
const FORBIDS =
  /\b(?:do not|don't|never|not|avoid|refrain from|must not|should not|shouldn't|cannot|without|rather than|instead of|prior to|before)\b(?:[^.;!?]{0,40}?\b(?:open|creat|fil|report|submit|post|disclos|discuss|shar|publi[sc]|us|reveal|announc|includ|put|log|rais|mak|talk|go|expos|mention|send)\w*\b[^.;!?]{0,80}?|[^.;!?]{0,25}?)\b(?:public(?:ly)?|(?:github |gitlab )?issues?(?: tracker)?|(?:issue|bug) tracker|pull requests?|discussions?|tickets?|forums?|social media|in the open|openly|others|anyone)\b|\b(?:publicly|public issues?)\b[^.;]{0,40}\b(?:not|prohibited|discouraged)\b|\bkeep\b.{0,60}\b(?:private|confidential|secret)\b.{0,40}\buntil\b|(?:不要|请勿|請勿|勿|避免).{0,24}(?:公开|公開|issue)|(?:公開|Issue|イシュー).{0,30}(?:しない|せず|避け|控え|ないで)|공개.{0,20}(?:마|말)|\b(?:no|nunca|não|ne|n'|evite)\b.{0,50}\b(?:p[úu]blic\w*|publiqu\w*|issues?)\b|\bnicht\b.{0,60}\b(?:öffentlich\w*|issue)/i;
/** What a forbidding sentence is about: a report, its details, its publication. */
const ABOUT_REPORTS =
  /\b(?:report|disclos|open|creat|fil(?:e|ing)|submit|post|discuss|shar|publish|rais|details?|expos|announce|issue tracker|us(?:e|ing)|abr|cre|divulg|relat|inform|vulnerab|public)\w*|公开|公開|issue|공개/i;

export interface PublicStance {
  readonly stance: Policy['publicIssue'];
  readonly instructions: readonly PublicInstruction[];
}

/** What the document says of reporting in public: `forbidden` by its sentences, else by the public places among its channels. */
export function publicStanceOf(channels: readonly Channel[], forbidden: boolean): PublicStance {
  const offered = channels.filter(
    (channel) => channel.kind === 'public-issue' || channel.kind === 'public-chat',
  );
  const instructions = offered.map((channel) => ({
    ...placeOf(channel.unit, { start: 0, end: 0 }),
    span: channel.span,
    unit: channel.unit,
    lastResort: isLastResort(channel),
  }));
  const privately = channels.some(
    (channel) => channel.effective && channel.kind !== 'public-issue' && channel.kind !== 'public-chat',
  );
  if (forbidden) return { stance: 'forbidden', instructions };
  if (instructions.length === 0) return { stance: 'unmentioned', instructions };
  return {
    stance:
      privately || instructions.every((instruction) => instruction.lastResort) ? 'allowed' : 'requested',
    instructions,
  };
}

/** Whether a unit asks not to report in public. */
export const forbidsPublicReports = remember(
  ({ kind, prose }: Unit): boolean =>
    kind !== 'code' &&
    sentencesOf(prose.text).some(({ start, end }) => {
      const sentence = prose.text.slice(start, end);
      return ABOUT_REPORTS.test(sentence) && FORBIDS.test(sentence) && !isOurOwnRestraint(sentence);
    }),
);

/** "We will not disclose …" and "not a public API" ask nothing of the reporter. */
const isOurOwnRestraint = (sentence: string): boolean =>
  /\b(?:we|team|project|maintainers?) (?:will|do|does|shall|cannot|can't|won't) not?\b(?!.*\b(?:ask|please|accept)\b)|\bnot publicly (?:available|known|accessible)|\bpublic (?:api|key|interface|cloud|internet|network)/i.test(
    sentence,
  ) && !/\bplease\b|\bdo not (?:open|report|create|file)\b/i.test(sentence);

function isLastResort(channel: Channel): boolean {
  const { text } = channel.unit.prose;
  return /\b(?:if (?:you (?:are |can)?(?:unsure|unable|cannot|not|do not|don't|have no)|none|no (?:response|reply|answer)|(?:the|these|that|this) .{0,30}(?:not|un)\w*)|unable to|asking for|without (?:any )?(?:details|sensitive)|no details|minimal|as a last resort|private contact)\b|避免|無法|无法|できない|含まない/i.test(
    text,
  );
}
