import type { Prose, Span, Unit } from '../../markdown/model';
import { findDurations, type Duration, type TimeValue } from './durations/durations';
import type { Commitment, SeverityLevel, Stage } from '../model';
import { matchesOf } from '../text/matches';
import { sentencesOf } from '../text/sentences';
import { severitiesInProse, severitiesOfLabel } from './severities';
import { stageCuesIn, stagesBeginning, stagesEnding } from './stages';
import { findBestEffort, findVagueTimes } from './vague-times';

/** What one unit says about a time by itself. What it leaves open is told by the headings, labels and lead-ins around it. */
export interface TimeEvidence {
  /** The prose that `range` counts in: the unit's own, or that of a cell of the row. */
  readonly prose: Prose;
  readonly range: Span;
  /** Undefined for a vague time. */
  readonly value: TimeValue | undefined;
  /** Empty where the context has to say. */
  readonly stages: readonly Stage[];
  readonly severities: readonly SeverityLevel[];
  readonly clock: Commitment['clock'];
  /** The reporter is asked to wait that long: a time for disclosure, or else no promise of a stage. */
  readonly hold: boolean;
  /** Holds only in a special case: "if it is being exploited". */
  readonly conditional: boolean;
  /** An act without its subject, as lists have them: "Confirm receipt promptly". It is ours when the list tells what we do. */
  readonly listed: boolean;
  /** A sentence that says who does it. Otherwise a bare value, which only a context makes a promise. */
  readonly stated: boolean;
}

/** Reads the times of one unit. The result depends on nothing but the unit, and takes time linear in its text. */
export function timesIn(unit: Unit): TimeEvidence[] {
  if (unit.kind === 'row') return timesInRow(unit);
  if (unit.kind === 'heading' || unit.kind === 'code') return [];
  return timesInText(unit.prose, { label: unit.label, listed: unit.kind === 'item' });
}

/** How much text before and after a time is searched for what it is about. */
const HEAD = 300;
const TAIL = 200;

/** Times of the product, of its support and of its users: no promise to a reporter. */
const OTHER_SUBJECT =
  /\b(?:expir\w*|lifetimes?|time-?outs?|ttl|retention|retain\w*|rotat\w*|sessions?|tokens?|cookies?|cach(?:e|ed|ing)|back-?ups?|logs?|logging|logged|rate[- ]limit\w*|max-age|uptime|passwords?|certificates?|valid for|delet(?:e|ed|es|ion)|stored?|msrv|end[- ]of[- ]life|eol|supported (?:for|until)|support (?:for|period|window)|maintained for|deprecat\w*|inactiv\w*|stale|polling|lockout|requests? per)\b/i;
const SUPPORT_PERIOD =
  /\b(?:support|maintain|backport)(?:s|ed|ing)?\b[^.;]{0,80}\bfor (?:up to |at least |about |around )?(?:an? )?$/i;
