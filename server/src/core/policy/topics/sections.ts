import { remember } from '../../collections/remember';
import type { TopicId } from '../model';
import { headingsAround, type Passage, type Surroundings } from '../passage';

/** The nearest heading that announces anything announces this topic. */
export function isOnlyAbout(passage: Passage, topic: TopicId): boolean {
  const nearest = announcing(passage);
  return nearest !== undefined && nearest.topics.includes(topic) && nearest.level > 1;
}

/** What the nearest heading that announces anything announces. */
export const topicsAround = (passage: Passage): readonly TopicId[] => announcing(passage)?.topics ?? [];

function announcing(passage: Passage): Surroundings | undefined {
  for (const at of headingsAround(passage)) if (at.topics.length > 0) return at;
  return undefined;
}

/** The headings around a passage are about the product, and not about reports or what becomes of them. */
export const isUnderProduct = remember((passage: Passage): boolean => {
  const around = topicsAround(passage);
  return around.length > 0 && !around.some((topic) => ABOUT_REPORTS.has(topic));
});

/** What a section about reports and what becomes of them may be about. */
const ABOUT_REPORTS: ReadonlySet<TopicId> = new Set([
  'reporting',
  'report-content',
  'response-timeline',
  'severity',
  'disclosure-policy',
  'cve',
  'security-updates',
  'supported-versions',
  'scope',
  'testing-rules',
  'safe-harbor',
  'recognition',
  'bounty',
  'ai-reports',
  'escalation',
]);
