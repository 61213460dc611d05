import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { applyEdits, needsInput, type Fix } from '../../../server/src/core/edits';
import {
  fillSection,
  insertAllMissingSections,
  insertPolicy,
  insertSection,
  insertTitle,
  type FixContext,
  type SectionId,
} from '../../../server/src/core/fixes';
import { SECTION_IDS } from '../../../server/src/core/templates';
import { markdownText } from '../arbitraries';
import { isFormatted, lintMarkdown } from '../templates/clean-markdown';
import { contextOf } from './context';

const FIXTURES = join(__dirname, 'fixtures');

const RECOMMENDED: readonly SectionId[] = [
  'reporting',
  'report-content',
  'response-timeline',
  'disclosure-policy',
  'supported-versions',
  'scope',
  'safe-harbor',
  'recognition',
  'security-updates',
];

/** What is done to `<name>.before.md` so that it becomes `<name>.after.md`; all missing sections where nothing else is said. */
const FIXES: Readonly<Record<string, (context: FixContext) => Fix | undefined>> = {
  empty: (context) => insertPolicy(context),
  'empty-with-comment': (context) => insertPolicy(context, 'minimal'),
  'only-headings': (context) => insertPolicy(context, 'minimal'),
  'one-section': (context) => insertSection(context, 'scope'),
  'between-siblings': (context) => insertSection(context, 'response-timeline'),
  'front-matter': (context) => insertTitle(context),
  'title-names-project': (context) => insertTitle(context),
  'html-title': (context) => insertTitle(context),
  'title-below-licence': (context) => insertTitle(context),
  'footer-date': (context) => insertSection(context, 'recognition'),
  'numbered-headings': (context) => insertSection(context, 'disclosure-policy'),
  'list-table': (context) => insertSection(context, 'supported-versions'),
};

const allMissing = (context: FixContext): Fix | undefined => insertAllMissingSections(context, RECOMMENDED);

