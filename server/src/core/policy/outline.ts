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
  const byUnit = new Map<Unit | undefined, ReadHeading>();
  for (const passage of passages) {
    const { heading: unit, around } = passage;
    if (unit === undefined) continue;
    const parent = byUnit.get(around?.heading);
    if (parent) parent.hasChildren = true;
    byUnit.set(unit, new ReadHeading(unit, passage, parent));
  }
  return [...byUnit.values()];
}

/** A class, as an object with accessors of its own is a slow one in V8. */
class ReadHeading implements Heading {
  readonly title: string;
  readonly level: number;
  readonly topics: readonly TopicId[];
  readonly isEmpty: boolean;
  readonly hasText: boolean;
  readonly language: string;
  hasChildren = false;

  constructor(
    readonly unit: Unit,
    passage: Passage,
    readonly parent: Heading | undefined,
  ) {
    const { isEmpty, hasText, language } = lookAt(passage);
    this.title = passage.title;
    this.level = passage.level;
    this.topics = passage.topics;
    this.isEmpty = isEmpty;
    this.hasText = hasText;
    this.language = language;
  }

  get qualifier(): string {
    return qualifierIn(this.unit, this.title);
  }
}

const qualifierIn = remember((_unit: Unit, title: string) => qualifierOf(title));

function indicesByTopic(topics: readonly (readonly TopicId[])[]): Map<TopicId, number[]> {
  const indices = new Map<TopicId, number[]>();
  topics.forEach((announced, index) => {
    for (const topic of announced) addTo(indices, topic, index);
  });
  return indices;
}
