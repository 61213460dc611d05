import { placeOf, sourceOf, sourceSpan } from '../../markdown/located';
import type { List, Located, Table, Unit } from '../../markdown/model';
import { clockSetBy, withoutClock } from './clocks';
import { wordCount, type TimeEvidence } from './time-evidence';
import { timesIn } from './times';
import type { Commitment, SeverityLevel, Stage } from '../model';
import { headingsAround, type Passage } from '../passage';
import { remember } from '../../collections/remember';
import { isSpecialCase } from '../text/conditions';
import { sentencesOf } from '../text/sentences';
import { severitiesOfLabel } from './severities';
import { stagesBeginning, stagesEnding, stagesOfLabel } from './stages';

/**
 * The times that a passage promises, in reading order: one entry for each stage and each severity that a time is given for.
 * A time counts as a promise when its sentence, label, table, list or heading says which stage of handling a report it is for.
 */
export function commitmentsIn(passage: Passage): Commitment[] {
  const announced = passage.heading === undefined ? [] : timesOf(passage.heading);
  if (announced.length === 0 && passage.body.every((unit) => timesOf(unit).length === 0)) return [];
  const leadIns = leadInsOf(passage.body);
  const clock = clockOf(passage.body);
  const titles = titlesOf(passage);
  const ofVersions = isOfVersions(passage);
  const commitments: Commitment[] = [];
  const units = announced.length > 0 ? passage.units : passage.body;
  for (const [index, unit] of units.entries()) {
    const context: Context = {
      title: passage.title,
      titles,
      ofVersions,
      leadIn: leadIns.get(unit.list ?? unit.table ?? unit),
      parent: unit.parent,
    };
    for (const time of timesOf(unit)) {
      if (time.listed && !isOurList(context)) continue;
      if (unit.list !== undefined && namesConditions(context)) continue;
      const own = stagesOf(time, unit, context);
      const stages = (
        own.length > 0 || !mayLead(unit) ? own : stagesBelow(units, index, context, leadIns)
      ).filter((stage) => time.value?.bound !== 'cadence' || stage === 'update');
      if (stages.length === 0) continue;
      const levels = severitiesOf(time, context);
      const conditional = time.conditional || isCase(context);
      for (const stage of stages) {
        for (const severity of levels.length > 0 ? levels : [null]) {
          commitments.push(
            commitmentOf(
              unit,
              { ...time, conditional },
              stage,
              severity,
              time.clock ?? clockFor(stage, clock),
            ),
          );
        }
      }
    }
  }
  return withoutAnswered(commitments);
}

const timesOf = remember(timesIn);

/** The window or deadline for publication that a policy sets: the first one that can be checked. */
export function disclosureWindowOf(commitments: readonly Commitment[]): Commitment | undefined {
  return commitments.find(
    ({ stage, hours, anchor }) => stage === 'disclose' && (hours !== null || anchor === 'immediate'),
  );
}

