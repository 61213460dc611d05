import type { Section, Unit } from '../../markdown/model';
import { VOCABULARY } from './vocabulary';
import type { TopicVocabulary } from './vocabulary/vocabulary';
import type { ReadingContext } from '../context';
import type { Channel, Commitment, PolicyDate, SupportedVersions, Topic, TopicId } from '../model';
import { sentencesOf } from '../text/sentences';

/** What other readers have found that shows a topic whatever the words around it are. */
export interface TopicEvidence {
  readonly channels: readonly Channel[];
  readonly commitments: readonly Commitment[];
  readonly versions: SupportedVersions;
  readonly dates: readonly PolicyDate[];
  /** Units that speak to the author, not to readers: what they say is not the policy's. */
  readonly instructions: ReadonlySet<Unit>;
}

/** The topics that the document speaks of: by a heading with something under it, or by what its sentences, lists and tables say. */
export function topicsOf(context: ReadingContext, evidence: TopicEvidence): Map<TopicId, Topic> {
  const topics = new Map<TopicId, Topic>();
  for (const vocabulary of VOCABULARY) {
    const topic =
      bySection(vocabulary, context, evidence.instructions) ??
      byEvidence(vocabulary.id, evidence) ??
      byBody(vocabulary, context, evidence.instructions);
    if (topic) topics.set(vocabulary.id, topic);
  }
  return topics;
}

function bySection(
  { id }: TopicVocabulary,
  context: ReadingContext,
  ignored: ReadonlySet<Unit>,
): Topic | undefined {
  const { sections } = context.document;
  const announcing = sections.filter(
    (section) => context.topicsOf(section).includes(id) && hasContent(section, ignored),
  );
  // The document's own title says what the whole is about: of topics, only that it tells how to report.
  const section =
    announcing.find((candidate) => !isTitle(candidate, context)) ??
    (id === 'reporting' ? announcing[0] : undefined);
  if (section?.heading === undefined) return undefined;
  return {
    id,
    form: 'section',
    section,
    first: section.heading,
    last: section.allUnits.at(-1) ?? section.heading,
  };
}

const isTitle = (section: Section, { document }: ReadingContext): boolean =>
  section.level <= 1 && document.sections.indexOf(section) <= 1 && section.children.length > 0;
const hasContent = (section: Section, ignored: ReadonlySet<Unit>): boolean =>
  section.allUnits.some((unit) => unit.kind !== 'heading' && !ignored.has(unit));

/** Topics that are shown by what was read, not by words. */
function byEvidence(
  id: TopicId,
  { channels, commitments, versions, dates }: TopicEvidence,
): Topic | undefined {
  const units = (): readonly Unit[] => {
    switch (id) {
      case 'reporting':
        return channels.map((channel) => channel.unit);
      case 'response-timeline':
        return commitments
          .filter(({ stage }) => ['acknowledge', 'update', 'assess', 'fix'].includes(stage))
          .map(({ unit }) => unit);
      case 'disclosure-policy':
        return commitments.filter(({ stage }) => stage === 'disclose').map(({ unit }) => unit);
      case 'supported-versions':
        return versions.first && versions.last ? [versions.first, versions.last] : [];
      case 'last-updated':
        return dates.map((date) => date.block.units[0]).filter((unit) => unit !== undefined);
      default:
        return [];
    }
  };
  return fromUnits(id, units());
}

function byBody(
  vocabulary: TopicVocabulary,
  context: ReadingContext,
  ignored: ReadonlySet<Unit>,
): Topic | undefined {
  return fromUnits(
    vocabulary.id,
    context.document.units.filter((unit) => !ignored.has(unit) && speaksOf(vocabulary, unit, context)),
  );
}

function speaksOf({ id, strong, weak, not }: TopicVocabulary, unit: Unit, context: ReadingContext): boolean {
  if (unit.kind === 'heading') return false;
  if (unit.kind === 'code')
    return id === 'encryption' && unit.block.source.includes('BEGIN PGP PUBLIC KEY BLOCK');
  const { text } = unit.prose;
  if (strong) {
    for (const { start, end } of sentencesOf(text)) {
      const sentence = text.slice(start, end);
      if (strong.test(sentence) && not?.test(sentence) !== true) return true;
    }
  }
  if (!weak || unit.kind !== 'item' || !context.isUnder(unit, 'reporting')) return false;
  const siblings = unit.list === undefined ? [] : context.itemsOf(unit.list);
  const cues = weak.filter((cue) => siblings.some((sibling) => cue.test(sibling.prose.text)));
  const enough = /\b(?:includ\w*|information|details?|following|provide)\b/i.test(context.leadIn(unit))
    ? 2
    : 3;
  return cues.length >= enough && weak.some((cue) => cue.test(text));
}

/** The topic stands where its evidence begins, and goes on while evidence follows closely. */
function fromUnits(id: TopicId, units: readonly Unit[]): Topic | undefined {
  const [first] = units;
  if (first === undefined) return undefined;
  const last =
    units.filter((unit) => unit.block === first.block || unit.block.start - first.block.end < 400).at(-1) ??
    first;
  return { id, form: formOf(first, units), section: undefined, first, last };
}

function formOf(first: Unit, units: readonly Unit[]): Topic['form'] {
  if (first.kind === 'row') return 'table';
  if (first.kind === 'item')
    return units.filter((unit) => unit.list === first.list).length > 1 ? 'list' : 'mention';
  return sentencesOf(first.prose.text).length > 2 ? 'paragraph' : 'mention';
}
