import type { List, Unit } from '../markdown/model';
import type { TopicId } from './model';

/** A heading and what it and the headings around it announce. */
export interface Surroundings {
  readonly heading: Unit | undefined;
  readonly title: string;
  readonly level: number;
  /** The topics that the heading itself announces. */
  readonly topics: readonly TopicId[];
  readonly around: Surroundings | undefined;
}

/**
 * The part of a document that is read by itself: a heading and what stands directly under it. What it says depends on nothing but its units and on
 * its surroundings. Over an edit a passage stays the same object as long as both do, so that what was read from it can be kept.
 */
export interface Passage extends Surroundings {
  /** The heading, if there is one, and the section's own units. */
  readonly units: readonly Unit[];
  /** The same without the heading. */
  readonly body: readonly Unit[];
  /** The words that lead to a unit: the item around it, or the paragraph before its list; empty when there are none. */
  leadIn(unit: Unit): string;
  /** The items of a list, in order, nested lists' excluded. */
  itemsOf(list: List): readonly Unit[];
  /** The units that stand directly in an item. */
  childrenOf(item: Unit): readonly Unit[];
  /** The units between a unit and the end of the passage, nearest first; items of the same list among them. */
  unitsAfter(unit: Unit): readonly Unit[];
}

/** The heading of the passage, or one above it, announces the topic. A nearer heading about something else does not hide it. */
export function isUnder(passage: Surroundings, topic: TopicId): boolean {
  for (let at: Surroundings | undefined = passage; at !== undefined; at = at.around) {
    if (at.topics.includes(topic)) return true;
  }
  return false;
}

/** The headings around a passage, from its own outwards. */
export function* headingsAround(passage: Surroundings): Generator<Surroundings> {
  for (let at: Surroundings | undefined = passage; at !== undefined; at = at.around) yield at;
}
