import assert from 'node:assert/strict';
import { findFrontMatter } from '../../../server/src/core/markdown/front-matter';
import { readMarkdown } from '../../../server/src/core/markdown/read';

/** What the units of a text are and say. */
const said = (text: string): string[] =>
  readMarkdown(text).units.map(
    ({ kind, level, prose, label }) =>
      `${kind}${level || ''}${label ? ` [${prose.text.slice(label.start, label.end)}]` : ''} ${prose.text}`,
  );

describe('HTML in Markdown', () => {
  const CASES: readonly [what: string, html: string, units: readonly string[]][] = [
    [
      'rows and cells without end tags',
      '<table>\n<tr><th>Severity<th>Fix\n<tr><td>Critical<td>7 days\n<tr><td>Low<td>90 days\n</table>',
      ['row Critical | 7 days', 'row Low | 90 days'],
    ],
    [
      'lists and paragraphs in a cell',
      '<table><tr><th>Who</th></tr><tr><td><p>One</p><ul><li>two</li><li>three</li></ul></td></tr></table>',
      ['row One two three'],
    ],
    [
      'a heading after an open row',
      '<table><tr><td>cell</table><h2>Scope</h2>',
      ['row cell', 'heading2 Scope'],
    ],
    [
      'a description list',
      '<dl><dt>Critical</dt><dd>7 days</dd><dt>Low<dd>90 days<dd>or later</dl>',
      ['item [Critical] Critical: 7 days', 'item [Low] Low: 90 days', 'item or later'],
    ],
    ['strong words', '<p><strong>Mail</strong> security@acme.dev</p>', ['paragraph Mail security@acme.dev']],
    [
      'a strong label',
      '<ul><li><b>Mail</b> - security@acme.dev</ul>',
      ['item [Mail] Mail - security@acme.dev'],
    ],
    ['preformatted text', '<div>\n<pre>\nkey\n</pre>\nWords.\n</div>', ['code ', 'paragraph Words.']],
    ['preformatted text that does not end', '<div><pre>key', ['code ']],
  ];
  for (const [what, html, units] of CASES) {
    it(what, () => {
      assert.deepEqual(said(`${html}\n`), units);
    });
  }

  it('puts every piece where it stands', () => {
    const text = '<table>\n<tr><td>a<td>b\n<tr><td>c<td>d\n</table>\n';
    assert.deepEqual(
      readMarkdown(text).units.map(({ block, span }) => block.source.slice(span.start, span.end).trim()),
      ['<tr><td>a<td>b', '<tr><td>c<td>d'],
    );
  });
});

describe('front matter', () => {
  for (const text of [
    '---\ntitle: Security\ntags:\n  - a\n- b\n# comment\n---\n',
    '---\r\n"quoted key": x\r\ntítulo: y\r\n...\r\n',
    '---\n---\n',
    '+++\ntitle = "Security"\n[extra]\n+++\n',
    '---\ndescription: |\n  Words and\n\n  more words.\n---',
  ]) {
    it(JSON.stringify(text), () => {
      assert.deepEqual(findFrontMatter(`${text}# Title\n`.slice(0, text.length)), {
        start: 0,
        end: text.length,
      });
    });
  }

  for (const text of [
    '---\n\n# Security Policy\n\nContact: security@acme.dev\n\n---\n',
    '---\nPlease write to us.\n---\n',
    '---\ntitle: x\nand words\n---\n',
    '+++\nwords\n+++\n',
    '---\ntitle: x\n',
    '----\ntitle: x\n----\n',
  ]) {
    it(`${JSON.stringify(text)} has none`, () => {
      assert.equal(findFrontMatter(text), undefined);
    });
  }
});
