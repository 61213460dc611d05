import { availableOptions, completeAnswers, either, questionsFor } from '../../core';
import type { RepositoryFacts } from '../../core';
import type { Answers } from './asking';

/** As the generator says it, to people who may not be on a command line. */
interface Problem {
  readonly question: string;
  readonly message: string;
}

/** What is wrong with an answer, and the options of the command line that put right what was not answered at all. */
export function problemWithHint(
  { question: id, message }: Problem,
  facts: RepositoryFacts,
  given: Answers,
  today: string,
): string {
  if ((given[id] ?? '') !== '') return message;
  const complete = completeAnswers(facts, given, today);
  const asked = questionsFor(facts, today, given);
  const question = asked.find((one) => one.id === id);
  if (question?.options) return message;
  const choice = asked.find((one) => one.id === question?.when?.question);
  const others = (choice ? (availableOptions(choice, complete) ?? []) : []).filter(
    ({ value }) => question?.when?.is.includes(value) === false,
  );
  const instead =
    choice && others.length > 0 ? `, or --set ${choice.id}=${either(others.map(({ value }) => value))}` : '';
  return `${message} Use --set ${id}=${placeholder(id)}${instead}.`;
}

/** What stands for the answer to a question, as the help of commands writes it. */
function placeholder(id: string): string {
  if (id.endsWith('email')) return 'ADDRESS';
  return id.endsWith('-url') || id === 'repository' ? 'URL' : 'NAME';
}
