import { suggestion } from '../collections/suggest';
import { t } from '../l10n';
import type { RepositoryFacts } from '../repository/facts';
import { answerProblems } from './answers';
import { generatePolicy, previewPolicy } from './generate';
import { inheritanceProblem, inheriting, type Point } from './organisation';
import { proposalsToConfirm, proposeAnswers, withRepository } from './proposals';
import { questions, type Answers } from './questions';

/** What is wrong with the answer to a question, and what to do. */
interface Problem {
  readonly question: string;
  readonly message: string;
}

/** The text of a policy, why none is written, or everything that stands in its way. */
export type Generated =
  | { readonly text: string }
  | { readonly explanation: readonly Point[] }
  | { readonly problems: readonly Problem[] };

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
  const ids = questions().map(({ id }) => id);
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
  if (problems.length > 0) return { problems };
  if (answers.kind !== 'inherit') return { text: generatePolicy(answers) };
  const around = withRepository(facts, answers);
  const message = inheritanceProblem(around);
  return message === undefined
    ? { explanation: inheriting(around) }
    : { problems: [{ question: 'kind', message }] };
}

/** The text as it would be now, with the places marked that still need an answer. For reading while answers are chosen, never for writing. */
export function previewFrom(
  facts: RepositoryFacts,
  given: Readonly<Record<string, string>>,
  today: string,
): string {
  const answers: Answers = { ...proposalsToConfirm(facts, given, today), ...given };
  if (answers.kind !== 'inherit') return previewPolicy(answers);
  const points = inheriting(withRepository(facts, answers));
  return points.map(({ title, detail }) => `# ${title}\n\n${detail}\n`).join('\n');
}

/** The answers given, and for the others what the repository and those given suggest. */
export function completeAnswers(facts: RepositoryFacts, given: Answers, today: string): Answers {
  return { ...proposeAnswers(facts, { today, given }), ...given };
}

/** What is wrong with one answer, as if it were the only one given. */
export function answerProblem(question: string, value: string): string | undefined {
  const all = questions();
  const asked = all.find(({ id }) => id === question);
  if (!asked) return t('There is no question "{0}".', question);
  let answers: Answers = {};
  let when = asked.when;
  while (when) {
    const { question: earlier, is } = when;
    answers = { ...answers, [earlier]: is[0] };
    when = all.find(({ id }) => id === earlier)?.when;
  }
  const problems = answerProblems({ ...answers, [question]: value });
  return problems.find((problem) => problem.question === question)?.message;
}
