export { choiceStop, escapeSnippet, fillLine, toSnippet, type Mode } from './fill';
export { inferValues, projectName, versionValues } from './infer';
export { DEFAULT_PRESET, presetNamed, presets, type Preset } from './presets';
export {
  gap,
  gapBelow,
  levelOf,
  render,
  renderSection,
  writeBody,
  writeHeading,
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
export { lineStarts, wrapText } from './wrap';
