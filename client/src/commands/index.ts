import { commands as editor, Disposable, l10n, window } from 'vscode';
import { messageOf } from '../policyServer';
import { createWorkspaceFindings } from '../workspaceFindings';
import { CommandError, type Command, type CommandHost } from './command';
import { checkWorkspace } from './checkWorkspace';
import { fixAll } from './fixAll';
import { generate } from './generate';
import { insertSection } from './insertSection';
import { insertSlaTable } from './insertSlaTable';
import { openRuleDocumentation } from './openRuleDocumentation';
import { restart } from './restart';
import { showOutput } from './showOutput';
import { showReport } from './showReport';

const commands: readonly Command[] = [
  generate,
  insertSection,
  insertSlaTable,
  fixAll,
  checkWorkspace,
  showReport,
  openRuleDocumentation,
  restart,
  showOutput,
];

export const commandIds: readonly string[] = commands.map(({ id }) => id);

export function registerCommands(outside: Omit<CommandHost, 'findings'>): Disposable {
  const host: CommandHost = { ...outside, findings: createWorkspaceFindings() };
  return Disposable.from(
    host.findings,
    ...commands.map((command) =>
      editor.registerCommand(command.id, (argument: unknown) => runAndReport(command, host, argument)),
    ),
  );
}

/** Somebody waits for the result of a command, so its failure is told in words, and only there is a message shown. */
async function runAndReport(command: Command, host: CommandHost, argument: unknown): Promise<unknown> {
  try {
    return await command.run(host, argument);
  } catch (error) {
    if (command.isCall?.(argument)) throw error;
    if (!(error instanceof CommandError)) host.log.error(error instanceof Error ? error : String(error));
    await reportFailure(host, messageOf(error));
    return undefined;
  }
}

async function reportFailure({ log }: CommandHost, message: string): Promise<void> {
  const choice = await window.showErrorMessage(message, l10n.t('Show Output'));
  if (choice) log.show();
}
