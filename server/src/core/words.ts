import { t } from './l10n';

/** "a, b and c". */
export const listed = (words: readonly string[]): string =>
  joined(words, (some, last) => t('{0} and {1}', some, last));

/** "a, b or c". */
export const either = (words: readonly string[]): string =>
  joined(words, (some, last) => t('{0} or {1}', some, last));

/** "a, b, c". */
export const enumerated = (words: readonly string[]): string =>
  words.length === 0 ? '' : words.reduce((some, next) => t('{0}, {1}', some, next));

/** Sentences one after the other: some writings put no space between them. */
export const inRow = (sentences: readonly string[]): string =>
  sentences.length === 0 ? '' : sentences.reduce((some, next) => t('{0} {1}', some, next));

/** In quotation marks of the language. */
export const quoted = (words: string): string => t('"{0}"', words);

function joined(words: readonly string[], close: (some: string, last: string) => string): string {
  const last = words.at(-1);
  if (last === undefined || words.length === 1) return last ?? '';
  return close(enumerated(words.slice(0, -1)), last);
}
