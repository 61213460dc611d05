/**
 * What client and server say to each other beside the Language Server Protocol: names and types only.
 * URIs are strings, positions and ranges are those of the protocol (0-based, UTF-16).
 */
import type { Diagnostic, Position, Range, SnippetTextEdit, TextEdit } from 'vscode-languageserver';

/** Requests that the server answers. */
export const serverMethods = {
  inspect: 'securityPolicy/inspect',
  check: 'securityPolicy/check',
  report: 'securityPolicy/report',
  callTool: 'securityPolicy/callTool',
  generateQuestions: 'securityPolicy/generateQuestions',
  validateAnswer: 'securityPolicy/validateAnswer',
  generate: 'securityPolicy/generate',
  previewGenerated: 'securityPolicy/previewGenerated',
  sections: 'securityPolicy/sections',
  insertSection: 'securityPolicy/insertSection',
  slaTables: 'securityPolicy/slaTables',
  insertSlaTable: 'securityPolicy/insertSlaTable',
  rules: 'securityPolicy/rules',
  ruleDocumentation: 'securityPolicy/ruleDocumentation',
} as const;

/** Requests that a client answers which announces `fileAccess`, so that virtual file systems work. */
export const clientMethods = {
  readFile: 'securityPolicy/readFile',
  listFiles: 'securityPolicy/listFiles',
} as const;

/**
 * Commands for clients without commands of their own, through `workspace/executeCommand`.
 * The ids differ from those of the VS Code extension, which registers every announced command.
 */
export const serverCommands = {
  /** Arguments: one `GenerateCommand`. Creates the file, or answers the text when the client cannot create one. */
  generate: 'securityPolicy.server.generate',
  /** Arguments: the URI of a document. Applies all safe fixes. */
  fixAll: 'securityPolicy.server.fixAll',
  /** Arguments: the URI of a document. Inserts the sections whose absence was found. */
  insertMissingSections: 'securityPolicy.server.insertMissingSections',
} as const;

/** Commands of a client that the server names when the client has announced them: they show more of what it says in short. */
export const clientCommands = {
  showReport: 'securityPolicy.showReport',
  /** The list of all problems, as editors built on VS Code have it. */
  showProblems: 'workbench.actions.view.problems',
} as const;

export interface InitializationOptions {
  /** The client answers `clientMethods`. Otherwise the host's own file system is read. */
  readonly fileAccess?: boolean;
  /** Commands of the client that the server may name in code actions. */
  readonly commands?: readonly string[];
  /** Fixes the date that counts as today (YYYY-MM-DD), for reproducible results. */
  readonly today?: string;
  /** How long somebody who begins a new policy stops typing, in milliseconds, before it is judged; 1000 by default, 0 for at once. */
  readonly firstPause?: number;
}

export interface DocumentParams {
  readonly uri: string;
}

export interface FolderParams {
  /** The folder that the policy is for; without it nothing is known of the repository. */
  readonly folder?: string;
}

/** Holds when an earlier question is asked too and its answer is one of these. */
export interface QuestionCondition {
  readonly question: string;
  readonly in: readonly string[];
}

export interface Question {
  readonly id: string;
  readonly kind: 'choice' | 'text';
  readonly title: string;
  readonly placeholder?: string;
  /** The best first. */
  readonly choices?: readonly Choice[];
  /** What the repository suggests. */
  readonly proposal?: string;
  /** Asked only then. */
  readonly when?: QuestionCondition;
}

export interface Choice {
  readonly value: string;
  readonly label: string;
  /** Short, to stand beside the label. */
  readonly description?: string;
  readonly detail?: string;
  /** Offered only then. */
  readonly when?: QuestionCondition;
}

export interface QuestionsResult {
  readonly questions: readonly Question[];
}

export interface ValidateAnswerParams {
  readonly question: string;
  readonly value: string;
}

export interface ValidateAnswerResult {
  /** What is wrong and what to do, in one sentence; absent when the answer can be used. */
  readonly problem?: string;
}

export interface GenerateParams extends FolderParams {
  /** Answers by question id. A missing one takes the proposal or the default. */
  readonly answers: Readonly<Record<string, string>>;
}

export interface AnswerProblem {
  readonly question: string;
  readonly message: string;
}

/** The text of a policy, why none is written, or what is wrong with the answers. */
export type GenerateResult =
  | { readonly text: string }
  | { readonly explanation: readonly Explanation[] }
  | { readonly problems: readonly AnswerProblem[] };

