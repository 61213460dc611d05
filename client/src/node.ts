import type { ExtensionContext } from 'vscode';
import { start, type SecurityPolicyApi } from './extension';
import { loadLanguageClient } from './loadLanguageClient';

/** Desktop and remote: the language client and its server are loaded when the first policy needs them. */
export function activate(context: ExtensionContext): SecurityPolicyApi {
  return start(context, async () => {
    const [{ createLanguageClient }, { startServerProcess }] = await Promise.all([
      loadLanguageClient(),
      import('./serverProcess'),
    ]);
    return (host) => createLanguageClient(host, () => startServerProcess(context, host.log));
  });
}
