import type { Config } from '../config/model';
import { applyEdits, needsInput } from '../edits';
import type { TextEdit } from '../edits';
import { absolute } from '../markdown/located';
import type { Span } from '../markdown/model';
import type { Policy } from '../policy/model';
import type { Finding, LintContext } from './finding';
import { comparing, record } from './recorded';
import type { Reads } from './recorded';
import { ruleIds } from '../rules/registry';
import { SEVERITIES } from '../rules/rule';
import type { Report, RuleContext } from '../rules/rule';
import { areSame } from '../collections/lists';
import { remember } from '../collections/remember';
import { countWhile, lastWhile } from '../collections/search';
import { silencer, statesOf } from './silencing';
import { activeRules, statementOf } from './statements';
import type { ActiveRule, Statement } from './statements';
import { suppressor } from '../suppression';
import { unreadRest, unsureOf } from './unread';

/** What the rules of the configuration say of a policy, in the order of the text. Of one that is still being read it is what they are sure to say. */
export function lint(policy: Policy, context: LintContext): readonly Finding[] {
  const shared = sharedContext(policy, context);
  const reports = new Map<Run, readonly Report[]>();
  const runs = activeRules(context.config, context.format).map((active): Run => {
    const reported = [...active.rule.check({ ...shared, options: active.options })];
    const run = { active, statements: reported.map((report) => statementOf(active, report)) };
    reports.set(run, reported);
    return run;
  });
  const reportsOf = (run: Run): readonly Report[] => reports.get(run) ?? [];
  return findingsOf(choose(runs, policy, context), policy, reportsOf);
}

/**
 * Judges one document again and again while it is edited: the same as `lint` says, but a rule is only run again when something that it has
 * read has changed. Nothing of an earlier version of the document is kept.
 */
export function createLinter(): typeof lint {
  let config: Config | undefined;
  let format: LintContext['format'];
  let active: readonly ActiveRule[] = [];
  let runs: readonly RecordedRun[] = [];
  let chosen: readonly Chosen[] = [];
  let basis: readonly unknown[] | undefined;

  return (policy, context) => {
    if (context.config !== config || context.format !== format) {
      ({ config, format } = context);
      active = activeRules(config, format);
      runs = [];
    }
    const shared = sharedContext(policy, context);
    const holds = comparing(shared);
    const before = runs;
    runs = active.map((each, index) => {
      const known = before[index];
      return known && holds(known.reads) ? known : recordRun(each, { ...shared, options: each.options });
    });
    const known = basis;
    basis = basisOf(policy, context);
    const isSame =
      basis !== undefined && known !== undefined && areSame(known, basis) && areSame(before, runs);
    if (!isSame) chosen = choose(runs, policy, context);
    // The fixes of an earlier run are made from an earlier version of the document: those of now come from a run of now.
    const reportsOf = remember(({ active: { rule, options } }: Run) => [
      ...rule.check({ ...shared, options }),
    ]);
    return findingsOf(chosen, policy, reportsOf);
  };
}

/** Everything beside the statements by which `choose` chooses; undefined where that is not easily told. */
function basisOf(policy: Policy, { repository, format }: LintContext): readonly unknown[] | undefined {
  const { comments, readTo, text } = policy.document;
  if (comments.length > 0 || readTo < text.length) return undefined;
  return [policy.headings, policy.topicsOf, repository, ...statesOf(policy, repository.path, format)];
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

/** What a rule says of a policy. */
interface Run {
  readonly active: ActiveRule;
  readonly statements: readonly Statement[];
}

interface RecordedRun extends Run {
  readonly reads: Reads;
}

/** One statement of a run that is shown. */
interface Chosen {
  readonly run: Run;
  readonly index: number;
}

const sharedContext = (
  policy: Policy,
  { config: { profiles }, repository, today }: LintContext,
): Omit<RuleContext, 'options'> => ({ policy, repository, today, profiles, ruleIds });

/** A run without the fixes, which would keep the policy in memory that they are made from. */
function recordRun(active: ActiveRule, context: RuleContext): RecordedRun {
  const { result, reads } = record(context, (watched) =>
    Array.from(active.rule.check(watched), (report) => statementOf(active, report)),
  );
  return { active, statements: result, reads };
}

/** The findings of the statements that are shown, in the order of the text. */
function findingsOf(
  chosen: readonly Chosen[],
  { document }: Policy,
  reportsOf: (run: Run) => readonly Report[],
): readonly Finding[] {
  return [...chosen.map((one) => findingOf(one, reportsOf)), ...unreadRest(document)].sort(byPlace);
}

/** The statements that are shown. */
function choose(runs: readonly Run[], policy: Policy, context: LintContext): readonly Chosen[] {
  const nothing = (): readonly Report[] => [];
  const reported = runs
    .filter(({ statements }) => statements.length > 0)
    .map((run) => {
      const chosen = run.statements.map((_, index) => ({ run, index }));
      const { rule, severity } = run.active;
      return { rule, severity, chosen, findings: chosen.map((one) => findingOf(one, nothing)) };
    });
  const silencedFor = silencer(reported, policy, context);
  const suppressed = suppressor(policy.document);
  const unsure = unsureOf(policy.document);
  return reported
    .filter(({ severity }) => severity !== 'off')
    .flatMap(({ rule, chosen, findings }) => {
      const silenced = silencedFor(rule);
      return chosen
        .map((one, index) => ({ one, finding: findings[index]! }))
        .filter(
          ({ finding }) => !silenced(finding) && !suppressed(rule.id, finding.span.start) && !unsure(finding),
        );
    })
    .map(({ one }) => one);
}

function findingOf({ run, index }: Chosen, reportsOf: (run: Run) => readonly Report[]): Finding {
  const { message, severity, at, related, unnecessary } = run.statements[index]!;
  return {
    ruleId: run.active.rule.id,
    severity,
    message,
    span: absolute(at),
    related: related.map((each) => ({ message: each.message, span: absolute(each.at) })),
    unnecessary,
    fixes: () => reportsOf(run)[index]?.fixes?.() ?? [],
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
