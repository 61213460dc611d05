import assert from 'node:assert/strict';
import type { Diagnostic } from 'vscode-languageserver';
import type { Case } from '../driver/cases';
import { capable, pushed } from '../driver/session';
import type { Session } from '../driver/session';
import { PLACEHOLDER } from '../driver/texts';

/** So long that an editor is shown a part before the rest has been read. */
const MORE = 'Every product of ours is tested before it is released, and its parts are listed.\n\n'.repeat(
  800,
);
const LONG = `${PLACEHOLDER}\n## Scope\n\n${MORE}## Response times\n\nWe fix problems as soon as possible.\n`;

const codes = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => code);
const REFRESH = 'workspace/diagnostic/refresh';

/** What a client is told of a text that cannot be told more later. */
async function atOnce(session: Session, text: string): Promise<Diagnostic[]> {
  const document = session.open('other/SECURITY.md', text);
  await session.client.request('securityPolicy/inspect', { uri: document.uri });
  const found = await session.diagnostics(document);
  session.close(document);
  return found;
}

export const longDocumentCases: readonly Case[] = [
  {
    name: 'a very long document has the findings of its first part at once, and all of them later',
    async run(session) {
      const document = session.open('SECURITY.md', LONG);
      const first = await session.pull(document);
      assert.ok(first.kind === 'full');
      assert.deepEqual(codes(first.items), ['contact-reserved-domain']);
      await session.client.next(REFRESH);
      const second = await session.pull(document, first.resultId);
      assert.ok(second.kind === 'full');
      assert.ok(codes(second.items).includes('sla-vague'));
      assert.ok(codes(second.items).includes('supported-versions-missing'));
      assert.equal((await session.pull(document, second.resultId)).kind, 'unchanged');
      assert.deepEqual(session.client.received(REFRESH), []);
      assert.deepEqual(second.items, await atOnce(session, LONG));
    },
  },
  {
    name: 'a very long document is shown as it is when it is edited while it is read',
    async run(session) {
      const document = session.open('SECURITY.md', LONG);
      const first = session.diagnostics(document);
      for (const [line, newText] of [
        [0, 'An introduction.\n\n'],
        [900, '## Supported Versions\n\nThe latest.\n\n'],
        [4, 'Our key is on every server.\n\n'],
        [0, '> '],
      ] as const) {
        const start = { line, character: 0 };
        session.change(document, newText, { start, end: start });
        const found = await session.diagnostics(document);
        const finding = found.find(({ code }) => code === 'contact-reserved-domain');
        assert.ok(finding, `${codes(found).join()} after ${JSON.stringify(newText)} in line ${line}`);
        assert.equal(document.getText(finding.range), 'security@example.com');
      }
      await first;
      await session.client.next(REFRESH);
      assert.deepEqual(await session.diagnostics(document), await atOnce(session, document.getText()));
    },
  },
  {
    name: 'a very long document is read whole for a client that cannot be asked to look again',
    setup: { capabilities: { ...capable, workspace: { ...capable.workspace, diagnostics: {} } } },
    async run(session) {
      const document = session.open('SECURITY.md', LONG);
      const found = await session.diagnostics(document);
      assert.ok(codes(found).includes('sla-vague'));
      assert.deepEqual(found, await atOnce(session, LONG));
    },
  },
  {
    name: 'a very long document is published in two parts',
    setup: { capabilities: pushed },
    async run(session) {
      const document = session.open('SECURITY.md', LONG);
      assert.deepEqual(codes(await session.published(document)), ['contact-reserved-domain']);
      assert.ok(codes(await session.published(document)).includes('sla-vague'));
    },
  },
  {
    name: 'a very long document that is closed while it is read is heard of no more',
    setup: { capabilities: pushed },
    async run(session) {
      const document = session.open('SECURITY.md', LONG);
      await session.published(document);
      session.close(document);
      assert.deepEqual(await session.published(document), []);
      const other = session.open('other/SECURITY.md', LONG);
      await session.published(other);
      await session.published(other);
      assert.deepEqual(session.client.received('textDocument/publishDiagnostics'), []);
    },
  },
  {
    name: 'other questions are answered while a very long document is read',
    async run(session) {
      const document = session.open('SECURITY.md', LONG);
      const [finding] = await session.diagnostics(document);
      assert.ok(finding);
      const hover = await session.hover(document, finding.range.start);
      assert.match((hover?.contents as { value: string }).value, /reserved/);
      assert.equal(await session.hover(document, { line: 1000, character: 3 }), null);
      const actions = await session.codeActions(document, finding.range, undefined, [finding]);
      assert.ok(actions.length > 0);
      assert.ok(actions.every(({ diagnostics }) => diagnostics?.[0]?.code === finding.code));
      assert.deepEqual(await session.codeActions(document, undefined, ['source.fixAll']), []);
    },
  },
];
