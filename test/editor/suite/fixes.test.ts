import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { codeActions, openFile, readFile, ruleOf, until, untilFinding, untilFindings } from './editor';

describe('fixes', () => {
  it('a quick fix changes the document as the golden file says', async () => {
    const { document } = await openFile('quick-fix/SECURITY.md');
    const { range } = await untilFinding(document.uri, 'advisory-url-not-report-form');
    const actions = await codeActions(document.uri, range);
    const fix = actions.find(({ isPreferred }) => isPreferred);
    assert.ok(fix?.edit, `no preferred fix among: ${actions.map(({ title }) => title).join('; ')}`);
    await vscode.workspace.applyEdit(fix.edit);
    assert.equal(document.getText(), await readFile('quick-fix/golden.md'));
    await untilFindings(document.uri, (found) => !found.some(isAdvisory));
  });

  it('a section that is missing is inserted where it belongs, as the golden file says', async () => {
    const { document } = await openFile('sections/SECURITY.md');
    await untilFindings(document.uri);
    await vscode.commands.executeCommand('securityPolicy.insertSection', 'recognition');
    assert.equal(document.getText(), await readFile('sections/golden.md'));
  });

  it('“Fix All Safe Problems” changes the document as the golden file says', async () => {
    const { document } = await openFile('fix-all/SECURITY.md');
    await untilFindings(document.uri);
    await vscode.commands.executeCommand('securityPolicy.fixAll');
    const golden = await readFile('fix-all/golden.md');
    await until(vscode.workspace.onDidChangeTextDocument, () => document.getText() === golden || undefined);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), await readFile('fix-all/SECURITY.md'));
  });

  it('the same runs as a code action of the editor, such as on saving', async () => {
    const { document } = await openFile('fix-all/SECURITY.md');
    await untilFindings(document.uri);
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const [action, ...more] = await codeActions(document.uri, whole, 'source.fixAll.securityPolicy');
    assert.ok(action?.edit);
    assert.deepEqual(more, []);
    await vscode.workspace.applyEdit(action.edit);
    assert.equal(document.getText(), await readFile('fix-all/golden.md'));
  });
});

const isAdvisory = (finding: vscode.Diagnostic): boolean =>
  ruleOf(finding) === 'advisory-url-not-report-form';
