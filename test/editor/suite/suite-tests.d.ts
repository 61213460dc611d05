/** Every test file for the host at hand: `bundle-suite.ts` writes it. */
declare module 'suite:tests';

/** Mocha's browser build, which defines `mocha` and `Mocha`. */
declare module 'mocha/mocha.js';
