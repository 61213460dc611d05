import type { List, Section, Unit } from '../../markdown/model';
import type { ReadingContext } from '../context';
import type { Channel, ReportingMethod } from '../model';

const ANOTHER =
  /\b(?:contact|e-?mail|direct(?:ly)?|alternativ\w*|other(?:wise)?|secondary|backup|fallback|instead|second|phone|chat|private message)\b/i;

/**
 * The ways to report that stand side by side: the top-level items of one list, or the sub-sections of one section.
 * Groups in which fewer than two offer a channel are left out, because they offer no choice.
 */
export function reportingMethodsOf(
  context: ReadingContext,
  channels: readonly Channel[],
): ReportingMethod[][] {
  return [...listGroups(context), ...sectionGroups(context)]
    .map((group) => group.map(({ unit, units }) => method(unit, units, channels)))
    .filter((group) => group.filter((entry) => entry.channels.length > 0).length >= 2);
}

interface Candidate {
  readonly unit: Unit;
  /** The unit itself and all that stands in it. */
  readonly units: readonly Unit[];
}

function listGroups(context: ReadingContext): Candidate[][] {
  const lists = new Set<List>();
  for (const { list, parent } of context.document.units)
    if (list !== undefined && parent === undefined) lists.add(list);
  return [...lists].map((list) =>
    context
      .itemsOf(list)
      .filter((unit) => unit.parent === undefined)
      .map((unit) => ({ unit, units: partsOf(unit, context) })),
  );
}

/** An item and all that stands in it, in document order. */
function partsOf(unit: Unit, context: ReadingContext): Unit[] {
  return [unit, ...context.childrenOf(unit).flatMap((child) => partsOf(child, context))];
}

function sectionGroups(context: ReadingContext): Candidate[][] {
  const reporting = context.document.sections.filter((section) =>
    context.topicsOf(section).includes('reporting'),
  );
  return reporting.map((section) =>
    section.children.flatMap((child) =>
      child.heading && announcesWay(child, context)
        ? [{ unit: child.heading, units: [child.heading, ...child.allUnits] }]
        : [],
    ),
  );
}

/** A sub-section about what to write or what happens next is no way to report. */
function announcesWay(section: Section, context: ReadingContext): boolean {
  return context.topicsOf(section).every((topic) => topic === 'reporting' || topic === 'contact');
}

function method(unit: Unit, units: readonly Unit[], channels: readonly Channel[]): ReportingMethod {
  const { text } = unit.prose;
  const label = unit.label
    ? text.slice(unit.label.start, unit.label.end)
    : text.split(' ').slice(0, 4).join(' ');
  return {
    unit,
    last: units.at(-1) ?? unit,
    channels: channels.filter((channel) => units.includes(channel.unit)),
    announcesOther: ANOTHER.test(label),
  };
}
