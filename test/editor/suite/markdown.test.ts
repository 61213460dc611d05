import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('the editor', () => {
  it('knows a policy as Markdown, and nothing else', async () => {
    const document = await vscode.workspace.openTextDocument({
      language: 'markdown',
      content: '# Security Policy\n',
    });
    assert.equal(document.languageId, 'markdown');
    const languages = await vscode.languages.getLanguages();
    assert.deepEqual(
      languages.filter((id) => /security/i.test(id)),
      [],
    );
  });
});
