import { l10n, Uri, window, workspace } from 'vscode';
import { isPolicy } from '../policyDocuments';
import { openReport } from '../report/panel';
import { CommandError, type Command } from './command';
import { existingPolicies } from './policyPlaces';

/** Shows what a policy promises, drawn beside it: the one named by the argument, else the one that the person most likely means. */
export const showReport: Command = {
  id: 'securityPolicy.showReport',
  isCall: (argument) => argument instanceof Uri,
  run: async ({ server, extension }, argument) =>
    openReport({ server, extension }, argument instanceof Uri ? argument : await likelyPolicy()),
};

/** The policy of the active editor, else of one that is seen, else the first that a forge would find in the workspace, which is opened. */
async function likelyPolicy(): Promise<Uri> {
  const editors = [window.activeTextEditor, ...window.visibleTextEditors];
  const seen = editors.find((editor) => editor !== undefined && isPolicy(editor.document));
  if (seen) return seen.document.uri;
  for (const { uri } of workspace.workspaceFolders ?? []) {
    const [first] = await existingPolicies(uri);
    if (!first) continue;
    await window.showTextDocument(first.uri);
    return first.uri;
  }
  throw new CommandError(
    l10n.t('There is no security policy here: open one, or run "Security Policy: Generate Security Policy".'),
  );
}
