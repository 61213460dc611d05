import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, type TextEdit } from '../../../server/src/core/edits';
import {
  dateLike,
  insertInSection,
  insertListItem,
  insertParagraph,
  insertSentence,
  insertTemplate,
  mergeSection,
  removeSection,
  removeSpan,
  removeUnit,
  replaceRows,
  replaceSpan,
  rewriteTable,
  swapSpans,
  versionRows,
  wrapInLink,
  type FixContext,
} from '../../../server/src/core/fixes';
import { absolute } from '../../../server/src/core/markdown/located';
import type { Section, Span, Unit } from '../../../server/src/core/markdown/model';
import { markdownText } from '../arbitraries';
import { contextOf } from './context';

type Build = (context: FixContext) => readonly TextEdit[];

interface Case {
  readonly name: string;
  readonly before: string;
  readonly build: Build;
  /** The text afterwards; the text before when nothing can be done. */
  readonly after: string;
}

const LIST = list('- one', '- two');
const LONG =
  'This line is long enough to show that nobody breaks lines in this document, whatever they are used for here.';

const CASES: readonly Case[] = [
  // Sentences.
  sentence('ends with a full stop', 'We agree on a date.\n', 'We agree on a date. Or 90 days.\n'),
  sentence(
    'lacks its full stop',
    '- We agree on a date\n- Next\n',
    '- We agree on a date. Or 90 days.\n- Next\n',
  ),
  sentence('ends in markup', 'We **agree on a date.**\n', 'We **agree on a date.** Or 90 days.\n'),
  sentence('leads over to a list', 'We agree:\n\n- on a date\n', 'We agree:\n\n- on a date\n'),
  sentence(
    'is wrapped',
    `We agree on a date with you, and we publish an advisory together with\nthe release of the fix, never\n`,
    `We agree on a date with you, and we publish an advisory together with\nthe release of the fix, never. Or 90 days.\n`,
  ),
  sentence(
    'fills its line',
    'We agree on a date with you, and we publish the advisory with the fix, later.\n',
    'We agree on a date with you, and we publish the advisory with the fix, later. Or\n90 days.\n',
  ),
  sentence(
    'is an item that fills its line',
    '- We agree on a date with you, and we publish the advisory with the fix, later.\n',
    '- We agree on a date with you, and we publish the advisory with the fix, later.\n  Or 90 days.\n',
  ),
  sentence('stands in a document that does not wrap', `${LONG}\n`, `${LONG} Or 90 days.\n`),
  sentence(
    'has line endings of Windows',
    'We agree.\r\n\r\nNext.\r\n',
    'We agree. Or 90 days.\r\n\r\nNext.\r\n',
  ),
  {
    name: 'a sentence with an unknown variable is left out',
    before: 'We agree.\n',
    build: (context) =>
      insertSentence(context, unit(context, 0), 'Write to <{{fallback_email}}>.\nWe answer within {{ack}}.'),
    after: 'We agree. We answer within 3 business days.\n',
  },

  // Items.
  item('at the end', LIST, 'end', list('- one', '- two', '- new')),
  item('at the start', LIST, 'start', list('- new', '- one', '- two')),
  item('with other bullets', list('*   one', '*   two'), 'end', list('*   one', '*   two', '*   new')),
  item('of a loose list', list('+ one', '', '+ two'), 'end', list('+ one', '', '+ two', '', '+ new')),
  item('of an ordered list', list('1. one', '2. two'), 'start', list('1. new', '2. one', '3. two')),
  item(
    'of an ordered list that does not count',
    list('1) one', '1) two'),
    'end',
    list('1) one', '1) two', '1) new'),
  ),
  item('in a quotation', list('> - one', '> - two'), 'end', list('> - one', '> - two', '> - new')),
  item('behind nested items', list('- one', '  - inner'), 'end', list('- one', '  - inner', '- new')),
  item('without a final line ending', '- one', 'end', '- one\n- new'),
  item('with lone carriage returns', '- one\r- two\r', 'end', '- one\r- two\r- new\r'),
  {
    name: 'an item after the first of a nested list',
    before: list('- outer', '  1. one', '  2. two'),
    build: (context) => insertListItem(context, listOf(context, 1), { after: unit(context, 1) }, 'new'),
    after: list('- outer', '  1. one', '  2. new', '  3. two'),
  },

  // Blocks.
  {
    name: 'a paragraph before the first one',
    before: '# Security\n\nSee <https://acme.dev/security>.\n',
    build: (context) => insertParagraph(context, { before: unit(context, 1) }, 'We answer within {{ack}}.'),
    after: '# Security\n\nWe answer within 3 business days.\n\nSee <https://acme.dev/security>.\n',
  },
  {
    name: 'a paragraph after one that a heading follows at once',
    before: 'Text.\n# Heading\n',
    build: (context) => insertParagraph(context, { after: unit(context, 0) }, 'New.'),
    after: 'Text.\n\nNew.\n\n# Heading\n',
  },
  {
    name: 'a line in a section that ends in bullets',
    before: '## Disclosure Policy\n\n- We agree on a date\n- We publish\n\n## Scope\n\nAll.\n',
    build: (context) =>
      insertInSection(context, section(context, 1), 'You may publish 90 days after your report.'),
    after:
      '## Disclosure Policy\n\n- We agree on a date\n- We publish\n- You may publish 90 days after your report\n\n## Scope\n\nAll.\n',
  },
  {
    name: 'a line in a section that ends in numbered steps',
    before: '## Disclosure Policy\n\n1. Fix\n2. Publish\n',
    build: (context) =>
      insertInSection(context, section(context, 1), 'You may publish 90 days after your report.'),
    after: '## Disclosure Policy\n\n1. Fix\n2. Publish\n\nYou may publish 90 days after your report.\n',
  },
  {
    name: 'a line in a section that ends in a paragraph',
    before: '## Disclosure Policy\n\nWe agree on a date\n\n### Embargo\n\nNone.\n',
    build: (context) =>
      insertInSection(context, section(context, 1), 'You may publish 90 days after your report.'),
    after:
      '## Disclosure Policy\n\nWe agree on a date. You may publish 90 days after your report.\n\n### Embargo\n\nNone.\n',
  },
  {
    name: 'a table of a template after a list',
    before: '## Process\n\n1. We confirm receipt within 2 days\n\n## Next\n',
    build: (context) => insertTemplate(context, section(context, 1), 'response-timeline', 'table'),
    after:
      '## Process\n\n1. We confirm receipt within 2 days\n\n| Severity | We aim to release a fix within |\n| -------- | ------------------------------ |\n| Critical | 14 days                        |\n| High     | 30 days                        |\n| Medium   | 60 days                        |\n| Low      | 90 days                        |\n\nTimes count from the day we confirm the issue. They are targets, not guarantees.\n\n## Next\n',
  },

  // Ranges.
  replacement('a known variable', 'Mail [EMAIL].\n', '[EMAIL]', '{{ack}}', 'Mail 3 business days.\n'),
  replacement('an unknown one', 'Mail [EMAIL].\n', '[EMAIL]', '{{fallback_email}}', 'Mail [EMAIL].\n'),
  {
    name: 'a link around words',
    before: 'Go to the Security tab.\n',
    build: ({ policy }) =>
      wrapInLink(
        policy,
        find(policy.document.text, 'Security tab'),
        'https://github.com/acme/app/security/advisories/new',
      ),
    after: 'Go to the [Security tab](https://github.com/acme/app/security/advisories/new).\n',
  },
  {
    name: 'no link around a link',
    before: 'Go to [here](https://acme.dev).\n',
    build: ({ policy }) => wrapInLink(policy, find(policy.document.text, '[here]'), 'https://acme.dev/x'),
    after: 'Go to [here](https://acme.dev).\n',
  },
  {
    name: 'two ranges that change places',
    before: '- High: 30 days\n- Medium: 7 days\n',
    build: ({ policy }) =>
      swapSpans(policy, find(policy.document.text, '30 days'), find(policy.document.text, '7 days')),
    after: '- High: 7 days\n- Medium: 30 days\n',
  },

  // Removals.
  removed('a sentence', 'First one. Second one. Third one.\n', 'Second one.', 'First one. Third one.\n'),
  removed('the last sentence', 'First one. Second one.\n', 'Second one.', 'First one.\n'),
  removed('a paragraph', 'First.\n\nSecond.\n\nThird.\n', 'Second.', 'First.\n\nThird.\n'),
  removed('the last paragraph', 'First.\n\nSecond.\n', 'Second.', 'First.\n'),
  removed('the last paragraph without a line ending', 'First.\n\nSecond.', 'Second.', 'First.'),
  removed('everything', 'Only.\n', 'Only.', ''),
  removed(
    'a comment on Windows',
    'First.\r\n\r\n<!-- x -->\r\n\r\nLast.\r\n',
    '<!-- x -->',
    'First.\r\n\r\nLast.\r\n',
  ),
  removedUnit('an item', '- one\n- two\n- three\n', 1, '- one\n- three\n'),
  removedUnit('the first item', 'Text:\n\n- one\n- two\n', 1, 'Text:\n\n- two\n'),
  removedUnit('an item with nested ones', '1. one\n   - inner\n2. two\n', 0, '1. two\n'),
  removedUnit('an item of a loose list', '- one\n\n- two\n\n- three\n', 1, '- one\n\n- three\n'),
  removedUnit('the last item', '- one\n- two\n\nText.\n', 1, '- one\n\nText.\n'),
  removedUnit(
    'a row',
    '| A | B |\n| - | - |\n| 1 | 2 |\n| 3 | 4 |\n',
    0,
    '| A | B |\n| - | - |\n| 3 | 4 |\n',
  ),
  {
    name: 'removing a section',
    before: '# S\n\n## A\n\nText.\n\n### A1\n\nMore.\n\n## B\n\nText.\n',
    build: ({ policy }) => removeSection(policy, policy.document.sections[2]!),
    after: '# S\n\n## B\n\nText.\n',
  },
  {
    name: 'removing the last section keeps the footer',
    before: '# S\n\n## A\n\nText.\n\n## B\n\nText.\n\n---\n\nLast updated: 2026-01-02\n',
    build: ({ policy }) => removeSection(policy, policy.document.sections[3]!),
    after: '# S\n\n## A\n\nText.\n\n---\n\nLast updated: 2026-01-02\n',
  },
  {
    name: 'merging a section into an earlier one',
    before: '# S\n\n## A\n\nFirst.\n\n## B\n\nOther.\n\n## A\n\nSecond.\n\n- item\n',
    build: ({ policy }) => mergeSection(policy, policy.document.sections[4]!, policy.document.sections[2]!),
    after: '# S\n\n## A\n\nFirst.\n\nSecond.\n\n- item\n\n## B\n\nOther.\n',
  },
  {
    name: 'merging a section into an empty one right above, with nothing but a byte order mark between them',
    before: '## A\n\n\ufeff\n\n## A\n\nText.\n',
    build: ({ policy }) =>
      mergeSection(policy, policy.document.sections.at(-1)!, policy.document.sections.at(-2)!),
    after: '## A\n\nText.\n',
  },

  // Tables.
  table(
    'without a delimiter row',
    '| Version | Supported |\n| 1.x | yes |\n',
    '| Version | Supported |\n| ------- | --------- |\n| 1.x     | yes       |\n',
  ),
  table(
    'with a short delimiter row',
    '| Version | Supported |\n| ------- |\n| 1.x | yes |\n',
    '| Version | Supported |\n| ------- | --------- |\n| 1.x     | yes       |\n',
  ),
  table(
    'with a blank line inside',
    '| Version | Supported |\n| --- | --- |\n| 1.x | yes |\n\n| 0.x | no |\n\nText.\n',
    '| Version | Supported |\n| ------- | --------- |\n| 1.x     | yes       |\n| 0.x     | no        |\n\nText.\n',
  ),
  table(
    'with missing and surplus cells',
    '| Version | Supported |\n| :-- | --: |\n| 1.x |\n| 0.x | no | since 2020 |\n',
    '| Version | Supported |            |\n| :------ | --------: | ---------- |\n| 1.x     |           |            |\n| 0.x     |        no | since 2020 |\n',
  ),
  table(
    'directly below a paragraph',
    'We support:\n| Version | Supported |\n| 1.x | yes |\nMore.\n',
    'We support:\n\n| Version | Supported |\n| ------- | --------- |\n| 1.x     | yes       |\n\nMore.\n',
  ),
  table(
    'with wide characters',
    '| 版本 | 支持 |\n| 1.x | 是 |\n',
    '| 版本 | 支持 |\n| ---- | ---- |\n| 1.x  | 是   |\n',
  ),
  table(
    'with an escaped pipe',
    '| Version | Supported |\n| 1.x \\| 2.x | yes |\n',
    '| Version    | Supported |\n| ---------- | --------- |\n| 1.x \\| 2.x | yes       |\n',
  ),
  {
    name: 'rows of a version table from the repository',
    before:
      '| Version | Supported |\n| ------- | --------- |\n| 5.1.x   | yes       |\n| 4.0.x   | no        |\n',
    build: ownVersions,
    after:
      '| Version | Supported |\n| ------- | --------- |\n| 2.x     | yes       |\n| < 2.0   | no        |\n',
  },
  {
    name: 'rows of a version table with the marks and the other cells of that table',
    before:
      '| Supported | Version | Notes |\n| --------- | ------- | ----- |\n| ✅        | 5.1.x   | LTS   |\n| ❌        | 4.0.x   |       |\n',
    build: ownVersions,
    after:
      '| Supported | Version | Notes |\n| --------- | ------- | ----- |\n| ✅        | 2.x     | LTS   |\n| ❌        | < 2.0   |       |\n',
  },
  {
    name: 'rows of a version table that shows no mark',
    before:
      '| Version | Supported |\n| ------- | --------- |\n| 5.1.x   |           |\n| 4.0.x   |           |\n',
    build: ownVersions,
    after:
      '| Version | Supported              |\n| ------- | ---------------------- |\n| 2.x     | :white_check_mark: Yes |\n| < 2.0   | :x: No                 |\n',
  },
  {
    name: 'rows of a tight table without outer pipes',
    before: 'Version|Supported\n---|---\n5.1.x|yes\n4.0.x|no\n',
    build: (context) => replaceRows(context, unit(context, 1), unit(context, 1), [['3.x', 'no']]),
    after: 'Version|Supported\n---|---\n5.1.x|yes\n3.x|no\n',
  },
];

