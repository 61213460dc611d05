import { rememberTexts } from '../../collections/remember-texts';
import { remember } from '../../collections/remember';
import type { TopicId } from '../model';
import { cuesIn, cuesOf, type CueList } from './cues';
import { VOCABULARY } from './vocabulary';
import { AMBIGUOUS_HEADINGS, type AmbiguousHeading } from './vocabulary/ambiguous';
import type { TopicVocabulary } from './vocabulary/vocabulary';

/** What the words of a heading or label say. */
export interface TitleTopics {
  /** The topics that it announces. */
  readonly topics: readonly TopicId[];
  /** It announces one of these besides, as what stands below tells. */
  readonly open: AmbiguousHeading | undefined;
}

type Meaning = { readonly topic: TopicId; readonly announces: boolean } | { readonly open: AmbiguousHeading };

/** Put together when the first title is read. */
const titleCues = remember((vocabulary: readonly TopicVocabulary[]): CueList<Meaning> => [
  ...vocabulary.flatMap(({ id: topic, headings, notHeadings }) => [
    ...cuesOf<Meaning>(headings, { topic, announces: true }),
    ...cuesOf<Meaning>(notHeadings, { topic, announces: false }),
  ]),
  ...AMBIGUOUS_HEADINGS.flatMap((open) => open.cues.map((cue) => ({ cue, meaning: { open } }))),
]);

/** What stands in an address is no word of a title: "Key of security@acme.dev". */
const ADDRESS = /[^\s@]{1,64}@\S{1,90}/g;

/** In the order of the vocabularies. */
export const titleTopics = rememberTexts((title): TitleTopics => {
  const announced = new Set<TopicId>();
  const denied = new Set<TopicId>();
  let open: AmbiguousHeading | undefined;
  for (const { meaning } of cuesIn(titleCues(VOCABULARY), title.replace(ADDRESS, ' '))) {
    if ('open' in meaning) open = meaning.open;
    else (meaning.announces ? announced : denied).add(meaning.topic);
  }
  return {
    topics: VOCABULARY.map(({ id }) => id).filter(
      (id) => announced.has(id) && !denied.has(id) && open?.topics.includes(id) !== true,
    ),
    open,
  };
});
