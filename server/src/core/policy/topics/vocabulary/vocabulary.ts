import type { TopicId } from '../../model';
import type { Cue } from '../cue-notation';

/** ISO 639-1 codes of the languages that the vocabularies speak. */
export type Language =
  'en' | 'de' | 'fr' | 'es' | 'pt' | 'it' | 'nl' | 'pl' | 'ru' | 'uk' | 'zh' | 'ja' | 'ko' | 'hi' | 'tr';

/** Cues, the languages side by side. All of them are looked for in every text: many policies mix two languages. */
export type Words = Readonly<Partial<Record<Language, readonly Cue[]>>>;

/** The words by which one topic is known. */
export interface TopicVocabulary {
  readonly id: TopicId;
  /** A heading or label that announces the topic. */
  readonly headings: Words;
  /** Headings that look alike and mean something else. */
  readonly notHeadings?: Words;
  /** A sentence that speaks of the topic whatever else it says, and under any heading. */
  readonly certain?: Words;
  /** A sentence that speaks of the topic: by itself it shows that the policy does. */
  readonly strong?: Words;
  /** A sentence that shows it in passing: the place is another, where the policy says more. */
  readonly passing?: Words;
  /** A sentence that may speak of it: two of them at one place do. */
  readonly weak?: Words;
  /** Two weak cues in one sentence show it, as two sentences with one each do. */
  readonly weakTwice?: true;
  /** A label of an item ("**Authentication**: …") counts like a weak cue: lists about other things name it too. */
  readonly weakLabels?: true;
  /** Under headings about these topics, what would speak of this one says something else. */
  readonly notUnder?: readonly TopicId[];
  /** It is about flaws and reports of them: under headings about the product, a sentence that names neither speaks of something else. */
  readonly ofReports?: true;
  /** What the items of a list about it name: two different ones under words that ask for them do, or three under a heading about reports. */
  readonly items?: Words;
  /** The heading row of a table about it. */
  readonly tables?: Words;
  /** A sentence that has this does not speak of the topic, whatever cue it has. */
  readonly not?: Words;
}
