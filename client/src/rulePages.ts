import { commands, l10n, Uri, workspace, type Disposable } from 'vscode';
import { serverMethods } from '../../server/src/protocol';
import type { PolicyServer } from './policyServer';

const SCHEME = 'security-policy-rule';

/** Serves the pages of the rules as documents that can be read without a network. */
export function registerRulePages(server: PolicyServer): Disposable {
  return workspace.registerTextDocumentContentProvider(SCHEME, {
    provideTextDocumentContent: async ({ path }) => {
      const rule = path.replace(/^\//, '').replace(/\.md$/, '');
      const page = await server.request(serverMethods.ruleDocumentation, { rule });
      return page?.markdown ?? l10n.t('There is no rule "{0}".', rule);
    },
  });
}

export async function showRulePage(rule: string): Promise<void> {
  await commands.executeCommand('markdown.showPreview', Uri.from({ scheme: SCHEME, path: `/${rule}.md` }));
}
