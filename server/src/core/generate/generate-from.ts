import { answerProblems, generatePolicy, proposeAnswers, questions } from './index';
import type { Answers } from './index';
import type { RepositoryFacts } from '../repository/facts';
import { parseRemoteUrl } from '../repository/remotes';
import { suggestion } from '../collections/suggest';
import { t } from '../l10n';

/** What is wrong with the answer to a question, and what to do. */
interface Problem {
  readonly question: string;
  readonly message: string;
}

/** The text of a policy, or everything that stands in its way. */
export type Generated = { readonly text: string } | { readonly problems: readonly Problem[] };

/**
 * Writes a policy from the answers given, and from what the repository proposes for the others.
 *
 * @param given Answers by question id.
 * @param today ISO 8601 calendar date.
 */
export function generateFrom(
  facts: RepositoryFacts,
  given: Readonly<Record<string, string>>,
  today: string,
): Generated {
  const ids = questions.map(({ id }) => id);
  const unknown = Object.keys(given).filter((id) => !ids.some((known) => known === id));
  if (unknown.length > 0) {
    return {
      problems: unknown.map((id) => ({
        question: id,
        message: t('There is no question "{0}".', id) + suggestion(id, ids),
      })),
    };
  }
  const answers = completeAnswers(facts, given, today);
  const problems = answerProblems(answers);
  return problems.length > 0 ? { problems } : { text: generatePolicy(answers) };
}

/** The answers given, and for the others what the repository and those given suggest. */
export function completeAnswers(facts: RepositoryFacts, given: Answers, today: string): Answers {
  return { ...proposalsFor(facts, given, today), ...given };
}

/** What is wrong with one answer, as if it were the only one given. */
export function answerProblem(question: string, value: string): string | undefined {
  const asked = questions.find(({ id }) => id === question);
  if (!asked) return t('There is no question "{0}".', question);
  const condition = asked.when && { [asked.when.question]: asked.when.is[0] ?? '' };
  const problems = answerProblems({ ...condition, [question]: value });
  return problems.find((problem) => problem.question === question)?.message;
}

/** What the answers given suggest for the others: a repository its forge, an address that it is used. */
function proposalsFor(facts: RepositoryFacts, given: Answers, today: string): Answers {
  const remote = given.repository === undefined ? undefined : parseRemoteUrl(given.repository);
  const proposals = proposeAnswers(remote ? { ...facts, remotes: [remote] } : facts, { today });
  const withEmail = `${proposals.channel ?? ''}+email`;
  const options = questions.find(({ id }) => id === 'channel')?.options ?? [];
  const both = given.email !== undefined && options.some(({ value }) => value === withEmail);
  return both ? { ...proposals, channel: withEmail } : proposals;
}
