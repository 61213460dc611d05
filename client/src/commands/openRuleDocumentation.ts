import { languages, window, type QuickPickItem } from 'vscode';
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
  const items: QuickPickItem[] = [...rules]
    .sort((a, b) => Number(here.has(b.id)) - Number(here.has(a.id)))
    .map(({ id, severity, statement }) => ({
      label: id,
      description: here.has(id) ? `${severity}, at the cursor` : severity,
      detail: statement,
    }));
  const picked = await window.showQuickPick(items, {
    title: 'Open Rule Documentation',
    placeHolder: 'Which rule?',
    matchOnDetail: true,
  });
  return picked?.label;
}

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
