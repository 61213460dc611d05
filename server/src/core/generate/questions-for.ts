import { proposeAnswers, questions } from './index';
import type { Answers, Question } from './index';
import { t } from '../l10n';
import type { RepositoryFacts } from '../repository/facts';

/** A question with what the repository proposes for it. */
export interface ProposedQuestion extends Question {
  readonly proposal: string | undefined;
}

/** The questions that a person should be asked about a policy for this repository, with the answers that are possible here. */
export function questionsFor(facts: RepositoryFacts, today: string): ProposedQuestion[] {
  const proposals = proposeAnswers(facts, { today });
  return questions.flatMap((question) => {
    const wanted = question.optional === true ? neededAfterAll(question, proposals) : question;
    return wanted ? [{ ...spoken(possible(wanted, facts, proposals)), proposal: proposals[wanted.id] }] : [];
  });
}

/** What the repository usually tells is asked when it does not. */
function neededAfterAll(question: Question, proposals: Answers): Question | undefined {
  if (proposals[question.id] !== undefined) return undefined;
  if (question.id === 'project') return question;
  if (question.id !== 'repository') return undefined;
  return {
    ...question,
    when: { question: 'channel', is: ['github', 'github+email', 'gitlab', 'gitlab+email'] },
  };
}

/** A forge's own form exists only there. The channel that is proposed comes first. */
function possible(question: Question, facts: RepositoryFacts, proposals: Answers): Question {
  if (question.id !== 'channel' || !question.options) return question;
  const forge = facts.remotes?.[0]?.forge;
  const options = question.options.filter(
    ({ value }) => forge === undefined || !/^(?:github|gitlab)/.test(value) || value.startsWith(forge),
  );
  const best = options.filter(({ value }) => value === proposals.channel);
  return { ...question, options: [...best, ...options.filter((option) => !best.includes(option))] };
}

/** The question in the language of the person. */
const spoken = (question: Question): Question => ({
  ...question,
  title: t(question.title),
  detail: t(question.detail),
  ...(question.options && {
    options: question.options.map(({ value, title, description }) => ({
      value,
      title: t(title),
      description: t(description),
    })),
  }),
});
