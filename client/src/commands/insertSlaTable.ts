import { l10n, ThemeIcon } from 'vscode';
import { serverMethods, type PresentTimes, type SlaTablesResult } from '../../../server/src/protocol';
import { askSteps, pickOne, type PickItem, type Step } from '../ui/steps';
import { activePolicyEditor } from './activePolicy';
import { applyEdits } from './applyEdits';
import type { Command } from './command';
import { showLine } from './showLine';

/**
 * Inserts a table of response times: first the times are picked, then the form of the table, with what it says below each form. Where the policy has
 * one already, it is shown or replaced unless another one is wanted.
 */
export const insertSlaTable: Command = {
  id: 'securityPolicy.insertSlaTable',
  run: async ({ server }) => {
    const editor = activePolicyEditor();
    const uri = editor.document.uri.toString();
    const client = await server.client();
    const position = client.code2ProtocolConverter.asPosition(editor.selection.active);
    const tables = await server.request(serverMethods.slaTables, { uri, position });
    const answers = await askSteps(l10n.t('Insert SLA Table'), (given) => stepsFor(tables, given));
    if (!answers) return;
    const { present } = tables;
    if (present && answers['place'] === SHOW) {
      showLine(editor, present.range.start.line);
      return;
    }
    const { preset = '', form = '' } = answers;
    const replace = answers['place'] === REPLACE;
    const edits = await server.request(serverMethods.insertSlaTable, {
      uri,
      preset,
      form,
      position,
      replace,
    });
    await applyEdits(server, editor, edits);
  },
};

const SHOW = 'show';
const REPLACE = 'replace';

function stepsFor(
  { present, presets, forms, preset: usual }: SlaTablesResult,
  { place, preset = '' }: Readonly<Record<string, string>>,
): Step[] {
  const times = presets.map(({ id, title, description, detail }) => ({
    value: id,
    label: title,
    description,
    detail,
  }));
  const tables = forms.map(({ id, title, detail, previews }) => ({
    value: id,
    label: title,
    description: detail,
    detail: previews[preset] ?? '',
  }));
  const places = present
    ? [choiceStep('place', l10n.t('The policy has response times already.'), placesBeside(present))]
    : [];
  if (present && place === SHOW) return places;
  return [
    ...places,
    choiceStep('preset', l10n.t('Which times do you promise?'), times, usual),
    choiceStep(
      'form',
      l10n.t('Which form has the table?'),
      tables,
      place === REPLACE ? present?.form : undefined,
    ),
  ];
}

function placesBeside({ range, summary }: PresentTimes): readonly PickItem[] {
  return [
    {
      value: SHOW,
      label: l10n.t('Go to them'),
      description: l10n.t('line {0}', range.start.line + 1),
      detail: summary,
      iconPath: new ThemeIcon('check'),
    },
    {
      value: REPLACE,
      label: l10n.t('Replace them'),
      detail: l10n.t('The table is written anew. One undo brings back what is there now.'),
      iconPath: new ThemeIcon('replace'),
    },
    {
      value: 'add',
      label: l10n.t('Insert another table'),
      detail: l10n.t('It goes below the cursor, or to the end of the section.'),
      iconPath: new ThemeIcon('add'),
    },
  ];
}

function choiceStep(id: string, placeholder: string, items: readonly PickItem[], usual?: string): Step {
  return { id, ask: (place, previous) => pickOne(place, { placeholder, items, active: previous ?? usual }) };
}
