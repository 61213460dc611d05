import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatOf, lint, readPolicy, resolveConfig } from '../../../server/src/core';
import { sourceEnd, sourceStart } from '../../../server/src/core/markdown/runs';
import { finish } from '../../../server/src/core/markdown/steps';
import type { MarkdownDocument } from '../../../server/src/core/markdown/model';
import { textReader, type MarkupName } from '../../../server/src/core/markup/read';
import { nextEdit, random, randomText } from '../../support/edits';
import { MARKUP_LINES } from '../../support/markup-lines';
import { unitsAsText } from '../../support/units';

const read = (text: string, markup: MarkupName): MarkdownDocument =>
  finish(textReader(text, markup)).document;

const circumstances = { config: resolveConfig(), repository: {}, today: '2030-01-01' };

/** `x.rst` and `x.adoc` beside `x.rst.units` and `x.adoc.units`: a text, and what is read of it. */
const fixtures = join(__dirname, 'fixtures');

describe('other markups', () => {
  const texts = readdirSync(fixtures).filter((name) => !name.endsWith('.units'));
  for (const name of texts) {
    it(`${name} gives its units and links`, () => {
      const text = readFileSync(join(fixtures, name), 'utf8');
      const expected = readFileSync(join(fixtures, `${name}.units`), 'utf8');
      assert.equal(unitsAsText(read(text, formatOf(name))), expected);
    });

    it(`${name} says the same with Windows line endings`, () => {
      const text = readFileSync(join(fixtures, name), 'utf8');
      const withoutCode = (units: string): string => units.replaceAll('\\r\\n', '\\n');
      assert.equal(
        withoutCode(unitsAsText(read(text.replaceAll('\n', '\r\n'), formatOf(name)))),
        unitsAsText(read(text, formatOf(name))),
      );
    });
  }

  for (const markup of ['restructuredtext', 'asciidoc'] as const) {
    it(`${markup}: takes every letter from where the source has it`, () => {
      const next = random(4711);
      for (let count = 0; count < 150; count++) {
        let text = randomText(next, 40, '\n', MARKUP_LINES[markup]);
        for (let edits = 0; edits < 5; edits++) {
          const { span, newText } = nextEdit(next, text, MARKUP_LINES[markup]);
          text = text.slice(0, span.start) + newText + text.slice(span.end);
        }
        // What a name stands for is written elsewhere.
        const document = read(text.replaceAll(/\||\{|&|`:|\u{1f512}/gu, ' '), markup);
        for (const { block, prose, span } of document.units) {
          assert.equal(block.source, document.text.slice(block.start, block.end));
          assert.ok(0 <= span.start && span.start <= span.end && span.end <= block.source.length, text);
          let last = 0;
          for (const [index, character] of prose.text.split('').entries()) {
            const [start, end] = [sourceStart(prose.runs, index), sourceEnd(prose.runs, index)];
            assert.ok(
              last <= start && start <= end && end <= block.source.length,
              `${prose.text} in ${text}`,
            );
            last = start;
            // A reference without a text is shown by the name of its target.
            if (/[a-z]/i.test(character) && end - start <= 2)
              assert.equal(
                block.source.slice(start, end).replace('\\', ''),
                character,
                `${prose.text} in ${text}`,
              );
          }
          for (const link of prose.links) {
            assert.ok(link.span.start <= link.span.end && link.span.end <= block.source.length);
            assert.ok(link.range.end <= prose.text.length);
          }
        }
      }
    });

    it(`${markup}: reads what nobody can have written by hand in bounded depth`, () => {
      for (const piece of MARKUP_LINES[markup]) {
        for (const text of [
          piece.repeat(1_000),
          `${piece}\n`.repeat(300),
          `${' '.repeat(200)}${piece}\n`.repeat(50),
        ])
          assert.ok(read(text, markup).units.length >= 0);
      }
      const deep = Array.from({ length: 300 }, (_, depth) => `${' '.repeat(2 * depth)}- item\n`).join('\n');
      assert.ok(read(deep, markup).blocks.length > 0);
    });
  }

  it('comments turn rules off', () => {
    const [rst, adoc] = ['.. ', '// '].map((comment) => {
      const format = comment === '.. ' ? 'restructuredtext' : 'asciidoc';
      return (directive: string): string[] => {
        const text = `${comment}${directive}\n\nWe fix it promptly. Write to security@acme.dev.\n`;
        return lint(readPolicy(text, format), { ...circumstances, format }).map(({ ruleId }) => ruleId);
      };
    });
    for (const rulesOf of [rst!, adoc!]) {
      assert.ok(rulesOf('a comment').includes('sla-vague'));
      assert.ok(!rulesOf('securitypolicy-disable-next-line sla-vague').includes('sla-vague'));
      assert.ok(!rulesOf('securitypolicy-disable-file').includes('scope-missing'));
      assert.ok(rulesOf('securitypolicy-disable no-such-rule').includes('suppression-unknown-rule'));
    }
  });

  const MISMATCHED: readonly (readonly [format: MarkupName, link: string])[] = [
    ['restructuredtext', '`b@acme.dev <mailto:a@acme.dev>`_'],
    ['asciidoc', 'mailto:a@acme.dev[b@acme.dev]'],
    ['asciidoc', 'https://acme.dev/x[https://acme.com/x]'],
  ];
  for (const [format, link] of MISMATCHED)
    it(`a link that shows something else is found, and fixed in no way of Markdown: ${link}`, () => {
      const heading = format === 'asciidoc' ? '= Security' : 'Security\n========';
      const policy = readPolicy(`${heading}\n\nWrite to ${link}.\n`, format);
      const findings = lint(policy, { ...circumstances, format });
      const mismatch = findings.find(({ ruleId }) => ruleId === 'link-text-mismatch');
      assert.ok(mismatch);
      for (const { edits } of mismatch.fixes())
        for (const { newText } of edits) assert.doesNotMatch(newText, /[[\]():/]/);
    });

  it('a file is read as what its name says', () => {
    const rst = 'Security\n========\n\nReporting\n---------\n\nWrite to security@acme.dev.\n';
    const adoc = '= Security\n\n== Reporting\n\nWrite to mailto:security@acme.dev[us].\n';
    for (const [path, text] of [
      ['SECURITY.rst', rst],
      ['docs/security.adoc', adoc],
    ] as const) {
      const policy = readPolicy(text, formatOf(path));
      assert.deepEqual(
        policy.headings.map(({ title, level }) => [title, level]),
        [
          ['Security', 1],
          ['Reporting', 2],
        ],
      );
      assert.deepEqual(
        policy.channels.map(({ kind, value }) => [kind, value]),
        [['email', 'security@acme.dev']],
      );
    }
    assert.equal(formatOf('SECURITY.asciidoc'), 'asciidoc');
    assert.equal(formatOf('.well-known/security.txt'), 'security.txt');
  });
});
