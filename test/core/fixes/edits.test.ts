import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, needsInput } from '../../../server/src/core/edits';

const edit = (start: number, end: number, newText: string) => ({ span: { start, end }, newText });

describe('applying edits', () => {
  it('takes them in any order', () =>
    assert.equal(applyEdits('abcdef', [edit(4, 5, 'E'), edit(0, 1, 'A')]), 'AbcdEf'));
  it('keeps the order of insertions at one place', () =>
    assert.equal(applyEdits('ab', [edit(1, 1, '1'), edit(1, 1, '2')]), 'a12b'));
  it('inserts before what it replaces', () =>
    assert.equal(applyEdits('abc', [edit(1, 2, 'X'), edit(1, 1, '1')]), 'a1Xc'));
  it('refuses overlaps', () =>
    assert.throws(() => applyEdits('abcdef', [edit(0, 3, ''), edit(2, 4, '')]), /overlaps/));
  it('refuses what lies outside', () => {
    for (const wrong of [edit(-1, 0, ''), edit(2, 1, ''), edit(0, 4, '')])
      assert.throws(() => applyEdits('abc', [wrong]), RangeError);
  });

  it('changes nothing outside of the ranges', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), fc.nat(), fc.string(), (text, first, second, newText) => {
        const [start = 0, end = 0] = [first % (text.length + 1), second % (text.length + 1)].toSorted(
          (a, b) => a - b,
        );
        assert.equal(
          applyEdits(text, [edit(start, end, newText)]),
          text.slice(0, start) + newText + text.slice(end),
        );
      }),
    );
  });

  it('tells what needs an answer', () => {
    const fix = { id: 'x', title: 'X', safe: false };
    assert.equal(needsInput({ ...fix, edits: [edit(0, 0, 'a')] }), false);
    assert.equal(
      needsInput({ ...fix, edits: [{ ...edit(0, 0, ''), snippet: '$1', snippetOnly: true }] }),
      true,
    );
  });
});
