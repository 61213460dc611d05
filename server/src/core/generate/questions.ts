import { t } from '../l10n';
import { PROFILES, type ProfileId } from '../rules/profiles';
import { presets, WRITING_LANGUAGES, type Preset } from '../templates';
import { countOfSections, profilesWith } from './profile-sections';

/** One thing the generator needs to know. The editor, the language server and the command line ask the same. */
export interface Question {
  readonly id: AnswerId;
  readonly title: string;
  readonly detail: string;
  /** The answers there are; a text when there are none. */
  readonly options?: readonly QuestionOption[];
  /** Asked only when an earlier question is asked too and has one of these answers. */
  readonly when?: Condition;
  /** Has an answer or can do without one: a client need not ask. */
  readonly optional?: true;
}

export interface QuestionOption {
  readonly value: string;
  readonly title: string;
  /** What tells it from the others at a glance, to stand beside the title: the times of a preset. */
  readonly beside?: string;
  readonly description: string;
  /** Offered only when an earlier question has one of these answers. */
  readonly when?: Condition;
}

interface Condition {
  readonly question: AnswerId;
  readonly is: readonly string[];
}

export type AnswerId =
  | 'kind'
  | 'org-policy-url'
  | 'profile'
  | 'channel'
  | 'email'
  | 'form-url'
  | 'platform-name'
  | 'platform-url'
  | 'preset'
  | 'support'
  | 'safe-harbor'
  | 'location'
  | 'order'
  | 'project'
  | 'repository'
  | 'version'
  | 'support-end'
  | 'fallback-email'
  | 'authority-email'
  | 'language'
  | 'languages'
  | 'today';

/** Answers by question: option values, addresses, an ISO date for `support-end` and `today`, a web address for `repository`. */
export type Answers = Readonly<Partial<Record<AnswerId, string>>>;

export const EMAIL_CHANNELS: readonly string[] = ['email', 'github+email', 'gitlab+email'];

/** Channels that are a form of the forge, so that they need a repository there. */
export const FORGE_CHANNELS: readonly string[] = ['github', 'github+email', 'gitlab', 'gitlab+email'];

/** Every question there is, in the order in which they are asked: a condition names an earlier one. */
export function questions(): readonly Question[] {
  return [
    {
      id: 'kind',
      title: t('Which kind of policy?'),
      detail: t('A short pointer is enough where an organisation has one policy for all.'),
      options: [
        option('full', t('A policy of its own'), t('Says everything itself')),
        option(
          'pointer',
          t('A pointer to the policy of your organisation'),
          t('A few lines that link that policy'),
        ),
        option(
          'inherit',
          t('None: the policy of your organisation is shown'),
          t('Writes nothing, and tells why'),
        ),
      ],
    },
    {
      id: 'org-policy-url',
      title: t('Where is the policy of your organisation?'),
      detail: t('It begins with https://.'),
      when: { question: 'kind', is: ['pointer'] },
    },
    {
      id: 'profile',
      title: t('Which profile should the policy follow?'),
      detail: t('The profile decides which sections are written.'),
      options: (Object.keys(PROFILES) as ProfileId[]).map((value) => ({
        ...option(value, t(PROFILES[value].title), t(PROFILES[value].description)),
        beside: t('{0} sections', countOfSections(value)),
      })),
      when: { question: 'kind', is: ['full'] },
    },
    {
      id: 'channel',
      title: t('How can a stranger report in private?'),
      detail: t('Reports must reach the maintainers and nobody else.'),
      options: channels(),
      when: { question: 'kind', is: ['full', 'pointer'] },
    },
    {
      id: 'email',
      title: t('Which address receives reports?'),
      detail: t('An address of a role rather than of a person keeps working when people change.'),
      when: { question: 'channel', is: EMAIL_CHANNELS },
    },
    {
      id: 'form-url',
      title: t('What is the address of the form?'),
      detail: t('It begins with https://.'),
      when: { question: 'channel', is: ['web-form'] },
    },
    {
      id: 'platform-name',
      title: t('What is the platform called?'),
      detail: t('As its users know it.'),
      when: { question: 'channel', is: ['platform'] },
    },
    {
      id: 'platform-url',
      title: t('What is the address of your programme there?'),
      detail: t('It begins with https://.'),
      when: { question: 'channel', is: ['platform'] },
    },
    {
      id: 'preset',
      title: t('Which response times can you keep?'),
      detail: t('Promise only what you can keep in a bad week.'),
      options: presets.map((preset) => ({
        ...option(preset.id, t(preset.title), t(preset.description)),
        beside: timesOf(preset),
        ...(SLOW_PRESETS.includes(preset.id) && { when: { question: 'profile', is: ALLOW_SLOW_PRESETS } }),
      })),
      when: {
        question: 'profile',
        is: profilesWith(['response-timeline', 'disclosure-policy', 'escalation']),
      },
    },
    {
      id: 'support',
      title: t('Which versions get security fixes?'),
      detail: t('Promise only what you will do.'),
      options: [
        option('line', t('The current line of releases'), t('As a table: what is older gets none')),
        option('latest', t('Only the latest release'), t('Asks to update before a report')),
        option('none', t('None'), t('Says that the project is no longer maintained')),
      ],
      when: { question: 'profile', is: profilesWith(['supported-versions']) },
    },
    {
      id: 'safe-harbor',
      title: t('Do you promise not to take legal action against research in good faith?'),
      detail: t('Have the text reviewed by someone who can commit your organisation.'),
      options: [
        option(
          'own-copy',
          t('Not that'),
          t('Says that anybody may test their own copy, and promises nothing more'),
        ),
        option('yes', t('Yes'), t('Writes a short safe harbor')),
        {
          ...option('no', t('Leave it out'), t('Says nothing about testing')),
          when: { question: 'profile', is: ALLOW_NO_SAFE_HARBOR },
        },
      ],
      when: { question: 'profile', is: profilesWith(['safe-harbor']) },
    },
    {
      id: 'location',
      title: t('Where should the policy be?'),
      detail: t('Forges find it in each of these places.'),
      options: ['SECURITY.md', '.github/SECURITY.md', 'docs/SECURITY.md'].map((path) =>
        option(path, path, ''),
      ),
      when: { question: 'kind', is: ['full', 'pointer'] },
    },
    {
      id: 'order',
      title: t('What comes first?'),
      detail: t('Both orders are common.'),
      options: [
        option('reporting-first', t('How to report'), t('For the reader in a hurry')),
        option('github', t('Supported versions'), t("As in GitHub's starter text")),
      ],
      optional: true,
    },
    {
      id: 'language',
      title: t('In which language is the policy written?'),
      detail: t('One that those who report, and you, can read.'),
      options: [
        option('en', WRITING_LANGUAGES.en, t('What most reporters can read')),
        option('de', WRITING_LANGUAGES.de, t('German')),
        option('fr', WRITING_LANGUAGES.fr, t('French')),
        option('es', WRITING_LANGUAGES.es, t('Spanish')),
        option('ja', WRITING_LANGUAGES.ja, t('Japanese')),
        option('zh', WRITING_LANGUAGES.zh, t('Chinese, in simplified characters')),
      ],
      when: { question: 'kind', is: ['full', 'pointer'] },
      optional: true,
    },
    text('project', t('What is the project called?'), t('As its users know it.')),
    text('repository', t('What is the address of the repository?'), t('Its web address or git remote.')),
    text(
      'version',
      t('What is the current version?'),
      t('Such as 1.4.0. Without one the policy speaks of the latest release.'),
    ),
    text(
      'support-end',
      t('Until when does the current version get security fixes?'),
      t('A date such as 2030-12-31.'),
    ),
    text('fallback-email', t('Whom can reporters ask when nobody answers?'), t('An e-mail address.')),
    text('authority-email', t('How can authorities reach you?'), t('An e-mail address.')),
    text('languages', t('Which languages do you read?'), t('Such as English and German.')),
    text('today', t('What is the date of the policy?'), t('A date such as 2030-12-31.')),
  ];
}

