import { l10n } from 'vscode';
import { serverMethods, type SlaChoice } from '../../../server/src/protocol';
import { askSteps, pickOne, type Step } from '../ui/steps';
import { activePolicyEditor } from './activePolicy';
import { applyEdits } from './applyEdits';
import type { Command } from './command';

/** Inserts a table of response times: first the times are picked, then the form of the table. */
export const insertSlaTable: Command = {
  id: 'securityPolicy.insertSlaTable',
  run: async ({ server }) => {
    const editor = activePolicyEditor();
    const { presets, forms } = await server.request(serverMethods.slaTables, {});
    const steps = [
      choiceStep('preset', l10n.t('Which times do you promise?'), presets),
      choiceStep('form', l10n.t('Which form has the table?'), forms),
    ];
    const answers = await askSteps(l10n.t('Insert SLA Table'), () => steps);
    if (!answers) return;
    const { preset = '', form = '' } = answers;
    const uri = editor.document.uri.toString();
    const client = await server.client();
    const position = client.code2ProtocolConverter.asPosition(editor.selection.active);
    const edits = await server.request(serverMethods.insertSlaTable, { uri, preset, form, position });
    await applyEdits(server, editor, edits);
  },
};

function choiceStep(id: string, placeholder: string, choices: readonly SlaChoice[]): Step {
  const items = choices.map(({ id: value, title: label, detail }) => ({ value, label, detail }));
  return { id, ask: (place, previous) => pickOne(place, { placeholder, items, active: previous }) };
}
