import { Uri, window, workspace } from 'vscode';
import { serverMethods, type Question } from '../../../server/src/protocol';
import type { PolicyServer } from '../policyServer';
import { askSteps, inputText, pickOne, type Answers, type Step } from '../ui/steps';
import { CommandError, type Command } from './command';
import { existingPolicies, isPlace, showUnsaved, writePolicy, type Place } from './policyPlaces';

/** What another extension or a test may say; then nothing is asked. */
export interface GenerateArguments {
  /** By the id of the question. What is missing takes what the repository proposes, or the default. */
  readonly answers: Answers;
  /** The folder that the policy is for; the first of the workspace when it is missing. */
  readonly folder?: string | Uri;
  /** Where the file goes; an unsaved document when it is missing. */
  readonly place?: Place;
}

/** Asks a few questions, proposes the answers from the repository, and shows the policy that they make. */
export const generate: Command = {
  id: 'securityPolicy.generate',
  isCall: isGenerateArguments,
  run: ({ server }, argument) =>
    isGenerateArguments(argument)
      ? generateFromArguments(server, argument)
      : generateFromQuestions(server, argument instanceof Uri ? argument : undefined),
};

async function generateFromArguments(
  server: PolicyServer,
  call: GenerateArguments,
): Promise<{ uri: string }> {
  const folder =
    typeof call.folder === 'string'
      ? Uri.parse(call.folder, true)
      : (call.folder ?? workspace.workspaceFolders?.[0]?.uri);
  const { place = 'unsaved' } = call;
  if (!isPlace(place)) {
    throw new CommandError(
      `There is no place "${String(place)}". Use "root", ".github", "docs" or "unsaved".`,
    );
  }
  const text = await policyText(server, folder, call.answers);
  const uri =
    place === 'unsaved' || !folder ? await showUnsaved(folder, text) : await writePolicy(folder, place, text);
  return { uri: uri.toString() };
}

async function generateFromQuestions(server: PolicyServer, from: Uri | undefined): Promise<void> {
  const chosen = await chooseFolder(from);
  if (chosen === 'cancelled') return;
  const { folder } = chosen;
  const existing = folder ? await existingPolicies(folder) : [];
  const { questions } = await server.request(serverMethods.generateQuestions, folderParams(folder));
  const proposals = Object.fromEntries(questions.map((question) => [question.id, proposalOf(question)]));
  const answers = await askSteps('Generate Security Policy', (given) => [
    ...existingStep(existing),
    ...(given['existing'] === 'open'
      ? []
      : [
          ...questions
            .filter((question) => isAsked(question, { ...proposals, ...given }))
            .map((question) => questionStep(server, question)),
          ...(folder && existing.length === 0 ? [placeStep] : []),
        ]),
  ]);
  if (!answers) return;
  const { existing: decision, place = 'unsaved', ...rest } = answers;
  const policy = existing[0];
  if (decision === 'open' && policy) {
    await window.showTextDocument(policy.uri);
    return;
  }
  const text = await policyText(server, folder, rest);
  if (!folder || !isPlace(place) || place === 'unsaved') await showUnsaved(folder, text);
  else await writePolicy(folder, place, text);
}

async function policyText(server: PolicyServer, folder: Uri | undefined, answers: Answers): Promise<string> {
  const result = await server.request(serverMethods.generate, { ...folderParams(folder), answers });
  if ('problems' in result) throw new CommandError(result.problems.map(({ message }) => message).join(' '));
  return result.text;
}

function folderParams(folder: Uri | undefined): { folder?: string } {
  return folder ? { folder: folder.toString() } : {};
}

/** The folder of a click in the explorer, the only folder, or the one that the person picks. */
async function chooseFolder(from: Uri | undefined): Promise<{ folder: Uri | undefined } | 'cancelled'> {
  const folders = workspace.workspaceFolders ?? [];
  const clicked = from && workspace.getWorkspaceFolder(from);
  if (clicked) return { folder: clicked.uri };
  if (folders.length < 2) return { folder: folders[0]?.uri };
  const picked = await window.showWorkspaceFolderPick({ placeHolder: 'Which folder is the policy for?' });
  return picked ? { folder: picked.uri } : 'cancelled';
}

/** What is highlighted when the question comes: until it is answered, the number of steps rests on it. */
function proposalOf({ proposal, choices }: Question): string {
  return proposal ?? choices?.[0]?.value ?? '';
}

function isAsked({ when }: Question, given: Answers): boolean {
  return !when || when.in.includes(given[when.question] ?? '');
}

function questionStep(
  server: PolicyServer,
  { id, kind, title, placeholder, choices, proposal }: Question,
): Step {
  if (kind === 'choice') {
    const items = choices ?? [];
    return {
      id,
      ask: (place, previous) => pickOne(place, { placeholder: title, items, active: previous ?? proposal }),
    };
  }
  const problem = async (value: string): Promise<string | undefined> =>
    (await server.request(serverMethods.validateAnswer, { question: id, value })).problem;
  return {
    id,
    ask: (place, previous) =>
      inputText(place, { prompt: title, placeholder, value: previous ?? proposal, problem }),
  };
}

function existingStep(existing: readonly { readonly uri: Uri; readonly path: string }[]): Step[] {
  const first = existing[0];
  if (!first) return [];
  const items = [
    {
      value: 'open',
      label: `Open ${first.path}`,
      detail: 'Problems in it are marked and have quick fixes.',
    },
    {
      value: 'unsaved',
      label: 'Generate another one as an unsaved document',
      detail: `${first.path} stays as it is.`,
    },
  ];
  return [
    {
      id: 'existing',
      ask: (place, previous) =>
        pickOne(place, { placeholder: `There is a policy already: ${first.path}`, items, active: previous }),
    },
  ];
}

const placeStep: Step = {
  id: 'place',
  ask: (place, previous) =>
    pickOne(place, {
      placeholder: 'Where does the policy go?',
      active: previous,
      items: [
        {
          value: 'unsaved',
          label: 'Unsaved document',
          detail: 'Read it first, then save it where you like.',
        },
        { value: 'root', label: 'SECURITY.md', detail: 'In the root, where people and every forge look.' },
        {
          value: '.github',
          label: '.github/SECURITY.md',
          detail: 'GitHub shows this one before the others; other forges do not know it.',
        },
        {
          value: 'docs',
          label: 'docs/SECURITY.md',
          detail: 'Beside the other documents; GitHub finds it last.',
        },
      ],
    }),
};

function isGenerateArguments(argument: unknown): argument is GenerateArguments {
  return typeof argument === 'object' && argument !== null && 'answers' in argument;
}
