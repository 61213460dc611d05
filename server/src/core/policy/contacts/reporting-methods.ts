import type { Section, Unit } from '../../markdown/model';
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

function listGroups({ document }: ReadingContext): Candidate[][] {
  const groups = new Map<object, Unit[]>();
  for (const unit of document.units) {
    if (unit.list === undefined || unit.parent !== undefined) continue;
    groups.set(unit.list, [...(groups.get(unit.list) ?? []), unit]);
  }
  return [...groups.values()].map((items) =>
    items.map((unit) => ({ unit, units: document.units.filter((other) => isWithin(other, unit)) })),
  );
}

function isWithin(unit: Unit, item: Unit): boolean {
  for (let at: Unit | undefined = unit; at; at = at.parent) if (at === item) return true;
  return false;
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
