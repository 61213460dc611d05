import assert from 'node:assert/strict';
import fc from 'fast-check';
import { countWhile, lastWhile } from '../../server/src/core/collections/search';
import { overlapping } from '../../server/src/core/collections/spans';

const span = fc.tuple(fc.nat(20), fc.nat(6)).map(([start, length]) => ({ start, end: start + length }));

describe('spans', () => {
  it('overlap as any one of them does', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 8 }), span, (spans, asked) => {
        const expected = spans.some(({ start, end }) => start < asked.end && asked.start < end);
        assert.equal(overlapping(spans)(asked), expected);
      }),
    );
  });

  it('do not overlap where they touch', () => {
    const overlaps = overlapping([{ start: 2, end: 4 }]);
    assert.equal(overlaps({ start: 4, end: 5 }), false);
    assert.equal(overlaps({ start: 0, end: 2 }), false);
    assert.equal(overlaps({ start: 3, end: 4 }), true);
  });
});

describe('a search in a sorted list', () => {
  it('counts what is up to a place', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20)), fc.nat(20), (numbers, limit) => {
        const sorted = numbers.toSorted((a, b) => a - b);
        const up = (number: number): boolean => number <= limit;
        assert.equal(countWhile(sorted, up), sorted.filter(up).length);
        assert.equal(lastWhile(sorted, up), sorted.findLast(up));
      }),
    );
  });
});
