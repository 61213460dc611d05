import assert from 'node:assert/strict';
import type { Case } from '../driver/cases';
import { applied, pushed, whole } from '../driver/session';
import type { Session } from '../driver/session';

const EXPIRED = 'Contact: security@acme.dev\nExpires: 2020-01-01T00:00:00Z\n';
const NAME = 'public/.well-known/security.txt';

const codes = async (session: Session, document: { readonly uri: string }) =>
  (await session.diagnostics(document)).map(({ code }) => code);

export const securityTxtCases: readonly Case[] = [
  {
    name: 'is known by its name, whatever the language id, and by the language id',
    async run(session) {
      for (const [path, language] of [
        [NAME, 'plaintext'],
        [NAME, 'securitytxt'],
        ['untitled:Untitled-1', 'securitytxt'],
      ] as const) {
        const document = session.open(path, EXPIRED, language);
        assert.deepEqual(await codes(session, document), ['securitytxt-uri-invalid', 'securitytxt-expired']);
        session.close(document);
      }
      const other = session.open('notes.txt', EXPIRED, 'plaintext');
      assert.deepEqual(await codes(session, other), []);
    },
  },
  {
    name: 'follows what is written',
    async run(session) {
      const document = session.open(NAME, EXPIRED, 'securitytxt');
      await session.diagnostics(document);
      session.change(document, '2027-05', {
        start: { line: 1, character: 9 },
        end: { line: 1, character: 16 },
      });
      assert.deepEqual(await codes(session, document), ['securitytxt-uri-invalid']);
      session.change(document, 'mailto:', {
        start: { line: 0, character: 9 },
        end: { line: 0, character: 9 },
      });
      assert.deepEqual(await codes(session, document), []);
    },
  },
  {
    name: 'is told to a client that does not ask',
    setup: { capabilities: pushed },
    async run(session) {
      const document = session.open(NAME, EXPIRED, 'plaintext');
      assert.equal((await session.published(document)).length, 2);
    },
  },
  {
    name: 'has quick fixes, safe fixes and comments that turn rules off',
    async run(session) {
      const document = session.open(NAME, EXPIRED, 'securitytxt');
      const actions = await session.codeActions(document);
      const titles = actions.map(({ title }) => title);
      assert.deepEqual(titles, [
        'Write mailto:security@acme.dev',
        'I have checked the contacts: expire on 2027-11-21',
        'Turn off securitytxt-uri-invalid here',
        'Turn off securitytxt-expired here',
      ]);
      assert.equal(
        applied(document, actions[3]?.edit),
        EXPIRED.replace('Expires', '# securitypolicy-disable-next-line securitytxt-expired\nExpires'),
      );
      const [all] = await session.codeActions(document, whole(document), ['source.fixAll.securityPolicy']);
      assert.equal(applied(document, all?.edit), EXPIRED.replace(' security@', ' mailto:security@'));
    },
  },
  {
    name: 'takes the contact from the policy beside it',
    setup: {
      files: {
        '.git/HEAD': 'ref: refs/heads/main\n',
        '.git/config': '[remote "origin"]\n\turl = https://github.com/acme/rocket.git\n',
        'SECURITY.md': '# Security Policy\n\nReport vulnerabilities to sec@acme.dev.\n',
      },
    },
    async run(session) {
      const document = session.open(NAME, 'Expires: 2027-05-01T00:00:00Z\n', 'securitytxt');
      const [fix] = await session.codeActions(document);
      assert.equal(
        applied(document, fix?.edit),
        'Contact: mailto:sec@acme.dev\nExpires: 2027-05-01T00:00:00Z\n',
      );
    },
  },
  {
    name: 'is offered nothing of a policy',
    async run(session) {
      const document = session.open(NAME, '# \nContact: mailto:security@acme.dev\n', 'securitytxt');
      const items = await session.completions(document, { line: 0, character: 2 });
      assert.ok(items.length > 0 && items.every(({ label }) => label.startsWith('securitypolicy-')));
      assert.deepEqual(await session.client.request('securityPolicy/sections', { uri: document.uri }), []);
      session.change(document, '');
      const actions = await session.codeActions(document);
      assert.ok(actions.length > 0);
      assert.ok(!actions.some(({ command, title }) => command !== undefined || title.includes('section')));
    },
  },
  {
    name: 'completes fields, and values while they are typed',
    async run(session) {
      const document = session.open(NAME, 'Expires:\n', 'securitytxt');
      const [value] = await session.completions(document, { line: 0, character: 8 }, ':');
      assert.deepEqual(value?.textEdit, {
        newText: ' 2027-11-21T00:00:00Z',
        range: { start: { line: 0, character: 8 }, end: { line: 0, character: 8 } },
      });
      const [field] = await session.completions(document, { line: 1, character: 0 });
      assert.equal(field?.label, 'Contact');
    },
  },
  {
    name: 'tells in a hover why',
    async run(session) {
      const document = session.open(NAME, EXPIRED, 'securitytxt');
      const hover = await session.hover(document, { line: 1, character: 12 });
      assert.match(JSON.stringify(hover?.contents), /RFC 9116/);
    },
  },
];