/** One thing to know, as a headline and a sentence. */
export interface Explanation {
  readonly title: string;
  readonly detail: string;
}

/** The text that the answers so far make, with marks for what is still to be answered: to be read and never to be written. */
export interface PreviewResult {
  readonly text: string;
}

/** The argument of `serverCommands.generate`. */
export interface GenerateCommand extends FolderParams {
  /** Where the policy goes; without it the text is only answered. */
  readonly uri?: string;
  readonly answers?: Readonly<Record<string, string>>;
  /** Replaces a file that exists; without it such a file is left alone. */
  readonly overwrite?: boolean;
}

/** Those that are missing come first, and of them those that a profile asks for. */
export interface SectionInfo {
  readonly id: string;
  /** The heading. */
  readonly title: string;
  readonly purpose: string;
  readonly present: boolean;
  /** Where its heading stands, when it is present. */
  readonly position?: Position;
  /** The title of a profile in force that asks for it. */
  readonly wantedBy?: string;
}

export interface InsertSectionParams extends DocumentParams {
  readonly section: string;
}

export interface EditsResult {
  /** Snippet edits only when the client supports them. Empty when there is nothing to insert. */
  readonly edits: readonly (TextEdit | SnippetTextEdit)[];
}

export interface SlaTablesParams extends Partial<DocumentParams> {
  /** Of the cursor. */
  readonly position?: Position;
}

export interface SlaTablesResult {
  readonly forms: readonly SlaForm[];
  readonly presets: readonly SlaPreset[];
  /** The preset that the configuration names. */
  readonly preset: string;
  /** The table of response times that the policy has already. */
  readonly present?: PresentTimes;
}

export interface PresentTimes {
  readonly range: Range;
  /** The head of the table, or the first item of the list. */
  readonly summary: string;
  /** The id of the form that is most like it. */
  readonly form: string;
}

export interface SlaForm {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  /** What is written for each preset, by its id, on one line. */
  readonly previews: Readonly<Record<string, string>>;
}

export interface SlaPreset {
  readonly id: string;
  readonly title: string;
  /** For whom it is. */
  readonly description: string;
  /** Its times in words. */
  readonly detail: string;
}

export interface InsertSlaTableParams extends DocumentParams {
  readonly form: string;
  readonly preset: string;
  readonly position: Position;
  /** In place of the table that `slaTables` finds present for the same position. */
  readonly replace?: boolean;
}

export interface RuleInfo {
  readonly id: string;
  readonly severity: string;
  readonly statement: string;
  readonly url: string;
}

export interface RuleDocumentationParams {
  readonly rule: string;
}

export interface RuleDocumentationResult {
  readonly markdown: string;
  readonly url: string;
}

export interface ReadFileParams extends DocumentParams {
  readonly maximumBytes?: number;
}

/** Null: there is no such file, or it cannot be read, or it is larger than `maximumBytes`. */
export type ReadFileResult = { readonly base64: string } | null;

export interface ListFilesParams {
  readonly folder: string;
  /** How many levels of folders are looked at; 1 is the folder itself. */
  readonly depth?: number;
  readonly limit?: number;
}

export interface ListFilesResult {
  /** Relative to the folder, with `/`. Folders such as `.git` and `node_modules` are skipped. */
  readonly paths: readonly string[];
}

/** What is wrong in a policy, open or not, in the words of the protocol. */
export interface CheckResult {
  readonly diagnostics: readonly Diagnostic[];
}

/** A call of a tool for language models, such as `check_security_policy`. */
export interface CallToolParams {
  readonly name: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/** As the Model Context Protocol has it. */
export interface CallToolResult {
  readonly content: readonly { readonly type: 'text'; readonly text: string }[];
  readonly structuredContent?: Readonly<Record<string, unknown>>;
  /** The text says what was wrong with the call. */
  readonly isError?: boolean;
}

/** A page about a document for people: `styles` belong into its head, `body` is HTML without scripts. */
export interface ReportResult {
  readonly title: string;
  readonly styles: string;
  /** Elements with `data-line` (1-based) lead to a line of the document, those with `data-rule` to the page of a rule. */
  readonly body: string;
}

/** The document as `check --format json` reports it. */
export interface InspectResult {
  readonly path: string;
  readonly policy: unknown;
  readonly findings: readonly unknown[];
  readonly scorecard: {
    readonly score: number;
    readonly links: boolean;
    readonly text: boolean;
    readonly disclosure: boolean;
  };
  /** The profiles in force for the document. */
  readonly profiles: readonly string[];
}
