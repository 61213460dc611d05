import { insertSection } from '../../fixes';
import { titleAnchor } from '../anchors';
import { listFixes } from '../compose';
import { defineRule } from '../rule';

export default defineRule({
  severity: 'information',
  tier: 2,
  judges: 'whole document',
  profiles: {
    recommended: true,
    strict: true,
    'osps-baseline-2': true,
    'osps-baseline-3': true,
    'iso-29147': true,
    'cra-manufacturer': 'warning',
    cncf: true,
  },
  requirements: {
    'osps-baseline-2': 'OSPS-VM-04.01',
    'osps-baseline-3': 'OSPS-VM-04.01',
    'cra-manufacturer': 'CRA Annex I part II (4)',
  },
  statement: 'Users are not told where security fixes and advisories are published.',
  why: 'A fix that nobody hears of protects nobody. OSPS-VM-04.01 wants data about vulnerabilities published [OSPS]; Annex I of the Cyber Resilience Act wants fixed vulnerabilities disclosed, with advisory messages [CRA]; ISO/IEC 29147 recommends an element on publication [ISO].',
  detects:
    'A heading such as "Security Updates" or "Advisories", or words of publishing, announcing or subscribing near advisories, release notes, a changelog, a mailing list or a feed. A link to the advisories that is only there for reporting does not count.',
  remedy:
    'Name the place where fixes are announced. The quick fix inserts a section with a link to the advisories of the repository.',
  whenToTurnOff: 'When users get fixes without doing anything, as with a hosted service.',
  topic: 'security-updates',
  messages: {
    missing:
      'Users are not told where security fixes are announced: link the advisories or the release notes.',
  },
  examples: {
    violates: [
      '# Security Policy\n\nReport at <https://github.com/acme/app/security/advisories/new>.\n',
      '# Security Policy\n\nWe fix bugs quickly.\n',
    ],
    passes: [
      '# Security Policy\n\nFixes are announced as GitHub security advisories and in the release notes.\n',
      '# Security Policy\n\nSubscribe to security-announce@acme.dev to hear of security fixes.\n',
    ],
  },
  *check(context) {
    const { policy } = context;
    if (policy.topics.has('security-updates')) return;
    yield {
      at: titleAnchor(policy),
      message: 'missing',
      section: 'security-updates',
      fixes: () => listFixes(insertSection(context, 'security-updates')),
    };
  },
});
