import { Disposable, LanguageModelTextPart, LanguageModelToolResult, lm, l10n } from 'vscode';
import { serverMethods } from '../../../server/src/protocol';
import type { PolicyServer } from '../policyServer';

/**
 * Offers the tools of the manifest to language models. They only read, and only in the folders that are open, so nobody is asked. The
 * server is started by the first call.
 */
export function registerTools(server: PolicyServer): Disposable {
  // Editors built on VS Code may have no language models.
  const { registerTool } = lm as Partial<typeof lm>;
  if (!registerTool) return Disposable.from();
  return Disposable.from(
    ...Object.entries({
      check_security_policy: l10n.t('Checking the security policy'),
      generate_security_policy: l10n.t('Writing a security policy'),
    }).map(([name, invocationMessage]) =>
      registerTool<Readonly<Record<string, unknown>>>(name, {
        prepareInvocation: () => ({ invocationMessage }),
        invoke: async ({ input }) => {
          const answer = await server.request(serverMethods.callTool, { name, input });
          const parts = answer?.content.map(({ text }) => new LanguageModelTextPart(text)) ?? [];
          // The message of an error is what the model reads.
          if (answer?.isError === true) throw new Error(parts[0]?.value);
          return new LanguageModelToolResult(parts);
        },
      }),
    ),
  );
}
