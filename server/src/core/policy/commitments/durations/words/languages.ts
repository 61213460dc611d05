/**
 * Words by the language they are from, so that a reader of one language can judge its line: those of the languages that policies are read in, and of
 * some more. Single words are separated by spaces; where phrases are meant, by commas. All are in lower case, as prose is matched.
 */
export type ByLanguage = Readonly<Partial<Record<Language, string>>>;

export type Language =
  | 'en'
  | 'de'
  | 'fr'
  | 'es'
  | 'pt'
  | 'it'
  | 'nl'
  | 'pl'
  | 'ru'
  | 'zh'
  | 'ja'
  | 'ko'
  | 'hi'
  | 'uk'
  | 'sv'
  | 'tr'
  | 'id'
  | 'uz'
  | 'vi'
  | 'cs';

export const wordsOf = (words: ByLanguage): string[] =>
  Object.values(words).flatMap((line) => line.split(' '));

export const phrasesOf = (phrases: ByLanguage): string[] =>
  Object.values(phrases).flatMap((line) => line.split(',').map((phrase) => phrase.trim()));
