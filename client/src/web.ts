import type { ExtensionContext } from 'vscode';
import { start, type SecurityPolicyApi } from './extension';
import { loadLanguageClient } from './loadLanguageClient';

export { loadLanguageClient };

/** Browser: the language client and its server are loaded when the first policy needs them. */
export function activate(context: ExtensionContext): SecurityPolicyApi {
  return start(context, async () => {
    const [{ createLanguageClient }, { startServerWorker }] = await Promise.all([
      loadLanguageClient(),
      import('./serverWorker'),
    ]);
    return (host) => createLanguageClient(host, () => startServerWorker(context));
  });
}
