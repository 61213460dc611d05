import * as vscode from 'vscode';

/** As in the manifest: publisher and name. */
const EXTENSION = 'security-policy.security-policy';

export const extension = (): vscode.Extension<{ readonly serverState: string }> => {
  const found = vscode.extensions.getExtension<{ readonly serverState: string }>(EXTENSION);
  if (!found) throw new Error(`The extension ${EXTENSION} is not there.`);
  return found;
};

export const workspaceUri = (path: string): vscode.Uri => {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('The tests need an open folder.');
  return vscode.Uri.joinPath(folder.uri, path);
};

/** Opens a file of the workspace in an editor. */
export const openFile = (path: string): Thenable<vscode.TextEditor> =>
  vscode.window.showTextDocument(workspaceUri(path));

/** The text of a file, as it is stored. */
export const readFile = async (path: string): Promise<string> =>
  new TextDecoder().decode(await vscode.workspace.fs.readFile(workspaceUri(path)));

/** Waits until the probe answers something, looking again after every event. Mocha ends a wait that is too long. */
export function until<Result>(
  event: vscode.Event<unknown>,
  probe: () => Result | undefined,
): Promise<Result> {
  return new Promise((done) => {
    const look = (): void => {
      const result = probe();
      if (result === undefined) return;
      listener.dispose();
      done(result);
    };
    const listener = event(look);
    look();
  });
}

/** What this extension says about a document now. */
export const findings = (uri: vscode.Uri): vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'security-policy');

/** The rule of a finding. */
export const ruleOf = ({ code }: vscode.Diagnostic): string =>
  String(typeof code === 'object' ? code.value : code);

/** Waits for the first findings of a document, or for findings that fulfil a condition. */
export const untilFindings = (
  uri: vscode.Uri,
  condition: (found: readonly vscode.Diagnostic[]) => boolean = (found) => found.length > 0,
): Promise<vscode.Diagnostic[]> =>
  until(vscode.languages.onDidChangeDiagnostics, () => {
    const found = findings(uri);
    return condition(found) ? found : undefined;
  });

/** Waits for the finding of a rule. */
export async function untilFinding(uri: vscode.Uri, rule: string): Promise<vscode.Diagnostic> {
  const found = await untilFindings(uri, (all) => all.some((finding) => ruleOf(finding) === rule));
  return found.find((finding) => ruleOf(finding) === rule)!;
}

/** The code actions at a place. A request that is cancelled, as other extensions of the editor register, is made again. */
export async function codeActions(
  uri: vscode.Uri,
  range: vscode.Range,
  kind: string = vscode.CodeActionKind.QuickFix.value,
): Promise<vscode.CodeAction[]> {
  for (;;) {
    try {
      return await vscode.commands.executeCommand('vscode.executeCodeActionProvider', uri, range, kind, 100);
    } catch (error) {
      if (!/cancel/i.test(String(error))) throw error;
    }
  }
}

/** Names of the severities above hint, with the rule and message, for messages of failed tests. */
export const aboveHint = (found: readonly vscode.Diagnostic[]): string[] =>
  found
    .filter(({ severity }) => severity !== vscode.DiagnosticSeverity.Hint)
    .map((finding) => `${ruleOf(finding)}: ${finding.message}`);
