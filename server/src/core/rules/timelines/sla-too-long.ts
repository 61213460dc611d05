import type { TextEdit } from '../../edits';
import { t } from '../../l10n';
import { stageName } from '../../names';
import type { Commitment } from '../../policy/model';
import { composeFix } from '../compose';
import { defineRule } from '../rule';
import { copiedTime, limitInWords, longestTime, THREE_BUSINESS_DAYS } from './times';
import type { Limit } from './times';

export default defineRule({
  severity: 'information',
  tier: 2,
  judges: 'whole document',
  profiles: {
    recommended: true,
    strict: true,
    'openssf-best-practices': 'warning',
    'cisa-vdp': 'warning',
  },
  requirements: { 'openssf-best-practices': 'vulnerability_report_response', 'cisa-vdp': 'BOD 20-01' },
  statement: 'A promised time is longer than published guidance.',
  why: 'The Best Practices badge wants a first answer within 14 days [BPB]. BOD 20-01 expects it within 3 business days, an assessment within 7 days and a fix within 90 [CISA]; the templates of OpenSSF use 3 working days [OVG].',
  detects:
    'A first answer or an assessment that may take more than 14 days, a fix of critical vulnerabilities that may take more than 90 days, and any fix that may take more than 180. With the profile `cisa-vdp` more than 3 business days and 7 days are too long for the first two. First answers and assessments by severity, as lists of response times by severity often mean the fixes, least times, times that count for special cases, times of publication, and a longer time beside a shorter one for the same are not judged.',
  remedy:
    'Promise the shorter time if you can keep it. The quick fix writes the longest time that the guidance allows.',
  whenToTurnOff: 'When volunteers answer, and the longer time is the one that they can keep.',
  messages: {
    long: 'The {stage} may take "{text}", longer than published guidance: promise at most {limit} if you can.',
  },
  examples: {
    violates: [
      '# Security Policy\n\n## Response Timeline\n\nWe acknowledge reports within 30 days.\n',
      '# Security Policy\n\n## Response Timeline\n\n- Critical: fixed within 180 days\n',
    ],
    passes: [
      '# Security Policy\n\n## Response Timeline\n\nWe acknowledge reports within 14 days.\n',
      '# Security Policy\n\n## Response Timeline\n\n- Low: fixed within 180 days\n',
    ],
  },
  *check({ policy, profiles }) {
    const shortest = shortestHours(policy.commitments);
    const seen = new Set<string>();
    let last: Commitment | undefined;
    for (const commitment of policy.commitments) {
      const limit = longestTime(commitment, profiles);
      if (limit === undefined || !exceeds(commitment, limit)) continue;
      if (isCovered(commitment, shortest, limit)) continue;
      // One time may stand for several severities.
      const { block, span, stage } = commitment;
      if (last?.block === block && last.span.start === span.start && seen.has(stage)) continue;
      if (last?.block !== block || last.span.start !== span.start) seen.clear();
      seen.add(stage);
      last = commitment;
      yield {
        at: commitment,
        message: 'long',
        values: { stage: stageName(stage), text: commitment.text, limit: limitInWords(limit) },
        fixes: () =>
          composeFix(
            'write-limit',
            t('Write "{0}"', limit.text),
            limited(policy.commitments, commitment, limit),
          ),
      };
    }
  },
});

/** Three business days with a weekend between. */
const FIVE_DAYS = 120;

/** Writes the limit wherever the same is promised, so that no two places contradict each other; none where a time is in another language. */
function limited(
  commitments: readonly Commitment[],
  { stage, severity }: Commitment,
  limit: Limit,
): readonly TextEdit[] {
  const same = commitments.filter(
    (one) => one.stage === stage && one.severity === severity && exceeds(one, limit),
  );
  const edits = same.map((one) => (ENGLISH.test(one.text) ? copiedTime(limit, one) : []));
  return edits.every((edit) => edit.length > 0) ? edits.flat() : [];
}

const ENGLISH = /\b(?:hour|day|week|month|year)s?\b/i;

function exceeds({ hours, bound, conditional, business }: Commitment, limit: Limit): boolean {
  if (hours === null || conditional || bound === 'lower' || bound === 'cadence') return false;
  return hours > (limit === THREE_BUSINESS_DAYS && !business ? FIVE_DAYS : limit.hours);
}

type Shortest = ReadonlyMap<string, number>;

const keyOf = (stage: string, severity: string | null): string => `${stage} ${severity ?? ''}`;

/** The fewest hours of each step: for each severity, for all without one, and (`any`) of all. */
function shortestHours(commitments: readonly Commitment[]): Shortest {
  const shortest = new Map<string, number>();
  for (const { stage, severity, hours } of commitments) {
    if (hours === null) continue;
    for (const key of [keyOf(stage, severity), keyOf(stage, 'any')])
      shortest.set(key, Math.min(hours, shortest.get(key) ?? Infinity));
  }
  return shortest;
}

/** Another promise of the same step is short enough, so that the longer one is about something else, or contradicts it. */
function isCovered({ stage, severity }: Commitment, shortest: Shortest, limit: Limit): boolean {
  const keys = severity === null ? ['any'] : [severity, null];
  return keys.some((key) => (shortest.get(keyOf(stage, key)) ?? Infinity) <= limit.hours);
}
