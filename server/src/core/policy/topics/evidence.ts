import { groupBy } from '../../collections/groups';
import { rememberTexts } from '../../collections/remember-texts';
import { remember } from '../../collections/remember';
import { absolute, placeOf } from '../../markdown/located';
import type { List, Span, Unit } from '../../markdown/model';
import { instructionsIn } from '../leftovers/template-instructions';
import type { Evidence, TopicId } from '../model';
import { isUnder, type Passage } from '../passage';
import { speaksOfSecurity } from '../text/security';
import { sentencesOf } from '../text/sentences';
import { whereWeBegin } from '../text/subjects';
import { cuesIn, cuesOf, type CueList, type CueMatch } from './cues';
import { isOnlyAbout, isUnderProduct, topicsAround } from './sections';
import { titleTopics } from './titles';
import { VOCABULARY } from './vocabulary';
import type { TopicVocabulary } from './vocabulary/vocabulary';

/** A heading that announces a topic. */
export const HEADING = 2.5;
/** A promise that says how long it takes: a reader points there, however often others say that it will be soon. */
export const NUMBERED = 3.5;
/** So plain that no other words of the sentence, and no heading, make it mean something else. */
const CERTAIN = 2.4;
/** By itself, this shows that a policy speaks of a topic. */
export const STRONG = 2.25;
/** So does this, where nothing stronger does. */
export const ENOUGH = 2;
/** Two of these at one place show it. */
const WEAK = 1;
/** Three of these do: items of a list that nothing asks for by name. */
const SLIGHT = 0.7;

/** What the body of a passage says of each topic, in the order of the text. */
export const evidenceIn = remember((passage: Passage): readonly Evidence[] => {
  const evidence: Evidence[] = [];
  const named = new Map<List, Set<number>>();
  const { excluded, ofReports } = lookupOf(VOCABULARY);
  for (const unit of passage.body) {
    if (!isContent(unit)) continue;
    for (const found of evidenceOf(unit)) {
      if (isOfProduct(found, passage) && ofReports.has(found.topic)) continue;
      const asked = found.points >= ENOUGH && isAskedFor(unit, passage, found.topic);
      // A report tells of boundaries and risks; the policy does not.
      if (asked && excluded.get(found.topic)?.includes('report-content')) continue;
      if (
        found.points === CERTAIN ||
        !excluded
          .get(found.topic)
          ?.some((topic) => (passage.topics[0] === topic && passage.level > 1) || isOnlyAbout(passage, topic))
      )
        evidence.push(asked ? { ...found, points: ENOUGH } : found);
    }
    evidence.push(...itemEvidence(unit, passage, named));
  }
  return evidence;
});

/** A sentence under a heading about the product names neither a flaw nor a report: "paths are checked before publication". */
const isOfProduct = ({ source, points, unit }: Evidence, passage: Passage): boolean =>
  source === 'sentence' && points !== CERTAIN && isUnderProduct(passage) && !namesFlaws(unit);

const namesFlaws = remember(
  ({ prose: { text } }: Unit): boolean => speaksOfSecurity(text) || NAMES_REPORTS.test(text),
);
const NAMES_REPORTS = /report|issue|fix|patch|advisor|finding|\bbugs?\b/i;

/** What a report should contain names other topics in passing: "whether you want credit". */
const isAskedFor = (unit: Unit, passage: Passage, topic: TopicId): boolean =>
  unit.kind === 'item' && topic !== 'report-content' && asksFor(passage.leadIn(unit), passage);

/** "Write to us with:" asks for what its list names, under a heading about reports. */
const asksFor = (leadIn: string, passage: Passage): boolean =>
  asks(leadIn) || (WITH.test(leadIn) && isUnder(passage, 'reporting'));

/** "A tool to attach files", with a list of what it does below, asks for nothing. */
const asks = (leadIn: string): boolean => ASKS.test(leadIn) && LEADS_ON.test(leadIn);
const LEADS_ON =
  /[:：]\s*$|\b(?:please|should|must|needs?|want|kindly|ideally|following|below|reports?|submissions?)\b|[^\x00-\x7f]/i;

