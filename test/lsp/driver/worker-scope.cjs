// Runs a bundle as a web worker would: no `require`, `process`, `document`, and no code made out of text.
const { readFileSync } = require('node:fs');
const vm = require('node:vm');
const { parentPort, workerData } = require('node:worker_threads');

const port = /** @type {import('node:worker_threads').MessagePort} */ (parentPort);
/** @type {Record<string, any>} */
const scope = {
  postMessage: (/** @type {unknown} */ message) => port.postMessage(message),
  addEventListener() {},
  importScripts: (/** @type {string} */ file) => run(file),
  console,
  setTimeout,
  clearTimeout,
  setInterval,
  clearInterval,
  queueMicrotask,
  TextDecoder,
  TextEncoder,
  URL,
  atob,
  btoa,
  performance,
  MessageChannel,
  crypto: globalThis.crypto,
};
scope['self'] = scope;
const context = vm.createContext(scope, { codeGeneration: { strings: false, wasm: false } });
/** @param {string} file */
function run(file) {
  new vm.Script(readFileSync(file, 'utf8'), { filename: file }).runInContext(context);
}
run(workerData);
port.on('message', (data) => scope['onmessage']({ data }));