const OURS =
  /\b(?:we|we'll|i|i'll|our (?:\w+ ){0,2}(?:goal|aim|policy|target|commitment|promise|process|standard)|team|maintainers?|the project|developers?|committee|you(?:'ll| (?:will|can|should|may|shall))(?: \w+)? (?:receive|expect|hear|get|be)|expect|(?:reports?|issues?|vulnerabilities|fix(?:es)?|patch(?:es)?|updates?|advisor(?:y|ies)|e-?mails?|submissions?) (?:will|are|is|shall|should)(?: \w+)? be|(?:are|is|will be) (?:\w+ )?(?:acknowledged|fixed|patched|released|triaged|assessed|resolved|answered|reviewed|published|disclosed|addressed))\b/gi;
const THEIRS =
  /\bplease (?!allow|give|expect|wait|note|be|do not|don't|refrain|hold|keep)|\byou (?:must|should|shall|need to|have to|are (?:required|expected|asked)) (?!expect|receive|hear|get|allow|give|wait|be|see|not)|\b(?:reporters?|researchers?|users?|contributors?|customers?|vendors?|administrators?|operators?|packagers?|they) (?:must|should|shall|are (?:required|expected|asked|able)|have)\b(?! (?:receive|be|hear|get|expect))/gi;
const HOLD =
  /\b(?:allow(?:s|ing)?|giv(?:e|es|ing)|grant|provid(?:e|es|ing)) (?:us|me|the (?:\w+ ){0,2}(?:team|maintainers?|project|developers?)|reasonable|up to|at least|a |\d)|\b(?:allow|grant|give)(?:s|ing)?\s*$|\bplease allow\b|\bwait(?:ing)?\b|\bhold(?:ing)? (?:off|back)\b|\brefrain\b|\b(?:do not|don't|not to|not) (?:publish|disclose|share|make|discuss|publicly)\b|\bkeep (?:\w+ ){1,4}(?:confidential|private|secret)/i;
/** Reporters who are asked for time are told about our duty. */
const TIME_FOR_US =
  /\b(?:allow|giv|grant|leav)\w* (?:us|me|the (?:\w+ ){0,2}(?:team|maintainers?|developers?|project))\b/i;
const ESCALATION =
  /\b(?:if|should|in case|unless|when|where|after|without)\b[^,;]{0,120}\b(?:not|no|never|n't|don't|haven't|hasn't|didn't|fails?|failed|without|silent|unresponsive|unanswered|unable)\b|\bno (?:response|reply|answer|acknowledge?ment)\b|\bunanswered\b/i;
const CONDITION_BREAK = /^.*,\s/;
const DISCLOSURE = /\bdisclos\w*|\bpubli(?:c|cly|sh\w*|cation)\b|\bembargo\w*/i;
const MODAL = /\b(?:may|might|could|can|would)\b/i;

interface TextContext {
  readonly label: Span | undefined;
  /** The text is an item of a list. */
  readonly listed: boolean;
}

interface SentencePart {
  readonly text: string;
  /** The first offset that no earlier time of the sentence has taken. */
  readonly floor: number;
  readonly end: number;
}

function timesInText(prose: Prose, { label, listed }: TextContext): TimeEvidence[] {
  const { text } = prose;
  const durations = findDurations(text);
  const vague =
    label === undefined ? findVagueTimes(text) : [...findVagueTimes(text), ...findBestEffort(text)];
  if (durations.length === 0 && vague.length === 0) return [];
  const found: TimeEvidence[] = [];
  const labelEnd = label?.end ?? 0;
  const labelText =
    label === undefined ? '' : text.slice(label.start, Math.min(label.end, label.start + HEAD));
  const labelSeverities = severitiesOfLabel(labelText);
  const labelStages = wordCount(labelText) <= 3 ? stagesEnding(labelText) : [];
  let first = true;
  let nextDuration = 0;
  let nextVague = 0;
  for (const sentence of sentencesOf(text)) {
    let floor = sentence.start;
    let previous: readonly Stage[] = [];
    let counted = false;
    for (; (durations[nextDuration]?.range.start ?? Infinity) < sentence.end; nextDuration++) {
      const duration = durations[nextDuration];
      // "Immediate actions:" is a title.
      if (duration === undefined || (duration.anchor !== null && duration.range.end < labelEnd)) continue;
      const following = durations[nextDuration + 1]?.range.start ?? Infinity;
      const part = { text, floor, end: Math.min(sentence.end, following) };
      const read = readDuration(prose, part, duration, {
        labelEnd: duration.range.start < labelEnd ? 0 : labelEnd,
        labelStages: first && duration.range.start >= labelEnd ? labelStages : [],
        labelSeverities,
        previous,
        start: sentence.start,
      });
      floor = Math.max(duration.range.end, read?.consumed ?? 0);
      if (read === undefined) continue;
      first = false;
      counted = true;
      previous = read.evidence.stages;
      found.push(read.evidence);
    }
    for (; (vague[nextVague]?.start ?? Infinity) < sentence.end; nextVague++) {
      const range = vague[nextVague];
      if (range === undefined || counted) continue;
      const evidence = readVague(prose, range, sentence, { label, listed });
      if (evidence === undefined) continue;
      counted = true;
      found.push({
        ...evidence,
        severities: evidence.severities.length > 0 ? evidence.severities : labelSeverities,
      });
    }
  }
  return found;
}

interface DurationContext {
  readonly labelEnd: number;
  readonly labelStages: readonly Stage[];
  readonly labelSeverities: readonly SeverityLevel[];
  readonly previous: readonly Stage[];
  /** Start of the sentence. */
  readonly start: number;
}

function readDuration(
  prose: Prose,
  { text, floor, end }: SentencePart,
  duration: Duration,
  { labelEnd, labelStages, labelSeverities, previous, start }: DurationContext,
): { readonly evidence: TimeEvidence; readonly consumed: number } | undefined {
  const { range } = duration;
  const head = text.slice(Math.max(floor, range.start - HEAD), range.start);
  const afterTime = text.slice(range.end, Math.min(end, range.end + TAIL));
  const clock = clockAfter(afterTime);
  const tail = clock === undefined ? afterTime : afterTime.slice(clock.end);
  if (
    SUPPORT_PERIOD.test(head) ||
    OTHER_SUBJECT.test(head.slice(-120)) ||
    OTHER_SUBJECT.test(tail.slice(0, 60))
  )
    return undefined;
  const clauseBefore = text.slice(Math.max(start, range.start - HEAD), range.start);
  const ours = lastMatch(OURS, clauseBefore);
  if (lastMatch(THEIRS, clauseBefore) > ours && !TIME_FOR_US.test(clauseBefore)) return undefined;

  const value = text
    .slice(Math.max(labelEnd, start, range.start - HEAD), range.start)
    .replace(/^[\s:|-]+/, '');
  const bare = value === '' || wordCount(value) <= 3;
  const tailStages = stagesAfter(tail, value.trim() === '' && labelEnd === 0);
  // What the words after this time say is not said of the next one.
  let consumed = range.end + (clock?.end ?? 0);
  const adjective = stagesOfAdjective(tail);
  let stages = adjective.stages;
  if (stages.length > 0) consumed += adjective.end;
  if (stages.length === 0) stages = labelStages;
  if (stages.length === 0) stages = stagesEnding(head);
  const fromHead = stages.length > 0;
  if (!fromHead) {
    stages = tailStages.stages;
    if (stages.length > 0) consumed = range.end + (clock?.end ?? 0) + tailStages.end;
    else if (wordCount(head) <= 6 && !/\b(?:we|you|i|it|they)\b/i.test(head)) stages = previous;
  }

  const hold = HOLD.test(clauseBefore);
  if (hold && stages.every((stage) => stage !== 'update')) {
    if (
      DISCLOSURE.test(head) ||
      DISCLOSURE.test(tail) ||
      BEFORE_PUBLICATION.test(tail) ||
      (fromHead && stages.includes('disclose'))
    )
      stages = ['disclose'];
    else if (duration.bound === 'lower' && stages.length > 0) stages = ['other'];
  }
  if (isEscalation(clauseBefore)) stages = DISCLOSURE.test(tail) ? ['disclose'] : ['other'];
  if (duration.bound === 'cadence' && stages.length > 0 && !stages.includes('update')) return undefined;
  if (
    duration.anchor !== null &&
    !isAnchorUsed(duration, { head, tail, value, bare, ours: ours >= 0, labelled: labelEnd > 0, stages })
  )
    return undefined;

  const bySeverityAfter = severityAfter(tail);
  if (bySeverityAfter.severities.length > 0)
    consumed = Math.max(consumed, range.end + (clock?.end ?? 0) + bySeverityAfter.end);
  let severities = bySeverityAfter.severities;
  if (severities.length === 0) severities = severitiesInProse(head);
  if (severities.length === 0 && wordCount(head) <= 6)
    severities = severitiesOfLabel(head.replace(/\b(?:with)?in\b[^]*/i, ''));
  if (severities.length === 0) severities = [...labelSeverities];
  const stated = ours >= 0 || lastMatch(OURS, tail) >= 0 || hold;
  return {
    evidence: {
      prose,
      range,
      value: duration,
      stages,
      severities,
      clock: clock?.clock ?? clockBefore(clauseBefore),
      hold,
      conditional: isSpecialCase(clauseBefore) || isSpecialCase(tail),
      listed: false,
      stated,
    },
    consumed,
  };
}

/** "90-day disclosure timeline": what follows the time says what it is a time of. */
const ADJECTIVE =
  /^[\s-](?:[\w-]+ ){0,3}(?:timelines?|timeframe|window|period|deadline|target|policy|embargo|sla|goal|turnaround|response|response time|notice)\b/i;

function stagesOfAdjective(tail: string): { readonly stages: readonly Stage[]; readonly end: number } {
  const match = ADJECTIVE.exec(tail);
  if (match === null) return { stages: [], end: 0 };
  // A "response target for patches" is a target for patches.
  const object = /^ for (?:[\w-]+ ){0,3}[\w-]+/.exec(tail.slice(match[0].length));
  const byObject = object === null ? [] : stagesBeginning(object[0]).stages;
  const stages = byObject.length > 0 ? byObject : stagesBeginning(match[0]).stages;
  return { stages, end: match[0].length + (byObject.length > 0 ? (object?.[0].length ?? 0) : 0) };
}

const BEFORE_PUBLICATION =
  /^ (?:ahead of|before|prior to|in advance of) (?:\w+ ){0,3}(?:public\w*|releas\w+|publish\w*|disclos\w+|announc\w+)/i;

/** The stage that the words after a time name: "30 days to apply a patch", "48 hours for an initial response". */
function stagesAfter(
  tail: string,
  opens: boolean,
): { readonly stages: readonly Stage[]; readonly end: number } {
  const publication = BEFORE_PUBLICATION.exec(tail);
  if (publication !== null) return { stages: ['disclose'], end: publication[0].length };
  // Only a time that opens its sentence is told by the main clause: "Within 48 hours, we acknowledge your report".
  const clause = opens ? tail : (/^[^,;|]*/.exec(tail)?.[0] ?? '');
  const until = /\b(?:but|while|however|so that|so we)\b/i.exec(clause)?.index ?? clause.length;
  const { stages, end } = stagesBeginning(clause.slice(0, until));
  // The rest of the phrase belongs to this time too: "to get back to you with a first response and 30 days to …".
  const rest = /\b(?:and|or)\b/i.exec(tail.slice(end));
  return { stages, end: rest === null ? clause.length : Math.min(clause.length, end + rest.index) };
}

/** "for critical issues and …", "(high)": the levels that a time holds for, told after it. */
function severityAfter(tail: string): { readonly severities: SeverityLevel[]; readonly end: number } {
  if (!/^\s*(?:\(|\[|for\b|on\b|in (?:the )?case of\b|if\b|when\b|-\s|:)/i.test(tail))
    return { severities: [], end: 0 };
  const lead =
    tail
      .slice(0, 80)
      .split(/;|\.\s|(?:,|\s(?:and|while|but))\s+(?!critical|high|medium|moderate|low|severe)/i)[0] ?? '';
  return { severities: severitiesInProse(lead.replace(/[)\]]/g, ' )')), end: lead.length };
}

function isEscalation(clause: string): boolean {
  // The condition must still be open: "if it is not fixed, we publish within 90 days" promises the publication.
  return ESCALATION.test(clause.replace(CONDITION_BREAK, ''));
}

interface AnchorContext {
  readonly head: string;
  readonly tail: string;
  /** What stands between the label, or the start of the sentence, and the time. */
  readonly value: string;
  readonly bare: boolean;
  readonly ours: boolean;
  readonly labelled: boolean;
  readonly stages: readonly Stage[];
}

/** A condition that is more than "once we have confirmed your report", which every report meets. */
function isSpecialCase(text: string): boolean {
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

/** "Immediately" and "next release" are everyday words. They are a promise as a value, or right beside the stage that we do then. */
function isAnchorUsed(
  { anchor, range }: Duration,
  { head, tail, value, bare, ours, labelled, stages }: AnchorContext,
): boolean {
  if (range.end <= range.start || MODAL.test(head.slice(-60))) return false;
  if (anchor !== 'immediate' && bare) return true;
  if (anchor !== 'immediate') return stages.includes('fix') || severitiesInProse(head).length > 0;
  if (value.trim() === '') return true;
  if (!ours && !labelled) return false;
  const near = [
    ...stagesEnding(head.split(/\s/).slice(-4).join(' ')),
    ...stagesBeginning(tail.split(/\s/).slice(0, 4).join(' ')).stages,
  ];
  return near.length > 0;
}

const CLOCK =
  /^\s*,?\s*(?:of|after|from|since|following|upon|once)\s+(?:(?:the|your|our|an?|its|initial|first|date|day|time|of|when|we|you|it|is|are|being|has|been|have|that|original|vendor|issue|vulnerability|bug|successful|formal)\s+)*(?:(receipt|receiv\w+)|(report\w*|submi\w+|notif\w+|disclos\w+|contact)|(confirm\w*|validat\w*|triag\w*|verif\w*|acknowledg\w*|assess\w*|accept\w*)|(fix\w*|patch\w*|release\w*|availab\w*)|publi\w*|discover\w*)(?:\s+date)?(?:\s*\([^)]{0,40}\))?/i;

function clockAfter(tail: string): { readonly clock: Commitment['clock']; readonly end: number } | undefined {
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

function clockBefore(head: string): Commitment['clock'] {
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

/** A vague time is a finding about our own promise only, never about what the reporter does or why something is asked for. */
const PURPOSE =
  /\b(?:help(?:s|ing)?|allow(?:s|ing)?|enabl(?:e|es|ing)|lets?|so (?:that )?(?:we|they|the|it|users)|in order to|able to|makes? it|how (?:quickly|soon|fast)|the more|more (?:quickly|promptly|rapidly)|too|very)\b|^(?:to|by)\b/i;
const OUR_PROMISE =
  /\b(?:we|i|(?:our|the) (?:\w+ ){0,3}(?:team|maintainers?|developers?|project|committee)|maintainers?)\b(?:[^.;]{0,40} will\b|'ll| (?:will|shall|aim|try|strive|endeavou?r|commit|do|work|respond|reply|fix|address|release|patch|take|intend|want|promise|make|handle|investigate|acknowledge|review|are committed|is committed|treat|publish|always|usually|generally|typically))|\byou(?:'ll| (?:will|should|can)) (?:\w+ )?(?:receive|hear|get|expect|be (?:contacted|notified|informed))|\b(?:reports?|issues?|vulnerabilit(?:y|ies)|fix(?:es)?|patch(?:es)?|(?:security )?updates?|emails?|releases?|advisor(?:y|ies)|problems?|bugs?)\b[^.;]{0,60}\b(?:will be|are|is|gets?) (?:\w+ )?(?:fixed|patched|released|addressed|handled|acknowledged|reviewed|published|investigated|resolved|answered|triaged|issued|made|dealt|prioriti[sz]ed|disclosed|assessed)|(?:responderemos|intentaremos|nous (?:examin|répond|trait|ferons)|wir (?:werden|antworten|melden|bemühen)|responderei|мы |我们|私たち|当社|저희)/gi;

function readVague(
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
  const clause = head.slice(Math.max(head.lastIndexOf(';'), head.lastIndexOf(' but ')) + 1);
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
  if (
    promise < 0 ||
    around.length === 0 ||
    HOLD.test(clause) ||
    lastMatch(THEIRS, clause) >= 0 ||
    /\bplease\b/i.test(clause)
  )
    return undefined;
  if (PURPOSE.test(clause.slice(-60)) || /\b(?:not|cannot|can't|won't|no)\b/i.test(clause.slice(-40)))
    return undefined;
  return { ...open, stages: around, severities: severitiesInProse(head), stated: true };
}

const lastMatch = (pattern: RegExp, text: string): number => {
  let last = -1;
  for (const match of matchesOf(pattern, text)) last = match.index;
  return last;
};

const wordCount = (text: string): number =>
  text
    .trim()
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Columns that never hold a promised time, and tables about releases. */
const OTHER_COLUMN =
  /\b(?:cvss|score|description|examples?|definition|criteria|impact|notes?|version|date|owner)\b/i;
const RELEASE_TABLE =
  /\b(?:versions?|branch(?:es)?|eol|end[- ]of[- ](?:life|support)|supported|lts)\b|版本|バージョン|버전/i;

const SEVERITY_COLUMN = /\b(?:severity|priority|level|criticality|risk|class)\b/i;

function timesInRow({ cells, table }: Unit): TimeEvidence[] {
  const titles = cells.map((_, column) => table?.header[column]?.text.slice(0, HEAD) ?? '');
  if (titles.slice(0, 2).some((title) => RELEASE_TABLE.test(title))) return [];
  const rowLabel = cells[0]?.text.slice(0, HEAD) ?? '';
  const rowStages = stagesEnding(rowLabel);
  const levelColumn = titles.findIndex((title) => SEVERITY_COLUMN.test(title));
  const rowSeverities = severitiesOfLabel(
    (levelColumn < 0 ? undefined : cells[levelColumn]?.text.slice(0, HEAD)) ?? rowLabel,
  );
  return cells.flatMap((cell, column) => {
    const title = titles[column] ?? '';
    if (column === 0 || column === levelColumn || OTHER_COLUMN.test(title)) return [];
    const inside = timesInCell(cell, title);
    const columnStages = stagesEnding(title);
    const single = inside.length === 1;
    // A row that names a level is about that level alone, whatever stage its first cell mentions in passing.
    const outer =
      rowStages.length > 0 && !(rowSeverities.length > 0 && columnStages.length > 0)
        ? rowStages
        : columnStages;
    const around = rowSeverities.length > 0 ? rowSeverities : severitiesOfLabel(title);
    return inside.map((evidence) => ({
      ...evidence,
      stages: evidence.stages.length > 0 && !(single && outer.length > 0) ? evidence.stages : outer,
      severities: evidence.severities.length > 0 && !single ? evidence.severities : around,
    }));
  });
}

/** A cell's times; a bare number takes its unit from the title of the column: "Fix (days)". */
function timesInCell(cell: Prose, title: string): TimeEvidence[] {
  const unit = /\b(minutes?|hours?|(?:business |working )?days?|weeks?|months?)\b/i.exec(title)?.[1];
  if (unit !== undefined && /^\D{0,3}\d{1,3}(?:\s?(?:-|to)\s?\d{1,3})?\D{0,2}$/.test(cell.text)) {
    const [duration] = findDurations(`${cell.text.replace(/(?<!\D)\D+$/, '')} ${unit}`);
    const end = Math.min(duration?.range.end ?? 0, cell.text.length);
    if (duration !== undefined) return [bareValue(cell, { start: duration.range.start, end }, duration)];
  }
  return timesInText(cell, { label: { start: 0, end: 0 }, listed: false });
}

const bareValue = (prose: Prose, range: Span, value: TimeValue | undefined): TimeEvidence => ({
  prose,
  range,
  value,
  stages: [],
  severities: [],
  clock: null,
  hold: false,
  conditional: false,
  listed: false,
  stated: false,
});
