/**
 * Loads and activates the extension's entry in this fresh process, for an editor in which no policy is open, and prints as
 * JSON how long that took (milliseconds) and which modules it loaded. It runs on Node alone, so that nothing else is loaded.
 *
 *   node test/bench/activation.mjs dist/client.js
 */
import Module, { createRequire } from 'node:module';
import { resolve } from 'node:path';

/**
 * Stands in for whatever the extension takes from the editor: it can be called, constructed and asked for members. It is no
 * promise, and nothing when it is printed.
 * @type {any}
 */
const anything = new Proxy(function () {}, {
  get: (_, name) => (name === 'then' ? undefined : name === Symbol.toPrimitive ? () => '' : anything),
  apply: () => anything,
  construct: () => anything,
});

/** @param {Record<string, unknown>} known */
const orAnything = (known) =>
  new Proxy(known, { get: (target, name) => (name in target ? target[String(name)] : anything) });

const vscode = orAnything({
  workspace: orAnything({ textDocuments: [] }),
  window: orAnything({ activeTextEditor: undefined, visibleTextEditors: [] }),
});

/** @type {string[]} */
const loaded = [];
/** @type {any} */
const modules = Module;
const load = modules._load;
modules._load = (/** @type {string} */ request, /** @type {unknown[]} */ ...rest) => {
  loaded.push(request);
  return request === 'vscode' ? vscode : load(request, ...rest);
};

const entry = resolve(process.argv[2] ?? '');
const require = createRequire(import.meta.url);
const start = performance.now();
require(entry).activate(orAnything({ subscriptions: [] }));
const time = performance.now() - start;
console.log(JSON.stringify({ time, loaded: loaded.filter((request) => request !== entry) }));
