import assert from 'node:assert/strict';
import { workersOn } from '../../server/src/cli/checking/threads';

describe('the number of worker threads', () => {
  const table: readonly (readonly [
    cores: number,
    files: number,
    wanted: number | undefined,
    workers: number,
  ])[] = [
    // The main thread alone: few files, or one core.
    [8, 0, undefined, 0],
    [8, 1, undefined, 0],
    [8, 79, undefined, 0],
    [1, 1_000, undefined, 0],
    // One for each core, as far as there is enough for each.
    [8, 80, undefined, 3],
    [2, 80, undefined, 2],
    [2, 1_000, undefined, 2],
    [64, 1_000, undefined, 8],
    // What the user wants, but never more than there are files.
    [8, 1_000, 1, 0],
    [1, 1_000, 4, 4],
    [8, 3, 4, 3],
    [8, 1, 4, 0],
    [2, 1_000, 99, 99],
  ];
  for (const [cores, files, wanted, workers] of table) {
    it(`${cores} cores, ${files} files, ${wanted ?? 'none'} wanted: ${workers}`, () => {
      assert.equal(workersOn(cores, files, wanted), workers);
    });
  }
});
