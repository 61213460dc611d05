import assert from 'node:assert/strict';
import type { CallToolResult } from '../../../server/src/protocol';
import type { Case } from '../driver/cases';
import type { Session } from '../driver/session';
import { PLACEHOLDER, POLICY } from '../driver/texts';

const REPOSITORY = {
  '.git/HEAD': 'ref: refs/heads/main\n',
  '.git/config': '[remote "origin"]\n\turl = https://github.com/acme/rocket.git\n',
  'package.json': '{ "name": "rocket", "version": "2.3.1" }',
};

interface Structured {
  readonly results: readonly {
    readonly path: string;
    readonly findings: readonly { readonly ruleId: string }[];
  }[];
}

const call = (session: Session, name: string, input: object): Promise<CallToolResult> =>
  session.client.request('securityPolicy/callTool', { name: `${name}_security_policy`, input });
const textOf = ({ content }: CallToolResult): string => content.map(({ text }) => text).join('\n');

async function rulesIn(session: Session, input: object): Promise<Record<string, string[]>> {
  const answer = await call(session, 'check', input);
  assert.equal(answer.isError, undefined, textOf(answer));
  const { results } = answer.structuredContent as unknown as Structured;
  return Object.fromEntries(
    results.map(({ path, findings }) => [path, findings.map(({ ruleId }) => ruleId)]),
  );
}

async function refused(session: Session, name: string, input: object, said: RegExp): Promise<void> {
  const answer = await call(session, name, input);
  assert.equal(answer.isError, true);
  assert.match(textOf(answer), said);
}

export const assistantCases: readonly Case[] = [
  {
    name: 'a tool checks a text that is written nowhere, with the configuration and the facts of its place',
    setup: {
      files: {
        ...REPOSITORY,
        '.securitypolicy.json': '{ "rules": { "contact-reserved-domain": "off" } }',
        'docs/.securitypolicy.json': '{ "profiles": ["minimal"] }',
      },
    },
    async run(session) {
      const [root, docs, only] = [
        await rulesIn(session, { text: PLACEHOLDER }),
        await rulesIn(session, { text: PLACEHOLDER, path: 'docs/SECURITY.md' }),
        await rulesIn(session, { text: PLACEHOLDER, profiles: ['strict'] }),
      ];
      assert.ok(!root['SECURITY.md']?.includes('contact-reserved-domain'));
      assert.ok(docs['docs/SECURITY.md']?.includes('contact-reserved-domain'));
      assert.ok((only['SECURITY.md']?.length ?? 0) > (root['SECURITY.md']?.length ?? 0));
      assert.ok(!only['SECURITY.md']?.includes('contact-reserved-domain'), 'the rest of it still counts');
    },
  },
  {
    name: 'a tool checks a document as it stands in the editor, and files that are not open',
    setup: { files: { ...REPOSITORY, 'SECURITY.md': POLICY, 'notes/a.md': PLACEHOLDER } },
    async run(session) {
      const reserved = 'contact-reserved-domain';
      assert.ok(!(await rulesIn(session, { path: 'SECURITY.md' }))['SECURITY.md']?.includes(reserved));
      session.open('SECURITY.md', PLACEHOLDER);
      for (const path of [
        'SECURITY.md',
        './SECURITY.md',
        session.uri('SECURITY.md'),
        '/project/SECURITY.md',
      ]) {
        const rules = await rulesIn(session, { path });
        assert.ok(rules['SECURITY.md']?.includes(reserved), path);
      }
      assert.ok((await rulesIn(session, { path: 'notes\\a.md' }))['notes/a.md']?.includes(reserved));
    },
  },
  {
    name: 'a tool checks a document that has no name yet',
    async run(session) {
      const { uri } = session.open('untitled:Untitled-1', PLACEHOLDER);
      assert.ok((await rulesIn(session, { path: uri }))[uri]?.includes('contact-reserved-domain'));
    },
  },
  {
    name: 'a tool checks the policies of a folder, where a forge would find them',
    setup: {
      files: {
        ...REPOSITORY,
        '.github/SECURITY.md': POLICY,
        '.well-known/security.txt': 'Contact: mailto:security@acme.dev\n',
        'vendor/x/SECURITY.md': POLICY,
        'parts/one/docs/SECURITY.md': POLICY,
        'README.md': '# Rocket\n',
      },
    },
    async run(session) {
      const found = ['.github/SECURITY.md', '.well-known/security.txt'];
      assert.deepEqual(Object.keys(await rulesIn(session, {})).sort(), found);
      assert.deepEqual(Object.keys(await rulesIn(session, { path: '.' })).sort(), found);
      assert.deepEqual(Object.keys(await rulesIn(session, { path: 'parts/one' })), [
        'parts/one/docs/SECURITY.md',
      ]);
    },
  },
  {
    name: 'a tool says in a sentence what it does not read',
    setup: { files: { ...REPOSITORY, 'secret.pem': 'SECRET', 'README.md': '# Rocket\n' } },
    async run(session) {
      const outside = /lies outside of the folders that are open/;
      await refused(session, 'check', {}, /^There is no security policy in the folders that are open/);
      await refused(
        session,
        'check',
        { path: 'docs/SECURITY.md' },
        /^There is no policy at "docs\/SECURITY\.md"/,
      );
      await refused(session, 'check', { path: '../SECURITY.md' }, outside);
      await refused(session, 'check', { path: 'file:///project/../x/SECURITY.md' }, outside);
      await refused(session, 'check', { path: 'https://acme.dev/SECURITY.md' }, outside);
      await refused(session, 'check', { path: '/projects/SECURITY.md' }, outside);
      await refused(session, 'check', { text: POLICY, path: '../SECURITY.md' }, outside);
      await refused(session, 'check', { path: 'secret.pem' }, /^"secret\.pem" is not read: only Markdown/);
      await refused(session, 'check', { text: 'x', path: 'secret.pem' }, /^"secret\.pem" is not read/);
      await refused(session, 'generate', { preset: 'solo', folder: '..' }, outside);
      assert.equal(await session.client.request('securityPolicy/callTool', { name: 'no', input: {} }), null);
    },
  },
  {
    name: 'a tool writes a policy from facts and from what the repository tells',
    setup: { files: REPOSITORY },
    async run(session) {
      await refused(session, 'generate', {}, /- "preset" is missing/);
      const answer = await call(session, 'generate', { preset: 'solo', channel: 'github' });
      assert.match(textOf(answer), /github\.com\/acme\/rocket\/security\/advisories\/new/);
      assert.match(textOf(answer), /- version: 2\.3\.1 \(the repository suggests it\)/);
      const elsewhere = await call(session, 'generate', {
        preset: 'solo',
        channel: 'github',
        folder: 'docs',
      });
      assert.equal(textOf(elsewhere), textOf(answer));
    },
  },
  {
    name: 'a tool works without a folder',
    setup: { initialize: { workspaceFolders: null } },
    async run(session) {
      assert.ok(
        (await rulesIn(session, { text: PLACEHOLDER }))['SECURITY.md']?.includes('contact-reserved-domain'),
      );
      await refused(session, 'check', {}, /^There is no security policy/);
      const answer = await call(session, 'generate', {
        preset: 'solo',
        channel: 'email',
        email: 'security@acme.dev',
      });
      assert.match(textOf(answer), /<security@acme\.dev>/);
    },
  },
];