describe('builders of edits', () => {
  for (const { name, before, build, after } of CASES) {
    it(name, () => assert.equal(applyEdits(before, build(contextOf(before))), after));
  }

  it('asks for an unknown value in a snippet only', () => {
    const text = 'Mail [EMAIL].\n';
    const edits = replaceSpan(contextOf(text), find(text, '[EMAIL]'), '<{{fallback_email}}>');
    assert.deepEqual(edits, [
      {
        span: { start: 5, end: 12 },
        newText: '[EMAIL]',
        snippet: '<${1:{{fallback e-mail address\\}\\}}>',
        snippetOnly: true,
      },
    ]);
  });

  it('escapes what a snippet would read', () => {
    const text = 'Costs x.\n';
    const [edit] = replaceSpan(contextOf(text), find(text, 'x'), 'a$b}c\\d {{fallback_email}}');
    assert.equal(edit?.snippet, 'a\\$b\\}c\\\\d ${1:{{fallback e-mail address\\}\\}}');
  });

  for (const [written, expected] of [
    ['2024-10-10', '2026-11-02'],
    ['2024/10/10', '2026/11/02'],
    ['10.10.2024', '02.11.2026'],
    ['31/12/2024', '02/11/2026'],
    ['12/31/2024', '11/02/2026'],
    ['March 1, 2021', 'November 2, 2026'],
    ['1 March 2021', '2 November 2026'],
    ['Mar 01, 2021', 'Nov 02, 2026'],
    ['1st of March 2021', '2nd of November 2026'],
    ['March 2021', 'November 2026'],
    ['May 5, 2021', 'November 2, 2026'],
    ['2021', '2026'],
    ['2021-03', '2026-11'],
    ['01-Mar-2021', '02-Nov-2026'],
    ['1. März 2021', '2026-11-02'],
    ['05/06/2024', '2026-11-02'],
  ] as const) {
    it(`writes a date like ${written}`, () => assert.equal(dateLike(written, '2026-11-02'), expected));
  }

  it('makes edits that can be applied to any text', () => {
    const text = fc.tuple(markdownText, fc.nat(), fc.nat());
    fc.assert(
      fc.property(text, ([source, first, second]) => {
        const context = contextOf(source);
        const { units, sections } = context.policy.document;
        const [one, two] = [units[first % (units.length || 1)], units[second % (units.length || 1)]];
        const [from, into] = [sections[first % sections.length], sections[second % sections.length]];
        const built: (readonly TextEdit[])[] = [];
        if (one !== undefined) {
          built.push(insertSentence(context, one, 'New.'), insertParagraph(context, { before: one }, 'New.'));
          built.push(
            insertParagraph(context, { after: one }, 'New.'),
            removeUnit(context.policy, one),
            removeSpan(context.policy, absolute(one)),
          );
          built.push(
            rewriteTable(context.policy, absolute(one)),
            wrapInLink(context.policy, absolute(one), 'https://acme.dev'),
          );
          if (one.list !== undefined)
            built.push(
              insertListItem(context, one.list, { after: one }, 'New.'),
              insertListItem(context, one.list, 'start', 'New.'),
            );
          if (two !== undefined) built.push(swapSpans(context.policy, absolute(one), absolute(two)));
          if (two?.table !== undefined)
            built.push(replaceRows(context, two, two, versionRows(context.policy, two.table)));
        }
        if (from !== undefined && into !== undefined) {
          built.push(
            insertInSection(context, from, 'New.'),
            removeSection(context.policy, from),
            mergeSection(context.policy, from, into),
          );
        }
        for (const edits of built) assert.equal(typeof applyEdits(source, edits), 'string');
      }),
    );
  });
});

