import { PROFILES, type ProfileId } from '../rules/profiles';
import { presets, type Preset } from '../templates';
import { sectionHeadings } from './profile-sections';

/** One thing the generator needs to know. The editor, the language server and the command line ask the same. */
export interface Question {
  readonly id: AnswerId;
  readonly title: string;
  readonly detail: string;
  /** The answers there are; a text when there are none. */
  readonly options?: readonly QuestionOption[];
  /** Asked only when another question has one of these answers. */
  readonly when?: { readonly question: AnswerId; readonly is: readonly string[] };
  /** Has an answer or can do without one: a client need not ask. */
  readonly optional?: true;
}

export interface QuestionOption {
  readonly value: string;
  readonly title: string;
  readonly description: string;
}

export type AnswerId =
  | 'profile'
  | 'channel'
  | 'email'
  | 'form-url'
  | 'platform-name'
  | 'platform-url'
  | 'preset'
  | 'safe-harbor'
  | 'location'
  | 'order'
  | 'project'
  | 'repository'
  | 'version'
  | 'support-end'
  | 'fallback-email'
  | 'authority-email'
  | 'languages'
  | 'today';

/** Answers by question: option values, addresses, an ISO date for `support-end` and `today`, a web address for `repository`. */
export type Answers = Readonly<Partial<Record<AnswerId, string>>>;

export const EMAIL_CHANNELS: readonly string[] = ['email', 'github+email', 'gitlab+email'];

export const questions: readonly Question[] = [
  {
    id: 'profile',
    title: 'Which profile should the policy follow?',
    detail: 'The profile decides which sections are written.',
    options: (Object.keys(PROFILES) as ProfileId[]).map((value) => ({
      value,
      title: PROFILES[value].title,
      description: sectionHeadings(value),
    })),
  },
  {
    id: 'channel',
    title: 'How can a stranger report in private?',
    detail: 'Reports must reach the maintainers and nobody else.',
    options: [
      option(
        'github',
        "GitHub's report form",
        'Switch on private vulnerability reporting in the settings of the repository',
      ),
      option('github+email', "GitHub's report form and e-mail", 'For reporters without an account there'),
      option('email', 'E-mail', 'An address that only the maintainers read'),
      option(
        'gitlab',
        'Confidential issue on GitLab',
        'Only the reporter and the members of the project see it',
      ),
      option(
        'gitlab+email',
        'Confidential issue on GitLab and e-mail',
        'For reporters without an account there',
      ),
      option(
        'platform',
        'Bounty or disclosure platform',
        'A programme such as those on HackerOne or Intigriti',
      ),
      option('web-form', 'Form on a website', 'Without an account'),
    ],
  },
  {
    id: 'email',
    title: 'Which address receives reports?',
    detail: 'An address of a role rather than of a person keeps working when people change.',
    when: { question: 'channel', is: EMAIL_CHANNELS },
  },
  {
    id: 'form-url',
    title: 'What is the address of the form?',
    detail: 'It begins with https://.',
    when: { question: 'channel', is: ['web-form'] },
  },
  {
    id: 'platform-name',
    title: 'What is the platform called?',
    detail: 'As its users know it.',
    when: { question: 'channel', is: ['platform'] },
  },
  {
    id: 'platform-url',
    title: 'What is the address of your programme there?',
    detail: 'It begins with https://.',
    when: { question: 'channel', is: ['platform'] },
  },
  {
    id: 'preset',
    title: 'Which response times can you keep?',
    detail: 'Promise only what you can keep in a bad week.',
    options: presets.map((preset) => option(preset.id, preset.title, timesOf(preset))),
  },
  {
    id: 'safe-harbor',
    title: 'Do you promise not to take legal action against research in good faith?',
    detail: 'Have the text reviewed by someone who can commit your organisation.',
    options: [
      option('own-copy', 'Not that', 'Says that anybody may test their own copy, and promises nothing more'),
      option('yes', 'Yes', 'Writes a short safe harbor where the profile has one'),
      option('no', 'Leave it out', 'Says nothing about testing'),
    ],
  },
  {
    id: 'location',
    title: 'Where should the policy be?',
    detail: 'Forges find it in each of these places.',
    options: [
      option('SECURITY.md', 'SECURITY.md', 'At the root of the repository'),
      option('.github/SECURITY.md', '.github/SECURITY.md', 'Beside other files for GitHub'),
      option('docs/SECURITY.md', 'docs/SECURITY.md', 'Beside the documentation'),
    ],
  },
  {
    id: 'order',
    title: 'What comes first?',
    detail: 'Both orders are common.',
    options: [
      option('reporting-first', 'How to report', 'For the reader in a hurry'),
      option('github', 'Supported versions', "As in GitHub's starter text"),
    ],
    optional: true,
  },
  text('project', 'What is the project called?', 'As its users know it.'),
  text('repository', 'What is the address of the repository?', 'Its web address or git remote.'),
  text(
    'version',
    'What is the current version?',
    'Such as 1.4.0. Without one the policy speaks of the latest release.',
  ),
  text(
    'support-end',
    'Until when does the current version get security fixes?',
    'A date such as 2030-12-31.',
  ),
  text('fallback-email', 'Whom can reporters ask when nobody answers?', 'An e-mail address.'),
  text('authority-email', 'How can authorities reach you?', 'An e-mail address.'),
  text('languages', 'Which languages do you read?', 'Such as English and German.'),
  text('today', 'What is the date of the policy?', 'A date such as 2030-12-31.'),
];

function option(value: string, title: string, description: string): QuestionOption {
  return { value, title, description };
}

function text(id: AnswerId, title: string, detail: string): Question {
  return { id, title, detail, optional: true };
}

/** The times come first, because a narrow list cuts the end off. */
function timesOf({ description, values }: Preset): string {
  const fix = typeof values.fix_critical === 'string' ? `, critical fix in ${values.fix_critical}` : '';
  return `Answer in ${values.ack ?? ''}${fix} (${description})`;
}
