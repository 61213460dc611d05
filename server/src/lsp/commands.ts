import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import type { ExecuteCommandParams, WorkspaceEdit } from 'vscode-languageserver';
import { generateFrom, t } from '../core';
import type { TextEdit } from '../core';
import { serverCommands } from '../protocol';
import type { GenerateCommand, GenerateResult } from '../protocol';
import type { Analysis } from './analysis';
import { allSections, safeFixes } from './code-actions';
import { replacement, workspaceEdit } from './edits';
import type { Session } from './session';
import { foldersAround } from './uris';

/** What a command answers: a generated text and whether it was written, or whether something was fixed; an error when there is no such command. */
type CommandResult =
  | GenerateResult
  | { readonly text: string; readonly applied: boolean }
  | { readonly applied: boolean }
  | ResponseError
  | null;

export function executeCommand(
  session: Session,
  { command, arguments: [argument] = [] }: ExecuteCommandParams,
): Promise<CommandResult> {
  switch (command) {
    case serverCommands.generate:
      return generate(session, isObject(argument) ? argument : {});
    case serverCommands.fixAll:
      return change(session, String(argument), (analysis) => [safeFixes(analysis) ?? []].flat());
    case serverCommands.insertMissingSections:
      return change(session, String(argument), (analysis) => allSections(analysis)?.edits ?? []);
    default:
      return Promise.resolve(
        new ResponseError(ErrorCodes.InvalidParams, t('There is no command "{0}".', command)),
      );
  }
}

const isObject = (value: unknown): value is GenerateCommand => typeof value === 'object' && value !== null;

async function change(
  session: Session,
  uri: string,
  editsOf: (analysis: Analysis) => readonly TextEdit[],
): Promise<CommandResult> {
  const analysis = await session.analysisOf(uri);
  const edits = analysis ? editsOf(analysis) : [];
  if (!analysis || edits.length === 0) return { applied: false };
  return { applied: await apply(session, workspaceEdit(analysis.document, edits, session.client)) };
}

async function generate(
  session: Session,
  { uri, folder, answers = {}, overwrite = false }: GenerateCommand,
): Promise<CommandResult> {
  const around = folder ?? (uri === undefined ? undefined : foldersAround(uri)[0]);
  const facts = around === undefined ? {} : await session.workspace.factsOf(around);
  const result = generateFrom(facts, answers, session.today());
  if (!('text' in result) || uri === undefined) return result;
  const edit = await creation(session, uri, result.text, overwrite);
  return { text: result.text, applied: edit !== undefined && (await apply(session, edit)) };
}

/** The edit that gives a file its text; undefined when that would overwrite one, or when the client cannot create files. */
async function creation(
  { client, documentOf, files }: Session,
  uri: string,
  text: string,
  overwrite: boolean,
): Promise<WorkspaceEdit | undefined> {
  const open = documentOf(uri);
  if (open) {
    const before = open.getText();
    const edit = before.trim() === '' || overwrite ? replacement(before, text) : undefined;
    return edit && workspaceEdit(open, [edit], client);
  }
  if (!client.createFiles || (!overwrite && (await files.read(uri)) !== undefined)) return undefined;
  const start = { line: 0, character: 0 };
  return {
    documentChanges: [
      { kind: 'create', uri, options: { overwrite } },
      { textDocument: { uri, version: null }, edits: [{ range: { start, end: start }, newText: text }] },
    ],
  };
}

async function apply({ connection, client }: Session, edit: WorkspaceEdit): Promise<boolean> {
  return client.applyEdit && (await connection.workspace.applyEdit(edit)).applied;
}
