import assert from 'node:assert/strict';
import { finish } from '../../../server/src/core/markdown/steps';
import { textReader } from '../../../server/src/core/markup/read';
import { plain } from '../../support/blocks';
import { nextEdit, random, randomText } from '../../support/edits';
import { MARKUP_LINES } from '../../support/markup-lines';
import { plainOutline, plainRest } from '../../support/plain-document';

/** How many edits are tried: `EDITS=100000 npm test -- unit` for the long run. */
const EDITS = Number(process.env['EDITS'] ?? 5000) / 4;

for (const markup of ['restructuredtext', 'asciidoc'] as const) {
  describe(`reading ${markup} while it is edited`, () => {
    for (const join of ['\n', '\n\n', '\r\n']) {
      it(`lines joined by ${JSON.stringify(join)}: equals a reading from scratch after every edit`, () => {
        const next = random(join.length * 7919 + Number(process.env['SEED'] ?? 1));
        const lines = MARKUP_LINES[markup];
        for (let done = 0; done < EDITS; done += 25) {
          let text = randomText(next, 30, join, lines);
          const reader = finish(textReader(text, markup));
          for (let count = 0; count < 25; count++) {
            const change = nextEdit(next, text, lines);
            const before = text;
            text = text.slice(0, change.span.start) + change.newText + text.slice(change.span.end);
            if (count % 3 > 0) assert.ok(reader.document);
            finish(reader.edit(change));
            const scratch = finish(textReader(text, markup)).document;
            const { document } = reader;
            const message = `${JSON.stringify(change)} in ${JSON.stringify(before)}`;
            assert.deepEqual(document.blocks.map(plain), scratch.blocks.map(plain), message);
            assert.deepEqual(plainOutline(document), plainOutline(scratch), message);
            assert.deepEqual(plainRest(document), plainRest(scratch), message);
          }
        }
      });
    }
  });
}

describe('blocks of other markups over an edit', () => {
  const TEXTS = {
    restructuredtext:
      'Title\n=====\n\nSee one_ and two.\n\n- item\n- item\n\nThe end.\n\n.. _one: https://acme.dev/one\n',
    asciidoc: '= Title\n\n:one: https://acme.dev/one\n\nSee {one} and two.\n\n* item\n* item\n\nThe end.\n',
  } as const;

  for (const [markup, text] of Object.entries(TEXTS) as [keyof typeof TEXTS, string][]) {
    it(`${markup}: those that say the same stay the same objects`, () => {
      const reader = finish(textReader(text, markup));
      const { blocks, sections } = reader.document;
      const at = text.indexOf('The end');
      finish(reader.edit({ span: { start: at, end: at + 3 }, newText: 'Here is the' }));
      const now = reader.document.blocks;
      assert.deepEqual(
        now.map((block, index) => block === blocks[index]),
        blocks.map(({ source }) => source !== 'The end.'),
      );
      assert.equal(reader.document.text.slice(now.at(-1)?.start, now.at(-1)?.end), now.at(-1)?.source);
      assert.notEqual(reader.document.sections.at(-1), sections.at(-1));
    });

    it(`${markup}: a new target reads the blocks again that name it, and no other`, () => {
      const reader = finish(textReader(text, markup));
      const { blocks } = reader.document;
      const at = text.indexOf('/one\n') + 1;
      finish(reader.edit({ span: { start: at, end: at + 3 }, newText: 'new' }));
      const now = reader.document.blocks;
      for (const [index, block] of now.entries()) {
        const isSame = !block.source.startsWith('See') && !block.source.includes('https');
        assert.equal(block === blocks[index], isSame, block.source);
      }
      const reference = now.find(({ source }) => source.startsWith('See'))?.units[0];
      assert.equal(reference?.prose.links[0]?.url, 'https://acme.dev/new');
    });
  }

  it('a paragraph that is put before the same one leaves what follows alone', () => {
    const text = 'one\n\ntwo\n\nthree\n\ntwo\n\nfour\n';
    const reader = finish(textReader(text, 'restructuredtext'));
    const { blocks } = reader.document;
    finish(reader.edit({ span: { start: 0, end: 0 }, newText: 'two\n\n' }));
    assert.deepEqual(
      reader.document.blocks.slice(1).map((block, index) => block === blocks[index]),
      [true, true, true, true, true],
    );
  });
});
