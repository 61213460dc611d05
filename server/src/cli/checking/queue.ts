/** Hands out the files to the threads, the first ones first. Each thread has a view of the same memory. */
export interface Queue {
  /** The number of a file that nobody else gets; `undefined` when there is none, or none for now. */
  take(): number | undefined;
  /** Whether every file has been taken by somebody. */
  isEmpty(): boolean;
  /** Blocks the thread until more files may be taken. */
  wait(): void;
  /** Says how many files have been reported: as many more may be taken. */
  reported(count: number): void;
  /** The files that a thread has taken. */
  takenBy(thread: number): number[];
}

/**
 * How many files may be taken before the first of them is reported, for each thread. What is found in them waits
 * in memory when that first file takes long.
 */
const AHEAD = 32;

/** Where the number of reported files stands; the threads that took the files follow. */
const REPORTED = 0;

export function queueMemory(files: number): SharedArrayBuffer {
  return new SharedArrayBuffer((files + 1) * Int32Array.BYTES_PER_ELEMENT);
}

/**
 * @param thread The number of this thread, from 1.
 * @param workers How many threads check at the same time.
 */
export function queue(memory: SharedArrayBuffer, thread: number, workers: number): Queue {
  const state = new Int32Array(memory);
  const files = state.length - 1;
  const window = AHEAD * Math.max(1, workers);
  let next = 0;
  const limit = () => Math.min(files, Atomics.load(state, REPORTED) + window);
  const skipTaken = () => {
    while (next < files && Atomics.load(state, next + 1) !== 0) next += 1;
    return next;
  };
  return {
    take() {
      while (skipTaken() < limit()) {
        if (Atomics.compareExchange(state, next + 1, 0, thread) === 0) return next++;
      }
      return undefined;
    },
    isEmpty: () => skipTaken() >= files,
    wait() {
      const reported = Atomics.load(state, REPORTED);
      if (next >= reported + window) Atomics.wait(state, REPORTED, reported);
    },
    reported(count) {
      Atomics.store(state, REPORTED, count);
      Atomics.notify(state, REPORTED);
    },
    takenBy: (owner) =>
      Array.from({ length: files }, (_, file) => file).filter((file) => state[file + 1] === owner),
  };
}
