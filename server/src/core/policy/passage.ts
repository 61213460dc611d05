import { addTo } from '../collections/groups';
import type { List, Section, Unit } from '../markdown/model';
import type { TopicId } from './model';
import { announcedTopics } from './topics/announced';

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

/** Divides a document into passages, again and again as it is edited. */
export interface PassageDivider {
  /** The passages of the sections of a document, in their order. */
  divide(sections: readonly Section[]): readonly Passage[];
  /** The passage of a section that was divided. */
  passageOf(section: Section): Passage;
}

export function passageDivider(): PassageDivider {
  let opening: Surroundings | undefined;
  const byHeading = new WeakMap<Unit, Surroundings>();
  const byUnits = new WeakMap<
    readonly Unit[],
    { readonly surroundings: Surroundings; readonly passage: Passage }
  >();

  const surroundingsOf = ({ heading }: Section): Surroundings | undefined =>
    heading === undefined ? opening : byHeading.get(heading);

  function look(section: Section): Surroundings {
    const { heading, title, level, parent } = section;
    const topics = announcedTopics(section);
    const around = parent && surroundingsOf(parent);
    const known = surroundingsOf(section);
    if (known?.around === around && known?.topics === topics) return known;
    const found = { heading, title, level, topics, around };
    if (heading === undefined) opening = found;
    else byHeading.set(heading, found);
    return found;
  }

  function divideOne(section: Section): Passage {
    const surroundings = look(section);
    const known = byUnits.get(section.units);
    if (known?.surroundings === surroundings) return known.passage;
    const passage = newPassage(surroundings, section.units);
    byUnits.set(section.units, { surroundings, passage });
    return passage;
  }

  let before: readonly Section[] = [];
  let passages: readonly Passage[] = [];

  /** The passages when the sections are those of before but for some with the same headings. */
  function divideAgain(sections: readonly Section[]): readonly Passage[] | undefined {
    if (sections.length !== before.length) return undefined;
    const divided = passages.slice();
    for (let index = 0; index < sections.length; index++) {
      const section = sections[index];
      if (section === undefined || section === before[index]) continue;
      const known = surroundingsOf(section);
      divided[index] = divideOne(section);
      // What stands below this heading is read in other surroundings.
      if (known === undefined || surroundingsOf(section) !== known) return undefined;
    }
    return divided;
  }

  return {
    divide(sections) {
      if (sections === before) return passages;
      passages = divideAgain(sections) ?? sections.map(divideOne);
      before = sections;
      return passages;
    },
    passageOf: (section) => byUnits.get(section.units)?.passage ?? divideOne(section),
  };
}

function newPassage(surroundings: Surroundings, body: readonly Unit[]): Passage {
  const units = surroundings.heading === undefined ? body : [surroundings.heading, ...body];
  const items = new Map<List, Unit[]>();
  const children = new Map<Unit, Unit[]>();
  const leadIns = new Map<List, string>();
  const positions = new Map<Unit, number>();
  units.forEach((unit, index) => {
    positions.set(unit, index);
    if (unit.list !== undefined) {
      if (!items.has(unit.list)) leadIns.set(unit.list, leadInAt(index));
      addTo(items, unit.list, unit);
    }
    if (unit.parent !== undefined) addTo(children, unit.parent, unit);
  });

  /** The nearest unit before the list that begins at an index; what stands inside a list around it belongs to that list. */
  function leadInAt(index: number): string {
    const list = units[index];
    for (let at = index - 1; at >= 0; at--) {
      const before = units[at];
      if (before === undefined || before.kind === 'heading') return '';
      if (before.block === list?.block && before.parent !== undefined) continue;
      return before.kind === 'paragraph' ? before.prose.text : '';
    }
    return '';
  }

  return {
    ...surroundings,
    units,
    body,
    leadIn(unit) {
      if (unit.parent !== undefined) return unit.parent.prose.text;
      return (unit.list && leadIns.get(unit.list)) ?? '';
    },
    itemsOf: (list) => items.get(list) ?? [],
    childrenOf: (item) => children.get(item) ?? [],
    unitsAfter: (unit) => units.slice((positions.get(unit) ?? 0) + 1),
  };
}
