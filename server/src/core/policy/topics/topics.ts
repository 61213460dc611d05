import { difference, gatherer, readBoth, type Changed } from '../../collections/lists';
import { remember } from '../../collections/remember';
import type { MarkdownDocument, Section, Unit } from '../../markdown/model';
import type { Channel, Evidence, Topic, TopicId } from '../model';
import type { Passage } from '../passage';
import { sentencesOf } from '../text/sentences';
import { hasUnit } from './announced';
import { ENOUGH, HEADING, inOrder, isContent, NUMBERED, STRONG } from './evidence';
import { channelsAsEvidence } from './findings';
import { VOCABULARY } from './vocabulary';

/** What speaks for topics in one section, sub-sections apart: by topic, in the order of the text. */
export type EvidenceByTopic = ReadonlyMap<TopicId, readonly Evidence[]>;

/** A document's own title says what the whole is about: of topics, only that it tells how to report. */
const TITLE = 1;
/** More evidence at one place makes a topic no more certain, a promise with a number apart, and no more in a section whose heading announces it. */
const MOST = 3;
const MOST_IN_SECTION = HEADING + STRONG;

/** A place where the document speaks of a topic, and how many points speak for it. */
interface Place {
  readonly points: number;
  readonly topic: Topic;
}

/** All that speaks for topics in one passage, and the places where it is enough by itself. */
interface Speaking {
  readonly passage: Passage;
  readonly evidence: EvidenceByTopic;
  readonly places: readonly Place[];
}

/** What passages say by themselves. */
interface Said {
  readonly passage: Passage;
  readonly evidenceByTopic: EvidenceByTopic;
}

/** What they offer in the document as it is. */
interface Offered {
  readonly channels: readonly Channel[];
}

/** Tells the topics of a document, again and again as it is edited. */
export function topicsFold() {
  const readSpeaking = readBoth(speakingOf);
  const gatherPlaces = gatherer(({ places }: Speaking) => places);
  let before: readonly Speaking[] = [];

  /**
   * The topics that the document speaks of, each at the place that most speaks for: a section whose heading announces it and that has something in it, or
   * units under one heading. Of equals a section is taken, and the earlier.
   *
   * @param announcing For each topic the indices of the sections whose headings announce it.
   * @param said What the passages of the sections say, by the same indices; `offered` likewise.
   * @param found What was found only in the whole document.
   */
  return (
    document: MarkdownDocument,
    announcing: ReadonlyMap<TopicId, readonly number[]>,
    said: Changed<Said>,
    offered: Changed<Offered>,
    found: readonly Evidence[],
  ): ReadonlyMap<TopicId, Topic> => {
    const { sections } = document;
    const speaking = withMore(readSpeaking(said, offered), document, found);
    const places = gatherPlaces(speaking, difference(before, speaking));
    before = speaking;
    const best = new Map<TopicId, Place>();
    const pointsFor = (id: TopicId): number => best.get(id)?.points ?? 0;
    const consider = (place: Place): void => {
      if (place.points > pointsFor(place.topic.id)) best.set(place.topic.id, place);
    };
    // Where a place is as good as any can be, the others need not be looked at.
    for (const [id, indices] of announcing) {
      for (const index of indices) {
        if (pointsFor(id) >= MOST_IN_SECTION) break;
        const place = placeInSection(id, index, sections, speaking);
        if (place) consider(place);
      }
    }
    places.forEach(consider);
    const topics = new Map<TopicId, Topic>();
    for (const { id } of VOCABULARY) {
      const place = best.get(id);
      if (place) topics.set(id, place.topic);
    }
    return topics;
  };
}

const speakingOf = remember(({ passage, evidenceByTopic }: Said, { channels }: Offered): Speaking =>
  speakingWith(passage, evidenceByTopic, channelsAsEvidence(channels)),
);

const speakingWithOne = remember(({ passage, evidence }: Speaking, more: Evidence): Speaking =>
  speakingWith(passage, evidence, [more]),
);

