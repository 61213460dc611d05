import type { Diagnostic } from 'vscode';

/** The `source` of every diagnostic of this extension. */
export const DIAGNOSTIC_SOURCE = 'security-policy';

/** The rule that a diagnostic of ours comes from. */
export function ruleOf({ source, code }: Diagnostic): string | undefined {
  if (source !== DIAGNOSTIC_SOURCE || code === undefined) return undefined;
  return String(typeof code === 'object' ? code.value : code);
}
