import type { VersionRow } from '../../policy/model';
import { supportEndOf } from '../../policy/versions/support-ends';
import { isDateAlone, statusColumn, versionColumn } from '../../policy/versions/version-cells';
import { statusOf } from '../../policy/versions/version-status';
import { defineRule } from '../rule';
import { markFixes, rowsByTable } from './status-marks';

export default defineRule({
  severity: 'warning',
  tier: 1,
  profiles: { minimal: true, recommended: true, strict: true },
  statement: 'A version in the table has no status.',
  why: 'The reader looks the version up, finds it, and still does not know whether it gets security fixes.',
  detects:
    'A row of the table of versions whose status is empty, "-", "?", "TBD" or "N/A", or an image without a text, and that says nothing about the support in another cell. Columns beside the status, such as the end of life, may be empty.',
  remedy:
    'Write whether the version gets security fixes. The quick fixes write yes or no in the way of the other rows.',
  whenToTurnOff: 'Hardly ever: a version without a status can be left out of the table.',
  messages: {
    empty: '"{version}" has no status: say whether it gets security fixes.',
  },
  examples: {
    violates: [
      '# Security Policy\n\n## Supported Versions\n\n| Version | Supported |\n| ------- | --------- |\n| 2.x     | Yes       |\n| 1.x     |           |\n',
      '# Security Policy\n\n## Supported Versions\n\n| Version | Supported |\n| ------- | --------- |\n| 1.x     | TBD       |\n',
    ],
    passes: [
      '# Security Policy\n\n## Supported Versions\n\n| Version | Supported          |\n| ------- | ------------------ |\n| 1.x     | :white_check_mark: |\n',
      '# Security Policy\n\n## Supported Versions\n\n| Version | Supported | End of life |\n| ------- | --------- | ----------- |\n| 5.x     | yes       | -           |\n',
    ],
  },
  *check({ policy }) {
    for (const rows of rowsByTable(policy)) {
      for (const row of rows) {
        if (row.status !== 'empty' || saysElsewhere(row)) continue;
        yield {
          at: row,
          message: 'empty',
          values: { version: row.version },
          fixes: () => markFixes(rows, row, statusColumn(rows)),
        };
      }
    }
  },
});

/** A cell beside the version's tells whether it is supported, or until when. */
function saysElsewhere(row: VersionRow): boolean {
  const version = versionColumn(row);
  return (
    supportEndOf(row) !== undefined ||
    row.unit.cells.some(
      ({ text }, column) =>
        column !== version && !isDateAlone(text) && /^(?:un)?supported$/.test(statusOf(text)),
    )
  );
}
