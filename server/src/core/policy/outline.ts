import { addTo } from '../collections/groups';
import { areSame, type Difference } from '../collections/lists';
import type { Unit } from '../markdown/model';
import { remember } from '../collections/remember';
import { qualifierOf } from './headings';
import { languageOf, tallyOf } from './language';
import type { Heading, TopicId } from './model';
import type { Passage } from './passage';

/** What the headings of a document say. */
export interface OutlineAnswers {
  /** The headings are the same as before, and announce the same. */
  readonly isSame: boolean;
  readonly headings: readonly Heading[];
  /** For each topic the sections whose headings announce it: their indices among all sections, in their order. */
  readonly announcing: ReadonlyMap<TopicId, readonly number[]>;
}

/** Looks at the headings of a document, again and again as it is edited. */
export function outlineFold(): (passages: readonly Passage[], change: Difference<Passage>) => OutlineAnswers {
  let headings: readonly Heading[] = [];
  let announcing: OutlineAnswers['announcing'] = new Map();

  return (passages, { gone, fresh }) => {
    const agree = (...looks: readonly ((passage: Passage) => unknown)[]): boolean =>
      looks.every((look) => areSame(gone.map(look), fresh.map(look)));
    const isSame = agree(
      ({ heading }) => heading,
      ({ topics }) => topics,
    );
    if (!isSame) announcing = indicesByTopic(passages.map(({ topics }) => topics));
    if (!isSame || !agree(contentOf)) headings = headingsOf(passages);
    return { isSame, headings, announcing };
  };
}

/** All that a heading tells of what stands under it, in one word. */
const contentOf = remember((passage: Passage): string => {
  const { isEmpty, hasText, language } = lookAt(passage);
  return `${isEmpty} ${hasText} ${language}`;
});

const lookAt = remember((passage: Passage) => ({
  isEmpty: passage.body.length === 0,
  hasText: passage.body.some(({ kind, prose }) => kind === 'code' || /\S/.test(prose.text)),
  language: languageOf([tallyOf(passage.units)]),
}));

function headingsOf(passages: readonly Passage[]): Heading[] {
  const byUnit = new Map<Unit | undefined, Heading>();
  const parents = new Set<Heading>();
  for (const passage of passages) {
    const { heading: unit, title, level, topics, around } = passage;
    if (unit === undefined) continue;
    const parent = byUnit.get(around?.heading);
    if (parent) parents.add(parent);
    const heading: Heading = {
      unit,
      title,
      level,
      parent,
      topics,
      get qualifier() {
        return qualifierOf(title);
      },
      ...lookAt(passage),
      get hasChildren() {
        return parents.has(heading);
      },
    };
    byUnit.set(unit, heading);
  }
  return [...byUnit.values()];
}

function indicesByTopic(topics: readonly (readonly TopicId[])[]): Map<TopicId, number[]> {
  const indices = new Map<TopicId, number[]>();
  topics.forEach((announced, index) => {
    for (const topic of announced) addTo(indices, topic, index);
  });
  return indices;
}
