import assert from 'node:assert/strict';
import type { CodeLens, CompletionItem, InlayHint, WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Case } from '../driver/cases';
import { capable, minimal, whole } from '../driver/session';
import type { Session } from '../driver/session';
import { POLICY } from '../driver/texts';

/** Opens a policy with `‸` at the cursor and asks for completions there. */
async function completeAt(session: Session, marked: string, typed?: string) {
  const offset = marked.indexOf('‸');
  const text = marked.replace('‸', '');
  const document = session.open('SECURITY.md', text);
  const items = await session.completions(document, document.positionAt(offset), typed);
  const take = (label: string) => {
    const item = items.find((candidate) => candidate.label === label);
    assert.ok(item, `${label} is among ${labels(items).join(', ')}`);
    return item;
  };
  /** As an editor inserts it that keeps what stands behind the cursor, or replaces it. */
  const after = ({ textEdit }: CompletionItem, mode: 'insert' | 'replace' = 'insert') => {
    assert.ok(textEdit);
    const range = 'range' in textEdit ? textEdit.range : textEdit[mode];
    return TextDocument.applyEdits(document, [{ range, newText: textEdit.newText }]);
  };
  session.close(document);
  return { items, take, after, document };
}

const labels = (items: readonly CompletionItem[]) => items.map(({ label }) => label);

const inTimeline = (end: string) =>
  POLICY.replace('- **High**: fixed within 14 days\n', `- **High**: fixed within 14 days\n${end}\n`);
const TABLE = `# Security Policy

## Response times

| Severity | Fix |
| -------- | --- |
| Critical | 7 days |
`;

