import { addTo } from '../collections/groups';
import type { List, Section, Unit } from '../markdown/model';
import type { Passage, Surroundings } from './passage';
import { announcedTopics } from './topics/announced';

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
