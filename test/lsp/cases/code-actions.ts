import assert from 'node:assert/strict';
import type { CodeAction, Diagnostic } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Case } from '../driver/cases';
import { applied, capable, whole } from '../driver/session';
import type { Session } from '../driver/session';
import { PLACEHOLDER, POLICY } from '../driver/texts';

const REMOTE = {
  '.git/HEAD': 'ref: refs/heads/main\n',
  '.git/config': '[remote "origin"]\n\turl = git@github.com:acme/rocket.git\n',
};

/** The actions for the finding of a rule, and the finding. */
async function actionsFor(session: Session, document: TextDocument, rule: string) {
  const diagnostics = await session.diagnostics(document);
  const diagnostic = diagnostics.find(({ code }) => code === rule);
  assert.ok(diagnostic, `${rule} is found`);
  const actions = await session.codeActions(document, diagnostic.range, undefined, [diagnostic]);
  return { diagnostic, actions: actions.filter((action) => isFor(action, diagnostic)) };
}

const isFor = (action: CodeAction, { code }: Diagnostic) =>
  action.diagnostics?.some((other) => other.code === code) ?? false;

async function codesAfter(session: Session, document: TextDocument, action: CodeAction | undefined) {
  session.change(document, applied(document, action?.edit));
  return (await session.diagnostics(document)).map(({ code }) => code);
}

