import type { ExtensionContext } from 'vscode';
import { start, type SecurityPolicyApi } from './extension';

/** Desktop and remote: the language client and its server are loaded when the first policy needs them. */
export function activate(context: ExtensionContext): SecurityPolicyApi {
  return start(context, async () => (await import('./nodeClient')).createNodeClient);
}
