import type { MarkdownDocument, Section, Unit } from '../markdown/model';
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
  /** The units between a unit and the end of its section, nearest first; items of the same list among them. */
  unitsAfter(unit: Unit): readonly Unit[];
}

export function readingContext(document: MarkdownDocument): ReadingContext {
  const announced = new Map<Section, readonly TopicId[]>();
  const position = new Map<Unit, number>();
  document.units.forEach((unit, index) => position.set(unit, index));

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
      // The nearest unit before the list; what stands inside the list are its siblings and their children.
      for (let index = (position.get(unit) ?? 0) - 1; index >= 0; index--) {
        const before = document.units[index];
        if (before === undefined || before.kind === 'heading') return '';
        if (before.block === unit.block && (before.list === unit.list || before.parent !== undefined))
          continue;
        return before.kind === 'paragraph' ? before.prose.text : '';
      }
      return '';
    },
    unitsAfter(unit) {
      const section = document.sectionOf(unit);
      const index = section.units.indexOf(unit);
      return index < 0 ? section.units : section.units.slice(index + 1);
    },
  };
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
