import { parseRemoteUrl } from '../repository/remotes';
import type { RepositoryFacts } from '../repository/facts';
import { isUsableAddress } from '../repository/addresses';
import { t } from '../l10n';
import { DEFAULT_PRESET, inferValues, projectName } from '../templates';
import { EMAIL_CHANNELS, questions, type AnswerId, type Answers } from './questions';

/** What is wrong with an answer, or that one is needed. The message says what to do. */
export interface AnswerProblem {
  readonly question: AnswerId;
  readonly message: string;
}

/**
 * The answers that the repository suggests, to be confirmed or changed. An address that nobody knows is not among them.
 *
 * @param options.today ISO 8601 calendar date.
 */
export function proposeAnswers(facts: RepositoryFacts, options: { readonly today: string }): Answers {
  const values = inferValues(facts, { preset: DEFAULT_PRESET, today: options.today });
  const remote = facts.remotes?.[0];
  const email = values.security_email ?? undefined;
  const version = facts.manifests?.find((manifest) => manifest.version !== undefined)?.version;
  const besideOthers = ['CONTRIBUTING.md', 'CODE_OF_CONDUCT.md', 'SUPPORT.md'].some((name) =>
    facts.files?.has(`.github/${name}`),
  );
  return defined({
    profile: 'recommended',
    channel: proposedChannel(values, email !== undefined),
    email,
    preset: DEFAULT_PRESET,
    'safe-harbor': 'own-copy',
    location: besideOthers ? '.github/SECURITY.md' : 'SECURITY.md',
    order: 'reporting-first',
    project: projectName(facts),
    repository: remote === undefined ? undefined : `https://${remote.host}/${remote.owner}/${remote.repo}`,
    version,
    languages: 'English',
    today: options.today,
  });
}

/** Everything that stands in the way of a policy without a placeholder, in the order of the questions. */
export function answerProblems(answers: Answers): readonly AnswerProblem[] {
  return questions.flatMap(({ id, options, when, optional }): AnswerProblem[] => {
    const answer = answers[id];
    const problem = (message: string): AnswerProblem[] => [{ question: id, message }];
    if (when !== undefined && !when.is.includes(answers[when.question] ?? '')) return [];
    if (id === 'repository') return repositoryProblem(answers).flatMap(problem);
    if (answer === undefined || answer.trim() === '') {
      if (optional === true || id === 'safe-harbor') return [];
      return problem(
        NEEDED[id]?.() ??
          t('"{0}" needs an answer: {1}.', id, options?.map(({ value }) => value).join(', ') ?? ''),
      );
    }
    if (options !== undefined && !options.some(({ value }) => value === answer)) {
      return problem(
        t(
          '"{0}" is no answer to "{1}": use one of {2}.',
          answer,
          id,
          options.map(({ value }) => value).join(', '),
        ),
      );
    }
    if (/-?email$/.test(id) && !isUsableAddress(answer)) {
      return problem(
        t('"{0}" is not an e-mail address that can receive reports: give a real one for "{1}".', answer, id),
      );
    }
    if (id.endsWith('-url') && !/^https:\/\/[^\s<>().]+\.[^\s<>()]+$/.test(answer)) {
      return problem(t('"{0}" is not an address that begins with https://: give one for "{1}".', answer, id));
    }
    if ((id === 'support-end' || id === 'today') && !/^\d{4}-\d{2}-\d{2}$/.test(answer)) {
      return problem(t('"{0}" is not a date: write "{1}" as YYYY-MM-DD.', answer, id));
    }
    return [];
  });
}

const NEEDED: Readonly<Partial<Record<AnswerId, () => string>>> = {
  email: () => t('No address for reports is known: give one for "email", or choose another channel.'),
  'form-url': () => t('The address of the report form is not known: give it for "form-url".'),
  'platform-name': () => t('The name of the platform is not known: give it for "platform-name".'),
  'platform-url': () => t('The address of the programme is not known: give it for "platform-url".'),
};

/** The forge's own form needs a repository there. */
function repositoryProblem({ channel = '', repository }: Answers): string[] {
  const forge = /^(github|gitlab)/.exec(channel)?.[1];
  const remote = repository === undefined ? undefined : parseRemoteUrl(repository);
  if (repository !== undefined && repository.trim() !== '' && remote === undefined) {
    return [
      t('"{0}" is not the address of a repository: give its web address for "repository".', repository),
    ];
  }
  if (forge === undefined || remote?.forge === forge) return [];
  const name = forge === 'github' ? 'GitHub' : 'GitLab';
  return [
    t(
      'The channel "{0}" needs a repository on {1}: give its address for "repository", or choose "email" as the channel.',
      channel,
      name,
    ),
  ];
}

function proposedChannel(values: ReturnType<typeof inferValues>, email: boolean): string {
  const forge = values.pvr_url ? 'github' : values.gitlab_confidential_url ? 'gitlab' : undefined;
  if (forge === undefined) return 'email';
  const both = `${forge}+email`;
  return email && EMAIL_CHANNELS.includes(both) ? both : forge;
}

function defined(answers: Partial<Record<AnswerId, string | undefined>>): Answers {
  return Object.fromEntries(
    Object.entries(answers).flatMap(([id, answer]) => (answer ? [[id, answer]] : [])),
  );
}
