import { t } from '../l10n';
import { parseRemoteUrl } from '../repository/remotes';
import {
  DEFAULT_PRESET,
  DEFAULT_STYLE,
  inferValues,
  levelOf,
  orderedSections,
  writeSections,
  type SectionId,
  type Values,
} from '../templates';
import { answerProblems } from './answers';
import { profileSections } from './profile-sections';
import { EMAIL_CHANNELS, type Answers } from './questions';

/**
 * A policy with what the answers say and nothing else: no placeholder, and no promise that was not chosen. What an optional answer
 * would be needed for is left out.
 *
 * @throws Error whose message says which answer is missing or wrong.
 */
export function generatePolicy(answers: Answers): string {
  const [problem] = answerProblems(answers);
  if (problem !== undefined) throw new Error(problem.message);
  const values = valuesFrom(answers);
  const wanted = profileSections(answers.profile ?? 'recommended');
  const order = orderedSections(answers.order === 'github' ? 'github' : 'reporting-first');
  const ids = order.filter(
    (id) =>
      wanted.includes(id) &&
      (id !== 'safe-harbor' || HARBOR_VARIANTS[answers['safe-harbor'] ?? ''] !== undefined),
  );
  const requests = ids.map((id) => ({ id, level: levelOf(id), variant: variantFor(id, answers, values) }));
  const text = writeSections(requests, values, DEFAULT_STYLE, 'plain');
  if (text === undefined) throw new Error(t('The answers leave nothing to write: choose another profile.'));
  return text + DEFAULT_STYLE.eol;
}

/** Where the policy goes, relative to the root of the repository. */
export function policyPath({ location }: Answers): string {
  return location ?? 'SECURITY.md';
}

function variantFor(
  id: SectionId,
  { channel = '', profile, 'safe-harbor': harbor = '' }: Answers,
  values: Values,
): string | undefined {
  if (id === 'reporting') return REPORTING_VARIANTS[channel];
  if (id === 'safe-harbor') return HARBOR_VARIANTS[harbor];
  if (id === 'regulators') return profile === 'cra-manufacturer' ? 'manufacturer' : 'steward';
  return id === 'intro' && values.repo === '.github' ? 'org-default' : undefined;
}

const HARBOR_VARIANTS: Readonly<Record<string, string>> = { yes: 'short', 'own-copy': 'own-copy' };

const REPORTING_VARIANTS: Readonly<Record<string, string>> = {
  github: 'github-pvr',
  'github+email': 'github-pvr+email',
  email: 'email',
  gitlab: 'gitlab',
  'gitlab+email': 'gitlab+email',
  platform: 'platform',
  'web-form': 'web-form',
};

function valuesFrom(answers: Answers): Values {
  const remote = answers.repository === undefined ? undefined : parseRemoteUrl(answers.repository);
  const { project, version, email, channel = '' } = answers;
  const manifest = {
    path: '',
    ecosystem: 'npm',
    ...(project && { displayName: project }),
    ...(version && { version }),
  } as const;
  const facts = {
    manifests: [manifest],
    ...(remote && { remotes: [remote] }),
    ...(email && EMAIL_CHANNELS.includes(channel) && { contacts: [email] }),
  };
  const inferred = inferValues(facts, {
    preset: answers.preset ?? DEFAULT_PRESET,
    today: answers.today ?? '',
  });
  const given: Values = Object.fromEntries(
    Object.entries({
      form_url: answers['form-url'],
      platform_name: answers['platform-name'],
      platform_url: answers['platform-url'],
      support_end: answers['support-end'],
      fallback_email: answers['fallback-email'],
      authority_email: answers['authority-email'],
      languages: answers.languages,
    }).filter(([, value]) => value !== undefined && value !== ''),
  );
  return { ...inferred, ...given, ...(answers.today === undefined && { today: null }) };
}
