import './v8';
import { isMainThread } from 'node:worker_threads';
import { work } from './cli/checking/worker';
import { main } from './cli/main';

const host = {
  // Nothing else needs the server.
  async startLanguageServer() {
    await import('./heap');
    (await import('./node')).serve();
  },
  program: __filename,
};

if (isMainThread) {
  void main(process.argv.slice(2), host).then((status) => {
    // Not process.exit(): what is still on its way to a pipe would be lost.
    process.exitCode = status;
  });
} else {
  void work();
}
