import type { TextEdit } from '../../edits';
import { groupBy } from '../../collections/groups';
import { t } from '../../l10n';
import { absolute, sourceOf } from '../../markdown/located';
import type { Span } from '../../markdown/model';
import { indexAtSource } from '../../markdown/runs';
import { severityName, stageName } from '../../names';
import type { Commitment } from '../../policy/model';
import { valueOf } from '../anchors';
import { composeFix, listFixes } from '../compose';
import { defineRule } from '../rule';
import { isTimed, longestHours } from './times';

export default defineRule({
  severity: 'warning',
  tier: 1,
  profiles: {
    recommended: true,
    strict: true,
    'osps-baseline-2': true,
    'osps-baseline-3': true,
    'cisa-vdp': true,
    'iso-29147': true,
  },
  requirements: { 'osps-baseline-2': 'OSPS-VM-01.01', 'osps-baseline-3': 'OSPS-VM-01.01' },
  statement: 'Two places give different times for the same stage and severity.',
  why: 'Reporters cannot know which one holds, and will expect the shorter.',
  detects:
    'Times of one stage and one severity in different places of the document. "Two weeks" equals "14 days", and working days may span a weekend. A number against a release without a date is a contradiction; so is "immediate" against more than a day. A general time beside one for a severity is a refinement; times that count from different moments, usual against longest times, and times for special cases are not compared.',
  remedy:
    'Keep one of the two, or let the second place link to the first. The quick fixes copy one value over the other.',
  whenToTurnOff: 'When the places speak of different products that the headings do not tell apart.',
  messages: {
    severity: 'The {stage} for {severity} is "{later}" here and "{earlier}" earlier: keep one of the two.',
    general: 'The {stage} is "{later}" here and "{earlier}" earlier: keep one of the two.',
  },
  examples: {
    violates: [
      '# Security Policy\n\n## Response Timeline\n\n- **Critical**: Patch within 7 days\n\n## Security Updates\n\n- **Critical**: Immediate patch release\n',
      '# Security Policy\n\n## Response Timeline\n\nWe acknowledge within 48 hours.\n\n## FAQ\n\nExpect a first response within 10 business days.\n',
    ],
    passes: [
      '# Security Policy\n\n## Response Timeline\n\n- High: within 14 days\n\n## Security Updates\n\n- High: within 2 weeks\n',
      '# Security Policy\n\n## Response Timeline\n\nAll issues are fixed within 90 days; critical ones within 7 days.\n',
      '# Security Policy\n\nWe fix vulnerabilities within 14 days.\n\n## Deadline\n\nIssues will be fixed or publicly disclosed within 90 days.\n',
    ],
  },
  *check({ policy }) {
    const byUnit = groupBy(policy.commitments, ({ unit }) => unit);
    const firstContradiction = new Map<string, ReturnType<typeof contradictions>>();
    for (const later of policy.commitments) {
      if (!isComparable(later) || isOneOfTwo(later, byUnit.get(later.unit))) continue;
      const key = `${later.stage} ${later.severity ?? ''} ${later.bound}`;
      const test = firstContradiction.get(key) ?? contradictions();
      firstContradiction.set(key, test);
      const earlier = test(later);
      if (!earlier) continue;
      const values = { stage: stageName(later.stage), later: later.text, earlier: earlier.text };
      const rest = {
        at: later,
        related: [{ message: t('The other time stands here.'), at: earlier }],
        fixes: () =>
          listFixes(
            ...composeFix('copy-earlier', t('Use "{0}" here as well', earlier.text), copied(earlier, later)),
            ...composeFix('copy-later', t('Use "{0}" there as well', later.text), copied(later, earlier)),
          ),
      };
      if (later.severity === null) yield { ...rest, message: 'general', values };
      else
        yield {
          ...rest,
          message: 'severity',
          values: { ...values, severity: severityName(later.severity) },
        };
    }
  },
});

function isComparable(commitment: Commitment): boolean {
  return isTimed(commitment) && !commitment.conditional && commitment.bound !== 'lower';
}

