import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { extension, findings, openFile, untilFindings, workspaceUri } from './editor';

// Runs first, by its name: afterwards the server is running.
describe('starting', () => {
  it('does not start the server for README.md', async () => {
    const editor = await openFile('README.md');
    assert.equal(editor.document.languageId, 'markdown');
    const { serverState } = await extension().activate();
    assert.equal(serverState, 'stopped');
    assert.deepEqual(findings(editor.document.uri), []);
  });

  it('starts the server for SECURITY.md', async () => {
    await openFile('SECURITY.md');
    await untilFindings(workspaceUri('SECURITY.md'));
    assert.equal((await extension().activate()).serverState, 'running');
  });

  it('still says nothing about README.md', () => {
    assert.deepEqual(findings(workspaceUri('README.md')), []);
  });

  it('registers every command of the manifest', async () => {
    const { contributes } = extension().packageJSON as {
      contributes: { commands: { command: string }[] };
    };
    const registered = new Set(await vscode.commands.getCommands(true));
    assert.deepEqual(
      contributes.commands.map(({ command }) => command).filter((command) => !registered.has(command)),
      [],
    );
  });
});
