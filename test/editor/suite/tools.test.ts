import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { extension, openFile } from './editor';

const CHECK = 'check_security_policy';
const GENERATE = 'generate_security_policy';

/** What a language model reads. */
async function call(name: string, input: object): Promise<string> {
  const { content } = await vscode.lm.invokeTool(name, { input, toolInvocationToken: undefined });
  return content.map((part) => (part instanceof vscode.LanguageModelTextPart ? part.value : '')).join('\n');
}

describe('tools for language models', () => {
  before(async function () {
    await extension().activate();
    // Editors without language models have no tools, and nothing else is lost.
    if (!vscode.lm.tools.some(({ name }) => name === CHECK)) this.skip();
  });

  it('are described as the manifest says', () => {
    const { contributes } = extension().packageJSON as {
      contributes: { languageModelTools: { name: string; modelDescription: string; inputSchema: object }[] };
    };
    for (const { name, modelDescription, inputSchema } of contributes.languageModelTools) {
      const tool = vscode.lm.tools.find((one) => one.name === name);
      assert.deepEqual([tool?.description, tool?.inputSchema], [modelDescription, inputSchema], name);
    }
    assert.equal(contributes.languageModelTools.length, 2);
  });

  it('check a text that is written nowhere, and the policy of the workspace', async () => {
    const text = '# Security Policy\n\nWrite to security@example.com.\n';
    assert.match(await call(CHECK, { text }), /^- 3:9 error contact-reserved-domain: /m);
    const { document } = await openFile('SECURITY.md');
    const found = await call(CHECK, { path: 'SECURITY.md' });
    assert.match(found, /^SECURITY\.md: .+ OpenSSF Scorecard gives it \d+ of 10\./);
    assert.equal(await call(CHECK, { path: document.uri.toString() }), found);
  });

  it('write a policy, which is checked without a finding, and leave the files alone', async () => {
    const files = async () => (await vscode.workspace.findFiles('**/*')).map(String).sort();
    const before = await files();
    const answer = await call(GENERATE, {
      preset: 'solo',
      channel: 'email',
      email: 'security@lantern.dev',
    });
    const text = answer.slice(answer.indexOf('# Security Policy'));
    assert.doesNotMatch(await call(CHECK, { text }), / (error|warning|information) /);
    assert.deepEqual(await files(), before);
  });

  it('tell a model what is missing', async () => {
    const refusal = (name: string, input: object) => call(name, input).catch(String);
    assert.match(await refusal(GENERATE, { channel: 'email' }), /"preset" is missing/);
    const outside = await refusal(CHECK, { path: 'https://acme.dev/SECURITY.md' });
    assert.match(outside, /Error: .+ lies outside of the folders that are open/);
  });
});
