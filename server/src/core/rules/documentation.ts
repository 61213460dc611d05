import { t } from '../l10n';
import { PROFILE_IDS, PROFILES } from './profiles';
import type { ProfileId } from './profiles';
import { ruleNamed } from './registry';
import type { Example, Rule, Severity } from './rule';
import { SOURCES } from './sources';
import { ruleTexts } from './texts';
import type { RuleTexts } from './texts';

/** The page of a rule as Markdown, the same for the hover, the terminal and the web; undefined when there is no such rule. */
export function ruleDocumentation(id: string): string | undefined {
  const rule = ruleNamed(id);
  const texts = ruleTexts(id);
  return rule && texts && pageOf(rule, texts);
}

/** Why a rule matters, Markdown, in the language of the person; undefined when there is no such rule. */
export function ruleReason(id: string): string | undefined {
  const texts = ruleTexts(id);
  return texts && withSources(t(texts.why));
}

/** The address of the rule's page. */
export function ruleUrl(id: string): string {
  return `${REPOSITORY}/blob/main/docs/rules/${id}.md`;
}

/** The severity with which a profile runs the rule, if it does. */
export function severityInProfile(rule: Rule, profile: ProfileId): Severity | undefined {
  const severity = rule.profiles[profile];
  return severity === true ? rule.severity : severity;
}

const REPOSITORY = 'https://github.com/security-policy/security-policy';

function pageOf(rule: Rule, texts: RuleTexts): string {
  return [
    `# ${rule.id}`,
    rule.statement,
    `**Severity:** ${rule.severity}`,
    '## Why',
    withSources(texts.why),
    '## What is reported',
    withSources(texts.detects),
    '## Examples',
    ...examples('Reported:', texts.examples.violates, rule),
    ...examples('Fine:', texts.examples.passes, rule),
    '## What to do',
    withSources(texts.remedy),
    '## When to turn it off',
    texts.whenToTurnOff,
    ...turningOff(rule),
    '## Profiles',
    profileTable(rule),
  ].join('\n\n');
}

/** `[OSPS]` becomes a link to the source; a key that is not known stays as it is. */
function withSources(text: string): string {
  return text.replace(/\[([A-Z][A-Z0-9-]+)\]/g, (whole, key: string) => {
    const source = Object.hasOwn(SOURCES, key) ? SOURCES[key as keyof typeof SOURCES] : undefined;
    return source ? `[[${key}]](${source.url} "${source.title}")` : whole;
  });
}

function examples(title: string, list: readonly Example[], { applies }: Rule): string[] {
  const language = applies === 'security.txt' ? 'text' : 'markdown';
  return [title, ...list.map((example) => exampleBlock(example, language))];
}

function exampleBlock(example: Example, language: string): string {
  const { text, circumstances } =
    typeof example === 'string'
      ? { text: example, circumstances: '' }
      : { text: example.text, circumstances: circumstancesOf(example) };
  if (text === '') return circumstances.trim().replace(/:$/, '.');
  const fence = text.includes('```') ? '````' : '```';
  return `${circumstances}${fence}${language}\n${text.replace(/\n$/, '')}\n${fence}`;
}

function circumstancesOf({ repository, today }: Exclude<Example, string>): string {
  const known = [
    ...(repository?.remotes ?? []).map(({ host, owner, repo }) => `a remote ${host}/${owner}/${repo}`),
    ...(repository?.manifests ?? []).map(
      ({ path, version }) => `${path} with version ${version ?? 'unknown'}`,
    ),
    ...(repository?.files
      ? [`the files ${[...repository.files].map((path) => `\`${path}\``).join(', ')}`]
      : []),
    ...(repository?.companions ?? []).map(({ path, text }) => `\`${path}\`: "${text.trim()}"`),
    ...(repository?.isUtf8 === false ? ['bytes that are not valid UTF-8'] : []),
    ...(today ? [`${today} as today`] : []),
  ];
  return known.length > 0 ? `With ${known.join(' and ')}:\n\n` : '';
}

function turningOff({ id, applies, options = [] }: Rule): string[] {
  const words = `securitypolicy-disable-next-line ${id} -- reason`;
  const comment = applies === 'security.txt' ? `# ${words}` : `<!-- ${words} -->`;
  const settings = [`{ "rules": { "${id}": "off" } }`];
  const withOptions = options.map((option) => `\`${option}\``).join(' and ');
  return [
    'In `.securitypolicy.json`, or with the same content under `securityPolicy` in the settings of the editor:',
    `\`\`\`json\n${settings.join('\n')}\n\`\`\``,
    `For one place, a comment on the line before it: \`${comment}\`.`,
    ...(withOptions ? [`The rule has the option ${withOptions}.`] : []),
  ];
}

function profileTable(rule: Rule): string {
  const rows = PROFILE_IDS.flatMap((profile) => {
    const severity = severityInProfile(rule, profile);
    const requirement = rule.requirements?.[profile] ?? '';
    return severity ? [`| ${PROFILES[profile].title} (\`${profile}\`) | ${severity} | ${requirement} |`] : [];
  });
  if (rows.length === 0) return 'No profile runs it; set a severity to turn it on.';
  return ['| Profile | Severity | Speaks to |', '| --- | --- | --- |', ...rows].join('\n');
}
