import { applicable, availableOptions, wrapText } from '../../core';
import type { questionsFor } from '../../core';

export type Question = ReturnType<typeof questionsFor>[number];
/** By the id of the question. */
export type Answers = Readonly<Record<string, string>>;

/** Where a person reads and types. */
export interface Conversation {
  /** Characters in a line. */
  readonly width: number;
  /** Shows lines, without a line break at the end. */
  say(text: string): void;
  /** What is typed after the prompt; undefined when the person ends everything. */
  hear(prompt: string): Promise<string | undefined>;
}

/** What is wrong with the last of the answers, in a sentence; undefined when it can be used. */
export type ProblemOf = (question: string, answers: Answers) => string | undefined;

const INTRODUCTION = `Generate Security Policy
Enter takes the answer in brackets, < goes back, Ctrl+C ends without writing anything.`;

/**
 * Asks one question after the other: those that are not decided and that the answers so far call for.
 *
 * @param decided Answers that are given already.
 * @returns The answers to what was asked in the end; undefined when the person gave up.
 */
export async function ask(
  questions: readonly Question[],
  decided: Answers,
  problemOf: ProblemOf,
  conversation: Conversation,
): Promise<Answers | undefined> {
  const proposals = Object.fromEntries(questions.map((question) => [question.id, proposalOf(question)]));
  let answers: Answers = {};
  let index = 0;
  let introduction = `${INTRODUCTION}\n`;
  for (;;) {
    // Until a question is answered, the number of steps rests on what is proposed for it.
    const likely: Answers = { ...proposals, ...decided, ...answers };
    const steps = applicable(questions, likely)
      .filter(({ id }) => !Object.hasOwn(decided, id))
      .map((question) => withOptionsFor(question, likely));
    const before = answersOf(steps.slice(0, index), answers);
    const step = steps[index];
    if (!step) return before;
    conversation.say(`${introduction}\n${index + 1}/${steps.length} ${shown(step, conversation.width)}`);
    introduction = '';
    const choiceBefore = steps.findIndex(({ id }) => id === step.when?.question);
    const ways = { back: index > 0, toChoice: choiceBefore >= 0 };
    const answer = await answerTo(step, likely[step.id] ?? '', ways, conversation, (value) =>
      problemOf(step.id, { ...before, [step.id]: value }),
    );
    if (answer === undefined) return undefined;
    if (answer === 'back') {
      index--;
    } else if (answer === 'choose again') {
      index = choiceBefore;
    } else {
      answers = { ...answers, [step.id]: answer.value };
      index++;
    }
  }
}

function withOptionsFor(question: Question, answers: Answers): Question {
  const options = availableOptions(question, answers);
  return options ? { ...question, options } : question;
}

/** Where one can go from a question without an answer to it. */
interface Ways {
  readonly back: boolean;
  /** To the choice that called for the question: who cannot say what it needs has to choose otherwise. */
  readonly toChoice: boolean;
}

/** Asks until there is an answer that can be used. */
async function answerTo(
  { options }: Question,
  proposal: string,
  ways: Ways,
  { say, hear }: Conversation,
  problemOf: (value: string) => string | undefined,
): Promise<{ readonly value: string } | 'back' | 'choose again' | undefined> {
  // What was proposed may not go with an answer before it.
  const place =
    options &&
    Math.max(
      0,
      options.findIndex(({ value }) => value === proposal),
    );
  const taken = place === undefined ? proposal : (options?.[place]?.value ?? '');
  const shortly = place === undefined ? proposal : String(place + 1);
  const prompt = shortly === '' ? 'Answer: ' : `Answer [${shortly}]: `;
  for (;;) {
    const typed = (await hear(prompt))?.trim();
    if (typed === undefined) return undefined;
    if (typed === '<' || typed.toLowerCase() === 'back') {
      if (ways.back) return 'back';
      say('This is the first question.');
      continue;
    }
    const value = typed === '' ? taken : options ? choice(options, typed) : typed;
    const problem =
      value === undefined
        ? `"${typed}" is none of these: give a number from 1 to ${options?.length ?? 0}.`
        : problemOf(value);
    if (value !== undefined && problem === undefined) return { value };
    say(problem ?? '');
    if (value === '' && ways.toChoice) return 'choose again';
  }
}

/** The value of the option that a number or a name stands for. */
function choice(options: NonNullable<Question['options']>, typed: string): string | undefined {
  if (/^\d+$/.test(typed)) return options[Number(typed) - 1]?.value;
  const name = typed.toLowerCase();
  return options.find(({ value, title }) => [value, title].some((known) => known.toLowerCase() === name))
    ?.value;
}

function proposalOf({ proposal, options }: Question): string {
  return proposal ?? options?.[0]?.value ?? '';
}

/** Leaves out answers of steps that a later change of mind made needless. */
function answersOf(steps: readonly Question[], answers: Answers): Answers {
  return Object.fromEntries(steps.map(({ id }) => [id, answers[id] ?? '']));
}

/** The least room, in characters, that a description needs beside the names of the options. */
const ROOM = 40;

/** The lines of a question, its options numbered from 1. */
function shown({ title, detail, options = [] }: Question, width: number): string {
  const digits = String(options.length).length;
  const names = options.map((option, index) => `  ${String(index + 1).padStart(digits)}. ${option.title}`);
  const column = Math.max(...names.map((name) => name.length)) + 2;
  const beside = width - column >= ROOM;
  const indent = beside ? column : digits + 4;
  const lines = options.map((option, index) => {
    const name = names[index] ?? '';
    const wrapped = wrapText(aboutOption(option), width - indent).map((line) => ' '.repeat(indent) + line);
    return beside ? name + wrapped.join('\n').slice(name.length) : [name, ...wrapped].join('\n');
  });
  return [title, detail, ...lines].join('\n');
}

/** The times come first, because they are what one chooses by. */
function aboutOption({ beside, description }: NonNullable<Question['options']>[number]): string {
  return beside === undefined ? description : `${beside} (${description})`;
}
