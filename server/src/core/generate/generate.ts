import { t } from '../l10n';
import { parseRemoteUrl } from '../repository/remotes';
import {
  DEFAULT_PRESET,
  DEFAULT_STYLE,
  gap,
  inferValues,
  levelOf,
  orderedSections,
  wordsIn,
  writeHeadingOf,
  writeSection,
  writeText,
  writingLanguage,
  type SectionId,
  type Values,
} from '../templates';
import { answerProblems } from './answers';
import { profileSections } from './profile-sections';
import { EMAIL_CHANNELS, type Answers } from './questions';
import { forgeFor } from './repository';
import { spokenLanguages } from './spoken-languages';

/**
 * A policy with what the answers say and nothing else: no placeholder, and no promise that was not chosen. What an optional answer
 * would be needed for is left out.
 *
 * @throws Error whose message says which answer is missing or wrong.
 */
export function generatePolicy(answers: Answers): string {
  const [problem] = answerProblems(answers);
  if (problem !== undefined) throw new Error(problem.message);
  const text = write(answers, valuesFrom(answers));
  if (text === '') throw new Error(t('The answers leave nothing to write: choose another profile.'));
  return text;
}

/** The policy as far as it is known, with the places marked that nobody has answered yet. */
export function previewPolicy(answers: Answers): string {
  return write(answers, { ...openPlaces(answers), ...valuesFrom(answers) });
}

/** Where the policy goes, relative to the root of the repository. */
export function policyPath({ location }: Answers): string {
  return location ?? 'SECURITY.md';
}

function write(answers: Answers, values: Values): string {
  const sections =
    answers.kind === 'pointer' ? pointerSections(answers, values) : ownSections(answers, values);
  const written = sections.filter((section) => section !== undefined);
  return written.length === 0 ? '' : written.join(gap(DEFAULT_STYLE)) + DEFAULT_STYLE.eol;
}

function ownSections(answers: Answers, values: Values): (string | undefined)[] {
  const wanted = profileSections(answers.profile ?? 'recommended');
  const order = orderedSections(answers.order === 'github' ? 'github' : 'reporting-first');
  return order
    .filter(
      (id) =>
        wanted.includes(id) &&
        !(isUnmaintained(answers) && ABOUT_RELEASES.includes(id)) &&
        (id !== 'safe-harbor' || HARBOR_VARIANTS[answers['safe-harbor'] ?? ''] !== undefined),
    )
    .map((id) =>
      id === 'supported-versions' && isUnmaintained(answers)
        ? sectionWith(id, generatedIn(values).unmaintained, values)
        : writeSection(
            { id, level: levelOf(id), variant: variantFor(id, answers, values) },
            values,
            DEFAULT_STYLE,
            'plain',
          ),
    );
}

/** A profile whose policies are silent on versions does not say that none gets fixes. */
const isUnmaintained = ({ profile = 'recommended', support }: Answers): boolean =>
  support === 'none' && profileSections(profile).includes('supported-versions');

/** What these sections say has no sense where nothing is released any more. */
const ABOUT_RELEASES: readonly SectionId[] = ['embargo', 'recognition', 'cve', 'ai-reports', 'dependencies'];

/** Who fixes nothing promises no fix, no time for one, and excludes no version for getting none. */
const UNMAINTAINED_VARIANTS: Readonly<Partial<Record<SectionId, string>>> = {
  'response-timeline': 'steps',
  'disclosure-policy': 'unmaintained',
  scope: 'unmaintained',
  'security-updates': 'unmaintained',
};

/** Where the policy is, and how to report here; or, where that policy alone says it, that reports are private. */
function pointerSections(answers: Answers, values: Values): (string | undefined)[] {
  const generated = generatedIn(values);
  const follows = generated[typeof values.owner === 'string' ? 'pointer' : 'pointer-without-owner'];
  if (answers.channel === 'policy')
    return [sectionWith('intro', `${follows}\n\n${generated['report-there']}`, values)];
  const variant = variantFor('reporting', answers, values);
  return [
    sectionWith('intro', follows, values),
    writeSection({ id: 'reporting', level: levelOf('reporting'), variant }, values, DEFAULT_STYLE, 'plain'),
  ];
}

const generatedIn = ({ language = 'en' }: Values) => wordsIn(language).generated;

function sectionWith(id: SectionId, template: string, values: Values): string | undefined {
  const body = writeText(template, values, DEFAULT_STYLE, 'plain');
  const heading = writeHeadingOf({ id, level: levelOf(id) }, values, DEFAULT_STYLE);
  return body === undefined ? undefined : heading + gap(DEFAULT_STYLE) + body;
}

function variantFor(id: SectionId, answers: Answers, values: Values): string | undefined {
  const { channel = '', profile, support, 'safe-harbor': harbor = '' } = answers;
  const unmaintained = isUnmaintained(answers) ? UNMAINTAINED_VARIANTS[id] : undefined;
  if (unmaintained !== undefined) return unmaintained;
  if (id === 'reporting') return REPORTING_VARIANTS[channel];
  if (id === 'safe-harbor') return HARBOR_VARIANTS[harbor];
  if (id === 'regulators') return profile === 'cra-manufacturer' ? 'manufacturer' : 'steward';
  if (id === 'supported-versions') return support === 'latest' ? 'latest-only' : undefined;
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
    ...(remote && { remotes: [{ ...remote, forge: forgeFor(remote, channel) }] }),
    ...(email && EMAIL_CHANNELS.includes(channel) && { contacts: [email] }),
  };
  const language = writingLanguage(answers.language ?? 'en');
  const inferred = inferValues(facts, {
    preset: answers.preset ?? DEFAULT_PRESET,
    today: answers.today ?? '',
    language,
  });
  const given: Values = Object.fromEntries(
    Object.entries({
      form_url: answers['form-url'],
      platform_name: answers['platform-name'],
      platform_url: answers['platform-url'],
      org_policy_url: answers['org-policy-url'],
      support_end: isUnmaintained(answers) ? undefined : answers['support-end'],
      fallback_email: answers['fallback-email'],
      authority_email: answers['authority-email'],
      languages: answers.languages && spokenLanguages(answers.languages, language),
    }).filter(([, value]) => value !== undefined && value !== ''),
  );
  return { ...inferred, ...given, ...(answers.today === undefined && { today: null }) };
}

/** Values that show where an answer is still to come, for what the answers so far cannot do without. */
function openPlaces({ kind, channel = '' }: Answers): Values {
  const open = (what: string): string => `‹${what}›`;
  const address = open(t('address for reports'));
  return {
    ...(kind === 'pointer' && { org_policy_url: open(t('address of the policy')) }),
    ...(EMAIL_CHANNELS.includes(channel) && { security_email: address }),
    ...(channel.startsWith('github') && { pvr_url: open(t('address of the report form')) }),
    ...(channel.startsWith('gitlab') && { gitlab_confidential_url: open(t('address of the report form')) }),
    ...(channel === 'web-form' && { form_url: open(t('address of the form')) }),
    ...(channel === 'platform' && {
      platform_name: open(t('name of the platform')),
      platform_url: open(t('address of the programme')),
    }),
  };
}
