import { removeUnit } from '../../fixes';
import { t } from '../../l10n';
import { conflictsIn } from '../../policy/versions/version-conflicts';
import { composeFix, listFixes } from '../compose';
import { defineRule } from '../rule';
import { rowsByTable } from './status-marks';

export default defineRule({
  severity: 'warning',
  tier: 1,
  profiles: { recommended: true, strict: true },
  statement: 'Two rows of the table give opposite answers for the same version.',
  why: 'The reader of such a table cannot tell whether the version gets security fixes.',
  detects:
    'Two rows of one table, one supported and one not, for the same version or line of versions, or whose ranges overlap although neither lies within the other (`>= 2.0` and `<= 2.5`). The more specific expression decides, so `3.6.x` and `< 4.0` agree, and so do a wide and a narrow range. Rows that differ in another column, such as the product or the kind of release, are about different things.',
  remedy: 'Keep one of the two rows, or let the ranges meet. The quick fixes remove one of them.',
  whenToTurnOff: 'When something beside the table tells the two rows apart.',
  messages: {
    conflict: '"{later}" contradicts "{earlier}" above about the same version: keep one of the two.',
  },
  examples: {
    violates: [
      '# Security Policy\n\n## Supported Versions\n\n| Version | Supported |\n| ------- | --------- |\n| 1.x     | Yes       |\n| 1.x     | No        |\n',
      '# Security Policy\n\n## Supported Versions\n\n| Version | Supported |\n| ------- | --------- |\n| >= 2.0  | Yes       |\n| <= 2.5  | No        |\n',
    ],
    passes: [
      '# Security Policy\n\n## Supported Versions\n\n| Version | Supported |\n| ------- | --------- |\n| 3.6.x   | Yes       |\n| < 3.6.x | No        |\n| 2.11.x  | Yes       |\n',
      '# Security Policy\n\n## Supported Versions\n\n| Version | Supported |\n| ------- | --------- |\n| 2.x     | Yes       |\n| < 2.0   | No        |\n',
    ],
  },
  *check({ policy }) {
    for (const [later, earlier] of rowsByTable(policy).flatMap(conflictsIn)) {
      yield {
        at: later,
        message: 'conflict',
        values: { later: later.version, earlier: earlier.version },
        related: [{ message: t('The other row.'), at: earlier }],
        fixes: () =>
          listFixes(
            ...composeFix('remove-row', t('Remove this row'), removeUnit(policy, later.unit)),
            ...composeFix('remove-other-row', t('Remove the other row'), removeUnit(policy, earlier.unit)),
          ),
      };
    }
  },
});
