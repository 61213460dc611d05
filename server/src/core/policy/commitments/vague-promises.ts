import type { Prose, Span } from '../../markdown/model';
import { lastMatch, subjectBefore, whereWeBegin } from '../text/subjects';
import { severitiesInProse, severitiesOfLabel } from './severities';
import { stageCuesIn, stagesEnding } from './stages';
import { stagesAfter } from './stages-around';
import { HEAD, TAIL, wordCount, type TimeEvidence } from './time-evidence';
import { isEnglishVagueTime } from './vague-times';
import { asksToWait, isOthersDuty, speaksOfUsElsewhere } from './waits';

export interface TextContext {
  readonly label: Span | undefined;
  /** The text is an item of a list. */
  readonly listed: boolean;
}
/** A vague time is a finding about our own promise only, never about what the reporter does or why something is asked for. */
const PURPOSE =
  /\b(?:help(?:s|ing)?|allow(?:s|ing)?|enabl(?:e|es|ing)|lets?|so (?:that )?(?:we|they|the|it|users)|in order to|able to|makes? it|how (?:quickly|soon|fast)|the more|more (?:quickly|promptly|rapidly)|too|very)\b|^(?:to|by)\b/i;
const OUR_PROMISE =
  /\b(?:we|i|(?:our|the) (?:\w+ ){0,3}(?:team|maintainers?|developers?|project|committee)|maintainers?)\b(?:[^.;]{0,40} will\b|'ll| (?:will|shall|aim|try|strive|endeavou?r|commit|do|work|respond|reply|fix|address|release|patch|take|intend|want|promise|make|handle|investigate|acknowledge|review|are committed|is committed|(?:are|is|am) (?:trying|working|doing|aiming)|treat|publish|provide|ship|deliver|push|issue|resolve|solve|answer|react|get back|triage|confirm|validate|verify|evaluate|assess|look|always|usually|generally|typically))|\b(?:endeavou?rs|strives|aims|undertakes|promises|commits) to\b|\byou(?:'ll| (?:will|should|can)) (?:\w+ )?(?:receive|hear|get|expect|be (?:contacted|notified|informed))|\b(?:reports?|issues?|vulnerabilit(?:y|ies)|fix(?:es)?|patch(?:es)?|(?:security )?updates?|emails?|releases?|advisor(?:y|ies)|problems?|bugs?)\b[^.;]{0,60}\b(?:will be|are|is|gets?) (?:\w+ )?(?:fixed|patched|released|addressed|handled|acknowledged|reviewed|published|investigated|resolved|answered|triaged|issued|made|dealt|prioriti[sz]ed|disclosed|assessed|verified|validated|confirmed|evaluated|examined|checked|mitigated|remediated|corrected)|(?:responderemos|intentaremos|nous (?:examin|répond|trait|ferons)|wir (?:werden|antworten|melden|bemühen)|responderei|мы |我们|私たち|当社|저희)/gi;

export function readVague(
  prose: Prose,
  range: Span,
  sentence: Span,
  { label, listed }: TextContext,
): TimeEvidence | undefined {
  const { text } = prose;
  const head = text.slice(Math.max(sentence.start, range.start - HEAD), range.start);
  const tail = text.slice(range.end, Math.min(sentence.end, range.end + TAIL));
  const open = {
    prose,
    range,
    value: undefined,
    clock: null,
    hold: false,
    conditional: false,
    listed: false,
    short: false,
    ofSection: false,
  };
  const value =
    label === undefined
      ? head
      : text.slice(Math.max(label.end, range.start - HEAD), range.start).replace(/^[\s:|-]+/, '');
  const around =
    [stagesEnding(head), stagesAfter(tail, false).stages].find((stages) => stages.length > 0) ?? [];
  if (label !== undefined && wordCount(value) <= 3) {
    return {
      ...open,
      stages: around,
      severities: severitiesOfLabel(text.slice(0, Math.min(label.end, HEAD))),
      stated: false,
    };
  }
  const clause = head.slice(
    Math.max(head.lastIndexOf(';'), head.lastIndexOf(' but '), whereWeBegin(head)) + 1,
  );
  const promise = lastMatch(OUR_PROMISE, clause + text.slice(range.start, range.end) + tail.slice(0, 80));
  const opening = stageCuesIn(text.slice(0, 40))[0];
  if (
    promise < 0 &&
    listed &&
    sentence.start === 0 &&
    opening?.range.start === 0 &&
    !PURPOSE.test(clause.slice(-60))
  ) {
    return { ...open, stages: around, severities: severitiesInProse(head), listed: true, stated: true };
  }
  const isPromised =
    promise >= 0 ||
    (!isEnglishVagueTime(text.slice(range.start, range.end)) &&
      speaksOfUsElsewhere(text.slice(sentence.start, sentence.end)) &&
      !isOthersDuty(clause));
  if (
    !isPromised ||
    around.length === 0 ||
    asksToWait(clause) ||
    subjectBefore(clause) === 'theirs' ||
    /\bplease\b/i.test(clause)
  )
    return undefined;
  if (PURPOSE.test(clause.slice(-60)) || /\b(?:not|cannot|can't|won't|no)\b/i.test(clause.slice(-40)))
    return undefined;
  return { ...open, stages: around, severities: severitiesInProse(head), stated: true };
}
