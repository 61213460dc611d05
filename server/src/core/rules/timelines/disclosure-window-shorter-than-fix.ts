import { t } from '../../l10n';
import type { Located } from '../../markdown/model';
import { isReporterWindow } from '../../policy/disclosure/reporter-windows';
import { levelledTimeIn } from '../../policy/commitments/levelled-times';
import type { Commitment, Policy } from '../../policy/model';
import { composeFix, listFixes } from '../compose';
import { defineRule } from '../rule';
import { copiedTime, longestHours } from './times';

export default defineRule({
  severity: 'warning',
  tier: 1,
  judges: 'whole document',
  profiles: { recommended: true, strict: true, 'disclose-io': true },
  statement: 'Reporters may publish before the promised fix is due.',
  why: 'When publication is free after 30 days and a fix may take 90, the policy promises its users that flaws become known while they cannot protect themselves. One of the two times is not meant.',
  detects:
    'A window for publication that counts from the report, or does not say from when, and is shorter than the longest time for a fix of any severity. Windows that count from the fix, that hold in special cases or in one severity, or that end with whatever comes first or last, are not compared.',
  remedy:
    'Make the window at least as long as the longest time for a fix. The quick fixes lengthen the window or shorten the time for the fix.',
  whenToTurnOff: 'When you promise to publish a mitigation in time, and the fix may come later.',
  messages: {
    shorter: 'Reporters may publish after "{window}", before a fix is due ("{fix}"): bring the two together.',
  },
  examples: {
    violates: [
      '# Security Policy\n\n## Response Timeline\n\n- Fix for critical issues: 14 days\n- Fix for other issues: 90 days\n\n## Disclosure Policy\n\nYou may publish 30 days after your report.\n',
      '# Security Policy\n\n## Disclosure Policy\n\nDisclosure deadline 45 days.\n\n- Medium: 60 days\n',
    ],
    passes: [
      '# Security Policy\n\n## Response Timeline\n\n- Fix: 90 days\n\n## Disclosure Policy\n\nYou may publish after 90 days.\n',
      '# Security Policy\n\n## Process\n\nDisclosure to users, completed within 7 days of disclosure to us.\n\nThe fix is released within 21 days.\n',
      '# Security Policy\n\n## Response Timeline\n\n- Fix: 90 days\n\n## Disclosure Policy\n\nYou may publish 30 days after a fix is released.\n',
    ],
  },
  *check({ policy }) {
    const window = shortestWindow(policy.commitments);
    if (window === undefined) return;
    const fix = longestFix(policy);
    if (fix === undefined || fix.hours <= (longestHours(window) ?? 0)) return;
    const values = { window: window.text, fix: fix.text };
    yield {
      at: window,
      message: 'shorter',
      values,
      related: [{ message: t('The time for the fix.'), at: fix }],
      fixes: () =>
        listFixes(
          ...composeFix('lengthen-window', t('Lengthen the window'), copiedTime(fix, window)),
          ...composeFix('shorten-fix', t('Shorten the time for the fix'), copiedTime(window, fix)),
        ),
    };
  },
});

interface FixTime extends Located {
  readonly hours: number;
  readonly text: string;
}

/** The shortest time after which reporters may publish; none where it depends on the severity. */
function shortestWindow(commitments: readonly Commitment[]): Commitment | undefined {
  const windows = commitments.filter(isReporterWindow);
  if (new Set(windows.map(({ severity }) => severity)).size > 1) return undefined;
  return windows.reduce<Commitment | undefined>(
    (shortest, one) => (shortest && (shortest.hours ?? 0) <= (one.hours ?? 0) ? shortest : one),
    undefined,
  );
}

function longestFix(policy: Policy): FixTime | undefined {
  const times: FixTime[] = policy.commitments.flatMap((one) =>
    one.stage === 'fix' && one.hours !== null && isComparable(one) ? [{ ...one, hours: one.hours }] : [],
  );
  // Beside the window a time for a severity is one for its fix.
  const around = policy.topics.get('disclosure-policy')?.section?.units ?? [];
  times.push(...around.flatMap((unit) => levelledTimeIn(unit) ?? []));
  return times.reduce<FixTime | undefined>(
    (longest, one) => (longest && longest.hours >= one.hours ? longest : one),
    undefined,
  );
}

const isComparable = ({ bound, conditional }: Commitment): boolean => bound === 'upper' && !conditional;
