export { fillLine, hasMarks, toSnippet, type Mode } from './fill';
export { forgeValues, inferValues, projectName, versionValues, type InferOptions } from './infer';
export { DEFAULT_PRESET, PRESET_IDS, presetNamed, presets, type Preset } from './presets';
export {
  gap,
  levelOf,
  render,
  renderSection,
  writeBody,
  writeHeading,
  writeSection,
  writeSections,
  writeText,
  type Rendered,
  type SectionRequest,
} from './render';
export {
  orderedSections,
  parentSection,
  SECTION_IDS,
  sectionForTopic,
  sectionTemplate,
  type SectionId,
  type SectionOrder,
} from './sections';
export { DEFAULT_STYLE, type DocumentStyle, type TableStyle } from './style';
export { displayWidth, formatTable, type Alignment } from './table';
export type { Values, VariableName } from './variables';
export { wrapText } from './wrap';
