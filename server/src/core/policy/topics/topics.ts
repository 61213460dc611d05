import type { Section, Unit } from '../../markdown/model';
import { instructionsIn } from '../leftovers/template-instructions';
import type { Channel, Commitment, PolicyDate, SupportedVersions, Topic, TopicId } from '../model';
import { isUnder, type Passage } from '../passage';
import { remember } from '../../collections/remember';
import { sentencesOf } from '../text/sentences';
import { hasUnit } from './announced';
import { VOCABULARY } from './vocabulary';

/** What other readers have found that shows a topic whatever the words around it are. */
export interface TopicEvidence {
  readonly channels: readonly Channel[];
  readonly commitments: readonly Commitment[];
  readonly versions: SupportedVersions;
  readonly dates: readonly PolicyDate[];
  /** The units that speak of a topic by their own words, in the order of the text. */
  spoken(id: TopicId): readonly Unit[];
}

/**
 * The topics that the document speaks of: by a heading with something under it, or by what its sentences, lists and tables say. `announcing` tells for each
 * topic the indices of the sections whose headings announce it.
 */
export function topicsOf(
  sections: readonly Section[],
  announcing: ReadonlyMap<TopicId, readonly number[]>,
  evidence: TopicEvidence,
): Map<TopicId, Topic> {
  const topics = new Map<TopicId, Topic>();
  for (const { id } of VOCABULARY) {
    const section = sectionAbout(id, sections, announcing.get(id) ?? []);
    const topic =
      (section && fromSection(id, section)) ?? byEvidence(id, evidence) ?? fromUnits(id, evidence.spoken(id));
    if (topic) topics.set(id, topic);
  }
  return topics;
}

/** The first section whose heading announces the topic and under which something stands. `indices`: those of the sections that announce it. */
function sectionAbout(
  id: TopicId,
  sections: readonly Section[],
  indices: readonly number[],
): Section | undefined {
  let title: Section | undefined;
  for (const index of indices) {
    const section = sections[index];
    if (section === undefined || !hasUnit(section, isContent)) continue;
    // The document's own title says what the whole is about: of topics, only that it tells how to report.
    if (section.level > 1 || index > 1 || section.children.length === 0) return section;
    title ??= section;
  }
  return id === 'reporting' ? title : undefined;
}

/** What speaks to the author, and not to readers, is not the policy's. */
const isContent = (unit: Unit): boolean => unit.kind !== 'heading' && instructionsIn(unit).length === 0;

function fromSection(id: TopicId, section: Section): Topic | undefined {
  if (section.heading === undefined) return undefined;
  return { id, form: 'section', section, first: section.heading, last: lastUnit(section) ?? section.heading };
}

function lastUnit({ units, children }: Section): Unit | undefined {
  const last = children.at(-1);
  return last === undefined ? units.at(-1) : (lastUnit(last) ?? last.heading);
}

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

/** The topics that each unit of a passage speaks of, whatever its heading is. */
export function topicsSpokenOf(passage: Passage): ReadonlyMap<TopicId, readonly Unit[]> {
  const spoken = new Map<TopicId, Unit[]>();
  for (const unit of passage.body) {
    if (!isContent(unit)) continue;
    for (const id of new Set([...topicsByWords(unit), ...topicsByItems(unit, passage)])) {
      const units = spoken.get(id);
      if (units === undefined) spoken.set(id, [unit]);
      else units.push(unit);
    }
  }
  return spoken;
}

/** The topics that a sentence of the unit speaks of by itself. */
const topicsByWords = remember((unit: Unit): readonly TopicId[] => {
  if (unit.kind === 'code')
    return unit.block.source.includes('BEGIN PGP PUBLIC KEY BLOCK') ? ['encryption'] : [];
  const { text } = unit.prose;
  const sentences = sentencesOf(text).map(({ start, end }) => text.slice(start, end));
  return VOCABULARY.filter(({ strong, not }) =>
    sentences.some((sentence) => strong?.test(sentence) === true && not?.test(sentence) !== true),
  ).map(({ id }) => id);
});

/** The topics of a list under a heading about reports that names several things that belong to one. */
function topicsByItems(unit: Unit, passage: Passage): readonly TopicId[] {
  if (unit.kind !== 'item' || !isUnder(passage, 'reporting')) return [];
  const siblings = unit.list === undefined ? [] : passage.itemsOf(unit.list);
  return VOCABULARY.filter(({ weak }) => {
    if (weak?.some((cue) => cue.test(unit.prose.text)) !== true) return false;
    const cues = weak.filter((cue) => siblings.some((sibling) => cue.test(sibling.prose.text)));
    const enough = /\b(?:includ\w*|information|details?|following|provide)\b/i.test(passage.leadIn(unit))
      ? 2
      : 3;
    return cues.length >= enough;
  }).map(({ id }) => id);
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
