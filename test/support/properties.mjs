/**
 * Loaded before the tests. Properties draw the same examples in every run, so that what a run says is about the code and not
 * about chance. Others are drawn with `PROPERTY_SEED=random`, or with a number, as a failure prints it.
 */
import { createRequire } from 'node:module';

// The tests are CommonJS: an import would load another copy.
/** @type {typeof import('fast-check')} */
const fc = createRequire(import.meta.url)('fast-check');

const { PROPERTY_SEED: seed = '1' } = process.env;

if (seed !== 'random') {
  if (!/^-?\d+$/.test(seed))
    throw new Error(`PROPERTY_SEED cannot be "${seed}": give a whole number, or "random".`);
  fc.configureGlobal({ seed: Number(seed) });
}
