import { insertSection } from '../../fixes';
import { titleAnchor } from '../anchors';
import { listFixes } from '../compose';
import { defineRule } from '../rule';

export default defineRule({
  severity: 'warning',
  tier: 1,
  judges: 'whole document',
  profiles: {
    recommended: true,
    strict: true,
    'osps-baseline-2': 'error',
    'osps-baseline-3': 'error',
    'openssf-best-practices': 'information',
    'cisa-vdp': true,
    'iso-29147': true,
    'cra-manufacturer': 'error',
    'cra-steward': 'error',
    'disclose-io': 'error',
    cncf: true,
    'uk-psti': 'information',
  },
  requirements: {
    'osps-baseline-2': 'OSPS-VM-01.01',
    'osps-baseline-3': 'OSPS-VM-01.01',
    'cra-manufacturer': 'CRA Annex I part II (5)',
    'cra-steward': 'CRA Art. 24',
  },
  statement: 'Nothing says how or when a vulnerability becomes public.',
  why: 'Reporters want to know when they may speak, and users when they will learn of it. OSPS-VM-01.01 asks for coordinated vulnerability disclosure [OSPS], and so does Annex I of the Cyber Resilience Act [CRA]; disclose.io lists a disclosure policy as a required section [DIO]; the OpenSSF guide looks for it [OVG].',
  detects:
    'A heading such as "Disclosure Policy", or a sentence that ties publication to a fix, a date, an embargo, an advisory or an agreement with the reporter. Asking not to open a public issue says nothing about publication and does not count. Where a link leads to a page about the handling of reports, the words may stand there: then it is information at most, as it is in documentation of the product in which reports are but an aside.',
  remedy:
    'Say that you agree on a date with the reporter and publish an advisory with the fix, and what happens when you cannot agree. The quick fix inserts a section that says so.',
  whenToTurnOff:
    'When publication is not yours to decide, for example in a project whose foundation handles it.',
  topic: 'disclosure-policy',
  messages: {
    missing:
      'Nothing says when a vulnerability becomes public: say that it is with the fix, and within which time at the latest.',
  },
  examples: {
    violates: [
      '# Security Policy\n\nPlease do not open a public issue. Write to security@acme.dev.\n',
      '# Security Policy\n\nWe take security seriously and fix bugs.\n',
    ],
    passes: [
      '# Security Policy\n\nWe coordinate the publication date with you and publish an advisory once a fix is out.\n',
      '# Security Policy\n\nVulnerabilities are made public within 90 days after triage.\n',
    ],
  },
  *check(context) {
    const { policy } = context;
    if (policy.topics.has('disclosure-policy')) return;
    yield {
      at: titleAnchor(policy),
      message: 'missing',
      ...((policy.handlingElsewhere ?? policy.isMostlyDocumentation) && { atMost: 'information' as const }),
      section: 'disclosure-policy',
      fixes: () => listFixes(insertSection(context, 'disclosure-policy')),
    };
  },
});
