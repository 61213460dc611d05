import { severityOf } from './config/config';
import type { Config } from './config/config';
import { applyEdits, needsInput } from './edits';
import type { Fix, TextEdit } from './edits';
import type { MarkdownDocument, Section, Span } from './markdown/model';
import type { Policy } from './policy/model';
import type { RepositoryFacts } from './repository/facts';
import { formatMessage } from './rules/message';
import { isSilenced, PRECEDENCE } from './rules/precedence';
import type { Precedence } from './rules/precedence';
import { profileRequirement } from './rules/profiles';
import { ruleIds } from './rules/registry';
import { rules } from './rules/registry.generated';
import { SEVERITIES } from './rules/rule';
import type { Report, Rule, Severity } from './rules/rule';
import { suppressor } from './suppression';

export interface Finding {
  readonly ruleId: string;
  readonly severity: Severity;
  /** One line: what is wrong and what to do. */
  readonly message: string;
  /** UTF-16 offsets in the document, end exclusive. */
  readonly span: Span;
  readonly related: readonly { readonly message: string; readonly span: Span }[];
  /** The words are left over and can go; editors fade them. */
  readonly unnecessary: boolean;
  /** Computed when asked for; the best one comes first. */
  fixes(): readonly Fix[];
}

export interface LintContext {
  readonly config: Config;
  readonly repository: RepositoryFacts;
  /** ISO 8601 calendar date, YYYY-MM-DD. */
  readonly today: string;
}

/** What the rules of the configuration say of a policy, in the order of the text. */
export function lint(policy: Policy, context: LintContext): readonly Finding[] {
  const reported = rules.flatMap((rule) => runRule(rule, policy, context));
  const silenced = silencedBy(reported, policy, context);
  const suppressed = suppressor(policy.document);
  const unread = unreadRest(policy.document);
  return reported
    .filter(({ finding, severity }) => severity !== 'off' && !suppressed(finding.ruleId, finding.span.start))
    .map(({ finding }) => finding)
    .filter(
      (finding) => !silenced(finding) && !(unread.length > 0 && SPEAKS_OF_THE_WHOLE.test(finding.ruleId)),
    )
    .concat(unread)
    .sort(byPlace);
}

/** What these rules miss may stand in the part that was not read. */
const SPEAKS_OF_THE_WHOLE = /-missing$|^policy-(?:empty|link-only)$/;

/** Says that the end of a text was not read. It speaks of the check and not of the policy, so it is no rule and cannot be turned off. */
function unreadRest({ text, readTo }: MarkdownDocument): Finding[] {
  if (readTo >= text.length) return [];
  return [
    {
      ruleId: 'document-partly-read',
      severity: 'information',
      message:
        'The text is too long or too deeply nested to be read whole: from here on nothing was checked.',
      span: { start: readTo, end: readTo },
      related: [],
      unnecessary: false,
      fixes: () => [],
    },
  ];
}

/**
 * The text after all safe fixes, again and again until none is left. `read` is how a text becomes a policy.
 * Fixes that touch the same place are applied one after the other, in rounds.
 */
export function fixAll(text: string, read: (text: string) => Policy, context: LintContext): string {
  let fixed = text;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const edits = safeEdits(lint(read(fixed), context));
    if (edits.length === 0) return fixed;
    fixed = applyEdits(fixed, edits);
  }
  return fixed;
}

/** The edits of all safe fixes that can be applied together: where two touch, the earlier finding's. */
export function safeEdits(findings: readonly Finding[]): readonly TextEdit[] {
  const chosen: TextEdit[] = [];
  for (const finding of findings) {
    const fix = finding.fixes().find((candidate) => candidate.safe && !needsInput(candidate));
    if (fix && !fix.edits.some((edit) => chosen.some((other) => touch(edit.span, other.span)))) {
      chosen.push(...fix.edits);
    }
  }
  return chosen;
}

/** No policy needs as many: a fix ends its finding, and brings out few others. */
const MOST_ROUNDS = 10;

