import { groupBy } from '../../collections/groups';
import { remember } from '../../collections/remember';
import type { MarkdownDocument, Unit } from '../../markdown/model';
import type { Channel, Commitment, Evidence, PolicyDate, SupportedVersions, TopicId } from '../model';
import { evidenceByTopic, inOrder, NUMBERED, STRONG } from './evidence';
import type { EvidenceByTopic } from './topics';

/** What other readers found in a passage speaks for topics, whatever the words around it are. */
export function findingsAsEvidence(
  commitments: readonly Commitment[],
  dates: readonly PolicyDate[],
): readonly Evidence[] {
  return [...commitments.flatMap(ofCommitment), ...dates.flatMap((date) => ofDate(date, undefined))];
}

/** The same for what is found only in the whole document. Dates of the front matter, which has no units, count for the first unit below. */
export function documentEvidence(
  channels: readonly Channel[],
  versions: SupportedVersions,
  datesAbove: readonly PolicyDate[],
  firstUnit: Unit | undefined,
): readonly Evidence[] {
  return [
    ...datesAbove.flatMap((date) => ofDate(date, firstUnit)),
    ...channels.map(ofChannel),
    ...ofVersions(versions),
  ];
}

/** Adds evidence to that of the sections it stands in. Sections, and what is known of them, have the same indices. */
export function withDocumentEvidence(
  document: MarkdownDocument,
  bySection: readonly EvidenceByTopic[],
  evidence: readonly Evidence[],
): readonly EvidenceByTopic[] {
  if (evidence.length === 0) return bySection;
  const added = groupBy(evidence, ({ unit }) => document.sectionOf(unit));
  return document.sections.map((section, index) => {
    const own = bySection[index] ?? new Map<TopicId, readonly Evidence[]>();
    const more = added.get(section);
    if (more === undefined) return own;
    const merged = new Map(own);
    for (const [topic, found] of evidenceByTopic(more))
      merged.set(topic, inOrder([...(own.get(topic) ?? []), ...found]));
    return merged;
  });
}

const ofChannel = remember((channel: Channel): Evidence => ({
  topic: 'reporting',
  source: 'channel',
  points: STRONG,
  unit: channel.unit,
  block: channel.block,
  span: channel.span,
  words: channel.value,
}));

const ofCommitment = remember((commitment: Commitment): readonly Evidence[] => {
  const { stage, unit, block, span, text, hours } = commitment;
  if (stage === 'other') return [];
  const topic = stage === 'disclose' ? 'disclosure-policy' : 'response-timeline';
  const points = hours === null ? STRONG : NUMBERED;
  return [{ topic, source: 'commitment', points, unit, block, span, words: text }];
});

const ofDate = remember(
  ({ block, span, text }: PolicyDate, otherwise: Unit | undefined): readonly Evidence[] => {
    const unit =
      block.units.find((one) => one.span.start <= span.start && span.end <= one.span.end) ??
      block.units[0] ??
      otherwise;
    if (unit === undefined) return [];
    return [{ topic: 'last-updated', source: 'date', points: STRONG, unit, block, span, words: text }];
  },
);

const ofVersions = remember(({ first, last }: SupportedVersions): readonly Evidence[] =>
  [first, last].flatMap((unit: Unit | undefined): Evidence[] =>
    unit === undefined
      ? []
      : [
          {
            topic: 'supported-versions',
            source: 'versions',
            points: STRONG,
            unit,
            block: unit.block,
            span: unit.span,
            words: unit.prose.text,
          },
        ],
  ),
);
