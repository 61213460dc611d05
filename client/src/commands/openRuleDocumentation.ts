import { l10n, languages, window, type QuickPickItem } from 'vscode';
import { serverMethods, type RuleInfo } from '../../../server/src/protocol';
import { ruleOf } from '../diagnostics';
import { showRulePage } from '../rulePages';
import type { Command } from './command';

/** Shows the page of a rule: the one named by the argument, else one that the person picks. */
export const openRuleDocumentation: Command = {
  id: 'securityPolicy.openRuleDocumentation',
  run: async ({ server }, argument) => {
    const rule =
      typeof argument === 'string' ? argument : await pickRule(await server.request(serverMethods.rules, {}));
    if (rule !== undefined) await showRulePage(rule);
  },
};

/** Rules with a finding at the cursor come first: they are what the person looks at. */
async function pickRule(rules: readonly RuleInfo[]): Promise<string | undefined> {
  const here = rulesAtCursor();
  const names = severityNames();
  const items: QuickPickItem[] = [...rules]
    .sort((a, b) => Number(here.has(b.id)) - Number(here.has(a.id)))
    .map(({ id, severity, statement }) => {
      const name = names[severity] ?? severity;
      return {
        label: id,
        description: here.has(id) ? l10n.t('{0}, at the cursor', name) : name,
        detail: statement,
      };
    });
  const picked = await window.showQuickPick(items, {
    title: l10n.t('Open Rule Documentation'),
    placeHolder: l10n.t('Which rule?'),
    matchOnDetail: true,
  });
  return picked?.label;
}

const severityNames = (): Readonly<Record<string, string>> => ({
  error: l10n.t('error'),
  warning: l10n.t('warning'),
  information: l10n.t('information'),
  hint: l10n.t('hint'),
});

function rulesAtCursor(): ReadonlySet<string> {
  const editor = window.activeTextEditor;
  if (!editor) return new Set();
  return new Set(
    languages
      .getDiagnostics(editor.document.uri)
      .filter(({ range }) => range.contains(editor.selection.active))
      .flatMap((diagnostic) => ruleOf(diagnostic) ?? []),
  );
}
