import type { RepositoryFacts } from '../repository/facts';
import { completeAnswers } from './generate-from';
import { applicable, availableOptions, questions, type AnswerId, type QuestionOption } from './questions';

/** An answer that is in a policy without anybody having given it. */
export interface AssumedAnswer {
  readonly question: AnswerId;
  readonly taken: QuestionOption;
  /** The values of the other answers there are. */
  readonly others: readonly string[];
}

/** What a policy says on behalf of its people: a repository tells where reports arrive and what the version is, and promises nothing. */
const PROMISES: readonly AnswerId[] = ['profile', 'preset', 'support', 'safe-harbor'];

/** The promises that a policy from these answers makes although nobody chose them. */
export function assumedPromises(
  facts: RepositoryFacts,
  given: Readonly<Record<string, string>>,
  today: string,
): readonly AssumedAnswer[] {
  const complete = completeAnswers(facts, given, today);
  return applicable(questions(), complete).flatMap((question) => {
    if (!PROMISES.includes(question.id) || Object.hasOwn(given, question.id)) return [];
    const options = availableOptions(question, complete) ?? [];
    const taken = options.find(({ value }) => value === complete[question.id]);
    const others = options.flatMap(({ value }) => (value === taken?.value ? [] : [value]));
    return taken ? [{ question: question.id, taken, others }] : [];
  });
}
