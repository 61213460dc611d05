import { availableParallelism } from 'node:os';
import { env } from 'node:process';
import { CommandError } from '../command';

/**
 * Fewer files are checked by the main thread in the time that two workers take to start and to warm up: each compiles
 * all that runs often for itself.
 */
const FEWEST_FILES = 80;

/** A worker with fewer files than this does not pay for its start. */
const FILES_PER_WORKER = 25;

/** More threads wait for memory and for the disk. */
const MOST_WORKERS = 8;

/** How many worker threads check so many files; 0 when the main thread does it alone. */
export function workersFor(files: number): number {
  return workersOn(availableParallelism(), files, wantedThreads());
}

/** @param wanted How many threads the user wants, whatever the number of files. */
export function workersOn(cores: number, files: number, wanted: number | undefined): number {
  if (wanted !== undefined) return atLeastTwo(Math.min(wanted, files));
  if (files < FEWEST_FILES) return 0;
  return atLeastTwo(Math.min(cores, MOST_WORKERS, Math.floor(files / FILES_PER_WORKER)));
}

/** One worker would do what the main thread can do without it. */
const atLeastTwo = (workers: number) => (workers < 2 ? 0 : workers);

/** For machines that give a process less than the cores they show. */
function wantedThreads(): number | undefined {
  const wanted = env['SECURITY_POLICY_THREADS'];
  if (wanted === undefined || wanted === '') return undefined;
  if (/^[1-9]\d?$/.test(wanted)) return Number(wanted);
  throw new CommandError(`SECURITY_POLICY_THREADS cannot be "${wanted}": give a number from 1 to 99.`);
}