describe('fixes that insert sections', () => {
  for (const file of readdirSync(FIXTURES).filter((name) => name.endsWith('.before.md'))) {
    const name = file.replace('.before.md', '');
    const before = readFileSync(join(FIXTURES, file), 'utf8');
    const goldenPath = join(FIXTURES, `${name}.after.md`);
    const golden = existsSync(goldenPath) ? readFileSync(goldenPath, 'utf8') : '(there is no such file)';
    const fix = FIXES[name] ?? allMissing;

    for (const [label, eol] of [
      ['LF', '\n'],
      ['CRLF', '\r\n'],
      ['CR', '\r'],
    ] as const) {
      it(`${name}, ${label}`, () => {
        // An empty text shows no line ending.
        if (before === '' && eol !== '\n') return;
        assert.equal(fixed(before.replaceAll('\n', eol), fix), golden.replaceAll('\n', eol));
      });
    }

    it(`${name}, without a final line ending`, () => {
      const bare = before.trimEnd();
      if (bare !== '') assert.equal(fixed(bare, fix).trimEnd(), golden.trimEnd());
    });

    it(`${name} keeps every word and place`, () => {
      for (const { span, newText } of fix(contextOf(before))?.edits ?? []) {
        const replaced = before.slice(span.start, span.end);
        // Only what numbers a heading counts on.
        assert.equal(replaced.replace(/^#?\d+/, ''), replaced === '' ? '' : newText.replace(/^#?\d+/, ''));
      }
    });

    it(`${name} is done once`, () => {
      assert.equal(fix(contextOf(golden)), undefined);
    });

    it(`${name} stays clean for markdownlint and Prettier`, async () => {
      if ((await lintMarkdown(before)).length === 0) assert.deepEqual(await lintMarkdown(golden), []);
      if (await isFormatted(before)) assert.ok(await isFormatted(golden), golden);
    });
  }

  it('leaves out what nobody knows, and asks for it in a snippet', () => {
    const fix = insertSection(contextOf('# Security Policy\n', {}), 'reporting');
    assert.ok(fix);
    assert.ok(needsInput(fix));
    const [edit] = fix.edits;
    assert.equal(edit?.newText, '');
    assert.match(edit.snippet ?? '', /Write to <\$\{1:\{\{security e-mail address\\\}\\\}\}>\./);
  });

  it('writes into a title in HTML before its closing tags', () => {
    const title = (html: string): string => applyEdits(html, insertTitle(contextOf(html))?.edits ?? []);
    assert.equal(title('<h1><a href="/">ACME</a></h1>\n'), '<h1><a href="/">ACME Security Policy</a></h1>\n');
    assert.equal(title('<h1><img alt="ACME"></h1>\n'), '<h1><img alt="ACME"> Security Policy</h1>\n');
  });

  it('writes no policy without a way to report but as a snippet that asks for one', () => {
    for (const text of ['', '# Security Policy\n']) {
      const fix = insertPolicy(contextOf(text, {}));
      assert.ok(fix);
      assert.ok(needsInput(fix));
      assert.equal(applyEdits(text, fix.edits), text);
      assert.match(fix.edits[0]?.snippet ?? '', /## Reporting a Vulnerability[^]*\$\{1:/);
    }
  });

  it('takes the address that the policy gives elsewhere', () => {
    const text =
      '# Security Policy\n\nReport vulnerabilities to <security@acme.dev>.\n\n## Reporting a Vulnerability\n';
    const context = contextOf(text, {});
    const section = context.policy.document.sections.at(-1);
    assert.ok(section);
    assert.match(
      applyEdits(text, fillSection(context, section, 'reporting')?.edits ?? []),
      /Write to <security@acme\.dev>\. The mailbox/,
    );
  });

  it('numbers tab stops over the whole fix', () => {
    const fix = insertAllMissingSections(contextOf('# Security Policy\n', {}), [
      'reporting',
      'escalation',
      'encryption',
    ]);
    assert.ok(fix);
    const stops = fix.edits
      .map(({ snippet }) => snippet ?? '')
      .join('')
      .match(/\$\{\d+/g);
    assert.deepEqual(stops, ['${1', '${2', '${3', '${4']);
  });

  it('gives a part the place of its section when that cannot be written', () => {
    const text = '# Security Policy\n';
    const fix = insertAllMissingSections(contextOf(text, {}), ['reporting', 'report-content']);
    assert.match(applyEdits(text, fix?.edits ?? []), /^# Security Policy\n\n## What to Include\n/);
    assert.match(fix?.edits[0]?.snippet ?? '', /## Reporting a Vulnerability\n[^]*\n### What to Include\n/);
  });

  it('does not write behind a fence that never ends', () => {
    assert.equal(insertSection(contextOf('# Security Policy\n\n```sh\nls\n'), 'scope'), undefined);
    assert.equal(insertSection(contextOf('# Security Policy\n\n<!-- draft\n'), 'scope'), undefined);
  });

  it('gives no title to a document that has one', () => {
    assert.equal(insertTitle(contextOf('# Vulnerability Handling\n\nText.\n')), undefined);
  });

  it('never writes a placeholder, an overlap or outside of any text', () => {
    fc.assert(
      fc.property(markdownText, fc.constantFrom(...SECTION_IDS), fc.boolean(), (text, id, known) => {
        const context = known ? contextOf(text) : contextOf(text, {});
        for (const fix of [insertSection(context, id), allMissing(context), insertPolicy(context)]) {
          const edits = fix?.edits ?? [];
          const written = applyEdits(text, edits);
          assert.equal(
            written.length,
            text.length + edits.reduce((sum, { newText }) => sum + newText.length, 0),
          );
          for (const { span, newText } of edits) {
            assert.equal(span.start, span.end);
            assert.doesNotMatch(newText, /\{\{|example\.(?:com|org|net)|TODO|[\u{2064}\u{f0000}-\u{f00ff}]/u);
          }
        }
      }),
    );
  });

  const section = '## Scope\n\n';
  for (const [before, start] of [
    ['', `# Security Policy\n\n${section}`],
    ['\ufeff', `\ufeff# Security Policy\n\n${section}`],
    ['\n\n', `# Security Policy\n\n${section}`],
    ['---\nlayout: page\n---\n', `---\nlayout: page\n---\n\n# Security Policy\n\n${section}`],
    // Page generators show the title of front matter.
    ['---\ntitle: Security\n---\n', `---\ntitle: Security\n---\n\n${section}`],
    ['<!-- Licence: MIT -->\n', `<!-- Licence: MIT -->\n\n# Security Policy\n\n${section}`],
    ['Hello\n', `Hello\n\n${section}`],
  ] as const)
    it(`give a title to a document that is ${JSON.stringify(before)}, where it needs one`, () => {
      for (const eol of ['\n', '\r\n']) {
        const text = before.replaceAll('\n', eol);
        const fix = insertSection(contextOf(text), 'scope');
        const after = applyEdits(text, fix?.edits ?? []);
        // Without a line there is none to take the line ending from.
        const expected = before.includes('\n') ? start.replaceAll('\n', eol) : start;
        assert.equal(after.trimStart().slice(0, expected.trimStart().length), expected.trimStart());
      }
    });
});

function fixed(text: string, fix: (context: FixContext) => Fix | undefined): string {
  const made = fix(contextOf(text));
  assert.ok(made, 'The fix does nothing.');
  return applyEdits(text, made.edits);
}
