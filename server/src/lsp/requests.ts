import type { Position } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  answerProblem,
  coverageOf,
  drawView,
  fileReport,
  fixContext,
  generateFrom,
  insertSection,
  insertSlaTable,
  presentTimes,
  previewFrom,
  questionsFor,
  replaceSlaTable,
  reportContents,
  ruleDocumentation,
  rules,
  ruleUrl,
  scorecard,
  SECTION_IDS,
  sectionStates,
  slaForms,
  slaPresets,
  t,
} from '../core';
import type { RepositoryFacts } from '../core';
import { serverMethods } from '../protocol';
import type {
  CallToolParams,
  CallToolResult,
  CheckResult,
  DocumentParams,
  EditsResult,
  FolderParams,
  GenerateParams,
  GenerateResult,
  InsertSectionParams,
  InsertSlaTableParams,
  InspectResult,
  PreviewResult,
  QuestionCondition,
  QuestionsResult,
  ReportResult,
  RuleDocumentationParams,
  RuleDocumentationResult,
  RuleInfo,
  SectionInfo,
  SlaTablesParams,
  SlaTablesResult,
  ValidateAnswerParams,
  ValidateAnswerResult,
} from '../protocol';
import type { Analysis } from './analysis';
import { callTool } from './assistants';
import { policyDiagnostics } from './diagnostics';
import { protocolEdits } from './edits';
import { judge } from './judge';
import { rangeOf } from './positions';
import { safely } from './safely';
import type { Session } from './session';
import { pathOf } from './uris';

type Handler<Params, Result> = (params: Params) => Result | Promise<Result>;

/** Answers the product's own requests. */
export function answerRequests(session: Session): void {
  const { connection } = session;
  function answer<Params, Result>(method: string, fallback: Result, handler: Handler<Params, Result>): void {
    connection.onRequest(method, safely(connection, method, fallback, handler));
  }
  answer<DocumentParams, InspectResult | null>(serverMethods.inspect, null, ({ uri }) =>
    inspectDocument(session, uri),
  );
  answer<DocumentParams, CheckResult | null>(serverMethods.check, null, ({ uri }) => checkFile(session, uri));
  answer<DocumentParams, ReportResult | null>(serverMethods.report, null, ({ uri }) =>
    reportOn(session, uri),
  );
  answer<CallToolParams, CallToolResult | null>(serverMethods.callTool, FAILED, (call) =>
    callTool(session, call),
  );
  answer<FolderParams, QuestionsResult>(
    serverMethods.generateQuestions,
    { questions: [] },
    async ({ folder }) => ({
      questions: protocolQuestions(await factsFor(session, folder), session.today()),
    }),
  );
  answer<ValidateAnswerParams, ValidateAnswerResult>(
    serverMethods.validateAnswer,
    {},
    ({ question, value }) => {
      const problem = answerProblem(question, value);
      return problem === undefined ? {} : { problem };
    },
  );
  answer<GenerateParams, GenerateResult>(
    serverMethods.generate,
    { problems: [] },
    async ({ folder, answers }) => generateFrom(await factsFor(session, folder), answers, session.today()),
  );
  answer<GenerateParams, PreviewResult>(
    serverMethods.previewGenerated,
    { text: '' },
    async ({ folder, answers }) => ({
      text: previewFrom(await factsFor(session, folder), answers, session.today()),
    }),
  );
  answer<DocumentParams, SectionInfo[]>(serverMethods.sections, [], async ({ uri }) => {
    const analysis = await policyAnalysis(session, uri);
    if (!analysis) return [];
    const { document, policy, config } = analysis;
    return sectionStates(policy, config.profiles).map(({ id, title, purpose, wantedBy, heading }) => ({
      id,
      title,
      purpose,
      present: heading !== undefined,
      ...(heading && { position: document.positionAt(heading.start) }),
      ...(wantedBy !== undefined && { wantedBy }),
    }));
  });
  answer<InsertSectionParams, EditsResult>(
    serverMethods.insertSection,
    { edits: [] },
    async ({ uri, section }) => {
      const analysis = await policyAnalysis(session, uri);
      const id = SECTION_IDS.find((known) => known === section);
      if (!analysis || !id) return { edits: [] };
      const fix = insertSection(chosen(analysis), id);
      return { edits: protocolEdits(analysis.document, fix?.edits ?? [], session.client) };
    },
  );
  answer<SlaTablesParams | null, SlaTablesResult>(
    serverMethods.slaTables,
    { forms: [], presets: [], preset: '' },
    async (params) => {
      const analysis = await (params?.uri === undefined ? undefined : policyAnalysis(session, params.uri));
      const preset = analysis?.config.options.preset ?? '';
      const present = analysis && timesAt(analysis, params?.position);
      return {
        forms: slaForms(),
        presets: slaPresets(),
        preset,
        ...(present && {
          present: {
            range: rangeOf(analysis.document, present.block),
            summary: present.summary,
            form: present.form,
          },
        }),
      };
    },
  );
  answer<InsertSlaTableParams, EditsResult>(
    serverMethods.insertSlaTable,
    { edits: [] },
    async ({ uri, form, preset, position, replace }) => {
      const analysis = await policyAnalysis(session, uri);
      if (!analysis) return { edits: [] };
      const context = { ...chosen(analysis), options: { preset } };
      const edits =
        replace === true
          ? replaceSlaTable(context, form, timesAt(analysis, position))
          : insertSlaTable(context, form, analysis.document.offsetAt(position));
      return { edits: protocolEdits(analysis.document, edits, session.client) };
    },
  );
  answer<unknown, RuleInfo[]>(serverMethods.rules, [], () =>
    rules.map(({ id, severity, statement }) => ({ id, severity, statement: t(statement), url: ruleUrl(id) })),
  );
  answer<RuleDocumentationParams, RuleDocumentationResult | null>(
    serverMethods.ruleDocumentation,
    null,
    ({ rule }) => {
      const markdown = ruleDocumentation(rule);
      return markdown === undefined ? null : { markdown, url: ruleUrl(rule) };
    },
  );
}

