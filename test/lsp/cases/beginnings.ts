import assert from 'node:assert/strict';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Case } from '../driver/cases';
import { capable, pushed } from '../driver/session';
import type { Session } from '../driver/session';

/** So long that it never comes, and so short that it is over. */
const [NEVER, SOON] = [3_600_000, 1];

/** A client that asks for diagnostics, and cannot be told to ask again. */
const cannotBeTold = { ...capable, workspace: { ...capable.workspace, diagnostics: {} } };

/** A policy of which nearly everything is missing. */
const BEGUN = '# Security Policy\n\nWrite to security@lantern.dev.';

/** Types it, or as much of it as a number of characters. */
function type(session: Session, document: TextDocument, length = BEGUN.length): void {
  session.change(document, BEGUN.slice(0, 1));
  session.change(document, BEGUN.slice(0, length));
}

export const beginningsCases: readonly Case[] = [
  {
    name: 'a policy that is just begun has no findings before the first pause',
    setup: { options: { firstPause: NEVER } },
    async run(session) {
      const document = session.open('untitled:SECURITY.md', '');
      for (let length = 1; length <= BEGUN.length; length += 5) {
        type(session, document, length);
        assert.deepEqual(await session.diagnostics(document), []);
      }
    },
  },
  {
    name: 'one that is published has none either',
    setup: { capabilities: pushed, options: { firstPause: NEVER } },
    async run(session) {
      const document = session.open('SECURITY.md', '');
      assert.equal((await session.published(document)).length, 1);
      type(session, document);
      // What was found in the empty file is no longer true.
      assert.deepEqual(await session.published(document), []);
    },
  },
  {
    name: 'at the first pause the client is told to ask',
    setup: { options: { firstPause: SOON } },
    async run(session) {
      const document = session.open('untitled:SECURITY.md', '');
      type(session, document);
      const first = await session.diagnostics(document);
      if (first.length === 0) await session.client.next('workspace/diagnostic/refresh');
      assert.ok((await session.diagnostics(document)).length > 3);
    },
  },
  {
    name: 'at the first pause the findings are published',
    setup: { capabilities: pushed, options: { firstPause: SOON } },
    async run(session) {
      const document = session.open('SECURITY.md', '');
      type(session, document);
      await session.published(document, ({ diagnostics }) => diagnostics.length > 3);
    },
  },
  {
    name: 'a client that cannot be told later is told at once',
    setup: { capabilities: cannotBeTold, options: { firstPause: NEVER } },
    async run(session) {
      const document = session.open('SECURITY.md', '');
      type(session, document);
      assert.ok((await session.diagnostics(document)).length > 3);
    },
  },
  {
    name: 'what is pasted into an empty file is judged at once',
    setup: { options: { firstPause: NEVER } },
    async run(session) {
      const document = session.open('SECURITY.md', '');
      session.change(document, BEGUN);
      assert.ok((await session.diagnostics(document)).length > 3);
    },
  },
];
