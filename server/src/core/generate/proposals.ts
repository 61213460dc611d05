import type { RepositoryFacts } from '../repository/facts';
import { parseRemoteUrl } from '../repository/remotes';
import { languageOf, tallyOf } from '../policy/language';
import { DEFAULT_PRESET, projectName, wordsIn, writingLanguage, type WritingLanguage } from '../templates';
import { mentionedAddress, statedAddress } from './contacts';
import { organisationPolicy } from './organisation';
import { EMAIL_CHANNELS, type Answers } from './questions';
import { proposedSupport } from './support';

/**
 * The answers that the repository suggests, to be confirmed or changed. An address that nobody knows is not among them.
 *
 * @param given Answers that are decided already: a repository tells its forge, an address is used.
 * @param today ISO 8601 calendar date.
 */
export function proposeAnswers(
  facts: RepositoryFacts,
  { today, given = {} }: { readonly today: string; readonly given?: Answers },
): Answers {
  const around = withRepository(facts, given);
  const remote = around.remotes?.[0];
  const email = given.email ?? statedAddress(around);
  const { support, version } = proposedSupport(around, given);
  const besideOthers = ['CONTRIBUTING.md', 'CODE_OF_CONDUCT.md', 'SUPPORT.md'].some((name) =>
    around.files?.has(`.github/${name}`),
  );
  const language = given.language === undefined ? proposedLanguage(around) : writingLanguage(given.language);
  const github = remote === undefined || remote.forge === 'github';
  return defined({
    kind: 'full',
    'org-policy-url': organisationPolicy(remote)?.url,
    profile: support === 'none' ? 'minimal' : 'recommended',
    channel: proposedChannel(around, given.kind === 'pointer' ? { pointer: true } : { email }),
    email,
    preset: support === 'none' && given.profile !== 'cisa-vdp' ? 'best-effort' : DEFAULT_PRESET,
    support,
    'safe-harbor': 'own-copy',
    location: besideOthers && github ? '.github/SECURITY.md' : 'SECURITY.md',
    order: 'reporting-first',
    project: projectName(around),
    repository: remote === undefined ? undefined : `https://${remote.host}/${remote.owner}/${remote.repo}`,
    version,
    language,
    languages: wordsIn(language).language,
    today,
  });
}

/** The language of the policies and guides that are there, where all that tell one agree; else English. */
function proposedLanguage({ companions = [] }: RepositoryFacts): WritingLanguage {
  const told = companions.flatMap(({ text }) => {
    const language = languageOf([tallyOf([{ kind: 'paragraph', prose: { text } }])]);
    return language === 'und' ? [] : [writingLanguage(language, text)];
  });
  const [first = 'en'] = told;
  return told.every((language) => language === first) ? first : 'en';
}

/** What a person is asked to confirm: the proposals, and an address that the repository mentions. */
export function proposalsToConfirm(facts: RepositoryFacts, given: Answers, today: string): Answers {
  const email = mentionedAddress(facts)?.address;
  return { ...(email !== undefined && { email }), ...proposeAnswers(facts, { today, given }) };
}

/** The facts as they are when the repository is the one that was named. */
export function withRepository(facts: RepositoryFacts, { repository }: Answers): RepositoryFacts {
  const remote = repository === undefined ? undefined : parseRemoteUrl(repository);
  if (!remote) return facts;
  // What its files tell of its forge holds for the host.
  const known = facts.remotes?.find(({ host }) => host === remote.host);
  return { ...facts, remotes: [{ ...remote, ...(known && { forge: known.forge }) }] };
}

function proposedChannel(
  { remotes }: RepositoryFacts,
  { email, pointer }: { readonly email?: string | undefined; readonly pointer?: true },
): string {
  const remote = remotes?.[0];
  // A repository that speaks for many has no form of its own.
  const forge = remote?.repo === '.github' ? undefined : remote?.forge;
  if (forge !== 'github' && forge !== 'gitlab') return pointer ? 'policy' : 'email';
  const both = `${forge}+email`;
  return email !== undefined && EMAIL_CHANNELS.includes(both) ? both : forge;
}

function defined(answers: Partial<Record<keyof Answers, string | undefined>>): Answers {
  return Object.fromEntries(
    Object.entries(answers).flatMap(([id, answer]) => (answer ? [[id, answer]] : [])),
  );
}
