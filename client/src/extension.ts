import { commands, Disposable, window, workspace, type ExtensionContext, type TextDocument } from 'vscode';
import { commandIds, registerCommands } from './commands';
import { createPolicyServer, type LoadClient, type PolicyServer, type ServerState } from './policyServer';
import { isMarkdownPolicy, isPolicy, isServed } from './policyDocuments';
import { restoreReports } from './report/restore';
import { registerRulePages } from './rulePages';
import { showStatus } from './status';
import { registerTools } from './tools';

/** What the extension tells other extensions. Its commands do the rest. */
export interface SecurityPolicyApi {
  readonly serverState: ServerState['kind'];
}

/**
 * Markdown is open in most windows, so nothing heavy happens here: the language client is loaded, and its server started,
 * when a document named like a policy opens or a command needs them.
 */
export function start(context: ExtensionContext, load: LoadClient): SecurityPolicyApi {
  const log = window.createOutputChannel('Security Policy', { log: true });
  const server = createPolicyServer(log, commandIds, load);
  context.subscriptions.push(
    log,
    server,
    registerCommands({ server, log, extension: context.extensionUri }),
    restoreReports({ server, extension: context.extensionUri }),
    registerRulePages(server),
    registerTools(server),
    followActiveEditor(),
    whenFirstPolicyOpens(() => {
      context.subscriptions.push(showStatus(server));
      startQuietly(server);
    }),
  );
  return {
    get serverState() {
      return server.state.kind;
    },
  };
}

/** A failure is in the log and in the status item: nobody asked for anything, so nobody is interrupted. */
function startQuietly(server: PolicyServer): void {
  server.client().catch(() => undefined);
}

function whenFirstPolicyOpens(action: () => void): Disposable {
  if (workspace.textDocuments.some(isServed)) {
    action();
    return Disposable.from();
  }
  const look = (document: TextDocument): void => {
    if (!isServed(document)) return;
    listening.dispose();
    action();
  };
  const listening = Disposable.from(
    workspace.onDidOpenTextDocument(look),
    // An unsaved document becomes a policy when its title is written.
    workspace.onDidChangeTextDocument(({ document }) => {
      look(document);
    }),
  );
  return listening;
}

/** Commands that work on the open policy are in the palette only when there is one. */
function followActiveEditor(): Disposable {
  const shown = new Map<string, boolean>();
  const show = (key: string, value: boolean): void => {
    if (shown.get(key) === value) return;
    shown.set(key, value);
    void commands.executeCommand('setContext', `securityPolicy.${key}`, value);
  };
  const update = (): void => {
    const document = window.activeTextEditor?.document;
    show('policyActive', document !== undefined && isPolicy(document));
    show('markdownPolicyActive', document !== undefined && isMarkdownPolicy(document));
  };
  update();
  return Disposable.from(
    window.onDidChangeActiveTextEditor(update),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (document === window.activeTextEditor?.document) update();
    }),
  );
}
