import type { RepositoryFacts } from '../repository/facts';
import { previewPolicy } from './generate';
import { completeAnswers } from './generate-from';
import { applicable, availableOptions, questions, type AnswerId, type Answers } from './questions';

/** An answer that the policy would be the same without, and the answer that leaves no place for it. */
export interface UnheededAnswer {
  readonly question: AnswerId;
  readonly because: { readonly question: AnswerId; readonly value: string };
}

/**
 * The answers that nothing in the policy is made of. The text itself tells: it stays as it is whatever else is answered.
 *
 * @param given Answers by question id, all of them usable.
 * @param among The ids of those that are asked about.
 */
export function unheededAnswers(
  facts: RepositoryFacts,
  given: Answers,
  among: readonly string[],
  today: string,
): readonly UnheededAnswer[] {
  const complete = completeAnswers(facts, given, today);
  const textFrom = (answers: Answers): string => previewPolicy(completeAnswers(facts, answers, today));
  const text = textFrom(given);
  const isUnheeded = ({ id, options }: (typeof all)[number]): boolean => {
    const { [id]: answer, ...others } = given;
    if (!answer || !among.includes(id) || textFrom(others) !== text) return false;
    // It may be what would be taken without it, too.
    return options === undefined
      ? completeAnswers(facts, others, today)[id] !== answer
      : options.every(({ value }) => textFrom({ ...given, [id]: value }) === text);
  };
  const all = questions().map((question) => ({
    ...question,
    options: availableOptions(question, complete),
  }));
  return all
    .filter((question) => !ELSEWHERE.includes(question.id) && isUnheeded(question))
    .map(({ id }) => ({ question: id, because: whatLeavesNoPlace(id, complete) }));
}

/** They say where the text goes. */
const ELSEWHERE: readonly AnswerId[] = ['location'];

/** The answer that a question without a condition depends on, where that is not the profile with its sections. */
const DEPENDS_ON: Readonly<Partial<Record<AnswerId, AnswerId>>> = {
  version: 'support',
  'support-end': 'support',
};

/** The nearest question before it that is asked, with its answer. */
function whatLeavesNoPlace(id: AnswerId, complete: Answers): UnheededAnswer['because'] {
  const all = questions();
  const asked = new Set(applicable(all, complete).map((question) => question.id));
  const before = (of: AnswerId): AnswerId =>
    all.find((question) => question.id === of)?.when?.question ?? DEPENDS_ON[of] ?? 'profile';
  let question = before(id);
  while (!asked.has(question) && question !== 'kind') question = before(question);
  return { question, value: complete[question] ?? '' };
}

/** Releases have lines only where a version tells one: without it the policy speaks of the latest release. */
export function lacksLine(facts: RepositoryFacts, given: Answers, today: string): boolean {
  const complete = completeAnswers(facts, given, today);
  const isAsked = applicable(questions(), complete).some(({ id }) => id === 'support');
  if (given.support !== 'line' || !isAsked) return false;
  return previewPolicy(complete) === previewPolicy({ ...complete, support: 'latest' });
}
