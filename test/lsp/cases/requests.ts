import assert from 'node:assert/strict';
import { ErrorCodes } from 'vscode-languageserver';
import type { WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type {
  EditsResult,
  GenerateResult,
  InspectResult,
  QuestionsResult,
  ReportResult,
  RuleDocumentationResult,
  RuleInfo,
  SectionInfo,
  SlaTablesResult,
} from '../../../server/src/protocol';
import type { Case } from '../driver/cases';
import { applied, FOLDER, minimal } from '../driver/session';
import { PLACEHOLDER, POLICY } from '../driver/texts';

const REPOSITORY = {
  '.git/HEAD': 'ref: refs/heads/main\n',
  '.git/config': '[remote "origin"]\n\turl = https://github.com/acme/rocket.git\n',
  'package.json': '{ "name": "rocket", "displayName": "Rocket", "version": "2.3.1" }',
};

interface Inspected extends InspectResult {
  policy: { kind: string; topics: Record<string, unknown>; channels: { value: string }[] };
  findings: { ruleId: string; range: { start: { line: number } } }[];
}

const edited = (document: TextDocument, { edits }: EditsResult) =>
  applied(document, { changes: { [document.uri]: edits as never } });

export const requestCases: readonly Case[] = [
  {
    name: 'inspect gives the report of the command line',
    async run(session) {
      const { uri } = session.open('SECURITY.md', POLICY);
      const report = await session.client.request<Inspected>('securityPolicy/inspect', { uri });
      assert.deepEqual(Object.keys(report), ['path', 'policy', 'findings', 'scorecard', 'profiles']);
      assert.equal(report.path, 'SECURITY.md');
      assert.equal(report.policy.kind, 'policy');
      assert.deepEqual(report.policy.topics['supported-versions'], {
        startLine: 3,
        endLine: 8,
        form: 'section',
      });
      assert.equal(report.policy.channels[0]?.value, 'security@acme.dev');
      assert.deepEqual(report.scorecard, { score: 10, links: true, text: true, disclosure: true });
      assert.deepEqual(report.profiles, ['recommended']);
      const finding = report.findings.find(({ ruleId }) => ruleId === 'sla-inverted');
      assert.equal(finding?.range.start.line, 18);
    },
  },
  {
    name: 'inspect reads a file that is not open, whatever its name',
    setup: { files: { 'packages/a/SECURITY.md': POLICY, 'notes.md': POLICY } },
    async run(session) {
      for (const path of ['packages/a/SECURITY.md', 'notes.md']) {
        const report = await session.client.request<InspectResult>('securityPolicy/inspect', {
          uri: session.uri(path),
        });
        assert.equal(report.scorecard.score, 10, path);
      }
      assert.equal(
        await session.client.request('securityPolicy/inspect', { uri: session.uri('none.md') }),
        null,
      );
      const bytes = Buffer.from(POLICY.replace('public', 'pub\u00e9lic'), 'latin1');
      session.client.answer('securityPolicy/readFile', () => ({ base64: bytes.toString('base64') }));
      const { findings } = await session.client.request<Inspected>('securityPolicy/inspect', {
        uri: session.uri('notes.md'),
      });
      assert.ok(findings.some(({ ruleId }) => ruleId === 'encoding-invalid'));
    },
  },
  {
    name: 'report gives a page that follows the document as it is typed, and leads to lines and rules',
    setup: { files: { ...REPOSITORY, 'notes.md': POLICY } },
    async run(session) {
      const open = session.open('SECURITY.md', POLICY);
      const ask = (uri: string) =>
        session.client.request<ReportResult | null>('securityPolicy/report', { uri });
      const report = await ask(open.uri);
      assert.equal(report?.title, 'Security policy report: SECURITY.md');
      assert.match(report.styles, /prefers-color-scheme/);
      assert.match(report.body, /^<main lang="en">/);
      assert.match(report.body, /data-line="19"[^]*data-rule="sla-inverted"/);
      assert.match(report.body, /2\.3\.1/, 'the version of the repository');
      assert.doesNotMatch(report.body, /<script|<style| style=/);
      session.change(open, POLICY.replaceAll('security@acme.dev', 'security@example.com'));
      assert.match((await ask(open.uri))?.body ?? '', /Its domain can never receive anything/);
      assert.match((await ask(session.uri('notes.md')))?.title ?? '', /notes\.md$/);
      assert.equal(await ask(session.uri('none.md')), null);
    },
  },
  {
    name: 'asks what the repository does not tell, and proposes what it does',
    setup: { files: REPOSITORY },
    async run(session) {
      const ask = async (folder?: string) =>
        (await session.client.request<QuestionsResult>('securityPolicy/generateQuestions', { folder }))
          .questions;
      const here = await ask(FOLDER);
      const question = (id: string) => here.find((each) => each.id === id);
      assert.equal(question('profile')?.proposal, 'recommended');
      assert.equal(question('channel')?.choices?.[0]?.value, 'github');
      assert.ok(question('channel')?.choices?.every(({ value }) => !value.startsWith('gitlab')));
      assert.deepEqual(question('email')?.when?.question, 'channel');
      assert.equal(question('project'), undefined);
      const nowhere = await ask();
      assert.ok(nowhere.some(({ id }) => id === 'project'));
    },
  },
  {
    name: 'tells what is wrong with an answer',
    async run(session) {
      const problem = async (question: string, value: string) =>
        (
          await session.client.request<{ problem?: string }>('securityPolicy/validateAnswer', {
            question,
            value,
          })
        ).problem;
      assert.match((await problem('email', 'security@example.com')) ?? '', /real one/);
      assert.match((await problem('email', 'nobody')) ?? '', /e-mail/);
      assert.equal(await problem('email', 'security@acme.dev'), undefined);
      assert.match((await problem('form-url', 'http://acme.dev')) ?? '', /https/);
      assert.equal(await problem('channel', 'github'), undefined);
    },
  },
  {
    name: 'generates a policy that has no finding above a hint',
    setup: { files: REPOSITORY },
    async run(session) {
      const result = await session.client.request<GenerateResult>('securityPolicy/generate', {
        folder: FOLDER,
        answers: { email: 'security@acme.dev' },
      });
      assert.ok('text' in result);
      assert.match(result.text, /https:\/\/github\.com\/acme\/rocket\/security\/advisories\/new/);
      assert.match(result.text, /security@acme\.dev/);
      const document = session.open('SECURITY.md', result.text);
      const loud = (await session.diagnostics(document)).filter(({ severity }) => severity !== 4);
      assert.deepEqual(loud, []);
    },
  },
  {
    name: 'asks for the kind of policy first, and what each calls for',
    setup: { files: REPOSITORY },
    async run(session) {
      const { questions } = await session.client.request<QuestionsResult>(
        'securityPolicy/generateQuestions',
        { folder: FOLDER },
      );
      assert.deepEqual(
        questions.map(({ id, when }) => (when ? `${id} if ${when.question}` : id)).slice(0, 4),
        ['kind', 'org-policy-url if kind', 'profile if kind', 'channel if kind'],
      );
      const preset = questions.find(({ id }) => id === 'preset')?.choices?.[1];
      assert.equal(preset?.description, 'Answer in 7 days, critical fix in 30 days');
      const places = questions.find(({ id }) => id === 'location')?.choices ?? [];
      assert.equal(places.length, 3);
      for (const { description = '', detail = '' } of places)
        assert.match(`${description} ${detail}`, /Scorecard.*GitHub/);
    },
  },
  {
    name: 'generates a pointer, and explains what happens when nothing is written',
    setup: { files: REPOSITORY },
    async run(session) {
      const generate = (answers: Record<string, string>) =>
        session.client.request<GenerateResult>('securityPolicy/generate', { folder: FOLDER, answers });
      const pointer = await generate({ kind: 'pointer' });
      assert.ok('text' in pointer);
      assert.match(
        pointer.text,
        /acme\/\.github\/blob\/HEAD\/SECURITY\.md[^]+rocket\/security\/advisories\/new/,
      );
      const nothing = await generate({ kind: 'inherit' });
      assert.ok('explanation' in nothing);
      assert.match(JSON.stringify(nothing.explanation), /acme\/\.github.*Scorecard/);
      const command = await session.client.request('workspace/executeCommand', {
        command: 'securityPolicy.server.generate',
        arguments: [{ uri: session.uri('SECURITY.md'), answers: { kind: 'inherit' } }],
      });
      assert.deepEqual(command, nothing);
    },
  },
  {
    name: 'shows in a preview what is still to be answered, which no policy has',
    async run(session) {
      const { text } = await session.client.request<{ text: string }>('securityPolicy/previewGenerated', {
        answers: { channel: 'email', email: '' },
      });
      assert.match(text, /<‹address for reports›>/);
    },
  },
  {
    name: 'generates nothing with a placeholder: it says what is needed',
    async run(session) {
      const generate = (answers: Record<string, string>) =>
        session.client.request<GenerateResult>('securityPolicy/generate', { answers });
      const result = await generate({ channel: 'email' });
      assert.ok('problems' in result);
      assert.deepEqual(
        result.problems.map(({ question }) => question),
        ['email'],
      );
      const unknown = await generate({ chanel: 'email' });
      assert.ok('problems' in unknown);
      assert.match(unknown.problems[0]?.message ?? '', /Did you mean "channel"/);
    },
  },
  {
    name: 'lists the sections, and inserts one where it belongs',
    setup: { files: REPOSITORY },
    async run(session) {
      const document = session.open('SECURITY.md', POLICY);
      const sections = await session.client.request<SectionInfo[]>('securityPolicy/sections', {
        uri: document.uri,
      });
      const state = Object.fromEntries(sections.map(({ id, present }) => [id, present]));
      assert.equal(state['reporting'], true);
      assert.equal(state['scope'], false);
      const insert = (section: string) =>
        session.client.request<EditsResult>('securityPolicy/insertSection', { uri: document.uri, section });
      assert.match(edited(document, await insert('scope')), /\n## Scope\n/);
      assert.deepEqual(await insert('reporting'), { edits: [] });
      const reporting = sections.find(({ id }) => id === 'reporting');
      assert.equal(
        document.getText().split('\n')[reporting?.position?.line ?? 0],
        '## Reporting a Vulnerability',
      );
      assert.equal(sections[0]?.wantedBy, 'Recommended');
      assert.deepEqual(
        sections.map(({ present }) => present),
        sections.map(({ present }) => present).toSorted((a, b) => Number(a) - Number(b)),
      );
      assert.deepEqual(await insert('unknown'), { edits: [] });
    },
  },
  {
    name: 'inserts an SLA table of the chosen form and preset',
    async run(session) {
      const { forms, presets } = await session.client.request<SlaTablesResult>(
        'securityPolicy/slaTables',
        {},
      );
      const document = session.open('SECURITY.md', POLICY);
      for (const { id: form, previews } of forms) {
        for (const { id: preset, detail } of presets) {
          assert.match(detail, /\d/);
          assert.match(previews[preset] ?? '', / · .*\d/);
          const position = document.positionAt(POLICY.indexOf('## Response times'));
          const params = { uri: document.uri, form, preset, position };
          const after = edited(
            document,
            await session.client.request<EditsResult>('securityPolicy/insertSlaTable', params),
          );
          const from = after.indexOf('## Response times');
          const section = after.slice(from, after.indexOf('\n## Disclosure', from));
          assert.match(
            section.slice(section.indexOf('14 days')),
            form === 'list' ? /\n- \*\*Critical\*\*: / : /\n\| .*\n\| -/,
            `${form} ${preset}`,
          );
        }
      }
      const times = { uri: document.uri, position: { line: 0, character: 0 } };
      const { present } = await session.client.request<SlaTablesResult>('securityPolicy/slaTables', times);
      assert.deepEqual([present?.summary, present?.form], ['Acknowledgement: within 3 days', 'list']);
      const replaced = await session.client.request<EditsResult>('securityPolicy/insertSlaTable', {
        ...times,
        form: 'table',
        preset: 'standard',
        replace: true,
      });
      assert.deepEqual(
        replaced.edits.map(({ range }) => range.start),
        [present?.range.start],
      );
      const bare = session.open('.github/SECURITY.md', PLACEHOLDER);
      const params = {
        uri: bare.uri,
        form: 'table',
        preset: 'standard',
        position: { line: 0, character: 0 },
      };
      const after = edited(
        bare,
        await session.client.request<EditsResult>('securityPolicy/insertSlaTable', params),
      );
      assert.match(after, /\n## What to Expect\n[^]*\| Critical/);
    },
  },
  {
    name: 'lists the rules and gives their pages',
    async run(session) {
      const list = await session.client.request<RuleInfo[]>('securityPolicy/rules', {});
      assert.ok(list.length > 30);
      for (const { id, statement, url } of list) {
        assert.match(url, new RegExp(`^https://.*${id}`));
        const page = await session.client.request<RuleDocumentationResult>(
          'securityPolicy/ruleDocumentation',
          { rule: id },
        );
        assert.ok(page.markdown.includes(statement), id);
      }
      assert.equal(await session.client.request('securityPolicy/ruleDocumentation', { rule: 'none' }), null);
    },
  },
  {
    name: 'the announced commands are not those of the VS Code extension',
    run({ introduction }) {
      for (const command of introduction.capabilities.executeCommandProvider?.commands ?? []) {
        assert.match(command, /^securityPolicy\.server\./);
      }
    },
  },
  {
    name: 'creates a policy on command, and never over one that is there',
    setup: { files: { ...REPOSITORY, 'docs/SECURITY.md': POLICY } },
    async run(session) {
      const edits: WorkspaceEdit[] = [];
      session.client.answer('workspace/applyEdit', ({ edit }: { edit: WorkspaceEdit }) => {
        edits.push(edit);
        return { applied: true };
      });
      const run = (argument: unknown) =>
        session.client.request<{ text: string; applied?: boolean }>('workspace/executeCommand', {
          command: 'securityPolicy.server.generate',
          arguments: [argument],
        });
      const created = await run({ uri: session.uri('SECURITY.md') });
      assert.equal(created.applied, true);
      assert.deepEqual(edits[0]?.documentChanges?.[0], {
        kind: 'create',
        uri: session.uri('SECURITY.md'),
        options: { overwrite: false },
      });
      assert.equal((await run({ uri: session.uri('docs/SECURITY.md') })).applied, false);
      const open = session.open('docs/SECURITY.md', POLICY);
      assert.equal((await run({ uri: open.uri })).applied, false);
      assert.equal((await run({ uri: open.uri, overwrite: true })).applied, true);
      assert.equal(applied(open, edits[1]), created.text);
      const text = await run({ folder: FOLDER });
      assert.equal(text.applied, undefined);
      assert.equal(text.text, created.text);
    },
  },
  {
    name: 'gives a client that cannot apply edits the text',
    setup: { capabilities: minimal },
    async run(session) {
      const result = await session.client.request<{ text: string; applied: boolean }>(
        'workspace/executeCommand',
        {
          command: 'securityPolicy.server.generate',
          arguments: [
            { uri: session.uri('SECURITY.md'), answers: { email: 'security@acme.dev', project: 'Rocket' } },
          ],
        },
      );
      assert.equal(result.applied, false);
      assert.match(result.text, /^# Security Policy\n/);
    },
  },
  {
    name: 'fixes all safe problems on command',
    async run(session) {
      const document = session.open('SECURITY.md', POLICY.replace('# Security Policy', '# Rocket'));
      session.client.answer('workspace/applyEdit', ({ edit }: { edit: WorkspaceEdit }) => {
        session.change(document, applied(document, edit));
        return { applied: true };
      });
      const fix = () =>
        session.client.request('workspace/executeCommand', {
          command: 'securityPolicy.server.fixAll',
          arguments: [document.uri],
        });
      assert.deepEqual(await fix(), { applied: true });
      assert.match(document.getText(), /^# Rocket Security Policy\n/);
      assert.deepEqual(await fix(), { applied: false });
    },
  },
  {
    name: 'refuses a command that it does not have',
    async run(session) {
      await assert.rejects(
        session.client.request('workspace/executeCommand', { command: 'securityPolicy.server.unknown' }),
        { message: `${ErrorCodes.InvalidParams}: There is no command "securityPolicy.server.unknown".` },
      );
    },
  },
  {
    name: 'answers nonsense with nothing',
    async run(session) {
      const document = session.open('SECURITY.md', POLICY);
      for (const params of [
        { command: 'securityPolicy.server.fixAll' },
        { command: 'securityPolicy.server.generate', arguments: [null] },
      ]) {
        await session.client.request('workspace/executeCommand', params);
      }
      // The place is taken for the end of the text.
      const items = await session.completions(document, { line: 999, character: 999 });
      assert.ok(items.every(({ textEdit }) => textEdit !== undefined));
      assert.equal(
        await session.hover(
          { ...document, uri: 'file:///project/other/SECURITY.md' },
          { line: 0, character: 0 },
        ),
        null,
      );
      assert.equal((await session.pull({ uri: 'not a uri' })).kind, 'full');
      assert.equal((await session.diagnostics(document)).length > 0, true);
    },
  },
];
