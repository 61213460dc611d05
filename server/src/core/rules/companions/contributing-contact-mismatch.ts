import { t } from '../../l10n';
import { haveNothingInCommon, ownWays } from '../../policy/companions/companions';
import { readGuide } from '../../policy/companions/guides';
import { isGuide } from '../../repository/companions';
import { defineRule } from '../rule';
import { firstWay } from './contact-change';

export default defineRule({
  severity: 'information',
  tier: 2,
  profiles: { recommended: true, strict: true },
  statement: 'Another guide of the repository gives another way to report vulnerabilities.',
  why: 'Reporters open the README and the guide for contributors as well as the policy, and follow the first that they find. What was right when it was written there is the first to be forgotten.',
  detects:
    'The paragraphs about vulnerabilities in CONTRIBUTING, README or SUPPORT, at the root, in `.github/` or in `docs/`, give ways to report of which none is in the policy, or ask to report in public what the policy wants in private. A guide that names the policy agrees with it, and addresses for other matters, such as conduct, do not count.',
  remedy:
    'Write one sentence there that links to the policy, in place of the contact. There is no quick fix: the guide is another file.',
  whenToTurnOff: 'When the guide speaks of another product than the policy.',
  messages: {
    other: '{path} gives another way to report vulnerabilities, {way}: let it link to this policy.',
    public: '{path} asks to report vulnerabilities in public: let it link to this policy.',
  },
  examples: {
    violates: [
      {
        text: '# Security Policy\n\nReport vulnerabilities to security@acme.dev.\n',
        repository: {
          companions: [
            { path: 'CONTRIBUTING.md', text: '# Guide\n\nPlease report security bugs to old@acme.dev.\n' },
          ],
        },
      },
      {
        text: '# Security Policy\n\nReport vulnerabilities to security@acme.dev.\n',
        repository: {
          companions: [{ path: 'README.md', text: '# Guide\n\nPlease open an issue for security bugs.\n' }],
        },
      },
    ],
    passes: [
      {
        text: '# Security Policy\n\nReport vulnerabilities to security@acme.dev.\n',
        repository: {
          companions: [
            {
              path: 'CONTRIBUTING.md',
              text: '# Guide\n\nPlease report security bugs as SECURITY.md says.\n',
            },
          ],
        },
      },
      {
        text: '# Security Policy\n\nReport vulnerabilities to security@acme.dev.\n',
        repository: {
          companions: [
            {
              path: 'CONTRIBUTING.md',
              text: '# Guide\n\nQuestions about our code of conduct go to conduct@acme.dev.\n',
            },
          ],
        },
      },
    ],
  },
  *check({ policy, repository: { companions = [] } }) {
    const guides = companions.filter(({ path }) => isGuide(path));
    const at = guides.length === 0 ? undefined : firstWay(policy);
    if (!at) return;
    for (const companion of guides) {
      const said = readGuide(companion);
      const { path } = companion;
      if (said?.inPublic && policy.publicIssue !== 'requested' && policy.publicIssue !== 'allowed')
        yield { at, message: 'public', values: { path } };
      if (said && haveNothingInCommon(ownWays(policy), said.ways))
        yield { at, message: 'other', values: { path, way: nameOf(said.ways) } };
    }
  },
});

/** The first of the ways, as a person would say it. */
function nameOf(ways: ReadonlySet<string>): string {
  const [first = ''] = ways;
  return first === 'github-advisory' ? t('the form for private reports') : first;
}
