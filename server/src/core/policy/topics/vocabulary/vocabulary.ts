import type { TopicId } from '../../model';

/**
 * The words by which one topic is known. Patterns are matched without regard to case against normalised text.
 * A heading announces the topic; one strong cue in a sentence, or two different weak cues in a unit, show that the body speaks of it.
 */
export interface TopicVocabulary {
  readonly id: TopicId;
  readonly headings: RegExp;
  /** Headings that look alike and mean something else. */
  readonly notHeadings?: RegExp;
  readonly strong?: RegExp;
  readonly weak?: readonly RegExp[];
  /** A sentence that has this does not speak of the topic, whatever cue it has. */
  readonly not?: RegExp;
}
