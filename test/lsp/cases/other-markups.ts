import assert from 'node:assert/strict';
import type { Case } from '../driver/cases';
import { applied, whole } from '../driver/session';

const RST = 'Security Policy\n===============\n\nWrite to security@acme.dev.\nWe fix it promptly.\n';
const ADOC = '= Security Policy\n\nWrite to security@acme.dev.\nWe fix it promptly.\n';

export const otherMarkupCases: readonly Case[] = [
  {
    name: 'are known by the names of their files, whatever the language id',
    async run(session) {
      for (const [path, text, language] of [
        ['SECURITY.rst', RST, 'restructuredtext'],
        ['docs/security.rst', RST, 'plaintext'],
        ['.github/SECURITY.adoc', ADOC, 'asciidoc'],
      ] as const) {
        const document = session.open(path, text, language);
        const vague = (await session.diagnostics(document)).find(({ code }) => code === 'sla-vague');
        assert.deepEqual(vague?.range.start, {
          line: text.split('\n').indexOf('We fix it promptly.'),
          character: 10,
        });
      }
      const other = session.open('CONTRIBUTING.rst', RST, 'restructuredtext');
      assert.deepEqual(await session.diagnostics(other), []);
    },
  },
  {
    name: 'follow what is written',
    async run(session) {
      const document = session.open('SECURITY.rst', RST, 'restructuredtext');
      const codes = async () => (await session.diagnostics(document)).map(({ code }) => code);
      assert.ok((await codes()).includes('sla-vague'));
      const at = { line: 4, character: 10 };
      session.change(document, 'within 7 days', { start: at, end: { line: 4, character: 18 } });
      assert.ok(!(await codes()).includes('sla-vague'));
      session.change(document, '\nScope\n-----\n\nThis repository is in scope.\n', {
        start: { line: 5, character: 0 },
        end: { line: 5, character: 0 },
      });
      assert.ok(!(await codes()).includes('scope-missing'));
    },
  },
  {
    name: 'get no Markdown from a quick fix, a completion or a command',
    async run(session) {
      for (const [path, text] of [
        ['SECURITY.rst', RST],
        ['SECURITY.adoc', ADOC],
      ] as const) {
        const document = session.open(path, text, 'plaintext');
        const actions = await session.codeActions(document);
        assert.ok(actions.length > 0);
        for (const { edit } of actions) assert.doesNotMatch(applied(document, edit), /^#|<!--|\]\(/m);
        assert.deepEqual(await session.codeActions(document, whole(document), ['source.fixAll']), []);
        assert.deepEqual(await session.completions(document, { line: 1, character: 0 }), []);
        const { uri } = document;
        assert.deepEqual(await session.client.request('securityPolicy/sections', { uri }), []);
        const lenses: readonly { readonly command?: { readonly title: string } }[] =
          await session.client.request('textDocument/codeLens', { textDocument: { uri } });
        assert.deepEqual(
          lenses.map(({ command }) => command?.title.replace(/\d+/g, '#')),
          ['# warning, # information, # hint', 'Scorecard # of #'],
        );
      }
    },
  },
];
