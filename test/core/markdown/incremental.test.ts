import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Change, MarkdownDocument } from '../../../server/src/core/markdown/model';
import { readMarkdown } from '../../../server/src/core/markdown/read';
import { markdownReader } from '../../../server/src/core/markdown/reader';
import { finish } from '../../../server/src/core/markdown/steps';
import { findWrappingFence } from '../../../server/src/core/markdown/wrapping-fence';
import { blocksAtOnce, plain } from '../../support/blocks';
import { plainOutline, plainRest } from '../../support/plain-document';
import { examplePolicies } from '../../support/texts';
import { nextEdit, pick, random, randomText } from '../../support/edits';

/** How many edits are tried: `EDITS=100000 npm test -- unit` for the long run. */
const EDITS = Number(process.env['EDITS'] ?? 5000);

interface Kind {
  readonly name: string;
  readonly texts: (next: () => number) => string;
  /** Edits before the next text is opened. */
  readonly each: number;
  readonly share: number;
}

const corpus = join(__dirname, '..', '..', '..', '..', 'shared', 'corpus', 'dev');
const real = existsSync(corpus)
  ? readdirSync(corpus).map((file) => readFileSync(join(corpus, file), 'utf8'))
  : [];

const KINDS: readonly Kind[] = [
  { name: 'lines in any order', texts: (next) => randomText(next, 20, '\n'), each: 25, share: 0.35 },
  {
    name: 'paragraphs and open blocks',
    texts: (next) => randomText(next, 60, '\n\n'),
    each: 25,
    share: 0.25,
  },
  { name: 'Windows line endings', texts: (next) => randomText(next, 30, '\r\n'), each: 25, share: 0.1 },
  {
    name: 'our examples',
    texts: (next) => examplePolicies[Math.floor(next() * examplePolicies.length)] ?? '',
    each: 40,
    share: 0.1,
  },
  ...(real.length > 0
    ? [
        {
          name: 'real policies',
          texts: (next: () => number) => real[Math.floor(next() * real.length)] ?? '',
          each: 30,
          share: 0.2,
        },
      ]
    : []),
];

describe('reading Markdown while it is edited', () => {
  for (const { name, texts, each, share } of KINDS) {
    it(`${name}: equals a reading in one call after every edit`, () => {
      const next = random(name.length * 7919 + Number(process.env['SEED'] ?? 1));
      const edits = Math.ceil(EDITS * share);
      for (let done = 0; done < edits; done += each) {
        let text = texts(next);
        const reader = finish(markdownReader(text));
        check(text, reader.document, `opening ${JSON.stringify(text)}`);
        for (let count = 0; count < each; count++) {
          const change = nextEdit(next, text);
          const before = text;
          text = text.slice(0, change.span.start) + change.newText + text.slice(change.span.end);
          finish(reader.edit(change));
          check(text, reader.document, `${JSON.stringify(change)} in ${JSON.stringify(before)}`);
        }
      }
    });
  }

  it('read in parts, and edited in between: equals a reading in one call', () => {
    const next = random(104729 + Number(process.env['SEED'] ?? 1));
    const texts = [...examplePolicies, ...real];
    for (let done = 0; done < EDITS / 40; done++) {
      let text =
        next() < 0.5
          ? randomText(next, 200, '\n\n')
          : Array.from({ length: 4 }, () => pick(next, texts)).join('\n\n');
      const original = text;
      const reader = finish(markdownReader(text, Math.floor(next() * text.length)));
      const changes: Change[] = [];
      const tell = () => `${JSON.stringify(changes)} in ${JSON.stringify(original)}`;
      while (reader.document.goesOn) {
        const { readTo, blocks } = reader.document;
        assert.ok(readTo > 0 && readTo < text.length, tell());
        for (const { start, source } of blocks) assert.ok(text.startsWith(source, start), tell());
        if (next() < 0.6) {
          const change = nextEdit(next, text);
          changes.push(change);
          text = text.slice(0, change.span.start) + change.newText + text.slice(change.span.end);
          finish(reader.edit(change));
        } else {
          finish(reader.readOn());
          assert.ok(reader.document.readTo > readTo, tell());
        }
      }
      check(text, reader.document, tell());
    }
  });

  for (const html of [
    '<?>',
    '<?',
    '<!-->',
    '<!--->',
    '<!--',
    '<!x>',
    '<!x',
    '<![CDATA[]]>',
    '<pre>',
    '<pre></pre>',
  ])
    it(`${html}: ends where it ends in a reading in one call`, () => {
      const text = `${html}\n\n  - item\n\n~~~\n\n## Reporting`;
      check(text, readMarkdown(text), text);
    });

  function check(text: string, document: MarkdownDocument, message: string): void {
    const scratch = readMarkdown(text);
    const blocks = document.blocks.map(plain);
    try {
      const isMasked = /^(?:\uFEFF|---|\+\+\+)/.test(text) || findWrappingFence(text).length > 0;
      if (!isMasked && document.readTo === text.length) assert.deepEqual(blocks, blocksAtOnce(text));
      assert.deepEqual(blocks, scratch.blocks.map(plain));
      assert.deepEqual(plainOutline(document), plainOutline(scratch));
      assert.deepEqual(plainRest(document), plainRest(scratch));
    } catch (error) {
      throw new Error(`${message}\n${String(error)}`);
    }
  }
});
