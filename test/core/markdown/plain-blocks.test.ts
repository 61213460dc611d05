import assert from 'node:assert/strict';
import fc from 'fast-check';
import { plainNodesAt } from '../../../server/src/core/markdown/plain/blocks';
import { readBlock } from '../../../server/src/core/markdown/read-block';
import { blocksAtOnce, plain } from '../../support/blocks';

/** How many texts are tried. */
const TEXTS = Number(process.env['T'] ?? 100_000);

const PIECES = [
  ...[
    'word',
    'two words',
    'é',
    '語',
    '90',
    '(',
    ')',
    '"',
    '.',
    ':',
    '!',
    ',',
    ' ',
    ' ',
    '  ',
    '\n',
    '\n',
    '\r\n',
    '\n\n',
    '\n\n',
  ],
  ...[
    '- ',
    '* ',
    '1. ',
    '2) ',
    '\n- ',
    '\n- ',
    '\n1. ',
    '\n2. ',
    '\n  ',
    '\n   ',
    '\n  - ',
    '\n   - ',
    '\n    - ',
    '\n\n  - ',
    '\n   1. ',
    '\n```\n',
    '```sh\n',
    '\n~~~\n',
    '1. word\n   - ',
    '# ',
    '## ',
    '\n### ',
    '-',
    '=',
    '+',
    '~',
    '|',
    '\t',
    '\ufeff',
  ],
  ...[
    '**',
    '**',
    '**word**',
    '**two words:**',
    '*',
    '_',
    '`',
    '`code`',
    '`a*b`',
    '[',
    ']',
    '](',
    '[word](',
    '[text](https://x.org/a_b)',
    '[m](mailto:a@b.org)',
  ],
  ...[
    '<',
    '>',
    '&',
    '&amp;',
    '\\',
    '@',
    'a@b.org',
    'https://',
    'https://x.org',
    'www.',
    'www.x.org',
    '[x]: y',
    '![',
    '\0',
  ],
];

describe('blocks that are read without the parser', () => {
  const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join(''));
  const read = (text: string): readonly [unknown, unknown] | undefined => {
    const found = /^\s/.test(text) ? undefined : plainNodesAt({ text, isDefined: () => false }, 0);
    if (found === undefined) return undefined;
    const part = text.slice(0, found.next);
    const blocks = found.nodes.map((node) =>
      plain(readBlock({ node, text: part, at: 0, definitions: [], known: new Set() }, new Map())),
    );
    return [blocks, blocksAtOnce(part)];
  };

  it('are what the parser gives', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const [blocks, parsed] = read(text) ?? [];
        assert.deepEqual(blocks, parsed);
      }),
      { numRuns: TEXTS },
    );
  });

  it('are most of what policies are written of', () => {
    for (const text of [
      '# Security Policy\n',
      'Write to us,\nand wait.\n',
      'We **always** answer; see [the form](https://example.org/form) or run `make check`.\n',
      '- **Scope:** all of it\n- the rest\n  of it\n\n- more\n\nWords.\n',
      '1. First\n2. Second\n   - nested\n   - as well\n\n3. Third\n',
      '```sh\nmake\n```\n',
      'Write to security@example.org or https://example.org/report.\n',
      'Write to [INSERT ADDRESS].\n',
    ]) {
      const [blocks, parsed] = read(text) ?? [];
      assert.notEqual(blocks, undefined, text);
      assert.deepEqual(blocks, parsed);
    }
  });
});
