import type { Section, Unit } from '../../markdown/model';
import type { Channel, ReportingMethod, TopicId } from '../model';
import type { Passage } from '../passage';

const ANOTHER =
  /\b(?:contact|e-?mail|direct(?:ly)?|alternativ\w*|other(?:wise)?|secondary|backup|fallback|instead|second|phone|chat|private message)\b/i;

/**
 * The ways to report that stand side by side in a passage: the top-level items of one list. Groups in which fewer than two offer a channel are left out,
 * because they offer no choice. `channels` are those of the passage.
 */
export function methodsIn(passage: Passage, channels: readonly Channel[]): ReportingMethod[][] {
  const lists = new Set(
    channels.flatMap(({ unit }) => {
      let top = unit;
      while (top.parent !== undefined) top = top.parent;
      return top.list ?? [];
    }),
  );
  const groups = [...lists].map((list) =>
    passage
      .itemsOf(list)
      .filter((unit) => unit.parent === undefined)
      .map((unit) => method(unit, partsOf(unit, passage), channels)),
  );
  return groups.filter(offersChoice);
}

/** The same for the sub-sections of a section about reporting. `channels` are those of the section and all below it. */
export function methodsUnder(
  section: Section,
  channels: readonly Channel[],
  topicsOf: TopicsOf,
): ReportingMethod[] {
  const methods = section.children.flatMap((child) =>
    child.heading && announcesWay(child, topicsOf)
      ? [method(child.heading, [child.heading, ...child.allUnits], channels)]
      : [],
  );
  return offersChoice(methods) ? methods : [];
}

type TopicsOf = (section: Section) => readonly TopicId[];

const offersChoice = (methods: readonly ReportingMethod[]): boolean =>
  methods.filter(({ channels }) => channels.length > 0).length >= 2;

/** An item and all that stands in it, in document order. */
function partsOf(unit: Unit, passage: Passage): Unit[] {
  return [unit, ...passage.childrenOf(unit).flatMap((child) => partsOf(child, passage))];
}

/** A sub-section about what to write or what happens next is no way to report. */
function announcesWay(section: Section, topicsOf: TopicsOf): boolean {
  return topicsOf(section).every((topic) => topic === 'reporting' || topic === 'contact');
}

function method(unit: Unit, units: readonly Unit[], channels: readonly Channel[]): ReportingMethod {
  const { text } = unit.prose;
  const label = unit.label
    ? text.slice(unit.label.start, unit.label.end)
    : text.split(' ').slice(0, 4).join(' ');
  const parts = new Set(units);
  return {
    unit,
    last: units.at(-1) ?? unit,
    channels: channels.filter((channel) => parts.has(channel.unit)),
    announcesOther: ANOTHER.test(label),
  };
}
