import type { SectionId, sections } from '../sections';
import type { Words } from './words';

/** All that is written in one language: every section in every wording that it has in English, which also says what a wording needs. */
export interface LanguageTexts {
  readonly sections: {
    readonly [Id in SectionId]: {
      readonly heading: string;
      /** By the names of the wordings. A text uses the same variables as the English one. */
      readonly variants: Readonly<Record<keyof (typeof sections)[Id]['variants'], string>>;
    };
  };
  readonly words: Words;
}
