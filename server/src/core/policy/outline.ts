import { addTo } from '../collections/groups';
import { gatherer, type Difference } from '../collections/lists';
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
  const unitsOf = gatherer(({ heading }: Passage) => [heading]);
  const topicsOf = gatherer(({ topics }: Passage) => [topics]);
  const contentsOf = gatherer((passage: Passage) => [contentOf(passage)]);
  let units: readonly (Unit | undefined)[] = [];
  let topics: readonly (readonly TopicId[])[] = [];
  let contents: readonly string[] = [];
  let headings: readonly Heading[] = [];
  let announcing: OutlineAnswers['announcing'] = new Map();

  return (passages, change) => {
    const now = [
      unitsOf(passages, change),
      topicsOf(passages, change),
      contentsOf(passages, change),
    ] as const;
    const isSame = units === now[0] && topics === now[1];
    if (!isSame) announcing = indicesByTopic(now[1]);
    if (!isSame || contents !== now[2]) headings = headingsOf(passages);
    [units, topics, contents] = now;
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
