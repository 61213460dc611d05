import assert from 'node:assert/strict';
import type { Diagnostic } from 'vscode-languageserver';
import type { Case } from '../driver/cases';
import { whole } from '../driver/session';
import type { Session } from '../driver/session';
import { PLACEHOLDER, POLICY } from '../driver/texts';

const texts: Readonly<Record<string, string>> = {
  'an empty file': '',
  'only a byte order mark': '\uFEFF',
  'a byte order mark': `\uFEFF${POLICY}`,
  'only white space': ' \t\n\n \r\n',
  CRLF: POLICY.replaceAll('\n', '\r\n'),
  'lone CR': POLICY.replaceAll('\n', '\r'),
  'mixed line endings': POLICY.replace(/\n/g, () => '\r\n').replace('\r\n', '\r'),
  'NUL bytes': POLICY.replaceAll(' ', '\0'),
  'replacement characters': POLICY.replaceAll('e', '\uFFFD'),
  'lone surrogates': POLICY.replaceAll('e', '\uD83D'),
  'a heading of 10,000 characters': `# ${'Security '.repeat(1_112)}\n\n${POLICY}`,
  'an unclosed fence': `${POLICY}\n\`\`\`\nmore`,
  'an unclosed fence at the top': `\`\`\`\n${POLICY}`,
  'unclosed HTML': `<details><summary>${POLICY}`,
  'an unclosed comment': `<!-- ${POLICY}`,
  'nested quotations': `${'> '.repeat(500)}deep\n\n${POLICY}`,
  'a table of 300 rows': `${POLICY}\n| a | b |\n| - | - |\n${'| 1.x | yes |\n'.repeat(300)}`,
  '5 MB in paragraphs': POLICY.padEnd(5_000_000, `\n${'lorem ipsum '.repeat(9)}\n`),
  '5 MB in one line': POLICY + 'a'.repeat(5_000_000),
};

/** Asks everything of a document, and expects answers. */
async function interrogate(session: Session, text: string): Promise<Diagnostic[]> {
  const document = session.open('SECURITY.md', text);
  const diagnostics = await session.diagnostics(document);
  for (const { range } of diagnostics) {
    const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
    assert.deepEqual([document.positionAt(start), document.positionAt(end)], [range.start, range.end]);
    assert.ok(start <= end);
  }
  const last = document.positionAt(text.length);
  await session.codeActions(document, diagnostics[0]?.range ?? whole(document));
  await session.completions(document, last);
  await session.hover(document, { line: 0, character: 1 });
  await session.client.request('securityPolicy/inspect', { uri: document.uri });
  session.close(document);
  return diagnostics;
}

export const badInputCases: readonly Case[] = Object.entries(texts).map(([what, text]): Case => ({
  name: `survives ${what}`,
  async run(session) {
    await interrogate(session, text);
    const errors = session.client
      .received('window/logMessage')
      .map((params) => params as { type: number; message: string })
      .filter(({ type }) => type === 1);
    assert.deepEqual(errors, []);
    const after = await interrogate(session, PLACEHOLDER);
    assert.ok(
      after.some(({ code }) => code === 'contact-reserved-domain'),
      'the server still answers',
    );
  },
}));

/** A generator of numbers that gives the same ones every time. */
function numbers(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const FRAGMENTS = [
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '# ',
  '## ',
  '```\n',
  '<!-- ',
  '-->',
  '| ',
  '| - |\n',
  '- ',
  '> ',
  '**',
  ':',
  '`',
  'within 2 days',
  'security@acme.dev',
  '[x](',
  ')',
  '\0',
  '😀',
  '\uFEFF',
  'é',
  '<div>',
  '---\n',
];

export const fuzzCases: readonly Case[] = [1, 2, 3].map((seed): Case => ({
  name: `random edits leave the server with the same text (${seed})`,
  async run(session) {
    const next = numbers(seed);
    const document = session.open('SECURITY.md', POLICY);
    for (let count = 0; count < 120; count++) {
      const length = document.getText().length;
      const start = next(length + 1);
      const end = Math.min(length, start + (next(4) === 0 ? next(40) : 0));
      const range = { start: document.positionAt(start), end: document.positionAt(end) };
      session.change(document, FRAGMENTS[next(FRAGMENTS.length)] ?? '', range);
      if (count % 10 === 0) await session.pull(document);
      if (count % 15 === 0) await session.completions(document, document.positionAt(next(length)));
      if (count % 40 === 0) await session.codeActions(document);
    }
    const edited = await session.diagnostics(document);
    const fresh = session.open('.github/SECURITY.md', document.getText());
    assert.deepEqual(edited, await session.diagnostics(fresh));
    const errors = session.client
      .received('window/logMessage')
      .filter((params) => (params as { type: number }).type === 1);
    assert.deepEqual(errors, []);
  },
}));
