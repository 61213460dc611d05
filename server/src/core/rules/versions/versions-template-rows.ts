import { replaceRows, versionRows } from '../../fixes';
import { t } from '../../l10n';
import type { Located, Unit } from '../../markdown/model';
import type { RepositoryFacts } from '../../repository/facts';
import { textOf } from '../anchors';
import { composeFix } from '../compose';
import { defineRule } from '../rule';

export default defineRule({
  severity: 'warning',
  tier: 1,
  profiles: { minimal: true, recommended: true, strict: true },
  statement: "The rows of the table are those of GitHub's starter example.",
  why: 'GitHub proposes a table with the versions 5.1.x, 5.0.x, 4.0.x and < 4.0 when it creates the file [GH-POL]. Left as it is, it tells users about versions that do not exist.',
  detects:
    'A table of those four versions in that order and of no others, whatever stands in the status cells. Projects whose manifest or tags have a version 4 or 5 may mean them, and are left alone.',
  remedy: 'Write your own versions. The quick fix writes rows from the version in the manifest.',
  whenToTurnOff: 'When these are your versions and nothing in the repository shows it.',
  messages: {
    starter: 'These are the example versions that GitHub proposes: write the versions of this project.',
  },
  examples: {
    violates: [
      '# Security Policy\n\n## Supported Versions\n\n| Version | Supported          |\n| ------- | ------------------ |\n| 5.1.x   | :white_check_mark: |\n| 5.0.x   | :x:                |\n| 4.0.x   | :white_check_mark: |\n| < 4.0   | :x:                |\n',
      {
        text: '# Security Policy\n\n## Supported Versions\n\n| Version | Supported |\n| ------- | --------- |\n| 5.1.x   | yes       |\n| 5.0.x   | no        |\n| 4.0.x   | yes       |\n| < 4.0   | no        |\n',
        repository: { manifests: [{ path: 'package.json', ecosystem: 'npm', version: '0.3.0' }] },
      },
    ],
    passes: [
      '# Security Policy\n\n## Supported Versions\n\n| Version | Supported |\n| ------- | --------- |\n| 6.0.x   | yes       |\n| 5.1.x   | no        |\n| 5.0.x   | no        |\n| 4.0.x   | no        |\n| < 4.0   | no        |\n',
      '# Security Policy\n\n## Supported Versions\n\n| Version | Supported          |\n| ------- | ------------------ |\n| 5.2.x   | :white_check_mark: |\n| < 5.2   | :x:                |\n',
      {
        text: '# Security Policy\n\n## Supported Versions\n\n| Version | Supported |\n| ------- | --------- |\n| 5.1.x   | yes       |\n| 5.0.x   | no        |\n| 4.0.x   | yes       |\n| < 4.0   | no        |\n',
        repository: { manifests: [{ path: 'package.json', ecosystem: 'npm', version: '5.1.3' }] },
      },
    ],
  },
  *check(context) {
    const { policy, repository } = context;
    const rows = policy.versions.starterRows;
    if (!rows || mayMeanThem(repository)) return;
    const { first, last } = rows;
    yield {
      at: rangeFrom(first, last),
      message: 'starter',
      fixes: () =>
        composeFix(
          'own-versions',
          t('Write rows for the version of this project'),
          first.table ? replaceRows(context, first, last, versionRows(policy, first.table)) : [],
        ),
    };
  },
});

/** From the text of one row to that of another, as far as both stand in one block. */
function rangeFrom(first: Unit, last: Unit): Located {
  const { block, span } = textOf(first);
  return { block, span: { start: span.start, end: (last.block === block ? textOf(last).span : span).end } };
}

function mayMeanThem({ manifests = [], tags = [] }: RepositoryFacts): boolean {
  const versions = [...manifests.flatMap(({ version }) => version ?? []), ...tags];
  return versions.some((version) => /^v?[45]\./.test(version));
}
