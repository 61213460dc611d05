import { sentence, timeFor } from '../../fixes';
import { t } from '../../l10n';
import { absolute } from '../../markdown/located';
import type { Unit } from '../../markdown/model';
import type { Commitment, SeverityLevel } from '../../policy/model';
import { presetNamed } from '../../templates';
import { composeFix } from '../compose';
import { defineRule, type RuleContext } from '../rule';

export default defineRule({
  severity: 'information',
  tier: 2,
  judges: 'whole document',
  profiles: { recommended: true, strict: true },
  statement: 'A promise is tied to a release that has no date.',
  why: 'The next major version can be years away. Users cannot plan with it, and reporters do not know when they may ask, or publish.',
  detects:
    'A promise whose only time is a next or upcoming release, patch, minor or major version. A number of days beside it is a limit, and a policy that tells how often there is a release gives the next one a day. Where another place gives another time, that is a contradiction and reported as one.',
  remedy:
    'Keep the release, and add how long it takes at most. The quick fix adds the time of the preset in your settings.',
  whenToTurnOff: 'When your releases have a known rhythm that is documented elsewhere.',
  options: ['preset'],
  messages: {
    release: '"{text}" has no date: add how long it takes at most, such as "within 90 days at most".',
  },
  examples: {
    violates: [
      '# Security Policy\n\n## Response Timeline\n\n- **Medium**: Next minor version\n',
      '# Security Policy\n\n## Response Timeline\n\n- Low: fixed in an upcoming release\n',
    ],
    passes: [
      '# Security Policy\n\n## Response Timeline\n\n- Low: next release\n\nWe release a new version every month.\n',
      '# Security Policy\n\n## Response Timeline\n\n- Medium: next minor version, within 60 days at most\n',
    ],
  },
  *check(context) {
    const { policy } = context;
    const anchored = withoutLimited(policy.commitments);
    if (anchored.length === 0 || policy.releaseRhythm) return;
    let last: Commitment | undefined;
    for (const commitment of anchored) {
      const { block, span } = commitment;
      // One release may stand for several severities.
      if (block === last?.block && span.start === last.span.start) continue;
      last = commitment;
      yield {
        at: commitment,
        message: 'release',
        values: { text: commitment.text },
        fixes: () => {
          const { end } = absolute(commitment);
          const time = timeFor(context, longest(context, commitment));
          const newText = sentence(context, 'at-most', { time });
          return composeFix('add-limit', t('Add "{0}"', newText.replace(/^, /, '')), [
            { span: { start: end, end }, newText },
          ]);
        },
      };
    }
  },
});

const isAnchored = ({ hours, anchor }: Commitment): boolean =>
  hours === null && anchor !== null && anchor !== 'immediate';

/** The promises without a number beside them in the same item or paragraph, for the same severity or for all. */
function withoutLimited(commitments: readonly Commitment[]): readonly Commitment[] {
  const limits = new Map<Unit, Set<SeverityLevel | null>>();
  for (const { unit, severity, hours } of commitments)
    if (hours !== null) limits.set(unit, (limits.get(unit) ?? new Set()).add(severity));
  return commitments.filter((one) => {
    const known = limits.get(one.unit);
    return isAnchored(one) && !known?.has(one.severity) && !known?.has(null);
  });
}

/** The preset's time for a fix of that severity; that for Low where none is named. */
function longest({ options }: RuleContext, { severity }: Commitment): string {
  return presetNamed(options.preset).values[`fix_${severity ?? 'low'}`] ?? '90 days';
}
