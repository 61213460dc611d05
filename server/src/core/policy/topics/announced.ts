import { remember } from '../../collections/remember';
import type { Section, Unit } from '../../markdown/model';
import type { TopicId } from '../model';
import { sentencesOf } from '../text/sentences';
import { evidenceOf, isContent } from './evidence';
import { cuesIn, type CueList } from './cues';
import { titleTopics } from './titles';
import { HINTS, type AmbiguousHeading } from './vocabulary/ambiguous';

/** "Vulnerability disclosure" heads how to disclose to the project as often as how the project discloses: what stands below tells. */
const EITHER_WAY =
  /^(?:(?:private|responsible|security|vulnerability) )+disclosure(?: (?:policy|process))?$/i;
const TAKES_REPORTS = /@|https?:|\b(?:report|contact|e-?mail|submit|send)\b/i;

const ADDRESS = /@|\b(?:contact|e-?mail|submit|send)\b/i;

const NONE: readonly TopicId[] = [];
const REPORTING: readonly TopicId[] = ['reporting'];
const DISCLOSURE: readonly TopicId[] = ['disclosure-policy'];

/** The topics that a section's own heading announces. As long as it says the same, it is the same list. */
export function announcedTopics(section: Section): readonly TopicId[] {
  const { heading, title } = section;
  if (heading === undefined || title === '') return NONE;
  if (EITHER_WAY.test(title)) return isAboutReports(section) ? REPORTING : DISCLOSURE;
  return topicsWith(heading, title, meant(section, said(heading, title).open));
}

const said = remember((_heading: Unit, title: string) => titleTopics(title));

const topicsWith = remember(
  (heading: Unit, title: string, chosen: TopicId | undefined): readonly TopicId[] => {
    const { topics } = said(heading, title);
    return chosen === undefined ? topics : [...topics, chosen];
  },
);

/** The one of several topics that the units below a heading speak of the most. */
function meant(section: Section, open: AmbiguousHeading | undefined): TopicId | undefined {
  if (open === undefined) return undefined;
  let best = open.otherwise;
  let most = 0;
  for (const topic of open.topics) {
    const points = pointsFor(section, topic) + hintsFor(section, topic);
    if (points > most) [best, most] = [topic, points];
  }
  return best;
}

/** How many points the units below a heading have for a topic. */
function pointsFor({ allUnits }: Section, topic: TopicId): number {
  let points = 0;
  for (const unit of allUnits)
    for (const evidence of evidenceOf(unit)) if (evidence.topic === topic) points += evidence.points;
  return points;
}

/** A hint is less than the weakest evidence. */
const HINT = 0.6;

const HINT_CUES: CueList<string> = Object.entries(HINTS).flatMap(([topic, cues]) =>
  cues.map((cue) => ({ cue, meaning: topic })),
);

/** The topics that the sentences of a unit hint at, each once a sentence. */
const hintsIn = remember(({ prose: { text } }: Unit): readonly string[] =>
  sentencesOf(text).flatMap(({ start, end }) => [
    ...new Set(cuesIn(HINT_CUES, text.slice(start, end)).map(({ meaning }) => meaning)),
  ]),
);

/** How many points the hints of the units below a heading have for a topic. */
function hintsFor({ allUnits }: Section, topic: TopicId): number {
  let points = 0;
  for (const unit of allUnits)
    if (isContent(unit)) {
      // Those who are thanked stand in a list.
      if (topic === 'recognition' && (unit.kind === 'item' || unit.kind === 'row')) points += HINT;
      for (const hinted of hintsIn(unit)) if (hinted === topic) points += HINT;
    }
  return points;
}

/** What the units below speak of the most; where they speak of neither, whether there is anything that takes a report. */
function isAboutReports(section: Section): boolean {
  const speaksOfDisclosure = pointsFor(section, 'disclosure-policy') > pointsFor(section, 'reporting');
  if (speaksOfDisclosure && !hasUnit(section, isAddress)) return false;
  return hasUnit(section, takesReports);
}

const isAddress = remember(({ prose }: Unit) => ADDRESS.test(prose.text));

const takesReports = remember(({ prose }: Unit) => TAKES_REPORTS.test(prose.text) || prose.links.length > 0);

/** Whether a unit below the heading is as wanted, in sub-sections too. */
export function hasUnit({ units, children }: Section, wanted: (unit: Unit) => boolean): boolean {
  return (
    units.some(wanted) ||
    children.some((child) => (child.heading !== undefined && wanted(child.heading)) || hasUnit(child, wanted))
  );
}
