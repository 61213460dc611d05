import { t } from '../l10n';
import { outlineOf } from '../fixes/place';
import type { Section } from '../markdown/model';
import type { Policy } from '../policy/model';
import { SECTION_IDS, sectionForTopic, sectionTemplate } from '../templates';
import type { SectionId } from '../templates';

/** A section that can be written, and whether the policy has it. */
export interface SectionState {
  readonly id: SectionId;
  readonly heading: string;
  /** One sentence: what the section is for. */
  readonly purpose: string;
  readonly present: boolean;
}

/** All sections that can be written, in the order of a policy. The title is none of them. */
export function sectionStates(policy: Policy): SectionState[] {
  const { present } = outlineOf(policy);
  return SECTION_IDS.filter((id) => id !== 'intro').map((id) => {
    const { heading, purpose } = sectionTemplate(id);
    return { id, heading, purpose: t(purpose), present: present.has(id) };
  });
}

/** What a section is for, one line of Markdown a topic; undefined when its heading announces none that we have words for. */
export function sectionPurpose(policy: Policy, section: Section): string | undefined {
  const lines = policy.topicsOf(section).flatMap((topic) => {
    const id = sectionForTopic(topic);
    if (id === undefined) return [];
    const { heading, purpose } = sectionTemplate(id);
    return [`**${heading}**: ${t(purpose)}`];
  });
  return lines.length > 0 ? lines.join('\n\n') : undefined;
}
