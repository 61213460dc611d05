import type { Span, Unit } from '../../markdown/model';
import type { ChannelKind, TopicId } from '../model';
import { headingsAround, isUnder, type Passage } from '../passage';
import { clauseAt, clausesOf, isNegated, type Clause } from '../text/clauses';
import { isAscii } from '../text/letters';
import { FAR, sentencesOf } from '../text/sentences';
import type { Candidate } from './candidates/candidate';
import { leadingTo } from './pointers';
import { isPublicPlace } from './public-reporting';
import {
  isContrasted,
  isDescription,
  isElsewhere,
  isForTheRest,
  isItemOfOthers,
  mayContrast,
  isToDo,
  isUnderPublication,
} from './other-matters';
import {
  isAnnouncementAddress,
  isOfferedForReports,
  isOurAct,
  isOurHandling,
  isOurStep,
  isReporting,
  isSecurityAddress,
  isSubscription,
  namesThoseWeTell,
  sentenceOfWay,
  type SentenceOfWay,
} from './reporting-context';
import { formerWaysIn, isClosed, type FormerWays } from './former-ways';
import { asksForSilence } from './silence';

/** The clause and the sentence that a candidate stands in, with what they tell. */
export interface Around extends SentenceOfWay {
  readonly clause: Clause | undefined;
  readonly isOurs: boolean;
  /** The sentence behind it; empty when it is the last. */
  readonly after: string;
  readonly isForTheRest: boolean;
  /** What the clause says of ways of the past. */
  readonly former: FormerWays;
  readonly isElsewhere: boolean;
  /** The sentence tells where the project handles a report. */
  readonly isHandling: boolean;
}

/** Tells what is around a position of a unit; each sentence and clause is looked at once. */
export function surroundingsIn(unit: Unit, passage: Passage): (position: number) => Around {
  const { text } = unit.prose;
  const leadIn = passage.leadIn(unit) || leadingTo(unit, passage);
  const clauses = clausesOf(text);
  const sentences = sentencesOf(text);
  const at = (range: Span | undefined): string => (range ? text.slice(range.start, range.end) : '');
  const ofClauses = new Map<Clause | undefined, Pick<Around, 'isOurs' | 'isForTheRest' | 'former'>>();
  const ofSentences = new Map<
    number,
    Omit<Around, 'clause' | 'isOurs' | 'isForTheRest' | 'former'> & { readonly mayContrast: boolean }
  >();
  return (position) => {
    const clause = clauseAt(clauses, position);
    const index = sentences.findIndex(({ start, end }) => position >= start && position < end);
    const sentence = index < 0 ? text : at(sentences[index]);
    const before = at(sentences[index - 1]);
    const ofClause = ofClauses.get(clause) ?? {
      isOurs: clause !== undefined && isOurAct(clause.text),
      isForTheRest: clause !== undefined && isForTheRest(clause.text, sentence, before),
      former: formerWaysIn(clause?.text ?? ''),
    };
    ofClauses.set(clause, ofClause);
    const ofSentence = ofSentences.get(index) ?? ofSentenceAt(index, sentence, before);
    ofSentences.set(index, ofSentence);
    const { mayContrast, ...told } = ofSentence;
    const isElsewhere =
      told.isElsewhere && !(mayContrast && isContrasted(sentence, position - (sentences[index]?.start ?? 0)));
    return { clause, ...ofClause, ...told, isElsewhere };
  };

  function ofSentenceAt(index: number, sentence: string, before: string) {
    const ofItem = isItemOfOthers(unit, passage);
    const isOther = ofItem || isElsewhere(sentence, before, leadIn, passage);
    return {
      ...sentenceOfWay(sentence),
      after: at(sentences[index + 1]),
      isElsewhere: isOther,
      mayContrast: isOther && !ofItem && mayContrast(sentence) && !isElsewhere('', '', leadIn, passage),
      isHandling: isOurHandling(sentence),
    };
  }
}

