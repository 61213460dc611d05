import { absolute } from '../../markdown/located';
import type { Section, Unit } from '../../markdown/model';
import type { Evidence, Topic, TopicId } from '../model';
import { sentencesOf } from '../text/sentences';
import { hasUnit } from './announced';
import { ENOUGH, HEADING, isContent, NUMBERED, STRONG } from './evidence';
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

/**
 * The topics that the document speaks of, each at the place that most speaks for: a section whose heading announces it and that has something in it, or
 * units under one heading. Of equals a section is taken, and the earlier.
 *
 * @param announcing For each topic the indices of the sections whose headings announce it.
 * @param evidence What speaks for topics in each section, sub-sections apart, by its index.
 */
export function topicsOf(
  sections: readonly Section[],
  announcing: ReadonlyMap<TopicId, readonly number[]>,
  evidence: readonly EvidenceByTopic[],
): Map<TopicId, Topic> {
  const best = new Map<TopicId, Place>();
  const pointsFor = (id: TopicId): number => best.get(id)?.points ?? 0;
  const consider = (place: Place): void => {
    if (place.points > pointsFor(place.topic.id)) best.set(place.topic.id, place);
  };
  // Where a place is as good as any can be, the others need not be looked at.
  for (const [id, indices] of announcing) {
    for (const index of indices) {
      if (pointsFor(id) >= MOST_IN_SECTION) break;
      const place = placeInSection(id, index, sections, evidence);
      if (place) consider(place);
    }
  }
  for (const byTopic of evidence) {
    for (const [id, found] of byTopic)
      if (pointsFor(id) < NUMBERED) for (const place of placesInText(id, found)) consider(place);
  }
  const topics = new Map<TopicId, Topic>();
  for (const { id } of VOCABULARY) {
    const place = best.get(id);
    if (place) topics.set(id, place.topic);
  }
  return topics;
}

function placeInSection(
  id: TopicId,
  index: number,
  sections: readonly Section[],
  evidence: readonly EvidenceByTopic[],
): Place | undefined {
  const section = sections[index];
  if (section?.heading === undefined || !hasUnit(section, isContent)) return undefined;
  const isTitle = section.level <= 1 && index <= 1 && index + 1 < sections.length;
  if (isTitle && id !== 'reporting') return undefined;
  let points = isTitle ? TITLE : HEADING;
  for (let at = index; at < sections.length && (at === index || isBelow(section, sections[at])); at++) {
    points += pointsOf(evidence[at]?.get(id) ?? []);
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

/** How far apart, in UTF-16 units, evidence for one topic stands. */
const CLOSE = 400;

/** The places where evidence for a topic stands closely together and is enough by itself. */
function placesInText(id: TopicId, evidence: readonly Evidence[]): Place[] {
  const places: Place[] = [];
  let from = 0;
  evidence.forEach(({ unit }, index) => {
    const next = evidence[index + 1];
    if (next !== undefined && absolute(next.unit).start - absolute(unit).end < CLOSE) return;
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

function formOf(first: Unit, units: readonly Unit[]): Topic['form'] {
  if (first.kind === 'row') return 'table';
  if (first.kind === 'item')
    return new Set(units.filter((unit) => unit.list === first.list)).size > 1 ? 'list' : 'mention';
  return sentencesOf(first.prose.text).length > 2 ? 'paragraph' : 'mention';
}
