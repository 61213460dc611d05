import { l10n, Uri, window, workspace } from 'vscode';
import { serverMethods } from '../../../server/src/protocol';
import type { PolicyServer } from '../policyServer';
import { askSteps, type Answers } from '../ui/steps';
import { CommandError, type Command } from './command';
import { createPreview } from './generatePreview';
import { generateSteps, INHERIT, KEEP_EXISTING, UNSAVED } from './generateSteps';
import { existingPolicies, showUnsaved, writePolicy } from './policyPlaces';

/** What another extension or a test may say; then nothing is asked. */
export interface GenerateArguments {
  /**
   * By the id of the question. What is missing takes what the repository proposes, or the default; but without a `location`
   * the policy becomes an unsaved document.
   */
  readonly answers: Answers;
  /** The folder that the policy is for; the first of the workspace when it is missing. */
  readonly folder?: string | Uri;
}

/** Asks a few questions, proposes the answers from the repository, and shows the policy that they make. */
export const generate: Command = {
  id: 'securityPolicy.generate',
  isCall: isGenerateArguments,
  run: ({ server }, argument) =>
    isGenerateArguments(argument)
      ? generateFromArguments(server, argument)
      : generateFromQuestions(server, argument instanceof Uri ? argument : undefined),
};

async function generateFromArguments(
  server: PolicyServer,
  { folder, answers }: GenerateArguments,
): Promise<{ uri: string }> {
  const target =
    typeof folder === 'string' ? Uri.parse(folder, true) : (folder ?? workspace.workspaceFolders?.[0]?.uri);
  const uri = await showPolicy(server, target, answers);
  return { uri: uri.toString() };
}

async function generateFromQuestions(server: PolicyServer, from: Uri | undefined): Promise<void> {
  const chosen = await chooseFolder(from);
  if (chosen === 'cancelled') return;
  const { folder } = chosen;
  const existing = folder ? await existingPolicies(folder) : [];
  const { questions } = await server.request(serverMethods.generateQuestions, folderParams(folder));
  const around = folderParams(folder);
  const steps = generateSteps(server, questions, {
    canWrite: folder !== undefined,
    existing: existing[0],
    explain: async () => {
      const result = await server.request(serverMethods.generate, { ...around, answers: { kind: INHERIT } });
      return 'explanation' in result ? result.explanation : [];
    },
  });
  const preview = createPreview(
    async (answers) => (await server.request(serverMethods.previewGenerated, { ...around, answers })).text,
  );
  const answers = await askSteps(l10n.t('Generate Security Policy'), steps, (considered) => {
    const { existing: decision, ...others } = considered;
    if (decision === undefined || Object.keys(others).length > 0) preview.show(others);
  }).finally(() => preview.close());
  if (!answers || answers['kind'] === INHERIT) return;
  const { existing: decision, location = UNSAVED, ...others } = answers;
  if (decision === KEEP_EXISTING && existing[0]) await window.showTextDocument(existing[0].uri);
  else await showPolicy(server, folder, location === UNSAVED ? others : { ...others, location });
}

/** Writes the policy to its location, or shows it as an unsaved document when there is none. */
async function showPolicy(server: PolicyServer, folder: Uri | undefined, answers: Answers): Promise<Uri> {
  const { location } = answers;
  if (location !== undefined && !folder) {
    throw new CommandError(l10n.t('There is no folder to write to: open one, or leave out the location.'));
  }
  const result = await server.request(serverMethods.generate, { ...folderParams(folder), answers });
  if ('problems' in result) throw new CommandError(result.problems.map(({ message }) => message).join(' '));
  if ('explanation' in result) {
    throw new CommandError(
      result.explanation.map(({ title, detail }) => l10n.t('{0}. {1}', title, detail)).join(' '),
    );
  }
  return folder && location !== undefined
    ? writePolicy(folder, location, result.text)
    : showUnsaved(folder, result.text);
}

function folderParams(folder: Uri | undefined): { folder?: string } {
  return folder ? { folder: folder.toString() } : {};
}

/** The folder of a click in the explorer, the only folder, or the one that the person picks. */
async function chooseFolder(from: Uri | undefined): Promise<{ folder: Uri | undefined } | 'cancelled'> {
  const folders = workspace.workspaceFolders ?? [];
  const clicked = from && workspace.getWorkspaceFolder(from);
  if (clicked) return { folder: clicked.uri };
  if (folders.length < 2) return { folder: folders[0]?.uri };
  const picked = await window.showWorkspaceFolderPick({
    placeHolder: l10n.t('Which folder is the policy for?'),
  });
  return picked ? { folder: picked.uri } : 'cancelled';
}

function isGenerateArguments(argument: unknown): argument is GenerateArguments {
  return typeof argument === 'object' && argument !== null && 'answers' in argument;
}
