import { t } from '../../l10n';
import { severityName, stageName } from '../../names';
import { SEVERITY_LEVELS } from '../../policy/model';
import type { Commitment, SeverityLevel, Stage } from '../../policy/model';
import { findDurations } from '../../policy/commitments/durations/durations';
import { composeFix, listFixes } from '../compose';
import { defineRule } from '../rule';
import { copiedTime, longestHours } from './times';

export default defineRule({
  severity: 'warning',
  tier: 1,
  judges: 'whole document',
  profiles: { recommended: true, strict: true },
  statement: 'An earlier step of handling a report may take longer than a later one.',
  why: 'A report is acknowledged, then assessed, then fixed, so each time has to be at least as long as the one before it. When it is not, one of the two is a typing mistake, or the times of two rows are swapped. OpenSSF Scorecard writes such times as "an additional three days", which leaves no doubt [SC].',
  detects:
    'The longest times of the first answer, the assessment and the fix, for one severity; a time without a severity holds for all that have none of their own. Equal times are fine, and so are working days that a weekend makes as long. Times that follow on from an earlier one ("an additional 3 days"), that count from the confirmation, that hold in special cases, and releases without a date are not compared.',
  remedy:
    'Correct the value that is wrong. The quick fixes swap the two times, or give both steps the same one.',
  whenToTurnOff:
    'When the steps really overlap, for example because fixes are prepared before an assessment is sent.',
  messages: {
    order: 'The {early} may take "{longer}", but the {late} only "{shorter}": correct one of the two.',
    severity:
      'The {early} may take "{longer}", but the {late} for {severity} only "{shorter}": correct one of the two.',
  },
  examples: {
    violates: [
      '# Security Policy\n\n## Response Timeline\n\n- Acknowledgement: 7 days\n- Critical fix: 48 hours\n',
      '# Security Policy\n\n## Response Timeline\n\n| Stage       | Target  |\n| ----------- | ------- |\n| Acknowledge | 10 days |\n| Triage      | 5 days  |\n',
    ],
    passes: [
      '# Security Policy\n\n## Response Timeline\n\n- Acknowledgement: 48 hours\n- Assessment: 7 days\n- Critical fix: 7 days\n',
      '# Security Policy\n\n## Response Timeline\n\nWe acknowledge in 3 days and send details within an additional 3 days.\n',
    ],
  },
  *check({ policy }) {
    const times = longest(policy.commitments);
    const reported = new Set<Commitment>();
    for (const severity of [null, ...SEVERITY_LEVELS]) {
      for (const [early, late] of wrongSteps(times, severity)) {
        // One time that is wrong is out of order with several.
        if (reported.has(early) || reported.has(late)) continue;
        reported.add(early).add(late);
        const values = {
          early: stageName(early.stage),
          longer: early.text,
          late: stageName(late.stage),
          shorter: late.text,
        };
        const rest = {
          at: early,
          related: [{ message: t('The time for the {0}.', stageName(late.stage)), at: late }],
          fixes: () => {
            const [shortened, lengthened] = [copiedTime(late, early), copiedTime(early, late)];
            const canSwap = lengthened.length > 0 && mayTake(times, late, early);
            return listFixes(
              ...composeFix(
                'swap-times',
                t('Swap the two times'),
                canSwap ? [...shortened, ...lengthened] : [],
              ),
              ...composeFix('shorten-step', t('Shorten the time for the {0}', values.early), shortened),
              ...composeFix(
                'lengthen-step',
                t('Lengthen the time for the {0}', values.late),
                canSwap ? lengthened : [],
              ),
            );
          },
        };
        if (late.severity === null) yield { ...rest, message: 'order', values };
        else
          yield {
            ...rest,
            message: 'severity',
            values: { ...values, severity: severityName(late.severity) },
          };
      }
    }
  },
});

const STEPS: readonly Stage[] = ['acknowledge', 'assess', 'fix'];

/** The longest time of each step for each severity, those without one among them. */
type Times = ReadonlyMap<string, Commitment>;

const keyOf = (stage: Stage, severity: SeverityLevel | null): string => `${stage} ${severity ?? ''}`;

function longest(commitments: readonly Commitment[]): Times {
  const times = new Map<string, Commitment>();
  for (const one of commitments) {
    if (!isComparable(one)) continue;
    const key = keyOf(one.stage, one.severity);
    const known = times.get(key);
    if (!known || hoursOf(one) > hoursOf(known)) times.set(key, one);
  }
  return times;
}

const hoursOf = ({ hours }: Commitment): number => hours ?? 0;

function isComparable({ hours, bound, conditional, text }: Commitment): boolean {
  return (
    hours !== null &&
    (bound === 'upper' || bound === 'usual') &&
    !conditional &&
    !findDurations(text)[0]?.relative
  );
}

/** The steps of one severity that may take longer than a later one, each with the later one. */
function wrongSteps(times: Times, severity: SeverityLevel | null): [Commitment, Commitment][] {
  const [acknowledge, assess, fix] = STEPS.map(
    (stage) => times.get(keyOf(stage, severity)) ?? times.get(keyOf(stage, null)),
  );
  return [[acknowledge, assess] as const, [acknowledge, fix] as const, [assess, fix] as const].flatMap(
    ([early, late]): [Commitment, Commitment][] =>
      early && late && !isInOrder(early, late) ? [[early, late]] : [],
  );
}

/** What counts from the confirmation comes after the steps before it, however short it is. */
function isInOrder(early: Commitment, late: Commitment): boolean {
  const countsLater = late.clock !== early.clock && (late.clock === 'confirmation' || late.clock === 'fix');
  // Levels below a heading such as "Response Timeline" may be meant as those of fixes: one is only compared with the same level.
  const isLevelAlone = early.severity !== null && late.severity === null;
  // The most severe reports may be looked at sooner than reports in general.
  const isException = early.stage === 'assess' && early.severity === null && late.severity !== null;
  return countsLater || isLevelAlone || isException || hoursOf(early) <= (longestHours(late) ?? Infinity);
}

/** With the time of another step a severity would still get no more than a milder one. */
function mayTake(times: Times, late: Commitment, early: Commitment): boolean {
  const from = late.severity === null ? 0 : SEVERITY_LEVELS.indexOf(late.severity);
  return SEVERITY_LEVELS.slice(from).every((severity) => {
    const other = times.get(keyOf(late.stage, severity));
    return !other || other === late || hoursOf(other) >= hoursOf(early);
  });
}
