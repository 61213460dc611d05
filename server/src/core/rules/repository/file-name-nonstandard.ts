import { isMeantAsPolicy } from '../../policy/kind';
import { folderOf, isFoundFolder, isFoundPolicyPath } from '../../repository/policy-files';
import { titleAnchor } from '../anchors';
import { isWholePolicy } from './whole-policy';
import { defineRule } from '../rule';

export default defineRule({
  severity: 'information',
  tier: 3,
  profiles: { minimal: true, recommended: true, strict: true, 'openssf-scorecard': true },
  statement: 'The name of the file is none that forges and tools look for.',
  why: 'GitHub documents `SECURITY.md` alone [GH-POL]. OpenSSF Scorecard accepts `security` with the extensions md, markdown, adoc and rst, in any case [SC]; tools that give the policy to a model want exactly `SECURITY.md` [CDX].',
  detects:
    'A text with another name, such as `SECURITY_POLICY.md` or `SECURITY` without an extension, that is titled as a policy and says how to report, in a folder that is looked into, while the repository has none with a name that is found. The case of the letters does not matter.',
  remedy: 'Rename the file to `SECURITY.md`. There is no quick fix: no text is to be changed.',
  whenToTurnOff: 'When something else on your site leads reporters to the file.',
  messages: {
    nonstandard: 'Forges and scanners do not look for a policy of this name: rename the file to SECURITY.md.',
  },
  examples: {
    violates: [
      {
        text: '# Security Policy\n\nReport vulnerabilities to security@acme.dev.\n',
        repository: { remotes: [], path: 'SECURITY_POLICY.md', files: new Set(['SECURITY_POLICY.md']) },
      },
      {
        text: '# Security Policy\n\nReport vulnerabilities to security@acme.dev.\n',
        repository: {
          remotes: [],
          path: '.github/security-policy.md',
          files: new Set(['.github/security-policy.md']),
        },
      },
    ],
    passes: [
      {
        text: '# Security Policy\n\nReport vulnerabilities to security@acme.dev.\n',
        repository: { remotes: [], path: 'security.md', files: new Set(['security.md']) },
      },
      {
        text: '# Disclosure\n\nReport vulnerabilities to security@acme.dev.\n',
        repository: {
          remotes: [],
          path: 'docs/disclosure.md',
          files: new Set(['SECURITY.md', 'docs/disclosure.md']),
        },
      },
    ],
  },
  *check({ policy, repository: { path, remotes, files } }) {
    if (path === undefined || remotes === undefined || files === undefined) return;
    if (!isFoundFolder(folderOf(path)) || isFoundPolicyPath(path)) return;
    if (!isWholePolicy(policy) || !isMeantAsPolicy(policy, path)) return;
    for (const file of files) if (isFoundPolicyPath(file)) return;
    yield { at: titleAnchor(policy), message: 'nonstandard' };
  },
});