const timesAt = ({ policy, document }: Analysis, position: Position | undefined) =>
  presentTimes(policy, position ? document.offsetAt(position) : 0);

/** For language models. */
const FAILED: CallToolResult = {
  content: [{ type: 'text', text: 'This failed unexpectedly. The log of the language server says why.' }],
  isError: true,
};

/** Of a fix that somebody has asked for, who chooses its times. */
const chosen = (analysis: Analysis) =>
  ({ ...fixContext(analysis.policy, analysis), choosesTimes: true }) as const;

/** Of a document that sections and tables can be inserted in. */
async function policyAnalysis(session: Session, uri: string): Promise<Analysis | undefined> {
  const analysis = await session.analysisOf(uri);
  return analysis?.format === 'markdown' ? analysis : undefined;
}

/** The report of a document as it stands in the editor, or of a file that is not open, whatever their names. */
async function inspectDocument(session: Session, uri: string): Promise<InspectResult | null> {
  const judged = await judgeDocument(session, uri);
  if (judged === undefined) return null;
  const { path, content, policy, findings, config } = judged;
  return { ...fileReport(path, policy, findings, scorecard(content)), profiles: config.profiles };
}

async function reportOn(session: Session, uri: string): Promise<ReportResult | null> {
  const judged = await judgeDocument(session, uri);
  if (judged === undefined) return null;
  const { path, content, policy, findings, config, repository } = judged;
  const coverage = coverageOf(policy, findings, config.profiles);
  const context = { config, repository };
  return drawView(
    reportContents({ path, policy, findings, coverage, scorecard: scorecard(content), context }),
  );
}

async function judgeDocument(session: Session, uri: string) {
  const content = session.documentOf(uri)?.getText() ?? (await session.files.read(uri));
  if (content === undefined) return undefined;
  const judged = (await session.analysisOf(uri)) ?? (await judge(session, uri, content));
  return { ...judged, content, path: judged.repository.path ?? pathOf(uri) };
}

/** The diagnostics of a document as it stands in the editor, or of a file that is not open. Null: it cannot be read. */
async function checkFile(session: Session, uri: string): Promise<CheckResult | null> {
  const { client } = session;
  const analysis = await session.analysisOf(uri);
  if (analysis) return { diagnostics: policyDiagnostics(analysis, client) };
  const content = await session.files.read(uri);
  if (content === undefined) return null;
  const { policy, findings } = await judge(session, uri, content);
  const document = TextDocument.create(uri, 'markdown', 0, policy.document.text);
  return { diagnostics: policyDiagnostics({ document, findings }, client) };
}

function factsFor({ workspace }: Session, folder: string | undefined): Promise<RepositoryFacts> {
  return folder === undefined ? Promise.resolve({}) : workspace.factsOf(folder);
}

function protocolQuestions(facts: RepositoryFacts, today: string): QuestionsResult['questions'] {
  return questionsFor(facts, today).map(({ id, title, detail, options, when, proposal }) => ({
    id,
    kind: options ? 'choice' : 'text',
    title,
    placeholder: detail,
    ...(options && {
      choices: options.map((option) => ({
        value: option.value,
        label: option.title,
        ...(option.beside !== undefined && { description: option.beside }),
        detail: option.description,
        ...conditionOf(option),
      })),
    }),
    ...(proposal !== undefined && { proposal }),
    ...conditionOf({ when }),
  }));
}

function conditionOf({ when }: Pick<ReturnType<typeof questionsFor>[number], 'when'>): {
  when?: QuestionCondition;
} {
  return when ? { when: { question: when.question, in: when.is } } : {};
}