/** What speaks to the author, and not to readers, is not the policy's. */
export const isContent = (unit: Unit): boolean =>
  unit.kind !== 'heading' && instructionsIn(unit).length === 0 && !TO_COME.test(unit.prose.text);

/** "To be added." stands where nothing is said yet. */
const TO_COME =
  /^\W{0,3}(?:tbd|tba|todo|to be (?:added|announced|defined|determined|published|decided)|coming soon|placeholder)\b.{0,120}$/i;

/** The headings' own part: the topics that a passage's heading announces. */
export const headingEvidence = remember(({ heading, title, topics }: Passage): readonly Evidence[] =>
  heading === undefined
    ? []
    : topics.map((topic) => ({
        topic,
        source: 'heading',
        points: HEADING,
        unit: heading,
        block: heading.block,
        span: heading.span,
        words: title,
      })),
);

/** Evidence by its place in the text. */
export function inOrder(evidence: readonly Evidence[]): readonly Evidence[] {
  const starts = new Map(evidence.map((one) => [one, absolute(one).start]));
  return [...evidence].sort((a, b) => (starts.get(a) ?? 0) - (starts.get(b) ?? 0));
}

export const evidenceByTopic = (evidence: readonly Evidence[]): ReadonlyMap<TopicId, readonly Evidence[]> =>
  groupBy(evidence, ({ topic }) => topic);

type Meaning =
  | { readonly topic: TopicId; readonly points: number }
  /** The sentence does not speak of the topic. */
  | { readonly topic: TopicId; readonly points: undefined };

/** What the vocabularies say, put together for looking it up. */
interface Lookup {
  readonly sentences: CueList<Meaning>;
  readonly tables: CueList<TopicId>;
  readonly items: CueList<{ readonly topic: TopicId; readonly name: number }>;
  readonly weakLabels: ReadonlySet<TopicId>;
  readonly weakTwice: ReadonlySet<TopicId>;
  readonly excluded: ReadonlyMap<TopicId, readonly TopicId[]>;
  readonly ofReports: ReadonlySet<TopicId>;
}

/** Made when the first policy is read. */
const lookupOf = remember((vocabulary: readonly TopicVocabulary[]): Lookup => ({
  sentences: vocabulary.flatMap(({ id: topic, certain, strong, passing, weak, not }) => [
    ...cuesOf<Meaning>(certain, { topic, points: CERTAIN }),
    ...cuesOf<Meaning>(strong, { topic, points: STRONG }),
    ...cuesOf<Meaning>(passing, { topic, points: ENOUGH }),
    ...cuesOf<Meaning>(weak, { topic, points: WEAK }),
    ...cuesOf<Meaning>(not, { topic, points: undefined }),
  ]),
  tables: vocabulary.flatMap(({ id, tables }) => cuesOf(tables, id)),
  items: vocabulary.flatMap(({ id: topic, items }) =>
    Object.values(items ?? {}).flatMap((cues) =>
      cues.map((cue, name) => ({ cue, meaning: { topic, name } })),
    ),
  ),
  weakLabels: new Set(vocabulary.filter(({ weakLabels }) => weakLabels).map(({ id }) => id)),
  weakTwice: new Set(vocabulary.filter(({ weakTwice }) => weakTwice).map(({ id }) => id)),
  ofReports: new Set(vocabulary.filter(({ ofReports }) => ofReports).map(({ id }) => id)),
  excluded: new Map(vocabulary.map(({ id, notUnder = [] }) => [id, notUnder])),
}));

/** What a unit says by its own words, whatever stands around it. */
export const evidenceOf = remember((unit: Unit): readonly Evidence[] => {
  if (unit.kind === 'code')
    return unit.block.source.includes('BEGIN PGP PUBLIC KEY BLOCK')
      ? [
          {
            topic: 'encryption',
            source: 'key',
            points: STRONG,
            unit,
            block: unit.block,
            span: unit.span,
            words: '',
          },
        ]
      : [];
  const { text } = unit.prose;
  return [
    ...labelEvidence(unit),
    ...sentencesOf(text).flatMap((sentence) => sentenceEvidence(unit, sentence)),
    ...tableEvidence(unit),
  ];
});

