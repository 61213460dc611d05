import { insertSection } from '../../fixes';
import { headingAnchor, sectionAbout } from '../anchors';
import { listFixes } from '../compose';
import { defineRule } from '../rule';

export default defineRule({
  severity: 'information',
  tier: 2,
  judges: 'whole document',
  profiles: { recommended: true, strict: true, 'cisa-vdp': 'warning', 'iso-29147': true, cncf: true },
  requirements: { 'cisa-vdp': 'BOD 20-01 3.a.iii' },
  statement: 'The policy does not say what a report should contain.',
  why: 'A report with steps, a version and the impact can be acted on; without guidance the first answer is always a question. BOD 20-01 3.a.iii requires a request for the information that is needed to find and analyse the flaw [CISA], and ISO/IEC 29147 recommends to describe the contents of a report [ISO].',
  detects:
    'A heading such as "What to include", a list within the reporting instructions that names at least two of description, impact, steps, proof of concept, version, component, configuration, fix or logs, or one sentence that asks for steps or details. A reference to the fields of a form counts.',
  remedy:
    'Ask for what you need to reproduce the problem. The quick fix inserts a short list under the reporting instructions.',
  whenToTurnOff: 'When the report form asks for everything itself and the policy need not repeat it.',
  topic: 'report-content',
  messages: {
    missing: 'Nothing says what a report should contain: ask for steps, the affected version and the impact.',
    missingHere: '"{section}" does not say what to send: ask for steps, the affected version and the impact.',
  },
  examples: {
    violates: [
      '# Security Policy\n\nReport to security@acme.dev.\n',
      '# Security Policy\n\n## Reporting a Vulnerability\n\nOpen the Security tab and click "Report a vulnerability". We answer in 3 days.\n',
    ],
    passes: [
      '# Security Policy\n\nReport to security@acme.dev. Please include steps to reproduce, the affected version and the impact.\n',
      '# Security Policy\n\n## What to Include\n\n- A description of the problem\n- The affected version\n- Steps to reproduce it\n',
    ],
  },
  *check(context) {
    const { policy } = context;
    if (policy.topics.has('report-content')) return;
    const section = sectionAbout(policy, 'reporting');
    const at = headingAnchor(policy, section);
    const remedy = {
      section: 'report-content' as const,
      fixes: () => listFixes(insertSection(context, 'report-content')),
    };
    if (section) yield { at, message: 'missingHere', values: { section: section.title }, ...remedy };
    else yield { at, message: 'missing', ...remedy };
  },
});
