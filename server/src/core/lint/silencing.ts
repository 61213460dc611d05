import { remember } from '../collections/remember';
import type { Finding, LintContext } from './finding';
import type { Section } from '../markdown/model';
import type { MarkupName } from '../markup/read';
import type { Policy, TopicId } from '../policy/model';
import { appliesTo } from '../rules/applies';
import { isSilenced, PRECEDENCE } from '../rules/precedence';
import type { Precedence } from '../rules/precedence';
import type { Rule, Severity } from '../rules/rule';

/** What one rule reports. */
export interface Reported {
  readonly rule: Rule;
  /** A rule that is off is run when what it finds is the cause of others' findings. */
  readonly severity: Severity | 'off';
  readonly findings: readonly Finding[];
}

/** Tells which findings of a rule are silenced by the table of precedence. When single rules were asked for, only their own findings are causes. */
export function silencer(
  reported: readonly Reported[],
  policy: Policy,
  { config, repository }: LintContext,
): (rule: Rule) => (finding: Finding) => boolean {
  const byRule = new Map(reported.map((each) => [each.rule.id, each]));
  const reaches = new Map<Precedence, Reach | undefined>();

  function reachOf(entry: Precedence): Reach | undefined {
    if (typeof entry.cause === 'function') {
      return config.only === undefined && entry.cause(policy, repository.path) ? everywhere : undefined;
    }
    if (entry.where?.(policy) === false) return undefined;
    const causes = byRule.get(entry.cause);
    if (!causes || (causes.severity === 'off' && entry.always !== true)) return undefined;
    return reachFrom(entry.reach, causes.findings, policy);
  }

  return (rule) => {
    const entries = entriesFor(rule);
    for (const entry of entries) if (!reaches.has(entry)) reaches.set(entry, reachOf(entry));
    const reaching = entries.flatMap((entry) => reaches.get(entry) ?? []);
    return (finding) => reaching.some((reach) => reach(finding, rule.topic));
  };
}

/** The entries of the table that can silence a rule. */
export const entriesFor = remember((rule: Rule) =>
  PRECEDENCE.filter(
    ({ applies, cause, silences }) =>
      applies === rule.applies && cause !== rule.id && isSilenced(rule.id, silences),
  ),
);

/** Which of the states of the whole document that silence findings hold. */
export function statesOf(
  policy: Policy,
  path: string | undefined,
  format: MarkupName | undefined,
): readonly boolean[] {
  return PRECEDENCE.flatMap((entry) =>
    typeof entry.cause === 'function' && appliesTo(entry, format) ? entry.cause(policy, path) : [],
  );
}

/** Whether a cause reaches a finding of a rule that reports the absence of a topic, or of another rule. */
type Reach = (finding: Finding, topic: TopicId | undefined) => boolean;

const everywhere: Reach = () => true;

const wordsOf = ({ span: { start, end } }: Finding): string => `${start}-${end}`;

/** How far the causes reach together. */
function reachFrom(reach: Precedence['reach'], causes: readonly Finding[], policy: Policy): Reach {
  const { document } = policy;
  const lineOf = ({ span }: Finding): number => document.lineAt(span.start);
  const sectionOf = ({ span }: Finding): Section => document.sectionAt(span.start);
  switch (reach) {
    case 'document':
      return everywhere;
    case 'line': {
      const lines = new Set(causes.map(lineOf));
      return (finding) => lines.has(lineOf(finding));
    }
    case 'words': {
      const words = new Set(causes.map(wordsOf));
      return (finding) => words.has(wordsOf(finding));
    }
    case 'section': {
      const sections = new Set(causes.map(sectionOf));
      return (finding) => sections.has(sectionOf(finding));
    }
    case 'topic': {
      const topics = new Set(causes.flatMap((cause) => policy.topicsOf(sectionOf(cause))));
      return (_finding, topic) => topic !== undefined && topics.has(topic);
    }
  }
}
