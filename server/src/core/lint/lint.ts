import type { Config } from '../config/config';
import { applyEdits, needsInput } from '../edits';
import type { Fix, TextEdit } from '../edits';
import { absolute } from '../markdown/located';
import type { Span } from '../markdown/model';
import type { Policy } from '../policy/model';
import { record, stillHolds } from './recorded';
import type { Reads } from './recorded';
import type { RepositoryFacts } from '../repository/facts';
import { ruleIds } from '../rules/registry';
import { SEVERITIES } from '../rules/rule';
import type { Report, Rule, RuleContext, Severity } from '../rules/rule';
import { countWhile, lastWhile } from '../collections/search';
import { silencer } from './silencing';
import type { Reported } from './silencing';
import { activeRules, statementOf } from './statements';
import type { ActiveRule, Statement } from './statements';
import { suppressor } from '../suppression';
import { unreadRest, unsureOf } from './unread';

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

/** What the rules of the configuration say of a policy, in the order of the text. Of one that is still being read it is what they are sure to say. */
export function lint(policy: Policy, context: LintContext): readonly Finding[] {
  return judge(policy, context, activeRules(context.config), runOnce);
}

/**
 * Judges one document again and again while it is edited: the same as `lint` says, but a rule is only run again when something that it has
 * read has changed. Nothing of an earlier version of the document is kept.
 */
export function createLinter(): typeof lint {
  const kept = new Map<ActiveRule, Kept>();
  let config: Config | undefined;
  let active: readonly ActiveRule[] = [];

  const run: Run = (each, context) => {
    const known = kept.get(each);
    const current = known && stillHolds(known.reads, context) ? known : recordRun(each, context);
    kept.set(each, current);
    let fresh: readonly Report[] | undefined;
    return {
      statements: current.statements,
      // The fixes of an earlier run are made from an earlier version of the document: those of now come from a run of now.
      fixes: (index) => (fresh ??= [...each.rule.check(context)])[index]?.fixes?.() ?? [],
    };
  };

  return (policy, context) => {
    if (context.config !== config) {
      ({ config } = context);
      active = activeRules(config);
      kept.clear();
    }
    return judge(policy, context, active, run);
  };
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
  /** Their places, sorted: as they do not overlap, the ends are sorted too. */
  const taken: Span[] = [];
  for (const finding of findings) {
    const fix = finding.fixes().find((candidate) => candidate.safe && !needsInput(candidate));
    if (fix && !fix.edits.some(({ span }) => touchesOne(span, taken))) {
      chosen.push(...fix.edits);
      for (const { span } of fix.edits)
        taken.splice(
          countWhile(taken, ({ start }) => start <= span.start),
          0,
          span,
        );
    }
  }
  return chosen;
}

/** No policy needs as many: a fix ends its finding, and brings out few others. */
const MOST_ROUNDS = 10;

/** Whether the span touches one of those that are sorted and do not overlap. Two insertions at one place touch: which comes first would be chance. */
function touchesOne({ start, end }: Span, sorted: readonly Span[]): boolean {
  const nearest = lastWhile(sorted, (other) => other.start <= end);
  return nearest !== undefined && start <= nearest.end;
}

interface Kept {
  readonly reads: Reads;
  readonly statements: readonly Statement[];
}

type Run = (
  active: ActiveRule,
  context: RuleContext,
) => {
  readonly statements: readonly Statement[];
  /** The fixes of the statement at an index. */
  readonly fixes: (index: number) => readonly Fix[];
};

const runOnce: Run = (active, context) => {
  const reports = [...active.rule.check(context)];
  return {
    statements: reports.map((report) => statementOf(active, report)),
    fixes: (index) => reports[index]?.fixes?.() ?? [],
  };
};

/** The statements of a run, without the fixes, which would keep the policy in memory that they are made from. */
function recordRun(active: ActiveRule, context: RuleContext): Kept {
  const { result, reads } = record(context, (watched) =>
    Array.from(active.rule.check(watched), (report) => statementOf(active, report)),
  );
  return { statements: result, reads };
}

function judge(
  policy: Policy,
  context: LintContext,
  active: readonly ActiveRule[],
  run: Run,
): readonly Finding[] {
  const { repository, today } = context;
  const { profiles } = context.config;
  const reported = active.flatMap((each): Reported | readonly [] => {
    const { rule, severity, options } = each;
    const { statements, fixes } = run(each, { policy, repository, today, options, profiles, ruleIds });
    if (statements.length === 0) return [];
    const findings = statements.map((statement, index) => findingOf(rule, statement, () => fixes(index)));
    return { rule, severity, findings };
  });
  const silencedFor = silencer(reported, policy, context);
  const suppressed = suppressor(policy.document);
  const unsure = unsureOf(policy.document);
  return reported
    .flatMap(({ rule, severity, findings }) => {
      if (severity === 'off') return [];
      const silenced = silencedFor(rule);
      return findings.filter(
        (finding) => !silenced(finding) && !suppressed(rule.id, finding.span.start) && !unsure(finding),
      );
    })
    .concat(unreadRest(policy.document))
    .sort(byPlace);
}

function findingOf(rule: Rule, statement: Statement, fixes: Finding['fixes']): Finding {
  const { message, severity, at, related, unnecessary } = statement;
  return {
    ruleId: rule.id,
    severity,
    message,
    span: absolute(at),
    related: related.map((each) => ({ message: each.message, span: absolute(each.at) })),
    unnecessary,
    fixes,
  };
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
