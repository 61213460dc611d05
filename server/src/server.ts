import './v8';
import { setUsualHeap } from './heap';
import { compiledModules } from './compiled';
import type * as node from './node';

/** In milliseconds after the first policy was judged: no code that it needed has been forgotten yet. */
const SETTLED = 2_000;

const { load, keep } = compiledModules(require, __dirname, ['./language-server.js', './core.js']);
const { serve } = load('./language-server.js') as typeof node;

let hasJudged = false;
serve(() => {
  if (hasJudged) return;
  hasJudged = true;
  setTimeout(keepAll, SETTLED).unref();
  process.once('exit', keepAll);
});

function keepAll(): void {
  // V8 takes nothing that was compiled with other settings than those of the start.
  setUsualHeap();
  keep();
}
