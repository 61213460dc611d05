import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { findings, openFile, ruleOf, untilFinding, untilFindings, workspaceUri } from './editor';

describe('findings', () => {
  it('have a rule, the address of its page, and the place in the text', async () => {
    const { document } = await openFile('SECURITY.md');
    const finding = await untilFinding(document.uri, 'contact-reserved-domain');
    assert.equal(document.getText(finding.range), 'security@example.com');
    assert.ok(typeof finding.code === 'object');
    assert.equal(finding.code.value, 'contact-reserved-domain');
    assert.equal(finding.code.target.scheme, 'https');
    assert.match(finding.code.target.path, /contact-reserved-domain/);
  });

  it('follow the text while it is written', async () => {
    const { document } = await openFile('SECURITY.md');
    await untilFinding(document.uri, 'contact-reserved-domain');
    const end = document.lineAt(document.lineCount - 1).range.end;
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, end, '\n## Scope\n');
    await vscode.workspace.applyEdit(edit);
    await untilFinding(document.uri, 'empty-section');
    await vscode.commands.executeCommand('undo');
    await untilFindings(document.uri, (found) => !found.some((one) => ruleOf(one) === 'empty-section'));
  });

  it('are told of a policy in another markup', async () => {
    const { document } = await openFile('other-markup/SECURITY.rst');
    const finding = await untilFinding(document.uri, 'contact-reserved-domain');
    assert.equal(document.getText(finding.range), 'security@example.com');
  });

  it('are hidden by a comment in the text', async () => {
    const uri = workspaceUri('suppressed/SECURITY.md');
    await openFile('suppressed/SECURITY.md');
    const found = await untilFindings(uri);
    assert.equal(
      found.some((finding) => ruleOf(finding) === 'contact-reserved-domain'),
      false,
    );
  });

  it('follow the configuration file', async () => {
    const policy = workspaceUri('configured/SECURITY.md');
    await openFile('configured/SECURITY.md');
    const found = await untilFindings(policy);
    assert.equal(
      found.find((finding) => ruleOf(finding) === 'contact-reserved-domain')?.severity,
      vscode.DiagnosticSeverity.Hint,
    );
  });

  it('are the same for an unsaved document with the title of a policy', async () => {
    const document = await vscode.workspace.openTextDocument({
      language: 'markdown',
      content: '# Security Policy\n\nWrite to security@example.com.\n',
    });
    await vscode.window.showTextDocument(document);
    await untilFinding(document.uri, 'contact-reserved-domain');
  });

  it('do not appear in other unsaved documents', async () => {
    const notes = await vscode.workspace.openTextDocument({
      language: 'markdown',
      content: '# Notes\n\nWrite to security@example.com.\n',
    });
    await vscode.window.showTextDocument(notes);
    await untilALaterPolicyIsRead();
    assert.deepEqual(findings(notes.uri), []);
  });

  it('do not appear in the old side of a comparison', async () => {
    const old = vscode.Uri.from({ scheme: 'git', path: '/SECURITY.md', query: 'old' });
    const provider = vscode.workspace.registerTextDocumentContentProvider('git', {
      provideTextDocumentContent: () => '# Security Policy\n\nWrite to security@example.com.\n',
    });
    try {
      const document = await vscode.workspace.openTextDocument(old);
      await vscode.window.showTextDocument(document);
      await untilALaterPolicyIsRead();
      assert.deepEqual(findings(old), []);
    } finally {
      provider.dispose();
    }
  });
});

/** The server answers in order: when a policy that was opened later has findings, an earlier one would have them too. */
async function untilALaterPolicyIsRead(): Promise<void> {
  const later = await vscode.workspace.openTextDocument({
    language: 'markdown',
    content: '# Security Policy\n\nWrite to security@example.com.\n',
  });
  await vscode.window.showTextDocument(later);
  await untilFindings(later.uri);
}
