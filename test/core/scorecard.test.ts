import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { scorecardContentFiles, scorecardFile } from '../../server/src/core/scorecard/files';
import { scorecard } from '../../server/src/core/scorecard/scorecard';

const fixtures = join(import.meta.dirname, '../../../shared/scorecard');

describe('OpenSSF Scorecard', function () {
  this.timeout(60_000);

  const scores: readonly (readonly [text: string, score: number])[] = [
    ['', 0],
    ['a', 0],
    ['ab', 3],
    ['12345 only', 3],
    ['respond within 48h and 7d', 3],
    ['HTTPS://EXAMPLE.COM', 3],
    ['[x](../../security/advisories/new) vulnerability disclosure', 4],
    ['security@example.com security@example.com\n', 9],
    ['<security@example.com>', 6],
    ['security AT example DOT org', 3],
    ['\uFEFFa', 3],
    ['We answer within 2 days and fix within 30 days: https://acme.dev', 10],
    ['write to security@acme.technology', 3],
  ];
  for (const [text, score] of scores) {
    it(`gives ${score} to ${JSON.stringify(text)}`, () => assert.equal(scorecard(text).score, score));
  }

  const hits: readonly (readonly [text: string, hits: readonly string[]])[] = [
    ['See https://example.com for details.', ['link https://example.com 1:4']],
    ['Contact us at security@example.org.', ['email security@example.org 1:14']],
    ['Contact us at security[at]example.org.', ['email security[at]example.org 1:14']],
    ['Contact us at security\\[at\\]example.org.', ['email security\\[at\\]example.org 1:14']],
    ['Please see our vulnerability disclosure policy.', ['text vuln 1:15', 'text disclos 1:29']],
    ['Report issues to 1234.', ['text 1234 1:17']],
    ['No relevant keywords or numbers here.', []],
    [
      'Contact: sec@ex.com\nPolicy: https://foo.com\nID: 42 vuln Disclos',
      [
        'email sec@ex.com 1:9',
        'link https://foo.com 2:8',
        'text 42 3:4',
        'text vuln 3:7',
        'text Disclos 3:12',
      ],
    ],
    ['https://a.dev/x?y=1#z', ['link https://a.dev/x?y=1 1:0', 'text 1 1:18']],
    ['http://', ['link http:// 1:0']],
    ['é 7', ['text 7 1:3']],
    ['one\r\n2\r\n\n3', ['text 2 2:0', 'text 3 4:0']],
  ];
  for (const [text, expected] of hits) {
    it(`finds ${expected.length} in ${JSON.stringify(text)}`, () => {
      const found = scorecard(text).hits.map((hit) => `${hit.kind} ${hit.text} ${hit.line}:${hit.offset}`);
      assert.deepEqual(found, expected);
    });
  }

  it('scores bytes and the text that they encode alike', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        assert.deepEqual(scorecard(text), scorecard(new TextEncoder().encode(text)));
      }),
    );
  });

  it('finds the addresses that the pattern of the check finds', () => {
    const pattern = /\b[A-Za-z0-9._%+-]+(@|\\?\[at\\?\])[A-Za-z0-9.-]+\.[A-Za-z]{2,6}\b/g;
    const words = ['a', 'b1', '.', '-', '_', '@', '[at]', '\\[at\\]', ' ', 'com', 'é', '%', 'technology'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 16 }), (parts) => {
        const text = parts.join('');
        const bytes = Buffer.from(text).toString('latin1');
        const expected = Array.from(bytes.matchAll(pattern), ({ 0: match, index }) => [match, index]);
        const found = scorecard(text).hits.filter(({ kind }) => kind === 'email');
        assert.deepEqual(
          found.map((hit) => [hit.text, hit.offset]),
          expected,
        );
      }),
      { numRuns: 2_000 },
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

  it('knows the thirteen places of a policy, in any case', () => {
    const names = ['md', 'markdown', 'adoc', 'rst'].map((extension) => `security.${extension}`);
    const places = [
      ...['', '.github/', 'docs/'].flatMap((folder) => names.map((name) => folder + name)),
      'doc/security.rst',
    ];
    assert.equal(places.length, 13);
    for (const place of places) {
      assert.equal(scorecardFile([place]), place);
      assert.equal(scorecardFile([place.toUpperCase()]), place.toUpperCase());
    }
    for (const place of [
      'test1',
      'SECURITY',
      'security.txt',
      'doc/security.md',
      'src/security.md',
      '.gitlab/security.md',
    ]) {
      assert.equal(scorecardFile([place]), undefined);
    }
  });

  it('takes the first file of the listing', () => {
    assert.equal(scorecardFile(['README.md', '.github/SECURITY.md', 'SECURITY.md']), '.github/SECURITY.md');
  });

  it('may score another file of the same name, but no test data', () => {
    const listing = [
      '.github/ISSUE_TEMPLATE/security.md',
      'SECURITY.md',
      'a/testdata/security.md',
      'src/test/security.md',
      'testdata/security.md',
    ];
    assert.deepEqual(scorecardContentFiles(listing, 'SECURITY.md'), [
      '.github/ISSUE_TEMPLATE/security.md',
      'SECURITY.md',
    ]);
    assert.deepEqual(scorecardContentFiles([...listing, 'docs/SECURITY.md'], 'docs/SECURITY.md'), [
      'docs/SECURITY.md',
    ]);
  });

  it("gives Scorecard's own fixtures their scores", function () {
    if (!existsSync(fixtures)) {
      console.log('      skipped: ../shared/scorecard is not here');
      return this.skip();
    }
    const files = readdirSync(fixtures).filter((name) => /^\d\d_/.test(name));
    assert.equal(files.length, 12);
    for (const name of files) {
      // The fixture that no test of Scorecard uses has text and disclosure by the rules, but no link.
      const expected = name === '03_securitypolicy' ? 4 : Number(name.slice(0, 2));
      assert.equal(scorecard(readFileSync(join(fixtures, name))).score, expected, name);
    }
  });
});
