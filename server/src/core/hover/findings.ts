import type { Finding } from '../lint/finding';
import { t } from '../l10n';
import { ruleReason, ruleUrl } from '../rules/documentation';
import type { ProfileId } from '../rules/profiles';
import { ruleNamed } from '../rules/registry';
import type { Rule } from '../rules/rule';
import { ruleTexts } from '../rules/texts';
import { enumerated } from '../words';
import type { HoverText } from './hover';
import { escaped } from './quote';

/** Why findings at one place matter, what good looks like, and who asks for it. Many meet on the title: their reasons would be a wall of text. */
export function aboutFindings(here: readonly Finding[], profiles: readonly ProfileId[]): HoverText {
  const ids = [...new Set(here.map(({ ruleId }) => ruleId))];
  const rules = ids.map((id) => ruleNamed(id)).filter((rule) => rule !== undefined);
  const others = here
    .filter(({ ruleId }) => ruleNamed(ruleId) === undefined)
    .map(({ message }) => escaped(message));
  const parts =
    ids.length > MANY
      ? [
          [
            ...rules.map((rule) => `- ${t(rule.statement)} ${linkTo(rule)}`),
            ...others.map((text) => `- ${text}`),
          ].join('\n'),
        ]
      : [...rules.map((rule) => whyOf(rule, profiles, ids.length === 1)), ...others];
  const spans = here.map(({ span }) => span);
  return { span: spans.reduce((a, b) => (b.end - b.start < a.end - a.start ? b : a)), parts };
}

const MANY = 2;

const linkTo = ({ id }: Rule): string => `[${id}](${ruleUrl(id)})`;

function whyOf(rule: Rule, profiles: readonly ProfileId[], isAlone: boolean): string {
  const reason = ruleReason(rule.id);
  const example = isAlone ? goodExample(rule) : undefined;
  const requirements = requirementsOf(rule, profiles);
  return [
    `**${t(rule.statement)}**`,
    ...(reason === undefined ? [] : [reason]),
    ...(example === undefined ? [] : [`${t('What good looks like:')}\n\n${fenced(example, rule)}`]),
    ...(requirements.length > 0 ? [t('Asked for by {0}.', enumerated(requirements))] : []),
    linkTo(rule),
  ].join('\n\n');
}

/** The published requirements that a rule speaks to, those of the profiles that are on first. */
function requirementsOf({ requirements = {} }: Rule, profiles: readonly ProfileId[]): readonly string[] {
  return [
    ...new Set([...profiles.map((profile) => requirements[profile]), ...Object.values(requirements)]),
  ].filter((requirement) => requirement !== undefined);
}

/** In lines and UTF-16 units: what is taken in with one look. */
const MOST_LINES = 7;
const LONGEST = 240;

/** The first short one of the rule's examples that it finds nothing in, without the title that all of its examples have. */
function goodExample({ id }: Rule): string | undefined {
  const { violates, passes } = ruleTexts(id)?.examples ?? { violates: [], passes: [] };
  const texts = passes.flatMap((example) => (typeof example === 'string' ? example : []));
  const [title = ''] = texts[0]?.split('\n', 1) ?? [];
  const isShared = [...violates, ...passes].every((example) =>
    (typeof example === 'string' ? example : example.text).startsWith(`${title}\n`),
  );
  return texts
    .map((text) => (isShared ? text.slice(title.length) : text).trim())
    .find((text) => text !== '' && text.length <= LONGEST && text.split('\n').length <= MOST_LINES);
}

function fenced(text: string, { applies }: Rule): string {
  const fence = text.includes('```') ? '````' : '```';
  return `${fence}${applies === 'security.txt' ? 'text' : 'markdown'}\n${text}\n${fence}`;
}