function speakingWith(passage: Passage, known: EvidenceByTopic, more: readonly Evidence[]): Speaking {
  const evidence = new Map(known);
  for (const one of more) evidence.set(one.topic, [...(evidence.get(one.topic) ?? []), one]);
  for (const { topic } of more) evidence.set(topic, inOrder(evidence.get(topic) ?? []));
  return {
    passage,
    evidence,
    places: Array.from(evidence).flatMap(([topic, found]) => placesInText(topic, found, passage)),
  };
}

/** The same with evidence added to the passages that it stands in. */
function withMore(
  speaking: readonly Speaking[],
  { sections, sectionOf }: MarkdownDocument,
  more: readonly Evidence[],
): readonly Speaking[] {
  const together = speaking.slice();
  for (const evidence of more) {
    const index = sections.indexOf(sectionOf(evidence.unit));
    const one = together[index];
    if (one) together[index] = speakingWithOne(one, evidence);
  }
  return together;
}

const hasContent = remember((section: Section) => hasUnit(section, isContent));

function placeInSection(
  id: TopicId,
  index: number,
  sections: readonly Section[],
  speaking: readonly Speaking[],
): Place | undefined {
  const section = sections[index];
  if (section?.heading === undefined || !hasContent(section)) return undefined;
  const isTitle = section.level <= 1 && index <= 1 && index + 1 < sections.length;
  if (isTitle && id !== 'reporting') return undefined;
  let points = isTitle ? TITLE : HEADING;
  for (let at = index; at < sections.length && (at === index || isBelow(section, sections[at])); at++) {
    points += pointsOf(speaking[at]?.evidence.get(id) ?? []);
    if (isTitle || points >= MOST_IN_SECTION) break;
  }
  return {
    points: Math.min(points, MOST_IN_SECTION),
    topic: {
      id,
      form: 'section',
      section,
      first: section.heading,
      last: lastUnit(section) ?? section.heading,
    },
  };
}

const isBelow = (section: Section, other: Section | undefined): boolean =>
  other !== undefined && other.level > section.level;

function lastUnit({ units, children }: Section): Unit | undefined {
  const last = children.at(-1);
  return last === undefined ? units.at(-1) : (lastUnit(last) ?? last.heading);
}

const pointsOf = (evidence: readonly Evidence[]): number =>
  evidence.reduce((sum, { points }) => sum + points, 0);

/** How far apart, in UTF-16 units of the texts between them, evidence for one topic stands. */
const CLOSE = 400;

/** The places where evidence for a topic stands closely together and is enough by itself. */
function placesInText(id: TopicId, evidence: readonly Evidence[], { units }: Passage): Place[] {
  const places: Place[] = [];
  let from = 0;
  evidence.forEach(({ unit }, index) => {
    const next = evidence[index + 1];
    if (next !== undefined && isClose(unit, next.unit, units)) return;
    const group = evidence.slice(from, index + 1);
    from = index + 1;
    const points = pointsOf(group);
    const [first] = group;
    if (first === undefined || points < ENOUGH) return;
    const form = formOf(
      first.unit,
      group.map((one) => one.unit),
    );
    places.push({
      points: group.some((one) => one.points === NUMBERED) ? NUMBERED : Math.min(points, MOST),
      topic: { id, form, section: undefined, first: first.unit, last: unit },
    });
  });
  return places;
}

/** Whether the later of two units follows the other with little text between them. */
function isClose(unit: Unit, later: Unit, units: readonly Unit[]): boolean {
  if (unit === later) return true;
  let between = 0;
  for (let index = units.indexOf(unit) + 1; between < CLOSE; index++) {
    const each = units[index];
    if (each === undefined || each === later) return true;
    between += each.prose.text.length;
  }
  return false;
}

function formOf(first: Unit, units: readonly Unit[]): Topic['form'] {
  if (first.kind === 'row') return 'table';
  if (first.kind === 'item')
    return new Set(units.filter((unit) => unit.list === first.list)).size > 1 ? 'list' : 'mention';
  return sentencesOf(first.prose.text).length > 2 ? 'paragraph' : 'mention';
}
