import type { Config } from '../config/model';
import { applyEdits, needsInput } from '../edits';
import type { Fix, TextEdit } from '../edits';
import { fitted } from '../fixes/fit';
import { isPlain } from '../fixes/plain';
import { absolute } from '../markdown/located';
import type { Located, Span } from '../markdown/model';
import { isOtherMarkup } from '../markup/format';
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
import { keeper } from './keeper';
import { silencer } from './silencing';
import { activeRules, asBefore, statementOf } from './statements';
import type { ActiveRule, Run, Statement } from './statements';
import { suppressor } from '../suppression/suppressor';
import { unreadRest, unsureOf } from './unread';

/** What the rules of the configuration say of a policy, in the order of the text. Of one that is still being read it is what they are sure to say. */
export function lint(policy: Policy, context: LintContext): readonly Finding[] {
  const shared = sharedContext(policy, context);
  const reports = new Map<ActiveRule, readonly Report[]>();
  const runs = activeRules(context.config, context.format).map((active): Run => {
    const reported = [...active.rule.check({ ...shared, options: active.options })];
    reports.set(active, reported);
    return { active, statements: reported.map((report) => statementOf(active, report)) };
  });
  return findingsMaker()(runs, policy, context, (active) => reports.get(active) ?? []);
}

/**
 * Judges one document again and again while it is edited: the same as `lint` says, but a rule is only run again when something that it has
 * read has changed, and a statement that it makes again is the same finding. Nothing of an earlier version of the document is kept.
 */
export function createLinter(): typeof lint {
  let config: Config | undefined;
  let format: LintContext['format'];
  let active: readonly ActiveRule[] = [];
  let runs: readonly RecordedRun[] = [];
  let findingsOf = findingsMaker();

  return (policy, context) => {
    if (context.config !== config || context.format !== format) {
      ({ config, format } = context);
      active = activeRules(config, format);
      runs = [];
      findingsOf = findingsMaker();
    }
    const shared = sharedContext(policy, context);
    const holds = comparing(shared);
    runs = active.map((each, index) => {
      const known = runs[index];
      return known && holds(known.reads)
        ? known
        : recordRun(each, { ...shared, options: each.options }, known?.statements ?? []);
    });
    // The fixes of an earlier run are made from an earlier version of the document: those of now come from a run of now.
    const reportsOf = remember(({ rule, options }: ActiveRule) => [...rule.check({ ...shared, options })]);
    return findingsOf(runs, policy, context, reportsOf);
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

interface RecordedRun extends Run {
  readonly reads: Reads;
}

const sharedContext = (
  policy: Policy,
  { config: { profiles }, repository, today }: LintContext,
): Omit<RuleContext, 'options'> => ({ policy, repository, today, profiles, ruleIds });

/** A run without the fixes, which would keep the policy in memory that they are made from. `before`: what the rule said in its last run. */
function recordRun(active: ActiveRule, context: RuleContext, before: readonly Statement[]): RecordedRun {
  const { result, reads } = record(context, (watched) =>
    Array.from(active.rule.check(watched), (report) => statementOf(active, report)),
  );
  return { active, statements: asBefore(before, result), reads };
}

/**
 * Makes findings of the statements that are shown, in the order of the text, again and again: a finding is the same as long as its statement is, and only its
 * spans follow the text, as blocks do. As long as all of them are, so is the list. `reportsOf`: what a rule reports now, with its fixes, in the order of its statements.
 */
function findingsMaker(): (
  runs: readonly Run[],
  policy: Policy,
  context: LintContext,
  reportsOf: (active: ActiveRule) => readonly Report[],
) => readonly Finding[] {
  const silencedBy = silencer();
  const keep = keeper<readonly Shown[]>();
  let fixesOf: (active: ActiveRule, statement: Statement) => readonly Fix[];
  let last: {
    readonly lists: readonly unknown[];
    readonly shown: Shown[];
    readonly findings: readonly Finding[];
  } = { lists: [], shown: [], findings: [] };
  const show = remember((statement: Statement, active: ActiveRule): Shown => {
    const { message, severity, at, related, unnecessary, section } = statement;
    const finding = {
      ruleId: active.rule.id,
      severity,
      message,
      span: absolute(at),
      related: related.map((each) => ({ message: each.message, span: absolute(each.at) })),
      unnecessary,
      section,
      fixes: () => fixesOf(active, statement),
    };
    return { finding, places: [at, ...related.map((each) => each.at)] };
  });

  return (runs, policy, context, reportsOf) => {
    const { document } = policy;
    const { format } = context;
    const reachesOf = silencedBy(runs, policy, context);
    const offFor = suppressor(document);
    const unsure = unsureOf(document, format);

    function shownOf({ active, statements }: Run): readonly Shown[] {
      const { rule, severity } = active;
      if (statements.length === 0 || severity === 'off') return NOTHING;
      const reaches = reachesOf(rule);
      const isOff = offFor(rule.id);
      return keep(active, [statements, isOff, unsure, ...reaches], () =>
        statements
          .filter(
            ({ at }) =>
              !reaches.some((reach) => reach(at, rule.topic, document)) &&
              isOff?.(absolute(at).start) !== true &&
              unsure?.(rule.id, absolute(at)) !== true,
          )
          .map((statement) => show(statement, active)),
      );
    }

    const indices = remember((active: ActiveRule) => {
      const run = runs.find((each) => each.active === active);
      return new Map(run?.statements.map((statement, index) => [statement, index]));
    });
    fixesOf = (active, statement) => {
      const index = indices(active).get(statement);
      const fixes = index === undefined ? undefined : reportsOf(active)[index]?.fixes?.();
      return (fixes ?? [])
        .map((fix) => fitted(document, fix))
        .filter((fix) => !isOtherMarkup(format) || isPlain(document, fix));
    };
    const lists = runs.map(shownOf);
    const isSame = areSame(lists, last.lists);
    const shown = isSame ? last.shown : lists.flat();
    for (const each of shown) follow(each);
    // What is shown at the very start of the document may have stood beside what has moved.
    const isSorted = (): boolean =>
      shown.every(({ finding }, index) => index === 0 || byPlace(shown[index - 1]!.finding, finding) <= 0);
    if (!isSame || !isSorted()) {
      shown.sort((a, b) => byPlace(a.finding, b.finding));
      last = { lists, shown, findings: shown.map(({ finding }) => finding) };
    }
    const rest = unreadRest(document);
    return rest.length === 0 ? last.findings : [...last.findings, ...rest].sort(byPlace);
  };
}

const NOTHING: readonly Shown[] = [];

/** The finding of a statement that is shown, and the places of the statement: its own first. */
interface Shown {
  readonly finding: Finding;
  readonly places: readonly Located[];
}

/** Puts the spans of a finding where its places are now. */
function follow({ finding, places }: Shown): void {
  for (let index = 0; index < places.length; index++) {
    const at = places[index]!;
    const placed: { span: Span } = index === 0 ? finding : finding.related[index - 1]!;
    if (placed.span.start !== at.block.start + at.span.start) placed.span = absolute(at);
  }
}

/** In the order of the text; at one place the most severe first. */
function byPlace(a: Finding, b: Finding): number {
  return a.span.start - b.span.start || compareAtOnePlace(a, b);
}

function compareAtOnePlace(a: Finding, b: Finding): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    a.span.end - b.span.end ||
    compare(a.ruleId, b.ruleId) ||
    compare(a.message, b.message)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