const DECLINES =
  /\b(?:no|without (?:an?|any)?|not (?:have|offer|provide|promise|guarantee|commit to)|(?:can|could|do|does|will)(?: ?not|n't) (?:have |offer |provide |promise |guarantee |commit to |make |give )(?:you |any |an? |to )*)\s?(?:(?:any|a|an|formal|strict|specific|fixed|guaranteed|official|contractual|particular|exact|firm|hard|service|level|response|support|security(?:[- ]response)?|window|and|or|fix|resolution) ){0,7}(?:slas?|service[- ]level|(?:response|turnaround|resolution|fix|reaction) times?|timelines?|timeframes?|deadlines?|response)\b(?! (?:time )?(?:is|was|has been) (?:received|given))|\b(?:best|reasonable)[- ]efforts?\b|\b(?:no|not|can't|cannot) (?:\w+ ){0,4}(?:guarantee|promis|commitment)\w* (?:\w+ ){0,5}(?:respon\w+|repl\w+|times?|timelines?|timeframes?|fix(?:es)?)\b|ベストエフォート|尽力而为|最善の努力|不(?:承诺|保证|承諾|保證)[^。]{0,8}(?:时间|期限|時間)|sin garantía de (?:tiempo|respuesta)|keine (?:garantierten? |festen? )?(?:reaktions|antwort)zeit/i;
/** Best effort for old releases or for a technique says nothing about times. */
const OTHER_EFFORT =
  /\b(?:versions?|releases?|branch(?:es)?|backport\w*|platforms?|sanitiz\w+|detect\w*|redact\w*|mitigation against)\b/i;

/** Where a passage says that no times are promised ("no SLA", "best effort", "we cannot guarantee a response time"); undefined where it does not. */
export function declinesTimesIn(passage: Passage): Located | undefined {
  const declining = passage.body.find((unit) => refusalIn(unit) !== undefined);
  const refusal = declining && refusalIn(declining);
  if (refusal === undefined) return undefined;
  // "Best effort" for a version speaks of its fixes; no SLA is none wherever that is said.
  const isOfVersions = titlesOf(passage).some((title) => VERSION_SECTION.test(title));
  return isOfVersions && !NO_SLA.test(sourceOf(refusal)) ? undefined : refusal;
}

const NO_SLA = /\bslas?\b|service[- ]level|\bresponse\b/i;

const refusalIn = remember((unit: Unit): Located | undefined => {
  if (unit.kind === 'heading' || unit.kind === 'code') return undefined;
  for (const sentence of sentencesOf(unit.prose.text)) {
    const text = unit.prose.text.slice(sentence.start, sentence.end);
    const match = DECLINES.exec(text);
    if (match === null || (/effort/i.test(match[0]) && OTHER_EFFORT.test(text))) continue;
    // "If you get no response" is about a case, and the reporter's own effort is no promise of ours.
    if (
      /\b(?:if|should|in case|when)\b/i.test(
        text.slice(text.lastIndexOf(',', match.index) + 1, match.index),
      ) ||
      /\byou(?:r)? (?:\w+ ){0,3}$/i.test(text.slice(0, match.index))
    )
      continue;
    return placeOf(unit, {
      start: sentence.start + match.index,
      end: sentence.start + match.index + match[0].length,
    });
  }
  return undefined;
});

const OUR_LEAD_IN =
  /\b(?:we|the (?:\w+ ){0,2}team|maintainers?|you (?:can|should|will) expect|what happens)\b(?! (?:recommend|ask|request|encourage|suggest|advise))/i;
const OUR_TITLE =
  /\b(?:response|timeline|what (?:to|you can|can you) expect|what happens|our (?:process|commitments?)|handling|process)\b/i;

/** Whether a list tells what we do: its lead-in or its heading says so. */
const isOurList = (context: Context): boolean =>
  OUR_LEAD_IN.test(leading(context)) || OUR_TITLE.test(context.title);

/** "If a flaw is found in a dependency:" leads to what is done in that case alone. */
const isCase = (context: Context): boolean =>
  leading(context).endsWith(':') && isSpecialCase(leading(context));

/** "We publish at once if:" leads to what may be the case, and not to what is done. */
const namesConditions = (context: Context): boolean => CONDITIONS_FOLLOW.test(leading(context));
const CONDITIONS_FOLLOW =
  /(?:^|\s)(?:if|when|unless|wenn|falls|es sei denn|si|sauf si|se|als|tenzij|jeśli|если|якщо)(?: (?:any|one|all|either)(?: one)? of (?:the following|these)(?: \w+){0,4})?\s?:$/i;

/** How the text ends that leads to a list or table. */
const leading = ({ leadIn, parent }: Context): string =>
  (leadIn ?? parent)?.prose.text.slice(-TITLE_LENGTH) ?? '';

interface Context {
  /** The title of the section. */
  readonly title: string;
  /** This title and the ones around it, from the inside; a document's own title says nothing about a part of it. */
  readonly titles: readonly string[];
  /** It is a section about supported versions. */
  readonly ofVersions: boolean;
  /** The paragraph right before the list or table. */
  readonly leadIn: Unit | undefined;
  readonly parent: Unit | undefined;
}

function commitmentOf(
  unit: Unit,
  { prose, range, value, conditional }: TimeEvidence,
  stage: Stage,
  severity: SeverityLevel | null,
  clock: Commitment['clock'],
): Commitment {
  return {
    block: unit.block,
    span: sourceSpan(prose, range),
    stage,
    severity,
    hours: value?.hours ?? null,
    minimumHours: value?.minimumHours ?? null,
    business: value?.business ?? false,
    anchor: value?.anchor ?? null,
    vague: value === undefined,
    clock,
    bound: value?.bound ?? 'upper',
    conditional,
    text: prose.text.slice(range.start, range.end),
    unit,
  };
}

/** What units have a paragraph that leads to them: the lists and tables of a passage, and paragraphs that stand like the items of a list. */
type LeadIns = ReadonlyMap<List | Table | Unit, Unit>;

/** The unit right before each list and table, where that is a paragraph, and what leads to "Critical: 2 days" in a paragraph of its own. */
function leadInsOf(units: readonly Unit[]): LeadIns {
  const leadIns = new Map<List | Table | Unit, Unit>();
  const seen = new Set<List | Table>();
  let previous: Unit | undefined;
  for (const unit of units) {
    const group = unit.list ?? unit.table;
    if (group !== undefined && !seen.has(group)) {
      seen.add(group);
      if (previous?.kind === 'paragraph') leadIns.set(group, previous);
    }
    if (group === undefined && isLikeItem(unit)) {
      const leadIn = previous && (leadIns.get(previous) ?? (endsWithColon(previous) ? previous : undefined));
      if (leadIn !== undefined) leadIns.set(unit, leadIn);
    }
    previous = unit;
  }
  return leadIns;
}

/** "Critical: 2 days", with nothing more. */
const isLikeItem = ({ kind, prose: { text } }: Unit): boolean =>
  kind === 'paragraph' &&
  text.length <= TITLE_LENGTH &&
  wordCount(text) <= 8 &&
  /^[^:.]{1,40}: ?\S/.test(text);

const endsWithColon = ({ kind, prose }: Unit): boolean => kind === 'paragraph' && prose.text.endsWith(':');

/** Sections whose times are about the product, its releases or its use. */
const OTHER_SECTION =
  /\b(?:features?|best practices?|hardening|configur\w+|recommendations?|considerations?|changelog|history|release (?:process|schedule|notes|cycle)|(?:un)?supported|versions?|support (?:policy|matrix|lifecycle|period)|version support|compliance|scann\w+|audits?|dependenc\w+|authentication|authorization|deployment|data protection|privacy|backups?|monitoring|access control|maintenance|session|rate limit\w*|retention|(?:past|previous|known|fixed|resolved|published) (?:security )?(?:advisor\w+|vulnerabilit\w+|issues|incidents|cves))\b|datenschutz|maßnahmen|funktionen|données|mesures|medidas|datos|dados|boas práticas|buenas prácticas|misure|меры|рекомендаци|措施|最佳实践|隐私|対策|プライバシー|대책|개인정보/i;
const VERSION_SECTION =
  /\b(?:supported|support (?:policy|matrix|lifecycle|period)|version support|end of life|eol)\b/i;
const TIMELINE_SECTION =
  /\b(?:time\w*|slas?|severit\w+|priorit\w+|response|process|expect|handling|remediation|commitments?|targets?)\b/i;
/** A section that is about the handling of reports, whatever the one around it is about. */
const HANDLING_SECTION =
  /\b(?:timelines?|slas?|severit(?:y|ies)|priorit(?:y|ies)|respon[sd]\w*|triage|remediation|vulnerability (?:report|disclos|handl|manage)\w*|report(?:s|ing)? (?:an? |your |security |the )*(?:vulnerabilit|issue|bug|problem)\w*|disclosures?|what (?:to|you can) expect)\b/i;

/** Whether the nearest of the sections around, from the inside, that is about either is one of these and not of the handling of reports. */
function isUnder(titles: readonly string[], sections: RegExp): boolean {
  const deciding = titles.find((title) => sections.test(title) || HANDLING_SECTION.test(title));
  return deciding !== undefined && sections.test(deciding);
}

/** Hours from which a wait that names no purpose is a wait before publication. */
const LONG_WAIT = 30 * 24;
/** How many words of a parent, lead-in or heading are a title and not a text of their own. */
const TITLE_LENGTH = 160;

function stagesOf(
  time: TimeEvidence,
  unit: Unit,
  { titles, ofVersions, leadIn, parent }: Context,
): readonly Stage[] {
  if (ofVersions || isUnder(titles, time.stated ? VERSION_SECTION : OTHER_SECTION)) return [];
  if (time.stages.length > 0) return time.stages;
  const levelled = time.severities.length > 0;
  for (let around = parent; around !== undefined; around = around.parent) {
    const stages = stagesEnding(withoutClock(around.prose.text.slice(0, TITLE_LENGTH)));
    if (stages.length > 0) return stages;
  }
  if (leadIn !== undefined) {
    const stages = stagesEnding(withoutClock(leadIn.prose.text.slice(-TITLE_LENGTH)));
    if (stages.length > 0 && leadIn.prose.text.endsWith(':')) return stages;
  }
  if (unit.kind === 'heading' && !levelled) return [];
  if (
    !levelled &&
    !time.hold &&
    unit.kind === 'paragraph' &&
    !time.stated &&
    !time.short &&
    !time.ofSection &&
    unit.label === undefined
  )
    return [];
  for (const title of time.ofSection ? titles.slice(0, 1) : titles) {
    const stages = stagesOfLabel(withoutClock(title)).filter((stage) => !(stage === 'disclose' && levelled));
    if (stages.length > 0) return stages.slice(-1);
  }
  if (levelled && titles.some((title) => TIMELINE_SECTION.test(title))) return ['fix'];
  if (time.ofSection && (time.clock !== null || isUnder(titles, HANDLING_SECTION))) return ['other'];
  // A wait for so long is one for publication; a shorter one is for an answer.
  return time.hold ? [(time.value?.hours ?? 0) >= LONG_WAIT ? 'disclose' : 'other'] : [];
}

/** A label with its time, of which the items below tell what is done then: "1. Short term (24 hours)", "Within 2 days you get:". */
const mayLead = (unit: Unit): boolean =>
  (unit.kind === 'item' || endsWithColon(unit)) && wordCount(unit.prose.text) <= 8;

function stagesBelow(
  units: readonly Unit[],
  index: number,
  { titles, ofVersions }: Context,
  leadIns: LeadIns,
): readonly Stage[] {
  if (ofVersions || isUnder(titles, OTHER_SECTION)) return [];
  for (let next = index + 1; next < units.length; next++) {
    const unit = units[next];
    const isBelow = unit?.parent === units[index] || (unit?.list && leadIns.get(unit.list) === units[index]);
    if (unit === undefined || !isBelow) break;
    const { stages } = stagesBeginning(unit.prose.text.slice(0, TITLE_LENGTH));
    if (stages.length > 0) return stages;
  }
  return [];
}

/** The nearest section that says what it is about is one about supported versions alone. */
function isOfVersions(passage: Passage): boolean {
  const [topics] = Array.from(headingsAround(passage), (heading) => heading.topics).filter(
    (list) => list.length > 0,
  );
  return topics?.length === 1 && topics[0] === 'supported-versions';
}

function titlesOf(passage: Passage): string[] {
  return Array.from(headingsAround(passage))
    .filter(({ level }, index) => level > 1 || (index === 0 && level === 1))
    .map(({ title }) => title.slice(0, TITLE_LENGTH));
}

function severitiesOf(
  time: TimeEvidence,
  { title: sectionTitle, leadIn, parent }: Context,
): readonly SeverityLevel[] {
  if (time.severities.length > 0) return time.severities;
  for (let around = parent; around !== undefined; around = around.parent) {
    const title =
      around.label === undefined ? around.prose.text : around.prose.text.slice(0, around.label.end);
    const levels = isTitle(title) ? severitiesOfLabel(title) : [];
    if (levels.length > 0) return levels;
  }
  if (time.stated) return [];
  const leading = leadIn?.prose.text.endsWith(':') === true ? leadIn.prose.text : '';
  // What leads to the list is nearer, but a title that names its scale is plainer.
  for (const title of SCALE.test(sectionTitle) ? [sectionTitle, leading] : [leading, sectionTitle]) {
    const levels = isTitle(title) ? severitiesOfLabel(title) : [];
    if (levels.length > 0) return levels;
  }
  return [];
}

const SCALE = /severity|priority|schweregrad|gravi|緊急度|深刻度|严重程度|심각도/i;

/** As short as a title: at most five words, or as many characters of a script without spaces as those would have. */
const isTitle = (text: string): boolean =>
  text.length <= TITLE_LENGTH &&
  text.split(' ').length <= 5 &&
  !/[\u3040-\u30ff\u3400-\u9fff]{20}/.test(text);

function clockOf(units: readonly Unit[]): Commitment['clock'] {
  for (const unit of units) {
    const clock = clockIn(unit);
    if (clock !== null) return clock;
  }
  return null;
}

/** What comes before the confirmation does not count from it. */
const clockFor = (stage: Stage, clock: Commitment['clock']): Commitment['clock'] =>
  (stage === 'acknowledge' || stage === 'assess') && clock !== 'receipt' && clock !== 'report' ? null : clock;

const clockIn = remember((unit: Unit) => clockSetBy(unit.prose.text));

/**
 * Leaves out what is answered elsewhere: "depends on severity" by the levels below it, and a vague word or a release without a date by a number for
 * the same stage in the same unit ("promptly, within 2 days", "next minor release, within 60 days at most").
 */
function withoutAnswered(commitments: readonly Commitment[]): Commitment[] {
  const checkable = commitments.filter(({ vague }) => !vague);
  const byUnit = new Map<Unit, Commitment[]>();
  for (const commitment of checkable)
    byUnit.set(commitment.unit, [...(byUnit.get(commitment.unit) ?? []), commitment].slice(-20));
  const levelled = checkable.some(({ severity }) => severity !== null);
  const answered = checkable.find(({ stage }) => stage === 'acknowledge');
  return commitments.filter(({ unit, stage, severity, hours, vague, text }) => {
    // After a receipt the answer in "assessment and answer" is what the assessment comes to.
    if (
      stage === 'acknowledge' &&
      severity === answered?.severity &&
      (hours ?? 0) > (answered.hours ?? Infinity)
    )
      return !byUnit.get(unit)?.some((other) => other.stage === 'assess' && other.hours === hours);
    if (hours !== null) return true;
    if (vague && levelled && /severity|priority|risk|criticality|impact/i.test(text)) return false;
    return !byUnit
      .get(unit)
      ?.some(
        (other) => other.stage === stage && (vague || (other.hours !== null && other.severity === severity)),
      );
  });
}