/** The directive that the profile rests on wants an answer within three business days. */
const SLOW_PRESETS: readonly string[] = ['best-effort', 'solo'];
const ALLOW_SLOW_PRESETS: readonly string[] = Object.keys(PROFILES).filter((id) => id !== 'cisa-vdp');
/** The other profiles with such a section ask for it. */
const ALLOW_NO_SAFE_HARBOR: readonly string[] = ['iso-29147', 'ai-review'];
const OWN_POLICY: Condition = { question: 'kind', is: ['full'] };

function channels(): readonly QuestionOption[] {
  const withoutAccount = t('For reporters without an account there');
  return [
    option(
      'github',
      t("GitHub's report form"),
      t('Switch on private vulnerability reporting in the settings of the repository'),
    ),
    ofOwnPolicy('github+email', t("GitHub's report form and e-mail"), withoutAccount),
    ofOwnPolicy('email', t('E-mail'), t('An address that only the maintainers read')),
    option(
      'gitlab',
      t('Confidential issue on GitLab'),
      t('Only the reporter and the members of the project see it'),
    ),
    ofOwnPolicy('gitlab+email', t('Confidential issue on GitLab and e-mail'), withoutAccount),
    ofOwnPolicy(
      'platform',
      t('Bounty or disclosure platform'),
      t('A programme such as those on HackerOne or Intigriti'),
    ),
    ofOwnPolicy('web-form', t('Form on a website'), t('Without an account')),
    {
      ...option('policy', t('As the policy of your organisation says'), t('Names no way of its own')),
      when: { question: 'kind', is: ['pointer'] },
    },
  ];
}

/** A pointer with more than the form of the forge would be a policy, and lack the rest of one. */
function ofOwnPolicy(value: string, title: string, description: string): QuestionOption {
  return { ...option(value, title, description), when: OWN_POLICY };
}

/** The questions that these answers call for: those whose conditions hold. */
export function applicable<Asked extends Pick<Question, 'id' | 'when'>>(
  all: readonly Asked[],
  answers: Readonly<Record<string, string | undefined>>,
): Asked[] {
  const given = new Map<string, string | undefined>();
  return all.filter(({ id, when }) => {
    const applies = when === undefined || when.is.includes(given.get(when.question) ?? '');
    if (applies) given.set(id, answers[id]);
    return applies;
  });
}

/** The options that these answers leave. */
export function availableOptions(
  { options }: Pick<Question, 'options'>,
  answers: Readonly<Record<string, string | undefined>>,
): readonly QuestionOption[] | undefined {
  return options?.filter(({ when }) => when === undefined || when.is.includes(answers[when.question] ?? ''));
}

function option(value: string, title: string, description: string): QuestionOption {
  return { value, title, description };
}

function text(id: AnswerId, title: string, detail: string): Question {
  return { id, title, detail, optional: true };
}

function timesOf({ values: { ack, fix_critical: fix } }: Preset): string {
  const answer = t(ack ?? '');
  return typeof fix === 'string'
    ? t('Answer in {0}, critical fix in {1}', answer, t(fix))
    : t('Answer in {0}, no time for a fix', answer);
}