/** Sections whose addresses and links are for something else than reports. */
const OTHER_PURPOSES: readonly TopicId[] = [
  'recognition',
  'encryption',
  'security-updates',
  'last-updated',
  'compliance',
  'dependencies',
  'bounty',
  'scanning',
  'cve',
];

/** Whether a way that stands in a unit is offered for reports by what stands around it. */
export function isOffered(
  candidate: Candidate,
  around: Around,
  unit: Unit,
  passage: Passage,
  isShort: boolean,
): boolean {
  const { kind, range, value } = candidate;
  const own = passage.topics;
  if (around.isElsewhere || isAnnouncementAddress(value)) return false;
  if (around.isForTheRest && !isSecurityAddress(value)) return false;
  if (around.clause && isForbidden(candidate, around.clause)) return false;
  if (isFormer(candidate, around)) return false;
  if (isPublicPlace(kind) && GOES_OTHERWISE.test(unit.prose.text.slice(range.end, range.end + 250)))
    return false;
  if (isContact(kind) && NOT_FOR_REPORTS.test(around.after)) return false;
  if (isContact(kind) && namesThoseWeTell(passage.leadIn(unit))) return false;
  if (around.isOurs && !(isContact(kind) && own.includes('reporting'))) return false;
  if (!isContact(kind) && isOurAct(lastSentence(passage.leadIn(unit)))) return false;
  if ((kind === 'github-advisory' || kind === 'web-form') && around.isHandling) return false;
  if (isExample(unit.prose.text.slice(Math.max(0, range.start - 120), range.start))) return false;
  const said = saidBefore(candidate, around.clause);
  if (kind === 'github-advisory' && isPublished(said)) return false;
  if (isOurStep(said) || isToDo(said) || (candidate.link === undefined && isDescription(said))) return false;
  const elsewhere =
    own.length > 0 && !own.includes('reporting') && own.every((topic) => OTHER_PURPOSES.includes(topic));
  if (elsewhere && !around.isReporting && !isStepOfWay(kind, passage)) return false;
  if (kind === 'github-advisory' && (isSubscription(around.sentence) || isUnderPublication(passage)))
    return false;
  if (candidate.selfEvident)
    return (
      isShort ||
      isUnder(passage, 'reporting') ||
      isReporting(`${titlesAround(passage)} ${passage.leadIn(unit)} ${around.sentence}`)
    );
  if (isContact(kind) && isSecurityAddress(value)) return true;
  return isOfferedForReports(kind, candidate.link?.url, around, unit, passage, isShort);
}

function isFormer({ range }: Candidate, { clause, former }: Around): boolean {
  if (former.all) return true;
  if (clause === undefined || !former.some) return false;
  const start = Math.max(0, range.start - clause.range.start);
  return isClosed(clause.text, start, start + range.end - range.start);
}

const titlesAround = (passage: Passage): string =>
  Array.from(headingsAround(passage), ({ title }) => title).join(' ');

/** A section below that about reports whose title names advisories tells how to use the form. */
const isStepOfWay = (kind: ChannelKind, passage: Passage): boolean =>
  kind === 'github-advisory' &&
  passage.topics.every((topic) => topic === 'security-updates') &&
  isUnder(passage, 'reporting');

const lastSentence = (text: string): string => {
  const last = sentencesOf(text).at(-1);
  return last ? text.slice(last.start, last.end) : text;
};

/** What the clause says right before a candidate. */
function saidBefore({ range }: Candidate, clause: Clause | undefined): string {
  if (clause === undefined) return '';
  const end = Math.max(0, range.start - clause.range.start);
  return clause.text.slice(Math.max(0, end - 200), end);
}

/** "Advisories: published under the Security tab". */
const isPublished = (before: string): boolean =>
  /\b(?:published|listed|announced|posted|disclosed)\b[^.;]{0,80}$/i.test(before) &&
  !/\b(?:report|submit|send|use|go|open|click|navigate|privately)\w*\b/i.test(before);

