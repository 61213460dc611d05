import { QuickInputButtons, window, type InputBox, type QuickPick, type QuickPickItem } from 'vscode';

export type Answers = Readonly<Record<string, string>>;

/** What a step was answered with; `back` returns to the step before it, undefined ends everything. */
export type StepAnswer = { readonly value: string } | 'back' | undefined;

export interface StepPlace {
  readonly title: string;
  /** 1-based. */
  readonly step: number;
  readonly totalSteps: number;
}

export interface Step {
  readonly id: string;
  /**
   * @param previous The answer given before the person went back.
   * @param consider Is told every value that the person looks at before answering.
   */
  ask(place: StepPlace, previous: string | undefined, consider: Consider): Promise<StepAnswer>;
}

export type Consider = (value: string) => void;

/**
 * Asks one step after the other. `stepsFor` gives the steps that the answers so far call for; it is asked again after every
 * answer, since an answer may call for more. Undefined when the person gives up.
 *
 * @param considered Is told the answers so far, with the one that is looked at.
 */
export async function askSteps(
  title: string,
  stepsFor: (answers: Answers) => readonly Step[],
  considered?: (answers: Answers) => void,
): Promise<Answers | undefined> {
  let answers: Answers = {};
  let index = 0;
  for (;;) {
    const steps = stepsFor(answers);
    const step = steps[index];
    if (!step) return answersOf(steps, answers);
    const before = answersOf(steps.slice(0, index), answers);
    const place = { title, step: index + 1, totalSteps: steps.length };
    const answer = await step.ask(place, answers[step.id], (value) =>
      considered?.({ ...before, [step.id]: value }),
    );
    if (answer === undefined) return undefined;
    if (answer === 'back') {
      index--;
      continue;
    }
    answers = { ...answers, [step.id]: answer.value };
    index++;
  }
}

/** Leaves out answers of steps that a later change of mind made needless. */
function answersOf(steps: readonly Step[], answers: Answers): Answers {
  return Object.fromEntries(steps.map(({ id }) => [id, answers[id] ?? '']));
}

export interface PickItem extends QuickPickItem {
  readonly value: string;
}

export interface PickOptions {
  readonly placeholder: string;
  readonly items: readonly PickItem[];
  /** The value that is highlighted at first. */
  readonly active: string | undefined;
}

export function pickOne(
  place: StepPlace,
  { placeholder, items, active }: PickOptions,
  consider?: Consider,
): Promise<StepAnswer> {
  const input = window.createQuickPick<PickItem>();
  input.placeholder = placeholder;
  input.items = items;
  input.matchOnDescription = true;
  input.matchOnDetail = true;
  const activeItem = items.find(({ value }) => value === active);
  if (activeItem) input.activeItems = [activeItem];
  return showStep(place, input, (answer) => {
    const first = activeItem ?? items[0];
    if (first) consider?.(first.value);
    input.onDidChangeActive(([item]) => {
      if (item) consider?.(item.value);
    });
    input.onDidAccept(() => {
      const picked = input.selectedItems[0];
      if (picked) answer({ value: picked.value });
    });
  });
}

export interface TextOptions {
  readonly prompt: string;
  readonly placeholder: string | undefined;
  readonly value: string | undefined;
  /** What is wrong with a value, in a sentence; undefined when it can be used. */
  problem(value: string): Promise<string | undefined>;
}

export function inputText(place: StepPlace, options: TextOptions, consider?: Consider): Promise<StepAnswer> {
  const input = window.createInputBox();
  input.prompt = options.prompt;
  input.placeholder = options.placeholder;
  input.value = options.value ?? '';
  // A problem is told while typing only after the first try to go on: nobody is wrong before they have finished.
  let tried = false;
  const check = async (): Promise<string | undefined> => {
    const value = input.value.trim();
    const problem = await options.problem(value);
    if (value === input.value.trim()) input.validationMessage = problem;
    return problem;
  };
  return showStep(place, input, (answer) => {
    consider?.(input.value);
    input.onDidChangeValue(() => {
      consider?.(input.value.trim());
      if (tried) void check();
    });
    input.onDidAccept(async () => {
      tried = true;
      const value = input.value.trim();
      if ((await check()) === undefined) answer({ value });
    });
  });
}

function showStep(
  { title, step, totalSteps }: StepPlace,
  input: QuickPick<PickItem> | InputBox,
  listen: (answer: (value: StepAnswer) => void) => void,
): Promise<StepAnswer> {
  input.title = title;
  input.step = step;
  input.totalSteps = totalSteps;
  // An answer is often looked up in another window.
  input.ignoreFocusOut = true;
  input.buttons = step > 1 ? [QuickInputButtons.Back] : [];
  return new Promise<StepAnswer>((answer) => {
    // The listeners end with the input.
    listen(answer);
    input.onDidTriggerButton(() => {
      answer('back');
    });
    input.onDidHide(() => {
      answer(undefined);
    });
    input.show();
  }).finally(() => {
    input.dispose();
  });
}
