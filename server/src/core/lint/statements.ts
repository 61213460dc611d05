import { severityOf } from '../config/config';
import type { Config } from '../config/model';
import type { Located } from '../markdown/model';
import type { MarkupName } from '../markup/read';
import { appliesTo } from '../rules/applies';
import { formatMessage } from '../rules/message';
import { PRECEDENCE } from '../rules/precedence';
import { profileRequirement } from '../rules/profiles';
import { rules } from '../rules/registry.generated';
import { SEVERITIES } from '../rules/rule';
import type { Report, Rule, RuleOptions, Severity } from '../rules/rule';
import type { SectionId } from '../templates';

/** A rule as a configuration has it run. */
export interface ActiveRule {
  readonly rule: Rule;
  readonly severity: Severity | 'off';
  readonly options: RuleOptions;
  /** The published requirement that is named after its messages. */
  readonly requirement: string | undefined;
}

/** A report in words, at its place relative to its block: it holds as long as the rule would report the same. */
export interface Statement {
  readonly message: string;
  readonly severity: Severity;
  readonly at: Located;
  readonly related: readonly { readonly message: string; readonly at: Located }[];
  readonly unnecessary: boolean;
  /** The section that one of its fixes inserts, where it can be written. */
  readonly section: SectionId | undefined;
}

/** What a rule says of a policy. */
export interface Run {
  readonly active: ActiveRule;
  readonly statements: readonly Statement[];
}

/** The rules that a configuration has run on a document in a format. */
export function activeRules(config: Config, format?: MarkupName): readonly ActiveRule[] {
  return rules.flatMap((rule): ActiveRule | readonly [] => {
    if (!appliesTo(rule, format)) return [];
    const severity = severityOf(config, rule);
    if (severity === 'off' && (config.only !== undefined || !isCause(rule.id))) return [];
    const options = { ...config.options, ...config.ruleOptions[rule.id] };
    const requirement = severity === 'off' ? undefined : profileRequirement(rule, config.profiles);
    return { rule, severity, options, requirement };
  });
}

/** A report in the words and with the severity of the configuration. */
export function statementOf({ rule, severity, requirement }: ActiveRule, report: Report): Statement {
  const text = rule.messages[report.message];
  if (text === undefined) throw new Error(`The rule ${rule.id} has no message "${report.message}".`);
  const message = formatMessage(text, report.values);
  return {
    message: requirement === undefined ? message : `${message} (${requirement})`,
    severity: adjust(severity === 'off' ? rule.severity : severity, report),
    at: placeOf(report.at),
    related: (report.related ?? []).map((other) => ({ message: other.message, at: placeOf(other.at) })),
    unnecessary: report.unnecessary ?? false,
    section: report.section,
  };
}

/** The place alone: what stands there has done its work. */
const placeOf = ({ block, span }: Located): Located => ({ block, span });

/**
 * The statements, as the objects that they were before where they say the same at the same place: at the beginning and at the end of the list, as an edit
 * changes one place.
 */
export function asBefore(before: readonly Statement[], now: readonly Statement[]): readonly Statement[] {
  const most = Math.min(before.length, now.length);
  const by = before.length - now.length;
  let from = 0;
  while (from < most && isSame(before[from]!, now[from]!)) from++;
  if (from === before.length && by === 0) return before;
  let behind = now.length;
  while (behind > now.length - most + from && isSame(before[behind - 1 + by]!, now[behind - 1]!)) behind--;
  return before.slice(0, from).concat(now.slice(from, behind), before.slice(behind + by));
}

function isSame(a: Statement, b: Statement): boolean {
  return (
    a.message === b.message &&
    a.severity === b.severity &&
    a.unnecessary === b.unnecessary &&
    a.section === b.section &&
    isSamePlace(a.at, b.at) &&
    a.related.length === b.related.length &&
    a.related.every(({ message, at }, index) => {
      const other = b.related[index]!;
      return message === other.message && isSamePlace(at, other.at);
    })
  );
}

const isSamePlace = (a: Located, b: Located): boolean =>
  a.block === b.block && a.span.start === b.span.start && a.span.end === b.span.end;

function adjust(severity: Severity, { atMost, graver }: Report): Severity {
  const rank = SEVERITIES.indexOf(severity) - (graver ? 1 : 0);
  const least = atMost === undefined ? 0 : SEVERITIES.indexOf(atMost);
  return SEVERITIES[Math.max(0, rank, least)] ?? severity;
}

/** Whether the rule is run even where it is off, because what it finds is the cause of others' findings. */
function isCause(ruleId: string): boolean {
  return PRECEDENCE.some(({ cause, always }) => always === true && cause === ruleId);
}