/** How far from a cue, in UTF-16 units, other words of its sentence tell that it means something else. */
const NEAR = 40;

/** What comes next in the sentence is said of something else: "shipped as patch versions and credited in the changelog". */
const GOES_ON = /;|\s(?:and|but)\s$/i;

function sentenceEvidence(unit: Unit, { start, end }: Span): Evidence[] {
  return topicsSaidIn(unit.prose.text.slice(start, end)).map(({ topic, points, range }) =>
    evidenceAt(unit, topic, 'sentence', points, { start: start + range.start, end: start + range.end }),
  );
}

interface SaidTopic {
  readonly topic: TopicId;
  readonly points: number;
  /** In the sentence. */
  readonly range: Span;
}

/** Another weak cue of the topic, in other words of the sentence. */
const isApart = (
  { meaning, range }: CueMatch<Meaning>,
  { topic, range: { start, end } }: SaidTopic,
): boolean =>
  meaning.topic === topic && meaning.points === WEAK && (range.start >= end || range.end <= start);

/** A sentence counts once for a topic, with the strongest of its cues, or with two weak ones: "hashed with a salt, and expires". */
const topicsSaidIn = rememberTexts((text): readonly SaidTopic[] => {
  const { sentences, weakTwice } = lookupOf(VOCABULARY);
  const found = cuesIn(sentences, text);
  const best = new Map<TopicId, SaidTopic>();
  for (const { meaning, range } of found) {
    const { topic, points } = meaning;
    if (points === undefined || points <= (best.get(topic)?.points ?? 0)) continue;
    const isDenied =
      points !== CERTAIN &&
      found.some(
        (other) =>
          other.meaning.topic === topic &&
          other.meaning.points === undefined &&
          other.range.start < range.end + NEAR &&
          range.start < other.range.end + NEAR &&
          !GOES_ON.test(text.slice(range.end, other.range.start)) &&
          whereWeBegin(text.slice(other.range.start, range.start)) < 0,
      );
    if (!isDenied) best.set(topic, { topic, points, range });
  }
  for (const topic of weakTwice) {
    const weak = best.get(topic);
    if (weak?.points === WEAK && found.some((other) => isApart(other, weak)))
      best.set(topic, { ...weak, points: ENOUGH });
  }
  const request = best.has('report-content') ? undefined : requestIn(text);
  if (request !== undefined && !found.some(isNoRequest))
    best.set('report-content', { topic: 'report-content', ...request });
  return [...best.values()];
});

/** In UTF-16 units; longer strong words at the start are a sentence. */
const LONGEST_LABEL = 50;

const isNoRequest = ({ meaning }: { readonly meaning: Meaning }): boolean =>
  meaning.topic === 'report-content' && meaning.points === undefined;

/** "Please attach a, b and c": a request for two things that a report has. */
function requestIn(text: string): { readonly points: number; readonly range: Span } | undefined {
  const request = REQUESTS.exec(text);
  if (request === null) return undefined;
  const start = request.index;
  const items = cuesIn(lookupOf(VOCABULARY).items, text.slice(start));
  if (new Set(items.map(({ meaning }) => meaning.name)).size < 2) return undefined;
  return { points: STRONG, range: { start, end: Math.min(text.length, start + 80) } };
}
const REQUESTS =
  /(?:^|[,:;]\s|\b(?:please|should|must|kindly|and|also|ideally)\s)(?:include|provide|describe|attach|specify|state|mention|give us|tell us|add)\b|(?:^|[\s,:;])(?:inclu(?:ya|ye|yez|a|í|ez|re)|indi(?:que|quez|ca|cá)(?![a-zà-ÿ])|joignez|précisez|fournissez|proporcion[ae]|descr[ie]v|inform[ea]\s|angeben|beifügen|nenne|beschreib|vermeld|podaj|dołącz|укажите|приложите|опишите)|附上|请(?:提供|说明|註明)|添えて|含めて/i;

