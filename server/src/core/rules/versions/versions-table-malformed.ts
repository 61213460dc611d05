import { rewriteTable } from '../../fixes';
import { t } from '../../l10n';
import { absolute } from '../../markdown/located';
import { composeFix } from '../compose';
import { defineRule } from '../rule';

export default defineRule({
  severity: 'warning',
  tier: 1,
  onlyMarkdown: true,
  profiles: { minimal: true, recommended: true, strict: true },
  statement: 'The supported-versions table does not render, or its rows do not fit the header.',
  why: 'A broken delimiter row turns the whole table into plain text on the forge, and a missing cell leaves the reader without the answer.',
  detects:
    'Lines that begin with `|` and were meant as a table but are none: the delimiter row is missing, is broken by a blank line, or has another number of cells than the header. Rows of a table that lack the status or have more cells than the header, and a header without a column for the version or the status. Diagrams and code blocks are left alone.',
  remedy:
    'Write the header, a row of dashes, and one row for each version. The quick fix rewrites the lines as a table.',
  whenToTurnOff: 'Hardly ever: a table that does not render helps nobody.',
  messages: {
    'not-a-table':
      'These lines do not render as a table: write | between the cells, and a row of dashes below the header.',
    'delimiter-mismatch':
      'This does not render as a table: the row of dashes needs as many cells as the header.',
    'missing-cells': 'This row has fewer cells than the header, so its status is missing: add the cell.',
    'extra-cells':
      'This row has more cells than the header, and what is too much is not shown: remove or move it.',
    'missing-column': 'The table has no column that says which versions are supported: add one.',
  },
  examples: {
    violates: [
      '# Security Policy\n\n## Supported Versions\n\n| Version | Supported |\n| 1.x | yes |\n',
      '# Security Policy\n\n## Supported Versions\n\n| Version | Supported |\n| ------- |\n| 1.x | yes |\n',
    ],
    passes: [
      '# Security Policy\n\n## Supported Versions\n\n| Version | Supported |\n| ------- | --------- |\n| 1.x     | yes       |\n',
      '# Security Policy\n\n## Supported Versions\n\n- 1.x: supported\n- 0.x: unsupported\n',
    ],
  },
  *check({ policy }) {
    for (const problem of policy.versions.problems) {
      const renders = problem.kind !== 'not-a-table' && problem.kind !== 'delimiter-mismatch';
      yield {
        at: problem,
        message: problem.kind,
        fixes: () =>
          renders
            ? []
            : composeFix(
                'rewrite-table',
                t('Rewrite these lines as a table'),
                rewriteTable(policy, absolute(problem)),
                {
                  safe: true,
                },
              ),
      };
    }
  },
});
