import { commands, l10n, ProgressLocation, window, workspace } from 'vscode';
import { serverMethods } from '../../../server/src/protocol';
import { isPolicyPath, NAMED_LIKE_POLICY } from '../policyDocuments';
import { CommandError, type Command, type CommandHost } from './command';
import { existingPolicies } from './policyPlaces';

/** Checks every policy of the workspace, open or not, and shows what is wrong in the list of problems. */
export const checkWorkspace: Command = {
  id: 'securityPolicy.checkWorkspace',
  run: (host) => {
    if (!workspace.workspaceFolders)
      throw new CommandError(l10n.t('Open a folder first: its policies are checked.'));
    const options = { location: ProgressLocation.Window, title: l10n.t('Checking security policies') };
    return window.withProgress(options, () => check(host));
  },
};

async function check({ server, findings }: CommandHost): Promise<void> {
  const files = (await workspace.findFiles(NAMED_LIKE_POLICY)).filter(({ path }) => isPolicyPath(path));
  const client = await server.client();
  findings.clear();
  let problems = 0;
  for (const uri of files) {
    const result = await server.request(serverMethods.check, { uri: uri.toString() });
    const diagnostics = await client.protocol2CodeConverter.asDiagnostics([...(result?.diagnostics ?? [])]);
    problems += diagnostics.length;
    findings.set(uri, diagnostics);
  }
  if (problems > 0) await commands.executeCommand('workbench.actions.view.problems');
  const checked = files.length > 0 ? inWords(files.length, problems) : [];
  const message = [...checked, ...(await foldersWithout())].join(' ');
  window.setStatusBarMessage(message, STATUS_MESSAGE_TIME);
}

function inWords(files: number, problems: number): string[] {
  return [
    files === 1
      ? l10n.t('1 security policy was checked.')
      : l10n.t('{0} security policies were checked.', files),
    problems === 0
      ? l10n.t('Nothing was found.')
      : problems === 1
        ? l10n.t('There is 1 finding.')
        : l10n.t('There are {0} findings.', problems),
  ];
}

/** The folders in which nobody would find a policy. */
async function foldersWithout(): Promise<string[]> {
  const folders = workspace.workspaceFolders ?? [];
  const missing = await Promise.all(
    folders.map(async ({ uri, name }) => ((await existingPolicies(uri)).length === 0 ? [name] : [])),
  );
  const names = missing.flat();
  if (names.length === 0) return [];
  const list = names.join(', ');
  return [
    names.length === 1
      ? l10n.t('{0} has no security policy: run "Security Policy: Generate Security Policy".', list)
      : l10n.t('{0} have no security policy: run "Security Policy: Generate Security Policy".', list),
  ];
}

/** How long the status bar says it, in milliseconds. */
const STATUS_MESSAGE_TIME = 10_000;
