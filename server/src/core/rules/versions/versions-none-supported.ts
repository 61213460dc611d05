import { cellTexts, replaceRows, versionRows } from '../../fixes';
import { t } from '../../l10n';
import type { VersionRow } from '../../policy/model';
import { composeFix, listFixes } from '../compose';
import { defineRule, type RuleContext } from '../rule';
import { markRow } from './status-marks';

export default defineRule({
  severity: 'warning',
  tier: 1,
  judges: 'whole document',
  profiles: { recommended: true, strict: true },
  statement: 'Every version in the table is unsupported.',
  why: 'Then the policy is for nobody: no report leads to a fix. Most often the table was not changed when a new version came out, or the example of the forge was filled in the wrong way round.',
  detects:
    'A table of versions in which no row is supported or unclear. A policy whose text tells why is left alone: the project is archived or not yet released, or a sentence beside the table names a supported version, such as the latest release.',
  remedy:
    'Name the version that gets security fixes, or say that the project has ended. The quick fixes add a row for the version in the manifest, or mark the first row as supported.',
  whenToTurnOff: 'When the project has ended and the text says so in words that are not recognised.',
  messages: {
    none: 'No version is marked as supported: name the one that gets fixes, or say that the project has ended.',
  },
  examples: {
    violates: [
      '# Security Policy\n\n## Supported Versions\n\n| Version | Supported |\n| ------- | --------- |\n| 1.x     | :x:       |\n',
      '# Security Policy\n\n## Supported Versions\n\n| Version | Supported |\n| ------- | --------- |\n| 2.0     | No        |\n| 1.0     | No        |\n',
    ],
    passes: [
      '# Security Policy\n\n## Supported Versions\n\n| Version | Supported |\n| ------- | --------- |\n| 2.x     | Yes       |\n| 1.x     | No        |\n',
      '# Security Policy\n\n## Supported Versions\n\nThis project is archived, and no version is supported.\n\n| Version | Supported |\n| ------- | --------- |\n| 1.x     | :x:       |\n',
    ],
  },
  *check(context) {
    const { policy } = context;
    const { form, rows } = policy.versions;
    if (form !== 'table' || rows.length === 0 || rows.some(({ status }) => status !== 'unsupported')) return;
    if (policy.noSupportExplained) return;
    const [first] = rows;
    if (first === undefined) return;
    yield {
      at: first,
      message: 'none',
      fixes: () =>
        listFixes(
          ...composeFix(
            'add-version',
            t('Add a row for the version of this project'),
            addedRow(context, first),
          ),
          ...composeFix(
            'mark-supported',
            t('Mark {0} as supported', first.version),
            markRow(policy, first, 'supported'),
          ),
        ),
    };
  },
});

/** A row for the version that the repository has, above the others; none when one of them is for that version. */
function addedRow(context: RuleContext, first: VersionRow) {
  const { unit } = first;
  const [added] = unit.table ? versionRows(context.policy, unit.table) : [];
  return added ? replaceRows(context, unit, unit, [added, cellTexts(unit)]) : [];
}
