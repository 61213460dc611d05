import { sectionHeading } from '../fixes';
import { outlineOf } from '../fixes/place';
import { t } from '../l10n';
import { absolute } from '../markdown/located';
import type { Section, Span, Unit } from '../markdown/model';
import type { Policy } from '../policy/model';
import type { ProfileId } from '../rules/profiles';
import { SECTION_IDS, sectionForTopic, sectionTemplate } from '../templates';
import type { SectionId } from '../templates';
import { wantedBy } from './wanted-sections';

/** A section that can be written, and where the policy has it. */
export interface SectionState {
  readonly id: SectionId;
  readonly title: string;
  /** One sentence: what the section is for. */
  readonly purpose: string;
  /** The title of a profile in force that asks for it. */
  readonly wantedBy: string | undefined;
  /** Its heading, where the policy has it, or the beginning of what it says under another: UTF-16 offsets in the document. */
  readonly heading: Span | undefined;
}

/**
 * All sections that can be written: first those that are missing and that a profile asks for, then the others that are missing, then those
 * that are there; each in the order of a policy. The title is none of them.
 */
export function sectionStates(policy: Policy, profiles: readonly ProfileId[]): SectionState[] {
  const { present } = outlineOf(policy);
  const said = saidWithoutHeading(policy);
  const wanted = wantedBy(profiles);
  const states = SECTION_IDS.filter((id) => id !== 'intro').map((id): SectionState => {
    const { purpose } = sectionTemplate(id);
    const unit = present.get(id)?.heading ?? said.get(id);
    const profile = wanted.get(id);
    return {
      id,
      title: sectionHeading(policy, id),
      purpose: t(purpose),
      wantedBy: profile === undefined ? undefined : t(profile),
      heading: unit && absolute(unit),
    };
  });
  const rank = (state: SectionState): number => (state.heading ? 2 : state.wantedBy === undefined ? 1 : 0);
  return states.toSorted((a, b) => rank(a) - rank(b));
}

/** Where the policy says what sections are for under other headings. A mention in passing leaves something to say, but for a date, which is all there is to it. */
function saidWithoutHeading({ topics }: Policy): ReadonlyMap<SectionId, Unit> {
  const said = new Map<SectionId, Unit>();
  for (const [topic, { form, first }] of topics) {
    const id = sectionForTopic(topic);
    if (id !== undefined && (form !== 'mention' || topic === 'last-updated')) said.set(id, first);
  }
  return said;
}

/** What a section is for, one line of Markdown a topic; undefined when its heading announces none that we have words for. */
export function sectionPurpose(policy: Policy, section: Section): string | undefined {
  const lines = policy.topicsOf(section).flatMap((topic) => {
    const id = sectionForTopic(topic);
    if (id === undefined) return [];
    const { purpose } = sectionTemplate(id);
    return [`**${sectionHeading(policy, id)}**: ${t(purpose)}`];
  });
  return lines.length > 0 ? lines.join('\n\n') : undefined;
}