/** "Fixed or disclosed within 90 days": the time holds for one of two acts, and promises neither. */
function isOneOfTwo({ unit, span, stage }: Commitment, beside: readonly Commitment[] = []): boolean {
  const { text, runs } = unit.prose;
  const start = indexAtSource(runs, span.start);
  return (
    ALTERNATIVE.test(text.slice(Math.max(0, start - NEAR), start)) &&
    beside.some((other) => other.span.start === span.start && other.stage !== stage)
  );
}

/** In characters: how far before a time the acts stand that it is for. */
const NEAR = 80;
const ALTERNATIVE = /(?<!\p{L})(?:or|oder|ou|o|lub|albo|of|или|або|veya)(?!\p{L})|或|または|또는/iu;

/**
 * Takes in one time after the other, and gives for the first that contradicts one before it the first such one; later ones say the same
 * again. Whether there is one shows in a few of those before: where they count alike, if any contradicts, one of the outermost does.
 */
function contradictions(): (later: Commitment) => Commitment | undefined {
  const all: Commitment[] = [];
  const outermost = new Map<string, Outermost>();
  let contradicted = false;
  return (later) => {
    if (contradicted) return undefined;
    const contradicts = (earlier: Commitment): boolean => contradict(earlier, later);
    contradicted = [...outermost.values()].some(
      ({ endFirst, beginLast }) => endFirst.some(contradicts) || beginLast.some(contradicts),
    );
    if (contradicted) return all.find(contradicts);
    all.push(later);
    const hours = range(later);
    const key = `${later.clock ?? ''} ${hours ? '' : (later.anchor ?? '')}`;
    const { endFirst, beginLast } = outermost.get(key) ?? { endFirst: [], beginLast: [] };
    outermost.set(key, {
      endFirst: outerOf(endFirst, later, (one) => -(range(one)?.end ?? 0)),
      beginLast: outerOf(beginLast, later, (one) => range(one)?.start ?? 0),
    });
    return undefined;
  };
}

/** The times that end first and those that begin last: two each from different places, as times in one place do not contradict. */
interface Outermost {
  readonly endFirst: readonly Commitment[];
  readonly beginLast: readonly Commitment[];
}

function outerOf(
  known: readonly Commitment[],
  one: Commitment,
  measure: (commitment: Commitment) => number,
): readonly Commitment[] {
  const [first, second] = known;
  if (!first) return [one];
  const sameAsFirst = inOnePlace(first, one);
  if (measure(one) > measure(first)) return [one, ...(sameAsFirst ? (second ? [second] : []) : [first])];
  return !sameAsFirst && (!second || measure(one) > measure(second)) ? [first, one] : known;
}

function contradict(earlier: Commitment, later: Commitment): boolean {
  return !inOnePlace(earlier, later) && !countDifferently(earlier, later) && !agree(earlier, later);
}

/** Two times for one thing in one sentence, list or table have a difference that the text explains. */
function inOnePlace({ unit: a }: Commitment, { unit: b }: Commitment): boolean {
  return (
    a === b || (a.list !== undefined && a.list === b.list) || (a.table !== undefined && a.table === b.table)
  );
}

/** From the report or from the confirmation; publication has too many clocks to compare where none is named. */
function countDifferently(a: Commitment, b: Commitment): boolean {
  if (a.stage === 'disclose') return a.clock === null || a.clock !== b.clock;
  return a.clock !== null && b.clock !== null && a.clock !== b.clock;
}

function agree(a: Commitment, b: Commitment): boolean {
  const [first, second] = [range(a), range(b)];
  if (first && second) return first.start <= second.end && second.start <= first.end;
  if (first || second) return false;
  return a.anchor === b.anchor || a.anchor === 'next-release' || b.anchor === 'next-release';
}

/** The hours in which the time may end. */
function range(commitment: Commitment): Span | undefined {
  const end = longestHours(commitment);
  if (end === undefined) return undefined;
  const { minimumHours, anchor, hours } = commitment;
  return { start: minimumHours ?? (anchor === 'immediate' ? 0 : (hours ?? end)), end };
}

/** Writes one time over another: the whole values after the labels of two items, else the times alone. */
function copied(from: Commitment, to: Commitment): readonly TextEdit[] {
  const [source, target] = [from, to].map(({ unit }) => (unit.label ? valueOf(unit) : undefined));
  const [read, written] = source && target ? [source, target] : [from, to];
  return [{ span: absolute(written), newText: sourceOf(read) }];
}