/** "Do not use it for reports", which the next sentence says. */
const NOT_FOR_REPORTS =
  /^(?:please )?(?:do not|don't|never) (?:use|write to|send \w+ to) (?:it|this|that|them|these)\b[^.;]{0,40}\b(?:report|vulnerabilit|security)/i;

/** An address under a heading about reports is for them whoever the sentence speaks of: "The team at x will answer". */
const isContact = (kind: ChannelKind): boolean =>
  kind === 'email' || kind === 'mailing-list-private' || kind === 'phone';

/** "You can make up an alias (e.g. x)": what the reader may choose is no address of the project. */
const isExample = (before: string): boolean =>
  /\b(?:create|set up|choose|configure|define|replace|make up|use your own|add)\b[^.;]{0,60}\b(?:e\.g\.|for example|for instance|such as|like)[\s,:"'`(<]*$/i.test(
    before,
  ) || TO_AGREE_ON.test(before);
/** "We can discuss other options there (such as x)" */
const TO_AGREE_ON = /\b(?:discuss|agree on|arrange)\b[^.;]{0,40}\b(?:e\.g\.|such as|like)[^.;)]{0,60}$/i;

/** The verb of the way is what is denied: "do not" and "message the admins". */
const DENIED_BEFORE =
  /\b(?:do not|don't|never|avoid|refrain from|instead of|rather than)\s+(?:(?:please|ever|also|simply)\s+)?$/i;

/** "Opening an issue is not the way." */
const DENIED_AFTER =
  /^\W*(?:\w+\s+){0,4}(?:(?:is|are|should|must|may|can) ?(?:not|never)|isn't|aren't|cannot|will be (?:\w+ )?(?:deleted|closed|removed|locked|hidden|ignored|rejected)|(?:can |may |could |might |would |will )?(?:(?:put|place)s? \w+ (?:\w+ )?(?:at|in) (?:\w+ )?(?:risk|danger|jeopardy)|(?:expose|endanger|harm|jeopardi[sz]e)s?))\b/i;

/** "Talk to us on Discord; however, use the address when you report": the same sentence sends reports another way. */
const GOES_OTHERWISE =
  /^[^.!?]{0,80}\b(?:however|but|though)\b[^.!?]{0,60}\b(?:e-?mail|mail|write|contact|use|send)\b(?:[^.!?]|\.(?=\S)){0,80}\b(?:when|to|for|if)\b[^.!?]{0,30}\b(?:report|vulnerab|secur|sensitive)/i;

/** "Do not open an issue", "instead of using the issue tracker": what is forbidden is not offered. */
function isForbidden({ kind, range, link }: Candidate, clause: Clause): boolean {
  const offset = Math.max(0, range.start - clause.range.start);
  const from = Math.max(0, offset - FAR);
  const near = clause.text.slice(from, offset + FAR);
  const index = offset - from;
  // The words of a way hold its verb, which a negation before them denies.
  if (isPublicPlace(kind)) {
    const end = index + range.end - range.start;
    // Some languages deny at the end of the clause.
    const said = isAscii(near) ? near.slice(0, end) : near;
    if (asksForSilence(said, false) || DENIED_AFTER.test(near.slice(end))) return true;
  }
  if (!isNegated(near, index)) return false;
  if (link === undefined && DENIED_BEFORE.test(near.slice(0, index))) return true;
  const before = near.slice(0, index);
  // "Do not hesitate to write to …" and "if you do not get an answer, write to …" offer what follows.
  if (/\b(?:hesitate|afraid|worry)\b/i.test(before)) return false;
  if (isPublicPlace(kind)) return true;
  // A private channel is hardly ever forbidden: "report not in public but to x", "no issues - mail x".
  return (
    /\b(?:do not|don't|never)\s+(?:\w+\s+){0,2}(?:e-?mail|contact|write|send|call|message|use|report)\b[^,;:-]{0,200}$|\b(?:instead of|rather than)\b[^,;:]{0,200}$/i.test(
      before,
    ) && !/\b(?:public\w*|issues?|tracker|discussions?)\b/i.test(before)
  );
}
