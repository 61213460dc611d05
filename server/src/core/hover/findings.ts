import { isWithin } from '../collections/spans';
import type { Finding } from '../lint/finding';
import { t } from '../l10n';
import type { Span } from '../markdown/model';
import { ruleReason, ruleUrl } from '../rules/documentation';
import type { ProfileId } from '../rules/profiles';
import { ruleNamed } from '../rules/registry';
import type { Rule } from '../rules/rule';
import { ruleTexts } from '../rules/texts';
import { enumerated } from '../words';
import type { HoverText } from './hover-text';
import { escaped } from './quote';

/**
 * Why findings at one place matter, what good looks like, and who asks for it. Of those that speak of more than the words there, and where many meet,
 * only what is wrong is told: their reasons would be a wall of text.
 *
 * @param here One or more.
 * @param thing What else is told of the place: UTF-16 offsets in the document.
 */
export function aboutFindings(
  here: readonly Finding[],
  profiles: readonly ProfileId[],
  thing: Span | undefined,
): HoverText {
  const span = narrowest(here.map((finding) => finding.span));
  const near = firstOfEach(here.filter((finding) => isWithin(finding.span, thing ?? span)));
  const inFull = near.length > MANY ? [] : near;
  const inShort = firstOfEach(here).filter(({ ruleId }) => !inFull.some((other) => other.ruleId === ruleId));
  return {
    span,
    parts: [
      ...inFull.map((finding) => whyOf(finding, profiles, inFull.length === 1)),
      ...(inShort.length > 0 ? [inShort.map((finding) => `- ${statementOf(finding)}`).join('\n')] : []),
    ],
  };
}

const MANY = 2;

export const narrowest = (spans: readonly Span[]): Span =>
  spans.reduce((a, b) => (b.end - b.start < a.end - a.start ? b : a));

/** The first finding of each rule. */
const firstOfEach = (findings: readonly Finding[]): readonly Finding[] =>
  [...new Map(findings.toReversed().map((finding) => [finding.ruleId, finding])).values()].reverse();

/** What is wrong, with the rule's page; a message of what is no rule. */
function statementOf({ ruleId, message }: Finding): string {
  const rule = ruleNamed(ruleId);
  return rule ? `${t(rule.statement)} ${linkTo(rule)}` : escaped(message);
}

const linkTo = ({ id }: Rule): string => `[${id}](${ruleUrl(id)})`;

function whyOf({ ruleId, message }: Finding, profiles: readonly ProfileId[], isAlone: boolean): string {
  const rule = ruleNamed(ruleId);
  if (rule === undefined) return escaped(message);
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