export const completionCases: readonly Case[] = [
  {
    name: 'completes headings, the missing sections first',
    async run(session) {
      const { items, take, after } = await completeAt(session, `${POLICY}\n## S‸`);
      const missing = items.filter(({ detail }) => detail?.startsWith('missing section')).length;
      assert.ok(missing > 5);
      assert.ok(items.slice(0, missing).every(({ detail }) => detail?.startsWith('missing section')));
      assert.equal(items[0]?.detail, 'missing section (Recommended)');
      assert.match(
        JSON.stringify(take('Scope').documentation),
        /"markdown".*what the policy covers.*## Scope/,
      );
      assert.ok(labels(items).indexOf('Scope') < labels(items).indexOf('Reporting a Vulnerability'));
      assert.match(after(take('Scope')), /\n## Scope\n\n\S/);
      assert.equal(take('Scope').filterText, '## Scope');
      assert.match(after(take('Reporting a Vulnerability')), /\n## Reporting a Vulnerability$/);
    },
  },
  {
    name: 'a lone # takes the level that the section has',
    async run(session) {
      const { take, after } = await completeAt(session, `${POLICY}\n#‸`);
      assert.match(after(take('Scope')), /\n## Scope\n/);
    },
  },
  {
    name: 'what nobody knows is a tab stop, or left out for a client without snippets',
    async run(session) {
      const { take } = await completeAt(session, '# Security Policy\n\n##‸');
      const item = take('Reporting a Vulnerability');
      assert.equal(item.insertTextFormat, 2);
      assert.match(item.textEdit?.newText ?? '', /\$\{\d+:/);
    },
  },
  {
    name: 'completes in plain text for a client without snippets',
    setup: { capabilities: minimal },
    async run(session) {
      const { items } = await completeAt(session, '# Security Policy\n\n##‸');
      assert.ok(items.length > 10);
      for (const item of items) {
        assert.equal(item.insertTextFormat, 1);
        assert.doesNotMatch(item.textEdit?.newText ?? '', /\$\{?\d|\{\{/);
      }
    },
  },
  {
    name: 'explains in plain text for a client without Markdown',
    setup: { capabilities: minimal },
    async run(session) {
      const { items } = await completeAt(session, '# Security Policy\n\n##‸');
      const texts = items.flatMap(({ documentation }) => documentation ?? []);
      assert.ok(texts.length > 10);
      for (const text of texts as { kind: string; value: string }[]) {
        assert.equal(text.kind, 'plaintext');
        assert.doesNotMatch(text.value, /\*\*|`|\]\(/);
      }
    },
  },
  {
    name: 'completes the status of a version in the words of the table',
    async run(session) {
      const table = (row: string) => POLICY.replace('| 1.x     | No        |', row);
      const plain = await completeAt(session, table('| 1.x | ‸|'));
      assert.deepEqual(labels(plain.items), ['Yes', 'No']);
      assert.match(plain.after(plain.take('No')), /\| 1\.x \| No {8}\|/);
      const begun = await completeAt(session, table('| 1.x | N‸o |'));
      assert.match(begun.after(begun.take('No')), /\| Noo +\|/);
      assert.match(begun.after(begun.take('No'), 'replace'), /\| No +\|/);
      const icons = await completeAt(session, table('| 1.x | ‸').replace('Yes', ':white_check_mark:'));
      assert.deepEqual(labels(icons.items), [':white_check_mark:', ':x:']);
    },
  },
  {
    name: 'completes rows of an SLA table with the severities that are left',
    async run(session) {
      const { items, take, after } = await completeAt(session, `${TABLE}|‸\n`);
      assert.deepEqual(labels(items), ['High', 'Medium', 'Low']);
      assert.match(after(take('High')), /\n\| High {5}\| \$\{1\|30 days,.*\|\} \|\n/);
    },
  },
  {
    name: 'completes times in an SLA table, that of the preset first',
    async run(session) {
      const { items, take, after } = await completeAt(session, `${TABLE}| High | ‸|\n`);
      assert.equal(items[0]?.label, '30 days');
      assert.ok(items.length > 2);
      assert.match(after(take('30 days')), /\| High \| 30 days \|/);
    },
  },
  {
    name: 'proposes whole tables where a table begins',
    async run(session) {
      const { items, take, after } = await completeAt(
        session,
        '# Security Policy\n\n## Response times\n\n|‸\n',
      );
      assert.ok(labels(items).includes('Fix times by severity'));
      assert.match(after(take('Fix times by severity')), /\n\| Severity .*\n\| -+ .*\n\| Critical /);
    },
  },
  {
    name: 'completes labels and times of a list of response times',
    async run(session) {
      const label = await completeAt(session, inTimeline('- ‸'));
      assert.deepEqual(labels(label.items), ['Medium', 'Low']);
      assert.match(label.after(label.take('Medium')), /\n- \*\*Medium\*\*: within 60 days\n/);
      const time = await completeAt(session, inTimeline('- **Medium**:‸'));
      assert.equal(time.items[0]?.label, 'within 60 days');
      assert.match(time.after(time.take('within 60 days')), /\n- \*\*Medium\*\*: within 60 days\n/);
      const step = await completeAt(session, inTimeline('- Acknowledgement: ‸'));
      assert.equal(step.items[0]?.label, 'within 3 business days');
    },
  },
  {
    name: 'offers what a place calls for while it is typed, and sections only to who asks',
    async run(session) {
      const typed = await completeAt(session, `${TABLE}|‸\n`, '|');
      assert.deepEqual(labels(typed.items), ['High', 'Medium', 'Low']);
      assert.deepEqual(labels((await completeAt(session, `${POLICY}\n ‸\n`, ' ')).items), []);
      assert.ok((await completeAt(session, `${POLICY}\n‸\n`)).items.length > 5);
    },
  },
  {
    name: 'completes comments with what is found there',
    async run(session) {
      const { items, take, after } = await completeAt(
        session,
        POLICY.replace('within 30 days', 'within 30 days <!-- securitypolicy-disable-line ‸ -->'),
        ' ',
      );
      assert.equal(items[0]?.label, 'sla-inverted');
      assert.match(after(take('sla-inverted')), /-disable-line sla-inverted -->\n/);
    },
  },
  ...Object.entries({
    'running text': `${POLICY}\nWe answer within: ‸`,
    'a list of something else': '# Security Policy\n\n## Scope\n\n- ‸\n',
    'a fenced block': `${POLICY}\n\`\`\`markdown\n## ‸\n\`\`\`\n`,
    'an open fence': `${POLICY}\n\`\`\`\n## ‸`,
    'a code span': `${POLICY}\n| \`a ‸`,
    'a comment': `${POLICY}\n<!--\n## ‸\n-->\n`,
    HTML: `${POLICY}\n<div>\n## ‸\n</div>\n`,
    'front matter': `---\n# ‸\n---\n${POLICY}`,
    'the header of a table': '# Security Policy\n\n| Severity | ‸ |\n| --- | --- |\n| Critical | 7 days |\n',
  }).map(([where, text]): Case => ({
    name: `completes nothing in ${where}`,
    run: async (session) => assert.deepEqual(labels((await completeAt(session, text)).items), []),
  })),
];

export const hoverCases: readonly Case[] = [
  {
    name: 'tells why a finding matters, with its page',
    async run(session) {
      const document = session.open('SECURITY.md', POLICY);
      const diagnostic = (await session.diagnostics(document)).find(({ code }) => code === 'sla-inverted');
      assert.ok(diagnostic);
      const hover = await session.hover(document, diagnostic.range.start);
      const { kind, value } = hover?.contents as { kind: string; value: string };
      assert.equal(kind, 'markdown');
      assert.match(value, /more time than a less severe/);
      assert.match(value, /\[sla-inverted\]\(https:\/\//);
      assert.deepEqual(hover?.range, diagnostic.range);
    },
  },
  {
    name: 'tells what a section is for, and on the title what Scorecard gives',
    async run(session) {
      const document = session.open('SECURITY.md', POLICY.replaceAll('30 days', '7 days'));
      const text = async (word: string) => {
        const hover = await session.hover(document, document.positionAt(document.getText().indexOf(word)));
        return (hover?.contents as { value: string } | undefined)?.value ?? '';
      };
      assert.match(await text('Supported Versions'), /which versions get security fixes/);
      assert.match(await text('Security Policy'), /Scorecard's Security-Policy check gives 10 of 10/);
      assert.equal(await text('Please do not'), '');
    },
  },
  {
    name: 'is plain text for a client without Markdown',
    setup: { capabilities: { ...capable, textDocument: { ...capable.textDocument, hover: {} } } },
    async run(session) {
      const document = session.open('SECURITY.md', POLICY);
      const hover = await session.hover(document, { line: 2, character: 5 });
      const { kind, value } = hover?.contents as { kind: string; value: string };
      assert.equal(kind, 'plaintext');
      assert.doesNotMatch(value, /\*\*/);
      const finding = document.positionAt(POLICY.indexOf('within 30 days'));
      const { contents } = (await session.hover(document, finding)) ?? {};
      const why = (contents as { value: string }).value;
      assert.doesNotMatch(why, /\*\*|`|\]\(/);
      assert.match(why, /\n- Critical: 7 days\n[^]*\nsla-inverted <https:[^ ]*>\n/);
      assert.match(why, /\nwithin 30 days → at most 30 days\n/);
    },
  },
];

/** The hints in a document, as they stand in its text. */
async function hinted(session: Session, text: string) {
  const document = session.open('SECURITY.md', text);
  const hints = await session.client.request<InlayHint[]>('textDocument/inlayHint', {
    textDocument: { uri: document.uri },
    range: whole(document),
  });
  return hints.map(
    ({ position, label }) => `${position.line}:${position.character} ${JSON.stringify(label)}`,
  );
}

const TIMES = '# Security Policy\n\nWe acknowledge reports within 2 business days, and fix within a month.\n';
const HINTS = ['2:45 "= 48 h"', '2:69 "= 30 days"'];

export const inlayHintCases: readonly Case[] = [
  {
    name: 'says how times are read where the setting is on',
    setup: { settings: { inlayHints: true } },
    run: async (session) => assert.deepEqual(await hinted(session, TIMES), HINTS),
  },
  {
    name: 'says it as well where a file has the configuration',
    setup: { settings: { inlayHints: true }, files: { '.securitypolicy.json': '{}' } },
    run: async (session) => assert.deepEqual(await hinted(session, TIMES), HINTS),
  },
  ...[undefined, null, {}, { inlayHints: false }, { inlayHints: 'on' }].map((settings): Case => ({
    name: `says nothing where the settings are ${JSON.stringify(settings)}`,
    setup: settings === undefined ? {} : { settings },
    run: async (session) => assert.deepEqual(await hinted(session, TIMES), []),
  })),
  {
    name: 'has the client ask again when the setting changes',
    setup: {
      settings: {},
      capabilities: { ...capable, workspace: { ...capable.workspace, inlayHint: { refreshSupport: true } } },
    },
    async run(session) {
      assert.deepEqual(await hinted(session, TIMES), []);
      session.client.answer('workspace/configuration', () => [{ inlayHints: true }]);
      session.client.notify('workspace/didChangeConfiguration', { settings: null });
      await session.client.next('workspace/inlayHint/refresh');
      assert.deepEqual(await hinted(session, TIMES), HINTS);
    },
  },
];

/** The titles above a policy. */
async function lensesOf(session: Session, text: string) {
  const document = session.open('SECURITY.md', text);
  const lenses = await session.client.request<CodeLens[]>('textDocument/codeLens', {
    textDocument: { uri: document.uri },
  });
  return { document, lenses, titles: lenses.map(({ command }) => command?.title) };
}

export const codeLensCases: readonly Case[] = [
  {
    name: 'tells above the title how the policy stands',
    async run(session) {
      const { document, lenses, titles } = await lensesOf(session, POLICY);
      const found = (await session.pull(document)) as { items: readonly unknown[] };
      assert.deepEqual(
        lenses.map(({ range }) => range.start.line),
        lenses.map(() => 0),
      );
      assert.equal(titles.length, 3);
      const counted = titles[0]?.match(/\d+/g)?.reduce((sum, count) => sum + Number(count), 0);
      assert.equal(counted, found.items.length);
      assert.match(titles[2] ?? '', /^Scorecard \d+ of 10$/);
    },
  },
  {
    name: 'leads to the problems and to the report in a client that has them',
    setup: { options: { commands: ['securityPolicy.showReport', 'workbench.actions.view.problems'] } },
    async run(session) {
      const { lenses } = await lensesOf(session, POLICY);
      assert.deepEqual(
        lenses.map(({ command }) => command?.command),
        [
          'workbench.actions.view.problems',
          'securityPolicy.server.insertMissingSections',
          'securityPolicy.showReport',
        ],
      );
    },
  },
  {
    name: 'is one quiet line above a policy with nothing wrong',
    setup: { options: { commands: ['securityPolicy.showReport'] }, settings: { profiles: ['minimal'] } },
    async run(session) {
      const { lenses } = await lensesOf(session, POLICY.replaceAll('30 days', '7 days'));
      assert.deepEqual(
        lenses.map(({ command }) => command),
        [{ title: 'No problems, Scorecard 10 of 10', command: 'securityPolicy.showReport' }],
      );
    },
  },
  {
    name: 'waits for the end of a very long document',
    async run(session) {
      const { lenses } = await lensesOf(session, POLICY + '\nWe read every report with care.\n'.repeat(5000));
      assert.equal(lenses.length, 3);
    },
  },
  {
    name: 'inserts the sections that are missing',
    async run(session) {
      const { document, lenses } = await lensesOf(session, '# Security Policy\n\nWe care about security.\n');
      const command = lenses[1]?.command;
      assert.match(command?.title ?? '', /^Insert (?:\d missing sections|the missing section)$/);
      const edits: WorkspaceEdit[] = [];
      session.client.answer('workspace/applyEdit', ({ edit }: { edit: WorkspaceEdit }) => {
        edits.push(edit);
        return { applied: true };
      });
      const result = await session.client.request('workspace/executeCommand', command);
      assert.deepEqual(result, { applied: true });
      assert.match(JSON.stringify(edits), /## Reporting a Vulnerability/);
      assert.match(JSON.stringify(edits), new RegExp(document.uri));
    },
  },
  {
    name: 'says nothing above an empty document',
    run: async (session) => assert.deepEqual((await lensesOf(session, '\n')).lenses, []),
  },
];