export const codeActionCases: readonly Case[] = [
  {
    name: 'a quick fix ends its finding and leaves the rest of the text alone',
    setup: { files: REMOTE },
    async run(session) {
      const document = session.open('SECURITY.md', POLICY);
      const { actions, diagnostic } = await actionsFor(session, document, 'scope-missing');
      const [fix] = actions;
      assert.equal(fix?.kind, 'quickfix');
      assert.deepEqual(fix.diagnostics, [diagnostic]);
      const after = applied(document, fix.edit);
      assert.match(after, /\n## Scope\n/);
      assert.equal(POLICY.split('\n').filter((line) => !after.includes(line)).length, 0);
      assert.ok(!(await codesAfter(session, document, fix)).includes('scope-missing'));
    },
  },
  {
    name: 'the edit names the version it was made for',
    async run(session) {
      const document = session.open('SECURITY.md', POLICY);
      session.change(document, `${POLICY}\n`);
      const { actions } = await actionsFor(session, document, 'scope-missing');
      const [change] = actions[0]?.edit?.documentChanges ?? [];
      assert.deepEqual(change && 'textDocument' in change && change.textDocument, {
        uri: document.uri,
        version: 2,
      });
    },
  },
  {
    name: 'every finding has at most one preferred fix, and turning it off is never that',
    async run(session) {
      const document = session.open('SECURITY.md', POLICY);
      const actions = await session.codeActions(document);
      for (const diagnostic of await session.diagnostics(document)) {
        const preferred = actions.filter(
          (action) => action.isPreferred === true && isFor(action, diagnostic),
        );
        assert.ok(preferred.length <= 1, String(diagnostic.code));
      }
      const off = actions.filter(({ title }) => title.startsWith('Turn off'));
      assert.equal(off.length, (await session.diagnostics(document)).length);
      assert.ok(off.every(({ isPreferred }) => isPreferred === undefined));
    },
  },
  {
    name: 'turning a finding off here ends it',
    async run(session) {
      const document = session.open('SECURITY.md', POLICY);
      for (const rule of ['scope-missing', 'sla-inverted']) {
        const { actions } = await actionsFor(session, document, rule);
        const off = actions.find(({ title }) => title.startsWith('Turn off'));
        const codes = await codesAfter(session, document, off);
        assert.ok(!codes.includes(rule), rule);
        assert.ok(!codes.includes('suppression-unknown-rule'));
      }
    },
  },
  {
    name: 'inserts all missing sections at once',
    setup: { files: REMOTE },
    async run(session) {
      const document = session.open('SECURITY.md', PLACEHOLDER.replace('example.com', 'acme.dev'));
      const all = (await session.codeActions(document)).filter(
        ({ title }) => title === 'Insert all missing sections',
      );
      assert.equal(all.length, 1);
      const codes = await codesAfter(session, document, all[0]);
      assert.deepEqual(
        codes.filter((code) =>
          /^(scope|recognition|safe-harbor|security-updates|disclosure-policy|response-timeline)-missing$/.test(
            String(code),
          ),
        ),
        // A legal promise has a fix of its own: nobody makes it together with others.
        ['safe-harbor-missing'],
      );
    },
  },
  {
    name: 'offers a legal promise after what promises less, and never as the preferred fix',
    setup: { files: REMOTE },
    async run(session) {
      const document = session.open('SECURITY.md', PLACEHOLDER.replace('example.com', 'acme.dev'));
      const actions = await session.codeActions(document);
      const indexOf = (title: string) => actions.findIndex((action) => action.title.startsWith(title));
      const places = ['Insert "Scope"', 'Insert all missing', 'Insert "Safe Harbor"', 'Turn off'].map(
        indexOf,
      );
      assert.deepEqual(
        places,
        places.toSorted((a, b) => a - b),
      );
      assert.ok(!places.includes(-1));
      assert.equal(actions[indexOf('Insert "Safe Harbor"')]?.isPreferred, undefined);
      // What belongs to no diagnostic stands last in VS Code, below what turns findings off.
      assert.ok(actions.every(({ diagnostics = [] }) => diagnostics.length > 0));
    },
  },
  {
    name: 'asks for fix-all are answered with safe fixes only',
    setup: { files: REMOTE },
    async run(session) {
      const text =
        `${POLICY}\nSee the [advisories](https://github.com/acme/rocket/security/advisories) to report.\n`.replace(
          '# Security Policy\n',
          '# Rocket\n',
        );
      const document = session.open('SECURITY.md', text);
      for (const only of [['source.fixAll.securityPolicy'], ['source.fixAll'], ['source']]) {
        const [action, ...more] = await session.codeActions(document, whole(document), only);
        assert.deepEqual(more, []);
        assert.equal(action?.kind, 'source.fixAll.securityPolicy');
        const after = applied(document, action.edit);
        assert.match(after, /^# Rocket Security Policy\n/);
        assert.doesNotMatch(after, /## Scope/);
      }
      session.change(
        document,
        applied(document, (await session.codeActions(document, whole(document), ['source']))[0]?.edit),
      );
      assert.deepEqual(await session.codeActions(document, whole(document), ['source']), []);
    },
  },
  {
    name: 'honours the kinds that are asked for',
    async run(session) {
      const document = session.open('SECURITY.md', PLACEHOLDER);
      const kinds = async (only?: string[]) =>
        new Set((await session.codeActions(document, whole(document), only)).map(({ kind }) => kind));
      assert.deepEqual(await kinds(['quickfix']), new Set(['quickfix']));
      assert.deepEqual(await kinds(), new Set(['quickfix']));
      assert.deepEqual(await kinds(['refactor']), new Set());
      assert.deepEqual(await kinds(['source.organizeImports']), new Set());
    },
  },
  {
    name: 'says nothing where nothing is found',
    async run(session) {
      const document = session.open('SECURITY.md', POLICY);
      const position = document.positionAt(POLICY.indexOf('reproduce'));
      assert.deepEqual(await session.codeActions(document, { start: position, end: position }), []);
    },
  },
  {
    name: 'gives plain edits to a client without document changes',
    setup: {
      capabilities: {
        ...capable,
        workspace: {},
        textDocument: {
          ...capable.textDocument,
          codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
        },
      },
    },
    async run(session) {
      const document = session.open('SECURITY.md', POLICY);
      const { actions } = await actionsFor(session, document, 'scope-missing');
      const [fix] = actions;
      assert.equal(fix?.edit?.documentChanges, undefined);
      assert.equal(fix?.isPreferred, undefined);
      assert.match(applied(document, fix?.edit), /\n## Scope\n/);
      assert.ok(!JSON.stringify(await session.codeActions(document)).includes('"snippet"'));
    },
  },
  {
    name: 'offers what must be filled in only to clients with snippet edits',
    async run(session) {
      const document = session.open('SECURITY.md', PLACEHOLDER);
      const edits = (await session.codeActions(document))
        .flatMap(({ edit }) => edit?.documentChanges ?? [])
        .flatMap((change) => ('edits' in change ? change.edits : []));
      const snippets = edits.flatMap((edit) => ('snippet' in edit ? edit.snippet.value : []));
      assert.ok(
        snippets.some((snippet) => /\$\{\d+:/.test(snippet)),
        'an address that nobody knows is a tab stop',
      );
      assert.ok(edits.every((edit) => 'snippet' in edit || !/\$\{\d/.test(edit.newText)));
    },
  },
  {
    name: 'proposes the command of the client for an empty policy',
    setup: { options: { commands: ['securityPolicy.generate'] } },
    async run(session) {
      const document = session.open('SECURITY.md', '');
      const actions = await session.codeActions(document);
      assert.ok(actions.some(({ command }) => command?.command === 'securityPolicy.generate'));
    },
  },
];
