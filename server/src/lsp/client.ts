import { DiagnosticTag, MarkupKind, ResourceOperationKind } from 'vscode-languageserver';
import type { InitializeParams } from 'vscode-languageserver';
import type { InitializationOptions } from '../protocol';
import { FIRST_PAUSE } from './beginnings';

/** What the client can do, asked once. Everything that it does not mention it cannot do. */
export interface ClientFeatures {
  readonly pullDiagnostics: boolean;
  readonly refreshDiagnostics: boolean;
  readonly refreshCodeLenses: boolean;
  readonly refreshInlayHints: boolean;
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  readonly unnecessaryTag: boolean;
  readonly diagnosticData: boolean;
  readonly versionedDiagnostics: boolean;
  readonly codeActionLiterals: boolean;
  readonly preferredCodeActions: boolean;
  readonly documentChanges: boolean;
  readonly snippetEdits: boolean;
  readonly createFiles: boolean;
  readonly applyEdit: boolean;
  readonly completionSnippets: boolean;
  readonly completionMarkdown: boolean;
  readonly completionReplaces: boolean;
  readonly hoverMarkdown: boolean;
  readonly configuration: boolean;
  readonly registerConfiguration: boolean;
  readonly registerWatchedFiles: boolean;
  readonly workspaceFolders: boolean;
  readonly fileAccess: boolean;
  readonly commands: readonly string[];
  /** The date that counts as today, when the client fixes it. */
  readonly today: string | undefined;
  /** In milliseconds; 0 where nothing can be told later. */
  readonly firstPause: number;
}

/** Whether the client can be told something of a document that it has not asked for. */
export function tellsLater(client: Pick<ClientFeatures, 'pullDiagnostics' | 'refreshDiagnostics'>): boolean {
  return !client.pullDiagnostics || client.refreshDiagnostics;
}

export function clientFeatures({ capabilities, initializationOptions }: InitializeParams): ClientFeatures {
  const { textDocument, workspace } = capabilities;
  // Diagnostics are described by the capability of the way in which they travel.
  const pull = textDocument?.diagnostic;
  const published = pull ?? textDocument?.publishDiagnostics;
  const edits = workspace?.workspaceEdit;
  const completion = textDocument?.completion?.completionItem;
  const options = optionsOf(initializationOptions);
  const diagnostics = {
    pullDiagnostics: pull !== undefined,
    refreshDiagnostics: workspace?.diagnostics?.refreshSupport ?? false,
  };
  return {
    ...diagnostics,
    refreshCodeLenses: workspace?.codeLens?.refreshSupport ?? false,
    refreshInlayHints: workspace?.inlayHint?.refreshSupport ?? false,
    relatedInformation:
      (pull?.relatedInformation ?? textDocument?.publishDiagnostics?.relatedInformation) === true,
    codeDescription:
      (published?.codeDescriptionSupport ?? textDocument?.publishDiagnostics?.codeDescriptionSupport) ===
      true,
    unnecessaryTag: tagsOf(pull, textDocument?.publishDiagnostics).includes(DiagnosticTag.Unnecessary),
    diagnosticData: (pull?.dataSupport ?? textDocument?.publishDiagnostics?.dataSupport) === true,
    versionedDiagnostics: textDocument?.publishDiagnostics?.versionSupport === true,
    codeActionLiterals: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    preferredCodeActions: textDocument?.codeAction?.isPreferredSupport === true,
    documentChanges: edits?.documentChanges === true,
    snippetEdits: edits?.documentChanges === true && edits.snippetEditSupport === true,
    createFiles:
      edits?.documentChanges === true &&
      (edits.resourceOperations ?? []).includes(ResourceOperationKind.Create),
    applyEdit: workspace?.applyEdit === true,
    completionSnippets: completion?.snippetSupport === true,
    completionMarkdown: completion?.documentationFormat?.includes(MarkupKind.Markdown) === true,
    completionReplaces: completion?.insertReplaceSupport === true,
    hoverMarkdown: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) === true,
    configuration: workspace?.configuration === true,
    registerConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registerWatchedFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    fileAccess: options.fileAccess === true,
    commands: Array.isArray(options.commands) ? options.commands : [],
    today: isDate(options.today) ? options.today : undefined,
    firstPause: tellsLater(diagnostics) ? pauseOf(options.firstPause) : 0,
  };
}

type TagSupport = { tagSupport?: { valueSet: DiagnosticTag[] } } | undefined;
const tagsOf = (...capabilities: TagSupport[]): DiagnosticTag[] =>
  capabilities.flatMap((capability) => capability?.tagSupport?.valueSet ?? []);

/** Clients of other editors send what their user wrote there, or nothing. */
function optionsOf(value: unknown): InitializationOptions {
  return typeof value === 'object' && value !== null ? value : {};
}

const pauseOf = (value: unknown): number => (typeof value === 'number' && value >= 0 ? value : FIRST_PAUSE);

const isDate = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
