export { choiceStop, escapeSnippet, fillLine, toSnippet, type Mode } from './fill';
export { inferValues, projectName, versionValues } from './infer';
export { isSpaceless, writingLanguage, WRITING_LANGUAGES, type WritingLanguage } from './languages';
export { DEFAULT_PRESET, presetNamed, presets, type Preset } from './presets';
export {
  gap,
  gapBelow,
  levelOf,
  render,
  renderSection,
  writeBody,
  writeHeading,
  writeHeadingOf,
  writeSection,
  writeText,
} from './render';
export {
  orderedSections,
  parentSection,
  SECTION_IDS,
  sectionForTopic,
  sectionTemplate,
  type SectionId,
} from './sections';
export { DEFAULT_STYLE, type DocumentStyle, type TableStyle } from './style';
export { displayWidth, formatTable, type Alignment } from './table';
export type { Values, VariableName } from './variables';
export type { SentenceId } from './texts/words';
export { boundedTimeIn, headingIn, sentenceIn, timeIn, wordsIn } from './wording';
export { lineStarts, wrapText } from './wrap';
