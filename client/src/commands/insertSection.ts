import { l10n, QuickPickItemKind, ThemeIcon, window, type QuickPickItem } from 'vscode';
import { serverMethods, type SectionInfo } from '../../../server/src/protocol';
import { activePolicyEditor } from './activePolicy';
import { applyEdits } from './applyEdits';
import type { Command } from './command';
import { showLine } from './showLine';

/**
 * Inserts a section where it belongs in the policy: the one named by the argument, else one that the person picks. One that the policy has
 * already is shown instead.
 */
export const insertSection: Command = {
  id: 'securityPolicy.insertSection',
  run: async ({ server }, argument) => {
    const editor = activePolicyEditor();
    const uri = editor.document.uri.toString();
    const sections = await server.request(serverMethods.sections, { uri });
    const section =
      typeof argument === 'string' ? sections.find(({ id }) => id === argument) : await pickSection(sections);
    if (!section) return;
    const { edits } = await server.request(serverMethods.insertSection, { uri, section: section.id });
    // A section that has nothing under its heading is filled.
    if (edits.length > 0) await applyEdits(server, editor, { edits });
    else if (section.position) showLine(editor, section.position.line);
  },
};

type SectionItem = QuickPickItem & { readonly section?: SectionInfo };

async function pickSection(sections: readonly SectionInfo[]): Promise<SectionInfo | undefined> {
  const missing = sections.filter(({ present }) => !present);
  const profiles = [...new Set(missing.flatMap(({ wantedBy }) => wantedBy ?? []))];
  const items = [
    ...profiles.flatMap((profile) =>
      group(
        l10n.t('Missing ({0})', profile),
        missing.filter(({ wantedBy }) => wantedBy === profile),
      ),
    ),
    ...group(
      l10n.t('Missing'),
      missing.filter(({ wantedBy }) => wantedBy === undefined),
    ),
    ...group(
      l10n.t('In the policy already: go to it'),
      sections.filter(({ present }) => present),
    ),
  ];
  const picked = await window.showQuickPick(items, {
    title: l10n.t('Insert Section'),
    placeHolder: l10n.t('Which section is missing? It goes where it belongs, in the style of the document.'),
    matchOnDescription: true,
  });
  return picked?.section;
}

function group(label: string, sections: readonly SectionInfo[]): SectionItem[] {
  if (sections.length === 0) return [];
  const items = sections.map((section) => ({
    section,
    label: section.title,
    description: section.purpose,
    iconPath: new ThemeIcon(section.present ? 'check' : 'add'),
  }));
  return [{ label, kind: QuickPickItemKind.Separator }, ...items];
}
