import { readCompanion } from '../../policy/companions/companions';
import { folderOf, isFoundPolicyPath } from '../../repository/policy-files';
import type { RepositoryFacts } from '../../repository/facts';
import { DOCUMENT_START } from '../../markdown/located';
import { everyProfileBut } from '../profiles';
import { defineRule } from '../rule';

export default defineRule({
  severity: 'information',
  tier: 1,
  judges: 'repository',
  profiles: everyProfileBut('cisa-vdp', 'iso-29147', 'disclose-io', 'ai-review'),
  statement: 'The repository has no security policy where a forge or scanner would find one.',
  why: 'GitHub shows a policy that it finds in `.github/`, at the root or in `docs/` [GH-DEF]; OpenSSF Scorecard gives 0 points without one [SC]; OSPS-VM-02.01 wants security contacts documented [OSPS]; the maintainer guide asks for a place that is obvious [OVG].',
  detects:
    'A repository without any of the files that OpenSSF Scorecard accepts, such as `SECURITY.md` or `.github/security.rst`, in any case. Forms for issues and documentation of the product that is named `docs/security.md` are no policies. It is reported by the command line, for the folder that was to be checked. The policy of an organisation, which stands in its repository `.github`, cannot be seen from here: so this is never more than information, and that repository is left alone.',
  remedy:
    'Write a policy: `security-policy generate`, or _Generate Security Policy_ in the editor. There is no quick fix, as there is no text that it could change.',
  whenToTurnOff: 'When the policy of your organisation holds for this repository.',
  messages: {
    missing:
      'This repository has no security policy: write one with security-policy generate, unless that of its organisation holds.',
  },
  examples: {
    violates: [
      {
        text: '',
        repository: { remotes: [], files: new Set(['README.md', 'package.json', 'src/index.ts']) },
      },
      {
        text: '',
        repository: { remotes: [], files: new Set(['.github/ISSUE_TEMPLATE/security.md']) },
      },
    ],
    passes: [
      { text: '', repository: { remotes: [], files: new Set(['SECURITY.md']) } },
      { text: '', repository: { remotes: [], files: new Set(['.github/SECURITY.md', 'README.md']) } },
    ],
  },
  *check({ policy, repository }) {
    // Only where nothing was read can all of the policy be missing.
    if (policy.hasContent || policy.title || !isRepositoryWithoutPolicy(repository)) return;
    yield { at: DOCUMENT_START, message: 'missing' };
  },
});

function isRepositoryWithoutPolicy({ remotes, files, companions = [] }: RepositoryFacts): boolean {
  if (remotes === undefined || files === undefined || remotes.some(({ repo }) => repo === '.github'))
    return false;
  const documentation = new Set(
    companions
      .filter((companion) => folderOf(companion.path) === 'docs' && readCompanion(companion).kind === 'other')
      .map(({ path }) => path),
  );
  return ![...files].some((path) => isFoundPolicyPath(path) && !documentation.has(path));
}
