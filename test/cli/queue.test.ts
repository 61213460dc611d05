import assert from 'node:assert/strict';
import fc from 'fast-check';
import { queue, queueMemory } from '../../server/src/cli/checking/queue';

const THREADS = [1, 2, 3];

describe('the queue of files', () => {
  it('gives each file to one thread, the first ones first, whoever asks', () => {
    const turns = fc.array(fc.constantFrom(...THREADS), { minLength: 200, maxLength: 400 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), turns, (files, asking) => {
        const memory = queueMemory(files);
        const views = new Map(THREADS.map((thread) => [thread, queue(memory, thread, THREADS.length)]));
        const taken: number[] = [];
        const owners = new Map<number, number[]>(THREADS.map((thread) => [thread, []]));
        for (const thread of asking) {
          const file = views.get(thread)?.take();
          if (file === undefined) continue;
          taken.push(file);
          owners.get(thread)?.push(file);
        }
        assert.deepEqual(
          taken,
          Array.from({ length: files }, (_, file) => file),
        );
        for (const [thread, view] of views) {
          assert.ok(view.isEmpty());
          assert.deepEqual(view.takenBy(thread), owners.get(thread));
        }
      }),
    );
  });

  it('holds files back until the first ones are reported', () => {
    const memory = queueMemory(10_000);
    const [fast, slow] = [queue(memory, 1, 2), queue(memory, 2, 2)];
    const takeAll = () => {
      let count = 0;
      while (fast.take() !== undefined) count += 1;
      return count;
    };
    assert.equal(slow.take(), 0);
    const ahead = takeAll() + 1;
    assert.ok(ahead > 2 && ahead < 200, `${ahead} files at once`);
    assert.equal(slow.take(), undefined);
    assert.equal(slow.isEmpty(), false);
    for (const reported of [1, 7, 8]) {
      slow.reported(reported);
      takeAll();
      assert.equal(fast.takenBy(1).length + slow.takenBy(2).length, ahead + reported);
    }
  });
});
