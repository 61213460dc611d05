import { deepEqual, equal, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { globSync } from 'tinyglobby';
import { root } from '../../../../scripts/setup.mjs';
import { readMarkdown } from '../../../../server/src/core/markdown/read';
import { alternatives, type Alternatives } from '../../../../server/src/core/policy/text/alternatives';
import { matchesOf } from '../../../../server/src/core/policy/text/matches';
import { allAlternatives } from '../../../support/alternatives';

const placesOf = (matches: readonly RegExpExecArray[]) => matches.map(({ 0: text, index }) => [index, text]);

/** One expression with all of them, tried on every text. */
const wholeOf = ({ list }: Alternatives) => new RegExp(list.map(([, source]) => source).join('|'), 'gi');

/** An expression without what it asks of the text around a place: that is met by chance often enough. */
function consuming(source: string): string {
  let plain = '';
  let inClass = false;
  // How deep the groups are, and how deep the outermost of those is that only look.
  let depth = 0;
  let looking = Infinity;
  for (const [token] of source.matchAll(/\\[^]|\(\?(?:<?[=!]|:)|[^]/g)) {
    if (!inClass && token.startsWith('(')) {
      depth++;
      if (/^\(\?<?[=!]/.test(token)) looking = Math.min(looking, depth);
    }
    if (looking === Infinity && (inClass || !/^(?:\\[bB]|\^|\$)$/.test(token))) plain += token;
    if (token === '[') inClass = true;
    else if (token === ']') inClass = false;
    else if (!inClass && token === ')' && depth-- === looking) looking = Infinity;
  }
  return plain;
}

/** What an expression matches, among other words. */
const textWith = (source: string) =>
  fc
    .tuple(
      fc.constantFrom('', 'we ', 'you can ', 'Issues: ', '('),
      fc.stringMatching(new RegExp(`^(?:${consuming(source)})$`)),
      fc.constantFrom('', ' ', ' it', '.', ' there @x', ': write'),
    )
    .map((parts) => parts.join('').replace(/\s+/g, ' '));

const units = globSync('corpus/dev/*.md', { cwd: join(root, '..', 'shared'), absolute: true }).flatMap(
  (file) =>
    readMarkdown(readFileSync(file, 'utf8')).units.flatMap(({ prose }) =>
      prose.text === '' ? [] : [prose.text],
    ),
);

describe('alternatives', () => {
  it('match like one expression with bars between them', () => {
    const some = alternatives([
      ['b', 'b+'],
      ['a', 'ab?'],
      ['a & c|d', 'a+[cd]'],
    ]);
    for (const text of ['', 'x', 'abbcab', 'bab', 'caB', 'ccc', 'aacaad', 'adabbaac'])
      deepEqual(placesOf(some.matchesIn(text)), placesOf(matchesOf(/b+|ab?|a+[cd]/gi, text)));
  });

  it('are those of every expression that has signs', () => ok(allAlternatives.size > 10));

  for (const [name, each] of allAlternatives) {
    const whole = wholeOf(each);
    it(`${name}: have the sign of what they find in policies`, function () {
      // Where the texts are not at hand.
      if (units.length === 0) this.skip();
      ok(units.length > 1_000);
      for (const text of units)
        deepEqual(placesOf(each.matchesIn(text)), placesOf(matchesOf(whole, text)), text);
    });

    it(`${name}: have the sign of whatever they find`, () => {
      for (const [, source] of each.list) {
        fc.assert(
          fc.property(textWith(source), (text) => {
            deepEqual(placesOf(each.matchesIn(text)), placesOf(matchesOf(whole, text)), text);
            equal(each.isIn(text), matchesOf(whole, text).length > 0);
          }),
          { numRuns: 200 },
        );
      }
    });
  }
});
