import { spokenLanguage, t } from '../l10n';
import type { RepositoryFacts } from '../repository/facts';
import { versionValues } from '../templates';
import { mentionedAddress } from './contacts';
import { organisationPolicy } from './organisation';
import { places } from './places';
import { proposalsToConfirm, withRepository } from './proposals';
import { FORGE_CHANNELS, questions, type Answers, type Question, type QuestionOption } from './questions';

/** A question with what the repository proposes for it. */
export interface ProposedQuestion extends Question {
  readonly proposal: string | undefined;
}

/**
 * The questions that a person should be asked about a policy for this repository, with the answers that are possible here. What has only one
 * sensible answer is not asked.
 *
 * @param given Answers that are decided already, which change what is proposed for the others.
 */
export function questionsFor(facts: RepositoryFacts, today: string, given: Answers = {}): ProposedQuestion[] {
  const around = withRepository(facts, given);
  const proposals = proposalsToConfirm(around, given, today);
  const asked = questions().flatMap((question) => {
    const wanted = isSettled(question, around, proposals)
      ? undefined
      : question.optional === true
        ? neededAfterAll(question, proposals)
        : question;
    return wanted ? [{ ...possible(wanted, around, proposals), proposal: proposals[wanted.id] }] : [];
  });
  return withoutOpenConditions(asked, { ...proposals, ...given });
}

/** There is nothing to choose. */
function isSettled({ id }: Question, { remotes }: RepositoryFacts, proposals: Answers): boolean {
  const remote = remotes?.[0];
  if (id === 'kind') return remote === undefined || remote.repo === '.github';
  return id === 'support' && proposals.support === 'latest';
}

/** What the repository usually tells is asked when it does not. */
function neededAfterAll(question: Question, proposals: Answers): Question | undefined {
  // Who has to do with English alone is not asked for a language.
  if (question.id === 'language')
    return proposals.language === 'en' && spokenLanguage() === 'en' ? undefined : question;
  if (proposals[question.id] !== undefined) return undefined;
  if (question.id === 'project') return question;
  if (question.id !== 'repository') return undefined;
  return { ...question, when: { question: 'channel', is: FORGE_CHANNELS } };
}

/** The options that this repository has, the one that is proposed first where their order says nothing. */
function possible(question: Question, facts: RepositoryFacts, proposals: Answers): Question {
  const { id, options } = question;
  if (id === 'email') return { ...question, detail: aboutAddress(question.detail, facts, proposals.email) };
  if (!options) return question;
  const remote = facts.remotes?.[0];
  switch (id) {
    case 'kind':
      return { ...question, options: kinds(options, facts) };
    case 'channel': {
      const forge = remote?.repo === '.github' ? 'none' : remote?.forge;
      const here = options.filter(
        ({ value }) => forge === undefined || !FORGE_CHANNELS.includes(value) || value.startsWith(forge),
      );
      return { ...question, options: proposedFirst(here, proposals.channel) };
    }
    case 'support':
      return { ...question, options: supported(options, proposals) };
    case 'location':
      return { ...question, options: places(facts, options) };
    default:
      return question;
  }
}

/** Whom an address belongs to shows where it is from. */
function aboutAddress(detail: string, facts: RepositoryFacts, proposed: string | undefined): string {
  const mention = mentionedAddress(facts);
  return mention !== undefined && mention.address === proposed
    ? t('{0} names this one. {1}', mention.path, detail)
    : detail;
}

function kinds(options: readonly QuestionOption[], { remotes }: RepositoryFacts): QuestionOption[] {
  const organisation = organisationPolicy(remotes?.[0]);
  if (!organisation) return options.filter(({ value }) => value !== 'inherit');
  const { owner, repository } = organisation;
  return options.map((option) => {
    if (option.value === 'pointer') {
      return {
        ...option,
        title: t('A pointer to the policy of {0}', owner),
        description: t('A few lines that link the policy in {0} and the way to report here', repository),
      };
    }
    if (option.value !== 'inherit') return option;
    return {
      ...option,
      title: t('None: the policy of {0} is shown', owner),
      description: t('Writes nothing: GitHub shows what is in {0}', repository),
    };
  });
}

/** A line of releases needs a version. */
function supported(options: readonly QuestionOption[], { version }: Answers): QuestionOption[] {
  const { version_line: line, older_line: older } = versionValues(version);
  if (typeof line !== 'string' || typeof older !== 'string')
    return options.filter(({ value }) => value !== 'line');
  return options.map((option) =>
    option.value === 'line'
      ? { ...option, title: line, description: t('As a table: {0} gets none', older) }
      : option,
  );
}

function proposedFirst(options: readonly QuestionOption[], best: string | undefined): QuestionOption[] {
  return [...options.filter(({ value }) => value === best), ...options.filter(({ value }) => value !== best)];
}

/** A condition on what is not asked holds from the start, or never. */
function withoutOpenConditions(asked: readonly ProposedQuestion[], answers: Answers): ProposedQuestion[] {
  const ids = new Set(asked.map(({ id }) => id));
  const mayHold = ({ when }: Pick<Question, 'when'>): boolean =>
    when === undefined || ids.has(when.question) || when.is.includes(answers[when.question] ?? '');
  const settled = <Asked extends Pick<Question, 'when'>>({ when, ...rest }: Asked) => ({
    ...rest,
    ...(when && ids.has(when.question) && { when }),
  });
  return asked.filter(mayHold).map(({ options, ...question }) => ({
    ...settled(question),
    ...(options && { options: options.filter(mayHold).map(settled) }),
  }));
}
