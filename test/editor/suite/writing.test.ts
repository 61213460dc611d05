import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openFile, untilFindings } from './editor';

describe('writing', () => {
  it('a snippet expands', async () => {
    const editor = await openFile('snippet/SECURITY.md');
    await untilFindings(editor.document.uri);
    editor.selection = new vscode.Selection(2, 0, 2, 0);
    await vscode.commands.executeCommand('editor.action.insertSnippet', {
      langId: 'markdown',
      name: 'Supported versions',
    });
    assert.match(editor.document.getText(), /\| Version +\| Supported +\|\n\| -+ \| -+ \|\n/);
    await vscode.commands.executeCommand('undo');
  });

  it('headings are proposed after a number sign', async () => {
    const editor = await openFile('snippet/SECURITY.md');
    await untilFindings(editor.document.uri);
    await editor.edit((edit) => {
      edit.insert(new vscode.Position(2, 0), '## ');
    });
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      editor.document.uri,
      new vscode.Position(2, 3),
      '#',
    );
    const labels = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    assert.ok(
      labels.some((label) => label.includes('Scope')),
      labels.join('; '),
    );
    await vscode.commands.executeCommand('undo');
  });

  it('a hover explains a finding', async () => {
    const { document } = await openFile('SECURITY.md');
    const [finding] = await untilFindings(document.uri);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      finding?.range.start,
    );
    assert.ok(hovers.length > 0);
  });

  it('lenses above the title tell how the policy stands', async () => {
    const { document } = await openFile('SECURITY.md');
    await untilFindings(document.uri);
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      'vscode.executeCodeLensProvider',
      document.uri,
    );
    const titles = lenses.map(({ command }) => command?.title ?? '').join('; ');
    assert.match(titles, /Scorecard \d+ of 10/);
  });
});
