import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { scorecard } from '../../../server/src/core/scorecard/scorecard';
import { CONTENT_CASES, FILE_CASES, HIT_CASES } from './cases';
import { bytesOf, compareContent, compareFiles, compareHits, FIXTURES_FOLDER } from './parity';
import type { Compared } from './parity';
import { referenceCounts, referenceHits } from './reference';

describe('OpenSSF Scorecard', function () {
  this.timeout(60_000);

  const holds = (name: string, compared: () => Compared | undefined): void => {
    it(name, function () {
      const row = compared();
      if (row === undefined) return this.skip();
      assert.equal(row.found, row.expected);
    });
  };
  for (const each of CONTENT_CASES) holds(`gives ${each.score} to ${each.name}`, () => compareContent(each));
  for (const each of FILE_CASES) holds(`reads of ${each.name} the right file`, () => compareFiles(each));
  for (const each of HIT_CASES)
    holds(`finds ${each[1].length} in ${JSON.stringify(each[0])}`, () => compareHits(each));

  it('is held to all of its own fixtures', function () {
    if (!existsSync(FIXTURES_FOLDER)) {
      console.log('      skipped: ../shared/scorecard is not here');
      return this.skip();
    }
    const held = CONTENT_CASES.flatMap(({ content }) =>
      typeof content === 'object' && 'fixture' in content ? content.fixture : [],
    );
    assert.deepEqual(
      readdirSync(FIXTURES_FOLDER)
        .filter((name) => /^\d\d_/.test(name))
        .sort(),
      held.filter((name) => !name.startsWith('..')).sort(),
    );
  });

  it('reaches every score that there is', () => {
    const scores = new Set(CONTENT_CASES.flatMap((each) => (bytesOf(each) ? each.score : [])));
    // One point would be two words in no more than one byte.
    assert.deepEqual(
      [...scores].sort((a, b) => a - b),
      [0, 3, 4, 6, 7, 9, 10],
    );
  });

  it('scores bytes and the text that they encode alike', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        assert.deepEqual(scorecard(text), scorecard(new TextEncoder().encode(text)));
      }),
    );
  });

  it('counts in any bytes what the patterns of the check match', () => {
    const words = [
      ...[
        'http://',
        'https://',
        'HTTP://',
        'a',
        'b1',
        '.',
        '-',
        '_',
        '%',
        '#',
        '&',
        '/',
        ':',
        '<',
        '>',
        ' ',
        '@',
      ],
      ...[
        '[at]',
        '\\[at\\]',
        '\\[at]',
        'com',
        'technology',
        'vuln',
        'Disclo',
        's',
        'ſ',
        'é',
        '7',
        '1234',
        '\n',
        '\r',
      ],
    ].map((word) => [...new TextEncoder().encode(word)]);
    const part = fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...words) },
      { weight: 1, arbitrary: fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 3 }) },
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
        const bytes = Uint8Array.from(parts.flat());
        const { score, hits } = scorecard(bytes);
        assert.deepEqual(
          hits.map(({ kind, text, line, offset }) => `${kind} ${text} ${line}:${offset}`),
          referenceHits(bytes),
        );
        assert.equal(score, referenceCounts(bytes).score);
      }),
      { numRuns: 5_000 },
    );
  });

  it('takes linear time for long lines of words, dots and at signs', () => {
    for (const text of [
      'a.'.repeat(500_000),
      'a@'.repeat(500_000),
      `${'a.'.repeat(250_000)}@${'a.'.repeat(250_000)}`,
    ]) {
      assert.ok(scorecard(text).score >= 3);
    }
  });
});
