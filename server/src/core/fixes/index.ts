/**
 * What quick fixes are made from. Whole fixes: `insertSection`, `insertAllMissingSections`, `fillSection`, `insertPolicy`, `insertTitle`.
 * Builders of edits, for the fixes of single rules; each gives no edit when nothing can be done:
 * `insertSentence`, `insertListItem`, `insertParagraph`, `insertInSection`, `insertTemplate`, `replaceWithTemplate`; `replaceSpan`, `swapSpans`, `wrapInLink`;
 * `removeSpan`, `removeUnit`, `removeSection`, `mergeSection`; `rewriteTable`, `replaceRows`, `writeCell`. Texts may hold `{{variables}}` of the templates.
 */
export type { SectionId, SentenceId } from '../templates';
export { cellTexts, writeCell } from './cells';
export { sectionHeading, sentence, timeFor, type FixContext } from './context';
export { dateLike } from './dates';
export {
  insertInSection,
  insertParagraph,
  insertSentence,
  insertTemplate,
  replaceWithTemplate,
} from './insert';
export { insertListItem } from './items';
export { mergeSection, removeSection, removeSpan, removeUnit } from './remove';
export {
  fillSection,
  insertAllMissingSections,
  insertPolicy,
  insertSection,
  insertTitle,
  sectionIdOf,
  writableSections,
} from './sections';
export { replaceSpan, swapSpans, wrapInLink } from './spans';
export { replaceRows, rewriteTable, versionRows } from './tables';
