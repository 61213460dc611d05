import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { holds } from '../../../server/src/core/collections/spans';
import { absolute, placeOf } from '../../../server/src/core/markdown/located';
import type { Unit } from '../../../server/src/core/markdown/model';
import { readMarkdown } from '../../../server/src/core/markdown/read';
import { markdownText } from '../arbitraries';

const shown = (text: string): string[] =>
  readMarkdown(text).units.map((unit) => `${unit.kind}${unit.level || ''}: ${unit.prose.text}`);

describe('reading Markdown', () => {
  const cases: readonly { name: string; text: string; units: readonly string[] }[] = [
    {
      name: 'ATX and setext headings',
      text: '# One\n\nTwo\n---\n',
      units: ['heading1: One', 'heading2: Two'],
    },
    {
      name: 'a strong paragraph of a few words is a pseudo-heading',
      text: '**Reporting a vulnerability**\n\nMail us.',
      units: ['heading7: Reporting a vulnerability', 'paragraph: Mail us.'],
    },
    {
      name: 'a strong address is not',
      text: '**security@acme.dev**\n\nMail us.',
      units: ['paragraph: security@acme.dev', 'paragraph: Mail us.'],
    },
    {
      name: 'a strong sentence is not',
      text: '**Please do not open public issues.**',
      units: ['paragraph: Please do not open public issues.'],
    },
    {
      name: 'HTML headings, paragraphs and line breaks',
      text: '<h2 align="center">Security</h2>\n<p>Mail<br>us</p>',
      units: ['heading2: Security', 'paragraph: Mail us'],
    },
    {
      name: 'HTML tables',
      text: '<table><tr><th>Version</th><th>Supported</th></tr><tr><td>1.x</td><td>yes</td></tr></table>',
      units: ['row: 1.x | yes'],
    },
    { name: 'nested items', text: '- a\n  - b\n\n    c\n', units: ['item: a', 'item: b', 'paragraph: c'] },
    { name: 'table rows', text: '| A | B |\n|---|---|\n| 1 | 2 |', units: ['row: 1 | 2'] },
    {
      name: 'entities, escapes and emphasis',
      text: 'mail&#64;acme\\.dev **now** &amp; _here_',
      units: ['paragraph: mail@acme.dev now & here'],
    },
    { name: 'unified dashes, quotes and spaces', text: '“90–120” days', units: ['paragraph: "90-120" days'] },
    { name: 'a wrapped quotation', text: '> one\n> two', units: ['paragraph: one two'] },
    { name: 'front matter shows nothing', text: '---\ntitle: x\n---\n# T\n', units: ['heading1: T'] },
    {
      name: 'comments show nothing',
      text: '<!-- hidden -->\n\nshown <!-- not this -->',
      units: ['paragraph: shown'],
    },
    {
      name: 'a fence around the whole document',
      text: '## SECURITY.md\n```md\n# T\n\nText\n```\n',
      units: ['heading2: SECURITY.md', 'heading1: T', 'paragraph: Text'],
    },
    { name: 'such a fence without its end', text: '```markdown\n# T\n', units: ['heading1: T'] },
    {
      name: 'a fence with Markdown in a document',
      text: '```md\n# T\n```\n\nText\n',
      units: ['code: ', 'paragraph: Text'],
    },
    { name: 'a byte order mark', text: '\uFEFF# T\n', units: ['heading1: T'] },
    {
      name: 'a lone carriage return ends a line',
      text: '# T\r\rText',
      units: ['heading1: T', 'paragraph: Text'],
    },
  ];
  for (const { name, text, units } of cases)
    it(name, () => {
      deepEqual(shown(text), units);
    });

  it('takes the kind of an alert for its icon', () => {
    deepEqual(shown('> [!NOTE]\n> Mail **us**.'), ['paragraph: Mail us.']);
  });

  it('finds the target of every form of link', () => {
    const text =
      '[a](https://a.dev "t") <https://b.dev> https://c.dev [d][x] <a href="https://e.dev">e</a>\n\n[x]: https://d.dev';
    const document = readMarkdown(text);
    const links = document.units[0]?.prose.links ?? [];
    deepEqual(
      links.map((link) => [link.form, link.url]),
      [
        ['inline', 'https://a.dev'],
        ['autolink', 'https://b.dev'],
        ['autolink', 'https://c.dev'],
        ['reference', 'https://d.dev'],
        ['html', 'https://e.dev'],
      ],
    );
    for (const { urlSpan, url } of links) if (urlSpan) equal(text.slice(urlSpan.start, urlSpan.end), url);
  });

  it('reads labels', () => {
    const labelled = (text: string): string | undefined => {
      const unit = readMarkdown(text).units[0];
      return unit?.label && unit.prose.text.slice(unit.label.start, unit.label.end);
    };
    equal(labelled('- **Initial Response**: Within 48 hours'), 'Initial Response');
    equal(labelled('- **High:** 7 days'), 'High');
    equal(labelled('- Critical: 7 days'), 'Critical');
    equal(labelled('- See https://acme.dev for more'), undefined);
    equal(labelled('We reply fast. Promise: none'), undefined);
  });

  it('nests sections by level, pseudo-headings below all others', () => {
    const { sections } = readMarkdown('# A\n\n## 1. B:\n\n**C**\n\ntext\n\n## D\n');
    deepEqual(
      sections.slice(1).map((section) => [section.title, section.parent?.title]),
      [
        ['A', ''],
        ['B', 'A'],
        ['C', 'B'],
        ['D', 'A'],
      ],
    );
  });

  it('cuts what nobody can have written by hand, and says so', () => {
    const above = 'A paragraph.\n\n';
    for (const block of [
      '- item\n'.repeat(10_000),
      `| a | b |\n| - | - |\n${'| 1 | 2 |\n'.repeat(2_000)}`,
      '> '.repeat(20_000),
      `${'- '.repeat(500)}x`,
      '['.repeat(10_000),
      'word '.repeat(20_000),
    ]) {
      const document = readMarkdown(`${above}${block}\n\nBelow.\n`);
      equal(document.readTo, above.length);
      equal(document.blocks.length, 1);
    }
  }).timeout(60_000);

  it('puts every unit and every character of its text inside its block', () => {
    fc.assert(
      fc.property(markdownText, (text) => {
        const document = readMarkdown(text);
        for (const unit of document.units) assertInside(unit, text);
      }),
      { numRuns: 300 },
    );
  });

  it('takes the letters of code from behind its padding', () => {
    for (const text of [
      '``` a ```',
      '`` `a` ``',
      '`a`',
      '` a`',
      '`\na\n`',
      '`\r\na\r\n`',
      '`  a  `',
      '> ` a\n> b `',
    ]) {
      const [unit] = readMarkdown(text).units;
      const at = unit?.prose.text.indexOf('a') ?? -1;
      ok(unit && at >= 0, text);
      const { start, end } = absolute(placeOf(unit, { start: at, end: at + 1 }));
      equal(text.slice(start, end), 'a', JSON.stringify(text));
    }
  });

  it('takes every letter from where the source has it', () => {
    fc.assert(
      fc.property(markdownText, (text) => {
        for (const unit of readMarkdown(text).units) {
          // The words of a picture stand for all of it.
          const pictures = unit.prose.links.filter(({ form }) => form === 'image');
          for (const match of unit.prose.text.matchAll(/[a-z]/g)) {
            if (pictures.some(({ range }) => holds(range, match.index))) continue;
            const { start, end } = absolute(placeOf(unit, { start: match.index, end: match.index + 1 }));
            const source = text.slice(start, end);
            equal(source, match[0]);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('reads the same with LF and CRLF', () => {
    fc.assert(
      fc.property(markdownText, (text) => {
        const lf = text.replace(/\r\n?/g, '\n');
        deepEqual(shown(lf.replaceAll('\n', '\r\n')), shown(lf));
      }),
      { numRuns: 200 },
    );
  });

  it('maps lines and offsets both ways', () => {
    const document = readMarkdown('a\r\nb\rc\nd');
    deepEqual(
      [0, 3, 5, 7].map((offset) => document.lineAt(offset)),
      [0, 1, 2, 3],
    );
    deepEqual(
      [0, 1, 2, 3, 4].map((line) => document.lineStart(line)),
      [0, 3, 5, 7, 8],
    );
  });
});

function assertInside(unit: Unit, text: string): void {
  const { start, end } = absolute(unit);
  ok(start >= 0 && start <= end && end <= text.length, 'the unit lies inside the text');
  const { prose } = unit;
  let [last, lastStart] = [0, 0];
  for (const { from, to, start, end } of prose.runs) {
    equal(from, last, 'the runs have no gaps');
    ok(from < to, 'a run has text');
    ok(start <= end && unit.block.start + end <= text.length, 'a character comes from inside the text');
    ok(start >= lastStart, 'characters keep the order of the source');
    [last, lastStart] = [to, start];
  }
  equal(last, prose.text.length, 'the runs have all of the text');
}
