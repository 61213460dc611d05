import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  codeActions,
  findings,
  openFile,
  readFile,
  ruleOf,
  untilFinding,
  untilFindings,
  workspaceUri,
} from './editor';

const settle = (name: string, value: unknown): Thenable<void> =>
  vscode.workspace.getConfiguration().update(name, value, vscode.ConfigurationTarget.Global);

/** Opens a policy of its own, which can be written to the disk. */
async function openNew(path: string): Promise<vscode.TextDocument> {
  await vscode.workspace.fs.writeFile(workspaceUri(path), new TextEncoder().encode(POLICY));
  return (await openFile(path)).document;
}

/** Writes a line at the end. Its address is a placeholder, which nothing safe can be written for. */
async function append(document: vscode.TextDocument, line = LINE): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, new vscode.Position(document.lineCount, 0), line);
  await vscode.workspace.applyEdit(edit);
}

const answers = (document: vscode.TextDocument): Promise<unknown> =>
  codeActions(document.uri, new vscode.Range(0, 0, document.lineCount, 0));

const POLICY = `# Security Policy

## Reporting a Vulnerability

[Report a vulnerability](https://github.com/security-policy/lantern/security/advisories) in private.
`;
const FIXED = POLICY.replace('/advisories)', '/advisories/new)');
const LINE = '\nYou can also write to security@example.com.\n';

describe('saving', () => {
  // In a browser the editor saves by itself.
  before(() => settle('files.autoSave', 'off'));
  after(() => settle('files.autoSave', undefined));

  it('applies the safe fixes, and no other, where the settings say so', async () => {
    const document = await openNew('saved/SECURITY.md');
    await settle('editor.codeActionsOnSave', { 'source.fixAll.securityPolicy': 'explicit' });
    try {
      await append(document);
      await untilFinding(document.uri, 'contact-reserved-domain');
      assert.ok(await document.save());
      const expected = `${FIXED}${LINE}`;
      assert.equal(document.getText(), expected);
      assert.equal(await readFile('saved/SECURITY.md'), expected);
    } finally {
      await settle('editor.codeActionsOnSave', undefined);
    }
  });

  it('applies nothing without being told to', async () => {
    const document = await openNew('saved-alone/SECURITY.md');
    await append(document);
    await untilFinding(document.uri, 'contact-reserved-domain');
    assert.ok(await document.save());
    assert.equal(document.getText(), `${POLICY}${LINE}`);
  });

  it('is when a policy is checked, where the settings say so', async () => {
    await settle('securityPolicy.run', 'onSave');
    try {
      const document = await openNew('checked/SECURITY.md');
      await untilFinding(document.uri, 'advisory-url-not-report-form');
      const reserved = (): number =>
        findings(document.uri).filter((one) => ruleOf(one) === 'contact-reserved-domain').length;
      // Settings and files that have changed have all policies checked once more, which may come after the first line is typed, and not after each.
      let typed = 0;
      do {
        await append(document, `\nYou can also write to team${++typed}@example.com.\n`);
        // An answer about the new text comes after the question that typing would have asked.
        for (let asked = 0; asked < 3; asked++) await answers(document);
      } while (reserved() === typed && typed < 5);
      assert.ok(reserved() < typed);
      assert.ok(await document.save());
      await untilFindings(document.uri, () => reserved() === typed);
    } finally {
      await settle('securityPolicy.run', undefined);
    }
  });
});
