import { isDate } from '../calendar';
import { t } from '../l10n';
import { isUsableAddress } from '../repository/addresses';
import { parseRemoteUrl } from '../repository/remotes';
import {
  applicable,
  availableOptions,
  FORGE_CHANNELS,
  questions,
  type AnswerId,
  type Answers,
  type Question,
} from './questions';
import { forgeFor } from './repository';

/** What is wrong with an answer, or that one is needed. The message says what to do. */
export interface AnswerProblem {
  readonly question: AnswerId;
  readonly message: string;
}

/** Everything that stands in the way of a policy without a placeholder, in the order of the questions. */
export function answerProblems(given: Answers): readonly AnswerProblem[] {
  const answers: Answers = { kind: 'full', ...given };
  return applicable(questions(), answers).flatMap((question) => {
    const message = problemWith(question, answers);
    return message === undefined ? [] : [{ question: question.id, message }];
  });
}

function problemWith(question: Question, answers: Answers): string | undefined {
  const { id, optional } = question;
  const answer = answers[id]?.trim() ?? '';
  if (id === 'repository') return repositoryProblem(answer, answers);
  const options = availableOptions(question, answers)?.map(({ value }) => value);
  if (answer === '') {
    if (optional === true || DISPENSABLE.includes(id)) return undefined;
    return needed(id) ?? t('"{0}" needs an answer: {1}.', id, options?.join(', ') ?? '');
  }
  if (options !== undefined) {
    return options.includes(answer)
      ? undefined
      : t('"{0}" is no answer to "{1}": use one of {2}.', answer, id, options.join(', '));
  }
  if (id === 'org-policy-url' && isWithin(answer, answers.repository)) {
    return t('"{0}" is in this repository: give the address of the policy that it points to.', answer);
  }
  return textProblem(id, answer) ?? pastProblem(id, answer, answers.today);
}

/** A pointer that leads back to itself helps nobody. */
function isWithin(url: string, repository = ''): boolean {
  const remote = parseRemoteUrl(repository);
  if (!remote) return false;
  const home = `https://${remote.host}/${remote.owner}/${remote.repo}/`.toLowerCase();
  return `${url}/`.toLowerCase().startsWith(home);
}

/** A policy can do without them. */
const DISPENSABLE: readonly AnswerId[] = ['safe-harbor', 'support'];

function needed(id: AnswerId): string | undefined {
  switch (id) {
    case 'org-policy-url':
      return t('The address of the organisation\'s policy is not known: give it for "org-policy-url".');
    case 'email':
      return t('No address for reports is known: give one for "email", or choose another channel.');
    case 'form-url':
      return t('The address of the report form is not known: give it for "form-url".');
    case 'platform-name':
      return t('The name of the platform is not known: give it for "platform-name".');
    case 'platform-url':
      return t('The address of the programme is not known: give it for "platform-url".');
    default:
      return undefined;
  }
}

function textProblem(id: AnswerId, answer: string): string | undefined {
  if (/(?:^|-)email$/.test(id) && !isUsableAddress(answer)) {
    return t(
      '"{0}" is not an e-mail address that can receive reports: give a real one for "{1}".',
      answer,
      id,
    );
  }
  if (id.endsWith('-url') && !/^https:\/\/[^\s<>()./]+\.[^\s<>()]+$/.test(answer)) {
    return t('"{0}" is not an address that begins with https://: give one for "{1}".', answer, id);
  }
  if ((id === 'support-end' || id === 'today') && !isDate(answer)) {
    return t('"{0}" is not a date: write "{1}" as YYYY-MM-DD.', answer, id);
  }
  if (id === 'version' && !/^v?\d+(?:[.+-][\w.+-]*)?$/i.test(answer)) {
    return t('"{0}" is not a version: write "{1}" as 1.4.0, or leave it out.', answer, id);
  }
  return undefined;
}

/** A support that has ended promises nothing. ISO 8601 dates are in the order of their characters. */
function pastProblem(id: AnswerId, answer: string, today = ''): string | undefined {
  return id === 'support-end' && isDate(today) && answer < today
    ? t('"{0}" is past: write "{1}" as a date that is not before {2}.', answer, id, today)
    : undefined;
}

/** The forge's own form needs a repository there. */
function repositoryProblem(repository: string, answers: Answers): string | undefined {
  const remote = repository === '' ? undefined : parseRemoteUrl(repository);
  if (repository !== '' && remote === undefined) {
    return t('"{0}" is not the address of a repository: give its web address for "repository".', repository);
  }
  const channel = answers.kind === 'inherit' ? '' : (answers.channel ?? '');
  if (!FORGE_CHANNELS.includes(channel)) return undefined;
  const forge = channel.replace('+email', '');
  if (remote && forgeFor(remote, channel) === forge) {
    return remote.repo === '.github'
      ? t(
          'A policy for many repositories has no report form of its own: choose another channel than "{0}".',
          channel,
        )
      : undefined;
  }
  return t(
    'The channel "{0}" needs a repository on {1}: give its address for "repository", or choose "email" as the channel.',
    channel,
    forge === 'github' ? 'GitHub' : 'GitLab',
  );
}
