import type { ReadingContext } from './context';
import type { Channel, Policy, TemplateInstruction, Topic, TopicId } from './model';
import { wordsOutsideLinks } from './contacts/pointers';

export interface KindEvidence {
  readonly context: ReadingContext;
  readonly channels: readonly Channel[];
  readonly topics: ReadonlyMap<TopicId, Topic>;
  readonly instructions: readonly TemplateInstruction[];
  readonly placeholderCount: number;
  readonly quantified: boolean;
}

const ABOUT_HANDLING: readonly TopicId[] = [
  'reporting',
  'response-timeline',
  'disclosure-policy',
  'report-content',
  'supported-versions',
  'safe-harbor',
];

/** What sort of document it is, as a reader would say after reading it whole. */
export function kindOf({
  context,
  channels,
  topics,
  instructions,
  placeholderCount,
  quantified,
}: KindEvidence): Policy['kind'] {
  const visible = instructions.filter((instruction) => !instruction.hidden);
  const own = channels.some(
    (channel) => channel.kind !== 'policy-elsewhere' && channel.problem !== 'placeholder',
  );
  if ((visible.length > 0 && !own) || visible.length >= 3 || placeholderCount >= 4) return 'template';
  const elsewhere = channels.some((channel) => channel.kind === 'policy-elsewhere');
  if (elsewhere && !own && !quantified && wordsOutsideLinks(context) <= 60) return 'pointer';
  if (channels.length > 0 || ABOUT_HANDLING.some((topic) => topics.has(topic))) return 'policy';
  return 'other';
}
