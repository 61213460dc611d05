import { l10n } from 'vscode';
import { serverMethods, type Explanation, type Question } from '../../../server/src/protocol';
import type { PolicyServer } from '../policyServer';
import { inputText, pickOne, type Answers, type PickItem, type Step } from '../ui/steps';
import type { PolicyFile } from './policyPlaces';

/** The answer to `existing` that opens the policy that is there. */
export const KEEP_EXISTING = 'keep';
/** The answer to `location` that writes no file. */
export const UNSAVED = 'unsaved';
/** The answer to `kind` that writes nothing. */
export const INHERIT = 'inherit';

const unsavedItem = (): PickItem => ({
  value: UNSAVED,
  label: l10n.t('Unsaved document'),
  detail: l10n.t('Read it first, then save it where you like'),
});

export interface Situation {
  /** There is a folder that a file can be written to. */
  readonly canWrite: boolean;
  /** The policy that a forge would show now. */
  readonly existing: PolicyFile | undefined;
  /** Why no policy is written, for somebody who wants that of the organisation to be shown. */
  explain(): Promise<readonly Explanation[]>;
}

/** The steps that the answers so far call for: the server's questions, and before them what to do with a policy that is there. */
export function generateSteps(
  server: PolicyServer,
  questions: readonly Question[],
  { canWrite, existing, explain }: Situation,
): (given: Answers) => readonly Step[] {
  const asked = questions.filter(({ id }) => id !== 'location' || (canWrite && !existing));
  const proposals = Object.fromEntries(asked.map((question) => [question.id, proposalOf(question)]));
  const first = existing ? [existingStep(existing)] : [];
  return (given) => {
    if (given['existing'] === KEEP_EXISTING) return first;
    // Until a question is answered, the number of steps rests on what is proposed for it.
    const likely = { ...proposals, ...given };
    const steps = applicable(asked, likely).map((question) => questionStep(server, question, likely));
    return [...first, ...steps, ...(given['kind'] === INHERIT ? [explanationStep(explain)] : [])];
  };
}

/** The questions whose conditions hold. A condition names an earlier question. */
function applicable(questions: readonly Question[], answers: Answers): Question[] {
  const asked: Record<string, string> = {};
  return questions.filter(({ id, when }) => {
    const applies = holds(when, asked);
    if (applies) asked[id] = answers[id] ?? '';
    return applies;
  });
}

const holds = (when: Question['when'], answers: Answers): boolean =>
  !when || when.in.includes(answers[when.question] ?? '');

function proposalOf({ proposal, choices }: Question): string {
  return proposal ?? choices?.[0]?.value ?? '';
}

function questionStep(server: PolicyServer, question: Question, answers: Answers): Step {
  const { id, kind, title, placeholder, choices = [], proposal } = question;
  if (kind === 'choice') {
    const open = choices.filter(({ when }) => holds(when, answers));
    const items = id === 'location' ? [...open, unsavedItem()] : open;
    return {
      id,
      ask: (place, previous, consider) =>
        pickOne(place, { placeholder: title, items, active: previous ?? proposal }, consider),
    };
  }
  const problem = async (value: string): Promise<string | undefined> =>
    (await server.request(serverMethods.validateAnswer, { question: id, value })).problem;
  return {
    id,
    ask: (place, previous, consider) => {
      const value = previous ?? proposal;
      // What is typed or proposed hides the placeholder.
      const prompt = value === undefined ? title : [title, placeholder].join(' ').trim();
      return inputText(place, { prompt, placeholder, value, problem }, consider);
    },
  };
}

/** Tells what happens when nothing is written. There is nothing to choose. */
function explanationStep(explain: Situation['explain']): Step {
  return {
    id: 'explanation',
    ask: async (place) => {
      const points = await explain();
      const items = points.map(({ title, detail }) => ({ value: '', label: title, detail }));
      return pickOne(place, {
        placeholder: l10n.t('Press Enter to end, or go back'),
        items,
        active: undefined,
      });
    },
  };
}

function existingStep({ path }: PolicyFile): Step {
  const items = [
    {
      value: KEEP_EXISTING,
      label: l10n.t('Open {0}', path),
      detail: l10n.t('Problems in it are marked and have quick fixes'),
    },
    {
      value: UNSAVED,
      label: l10n.t('Generate another one as an unsaved document'),
      detail: l10n.t('{0} stays as it is', path),
    },
  ];
  return {
    id: 'existing',
    ask: (place, previous) =>
      pickOne(place, {
        placeholder: l10n.t('There is a policy already: {0}', path),
        items,
        active: previous,
      }),
  };
}
