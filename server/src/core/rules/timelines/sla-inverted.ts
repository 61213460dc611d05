import { addTo } from '../../collections/groups';
import { swapSpans } from '../../fixes';
import { t } from '../../l10n';
import { absolute } from '../../markdown/located';
import { severityName } from '../../names';
import { SEVERITY_LEVELS } from '../../policy/model';
import type { Commitment } from '../../policy/model';
import { composeFix } from '../compose';
import { defineRule } from '../rule';
import { releaseOrder, upperHours } from './times';

export default defineRule({
  severity: 'warning',
  tier: 1,
  profiles: { minimal: 'hint', recommended: true, strict: true },
  statement: 'A more severe vulnerability gets more time than a less severe one.',
  why: 'This is almost always a typing mistake or two swapped rows, and readers cannot tell which value was meant.',
  detects:
    'The upper bounds of one stage within one list, table or sentence, from critical to low, in whatever order they are written. Equal times are fine. Releases without a date are compared with each other only: the next patch release comes before the next minor, and that before the next major release.',
  remedy: 'Correct the value that is wrong. The quick fix swaps the two.',
  whenToTurnOff: 'When a less severe class really has a stricter deadline, for example by contract.',
  messages: {
    inverted: '{severe} gets more time ("{longer}") than {mild} ("{shorter}"): shorten one or swap the two.',
  },
  examples: {
    violates: [
      '# Security Policy\n\n## Response Timeline\n\n- Critical: 7 days\n- High: 30 days\n- Medium: 14 days\n',
      '# Security Policy\n\n## Response Timeline\n\n| Severity | Fix     |\n| -------- | ------- |\n| Critical | 2 weeks |\n| High     | 10 days |\n',
    ],
    passes: [
      '# Security Policy\n\n## Response Timeline\n\n- Critical: 7 days\n- High: 14 days\n- Medium: 30 days\n- Low: 90 days\n',
      '# Security Policy\n\n## Response Timeline\n\n- Critical: next patch release\n- Low: next minor release\n',
    ],
  },
  *check({ policy }) {
    for (const group of groups(policy.commitments)) {
      for (const measure of [upperHours, ({ anchor }: Commitment) => releaseOrder(anchor)]) {
        for (const [severe, mild] of inversions(group, measure)) {
          yield {
            at: severe,
            message: 'inverted',
            values: {
              severe: severityName(severe.severity!),
              longer: severe.text,
              mild: severityName(mild.severity!),
              shorter: mild.text,
            },
            related: [{ message: t('The time for {0}.', severityName(mild.severity!)), at: mild }],
            fixes: () =>
              composeFix(
                'swap-times',
                t('Swap the two times'),
                swapSpans(policy, absolute(severe), absolute(mild)),
              ),
          };
        }
      }
    }
  },
});

/** Promises of one stage and kind that stand in one list, table or sentence. */
function groups(commitments: readonly Commitment[]): Commitment[][] {
  const comparable = commitments.filter(
    ({ severity, bound, conditional }) =>
      severity !== null && !conditional && (bound === 'upper' || bound === 'usual'),
  );
  const byPlace = new Map<object, Map<string, Commitment[]>>();
  for (const commitment of comparable) {
    const { unit, stage, bound } = commitment;
    const place = unit.table ?? unit.list ?? unit;
    const byStage = byPlace.get(place) ?? new Map<string, Commitment[]>();
    const key = `${stage} ${bound}`;
    addTo(byStage, key, commitment);
    byPlace.set(place, byStage);
  }
  return [...byPlace.values()].flatMap((byStage) => [...byStage.values()]);
}

/** Neighbours in severity of which the more severe one gets more. A severity with several values counts with its last, the most lasting one. */
function inversions(
  group: readonly Commitment[],
  measure: (commitment: Commitment) => number | undefined,
): [Commitment, Commitment][] {
  const last = new Map(group.filter((one) => measure(one) !== undefined).map((one) => [one.severity, one]));
  const ladder = SEVERITY_LEVELS.flatMap((severity) => last.get(severity) ?? []);
  return ladder.flatMap((severe, index): [Commitment, Commitment][] => {
    const mild = ladder[index + 1];
    return mild && measure(severe)! > measure(mild)! ? [[severe, mild]] : [];
  });
}
