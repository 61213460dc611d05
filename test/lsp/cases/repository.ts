import assert from 'node:assert/strict';
import type { Case } from '../driver/cases';
import type { Session } from '../driver/session';
import { POLICY } from '../driver/texts';

const GIT = {
  '.git/HEAD': 'ref: refs/heads/main\n',
  '.git/config': '[remote "origin"]\n\turl = https://github.com/acme/rocket.git\n',
};

/** The findings whose rules look at the repository around the policy. */
async function around(session: Session, path: string, text = POLICY): Promise<string[]> {
  const document = session.open(path, text);
  const codes = (await session.diagnostics(document)).map(({ code }) => String(code));
  session.close(document);
  return codes.filter((code) => /^versions-current|^file-|^policy-(?:file|shadowed)|^multiple/.test(code));
}

export const repositoryCases: readonly Case[] = [
  {
    name: 'the current version comes from a manifest',
    setup: { files: { ...GIT, 'package.json': '{ "version": "3.0.0" }' } },
    run: async (session) =>
      assert.deepEqual(await around(session, 'SECURITY.md'), ['versions-current-uncovered']),
  },
  {
    name: 'the current version comes from tags, packed or not',
    setup: {
      files: {
        ...GIT,
        '.git/packed-refs': `${'1'.repeat(40)} refs/tags/v2.0.0\n`,
        '.git/refs/tags/v3.0.0': `${'1'.repeat(40)}\n`,
      },
    },
    run: async (session) =>
      assert.deepEqual(await around(session, 'SECURITY.md'), ['versions-current-uncovered']),
  },
  {
    name: 'the branch that is checked out counts',
    setup: {
      files: {
        ...GIT,
        'package.json': '{ "version": "3.0.0" }',
        '.git/HEAD': 'ref: refs/heads/release/3.x\n',
      },
    },
    run: async (session) => assert.deepEqual(await around(session, 'SECURITY.md'), []),
  },
  {
    name: 'the policy that the forge does not show has a finding',
    setup: { files: { ...GIT, 'SECURITY.md': '', '.github/SECURITY.md': `${POLICY}\nThank you.\n` } },
    async run(session) {
      assert.deepEqual(await around(session, 'SECURITY.md'), ['multiple-policy-files']);
      assert.deepEqual(await around(session, '.github/SECURITY.md', `${POLICY}\nThank you.\n`), []);
    },
  },
  {
    name: 'a policy lies where nobody looks, until another one is there',
    setup: { files: { ...GIT, 'doc/SECURITY.md': POLICY } },
    async run(session) {
      assert.deepEqual(await around(session, 'doc/SECURITY.md'), ['file-location-unrecognized']);
      session.files.set(session.uri('SECURITY.md'), POLICY);
      session.client.notify('workspace/didChangeWatchedFiles', {
        changes: [{ uri: session.uri('SECURITY.md'), type: 1 }],
      });
      assert.deepEqual(await around(session, 'doc/SECURITY.md'), []);
    },
  },
  {
    name: 'the client is asked to tell of changes of what a policy is compared with',
    setup: {},
    async run(session) {
      const request = JSON.stringify(
        await session.client.next('client/registerCapability', (params) =>
          JSON.stringify(params).includes('didChangeWatchedFiles'),
        ),
      );
      for (const name of ['package.json', 'HEAD', 'refs/tags', 'CONTRIBUTING', 'ISSUE_TEMPLATE'])
        assert.ok(request.includes(name), name);
    },
  },
  {
    name: 'nothing is said of a folder that is no repository',
    setup: { files: { 'doc/SECURITY.md': POLICY, '.agent/security.md': 'x' } },
    run: async (session) => assert.deepEqual(await around(session, 'doc/SECURITY.md'), []),
  },
];
