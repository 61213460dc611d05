import { commands, ProgressLocation, window, workspace } from 'vscode';
import { serverMethods } from '../../../server/src/protocol';
import { isPolicyPath, NAMED_LIKE_POLICY } from '../policyDocuments';
import { CommandError, type Command, type CommandHost } from './command';
import { existingPolicies } from './policyPlaces';

/** Checks every policy of the workspace, open or not, and shows what is wrong in the list of problems. */
export const checkWorkspace: Command = {
  id: 'securityPolicy.checkWorkspace',
  run: (host) => {
    if (!workspace.workspaceFolders) throw new CommandError('Open a folder first: its policies are checked.');
    const options = { location: ProgressLocation.Window, title: 'Checking security policies' };
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
  const checked = files.length > 0 ? [inWords(files.length, problems)] : [];
  const message = [...checked, ...(await foldersWithout())].join(' ');
  window.setStatusBarMessage(message, STATUS_MESSAGE_TIME);
}

function inWords(files: number, problems: number): string {
  const checked = files === 1 ? '1 security policy' : `${files} security policies`;
  return `${checked} checked, ${problems === 1 ? '1 finding' : `${problems || 'no'} findings`}.`;
}

/** The folders in which nobody would find a policy. */
async function foldersWithout(): Promise<string[]> {
  const folders = workspace.workspaceFolders ?? [];
  const missing = await Promise.all(
    folders.map(async ({ uri, name }) => ((await existingPolicies(uri)).length === 0 ? [name] : [])),
  );
  const names = missing.flat();
  return names.length === 0
    ? []
    : [`${names.join(', ')} has no security policy: run "Security Policy: Generate Security Policy".`];
}

/** How long the status bar says it, in milliseconds. */
const STATUS_MESSAGE_TIME = 10_000;
