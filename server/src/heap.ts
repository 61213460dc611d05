/**
 * Settings of V8's heap for a process that lives as long as an editor and waits for keys most of the time. Without them it would keep
 * three times as much memory for a usual policy as it has in use.
 */
import { getHeapSpaceStatistics, getHeapStatistics, setFlagsFromString } from 'node:v8';

/** In bytes. A process whose heap is larger reads a very long document: then collecting often would cost more than it gives. */
const USUAL_HEAP = 60 * 2 ** 20;

/** In bytes; half of it is in use at a time. What a key leaves behind is a tenth of that. */
const LARGEST_YOUNG_GENERATION = 8 * 2 ** 20;

/** The settings at a start. */
export function setUsualHeap(): void {
  // What has died is collected before the heap grows, and code that has not run for long is forgotten.
  setFlagsFromString('--optimize-for-size');
  setFlagsFromString('--semi-space-growth-factor=2');
}
setUsualHeap();

// The generation of young objects doubles when many have survived a collection, up to 32 MB, and its pages stay with the process. Its
// limit is read before any program runs, so the factor by which it grows is set after each collection.
new PerformanceObserver(() => {
  const isUsual = getHeapStatistics().total_heap_size <= USUAL_HEAP;
  const young = getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space');
  const mayGrow = !isUsual || young === undefined || young.space_size * 2 <= LARGEST_YOUNG_GENERATION;
  setFlagsFromString(isUsual ? '--optimize-for-size' : '--no-optimize-for-size');
  setFlagsFromString(`--semi-space-growth-factor=${mayGrow ? 2 : 1}`);
}).observe({ entryTypes: ['gc'] });
