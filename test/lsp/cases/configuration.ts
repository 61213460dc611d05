import assert from 'node:assert/strict';
import type { Case } from '../driver/cases';
import { pushed } from '../driver/session';
import type { Session } from '../driver/session';
import { PLACEHOLDER } from '../driver/texts';

const RULE = 'contact-reserved-domain';
const GIT = { '.git/HEAD': 'ref: refs/heads/main\n' };

async function severityIn(session: Session, path = 'SECURITY.md') {
  const document = session.open(path, PLACEHOLDER);
  const diagnostics = await session.diagnostics(document);
  return diagnostics.find(({ code }) => code === RULE)?.severity;
}

const severity = { error: 1, warning: 2, information: 3, hint: 4 };
const rules = (level: string) => JSON.stringify({ rules: { [RULE]: level } });

export const configurationCases: readonly Case[] = [
  {
    name: 'the nearest configuration decides',
    setup: {
      files: {
        ...GIT,
        '.securitypolicy.json': rules('hint'),
        'packages/a/.securitypolicy.yaml': `rules:\n  ${RULE}: warning\n`,
      },
    },
    async run(session) {
      assert.equal(await severityIn(session), severity.hint);
      assert.equal(await severityIn(session, '.github/SECURITY.md'), severity.hint);
      assert.equal(await severityIn(session, 'packages/a/docs/SECURITY.md'), severity.warning);
    },
  },
  {
    name: 'a configuration outside of the repository is not looked at',
    setup: { files: { 'inner/.git/HEAD': 'ref: refs/heads/main\n', '.securitypolicy.json': rules('off') } },
    run: async (session) => assert.equal(await severityIn(session, 'inner/SECURITY.md'), severity.error),
  },
  {
    name: 'the settings of the editor stand in for a missing file',
    setup: { settings: { rules: { [RULE]: 'information' } } },
    run: async (session) => assert.equal(await severityIn(session), severity.information),
  },
  {
    name: 'a file wins over the settings',
    setup: { settings: { rules: { [RULE]: 'off' } }, files: { ...GIT, '.securitypolicy.json': '{}' } },
    run: async (session) => assert.equal(await severityIn(session), severity.error),
  },
  ...[null, [], 'all', 7, { rules: 'off' }, { profiles: [null], unknown: {} }].map((settings): Case => ({
    name: `settings that are ${JSON.stringify(settings)} leave the defaults`,
    setup: { settings },
    run: async (session) => assert.equal(await severityIn(session), severity.error),
  })),
  {
    name: 'a client that announces settings and does not answer leaves the defaults',
    run: async (session) => assert.equal(await severityIn(session), severity.error),
  },
  {
    name: 'profiles of the settings count',
    setup: { settings: { profiles: ['minimal'] } },
    async run(session) {
      const document = session.open('SECURITY.md', PLACEHOLDER);
      const codes = (await session.diagnostics(document)).map(({ code }) => code);
      assert.deepEqual(
        codes.filter((code) => String(code).endsWith('-section-missing') || code === 'scope-missing'),
        [],
      );
      const report = await session.client.request<{ profiles: string[] }>('securityPolicy/inspect', {
        uri: document.uri,
      });
      assert.deepEqual(report.profiles, ['minimal']);
    },
  },
  {
    name: 'an invalid configuration is one diagnostic at its place, and the defaults hold',
    setup: {
      files: { ...GIT, '.securitypolicy.json': '{\n  "rules": { "contact-reserved-domain": "loud" }\n}\n' },
    },
    async run(session) {
      assert.equal(await severityIn(session), severity.error);
      const config = session.open(
        '.securitypolicy.json',
        session.files.get(session.uri('.securitypolicy.json')) ?? '',
        'json',
      );
      const [problem, ...more] = await session.diagnostics(config);
      assert.deepEqual(more, []);
      assert.equal(problem?.severity, severity.error);
      assert.equal(problem.source, 'security-policy');
      assert.equal(config.getText(problem.range), '"loud"');
    },
  },
  ...(
    [
      ['.securitypolicy.json', '{ "rules": '],
      ['.securitypolicy.jsonc', '// rules\n{ "rules": [ }'],
      ['.securitypolicy.yaml', 'rules: [\n'],
      ['.securitypolicy.yml', 'a: b: c\n'],
    ] as const
  ).map(([name, text]): Case => ({
    name: `a broken ${name} is one diagnostic`,
    async run(session) {
      const config = session.open(name, text, name.includes('y') ? 'yaml' : 'json');
      assert.equal((await session.diagnostics(config)).length, 1);
    },
  })),
  {
    name: 'a configuration counts as it stands in the editor, and policies are looked at again',
    setup: { files: { ...GIT } },
    async run(session) {
      const config = session.open('.securitypolicy.json', rules('hint'), 'json');
      await session.client.next('workspace/diagnostic/refresh');
      assert.equal(await severityIn(session), severity.hint);
      session.change(config, rules('warning'));
      await session.client.next('workspace/diagnostic/refresh');
      assert.equal(await severityIn(session), severity.warning);
      session.close(config);
      await session.client.next('workspace/diagnostic/refresh');
      assert.equal(await severityIn(session), severity.error);
    },
  },
  {
    name: 'changed settings are published again to a client that does not ask',
    setup: { capabilities: pushed, settings: null },
    async run(session) {
      const document = session.open('SECURITY.md', PLACEHOLDER);
      const has = (diagnostics: readonly { code?: unknown }[]) =>
        diagnostics.some(({ code }) => code === RULE);
      assert.ok(has(await session.published(document)));
      session.client.answer('workspace/configuration', () => [{ rules: { [RULE]: 'off' } }]);
      session.client.notify('workspace/didChangeConfiguration', { settings: null });
      assert.ok(!has(await session.published(document)));
    },
  },
  {
    name: 'a folder that is added has its own configuration',
    setup: { files: { 'file:///other/.securitypolicy.json': rules('hint') } },
    async run(session) {
      const folder = { uri: 'file:///other', name: 'other' };
      session.client.notify('workspace/didChangeWorkspaceFolders', {
        event: { added: [folder], removed: [] },
      });
      assert.equal(await severityIn(session, 'file:///other/.github/SECURITY.md'), severity.hint);
    },
  },
];
