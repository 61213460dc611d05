import { parentPort, workerData } from 'node:worker_threads';
import type { CheckTask, Outcome } from './file-checker';
import { fileChecker } from './file-checker';
import { queue } from './queue';

/** What a worker thread is started with. */
export interface WorkerTask {
  readonly files: readonly string[];
  readonly task: CheckTask;
  readonly memory: SharedArrayBuffer;
  readonly thread: number;
  readonly workers: number;
}

/** What a worker thread says: the number of a file, and what came of it. */
export type WorkerMessage = readonly [file: number, outcome: Outcome];

/** The whole life of a worker thread: checks files until none is left. */
export async function work(): Promise<void> {
  const { files, task, memory, thread, workers } = workerData as WorkerTask;
  const checker = fileChecker(task);
  const waiting = queue(memory, thread, workers);
  while (!waiting.isEmpty()) {
    const file = waiting.take();
    if (file === undefined) waiting.wait();
    else parentPort?.postMessage([file, await checker.check(files[file] ?? '')] satisfies WorkerMessage);
  }
}
