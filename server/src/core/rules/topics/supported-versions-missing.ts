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
    'osps-baseline-3': 'warning',
    'cra-manufacturer': 'warning',
    'cra-steward': true,
    cncf: true,
  },
  requirements: { 'osps-baseline-3': 'OSPS-DO-04.01', 'cra-manufacturer': 'CRA Annex II' },
  statement: 'The policy does not say which versions get security fixes.',
  why: 'Users must know whether they have to upgrade to be safe, and reporters whether an old version is worth a report. GitHub asks for it when it creates the file [GH-POL]; OSPS-DO-04.01 and DO-05.01 want the scope and the end of support documented [OSPS]; the Cyber Resilience Act asks for the support period [CRA].',
  detects:
    'A heading such as "Supported Versions", a table of versions with a status or an end date, a list, or a sentence such as "only the latest release gets fixes". Services and projects without releases may say so in one sentence.',
  remedy:
    'Say which releases get fixes; one sentence is enough. The quick fix inserts a table with the version of the manifest, or the sentence for projects before 1.0.',
  whenToTurnOff: 'When the repository publishes nothing that has versions, such as documentation.',
  topic: 'supported-versions',
  messages: {
    missing: 'Nothing says which versions get security fixes: add a table, or "only the latest release".',
  },
  examples: {
    violates: [
      '# Security Policy\n\nWrite to security@acme.dev.\n',
      '# Security Policy\n\n## Reporting a Vulnerability\n\nUse <https://hackerone.com/acme>.\n',
    ],
    passes: [
      '# Security Policy\n\nOnly the latest release receives security fixes.\n',
      '# Security Policy\n\n## Supported Versions\n\n| Version | Security fixes until |\n| ------- | -------------------- |\n| 2.x     | 2027-06-30           |\n',
    ],
  },
  *check(context) {
    const { policy } = context;
    if (policy.topics.has('supported-versions') || policy.versions.form !== 'none') return;
    yield {
      at: titleAnchor(policy),
      message: 'missing',
      section: 'supported-versions',
      fixes: () => listFixes(insertSection(context, 'supported-versions')),
    };
  },
});