/** Two insertions at one place touch: which comes first would be chance. */
function touch(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

interface Reported {
  readonly finding: Finding;
  readonly severity: Severity | 'off';
}

function runRule(rule: Rule, policy: Policy, { config, repository, today }: LintContext): Reported[] {
  const severity = severityOf(config, rule);
  if (severity === 'off' && (config.only !== undefined || !isCause(rule.id))) return [];
  const options = { ...config.options, ...config.ruleOptions[rule.id] };
  const context = { policy, repository, today, options, profiles: config.profiles, ruleIds };
  const requirement = severity === 'off' ? undefined : profileRequirement(rule, config.profiles);
  return [...rule.check(context)].map((report) => ({
    severity,
    finding: findingOf(rule, severity === 'off' ? rule.severity : severity, report, requirement),
  }));
}

function findingOf(
  rule: Rule,
  configured: Severity,
  report: Report,
  requirement: string | undefined,
): Finding {
  const text = rule.messages[report.message];
  if (text === undefined) throw new Error(`The rule ${rule.id} has no message "${report.message}".`);
  const message = formatMessage(text, report.values);
  return {
    ruleId: rule.id,
    severity: adjust(configured, report),
    message: requirement === undefined ? message : `${message} (${requirement})`,
    span: report.at,
    related: (report.related ?? []).map((related) => ({ message: related.message, span: related.at })),
    unnecessary: report.unnecessary ?? false,
    fixes: () => report.fixes?.() ?? [],
  };
}

function adjust(severity: Severity, { atMost, graver }: Report): Severity {
  const rank = SEVERITIES.indexOf(severity) - (graver ? 1 : 0);
  const least = atMost === undefined ? 0 : SEVERITIES.indexOf(atMost);
  return SEVERITIES[Math.max(0, rank, least)] ?? severity;
}

/** Whether the rule is run even where it is off, because what it finds is the cause of others' findings. */
function isCause(ruleId: string): boolean {
  return PRECEDENCE.some(({ cause, always }) => always === true && cause === ruleId);
}

/** Applies the table of precedence. When single rules were asked for, only their own findings are causes. */
function silencedBy(
  reported: readonly Reported[],
  policy: Policy,
  { config, repository }: LintContext,
): (finding: Finding) => boolean {
  const causes = PRECEDENCE.flatMap((entry): { entry: Precedence; finding: Finding | undefined }[] => {
    if (typeof entry.cause === 'string') {
      return reported
        .filter(
          ({ finding, severity }) =>
            finding.ruleId === entry.cause && (severity !== 'off' || entry.always === true),
        )
        .map(({ finding }) => ({ entry, finding }));
    }
    const holds = config.only === undefined && entry.cause(policy, repository.path);
    return holds ? [{ entry, finding: undefined }] : [];
  });
  const topicOf = new Map(rules.map((rule) => [rule.id, rule.topic]));
  return (finding) =>
    causes.some(({ entry, finding: cause }) => {
      if (finding.ruleId === entry.cause || !isSilenced(finding.ruleId, entry.silences)) return false;
      if (cause === undefined || entry.reach === 'document') return true;
      return reaches(entry.reach, policy, cause.span.start, finding, topicOf.get(finding.ruleId));
    });
}

function reaches(
  reach: Exclude<Precedence['reach'], 'document'>,
  policy: Policy,
  cause: number,
  finding: Finding,
  topic: Rule['topic'],
): boolean {
  const { document } = policy;
  switch (reach) {
    case 'line':
      return document.lineAt(cause) === document.lineAt(finding.span.start);
    case 'section':
      return sectionAt(document, cause) === sectionAt(document, finding.span.start);
    case 'topic': {
      const section = sectionAt(document, cause);
      return topic !== undefined && section !== undefined && policy.topicsOf(section).includes(topic);
    }
  }
}

/** The innermost section that holds the offset. */
function sectionAt(document: MarkdownDocument, offset: number): Section | undefined {
  const unit = document.units.findLast(({ block, span }) => block.start + span.start <= offset);
  return unit && document.sectionOf(unit);
}

/** In the order of the text; at one place the most severe first. */
function byPlace(a: Finding, b: Finding): number {
  return (
    a.span.start - b.span.start ||
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    a.span.end - b.span.end ||
    compare(a.ruleId, b.ruleId) ||
    compare(a.message, b.message)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
