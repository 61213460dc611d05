import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { root } from '../../scripts/setup.mjs';
import { readImports } from '../support/import-graph';

const bundles = ['cli', 'client', 'client-web', 'server', 'server-web'];
const read = (bundle: string) => readFileSync(join(root, 'dist', `${bundle}.js`), 'utf8');

describe('the bundles', () => {
  for (const bundle of bundles) {
    it(`${bundle}.js makes no code out of text`, () => {
      const found = read(bundle).match(/(?<![\w$.])(eval|new Function|Function)\s*\(/g) ?? [];
      assert.deepEqual(found, []);
    });

    it(`${bundle}.js calls nothing that reaches the network`, () => {
      const found = read(bundle).match(
        /(?<![\w$.])(fetch|importScripts)\s*\(|\bnew\s+(XMLHttpRequest|WebSocket|EventSource)\b|sendBeacon/g,
      );
      assert.deepEqual(found ?? [], []);
    });
  }

  it('no bundle imports a module of Node that speaks a network protocol, but for pipes of the LSP library', () => {
    const network = /^(node:)?(http|https|http2|net|tls|dgram|dns|dns\/promises|inspector)$/;
    const wrong = readImports().filter(
      ({ from, to, external }) =>
        external &&
        network.test(to) &&
        // Its transports over named pipes and sockets are there for clients that ask for them by name.
        !(
          to === 'net' &&
          /node_modules\/(vscode-jsonrpc|vscode-languageserver|vscode-languageclient)\//.test(from)
        ),
    );
    assert.deepEqual(wrong, []);
  });

  it('the server for the web loads in a bare worker: no page, no Node, no code generation', () => {
    const listeners: unknown[] = [];
    const worker: Record<string, unknown> = {
      addEventListener: (_type: string, listener: unknown) => listeners.push(listener),
      postMessage: () => undefined,
      console: {},
      setTimeout,
      clearTimeout,
      queueMicrotask,
      TextEncoder,
      TextDecoder,
      URL,
    };
    worker['self'] = worker;
    const context = vm.createContext(worker, { codeGeneration: { strings: false, wasm: false } });
    vm.runInContext(read('server-web'), context, { filename: 'server-web.js' });
    const heard = listeners.length > 0 || typeof worker['onmessage'] === 'function';
    assert.ok(heard, 'the server listens for messages');
  });

  it('the command line is a program of its own', () => {
    assert.match(read('cli'), /^#!\/usr\/bin\/env node\n/);
  });

  it('licences of what is bundled are shipped', () => {
    const notices = readFileSync(join(root, 'dist', 'NOTICES.txt'), 'utf8');
    for (const name of ['vscode-languageclient', 'vscode-languageserver', 'unified', 'semver']) {
      assert.match(notices, new RegExp(`^## ${name} \\d`, 'm'));
    }
    assert.doesNotMatch(notices, /^Licence: /m, 'every package brings the text of its licence');
  });
});
