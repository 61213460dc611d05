/** The whole public interface of the core: text in, values out. Adapters import nothing else. */
export { assistantTools, callAssistantTool } from './assistants';
export { requireDocument } from './assistants/documents';
export { ToolRefusal } from './assistants/model';
export type { AssistantHost, CheckRequest, ToolAnswer } from './assistants/model';
export { isDate } from './calendar';
export { complete, COMPLETION_TRIGGERS } from './completion/complete';
export type { Completion } from './completion/completion';
export {
  CONFIG_FILE_NAMES,
  configFormat,
  parseConfig,
  parseSettings,
  resolveConfig,
  severityOf,
} from './config/config';
export type { Config, PartialConfig } from './config/model';
export { suggestion } from './collections/suggest';
export { coverageOf } from './coverage/coverage';
export type { Coverage } from './coverage/coverage';
export { needsInput } from './edits';
export type { Fix, TextEdit } from './edits';
export { insertAllMissingSections, insertSection } from './fixes';
export { inlayHints } from './hover/inlay-hints';
export { hoverAt } from './hover/hover';
export { fixContext } from './authoring/fix-context';
export { assumedPromises } from './generate/assumed';
export { answerProblem, completeAnswers, generateFrom, previewFrom } from './generate/generate-from';
export { applicable, availableOptions, questions } from './generate/questions';
export { explainTopics, fileReport, inspect } from './inspect';
export type { FileReport, FindingReport, TopicExplanation } from './inspect';
export { countsInWords, countsOf } from './lint/counts';
export { createLinter, fixAll, lint } from './lint/lint';
export type { Finding, LintContext } from './lint/finding';
export { speak, t } from './l10n';
export type { Translations } from './l10n';
export { lintRepository } from './lint/lint-repository';
export { ruleSummary } from './lint/rule-summary';
export { absolute } from './markdown/located';
export type { Change, Span } from './markdown/model';
export { formatOf } from './markup/format';
export type { MarkupName } from './markup/read';
export { missingSections } from './authoring/missing-sections';
export type { Policy } from './policy/model';
export {
  FOUND_FOLDERS,
  isCompanionPath,
  isFoundFolder,
  isFoundPolicyPath,
  isPolicyPath,
  POLICY_FOLDERS,
  shownPolicy,
} from './repository/policy-files';
export { questionsFor } from './generate/questions-for';
export { lacksLine, unheededAnswers } from './generate/unheeded';
export { policyReader, readPolicy } from './policy/read';
export type { PolicyReader } from './policy/read';
export { collectFacts } from './repository/collect';
export { reportContents } from './report/contents';
export type { ReportContents } from './report/contents';
export { drawPage, drawPart, drawView } from './report/drawing/page';
export type { PagePart } from './report/drawing/page';
export type { RepositoryFacts } from './repository/facts';
export { MANIFEST_PATHS } from './repository/manifests';
export { ruleDocumentation, ruleUrl } from './rules/documentation';
export { PROFILE_NAMES, profileNamed } from './rules/profiles';
export { ruleIds, ruleNamed } from './rules/registry';
export { rules } from './rules/registry.generated';
export { SEVERITIES } from './rules/rule';
export type { Severity } from './rules/rule';
export { scorecardCheck } from './scorecard/check';
export { scorecard } from './scorecard/scorecard';
export type { Hit, Scorecard } from './scorecard/scorecard';
export { SITE_COMPANION_PATHS } from './securitytxt/places';
export { sectionStates } from './authoring/sections';
export { insertSlaTable, presentTimes, replaceSlaTable, slaForms, slaPresets } from './authoring/sla-tables';
export { suppressionFix } from './suppression/suppression-fix';
export { SECTION_IDS, wrapText } from './templates';
export { either, enumerated } from './words';
