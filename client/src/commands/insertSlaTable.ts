import { l10n } from 'vscode';
import { serverMethods } from '../../../server/src/protocol';
import { askSteps, pickOne, type PickItem, type Step } from '../ui/steps';
import { activePolicyEditor } from './activePolicy';
import { applyEdits } from './applyEdits';
import type { Command } from './command';

/** Inserts a table of response times: first the times are picked, then the form of the table, with what it says below each form. */
export const insertSlaTable: Command = {
  id: 'securityPolicy.insertSlaTable',
  run: async ({ server }) => {
    const editor = activePolicyEditor();
    const uri = editor.document.uri.toString();
    const { presets, forms, preset: usual } = await server.request(serverMethods.slaTables, { uri });
    const times = presets.map(({ id, title, description, detail }) => ({
      value: id,
      label: title,
      description,
      detail,
    }));
    const tables = (preset: string): PickItem[] =>
      forms.map(({ id, title, detail, previews }) => ({
        value: id,
        label: title,
        description: detail,
        detail: previews[preset] ?? '',
      }));
    const answers = await askSteps(l10n.t('Insert SLA Table'), ({ preset = '' }) => [
      choiceStep('preset', l10n.t('Which times do you promise?'), times, usual),
      choiceStep('form', l10n.t('Which form has the table?'), tables(preset)),
    ]);
    if (!answers) return;
    const { preset = '', form = '' } = answers;
    const client = await server.client();
    const position = client.code2ProtocolConverter.asPosition(editor.selection.active);
    const edits = await server.request(serverMethods.insertSlaTable, { uri, preset, form, position });
    await applyEdits(server, editor, edits);
  },
};

function choiceStep(id: string, placeholder: string, items: readonly PickItem[], usual?: string): Step {
  return { id, ask: (place, previous) => pickOne(place, { placeholder, items, active: previous ?? usual }) };
}
