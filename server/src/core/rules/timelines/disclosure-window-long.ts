import { remember } from '../../collections/remember';
import { t } from '../../l10n';
import type { Unit } from '../../markdown/model';
import { isReporterWindow } from '../../policy/disclosure/reporter-windows';
import type { Commitment } from '../../policy/model';
import { composeFix } from '../compose';
import { defineRule } from '../rule';
import { copiedTime } from './times';

export default defineRule({
  severity: 'information',
  tier: 2,
  profiles: { recommended: true, strict: true },
  statement: 'Reporters are asked to wait longer than is common before they publish.',
  why: 'CERT/CC publishes 45 days after the report and sees 45 to 90 days as normal [CERT]; 90 days are the longest default in the guide of OpenSSF [OVG]. Users cannot protect themselves in the meantime, and whoever found the flaw may not be the only one.',
  detects:
    'A window or an embargo of more than 120 days that counts from the report, or does not say from when. Texts about hardware and firmware, whose fixes take longer to reach their users, and about several vendors are left alone, and so are windows that count from the fix.',
  remedy:
    'Name 90 days, and more for the cases that need it: "90 days, and 30 more when a fix is out". The quick fix writes 90 days.',
  whenToTurnOff: 'When your fixes take months to reach users, and the text says why.',
  messages: {
    long: 'Reporters are asked to wait "{text}", longer than the 45 to 90 days that are common: shorten it.',
  },
  examples: {
    violates: [
      '# Security Policy\n\n## Disclosure Policy\n\nPlease wait 180 days before publishing.\n',
      '# Security Policy\n\n## Disclosure Policy\n\nDo not disclose for one year.\n',
    ],
    passes: [
      '# Security Policy\n\n## Disclosure Policy\n\nPlease wait 90 days.\n',
      '# Security Policy\n\n## Disclosure Policy\n\n90 days, plus 30 days when a fix is out.\n',
    ],
  },
  *check({ policy }) {
    for (const window of policy.commitments) {
      if (!isLong(window)) continue;
      yield {
        at: window,
        message: 'long',
        values: { text: window.text },
        fixes: () =>
          composeFix('write-90-days', t('Write "90 days"'), copiedTime({ text: '90 days' }, window)),
      };
    }
  },
});

const LONGEST = 120 * 24;
const TAKES_LONGER =
  /\b(?:hardware|firmware|silicon|chips?|processors?|devices?|embedded|appliances?|(?:several|multiple|other|many) (?:vendors|parties)|multi-?party|vendors)\b/i;

const explainsIt = remember(({ prose }: Unit): boolean => TAKES_LONGER.test(prose.text));

const isLong = (window: Commitment): boolean =>
  (window.hours ?? 0) > LONGEST && isReporterWindow(window) && !explainsIt(window.unit);
