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
    'cisa-vdp': 'error',
    'iso-29147': true,
    'cra-manufacturer': 'hint',
    'disclose-io': 'warning',
    'ai-review': 'warning',
  },
  requirements: { 'cisa-vdp': 'BOD 20-01 3.a.i' },
  statement: 'Nothing says what the policy covers or what counts as a vulnerability.',
  why: 'A scope saves both sides from reports that were never wanted. BOD 20-01 3.a.i requires it [CISA], disclose.io lists it as a required section [DIO], the CERT guide as a factor of every policy [CERT]; reviewers, human or not, use it to decide what is a finding [CDX], [CHR].',
  detects:
    'A heading such as "Scope", "Out of scope", "What counts as a vulnerability" or "Security model", or a sentence such as "this policy applies to". Descriptions of security features, known considerations and hardening advice are no scope.',
  remedy:
    'List what is in scope and what is not, with the reason. The quick fix inserts a section to start from: read it before you keep it.',
  whenToTurnOff:
    'When one small program is all there is in the repository, and everything in it is in scope.',
  topic: 'scope',
  messages: {
    missing: 'Nothing says what the policy covers: list what is in scope and what is not.',
  },
  examples: {
    violates: [
      '# Security Policy\n\n## Security Features\n\n- Rate limiting\n- Input validation\n',
      '# Security Policy\n\n## Reporting a Vulnerability\n\nWrite to security@acme.dev.\n',
    ],
    passes: [
      '# Security Policy\n\nThis policy applies to the code in this repository and the packages published from it.\n',
      '# Security Policy\n\n## Out of Scope\n\n- Denial of service by local users\n',
    ],
  },
  *check(context) {
    const { policy } = context;
    if (policy.topics.has('scope')) return;
    yield {
      at: titleAnchor(policy),
      message: 'missing',
      section: 'scope',
      fixes: () => listFixes(insertSection(context, 'scope')),
    };
  },
});
