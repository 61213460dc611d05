import { remember } from '../../collections/remember';
import { isWithin } from '../../collections/spans';
import type { Unit } from '../../markdown/model';
import type { Channel, Commitment, Evidence, PolicyDate, SupportedVersions } from '../model';
import { NUMBERED, STRONG } from './evidence';

/** What other readers found in a passage speaks for topics, whatever the words around it are. */
export function findingsAsEvidence(
  commitments: readonly Commitment[],
  dates: readonly PolicyDate[],
): readonly Evidence[] {
  return [...commitments.flatMap(ofCommitment), ...dates.flatMap((date) => ofDate(date, undefined))];
}

/** The same for channels. */
export const channelsAsEvidence = (channels: readonly Channel[]): readonly Evidence[] =>
  channels.map(ofChannel);

/** The same for what is found only in the whole document. Dates of the front matter, which has no units, count for the first unit below. */
export const documentEvidence = (
  versions: SupportedVersions,
  datesAbove: readonly PolicyDate[],
  firstUnit: Unit | undefined,
): readonly Evidence[] => [...datesAbove.flatMap((date) => ofDate(date, firstUnit)), ...ofVersions(versions)];

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
    const unit = block.units.find((one) => isWithin(span, one.span)) ?? block.units[0] ?? otherwise;
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
