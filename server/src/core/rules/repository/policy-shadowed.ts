import { remember } from '../../collections/remember';
import { scorecardContentFiles, scorecardFile } from '../../scorecard/files';
import { titleAnchor } from '../anchors';
import { defineRule } from '../rule';

export default defineRule({
  severity: 'warning',
  tier: 2,
  profiles: { recommended: 'hint', strict: true, 'openssf-scorecard': true },
  statement: 'OpenSSF Scorecard reads another file of the same name instead of the policy.',
  why: 'Scorecard finds the policy by its full path, and then reads the first file with that path or that base name, in the order of the listing: instructions for an agent or a form for issues that are named `security.md` are scored in its place. Two projects lost 6 points in that way [SC-SHADOW].',
  detects:
    'The policy lies at the root, and the path of another file with the same name, in any case, comes before it in the order of bytes: that of every folder whose name begins with a dot does. Test data, submodules and packages that were installed do not count.',
  remedy:
    'Rename the other file, or move the policy to `.github/`, where no other file can stand for it. There is no quick fix: no text is to be changed.',
  whenToTurnOff: 'When Scorecard does not look at the repository.',
  messages: {
    shadowed: 'OpenSSF Scorecard reads {other} in place of this policy: rename that file.',
  },
  examples: {
    violates: [
      {
        text: '# Security Policy\n\nReport vulnerabilities to security@acme.dev.\n',
        repository: { remotes: [], files: new Set(['.agent/agents/security.md', 'SECURITY.md']) },
      },
      {
        text: '# Security Policy\n\nReport vulnerabilities to security@acme.dev.\n',
        repository: { remotes: [], files: new Set(['.github/ISSUE_TEMPLATE/security.md', 'SECURITY.md']) },
      },
    ],
    passes: [
      {
        text: '# Security Policy\n\nReport vulnerabilities to security@acme.dev.\n',
        repository: { remotes: [], files: new Set(['SECURITY.md', 'docs/security.md']) },
      },
      {
        text: '# Security Policy\n\nReport vulnerabilities to security@acme.dev.\n',
        repository: { remotes: [], files: new Set(['SECURITY.md', 'testdata/security.md']) },
      },
    ],
  },
  *check({ policy, repository: { path, remotes, files } }) {
    if (remotes === undefined || files === undefined) return;
    const { chosen, read } = readByScorecard(files);
    if (chosen !== path || read === undefined || read === path) return;
    yield { at: titleAnchor(policy), message: 'shadowed', values: { other: read } };
  },
});

/** The file that Scorecard takes for the policy, and the one that it reads. */
const readByScorecard = remember((files: ReadonlySet<string>) => {
  const listing = [...files].filter((path) => SECURITY.test(path) && !INSTALLED.test(path)).sort();
  const chosen = scorecardFile(listing);
  return { chosen, read: chosen === undefined ? undefined : scorecardContentFiles(listing, chosen)[0] };
});

const SECURITY = /(?:^|\/)security\.\w+$/i;
/** What package managers and tools have put there, which no repository holds. */
const INSTALLED =
  /(?:^|\/)(?:node_modules|site-packages|\.(?:venv|tox|nox|cache|cargo|gradle|pnpm-store|yarn|bundle|terraform))\//;
