import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { CheckTask, FileChecker, Outcome } from './file-checker';
import { queue, queueMemory } from './queue';
import type { WorkerMessage, WorkerTask } from './worker';

/** Who checks files. */
export interface Crew {
  readonly checker: FileChecker;
  /** What `checker` does, for the worker threads, which get one of their own. */
  readonly task: CheckTask;
  /** How many worker threads are started; without any, this thread checks all files. */
  readonly workers: number;
  /** The JavaScript file that a worker thread runs. */
  readonly program: string;
}

/** The number of this thread in the queue. */
const MAIN = 1;

/**
 * What came of each file, in the order of the files whoever checks them. A worker thread that dies, such as of a document that
 * its memory is too small for, loses nothing: this thread checks what the worker had taken, and all that is left without workers.
 */
export async function* checkFiles(
  files: readonly string[],
  { checker, task, workers, program }: Crew,
): AsyncGenerator<Outcome> {
  const memory = queueMemory(files.length);
  const waiting = queue(memory, MAIN, workers);
  const done = new Map<number, Outcome>();
  const lost: number[] = [];
  const news = signal();
  const running = new Set<Worker>();
  let reported = 0;

  for (let thread = MAIN + 1; thread <= MAIN + workers; thread += 1) {
    const worker = startWorker(program, { files, task, memory, thread, workers });
    if (!worker) break;
    running.add(worker);
    worker.on('message', ([file, outcome]: WorkerMessage) => {
      done.set(file, outcome);
      news.give();
    });
    // Why it died does not matter: it is followed by the exit, and comes up again here if it is the file's doing.
    worker.on('error', () => undefined);
    worker.on('exit', () => {
      running.delete(worker);
      lost.push(...waiting.takenBy(thread).filter((file) => file >= reported && !done.has(file)));
      news.give();
    });
  }

  try {
    while (reported < files.length) {
      const outcome = done.get(reported);
      if (outcome) {
        done.delete(reported);
        reported += 1;
        waiting.reported(reported);
        yield outcome;
        continue;
      }
      const file = lost.shift() ?? (running.size > 0 ? undefined : waiting.take());
      if (file === undefined) {
        await news.wait();
        continue;
      }
      done.set(file, await checker.check(files[file] ?? ''));
      // What the workers say comes in between.
      if (running.size > 0) await setImmediate();
    }
  } finally {
    await Promise.all([...running].map((worker) => worker.terminate()));
  }
}

/**
 * No more than this is held for a document, in MiB: a longer one is checked by the main thread, which may use what the system has.
 * It also keeps a thread from putting off the collection of garbage.
 */
const WORKER_HEAP = 512;

/** Where what is new is held until it is known to last, in MiB. */
const WORKER_NURSERY = 32;

function startWorker(program: string, task: WorkerTask): Worker | undefined {
  try {
    return new Worker(program, {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: WORKER_HEAP, maxYoungGenerationSizeMb: WORKER_NURSERY },
    });
  } catch {
    // Node was told to start none, or the system has none left.
    return undefined;
  }
}

/** Lets one side wait until the other has said something since the last time. */
function signal(): { give(): void; wait(): Promise<void> } {
  let given = false;
  let wake: () => void = () => undefined;
  return {
    give() {
      given = true;
      wake();
    },
    async wait() {
      if (!given) await new Promise<void>((resolve) => (wake = resolve));
      given = false;
    },
  };
}
