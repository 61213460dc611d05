import assert from 'node:assert/strict';
import type { Diagnostic } from 'vscode-languageserver';
import type { Case } from '../driver/cases';
import { capable, minimal, pushed } from '../driver/session';
import { PLACEHOLDER, POLICY, README } from '../driver/texts';

const codes = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => code);
const named = (diagnostics: readonly Diagnostic[], code: string): Diagnostic => {
  const found = diagnostics.find((diagnostic) => diagnostic.code === code);
  assert.ok(found, `${code} is among ${codes(diagnostics).join(', ')}`);
  return found;
};

export const diagnosticsCases: readonly Case[] = [
  {
    name: 'announces pull diagnostics to a client that has them',
    run({ introduction: { capabilities, serverInfo } }) {
      assert.equal(serverInfo?.name, 'security-policy');
      assert.equal(capabilities.positionEncoding, 'utf-16');
      assert.deepEqual(capabilities.textDocumentSync, { openClose: true, change: 2, save: true });
      assert.deepEqual(capabilities.diagnosticProvider, {
        identifier: 'security-policy',
        interFileDependencies: true,
        workspaceDiagnostics: false,
      });
    },
  },
  {
    name: 'a diagnostic has the rule as code, its page, its severity and the words it is about',
    async run(session) {
      const document = session.open('SECURITY.md', PLACEHOLDER);
      const diagnostic = named(await session.diagnostics(document), 'contact-reserved-domain');
      assert.equal(diagnostic.source, 'security-policy');
      assert.equal(diagnostic.severity, 1);
      assert.match(diagnostic.codeDescription?.href ?? '', /^https:\/\/.*contact-reserved-domain/);
      assert.deepEqual(diagnostic.data, { ruleId: 'contact-reserved-domain' });
      assert.equal(document.getText(diagnostic.range), 'security@example.com');
    },
  },
  {
    name: 'tells where the other half of a contradiction stands',
    async run(session) {
      const document = session.open('SECURITY.md', POLICY);
      const { relatedInformation } = named(await session.diagnostics(document), 'sla-inverted');
      assert.equal(relatedInformation?.[0]?.location.uri, document.uri);
      const { range } = relatedInformation[0].location;
      assert.match(document.getText(range), /14 days/);
    },
  },
  {
    name: 'leaves out what the client does not understand',
    setup: { capabilities: { textDocument: { diagnostic: {} } } },
    async run(session) {
      const document = session.open('SECURITY.md', POLICY);
      for (const diagnostic of await session.diagnostics(document)) {
        assert.deepEqual(Object.keys(diagnostic).sort(), ['code', 'message', 'range', 'severity', 'source']);
      }
    },
  },
  {
    name: 'an unchanged document has an unchanged report',
    async run(session) {
      const document = session.open('SECURITY.md', PLACEHOLDER);
      const first = await session.pull(document);
      assert.equal((await session.pull(document, first.resultId)).kind, 'unchanged');
      session.change(document, PLACEHOLDER.replace('example.com', 'acme.dev'));
      const second = await session.pull(document, first.resultId);
      assert.ok(second.kind === 'full');
      assert.ok(!codes(second.items).includes('contact-reserved-domain'));
      assert.notEqual(second.resultId, first.resultId);
    },
  },
  {
    name: 'words that are taken out and put back are told of again, as their marks have moved',
    async run(session) {
      const document = session.open('SECURITY.md', PLACEHOLDER);
      const first = await session.pull(document);
      session.change(document, PLACEHOLDER);
      const second = await session.pull(document, first.resultId);
      assert.ok(first.kind === 'full' && second.kind === 'full');
      assert.deepEqual(second.items, first.items);
      assert.equal((await session.pull(document, second.resultId)).kind, 'unchanged');
    },
  },
  {
    name: 'a document opened again is not taken for the one before',
    async run(session) {
      const document = session.open('SECURITY.md', PLACEHOLDER);
      const { resultId } = await session.pull(document);
      session.close(document);
      const again = session.open('SECURITY.md', POLICY);
      assert.equal((await session.pull(again, resultId)).kind, 'full');
    },
  },
  {
    name: 'an edit in the middle is understood as the whole text would be',
    async run(session) {
      const document = session.open('SECURITY.md', POLICY);
      const start = document.positionAt(POLICY.indexOf('within 30 days'));
      session.change(document, 'within 7 days', {
        start,
        end: { ...start, character: start.character + 14 },
      });
      assert.ok(!codes(await session.diagnostics(document)).includes('sla-inverted'));
    },
  },
  {
    name: 'pull and push never come together',
    async run(session) {
      const document = session.open('SECURITY.md', PLACEHOLDER);
      session.change(document, `${PLACEHOLDER}\nMore.\n`);
      assert.notEqual((await session.diagnostics(document)).length, 0);
      assert.deepEqual(session.client.received('textDocument/publishDiagnostics'), []);
    },
  },
  {
    name: 'publishes to a client that does not ask, with the version',
    setup: { capabilities: pushed },
    async run(session) {
      assert.equal(session.introduction.capabilities.diagnosticProvider, undefined);
      const document = session.open('SECURITY.md', PLACEHOLDER);
      named(await session.published(document, ({ version }) => version === 1), 'contact-reserved-domain');
      session.change(document, PLACEHOLDER.replace('example.com', 'acme.dev'));
      const fixed = await session.published(document, ({ version }) => version === 2);
      assert.ok(!codes(fixed).includes('contact-reserved-domain'));
      session.close(document);
      assert.deepEqual(await session.published(document), []);
    },
  },
  {
    name: 'a burst of changes ends with the diagnostics of the last',
    setup: { capabilities: pushed },
    async run(session) {
      const document = session.open('SECURITY.md', PLACEHOLDER);
      for (let count = 0; count < 20; count++)
        session.change(document, `${PLACEHOLDER}\n${'More. '.repeat(count)}\n`);
      session.change(document, '');
      const last = await session.published(document, ({ version }) => version === document.version);
      assert.deepEqual(codes(last), ['policy-empty']);
      const versions = (): number[] =>
        session.client
          .received('textDocument/publishDiagnostics')
          .map((params) => (params as { version: number }).version);
      const before = versions().length;
      // What else is on its way has come when the server has answered once more. What it learns meanwhile may make it say the last again.
      await session.codeActions(document);
      const later = versions().slice(before);
      assert.deepEqual(
        later.filter((version) => version !== document.version),
        [],
        'nothing older comes later',
      );
    },
  },
  {
    name: 'serves a client that can do nothing but show diagnostics',
    setup: { capabilities: minimal, options: { fileAccess: false }, initialize: { workspaceFolders: null } },
    async run(session) {
      const document = session.open('SECURITY.md', PLACEHOLDER);
      const diagnostic = named(await session.published(document), 'contact-reserved-domain');
      assert.deepEqual(Object.keys(diagnostic).sort(), ['code', 'message', 'range', 'severity', 'source']);
      assert.deepEqual(await session.codeActions(document), []);
      const hover = await session.hover(document, diagnostic.range.start);
      assert.equal((hover?.contents as { kind: string }).kind, 'plaintext');
      assert.deepEqual(session.client.received('client/registerCapability'), []);
      assert.deepEqual(session.client.received('workspace/configuration'), []);
      assert.deepEqual(session.client.received('securityPolicy/readFile'), []);
    },
  },
  ...[
    'SECURITY.md',
    'security.md',
    'Security.Markdown',
    '.github/SECURITY.md',
    'docs/security.md',
    'SECURITY.de.md',
    'SECURITY.zh-CN.md',
  ].map((path): Case => ({
    name: `serves ${path}`,
    async run(session) {
      const document = session.open(path, PLACEHOLDER);
      named(await session.diagnostics(document), 'contact-reserved-domain');
    },
  })),
  ...[
    'README.md',
    'SECURITY-THANKS.md',
    'docs/security-model.md',
    '.github/ISSUE_TEMPLATE/security.md',
    'node_modules/x/SECURITY.md',
  ].map((path): Case => ({
    name: `has nothing to say of ${path}`,
    async run(session) {
      const document = session.open(path, PLACEHOLDER);
      assert.deepEqual(await session.diagnostics(document), []);
      assert.deepEqual(await session.codeActions(document), []);
      assert.deepEqual(await session.completions(document, { line: 2, character: 2 }), []);
      assert.equal(await session.hover(document, { line: 0, character: 3 }), null);
    },
  })),
  {
    name: 'publishes nothing for other documents, not even that there is nothing',
    setup: { capabilities: pushed },
    async run(session) {
      const readme = session.open('README.md', README);
      session.change(readme, `${README}\nMore.\n`);
      session.close(readme);
      const policy = session.open('SECURITY.md', POLICY);
      await session.published(policy);
      assert.deepEqual(session.client.received('textDocument/publishDiagnostics'), []);
    },
  },
  {
    name: 'serves an unsaved document as soon as its title names a security policy',
    async run(session) {
      const document = session.open('untitled:Untitled-1', '# Notes\n\nWrite to security@example.com.\n');
      assert.deepEqual(await session.diagnostics(document), []);
      session.change(document, PLACEHOLDER);
      named(await session.diagnostics(document), 'contact-reserved-domain');
      const other = session.open('untitled:Untitled-2', PLACEHOLDER, 'plaintext');
      assert.deepEqual(await session.diagnostics(other), []);
    },
  },
  {
    name: 'takes the diagnostics of an unsaved document back when its title goes',
    setup: { capabilities: pushed },
    async run(session) {
      const document = session.open('untitled:Untitled-1', PLACEHOLDER);
      assert.notDeepEqual(await session.published(document), []);
      session.change(document, '# Notes\n');
      assert.deepEqual(await session.published(document), []);
    },
  },
  {
    name: 'asks a client that can to look again when files or settings change',
    setup: { capabilities: capable, files: { 'SECURITY.md': PLACEHOLDER } },
    async run(session) {
      const { client, files } = session;
      const { registrations } = await client.next<{ registrations: { method: string }[] }>(
        'client/registerCapability',
        (params) => JSON.stringify(params).includes('didChangeWatchedFiles'),
      );
      assert.equal(registrations.length, 1);
      const document = session.open('SECURITY.md', PLACEHOLDER);
      named(await session.diagnostics(document), 'contact-reserved-domain');
      const config = session.uri('.securitypolicy.json');
      files.set(config, '{ "rules": { "contact-reserved-domain": "off" } }');
      client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: config, type: 1 }] });
      await client.next('workspace/diagnostic/refresh');
      assert.ok(!codes(await session.diagnostics(document)).includes('contact-reserved-domain'));
    },
  },
];
