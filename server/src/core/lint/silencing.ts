import { remember } from '../collections/remember';
import type { LintContext } from './finding';
import { keeper } from './keeper';
import { absolute } from '../markdown/located';
import type { Located, MarkdownDocument, Unit } from '../markdown/model';
import type { Policy, TopicId } from '../policy/model';
import { appliesTo } from '../rules/applies';
import { isSilenced, PRECEDENCE } from '../rules/precedence';
import type { Precedence } from '../rules/precedence';
import type { Rule } from '../rules/rule';
import type { Run } from './statements';

/** Whether causes reach a place that a rule speaks of, or the topic whose absence it reports. */
export type Reach = (at: Located, topic: TopicId | undefined, document: MarkdownDocument) => boolean;

/**
 * Tells by the table of precedence what silences the statements of a rule, again and again while a document is edited: a reach is the same as long as its
 * causes are, and the headings among which they stand. When single rules were asked for, only their own statements are causes.
 */
export function silencer(): (
  runs: readonly Run[],
  policy: Policy,
  context: LintContext,
) => (rule: Rule) => readonly Reach[] {
  const keep = keeper<Reach>();
  return (runs, policy, { config, repository, format }) => {
    const { document, topicsOf } = policy;
    const byRule = new Map(runs.map((run) => [run.active.rule.id, run]));
    // What stands before the first block, such as the start of the document, may come to stand in another section.
    const outline = [topicsOf, document.sectionAt(0).heading];

    function reachOf(entry: Precedence): Reach | undefined {
      if (typeof entry.cause === 'function')
        return config.only === undefined && entry.cause(policy, repository.path) ? everywhere : undefined;
      const { active, statements = [] } = byRule.get(entry.cause) ?? {};
      if (statements.length === 0 || (active?.severity === 'off' && entry.always !== true)) return undefined;
      if (entry.where?.(policy) === false) return undefined;
      return keep(entry, [statements, ...outline], () =>
        reachFrom(
          entry.reach,
          statements.map(({ at }) => at),
          policy,
        ),
      );
    }

    const reaches = new Map<Precedence, Reach | undefined>();
    return (rule) => {
      const all = entriesFor(rule);
      const entries = rule.applies === 'every file' ? all.filter((entry) => appliesTo(entry, format)) : all;
      for (const entry of entries) if (!reaches.has(entry)) reaches.set(entry, reachOf(entry));
      return entries.flatMap((entry) => reaches.get(entry) ?? []);
    };
  };
}

/** The entries of the table that can silence a rule. */
export const entriesFor = remember((rule: Rule) =>
  PRECEDENCE.filter(
    ({ applies, cause, silences }) =>
      (applies === rule.applies || rule.applies === 'every file') &&
      cause !== rule.id &&
      isSilenced(rule.id, silences),
  ),
);

const everywhere: Reach = () => true;

/** How far causes reach together. It is told by what an edit elsewhere leaves alone: blocks and headings. */
function reachFrom(reach: Precedence['reach'], causes: readonly Located[], policy: Policy): Reach {
  switch (reach) {
    case 'document':
      return everywhere;
    case 'line': {
      const lines = new Map<Located['block'], Set<number>>();
      for (const at of causes)
        lines.set(at.block, (lines.get(at.block) ?? new Set()).add(lineIn(at, policy.document)));
      return (at, _topic, document) => lines.get(at.block)?.has(lineIn(at, document)) === true;
    }
    case 'words':
      return ({ block, span }) =>
        causes.some((at) => at.block === block && at.span.start === span.start && at.span.end === span.end);
    case 'section': {
      const headings = new Set(causes.map((at) => headingOf(at, policy.document)));
      return (at, _topic, document) => headings.has(headingOf(at, document));
    }
    case 'topic': {
      const topics = new Set(
        causes.flatMap((at) => policy.topicsOf(policy.document.sectionAt(absolute(at).start))),
      );
      return (_at, topic) => topic !== undefined && topics.has(topic);
    }
  }
}

/** The line of a place, from the first of its block on: a block begins on a line of its own. */
const lineIn = (at: Located, { lineAt }: MarkdownDocument): number =>
  lineAt(absolute(at).start) - lineAt(at.block.start);

/** The heading of the section that a place stands in. */
const headingOf = (at: Located, document: MarkdownDocument): Unit | undefined =>
  document.sectionAt(absolute(at).start).heading;
