import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  aboveHint,
  extension,
  findings,
  openFile,
  readFile,
  until,
  untilFindings,
  workspaceUri,
} from './editor';

interface Generated {
  readonly uri: string;
}

const generate = (call: unknown): Thenable<Generated> =>
  vscode.commands.executeCommand<Generated>('securityPolicy.generate', call);

describe('commands', () => {
  before(async () => {
    // A repository cannot hold the .git folder of another one, so the remote is written here.
    const config = '[remote "origin"]\n\turl = https://github.com/lantern-project/lantern.git\n';
    await writeFile('generated/.git/config', config);
    await writeFile('generated/.git/HEAD', 'ref: refs/heads/main\n');
  });

  it('“Generate Security Policy” writes a policy with no finding above hint', async () => {
    const folder = workspaceUri('generated').toString();
    const { uri } = await generate({
      answers: { channel: 'github', location: '.github/SECURITY.md' },
      folder,
    });
    assert.equal(uri, workspaceUri('generated/.github/SECURITY.md').toString());
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), uri);
    const text = await readFile('generated/.github/SECURITY.md');
    assert.match(text, /^# Security Policy\n/);
    assert.match(text, /https:\/\/github\.com\/lantern-project\/lantern\/security\/advisories\/new/);
    await untilRead();
    assert.deepEqual(aboveHint(findings(vscode.Uri.parse(uri))), []);
  });

  it('“Show Policy Report” opens one page beside the policy, which keeps the focus', async () => {
    const editor = await openFile('SECURITY.md');
    const isReport = ({ input }: vscode.Tab): boolean =>
      input instanceof vscode.TabInputWebview && input.viewType.endsWith('securityPolicy.report');
    const reports = (): vscode.Tab[] =>
      vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.filter(isReport));
    assert.deepEqual(reports(), []);
    await vscode.commands.executeCommand('securityPolicy.showReport', editor.document.uri);
    await vscode.commands.executeCommand('securityPolicy.showReport', editor.document.uri);
    await until(vscode.window.tabGroups.onDidChangeTabs, () => reports().length > 0 || undefined);
    const [report, ...others] = reports();
    assert.deepEqual([report?.label, others.length], ['Report: SECURITY.md', 0]);
    assert.notEqual(report?.group.viewColumn, editor.viewColumn);
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), editor.document.uri.toString());
    await vscode.window.tabGroups.close(reports());
  });

  it('never overwrites a policy', async () => {
    const before = await readFile('SECURITY.md');
    const answers = { channel: 'email', email: 'security@lantern.dev', location: 'SECURITY.md' };
    const call = { answers, folder: workspaceUri('').toString() };
    await assert.rejects(async () => generate(call));
    assert.equal(await readFile('SECURITY.md'), before);
  });

  it('shows an unsaved document when no location is named', async () => {
    const folder = workspaceUri('generated').toString();
    const { uri } = await generate({ answers: { channel: 'github' }, folder });
    const document = vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri);
    assert.ok(document?.isUntitled);
    assert.equal(document.languageId, 'markdown');
    await untilRead();
    assert.deepEqual(aboveHint(findings(document.uri)), []);
  });

  it('takes back the file that it wrote by one undo', async () => {
    const uri = workspaceUri('undone/SECURITY.md');
    await vscode.workspace.fs.createDirectory(workspaceUri('undone'));
    const answers = { channel: 'email', email: 'security@acme.dev', location: 'SECURITY.md' };
    await generate({ answers, folder: workspaceUri('undone').toString() });
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), uri.toString());
    let deleted = false;
    const listening = vscode.workspace.onDidDeleteFiles(({ files }) => {
      deleted ||= files.some((file) => file.toString() === uri.toString());
    });
    const gone = until(vscode.workspace.onDidDeleteFiles, () => deleted || undefined);
    await vscode.commands.executeCommand('undo');
    await gone;
    listening.dispose();
    await assert.rejects(Promise.resolve(vscode.workspace.fs.stat(uri)));
  });

  it('refuses an address that would reach nobody', async () => {
    const answers = { channel: 'email', email: 'security@example.com' };
    await assert.rejects(
      Promise.resolve(generate({ answers, folder: workspaceUri('generated').toString() })),
    );
  });

  it('“Check Workspace” shows what is wrong in policies that are not open', async () => {
    const uri = workspaceUri('unopened/SECURITY.md');
    await writeFile('unopened/SECURITY.md', '# Security Policy\n\nReport bugs to security@example.com.\n');
    assert.deepEqual(findings(uri), []);
    await vscode.commands.executeCommand('securityPolicy.checkWorkspace');
    assert.ok(aboveHint(findings(uri)).length > 0);
    // An open policy has the findings of the server alone.
    await openFile('unopened/SECURITY.md');
    const found = await untilFindings(uri);
    assert.equal(new Set(found.map(({ message }) => message)).size, found.length);
  });

  it('“Show Policy Report” finds the policy of the workspace when another file is shown', async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await openFile('README.md');
    await vscode.commands.executeCommand('securityPolicy.showReport');
    assert.ok(
      vscode.window.visibleTextEditors.some(({ document }) => document.uri.path.endsWith('/SECURITY.md')),
    );
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('“Restart Language Server” brings the findings back', async () => {
    const { document } = await openFile('SECURITY.md');
    await untilFindings(document.uri);
    const gone = until(
      vscode.languages.onDidChangeDiagnostics,
      () => findings(document.uri).length === 0 || undefined,
    );
    await Promise.all([gone, vscode.commands.executeCommand('securityPolicy.restart')]);
    await untilFindings(document.uri);
    assert.equal((await extension().activate()).serverState, 'running');
  });

  it('“Open Rule Documentation” reads the page without a network', async () => {
    const page = vscode.Uri.from({ scheme: 'security-policy-rule', path: '/sla-inverted.md' });
    const document = await vscode.workspace.openTextDocument(page);
    assert.match(document.getText(), /sla-inverted/);
  });
});

const writeFile = (path: string, text: string): Thenable<void> =>
  vscode.workspace.fs.writeFile(workspaceUri(path), new TextEncoder().encode(text));

/** The server answers in order, so the policy before this one has been read when this one has findings. */
async function untilRead(): Promise<void> {
  const document = await vscode.workspace.openTextDocument({
    language: 'markdown',
    content: '# Security Policy\n\nWrite to security@example.com.\n',
  });
  await vscode.window.showTextDocument(document);
  await untilFindings(document.uri);
}
