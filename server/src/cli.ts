import { main } from './cli/main';

const host = {
  // The server starts when its module is loaded; nothing else needs it.
  startLanguageServer: () => import('./node'),
};

void main(process.argv.slice(2), host).then((status) => {
  // Not process.exit(): what is still on its way to a pipe would be lost.
  process.exitCode = status;
});