function labelEvidence(unit: Unit): Evidence[] {
  const { label } = unit;
  if (label === undefined) return [];
  const text = unit.prose.text.slice(label.start, label.end);
  if (text.length > LONGEST_LABEL || /[.!?]$/.test(text)) return [];
  const { topics } = titleTopics(text);
  if (topics.length === 0) return [];
  const { sentences, weakLabels } = lookupOf(VOCABULARY);
  const found = cuesIn(sentences, unit.prose.text.slice(label.start, label.end + NEAR));
  return topics.flatMap((topic) =>
    found.some(({ meaning }) => meaning.topic === topic && meaning.points === undefined)
      ? []
      : [evidenceAt(unit, topic, 'label', weakLabels.has(topic) ? WEAK : STRONG, label)],
  );
}

/** The heading row of a table speaks for its first row. */
function tableEvidence(unit: Unit): Evidence[] {
  if (unit.table?.rows[0] !== unit.cells) return [];
  const header = unit.table.header.map(({ text }) => text).join(' | ');
  return cuesIn(lookupOf(VOCABULARY).tables, header).map(({ meaning }) => ({
    ...evidenceAt(unit, meaning, 'table', STRONG, { start: 0, end: unit.prose.text.length }),
    words: header,
  }));
}

function evidenceAt(
  unit: Unit,
  topic: TopicId,
  source: Evidence['source'],
  points: number,
  range: Span,
): Evidence {
  return {
    topic,
    source,
    points,
    unit,
    ...placeOf(unit, range),
    words: unit.prose.text.slice(range.start, range.end),
  };
}

const itemsNamed = rememberTexts((text) => cuesIn(lookupOf(VOCABULARY).items, text));

/** Words before a list that ask for what its items name. */
const ASKS =
  /\b(?:includ|provid|contain|describ|template|send|attach|specify|tell)\w*|\b(?:information|details?)\b[^.]{0,60}:\s*$|[^\x00-\x7f][:：] ?$|\b(?:inclu|inform|detal|fourni|précis|enthalt|angab|beschreib|vermeld|zawier|podaj)\w*[^.]{0,60}:\s*$/i;

const WITH = /\bwith[^.]{0,40}:\s*$/i;

/** Said of a report, where the headings speak of something else. */
const OF_REPORTS =
  /\b(?:report|submi|e-?mail|message|please|rapport|meld|informe|relat|segnal|zgłosz)\w*|报告|報告|보고|신고|сообщ|отч[её]т/i;

/** Words that come before any list. */
const LISTS = /\b(?:following|with)\b[^.]{0,60}:\s*$/i;

/**
 * An item of a list that names something that belongs to a topic, under words that ask for it or a heading about reports. Each item stands for one
 * thing that no item before it stands for.
 */
function itemEvidence(unit: Unit, passage: Passage, named: Map<List, Set<number>>): Evidence[] {
  if (unit.kind !== 'item' || unit.list === undefined) return [];
  const found = itemsNamed(unit.prose.text);
  if (found.length === 0) return [];
  const leadIn = passage.leadIn(unit);
  const about = topicsAround(passage);
  const elsewhere = !about.includes('reporting') && !about.includes('report-content');
  const reports = isUnder(passage, 'reporting') && !elsewhere;
  const lists = LISTS.test(leadIn);
  const asked =
    (asks(leadIn) && (!elsewhere || about.length === 0 || OF_REPORTS.test(leadIn))) ||
    (lists && reports) ||
    isUnder(passage, 'report-content');
  if (!asked && !lists && !reports) return [];
  const before = named.get(unit.list) ?? new Set();
  named.set(unit.list, before);
  const fresh = found.find(({ meaning }) => !before.has(meaning.name));
  if (fresh === undefined) return [];
  before.add(fresh.meaning.name);
  return [evidenceAt(unit, fresh.meaning.topic, 'item', asked ? WEAK : SLIGHT, fresh.range)];
}
