import { removeUnit } from '../../fixes';
import { t } from '../../l10n';
import { supportEndOf } from '../../policy/versions/support-ends';
import { composeFix, listFixes } from '../compose';
import { defineRule } from '../rule';
import { markRow } from './status-marks';

export default defineRule({
  severity: 'warning',
  tier: 1,
  profiles: { recommended: true, strict: true, 'osps-baseline-3': true, 'cra-manufacturer': true },
  requirements: { 'osps-baseline-3': 'OSPS-DO-05.01', 'cra-manufacturer': 'CRA Annex II' },
  statement: 'A version counts as supported, but the day on which its support ends has passed.',
  why: 'Either the support has ended, and users of the version wait for fixes that will not come, or it was extended, and they leave the version without need. Both readings are in the text.',
  detects:
    'A row or item of a supported version with a day that has passed in a column such as "End of life" or "Supported until", or behind words such as "until" or "support ends". Where several kinds of support end on different days, extended and paid support among them, the last of them counts, and one without an end lasts. A month, a quarter or a year lasts until its last day.',
  remedy:
    'Mark the version as not supported, or write the new date. The quick fixes change the status in the way of the other rows, or remove the row.',
  whenToTurnOff: 'When the dates are those of a release plan that you do not keep up to date.',
  messages: {
    passed: '"{version}" counts as supported, but "{date}" has passed: change the status or the date.',
  },
  examples: {
    violates: [
      '# Security Policy\n\n## Supported Versions\n\n| Version | Supported          | End of life |\n| ------- | ------------------ | ----------- |\n| 3.x     | :white_check_mark: | 2028-06-30  |\n| 2.x     | :white_check_mark: | 2024-06-30  |\n',
      '# Security Policy\n\n## Supported Versions\n\n| Version | Supported                    |\n| ------- | ---------------------------- |\n| 8.x     | yes, support ends 2022-07-31 |\n',
    ],
    passes: [
      '# Security Policy\n\n## Supported Versions\n\n| Version | Supported | End of life |\n| ------- | --------- | ----------- |\n| 2.x     | :x:       | 2024-06-30  |\n',
      '# Security Policy\n\n## Supported Versions\n\n| Version | Supported | Active support until | Security fixes until |\n| ------- | --------- | -------------------- | -------------------- |\n| 3.x     | yes       | 2025-01-31           | 2028-01-31           |\n',
    ],
  },
  *check({ policy, today }) {
    for (const row of policy.versions.rows) {
      const end = row.status === 'supported' ? supportEndOf(row) : undefined;
      if (end === undefined || end.iso >= today) continue;
      yield {
        at: end,
        message: 'passed',
        values: { version: row.version, date: end.text },
        fixes: () =>
          listFixes(
            ...composeFix(
              'mark-unsupported',
              t('Mark it as not supported'),
              markRow(policy, row, 'unsupported'),
            ),
            ...composeFix('remove-version', t('Remove {0}', row.version), removeUnit(policy, row.unit)),
          ),
      };
    }
  },
});
