import { isMeantAsPolicy } from '../../policy/kind';
import type { RepositoryFacts } from '../../repository/facts';
import { isManifestPath } from '../../repository/manifests';
import { folderOf, isFoundFolder, isFoundPolicyPath } from '../../repository/policy-files';
import { titleAnchor } from '../anchors';
import { isWholePolicy } from './whole-policy';
import { defineRule } from '../rule';

export default defineRule({
  severity: 'warning',
  tier: 2,
  profiles: {
    minimal: true,
    recommended: true,
    strict: true,
    'openssf-scorecard': true,
    'osps-baseline-1': true,
    'osps-baseline-2': true,
    'osps-baseline-3': true,
  },
  statement: 'The policy lies where neither the forge nor OpenSSF Scorecard looks.',
  why: 'GitHub looks in `.github/`, at the root and in `docs/` [GH-DEF]; OpenSSF Scorecard also finds `doc/security.rst` [SC]. A policy elsewhere is read by those who happen to open it, and a reporter is told that there is none.',
  detects:
    'A text in another folder that is titled as a policy and says how to report, while the repository has none in the folders that are looked into. The policy of a package that has a manifest beside it belongs to that package, and examples and templates to nobody; both are left alone, as is a file that only points elsewhere.',
  remedy:
    'Move the file to the root or to `.github/`, or write a short one there that links to it. There is no quick fix: no text is to be changed.',
  whenToTurnOff: 'When the policy belongs to a part of the repository that has a forge page of its own.',
  messages: {
    unrecognized: 'No forge or scanner looks for a policy here: move the file to the root or to .github/.',
  },
  examples: {
    violates: [
      {
        text: '# Security Policy\n\nReport vulnerabilities to security@acme.dev.\n',
        repository: { remotes: [], path: 'doc/SECURITY.md', files: new Set(['doc/SECURITY.md']) },
      },
      {
        text: '# Vulnerability Disclosure\n\nReport vulnerabilities to security@acme.dev.\n',
        repository: {
          remotes: [],
          path: 'policies/vulnerability-disclosure.md',
          files: new Set(['policies/vulnerability-disclosure.md']),
        },
      },
    ],
    passes: [
      {
        text: '# Security Policy\n\nReport vulnerabilities to security@acme.dev.\n',
        repository: { remotes: [], path: '.github/SECURITY.md', files: new Set(['.github/SECURITY.md']) },
      },
      {
        text: '# Security Policy\n\nReport vulnerabilities to security@acme.dev.\n',
        repository: {
          remotes: [],
          path: 'packages/a/SECURITY.md',
          files: new Set(['SECURITY.md', 'packages/a/SECURITY.md']),
        },
      },
    ],
  },
  *check({ policy, repository }) {
    const { path, remotes, files } = repository;
    if (path === undefined || remotes === undefined || files === undefined) return;
    if (isFoundFolder(folderOf(path)) || isForgeFolder(repository) || NOBODYS.test(path)) return;
    if (!isWholePolicy(policy) || !isMeantAsPolicy(policy, path)) return;
    const folder = folderOf(path);
    for (const file of files)
      if (
        isFoundPolicyPath(file) ||
        (folderOf(file) === folder && isManifestPath(file.slice(folder.length + 1)))
      )
        return;
    yield { at: titleAnchor(policy), message: 'unrecognized' };
  },
});

/** Other forges have folders of their own. */
const isForgeFolder = ({ path = '', remotes = [] }: RepositoryFacts): boolean =>
  /^\.(?:gitlab|forgejo|gitea)\//.test(path) && !remotes.some(({ forge }) => forge === 'github');

const NOBODYS = /(?:^|\/)(?:examples?|samples?|templates?|tests?|fixtures?|third_party|[\w-]*corpus)\//i;
