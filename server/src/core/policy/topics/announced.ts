import type { Section, Unit } from '../../markdown/model';
import type { TopicId } from '../model';
import { remember } from '../../collections/remember';
import { VOCABULARY } from './vocabulary';

/** "Vulnerability disclosure" heads how to disclose to the project as often as how the project discloses: what stands below tells. */
const EITHER_WAY =
  /^(?:(?:private|responsible|security|vulnerability) )+disclosure(?: (?:policy|process))?$/i;
const TAKES_REPORTS = /@|https?:|\b(?:report|contact|e-?mail|submit|send)\b/i;

const NONE: readonly TopicId[] = [];
const REPORTING: readonly TopicId[] = ['reporting'];
const DISCLOSURE: readonly TopicId[] = ['disclosure-policy'];

/** The topics that a section's own heading announces. As long as it says the same, it is the same list. */
export function announcedTopics(section: Section): readonly TopicId[] {
  const { heading, title } = section;
  if (heading === undefined || title === '') return NONE;
  return topicsByWords(heading, title) ?? (hasUnit(section, takesReports) ? REPORTING : DISCLOSURE);
}

/** Undefined for a heading whose words leave it open. */
const topicsByWords = remember((_heading: Unit, title: string): readonly TopicId[] | undefined =>
  EITHER_WAY.test(title)
    ? undefined
    : VOCABULARY.filter(
        ({ headings, notHeadings }) => headings.test(title) && notHeadings?.test(title) !== true,
      ).map(({ id }) => id),
);

const takesReports = remember(({ prose }: Unit) => TAKES_REPORTS.test(prose.text) || prose.links.length > 0);

/** Whether a unit below the heading is as wanted, in sub-sections too. */
export function hasUnit({ units, children }: Section, wanted: (unit: Unit) => boolean): boolean {
  return (
    units.some(wanted) ||
    children.some((child) => (child.heading !== undefined && wanted(child.heading)) || hasUnit(child, wanted))
  );
}
