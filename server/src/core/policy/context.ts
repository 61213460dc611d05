import type { List, MarkdownDocument, Section, Unit } from '../markdown/model';
import type { TopicId } from './model';
import { VOCABULARY } from './topics/vocabulary';

/** What stands around a unit and tells how to read it. */
export interface ReadingContext {
  readonly document: MarkdownDocument;
  /** The topics that a section's own heading announces. */
  topicsOf(section: Section): readonly TopicId[];
  /** The section's heading, or one above it, announces the topic. A nearer heading about something else does not hide it. */
  isUnder(unit: Unit, topic: TopicId): boolean;
  /** The words that lead to a unit: the item around it, or the paragraph before its list; empty when there are none. */
  leadIn(unit: Unit): string;
  /** The items of a list, in order, nested lists' excluded. */
  itemsOf(list: List): readonly Unit[];
  /** The units that stand directly in an item. */
  childrenOf(item: Unit): readonly Unit[];
  /** The units between a unit and the end of its section, nearest first; items of the same list among them. */
  unitsAfter(unit: Unit): readonly Unit[];
}

export function readingContext(document: MarkdownDocument): ReadingContext {
  const announced = new Map<Section, readonly TopicId[]>();
  const position = new Map<Unit, number>();
  const items = new Map<List, Unit[]>();
  const children = new Map<Unit, Unit[]>();
  const leadIns = new Map<Unit, string>();
  document.units.forEach((unit, index) => {
    position.set(unit, index);
    if (unit.list !== undefined) append(items, unit.list, unit);
    if (unit.parent !== undefined) append(children, unit.parent, unit);
  });

  /** The nearest unit before the list; what stands inside the list are its siblings and their children. */
  function leadInOfList(unit: Unit): string {
    for (let index = (position.get(unit) ?? 0) - 1; index >= 0; index--) {
      const before = document.units[index];
      if (before === undefined || before.kind === 'heading') return '';
      if (before.block === unit.block && (before.list === unit.list || before.parent !== undefined)) {
        const known = before.list === unit.list ? leadIns.get(before) : undefined;
        if (known !== undefined) return known;
        continue;
      }
      return before.kind === 'paragraph' ? before.prose.text : '';
    }
    return '';
  }

  function topicsOf(section: Section): readonly TopicId[] {
    const known = announced.get(section);
    if (known !== undefined) return known;
    const topics = headingTopics(section);
    announced.set(section, topics);
    return topics;
  }

  return {
    document,
    topicsOf,
    isUnder(unit, topic) {
      for (let section: Section | undefined = document.sectionOf(unit); section; section = section.parent) {
        if (topicsOf(section).includes(topic)) return true;
      }
      return false;
    },
    leadIn(unit) {
      if (unit.parent !== undefined) return unit.parent.prose.text;
      if (unit.list === undefined) return '';
      const leadIn = leadIns.get(unit) ?? leadInOfList(unit);
      leadIns.set(unit, leadIn);
      return leadIn;
    },
    itemsOf: (list) => items.get(list) ?? [],
    childrenOf: (item) => children.get(item) ?? [],
    unitsAfter(unit) {
      const section = document.sectionOf(unit);
      const index = section.units.indexOf(unit);
      return index < 0 ? section.units : section.units.slice(index + 1);
    },
  };
}

function append<Key>(groups: Map<Key, Unit[]>, key: Key, unit: Unit): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [unit]);
  else group.push(unit);
}

/** "Vulnerability disclosure" heads how to disclose to the project as often as how the project discloses: what stands below tells. */
const EITHER_WAY =
  /^(?:(?:private|responsible|security|vulnerability) )+disclosure(?: (?:policy|process))?$/i;
const TAKES_REPORTS = /@|https?:|\b(?:report|contact|e-?mail|submit|send)\b/i;

function headingTopics({ title, allUnits }: Section): TopicId[] {
  if (title === '') return [];
  if (EITHER_WAY.test(title)) {
    return allUnits.some(({ prose }) => TAKES_REPORTS.test(prose.text) || prose.links.length > 0)
      ? ['reporting']
      : ['disclosure-policy'];
  }
  return VOCABULARY.filter(
    ({ headings, notHeadings }) => headings.test(title) && notHeadings?.test(title) !== true,
  ).map(({ id }) => id);
}
