import { taggedVersions } from '../policy/versions/stated-versions';
import type { Manifest, Remote, RepositoryFacts } from '../repository/facts';
import { REPORT_FORM } from '../repository/remotes';
import type { WritingLanguage } from './languages';
import { presetNamed, type Preset } from './presets';
import type { Values, VariableName } from './variables';
import { timeIn, wordsIn } from './wording';

export interface InferOptions {
  /** Name of the preset that gives the times. */
  readonly preset: string;
  /** ISO 8601 calendar date. */
  readonly today: string;
  /** The language to write in; English when it is not given. */
  readonly language?: WritingLanguage | undefined;
}

/** What the repository tells of the variables. What it does not tell stays unknown. */
export function inferValues(
  facts: RepositoryFacts,
  { preset, today, language = 'en' }: InferOptions,
): Values {
  const remote = facts.remotes?.[0];
  const project = projectName(facts);
  const email =
    facts.contacts?.[0] ?? facts.manifests?.find((manifest) => manifest.bugsEmail !== undefined)?.bugsEmail;
  const values = known({
    languages: wordsIn(language).language,
    today,
    ...timesIn(language, presetNamed(preset).values),
    project: project === undefined ? undefined : escapeMarkdown(project),
    ...(remote === undefined ? {} : forgeValues(remote)),
    security_email: email,
    default_branch: facts.defaultBranch,
    ...versionValues(currentVersion(facts)),
  });
  return language === 'en' ? values : { ...values, language };
}

function timesIn(language: WritingLanguage, values: Preset['values']): Preset['values'] {
  if (language === 'en') return values;
  const entries = Object.entries(values);
  return Object.fromEntries(
    entries.map(([name, value]) => [name, value === null ? null : timeIn(language, value)]),
  );
}

/** The addresses of a forge that a remote names. A repository called `.github` speaks for many, so it has none of its own. */
function forgeValues({ forge, host, owner, repo }: Remote): Values {
  const base = `https://${host}/${encodePath(owner)}/${encodePath(repo)}`;
  const place = { host, owner, repo };
  if (repo === '.github') return place;
  if (forge === 'github') {
    return {
      ...place,
      pvr_url: `${base}/${REPORT_FORM}`,
      advisories_url: `${base}/security/advisories`,
    };
  }
  if (forge !== 'gitlab') return place;
  return { ...place, gitlab_confidential_url: `${base}/-/issues/new?issue%5Bconfidential%5D=true` };
}

/**
 * The line of releases that a version belongs to and what is older: `2.x` and `< 2.0`, before 1.0 `0.4.x` and `< 0.4`. A calendar
 * version, or the `0.0.0` of a version that is set on release, says nothing about a line.
 */
export function versionValues(version: string | undefined): Values {
  const [, major = '', minor = ''] = /^v?(\d{1,4})(?:\.(\d{1,4}))?/i.exec(version?.trim() ?? '') ?? [];
  if (major === '' || Number(major) >= 1900 || /^v?0(?:\.0){0,2}(?:\D|$)(?!\.?\d)/i.test(version ?? ''))
    return {};
  if (major !== '0') return { version_line: `${major}.x`, older_line: `< ${major}.0` };
  return { version_line: `0.${minor}.x`, older_line: `< 0.${minor}` };
}

const currentVersion = ({ manifests, tags = [] }: RepositoryFacts): string | undefined =>
  manifests?.find((manifest) => manifest.version !== undefined)?.version ?? taggedVersions(tags)[0]?.text;

/** The project's name as its users know it, not escaped. */
export function projectName({ manifests, remotes }: RepositoryFacts): string | undefined {
  const manifest = manifests?.find(
    (each: Manifest) => each.displayName !== undefined || each.name !== undefined,
  );
  const remote = remotes?.[0]?.repo;
  const name =
    manifest?.displayName ??
    manifest?.name?.replace(/^@?[^/]*\//, '') ??
    (remote === '.github' ? undefined : remote);
  return name?.trim() === '' ? undefined : name?.trim();
}

/** A name as text: only what Markdown would read as markup is escaped, so an underscore within a word stays as it is. */
function escapeMarkdown(name: string): string {
  return name
    .replace(/[\\`*[\]<>|]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}_])_+|_+(?![\p{L}\p{N}_])/gu, (run: string) => run.replaceAll('_', '\\_'));
}

function encodePath(path: string): string {
  return path
    .split('/')
    .map(encodeURIComponent)
    .join('/')
    .replaceAll('%7E', '~')
    .replace(/[()]/g, (c) => (c === '(' ? '%28' : '%29'));
}

function known(values: Partial<Record<VariableName, string | null | undefined>>): Values {
  const names = (Object.keys(values) as VariableName[]).filter((name) => values[name] !== undefined);
  return Object.fromEntries(names.map((name) => [name, values[name]]));
}