function ownVersions(context: FixContext): readonly TextEdit[] {
  const [first, last] = [unit(context, 0), unit(context, 1)];
  assert.ok(first.table);
  return replaceRows(context, first, last, versionRows(context.policy, first.table));
}

function sentence(name: string, before: string, after: string): Case {
  return {
    name: `a sentence after one that ${name}`,
    before,
    after,
    build: (context) => insertSentence(context, unit(context, 0), 'Or 90 days.'),
  };
}

function item(name: string, before: string, where: 'start' | 'end', after: string): Case {
  return {
    name: `an item ${name}`,
    before,
    after,
    build: (context) => insertListItem(context, listOf(context, 0), where, 'new'),
  };
}

function replacement(name: string, before: string, words: string, text: string, after: string): Case {
  return {
    name: `a replacement with ${name}`,
    before,
    after,
    build: (context) => replaceSpan(context, find(before, words), text),
  };
}

function removed(name: string, before: string, words: string, after: string): Case {
  return {
    name: `removing ${name}`,
    before,
    after,
    build: ({ policy }) => removeSpan(policy, find(before, words)),
  };
}

function removedUnit(name: string, before: string, index: number, after: string): Case {
  return {
    name: `removing ${name}`,
    before,
    after,
    build: (context) => removeUnit(context.policy, unit(context, index)),
  };
}

function table(name: string, before: string, after: string): Case {
  return {
    name: `a table ${name}`,
    before,
    after,
    build: ({ policy }) => rewriteTable(policy, find(before, before.includes('1.x') ? '1.x' : '|')),
  };
}

function list(...lines: string[]): string {
  return `${lines.join('\n')}\n`;
}

function unit({ policy }: FixContext, index: number): Unit {
  const found = policy.document.units[index];
  assert.ok(found);
  return found;
}

function listOf(context: FixContext, index: number): NonNullable<Unit['list']> {
  const found = unit(context, index).list;
  assert.ok(found);
  return found;
}

function section({ policy }: FixContext, index: number): Section {
  const found = policy.document.sections[index];
  assert.ok(found);
  return found;
}

function find(text: string, words: string): Span {
  const start = text.indexOf(words);
  assert.ok(start >= 0);
  return { start, end: start + words.length };
}
