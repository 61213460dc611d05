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
    'iso-29147': 'hint',
    'disclose-io': 'error',
  },
  requirements: { 'cisa-vdp': 'BOD 20-01 3.a.iv' },
  statement: 'The policy does not protect good-faith researchers.',
  why: 'Some people stay silent because they fear a lawyer. BOD 20-01 3.a.iv requires that good-faith research is authorised and that no legal action follows [CISA]; it is what the higher levels of disclose.io are about [DIO], and one of the policy factors of the CERT guide [CERT]. Small open-source projects rarely have it.',
  detects:
    'A heading such as "Safe Harbor", a sentence that rules out legal action, or one that authorises research in good faith. Disclaimers of a licence and words about "unauthorised access" do not count.',
  remedy:
    'Say that you will not take legal action against research that follows the policy. The quick fix inserts a short clause: have it reviewed by somebody who can commit your organisation.',
  whenToTurnOff: 'When nobody in the project can make such a promise.',
  topic: 'safe-harbor',
  messages: {
    missing:
      'Good-faith researchers are not protected: say that you will not take legal action against them.',
  },
  examples: {
    violates: [
      '# Security Policy\n\nWrite to security@acme.dev.\n',
      '# Security Policy\n\nThe software is provided as is, without liability.\n',
    ],
    passes: [
      '# Security Policy\n\nWe will not take legal action against good-faith research that follows this policy.\n',
      '# Security Policy\n\n## Safe Harbor\n\nResearch under this policy is authorised.\n',
    ],
  },
  *check(context) {
    const { policy } = context;
    if (policy.topics.has('safe-harbor')) return;
    yield {
      at: titleAnchor(policy),
      message: 'missing',
      section: 'safe-harbor',
      fixes: () => listFixes(insertSection(context, 'safe-harbor')),
    };
  },
});
