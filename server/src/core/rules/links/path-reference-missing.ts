import { t } from '../../l10n';
import { absolute } from '../../markdown/located';
import { repositoryTarget } from '../../policy/links/targets';
import { composeFix } from '../compose';
import { defineRule } from '../rule';
import { fileIndex, isBuilt, relativePath } from './repository-files';

export default defineRule({
  severity: 'information',
  tier: 2,
  profiles: { recommended: true, strict: true },
  statement: 'A path in a code span does not exist in the repository.',
  why: 'The reader is sent to a file for the rest of the advice and cannot follow it. It happens when a file is renamed, and when a text was written for a project that has such a file.',
  detects:
    'A code span that is a path below a folder, or the name of a document, and that words such as "see", "in" or "review" send the reader to. A file of that path counts from the root of the repository, from the folder of the policy and in any folder. Paths of the reader\'s own project, patterns, build output and names without a folder such as `config.yaml` are left alone. Nothing is said when the files of the repository are not known.',
  remedy: 'Name the file as it is now, or write it. The quick fix puts in the file that is probably meant.',
  whenToTurnOff: 'When the policy speaks of files of another repository.',
  messages: { missing: 'There is no file "{path}" in the repository: name one that is there.' },
  examples: {
    violates: [
      {
        text: '# Security Policy\n\nSee `docs/SECURITY_BEST_PRACTICES.md`.\n',
        repository: { path: 'SECURITY.md', files: new Set(['SECURITY.md', 'docs/README.md']) },
      },
      {
        text: '# Security Policy\n\nUse the utilities in `utils/security.py`.\n',
        repository: { path: 'SECURITY.md', files: new Set(['SECURITY.md', 'utils/safety.py']) },
      },
    ],
    passes: [
      {
        text: '# Security Policy\n\nSee `docs/SECURITY_BEST_PRACTICES.md`.\n',
        repository: {
          path: 'SECURITY.md',
          files: new Set(['SECURITY.md', 'docs/SECURITY_BEST_PRACTICES.md']),
        },
      },
      '# Security Policy\n\nRun `pip install -e .` and look at `src/app.py`.\n',
    ],
  },
  *check({ policy, repository: { path: from, files } }) {
    if (files === undefined || from === undefined) return;
    const index = fileIndex(files);
    for (const place of policy.codePaths) {
      const target = repositoryTarget(place.path, '');
      if (target === undefined || isBuilt(target.path) || index.endsWith(target.path)) continue;
      yield {
        at: place,
        message: 'missing',
        values: { path: place.path },
        fixes: () => {
          const near = index.inOtherCase(target.path) ?? index.nearest(target.path, from);
          return composeFix(
            'name-file',
            t('Name "{0}"', near ?? ''),
            near === undefined
              ? []
              : [
                  {
                    span: absolute(place),
                    newText: place.path.startsWith('..') ? relativePath(from, near) : near,
                  },
                ],
          );
        },
      };
    }
  },
});
