import { l10n, window, type QuickPickItem } from 'vscode';
import { serverMethods, type SectionInfo } from '../../../server/src/protocol';
import { activePolicyEditor } from './activePolicy';
import { applyEdits } from './applyEdits';
import type { Command } from './command';

/** Inserts a section where it belongs in the policy: the one named by the argument, else one that the person picks. */
export const insertSection: Command = {
  id: 'securityPolicy.insertSection',
  run: async ({ server }, argument) => {
    const editor = activePolicyEditor();
    const uri = editor.document.uri.toString();
    const section =
      typeof argument === 'string'
        ? argument
        : await pickSection(await server.request(serverMethods.sections, { uri }));
    if (section === undefined) return;
    await applyEdits(server, editor, await server.request(serverMethods.insertSection, { uri, section }));
  },
};

type SectionItem = QuickPickItem & { readonly section: string };

async function pickSection(sections: readonly SectionInfo[]): Promise<string | undefined> {
  const missing = sections.filter(({ present }) => !present);
  if (missing.length === 0) {
    void window.showInformationMessage(
      l10n.t('Every section that can be inserted is in this policy already.'),
    );
    return undefined;
  }
  const items: SectionItem[] = missing.map(({ id, title, purpose }) => ({
    section: id,
    label: title,
    detail: purpose,
  }));
  const picked = await window.showQuickPick(items, {
    title: l10n.t('Insert Section'),
    placeHolder: l10n.t('Which section is missing? It goes where it belongs, in the style of the document.'),
    matchOnDetail: true,
  });
  return picked?.section;
}
